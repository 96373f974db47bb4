/// The scanners and tables that one extractor works with; made once, then only read.
final class FactTables: Sendable {
    let numerals: NumeralScanner
    let units: UnitTable
    let markers: BoundMarkers
    let dates: DateScanner
    let items: ItemFinder
    let identifiers: IdentifierRules
    let scores: ScoreRule
    let contexts: QuantityContexts

    /// Builds the tables; the units are the caller's own.
    init(adding units: [Unit]) {
        numerals = NumeralScanner()
        self.units = UnitTable(adding: units)
        markers = BoundMarkers()
        dates = DateScanner()
        items = ItemFinder(words: ClauseWords())
        identifiers = IdentifierRules()
        scores = ScoreRule()
        contexts = QuantityContexts()
    }
}
