import Synchronization

/// Work spaces that threads take and give back, so that a shared analyzer reuses its memory; the pool grows to the
/// number of threads that have worked at once.
final class ScratchPool<Scratch: AnyObject>: Sendable {
    private struct Box: @unchecked Sendable {
        // Held by one thread at a time: taken out of the pool under its lock.
        let scratch: Scratch
    }

    private let free = Mutex<[Box]>([])
    private let make: @Sendable () -> Scratch

    /// Creates an empty pool.
    init(_ make: @escaping @Sendable () -> Scratch) { self.make = make }

    /// Lends a work space to `body`.
    func withScratch<Result>(_ body: (Scratch) -> Result) -> Result {
        let box = free.withLock { $0.popLast() } ?? Box(scratch: make())
        defer { free.withLock { $0.append(box) } }
        return body(box.scratch)
    }
}
