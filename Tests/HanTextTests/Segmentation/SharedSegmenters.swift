import HanText
import Testing

/// One segmenter of each engine for all tests, as building tables takes seconds in debug mode.
enum SharedSegmenters {
    private static let learned = try? Segmenter()
    private static let dictionary = try? Segmenter(engine: .dictionary)
    private static let icu = try? Segmenter(engine: .icu)

    static func segmenter(_ engine: Segmenter.Engine) throws -> Segmenter {
        switch engine {
        case .learned: try #require(learned)
        case .dictionary: try #require(dictionary)
        case .icu: try #require(icu)
        }
    }
}
