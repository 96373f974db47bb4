/// Who an article is about: paragraphs that don't say who acts take it over.
///
/// On a page with headings it is the place or body that the title opens with (金乡县 老干部…), or else who acts
/// first in the first paragraph. Text without a heading has none: its paragraphs may have nothing to do with each other.
struct ArticleActor {
    /// Who, if known.
    private(set) var actor: TextSpan?
    /// Whether the next paragraph is the first of an article.
    private(set) var isSought = false
    private var isUnderTitle = false

    /// Takes note of a heading or a byline.
    mutating func open(_ block: Document.Block, in bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon) {
        guard block.kind == .heading, block.level != nil else {
            isSought = isUnderTitle && block.kind == .byline
            return
        }
        isUnderTitle = true
        isSought = true
        if block.level.map({ $0 <= 2 }) == true, let name = Self.name(at: block.span, in: bytes, lexicon: lexicon) {
            actor = name
        } else if block.level.map({ $0 <= 2 }) == true {
            actor = nil
        }
    }

    /// Takes who acts first in the first paragraph.
    mutating func found(_ first: TextSpan?) {
        isSought = false
        if let first { actor = first }
    }

    /// The name of a body or place at the start of a title: up to a space, or to the last character of a place's name.
    private static func name(
        at span: TextSpan, in bytes: UnsafeBufferPointer<UInt8>, lexicon: StatisticLexicon
    ) -> TextSpan? {
        var position = span.start
        var place: Int?
        while position < span.end, position - span.start <= 48 {
            let scalar = bytes.scalar(at: position)
            if scalar.value == 0x20 || scalar.value == 0x3000 {
                return lexicon.endsLikeActor(in: bytes, endingAt: position)
                    ? TextSpan(start: span.start, end: position) : nil
            }
            position += scalar.length
            if place == nil, position - span.start <= 18,
                lexicon.endsLikePlace(in: bytes, from: span.start, to: position)
            {
                place = position
            }
        }
        return place.map { TextSpan(start: span.start, end: $0) }
    }
}
