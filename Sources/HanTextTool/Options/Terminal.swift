#if CommandLineTool
    import Foundation
    import HanText

    /// What the terminal tells of itself.
    enum Terminal {
        /// The columns of the terminal that standard output writes to, or those that `COLUMNS` names; `nil` where
        /// the output goes to a file.
        static var width: Int? {
            if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text), columns > 0 {
                return columns
            }
            var size = winsize()
            guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
            return Int(size.ws_col)
        }

        /// Chinese where the locale is.
        static var language: TextTableWriter.Language {
            let environment = ProcessInfo.processInfo.environment
            let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
            return locale.hasPrefix("zh") ? .chinese : .english
        }
    }
#endif
