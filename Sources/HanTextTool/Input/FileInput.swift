#if CommandLineTool
    import Foundation

    /// A file or standard input, read in pieces.
    struct FileInput {
        let path: String
        /// The size of a regular file.
        let size: Int?
        private(set) var isAtEnd = false
        private let descriptor: Int32

        /// - Throws: ``ToolError`` with the system's reason.
        init(path: String) throws(ToolError) {
            self.path = path
            if path == "-" {
                descriptor = STDIN_FILENO
            } else {
                descriptor = open(path, O_RDONLY | O_CLOEXEC)
                if descriptor < 0 { throw ToolError("\(path): \(systemMessage(errno))") }
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
            if received <= 0 {
                isAtEnd = true
                if descriptor != STDIN_FILENO { close(descriptor) }
            }
            if received < 0 { throw ToolError("\(path): \(systemMessage(code))") }
        }
    }
#endif
