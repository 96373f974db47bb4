#if CommandLineTool
    import Synchronization

    /// What a run counts, whichever thread it happens on.
    final class RunCounters: Sendable {
        private let counts = Mutex(0)
        var badRecords: Int { counts.withLock { $0 } }
        func add(badRecords: Int) { counts.withLock { $0 += badRecords } }
    }

    /// What a run keeps to its end.
    final class Collected<Element: Sendable>: Sendable {
        private let storage = Mutex<[Element]>([])
        var elements: [Element] { storage.withLock { $0 } }
        func append(_ elements: [Element]) { storage.withLock { $0 += elements } }
    }
#endif
