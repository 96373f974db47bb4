#if CommandLineTool
    import Foundation

    /// The files that the arguments name, one after the other; folders are walked in the order of their names.
    ///
    /// Only one folder of each level is held at a time.
    struct InputFiles {
        /// Patterns of file names (`*.txt`); none takes every file whose name doesn't start with a dot.
        let include: [String]
        private var pending: [(path: String, isArgument: Bool)]

        init(arguments: [String], include: [String]) {
            self.include = include
            pending = (arguments.isEmpty ? ["-"] : arguments).reversed().map { ($0, true) }
        }

        /// The next file; `nil` at the end.
        ///
        /// - Throws: ``ToolError`` for a folder that can't be read.
        mutating func next() throws(ToolError) -> String? {
            while let (path, isArgument) = pending.popLast() {
                if path == "-" { return path }
                var status = stat()
                // A link inside a folder is followed to a file, never to a folder: a circle would have no end.
                let isFolder =
                    (isArgument ? stat(path, &status) : lstat(path, &status)) == 0
                    && status.st_mode & S_IFMT == S_IFDIR
                guard isFolder else {
                    if isArgument || isWanted(path) { return path }
                    continue
                }
                pending += try contents(of: path).reversed().map { ($0, false) }
            }
            return nil
        }

        private func contents(of folder: String) throws(ToolError) -> [String] {
            guard let directory = opendir(folder) else { throw ToolError("\(folder): \(systemMessage(errno))") }
            defer { closedir(directory) }
            var names: [String] = []
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
                }
                if !name.hasPrefix(".") { names.append(name) }
            }
            let base = folder.hasSuffix("/") ? folder : folder + "/"
            return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { base + $0 }
        }

        private func isWanted(_ path: String) -> Bool {
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return include.isEmpty || include.contains { fnmatch($0, name, 0) == 0 }
        }
    }
#endif
