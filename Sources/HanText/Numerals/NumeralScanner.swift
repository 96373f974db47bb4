/// Walks over UTF-8 bytes and stops only where a number starts.
///
/// In: the bytes of a text and an offset. Out: the next numeral with its exact value, its writing and its inner mark
/// (``ScannedNumeral``), whether it is a figure or part of a name is for the stages after to say. Cost: one look at
/// a bitmap per character that can't begin a numeral; a numeral is read once, and what is looked at around it is
/// bounded, so a whole text is O(*n*).
///
/// ``next(in:from:)`` gives the whole: sign, 第, range (3至5, 三五, 四、五百), fraction, percent, 成, 折, 倍.
/// ``nextNumber(in:from:)`` gives the bare number with sign and inner marks; of ranges only the juxtaposed ones.
struct NumeralScanner: Sendable {
    private let table: NumeralCharacterTable
    private let readsScaleLetters: Bool

    /// Creates a scanner; with `readsScaleLetters`, K, M, G and 个百分点 are read as part of the number before them.
    init(readsScaleLetters: Bool = false) {
        table = NumeralCharacterTable()
        self.readsScaleLetters = readsScaleLetters
    }

    /// The first numeral that starts at or after `offset`, or `nil` when there is none.
    func next(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> ScannedNumeral? {
        var numeral = ScannedNumeral(start: 0, end: 0)
        return next(in: bytes, from: offset, into: &numeral) ? numeral : nil
    }

    /// Puts the first numeral that starts at or after `offset` into `numeral`; `false` when there is none.
    ///
    /// The same as ``next(in:from:)`` without copies, for loops over a text.
    func next(
        in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, into numeral: inout ScannedNumeral
    ) -> Bool {
        next(in: bytes, from: offset, notBefore: offset, into: &numeral)
    }

    /// The same where signs and marks before the number may stand from `floor` on.
    func next(
        in bytes: UnsafeBufferPointer<UInt8>, from offset: Int, notBefore floor: Int,
        into numeral: inout ScannedNumeral
    ) -> Bool {
        let grammar = grammar(over: bytes, from: floor)
        guard grammar.findNumber(from: max(0, offset), into: &numeral) else { return false }
        grammar.compound(&numeral)
        return true
    }

    /// The characters of the basic plane that a numeral begins with: a bit for each.
    var starts: UnsafePointer<UInt64> { table.starts }

    /// Reads the numeral whose first digit or unit is at `offset`, where nothing before `floor` belongs to it.
    ///
    /// - Returns: Where to look on; `nil` where `numeral` holds one.
    func read(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore floor: Int, into numeral: inout ScannedNumeral
    ) -> Int? {
        let reader = NumeralReader(bytes: bytes, table: table, readsScaleLetters: readsScaleLetters)
        guard reader.plainNumeral(at: offset, into: &numeral) else {
            return readWhole(in: bytes, at: offset, notBefore: floor, into: &numeral)
        }
        if !reader.isPlainlyAlone(start: numeral.start, end: numeral.end) {
            takeContext(of: &numeral, in: bytes, notBefore: floor)
        }
        return nil
    }

    /// The same by the whole grammar; a function of its own, as few numerals ask for it.
    @inline(never)
    private func readWhole(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, notBefore floor: Int, into numeral: inout ScannedNumeral
    ) -> Int? {
        let grammar = grammar(over: bytes, from: floor)
        if let resume = grammar.readWhole(at: offset, into: &numeral) { return resume }
        grammar.compound(&numeral)
        return nil
    }

    /// Makes the whole numeral of a plain number that may not stand alone.
    @inline(never)
    private func takeContext(
        of numeral: inout ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>, notBefore floor: Int
    ) {
        grammar(over: bytes, from: floor).takeContext(of: &numeral)
    }

    /// Whether a character that may begin a numeral stands right behind one that nothing scales (%, 成, 折).
    @inline(__always)
    func isTouched(_ numeral: ScannedNumeral, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        numeral.scale == .none && mayBegin(in: bytes, at: numeral.end)
    }

    /// Whether a numeral may end at an offset: a digit or a unit of ten stands before it.
    func isNumeralEnd(in bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
        NumeralReader(bytes: bytes, table: table, readsScaleLetters: readsScaleLetters).isPartOfNumber(before: offset)
    }

    /// Whether the character at an offset may begin a numeral.
    @inline(__always)
    func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        mayBegin(with: bytes.codePoint(at: offset).value)
    }

    /// Whether a numeral may begin with a scalar.
    @inline(__always)
    func mayBegin(with code: UInt32) -> Bool {
        code < 0x10000 && table.starts.hasBit(Int(code))
    }

    /// The first bare number that starts at or after `offset`: no range over a mark, no fraction, percent or 第.
    func nextNumber(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> ScannedNumeral? {
        let grammar = grammar(over: bytes, from: offset)
        var numeral = ScannedNumeral(start: 0, end: 0)
        guard grammar.findNumber(from: grammar.floor, into: &numeral) else { return nil }
        grammar.takeSign(of: &numeral)
        return numeral
    }

    @inline(__always)
    private func grammar(over bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> NumeralGrammar {
        let reader = NumeralReader(bytes: bytes, table: table, readsScaleLetters: readsScaleLetters)
        return NumeralGrammar(reader: reader, floor: max(0, offset))
    }
}
