import Stages

/// What `hantext-measure` was asked for.
struct Options {
    static let usage = """
        hantext-measure STAGE INPUT [--bytes N] [--passes N | --seconds S] [--threads N]
        hantext-measure counts STAGE INPUT… [--bytes N]
        hantext-measure stages | columns | environment

        STAGE    \(Stage.names.joined(separator: ", "))
        INPUT    sample (the sample page over and over, one article each), news:DENSITY (made-up news with so many
                 figures in 1000 bytes, one article), repeat:TEXT (TEXT over and over, one article), or a UTF-8 file
                 (cut into articles of about 2 kB)
        --bytes  the size of sample, news and repeat (1000000)
        """

    var stage = ""
    var inputs: [String] = []
    var bytes = 1_000_000
    var passes: Int?
    var seconds = 1.0
    var threads = 1

    init(_ arguments: [String]) {
        var names: [String] = []
        var rest = arguments[...]
        func value<Number: LosslessStringConvertible>(of option: String) -> Number {
            guard let text = rest.popFirst(), let number = Number(text) else {
                RecordedCounts.stop("hantext-measure: \(option) takes a number\n\n\(Self.usage)")
            }
            return number
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--bytes": bytes = value(of: argument)
            case "--passes": passes = value(of: argument)
            case "--seconds": seconds = value(of: argument)
            case "--threads": threads = max(1, value(of: argument))
            default: names.append(argument)
            }
        }
        guard names.count >= 2 else { RecordedCounts.stop(Self.usage) }
        stage = names[0]
        inputs = Array(names[1...])
    }

    /// The text that an input names.
    func corpus(_ input: String) -> Corpus {
        if input == "sample" { return Corpus(sampleBytes: bytes) }
        let parts = input.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == "news", let density = Double(parts[1]) {
            return Corpus(text: GeneratedText.news(bytes: bytes, density: density), name: input)
        }
        if parts.count == 2, parts[0] == "repeat" {
            let part = String(parts[1]).replacing("\\n", with: "\n")
            return Corpus(text: GeneratedText.repeating(part, bytes: bytes), name: input)
        }
        return Corpus(file: input)
    }
}
