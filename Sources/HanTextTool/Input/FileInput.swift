#if CommandLineTool
    import Foundation

    /// A file or standard input, read in pieces; a compressed file is read through the program that unpacks it.
    struct FileInput {
        let path: String
        /// The size of a regular file that is not compressed.
        let size: Int?
        private(set) var isAtEnd = false
        private let descriptor: Int32
        private let unpacker: Unpacker?

        /// - Throws: ``ToolError`` with the system's reason.
        init(path: String) throws(ToolError) {
            self.path = path
            if path == "-" {
                descriptor = STDIN_FILENO
                unpacker = nil
            } else {
                let file = open(path, O_RDONLY | O_CLOEXEC)
                guard file >= 0 else { throw ToolError("\(path): \(systemMessage(errno))") }
                unpacker = try Unpacker(path: path, file: file)
                descriptor = unpacker?.output ?? file
            }
            var status = stat()
            let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            size = isRegular ? Int(status.st_size) : nil
        }

        /// Appends what there is, at most `count` bytes; blocks only where there is nothing.
        mutating func read(into bytes: inout [UInt8], atMost count: Int) throws(ToolError) {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: count))
            var received = 0
            repeat {
                received = bytes.withUnsafeMutableBytes {
                    Foundation.read(descriptor, $0.baseAddress.map { $0 + start }, count)
                }
            } while received < 0 && errno == EINTR
            let code = errno
            bytes.removeLast(count - max(0, received))
            if received > 0 { return }
            isAtEnd = true
            if descriptor != STDIN_FILENO { close(descriptor) }
            if received < 0 { throw ToolError("\(path): \(systemMessage(code))") }
            if let problem = unpacker?.problem() { throw ToolError("\(path): \(problem)") }
        }
    }

    /// `gzip -dc` and its like, reading a file.
    struct Unpacker {
        let output: Int32
        private let process: pid_t
        private let program: String

        /// `nil` where the file is not compressed; otherwise the file belongs to the program.
        ///
        /// - Throws: ``ToolError`` where the program can't be started.
        init?(path: String, file: Int32) throws(ToolError) {
            var start = [UInt8](repeating: 0, count: 6)
            let count = pread(file, &start, start.count, 0)
            guard count >= 3, let program = CompressionFormat.program(for: start.prefix(count)) else { return nil }
            self.program = program
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw ToolError("\(path): \(systemMessage(errno))") }
            _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
            posix_spawn_file_actions_addclose(&actions, ends[1])
            let arguments: [UnsafeMutablePointer<CChar>?] = [program, "-dc"].map { (text: String) in strdup(text) }
            defer { for argument in arguments { free(argument) } }
            var process: pid_t = 0
            let code = posix_spawnp(&process, program, &actions, nil, arguments + [nil], environ)
            close(ends[1])
            close(file)
            guard code == 0 else {
                close(ends[0])
                throw ToolError("\(path): compressed, but \(program) can't be started: \(systemMessage(code))")
            }
            self.process = process
            output = ends[0]
        }

        /// What was wrong with the compressed file.
        func problem() -> String? {
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
            return status == 0 ? nil : "\(program) could not unpack it whole"
        }
    }

    /// How a file is compressed, by its first bytes.
    enum CompressionFormat {
        static func program(for start: some Collection<UInt8>) -> String? {
            if start.starts(with: [0x1F, 0x8B]) { return "gzip" }
            if start.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) { return "xz" }
            if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return "zstd" }
            if start.starts(with: [0x42, 0x5A, 0x68]) { return "bzip2" }
            return nil
        }
    }
#endif
