/// The scanners and tables that one extractor works with; made once, then only read.
final class FactTables: Sendable {
    let numerals: NumeralScanner
    let units: UnitTable
    let notFacts: NotFactLexicon
    let markers: BoundMarkers
    let dates: DateScanner
    let times: TimeScanner
    let plainDates: PlainDateReader
    let starts: FactStarts
    /// Those without words for now and for times left open.
    let boundStarts: FactStarts
    let resolver: TimeResolver
    let items: ItemFinder
    let identifiers: IdentifierRules
    let scores: ScoreRule
    let contexts: QuantityContexts
    let edges: EdgeTable
    /// Nouns that begin with a measure word: 部门, 方面.
    let measureNouns: PhraseTrie

    /// The tables without units of a caller's: made when they are first asked for, then shared by all extractors.
    static let standard = FactTables(adding: [])

    /// Whether they hold no units of a caller's.
    let isStandard: Bool

    /// Builds the tables; the units are the caller's own.
    init(adding units: [Unit]) {
        isStandard = units.isEmpty
        numerals = NumeralScanner()
        self.units = UnitTable(adding: units)
        notFacts = .standard
        markers = BoundMarkers()
        dates = DateScanner()
        times = TimeScanner(reigns: dates.words.reigns)
        plainDates = PlainDateReader(dates: dates.words, times: times, markers: markers)
        starts = FactStarts(numerals: numerals, words: times.words, unbound: true)
        boundStarts = FactStarts(numerals: numerals, words: times.words, unbound: false)
        resolver = TimeResolver(holidays: times.words.holidays)
        let traditional = TraditionalForms.shared
        measureNouns = PhraseTrie(traditional.expand(MeasureNounTable.words.listedWords).map { ($0, 0) })
        items = ItemFinder(traditional: traditional, measureNouns: measureNouns)
        identifiers = IdentifierRules()
        scores = ScoreRule()
        contexts = QuantityContexts()
        edges = EdgeTable(
            numerals: numerals, units: self.units, markers: markers, contexts: contexts, words: dates.words,
            times: times, identifiers: identifiers)
    }

    /// The unit of a written form, as a whole.
    func unit(named form: String) -> Unit? {
        var form = form
        return form.withUTF8 { bytes in
            guard let match = units.compositeMatch(in: bytes, at: 0), match.length == bytes.count else { return nil }
            return units.unit(of: match, text: bytes.string(0, bytes.count))
        }
    }
}

/// The tables that a pass asks for each figure, without counting it as a user of them: the count would be changed, by one
/// processor at a time, some million times a second. The pass holds the tables themselves as long as it goes on.
struct BorrowedTables {
    let notFacts: Unmanaged<NotFactLexicon>
    let dates: Unmanaged<DateScanner>
    let plainDates: Unmanaged<PlainDateReader>
    let times: Unmanaged<TimeScanner>
    let durations: Unmanaged<DurationScanner>
    let resolver: Unmanaged<TimeResolver>
    let items: Unmanaged<ItemFinder>
    let identifiers: Unmanaged<IdentifierRules>
    let starts: Unmanaged<FactStarts>

    init(_ tables: FactTables, takesUnbound: Bool) {
        starts = .passUnretained(takesUnbound ? tables.starts : tables.boundStarts)
        notFacts = .passUnretained(tables.notFacts)
        dates = .passUnretained(tables.dates)
        plainDates = .passUnretained(tables.plainDates)
        times = .passUnretained(tables.times)
        durations = .passUnretained(tables.times.durations)
        resolver = .passUnretained(tables.resolver)
        items = .passUnretained(tables.items)
        identifiers = .passUnretained(tables.identifiers)
    }
}
