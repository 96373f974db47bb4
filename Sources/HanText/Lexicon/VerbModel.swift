import CModel

/// Tells by a word and its neighbours whether the word acts as a verb: 建设 in 建设|学校, not in 学校|建设|项目.
///
/// A linear model over hashed features: the word, the two before and the two behind it, pairs of these, and their first
/// and last characters. It ships with weights that were fitted to a tagger's reading of news
/// (`Scripts/train-parts-of-speech`).
///
/// - Complexity: a sum of ``features`` weights for a word; the weights take 256 kB.
struct VerbModel: Sendable {
    /// The model that ships.
    static let standard = VerbModel()

    /// What the model sees of a word.
    struct Word {
        /// UTF-8 offsets.
        var start: Int
        var end: Int
        /// Hashes of the word, its first and its last character in simplified form.
        var hash: UInt64
        var first: UInt32
        var last: UInt32
        /// Its characters, at most four; none for a numeral.
        var length: UInt32
        /// What ``VerbModel/score(_:of:)`` gave for it among its neighbours, where it was asked for.
        var score: Int32 = Self.unscored

        static let unscored = Int32.min

        /// What stands before the first word of a sentence and behind its last.
        static let edge = Word(start: 0, end: 0, hash: 1, first: 1, last: 1, length: 0)
        /// A figure, whichever it is.
        static let figure = Word(
            start: 0, end: 0, hash: numeral, first: UInt32(truncatingIfNeeded: numeral),
            last: UInt32(truncatingIfNeeded: numeral), length: 0)

        /// A word of which nothing but its place was read yet.
        @inline(__always)
        static func unread(from start: Int, to end: Int) -> Word {
            Word(start: start, end: end, hash: 0, first: 0, last: 0, length: .max)
        }

        @inline(__always)
        var isUnread: Bool { length == .max }
    }

    /// A weight for each hash, a power of two of them; they live as long as the program.
    nonisolated(unsafe) private let weights: UnsafePointer<Int8>
    private let shift: UInt64
    private let bias: Int

    /// Reads the file: the bias in two bytes, little-endian, and the weights.
    private init() {
        let bytes = hantext_verb_weights()
        bias = Int(Int16(truncatingIfNeeded: Int(bytes[1]) << 8 | Int(bytes[0]) & 0xFF))
        weights = bytes + 2
        shift = UInt64(64 - (hantext_verb_weights_size() - 2).trailingZeroBitCount)
    }

    /// How much speaks for a verb: above 0 where more does than against it.
    ///
    /// - Parameter words: the words of a sentence with two edges before and two behind them.
    func score(_ index: Int, of words: UnsafeBufferPointer<Word>) -> Int {
        guard let base = words.baseAddress else { return bias }
        // By a pointer: words take longer to copy than to read.
        let word = base + index
        let (l2, l1, r1, r2) = (word[-2].hash, word[-1].hash, word[1].hash, word[2].hash)
        var sum = score(word, behind: word - 1, before: word + 1)
        sum &+= weight(4, l2)
        sum &+= weight(5, r2)
        sum &+= weight(9, l2, l1)
        sum &+= weight(10, r1, r2)
        return sum
    }

    /// The same of a word between two others, whatever stands around these.
    @inline(__always)
    func score(
        _ word: UnsafePointer<Word>, behind previous: UnsafePointer<Word>, before next: UnsafePointer<Word>
    ) -> Int {
        let (l1, hash, r1) = (previous.pointee.hash, word.pointee.hash, next.pointee.hash)
        var sum = score(word, before: next)
        sum &+= weight(2, l1)
        sum &+= weight(6, l1, hash)
        sum &+= weight(8, l1, r1)
        sum &+= weight(13, previous.pointee.last, word.pointee.first)
        sum &+= weight(16, l1, UInt64(word.pointee.last))
        return sum
    }

    /// The same of a word in front of another, whatever else stands around.
    @inline(__always)
    func score(_ word: UnsafePointer<Word>, before next: UnsafePointer<Word>) -> Int {
        let (hash, r1) = (word.pointee.hash, next.pointee.hash)
        let (first, last, length) = (word.pointee.first, word.pointee.last, word.pointee.length)
        var sum = bias
        sum &+= weight(1, hash)
        sum &+= weight(3, r1)
        sum &+= weight(7, hash, r1)
        sum &+= weight(11, first, length)
        sum &+= weight(12, last, length)
        sum &+= weight(14, last, next.pointee.first)
        sum &+= weight(15, next.pointee.last, length)
        sum &+= weight(17, UInt64(last), r1)
        return sum
    }

    @inline(__always)
    private func weight(_ feature: UInt64, _ first: UInt64) -> Int {
        weight(at: Self.mix(feature, first))
    }

    @inline(__always)
    private func weight(_ feature: UInt64, _ first: UInt32, _ second: UInt32) -> Int {
        weight(feature, UInt64(first), UInt64(second))
    }

    @inline(__always)
    private func weight(_ feature: UInt64, _ first: UInt64, _ second: UInt64) -> Int {
        weight(at: Self.mix(Self.mix(feature, first), second))
    }

    @inline(__always)
    private func weight(at value: UInt64) -> Int {
        Int(weights[Int(truncatingIfNeeded: (value &* 0xC2B2_AE3D_27D4_EB4F) >> shift)])
    }

    @inline(__always)
    private static func mix(_ value: UInt64, _ part: UInt64) -> UInt64 {
        let mixed = (value ^ part) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}

extension VerbModel.Word {
    /// What stands for every numeral: the hash of `0`.
    fileprivate static var numeral: UInt64 {
        var zero = TermHash()
        zero.append(folded: 0x30)
        return zero.value
    }

    /// 〇零一二三四五六七八九十百千万亿两几半数
    static func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
            0x5343, 0x4E07, 0x4EBF, 0x4E24, 0x51E0, 0x534A, 0x6570:
            true
        default: false
        }
    }

    /// Whether a scalar ends in the bits of one of these: most are told by that.
    @inline(__always)
    static func mayBeNumeral(_ scalar: UInt32) -> Bool {
        switch scalar & 63 {
        case 0, 1, 3, 7, 9, 10, 12, 20, 27, 29, 32, 36, 43, 45, 48, 54, 62, 63: true
        default: false
        }
    }

    /// Reads a word of the text that isn't empty, in the characters that `forms` has for traditional ones.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ forms: SimplifiedCharacters) {
        // Most words are one or two Han characters, in which nothing is to be folded.
        let size = end &- start
        guard size == 3 || size == 6, end <= bytes.count, bytes.isHanLead(at: start), bytes.isHanLead(at: end &- 3)
        else {
            self.init(anyOf: bytes, from: start, to: end, forms)
            return
        }
        let first = forms[han: bytes.threeBytes(at: start)]
        guard !Self.mayBeNumeral(first) || !Self.isNumeral(first) else {
            self.init(anyOf: bytes, from: start, to: end, forms)
            return
        }
        var last = first
        var hash = TermHash()
        hash.append(folded: first)
        if size == 6 {
            last = forms[han: bytes.threeBytes(at: end &- 3)]
            hash.append(folded: last)
        }
        self.init(
            start: start, end: end, hash: hash.value, first: first &+ 1, last: last &+ 1, length: size == 6 ? 2 : 1)
    }

    /// The same character by character.
    private init(
        anyOf bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ forms: SimplifiedCharacters
    ) {
        var hash = TermHash()
        var first: UInt32 = 0
        var last: UInt32 = 0
        var characters: UInt32 = 0
        var isNumeral = true
        var position = start
        while position < end {
            if bytes.isHanLead(at: position), position &+ 3 <= end {
                // Nothing to fold.
                last = forms[han: bytes.threeBytes(at: position)]
                position &+= 3
            } else {
                let scalar = bytes.scalar(at: position)
                last = TermHash.fold(forms[scalar.value])
                position &+= scalar.length
            }
            hash.append(folded: last)
            if characters == 0 {
                first = last
                // A figure in digits, whatever follows in its word.
                if last &- 0x30 < 10 { break }
            }
            if isNumeral, !Self.isNumeral(last) { isNumeral = false }
            characters &+= 1
        }
        if isNumeral {
            let numeral = Self.numeral
            self.init(
                start: start, end: end, hash: numeral, first: UInt32(truncatingIfNeeded: numeral),
                last: UInt32(truncatingIfNeeded: numeral), length: 0)
        } else {
            self.init(
                start: start, end: end, hash: hash.value, first: first &+ 1, last: last &+ 1, length: min(characters, 4)
            )
        }
    }
}
