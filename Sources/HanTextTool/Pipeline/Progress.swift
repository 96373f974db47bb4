#if CommandLineTool
    import Dispatch
    import Foundation
    import Synchronization

    /// A line on standard error that tells how much is done, how fast, and how long it will take.
    final class Progress: Sendable {
        private struct Counts {
            var bytes = 0
            var records = 0
            var isFinished = false
        }

        private let counts = Mutex(Counts())
        /// The size of all files; `nil` where one is a stream or compressed.
        private let total: Int?
        private let start = DispatchTime.now()
        private let isShown: Bool
        private let width: Int

        /// Shows nothing where `isShown` is false.
        init(isShown: Bool, total: Int?) {
            self.total = total
            var size = winsize()
            width = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
            self.isShown = isShown
            if isShown { Thread.detachNewThread { self.keepShowing() } }
        }

        private func keepShowing() {
            while true {
                Thread.sleep(forTimeInterval: 0.2)
                // With the lock held, so that nothing comes after the last line.
                let isFinished = counts.withLock { counts in
                    if !counts.isFinished { show(counts) }
                    return counts.isFinished
                }
                if isFinished { return }
            }
        }

        func add(bytes: Int, records: Int) {
            counts.withLock {
                $0.bytes += bytes
                $0.records += records
            }
        }

        /// Shows the final counts.
        func finish() {
            guard isShown else { return }
            counts.withLock { counts in
                counts.isFinished = true
                show(counts)
            }
            Diagnostics.write("\n")
        }

        private func show(_ counts: Counts) {
            let seconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
            let line = Self.line(
                bytes: counts.bytes, records: counts.records, total: total, seconds: seconds, width: width)
            Diagnostics.write("\r\u{1B}[K" + line)
        }

        /// `[=====>    ]  42%  12.3 MB  1,234 records  56.7 MB/s  0:12 left`
        static func line(bytes: Int, records: Int, total: Int?, seconds: Double, width: Int) -> String {
            let rate = seconds > 0 ? Double(bytes) / seconds : 0
            var parts = [size(Double(bytes)), "\(records) records", "\(size(rate))/s"]
            if let total, total > 0 {
                let share = min(1, Double(bytes) / Double(total))
                parts.insert("\(Int(share * 100))%", at: 0)
                if rate > 0, share < 1 { parts.append("\(duration(Double(total - bytes) / rate)) left") }
                let text = parts.joined(separator: "  ")
                let room = min(30, width - text.count - 5)
                guard room >= 5 else { return String(text.prefix(max(0, width - 1))) }
                let done = Int(share * Double(room))
                let bar = String(repeating: "=", count: done) + (done < room ? ">" : "")
                return "[" + bar + String(repeating: " ", count: room - bar.count) + "]  " + text
            }
            parts.append(duration(seconds))
            return String(parts.joined(separator: "  ").prefix(max(0, width - 1)))
        }

        private static func size(_ bytes: Double) -> String {
            switch bytes {
            case ..<1e3: "\(Int(bytes)) B"
            case ..<1e6: String(format: "%.1f kB", bytes / 1e3)
            case ..<1e9: String(format: "%.1f MB", bytes / 1e6)
            default: String(format: "%.2f GB", bytes / 1e9)
            }
        }

        private static func duration(_ seconds: Double) -> String {
            let whole = Int(min(seconds, 359_999))
            return whole >= 3600
                ? String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String(format: "%d:%02d", whole / 60, whole % 60)
        }
    }
#endif
