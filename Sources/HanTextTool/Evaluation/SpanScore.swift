#if CommandLineTool
    import Foundation

    /// Precision, recall and their harmonic mean over spans that two sides share.
    struct SpanScore: Sendable, Equatable {
        /// Spans that both have.
        var shared = 0
        /// Spans of the system.
        var found = 0
        /// Spans of the gold.
        var wanted = 0

        var precision: Double { found == 0 ? 0 : Double(shared) / Double(found) }
        var recall: Double { wanted == 0 ? 0 : Double(shared) / Double(wanted) }
        var f1: Double { shared == 0 ? 0 : 2 * precision * recall / (precision + recall) }

        var text: String {
            String(
                format: "P %.4f  R %.4f  F1 %.4f  (%d shared, %d found, %d wanted)", precision, recall, f1, shared,
                found, wanted)
        }
    }

    /// A score of word segmentation: a word counts where its text and its place among the characters agree.
    ///
    /// White space is left out on both sides, as in the scores of the SIGHAN bakeoffs.
    struct SegmentationScore: Sendable {
        /// All words.
        var all = SpanScore()
        /// Gold words that the training text doesn't have, and those of them that were found.
        var unknown = SpanScore()
        /// Lines whose characters differ.
        var mismatches = 0

        /// Adds a line.
        ///
        /// - Parameter known: The words of the training text; `nil` where there is none.
        mutating func add(gold: [Substring], system: [Substring], known: Set<Substring>?) {
            let goldSpans = Self.spans(of: gold)
            let systemSpans = Self.spans(of: system)
            guard goldSpans.last?.upperBound == systemSpans.last?.upperBound else {
                mismatches += 1
                return
            }
            let found = Set(systemSpans)
            all.found += systemSpans.count
            all.wanted += goldSpans.count
            for (word, span) in zip(gold, goldSpans) {
                let isFound = found.contains(span)
                if isFound { all.shared += 1 }
                guard let known, !known.contains(word) else { continue }
                unknown.wanted += 1
                if isFound { unknown.shared += 1 }
            }
        }

        private static func spans(of words: [Substring]) -> [Range<Int>] {
            var end = 0
            return words.map { word in
                let start = end
                end += word.unicodeScalars.count
                return start..<end
            }
        }
    }
#endif
