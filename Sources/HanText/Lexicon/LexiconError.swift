/// Why a lexicon can't be read.
public enum LexiconError: Error, Sendable, Hashable {
    /// The file is missing or can't be read; the reason is the system's.
    case unreadable(path: String, reason: String)
    /// The bytes are not UTF-8; lines count from 1.
    case notUTF8(name: String, line: Int)
    /// A line is not `word [frequency] [tag]`; lines count from 1.
    case malformedLine(name: String, line: Int, expected: String)
}

extension LexiconError: CustomStringConvertible {
    /// What went wrong, as `name:line: expected …`.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path): could not be read: \(reason)"
        case .notUTF8(let name, let line): "\(name):\(line): expected UTF-8"
        case .malformedLine(let name, let line, let expected): "\(name):\(line): expected \(expected)"
        }
    }
}
