/// Why a segmenter can't be made.
public enum SegmenterError: Error, Sendable, Hashable {
    /// ICU could not open what was asked for; the text is ICU's name of the error.
    case icu(String)
    /// The system's libicu was built without the Chinese dictionary, or holds it in a form that is not known; the
    /// text says what was found.
    case dictionaryUnavailable(String)
    /// The bytes of a model are not a model that this version reads; the text says what was expected.
    case invalidModel(String)
    /// A model's file could not be read; the text holds the path and the system's reason.
    case unreadableModel(String)
    /// A model's file could not be written; the text holds the path and the system's reason.
    case unwritableModel(String)
}

extension SegmenterError: CustomStringConvertible {
    /// What went wrong, for people.
    public var description: String {
        switch self {
        case .icu(let name): "libicu could not open its word break iterator: \(name)"
        case .dictionaryUnavailable(let reason): "libicu has no Chinese dictionary to read: \(reason)"
        case .invalidModel(let reason): "not a segmentation model: \(reason)"
        case .unreadableModel(let reason): "could not read the segmentation model: \(reason)"
        case .unwritableModel(let reason): "could not write the segmentation model: \(reason)"
        }
    }
}
