#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText

    struct EvaluateCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "evaluate",
            abstract: "Measures segmentation or figures against gold data.",
            subcommands: [EvaluateSegmentationCommand.self, EvaluateFactsCommand.self])
    }

    struct EvaluateSegmentationCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "segmentation",
            abstract: "F1 of words against text that is cut by hand.",
            discussion: """
                GOLD has a sentence a line, its words separated by spaces. Without --system its text is segmented anew.

                Examples:
                  hantext evaluate segmentation gold.txt --engine dictionary
                  hantext evaluate segmentation gold.txt --system theirs.txt --training train.txt
                """)

        @Argument(help: ArgumentHelp("The text with its words separated by spaces.", valueName: "gold"))
        var gold: String

        @Option(help: ArgumentHelp("The same text as another program cut it.", valueName: "file"))
        var system: String?

        @Option(help: ArgumentHelp("Segmented training text; tells words that it doesn't have.", valueName: "file"))
        var training: String?

        @Option(help: "How word boundaries are found.")
        var engine: Segmenter.Engine?

        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions

        func run() throws {
            let goldLines = try TextFile.lines(of: gold)
            let systemLines = try system.map { try TextFile.lines(of: $0) }
            if let systemLines, systemLines.count != goldLines.count {
                throw ToolError(
                    "expected as many lines in \(system ?? "") as in \(gold): \(goldLines.count), found \(systemLines.count)"
                )
            }
            let known = try training.map { path in
                Set(try TextFile.lines(of: path).flatMap { Self.words(of: $0) })
            }
            let segmenter = try systemLines == nil ? analysis.segmenter(engine: engine) : nil
            var score = SegmentationScore()
            for (number, line) in goldLines.enumerated() {
                let words = Self.words(of: line)
                if let segmenter {
                    let text = words.joined()
                    let found = segmenter.tokens(in: text).filter { $0.kind != .whitespace }.map { text[$0.span] }
                    score.add(gold: words, system: found, known: known)
                } else if let systemLines {
                    score.add(gold: words, system: Self.words(of: systemLines[number]), known: known)
                }
            }
            print(score.all.text)
            if known != nil {
                let unknown = score.unknown
                print(
                    String(format: "unknown words: R %.4f  (%d of %d)", unknown.recall, unknown.shared, unknown.wanted))
            }
            if score.mismatches > 0 {
                Diagnostics.report("\(score.mismatches) lines differ in their characters and were left out")
                throw ToolStatus.badRecords
            }
        }

        private static func words(of line: Substring) -> [Substring] {
            line.split(whereSeparator: \.isWhitespace)
        }
    }

    struct EvaluateFactsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "facts",
            abstract: "Spans, values, bounds, units and counted nouns against annotated JSON Lines.",
            discussion: """
                GOLD has an object a line: {"text":…,"facts":[{"start","end","kind","lower","upper","bound","unit","item"}]}. \
                A figure with "flag":"opt" may be found or not.

                Examples:
                  hantext evaluate facts gold.jsonl
                """)

        @Argument(help: ArgumentHelp("The annotated texts.", valueName: "gold"))
        var gold: String

        @Option(help: "What start and end of the annotated figures count.")
        var offsets: OffsetOption = .scalar

        @OptionGroup(title: "Analysis") var analysis: AnalysisOptions

        func run() throws {
            let extractor = try analysis.facts()
            var score = FactScore()
            for (number, line) in try TextFile.lines(of: gold).enumerated() where !line.allSatisfy(\.isWhitespace) {
                let record: AnnotatedRecord
                do {
                    record = try JSONDecoder().decode(AnnotatedRecord.self, from: Data(line.utf8))
                } catch {
                    throw ToolError("\(gold):\(number + 1): expected an object with \"text\" and \"facts\": \(error)")
                }
                let map = OffsetMap(record.text, unit: offsets.unit)
                let document = InputRecord(id: .json("null"), text: record.text).document
                let found = extractor.facts(in: document).map { AnnotatedFact($0, map) }
                score.add(gold: record.facts, system: found)
            }
            print("spans  " + score.spans.text)
            for name in FactScore.names {
                guard let (right, all) = score.fields[name], all > 0 else { continue }
                print(String(format: "%@  %.4f  (%d of %d)", name, Double(right) / Double(all), right, all))
            }
        }
    }

    extension AnnotatedFact {
        init(_ fact: NumericFact, _ map: OffsetMap) {
            let range = map.range(fact.span)
            self.init(
                start: range.lowerBound, end: range.upperBound, kind: fact.kind.rawValue, lower: fact.lower?.plainText,
                upper: fact.upper?.plainText, bound: fact.bound.rawValue, unit: fact.unit?.text, item: fact.item?.text)
        }
    }

    extension NumericFact.Value {
        /// The value as JSON Lines spells it.
        var plainText: String {
            switch self {
            case .number(let number): number.description
            case .calendar(let text): text
            }
        }
    }

    /// A small file of text, read whole.
    enum TextFile {
        static func lines(of path: String) throws(ToolError) -> [Substring] {
            var input = try DecodedInput(path: path, encoding: nil)
            var bytes: [UInt8] = []
            while !input.isAtEnd { try input.read(into: &bytes, atMost: 1 << 20) }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                let (line, column) = bytes.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) }
                throw ToolError("\(path):\(line), byte \(column): expected \(input.expectation)")
            }
            var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            if lines.last?.isEmpty == true { lines.removeLast() }
            return lines
        }
    }
#endif
