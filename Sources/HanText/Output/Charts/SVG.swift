/// The parts that the charts are drawn with.
enum SVG {
    static let fontSize = 13
    /// The width of every chart: on a phone its letters are nearly as large as those of the text.
    static let chartWidth = 380

    /// The opening of a drawing that scales with its place and is read out by its title and description.
    static func start(width: Int, height: Int, title: String, description: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
            + "aria-label=\"\(HTMLText.escaped(title + ": " + description))\" font-size=\"\(fontSize)\" "
            + "font-family=\"system-ui,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif\">"
    }

    /// A text, cut with `…` where it is wider than its room.
    static func text(
        _ text: String, x: Int, y: Int, anchor: String, room: Int, faint: Bool = false
    ) -> String {
        let shown = truncated(text, to: room)
        let color = faint ? "var(--faint,#667085)" : "var(--ink,#1d2433)"
        return "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" style=\"fill:\(color)\">"
            + "\(HTMLText.escaped(shown))</text>"
    }

    /// The width of a text in the drawing's units: a font size for a wide character, six tenths for a narrow one.
    static func width(of text: some StringProtocol) -> Int { tenths(text.unicodeScalars) * fontSize / 10 }

    private static func tenths(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + tenths($1) }
    }

    private static func tenths(_ scalar: Unicode.Scalar) -> Int {
        let columns = DisplayWidth.of(scalar)
        return columns == 2 ? 10 : columns * 6
    }

    private static func truncated(_ text: String, to room: Int) -> String {
        guard width(of: text) > room else { return text }
        var result = String.UnicodeScalarView()
        var used = 10
        for scalar in text.unicodeScalars {
            used += tenths(scalar)
            if used * fontSize / 10 > room { break }
            result.append(scalar)
        }
        return String(result) + "…"
    }

    /// The page's colour of a name, or one that stands by itself.
    static func color(_ name: String) -> String {
        let fallback =
            switch name {
            case "money": "#b7791f"
            case "share": "#2f855a"
            case "time": "#7c4dbd"
            case "measure": "#0e7f8f"
            case "rank": "#c0437c"
            case "other": "#667085"
            default: "#2f6fb8"
            }
        return "var(--solid-\(name),\(fallback))"
    }
}
