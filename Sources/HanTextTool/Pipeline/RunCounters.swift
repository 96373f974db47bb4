#if CommandLineTool
    import Synchronization

    /// What a run counts, whichever thread it happens on.
    final class RunCounters: Sendable {
        private let badRecords = Mutex(0)
        private let progress: Progress

        init(progress: Progress) { self.progress = progress }

        func add(bytes: Int, records: Int, badRecords: Int) {
            self.badRecords.withLock { $0 += badRecords }
            progress.add(bytes: bytes, records: records)
        }

        /// Ends the progress line and the run.
        ///
        /// - Throws: The status of a run in which something could not be read.
        func finish(hasFailed: Bool) throws(ToolStatus) {
            progress.finish()
            if hasFailed { throw .usage }
            if badRecords.withLock({ $0 }) > 0 { throw .badRecords }
        }
    }

    /// What a run keeps to its end.
    final class Collected<Element: Sendable>: Sendable {
        private let storage = Mutex<[Element]>([])
        var elements: [Element] { storage.withLock { $0 } }
        func append(_ elements: [Element]) { storage.withLock { $0 += elements } }
    }
#endif
