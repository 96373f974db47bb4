#if CommandLineTool
    import Foundation
    import Synchronization

    /// Where the output goes: standard output, or a file.
    struct OutputTarget: Sendable {
        /// The file; `nil` for standard output.
        var path: String?

        /// - Throws: ``ToolStatus/output`` after a message, where the file can't be written.
        func open() throws -> OutputStream {
            guard let path, path != "-" else { return OutputStream(descriptor: STDOUT_FILENO, name: "standard output") }
            let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else {
                Diagnostics.report("\(path): \(systemMessage(errno))")
                throw ToolStatus.output
            }
            return OutputStream(descriptor: descriptor, name: path)
        }
    }

    /// A file that whole records are written to; the process ends where it can't be written.
    final class OutputStream: Sendable {
        private let descriptor: Int32
        private let name: String
        /// Held while records are written, so that an interruption comes between them.
        private let writing = Mutex(())

        init(descriptor: Int32, name: String) {
            self.descriptor = descriptor
            self.name = name
            signal(SIGPIPE, SIG_IGN)
        }

        func write(_ bytes: [UInt8]) {
            writing.withLock { _ in
                bytes.withUnsafeBytes { bytes in
                    var start = 0
                    while start < bytes.count {
                        let rest = bytes.count - start
                        let count = Foundation.write(descriptor, bytes.baseAddress.map { $0 + start }, rest)
                        if count >= 0 { start += count } else if errno != EINTR { fail(errno) }
                    }
                }
            }
        }

        /// A full disk can show as late as here.
        func close() {
            guard descriptor != STDOUT_FILENO else { return }
            if Foundation.close(descriptor) != 0 { fail(errno) }
        }

        private func fail(_ code: Int32) -> Never {
            Diagnostics.report("\(name): \(systemMessage(code))")
            _exit(code == EPIPE ? ToolStatus.closedPipe.rawValue : ToolStatus.output.rawValue)
        }

        /// Waits for records that are being written and keeps everything after them back.
        func stop() -> Never {
            writing.withLock { _ in _exit(ToolStatus.interrupted.rawValue) }
        }
    }
#endif
