/// The keywords of one article of a page.
public struct ArticleKeywords: Sendable, Hashable {
    /// Its heading, lines that the layout broke joined; `nil` for text before the first heading.
    public var heading: String?
    /// Where the article stands in the original text, with its heading.
    public var span: TextSpan
    /// Its keywords, the best first.
    public var keywords: [Keyword]

    /// Creates the keywords of an article.
    public init(heading: String?, span: TextSpan, keywords: [Keyword]) {
        self.heading = heading
        self.span = span
        self.keywords = keywords
    }
}

/// Blocks that stand under one heading.
struct Article {
    /// The heading in ``Document/flowed``; headings in a row are one.
    var heading: TextSpan?
    /// What stands under it.
    var body: TextSpan

    /// The articles of a document: each heading, or run of headings, with the blocks up to the next one; headings
    /// without a block under them are left out.
    static func articles(of document: Document) -> [Article] {
        var articles: [Article] = []
        var heading: TextSpan?
        var body: TextSpan?
        func close() {
            if let body { articles.append(Article(heading: heading, body: body)) }
        }
        for block in document.blocks {
            if block.kind == .heading {
                if body != nil {
                    close()
                    heading = nil
                    body = nil
                }
                heading = TextSpan(start: heading?.start ?? block.span.start, end: block.span.end)
            } else {
                body = TextSpan(start: body?.start ?? block.span.start, end: block.span.end)
            }
        }
        close()
        return articles
    }
}

extension KeywordExtractor {
    /// The `limit` best keywords of a document, all its articles together, their spans in the original text.
    ///
    /// - Parameters:
    ///   - document: A text with its layout read; credits give no keyword.
    ///   - title: Its title; where there is none and the document has one article, that one's heading.
    ///   - limit: The most keywords that come back.
    /// - Complexity: O(*n*) in the length of the text.
    public func keywords(in document: Document, title: String? = nil, limit: Int = 10) -> [Keyword] {
        let articles = Article.articles(of: document)
        if articles.count == 1, let article = articles.first, article.heading != nil {
            return keywords(of: article, in: document, title: title, limit: limit)
        }
        let whole = Article(heading: nil, body: TextSpan(start: 0, end: document.flowed.utf8.count))
        return keywords(of: whole, in: document, title: title, limit: limit)
    }

    /// The keywords of each article of a page, in order: a heading with what stands under it up to the next one.
    ///
    /// ```swift
    /// let page = Reflow().document(text)
    /// for article in extractor.articleKeywords(in: page, limit: 5) {
    ///     print(article.heading ?? "", article.keywords.map(\.term))
    /// }
    /// ```
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public func articleKeywords(in document: Document, limit: Int = 10) -> [ArticleKeywords] {
        Article.articles(of: document).map { article in
            let span = TextSpan(start: article.heading?.start ?? article.body.start, end: article.body.end)
            return ArticleKeywords(
                heading: article.heading.map { String(document.flowed[$0]) }, span: document.original(span),
                keywords: keywords(of: article, in: document, title: nil, limit: limit))
        }
    }

    private func keywords(of article: Article, in document: Document, title: String?, limit: Int) -> [Keyword] {
        let bylines = document.blocks.filter { $0.kind == .byline && article.body.contains($0.span) }.map(\.span)
        let heading = article.heading.map { String(document.flowed[$0]) }
        var found = keywords(
            in: document.flowed, part: article.body, masked: bylines, title: title ?? heading, limit: limit)
        for place in found.indices {
            if let heading, let span = article.heading {
                let inHeading = Self.occurrences(of: found[place].term, in: heading, at: span.start)
                found[place].spans = inHeading + found[place].spans
                found[place].count += inHeading.count
            }
            found[place].spans = found[place].spans.map { document.original($0) }
        }
        return found
    }

    /// Where a term stands in a heading that starts at `offset`.
    private static func occurrences(of term: String, in heading: String, at offset: Int) -> [TextSpan] {
        let term = Array(term.utf8)
        let text = Array(heading.utf8)
        var spans: [TextSpan] = []
        var position = 0
        while position + term.count <= text.count {
            if text[position..<position + term.count].elementsEqual(term) {
                spans.append(TextSpan(start: offset + position, end: offset + position + term.count))
                position += term.count
            } else {
                position += 1
            }
        }
        return spans
    }
}
