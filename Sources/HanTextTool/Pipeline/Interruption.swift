#if CommandLineTool
    import Dispatch
    import Foundation

    /// Ctrl-C: the records that are being written are written whole, then the process ends with status 130.
    ///
    /// A second one ends it at once, for a reader of the output that has stopped reading.
    struct Interruption {
        private let source: any DispatchSourceSignal

        /// - Parameter stop: Waits for what is being written and ends the process.
        init(stop: @escaping @Sendable () -> Never) {
            signal(SIGINT, SIG_IGN)
            source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
            source.setEventHandler {
                signal(SIGINT, SIG_DFL)
                Diagnostics.report("interrupted; the records written so far are whole")
                stop()
            }
            source.resume()
        }

        func end() { source.cancel() }
    }
#endif
