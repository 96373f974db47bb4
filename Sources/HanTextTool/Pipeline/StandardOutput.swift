#if CommandLineTool
    import Foundation

    /// Standard output; the process ends where it can't be written to.
    struct StandardOutput: Sendable {
        init() { signal(SIGPIPE, SIG_IGN) }

        func write(_ bytes: [UInt8]) {
            bytes.withUnsafeBytes { bytes in
                var start = 0
                while start < bytes.count {
                    let count = Foundation.write(
                        STDOUT_FILENO, bytes.baseAddress.map { $0 + start }, bytes.count - start)
                    if count >= 0 {
                        start += count
                    } else if errno != EINTR {
                        fail(errno)
                    }
                }
            }
        }

        private func fail(_ code: Int32) -> Never {
            Diagnostics.report("standard output: \(systemMessage(code))")
            _exit(code == EPIPE ? ToolStatus.closedPipe.rawValue : ToolStatus.output.rawValue)
        }
    }
#endif
