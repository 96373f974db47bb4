/// A pointwise linear model of word boundaries: what ``Segmenter`` needs to cut text as its training data did.
///
/// Whether a word ends before a character is the sign of a sum: for each start of an n-gram in the six characters
/// around the place, the n-gram's row gives the weight for the place's distance from that start. Rows exist for
/// single characters, pairs and triples, for the types of four neighbours, and for the lengths of the words that ICU's
/// dictionary has there.
///
/// A model comes with the library, and ``SegmentationTrainer`` makes others. See `Sources/CModel/MODEL_CARD.md` for
/// the one that comes with it.
public struct SegmentationModel: Sendable, Hashable {
    /// The places a row gives weights for: lane `l` is the place `l - 2` characters after the n-gram's start.
    enum Lanes {
        static let unigram = 0..<6
        static let bigram = 1..<6
        static let trigram = 2..<6
        static let types = 3..<6
        static let words = 2..<8
        /// The lane of the place before the n-gram's first character.
        static let origin = 2
    }

    /// The lengths of dictionary words that are told apart: 2, 3, 4 and 5 characters, one bit each.
    static let wordLengths = 2...5
    /// Rows by the set of lengths.
    static let wordRowCount = 16
    /// Rows by four types of three bits, the first highest.
    static let typeRowCount = 4096

    /// The characters that have an id, in the order of the ids from ``CharacterTable/firstCharacter`` on.
    var characters: [UInt16] = []
    /// Characters that are read as others, two by two: traditional forms and variants.
    var aliases: [UInt16] = []
    /// Six weights for each id.
    var unigrams: [Int8] = []
    /// Pairs of ids, `first << 14 | second`, ascending, and five weights for each.
    var bigramKeys: [UInt32] = []
    var bigrams: [Int8] = []
    /// Triples of ids, `first << 28 | second << 14 | third`, ascending, and four weights for each.
    var trigramKeys: [UInt64] = []
    var trigrams: [Int8] = []
    /// Three weights for each row.
    var typeRows = [Int16](repeating: 0, count: typeRowCount * Lanes.types.count)
    /// Six weights for each row.
    var wordRows = [Int16](repeating: 0, count: wordRowCount * Lanes.words.count)
    /// What a weight of log-odds 1 is: the sum divided by it is the log-odds of a boundary.
    var scale: UInt8 = 20
    /// Whether the words of ICU's dictionary count; without it a libicu that has no dictionary will do.
    var usesDictionary = true

    init() {}

    /// The model that comes with the library.
    ///
    /// - Throws: ``SegmenterError/invalidModel(_:)`` never, as long as the library's own bytes are whole.
    public static func standard() throws(SegmenterError) -> SegmentationModel {
        try SegmentationModel(reading: ShippedModel.bytes)
    }

    /// Reads a model.
    ///
    /// - Throws: ``SegmenterError/invalidModel(_:)`` with what was expected.
    public init(bytes: Span<UInt8>) throws(SegmenterError) {
        let result = bytes.withUnsafeBufferPointer { bytes -> Result<SegmentationModel, SegmenterError> in
            do throws(SegmenterError) {
                return .success(try SegmentationModel(reading: bytes))
            } catch {
                return .failure(error)
            }
        }
        self = try result.get()
    }

    /// Reads a model's file.
    ///
    /// - Throws: ``SegmenterError`` where the file can't be read or isn't a model.
    public init(contentsOf path: String) throws(SegmenterError) {
        let bytes: [UInt8]
        do throws(FileBytes.Failure) {
            bytes = try FileBytes.read(path)
        } catch {
            throw .unreadableModel("\(path): \(error.reason)")
        }
        try self.init(bytes: bytes.span)
    }

    /// Writes the model to a file.
    ///
    /// - Throws: ``SegmenterError/unwritableModel(_:)`` with the system's reason.
    public func write(to path: String) throws(SegmenterError) {
        do throws(FileBytes.Failure) {
            try FileBytes.write(bytes, to: path)
        } catch {
            throw .unwritableModel("\(path): \(error.reason)")
        }
    }

    /// The number of weights that are not zero.
    public var weightCount: Int {
        unigrams.count { $0 != 0 } + bigrams.count { $0 != 0 } + trigrams.count { $0 != 0 }
            + typeRows.count { $0 != 0 } + wordRows.count { $0 != 0 }
    }
}
