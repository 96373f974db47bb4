#if CommandLineTool
    import Foundation

    /// `gzip -dc` and its like, reading a file or a pipe.
    struct Unpacker {
        let output: Int32
        private let process: pid_t
        private let program: String

        /// Starts the program. A file belongs to the program; a pipe is handed to it, what was `taken` out of it first.
        ///
        /// - Throws: ``ToolError`` where the program can't be started.
        init(_ program: String, path: String, file: Int32, taken: [UInt8]?) throws(ToolError) {
            self.program = program
            let unpacked = try Self.makePipe(path)
            let packed = try taken == nil ? nil : Self.makePipe(path)
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_adddup2(&actions, packed?.read ?? file, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, unpacked.write, STDOUT_FILENO)
            // Ctrl-C is for the tool alone: the program ends when nobody reads it.
            var attributes = posix_spawnattr_t()
            posix_spawnattr_init(&attributes)
            defer { posix_spawnattr_destroy(&attributes) }
            posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
            let arguments: [UnsafeMutablePointer<CChar>?] = [program, "-dc"].map { (text: String) in strdup(text) }
            defer { for argument in arguments { free(argument) } }
            var process: pid_t = 0
            let code = posix_spawnp(&process, program, &actions, &attributes, arguments + [nil], environ)
            close(unpacked.write)
            if let packed { close(packed.read) } else if file != STDIN_FILENO { close(file) }
            guard code == 0 else {
                close(unpacked.read)
                if let packed { close(packed.write) }
                throw ToolError("\(path): compressed, but \(program) can't be started: \(systemMessage(code))")
            }
            self.process = process
            output = unpacked.read
            if let packed, let taken { Self.pass(taken, thenAllOf: file, to: packed.write) }
        }

        /// Both ends are closed in every program that is started, but where it was given one.
        private static func makePipe(_ path: String) throws(ToolError) -> (read: Int32, write: Int32) {
            var ends: [Int32] = [0, 0]
            guard pipe(&ends) == 0 else { throw ToolError("\(path): \(systemMessage(errno))") }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return (ends[0], ends[1])
        }

        /// Copies on a thread of its own until the input ends or the program does.
        private static func pass(_ start: [UInt8], thenAllOf file: Int32, to target: Int32) {
            signal(SIGPIPE, SIG_IGN)
            Thread.detachNewThread {
                var piece = start
                var count = start.count
                while count > 0 {
                    var sent = 0
                    while sent < count {
                        let written = piece.withUnsafeBytes { [sent] in
                            Foundation.write(target, $0.baseAddress.map { $0 + sent }, count - sent)
                        }
                        if written < 0, errno == EINTR { continue }
                        if written < 0 { break }
                        sent += written
                    }
                    if sent < count { break }
                    if piece.count < 1 << 16 { piece = [UInt8](repeating: 0, count: 1 << 16) }
                    repeat { count = Foundation.read(file, &piece, piece.count) } while count < 0 && errno == EINTR
                }
                close(target)
                if file != STDIN_FILENO { close(file) }
            }
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
        private static let marks: [(mark: [UInt8], program: String)] = [
            ([0x1F, 0x8B], "gzip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
            ([0x42, 0x5A, 0x68], "bzip2"),
        ]

        /// The bytes of the longest mark.
        static var longestMark: Int { marks.map(\.mark.count).max() ?? 0 }

        /// The program that unpacks what starts so; `nil` where it isn't compressed.
        static func program(for start: some Collection<UInt8>) -> String? {
            marks.first { start.starts(with: $0.mark) }?.program
        }

        /// Whether these bytes are the beginning of a mark and not yet one.
        static func mayBeMark(_ start: [UInt8]) -> Bool {
            marks.contains { $0.mark.count > start.count && $0.mark.starts(with: start) }
        }
    }
#endif
