extension StatisticExtractor {
    /// A candidate for a field of a row, with its features.
    @_spi(Training)
    public struct FieldCandidateRow {
        /// The row's figure among the facts.
        public var fact: Int
        /// `subject`, `place` or `period`.
        public var field: String
        /// `nil` where the field is left empty.
        public var text: String?
        /// In the order of ``fieldFeatureNames``.
        public var features: [Int16]
    }

    /// Every candidate for the fields of a text's rows, for fitting the ranking (`Scripts/train-fields`).
    @_spi(Training)
    public func fieldCandidates(in text: String) -> [FieldCandidateRow] {
        let document = Reflow().document(text)
        let reference = factExtractor.reference(for: document)
        let facts = factExtractor.flowedFacts(in: document, from: reference, timeWords: false)
        var candidates: [FieldCandidateRow] = []
        _ = document.flowed.utf8.withContiguousStorageIfAvailable { bytes in
            readDrafts(in: document, facts: facts, bytes: bytes) { field, row, scratch in
                let list = scratch.candidates.list
                for number in 0...list.count {
                    let span = number < list.count ? list[number].span : nil
                    let values = scratch.table.row(number)
                    candidates.append(
                        FieldCandidateRow(
                            fact: row.fact, field: field.rawValue,
                            text: span.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) },
                            features: FieldFeature.allCases.map { values[$0] }))
                }
            }
        }
        return candidates
    }

    /// The names of the features.
    @_spi(Training)
    public static var fieldFeatureNames: [String] { FieldFeature.allCases.map { String(describing: $0) } }
}
