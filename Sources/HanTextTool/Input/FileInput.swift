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
        /// What was read of a pipe to see whether it is compressed.
        private var pending: [UInt8]

        /// - Throws: ``ToolError`` with the system's reason.
        init(path: String) throws(ToolError) {
            self.path = path
            let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw ToolError("\(path): \(systemMessage(errno))") }
            let isPipe = lseek(file, 0, SEEK_CUR) < 0
            let start = isPipe ? Self.takeStart(of: file) : Self.start(of: file)
            if let program = CompressionFormat.program(for: start) {
                let unpacker = try Unpacker(program, path: path, file: file, taken: isPipe ? start : nil)
                self.unpacker = unpacker
                descriptor = unpacker.output
                pending = []
            } else {
                unpacker = nil
                descriptor = file
                pending = isPipe ? start : []
            }
            var status = stat()
            let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            size = isRegular ? Int(status.st_size) : nil
        }

        /// The first bytes of a file, which stay in it.
        private static func start(of file: Int32) -> [UInt8] {
            var start = [UInt8](repeating: 0, count: CompressionFormat.longestMark)
            let count = pread(file, &start, start.count, lseek(file, 0, SEEK_CUR))
            return Array(start.prefix(max(0, count)))
        }

        /// Takes bytes out of a pipe until they are a mark of compression or can't become one.
        private static func takeStart(of file: Int32) -> [UInt8] {
            var start: [UInt8] = []
            while CompressionFormat.mayBeMark(start) {
                var byte: UInt8 = 0
                let received = Foundation.read(file, &byte, 1)
                if received < 0, errno == EINTR { continue }
                if received <= 0 { break }
                start.append(byte)
            }
            return start
        }

        /// Appends what there is, at most `count` bytes; blocks only where there is nothing.
        mutating func read(into bytes: inout [UInt8], atMost count: Int) throws(ToolError) {
            if !pending.isEmpty {
                bytes += pending
                pending = []
                return
            }
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
#endif
