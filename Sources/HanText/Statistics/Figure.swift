/// What the statistics stage needs of a fact, without its strings.
struct Figure {
    /// Where it stands in the flowed text.
    var span: TextSpan
    var kind: NumericFact.Kind
    /// The counted noun in the flowed text.
    var item: TextSpan?

    init(_ fact: NumericFact) {
        span = fact.span
        kind = fact.kind
        item = fact.item?.span
    }
}
