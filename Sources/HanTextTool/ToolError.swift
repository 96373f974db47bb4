#if CommandLineTool
    import Foundation

    /// The exit statuses of the tool.
    enum ToolStatus: Int32, Error {
        case badRecords = 1
        case usage = 2
        case output = 3
        case interrupted = 130
        case closedPipe = 141
    }

    /// Something that stops the tool before or while it reads; the text says what was wrong and what was expected.
    struct ToolError: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }

    /// Messages on standard error.
    enum Diagnostics {
        static func report(_ message: String) { write("hantext: \(message)\n") }

        static func write(_ text: String) {
            FileHandle.standardError.write(Data(text.utf8))
        }
    }

    /// The system's text for an `errno`.
    func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
#endif
