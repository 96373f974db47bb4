#if CommandLineTool
    import Dispatch
    import Foundation
    import Synchronization

    /// Works on batches with several threads and hands the results on in the order of the batches.
    ///
    /// At most four batches a thread are under way: memory doesn't grow with the input. The thread that finishes
    /// the batch whose turn it is writes it, and those after it that are done.
    final class OrderedPipeline<Batch: Sendable, Result: Sendable>: Sendable {
        private struct State {
            var waiting: [(number: Int, batch: Batch)] = []
            var isAtEnd = false
            var done: [Int: Result] = [:]
            var nextToWrite = 0
            var isWriting = false
        }

        private let jobs: Int
        private let process: @Sendable (Batch) -> Result
        private let write: @Sendable (Result) -> Void
        private let state = Mutex(State())
        private let available = DispatchSemaphore(value: 0)
        private let slots: DispatchSemaphore
        private let finished = DispatchSemaphore(value: 0)

        init(
            jobs: Int, process: @escaping @Sendable (Batch) -> Result, write: @escaping @Sendable (Result) -> Void
        ) {
            self.jobs = jobs
            self.process = process
            self.write = write
            slots = DispatchSemaphore(value: jobs * 4)
        }

        /// Takes batches until there is none, and returns when the last result is written.
        func run(next: () -> Batch?) {
            if jobs == 1 {
                while let batch = next() {
                    write(process(batch))
                }
                return
            }
            for _ in 0..<jobs { Thread.detachNewThread { self.work() } }
            var number = 0
            while let batch = next() {
                slots.wait()
                state.withLock { $0.waiting.append((number, batch)) }
                available.signal()
                number += 1
            }
            state.withLock { $0.isAtEnd = true }
            for _ in 0..<jobs { available.signal() }
            for _ in 0..<jobs { finished.wait() }
        }

        private func work() {
            while true {
                available.wait()
                guard let (number, batch) = state.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() })
                else { break }
                let result = process(batch)
                state.withLock { $0.done[number] = result }
                writeWhatIsDue()
            }
            finished.signal()
        }

        private func writeWhatIsDue() {
            while let result = takeNext() {
                write(result)
                state.withLock { $0.isWriting = false }
                slots.signal()
            }
        }

        private func takeNext() -> Result? {
            state.withLock { state in
                guard !state.isWriting, let result = state.done.removeValue(forKey: state.nextToWrite) else {
                    return nil
                }
                state.isWriting = true
                state.nextToWrite += 1
                return result
            }
        }
    }
#endif
