/// Text as HTML, XML and SVG take it.
enum HTMLText {
    /// A text with everything escaped that could be markup or end an attribute; control characters that XML
    /// doesn't allow become U+FFFD.
    static func escaped(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r": result.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): result.append("\u{FFFD}")
            case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// ` name="value"`, or nothing where there is no value.
    static func attribute(_ name: String, _ value: String?) -> String {
        guard let value, !value.isEmpty else { return "" }
        return " \(name)=\"\(escaped(value))\""
    }
}

/// A label of the report in both languages; the page shows the one that the reader chose.
struct BilingualText: Sendable, Hashable {
    var chinese: String
    var english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// Both, each marked with its language.
    var html: String {
        "<span class=\"zh\" lang=\"zh-Hans\">\(HTMLText.escaped(chinese))</span>"
            + "<span class=\"en\" lang=\"en\">\(HTMLText.escaped(english))</span>"
    }

    /// Attributes from which the page's script sets `name` in the reader's language.
    func attributes(_ name: String, in language: TextTableWriter.Language) -> String {
        HTMLText.attribute(name, language == .chinese ? chinese : english)
            + HTMLText.attribute("data-\(name)-zh", chinese) + HTMLText.attribute("data-\(name)-en", english)
    }

    func text(in language: TextTableWriter.Language) -> String { language == .chinese ? chinese : english }
}
