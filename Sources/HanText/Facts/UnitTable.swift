/// Every unit, currency and measure word with its written forms.
///
/// In: the tables (`UnitMeasures`, `UnitCurrencies`, `UnitClassifiers`) and the caller's own units, once. Out: which
/// unit stands at an offset of a text, and what it may mean. Costs: a few milliseconds to make; a lookup is one trie
/// walk and allocates nothing.
final class UnitTable: Sendable {
    /// The definitions; ``UnitSense/definition`` points into them.
    let definitions: [UnitDefinition]
    /// The unit of each definition, its text still to be set.
    private let units: [Unit]
    private let senses: [UnitSense]
    private let firstSense: [Int]
    /// What is asked of a form most often.
    private let summaries: [Summary]
    private let formTexts: [String]
    /// The unit of each form by its first meaning, with its text.
    private let formUnits: [Unit]
    private let forms: PhraseTrie
    private let currencyMarks: PhraseSuffixTrie
    private let bracketedSeconds: PhraseTrie

    /// Builds the table; a unit of the caller's takes the place of a form that stands in the tables.
    init(adding units: [Unit] = []) {
        var builder = UnitTableBuilder()
        builder.addMeasures()
        builder.addCurrencies()
        builder.addClassifiers()
        for unit in units { builder.add(unit) }
        let built = builder.finish()
        definitions = built.definitions
        self.units = definitions.map { Unit(text: "", definition: $0) }
        senses = built.senses
        firstSense = built.firstSense
        summaries = built.forms.indices.map { form in
            let senses = built.senses[built.firstSense[form]..<built.firstSense[form + 1]]
            return Summary(senses, in: built.definitions, isAmbiguous: Self.isAmbiguous(built.forms[form].phrase))
        }
        formTexts = built.forms.map(\.phrase)
        formUnits = built.forms.indices.map { form in
            let first = built.senses[built.firstSense[form]].definition
            return Unit(text: built.forms[form].phrase, definition: built.definitions[Int(first)])
        }
        forms = PhraseTrie(built.forms)
        currencyMarks = PhraseSuffixTrie(built.currencyMarks)
        bracketedSeconds = PhraseTrie(
            TraditionalForms.shared.expand(UnitClassifiers.bracketedSeconds.listedWords)
                .map { ($0, 0) })
    }

    /// The characters that units begin with, and those that the marks and names of currencies before a number end with.
    var beginnings: UnsafePointer<UInt64> { forms.starts }
    var currencyEndings: UnsafePointer<UInt64> { currencyMarks.ends }

    /// The characters that units of more than three bytes begin with which measure something wherever they stand.
    var measureBeginnings: [UInt32] {
        formTexts.indices.filter { form in
            formTexts[form].utf8.count > 3 && standsAlone(form) && FactScan.isMeasured(dimension(of: form))
        }
        .compactMap { formTexts[$0].unicodeScalars.first?.value }
    }

    /// The longest unit at `offset`. A form that ends in a Latin letter or a digit must end the word there.
    ///
    /// A number may have taken the first character of a unit for its own (93千瓦, 5百帕): look again at that
    /// character before taking 瓦.
    func match(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UnitMatch? {
        inlinedMatch(in: bytes, at: offset)
    }

    /// ``match(in:at:)`` for what every numeral passes through.
    @inline(__always)
    func inlinedMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UnitMatch? {
        guard var found = forms.longestMatch(in: bytes, at: offset) else { return nil }
        if bytes[offset + found.length - 1] < 0x80, !Self.endsWord(bytes, offset + found.length) {
            let shorter = forms.longestMatch(in: bytes, at: offset) { Self.endsWord(bytes, offset + $0) }
            guard let shorter else { return nil }
            found = shorter
        }
        return UnitMatch(form: Int(found.value), length: found.length)
    }

    /// Calls `body` with the length and form of each unit at `offset`, the shortest first.
    func forEachMatch(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ body: (_ length: Int, _ form: Int) -> Void
    ) {
        var matches = forms.matches(in: bytes, at: offset)
        while let (length, form) = matches.next() {
            if Self.endsWord(bytes, offset + length) { body(length, Int(form)) }
        }
    }

    /// The longest unit at `offset` with what may follow it: a second unit after a stroke or 每 (元/公斤, 米每秒), or a
    /// second measure word in brackets (台（套）).
    func compositeMatch(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UnitMatch? {
        match(in: bytes, at: offset).map { composite($0, in: bytes, at: offset) }
    }

    /// A unit with what may follow it.
    @inline(__always)
    func composite(_ unit: UnitMatch, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UnitMatch {
        let end = offset + unit.length
        guard end < bytes.count else { return unit }
        switch bytes[end] {
        // ( and /, and the first bytes of ∕, 每, （ and ／.
        case 0x28, 0x2F: return knownComposite(unit, in: bytes, endingAt: end)
        case 0xE2, 0xE6, 0xEF:
            // Their last ones.
            let last = end + 2 < bytes.count ? bytes[end + 2] & 0x3F : 0
            return last == 0x15 || last == 0x0F || last == 0x08
                ? knownComposite(unit, in: bytes, endingAt: end) : unit
        default: return unit
        }
    }

    /// The same of any character behind the unit.
    @inline(never)
    func knownComposite(
        _ unit: UnitMatch, in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int
    ) -> UnitMatch {
        let stroke = Self.strokeLength(bytes, end)
        if stroke > 0, let below = match(in: bytes, at: end + stroke),
            // 9天|每晚: two figures.
            bytes[end] == 0x2F || !(isTime(unit.form) && isTime(below.form) && bytes.hasPrefix("每", at: end))
        {
            return unit.per(below, stroke: stroke)
        }
        return bracketLength(bytes, end).map { unit.appending($0) } ?? unit
    }

    /// What is asked of a form most often, put together from its meanings.
    private struct Summary {
        /// The dimension of the first meaning, and whether it needs context.
        let dimension: Unit.Dimension
        let needsContext: Bool
        /// Whether one of the meanings needs no context, and whether one is a time.
        let standsAlone: Bool
        let isTime: Bool
        /// Whether the form behind a cardinal always has its first meaning.
        let isFixed: Bool
        /// The classes of measure word of all meanings.
        let classes: UnitDefinition.Classes

        init(_ senses: ArraySlice<UnitSense>, in definitions: [UnitDefinition], isAmbiguous: Bool) {
            let first = senses[senses.startIndex]
            isFixed = !first.needsContext && !isAmbiguous
            dimension = definitions[Int(first.definition)].dimension
            needsContext = first.needsContext
            standsAlone = senses.contains { !$0.needsContext }
            isTime = senses.contains { definitions[Int($0.definition)].dimension == .time }
            classes = senses.reduce(into: []) { $0.formUnion(definitions[Int($1.definition)].classes) }
        }
    }

    /// The dimension of a form's first meaning.
    @inline(__always)
    func dimension(of form: Int) -> Unit.Dimension { summaries[form].dimension }

    /// Whether a form means by what stands around it something else than in its first meaning, or nothing: 度, 分, 番, 方, 毫, 仙, 块
    /// alone, and what begins with a straight quotation mark.
    private static func isAmbiguous(_ form: String) -> Bool {
        form.hasPrefix("\"") || form.hasPrefix("'") || ["度", "分", "番", "方", "毫", "仙", "块", "塊"].contains(form)
    }

    /// Whether a form behind a cardinal always has its first meaning.
    @inline(__always)
    func isFixed(_ form: Int) -> Bool { summaries[form].isFixed }

    /// Whether a form's first meaning needs context.
    @inline(__always)
    func needsContext(_ form: Int) -> Bool { summaries[form].needsContext }

    /// Whether a form may be a unit of time.
    @inline(__always)
    func isTime(_ form: Int) -> Bool { summaries[form].isTime }

    /// The meanings of a form, the most likely first.
    @inline(__always)
    func senses(of form: Int) -> ArraySlice<UnitSense> { senses[firstSense[form]..<firstSense[form + 1]] }

    /// The first meaning of a form.
    func definition(of form: Int) -> UnitDefinition { definitions[Int(senses[firstSense[form]].definition)] }

    /// The definition of a form's meaning in a dimension, or of its first where it has none there.
    private func sense(of form: Int, in dimension: Unit.Dimension?) -> Int {
        if dimension == summaries[form].dimension { return Int(senses[firstSense[form]].definition) }
        let senses = senses(of: form)
        let found = dimension.flatMap { dimension in
            senses.first { definitions[Int($0.definition)].dimension == dimension }
        }
        return Int((found ?? senses[senses.startIndex]).definition)
    }

    /// The meaning of a form in a dimension, if it has one.
    func definition(of form: Int, in dimension: Unit.Dimension) -> UnitDefinition? {
        for sense in senses(of: form) where definitions[Int(sense.definition)].dimension == dimension {
            return definitions[Int(sense.definition)]
        }
        return nil
    }

    /// Whether a form has a meaning that needs no context.
    @inline(__always)
    func standsAlone(_ form: Int) -> Bool { summaries[form].standsAlone }

    /// The classes of measure word that a form may belong to.
    @inline(__always)
    func classes(of form: Int) -> UnitDefinition.Classes { summaries[form].classes }

    /// A form as the tables write it.
    @inline(__always)
    func text(of form: Int) -> String { formTexts[form] }

    /// The currency whose symbol, code or name ends at `end`, before a number: `¥`, `US$`, `RMB`, 人民币, 港币.
    func currency(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int = 0
    ) -> (length: Int, definition: UnitDefinition)? {
        var found: (length: Int, value: UInt32)?
        currencyMarks.forEachMatch(in: bytes, endingAt: end, notBefore: limit) { length, value in
            let start = end - length
            if !(Self.isLetter(bytes[start]) && start > limit && Self.isLetter(bytes[start - 1])) {
                found = (length, value)
            }
            return true
        }
        return found.map { ($0.length, definitions[Int($0.value)]) }
    }

    /// Whether a match is one form as the tables write it, in its first meaning.
    @inline(__always)
    func isPlain(_ match: UnitMatch, in dimension: Unit.Dimension) -> Bool {
        !match.isRate && match.length == match.formLength && summaries[match.form].dimension == dimension
    }

    /// The unit of a form by its first meaning, its text that of the form.
    @inline(__always)
    func plainUnit(of form: Int) -> Unit { formUnits[form] }

    /// The unit of a match as a figure carries it.
    func unit(of match: UnitMatch, text: String, in dimension: Unit.Dimension? = nil) -> Unit {
        let above = sense(of: match.form, in: dimension)
        guard match.isRate else {
            var unit = self.units[above]
            unit.text = text
            return unit
        }
        let size = text.utf8.count
        let upperText = text[TextSpan(start: 0, end: match.formLength)]
        let lowerText = text[
            TextSpan(start: match.denominatorStart, end: min(size, match.denominatorStart + match.denominatorLength))]
        return Unit.rate(
            Unit(text: String(upperText), definition: definitions[above]),
            per: Unit(text: String(lowerText), definition: timeFirst(match.denominator)))
    }

    /// What a form means after a stroke: a time where it can be one (元/分 is by the minute).
    func timeFirst(_ form: Int) -> UnitDefinition { definition(of: form, in: .time) ?? definition(of: form) }

    private static func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        let last = bytes[end - 1]
        guard last < 0x80, isLetter(last) || isDigit(last), end < bytes.count else { return true }
        return !isLetter(bytes[end]) && !(isDigit(last) && isDigit(bytes[end]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The length of `/`, `／`, `∕` or 每 at an offset, otherwise 0.
    private static func strokeLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] == UInt8(ascii: "/") { return 1 }
        guard offset + 2 < bytes.count else { return 0 }
        switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
        case (0xEF, 0xBC, 0x8F), (0xE2, 0x88, 0x95), (0xE6, 0xAF, 0x8F): return 3
        default: return 0
        }
    }

    /// The length of a measure word in brackets, or after a stroke that isn't a rate's.
    private func bracketLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int? {
        let opening = Self.length(of: "（", or: "(", bytes, offset)
        guard opening > 0, let inside = bracketedSeconds.longestMatch(in: bytes, at: offset + opening) else {
            return nil
        }
        let closing = Self.length(of: "）", or: ")", bytes, offset + opening + inside.length)
        return closing > 0 ? opening + inside.length + closing : nil
    }

    private static func length(
        of wide: Unicode.Scalar, or narrow: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] == UInt8(truncatingIfNeeded: narrow.value) { return 1 }
        guard offset + 2 < bytes.count, bytes[offset] & 0xF0 == 0xE0 else { return 0 }
        return UTF8Scalar.value(bytes[offset], bytes[offset + 1], bytes[offset + 2]) == wide.value ? 3 : 0
    }
}

extension Unit {
    /// The unit of a definition under the name that the text gives it.
    init(text: String, definition: UnitDefinition) {
        self.init(
            text: text, name: definition.name, dimension: definition.dimension,
            factor: definition.dimension == .currency ? nil : definition.factor?.exact,
            currencyCode: definition.currencyCode)
    }
}
