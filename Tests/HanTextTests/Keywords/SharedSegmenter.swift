import HanText

/// A segmenter for all the tests of keywords: a debug build takes long to read the model.
enum SharedSegmenter {
    private static let made = Result { try Segmenter() }

    static func get() throws -> Segmenter { try made.get() }
}
