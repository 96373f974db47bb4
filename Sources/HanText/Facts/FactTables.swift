/// The scanners and tables that one extractor works with; made once, then only read.
final class FactTables: Sendable {
    let numerals: NumeralScanner
    let units: UnitTable
    let notFacts: NotFactLexicon
    let markers: BoundMarkers
    let dates: DateScanner
    let times: TimeScanner
    let starts: FactStarts
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

    /// Builds the tables; the units are the caller's own.
    init(adding units: [Unit]) {
        numerals = NumeralScanner()
        self.units = UnitTable(adding: units)
        notFacts = .standard
        markers = BoundMarkers()
        dates = DateScanner()
        times = TimeScanner(reigns: dates.words.reigns)
        starts = FactStarts(numerals: numerals, words: times.words)
        resolver = TimeResolver(holidays: times.words.holidays)
        let traditional = TraditionalForms.shared
        measureNouns = PhraseTrie(traditional.expand(MeasureNounTable.words.listedWords).map { ($0, 0) })
        items = ItemFinder(traditional: traditional, measureNouns: measureNouns)
        identifiers = IdentifierRules()
        scores = ScoreRule()
        contexts = QuantityContexts()
        edges = EdgeTable(units: self.units, markers: markers, contexts: contexts, words: dates.words)
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
