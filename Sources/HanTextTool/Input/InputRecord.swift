#if CommandLineTool
    import HanText

    /// A record as the input gives it.
    struct InputRecord {
        var id: AnalysisRecord.ID
        var text: String
        var title: String?
        /// The day that the text was written.
        var referenceDate: ReferenceDate?
        /// Why the record could not be read.
        var problem: String?
    }

    /// Whole records of one input, read together.
    struct InputBatch: Sendable {
        /// The name of the file, `-` for standard input.
        var source: String
        var bytes: [UInt8]
        /// The number of the first line, from 1.
        var firstLine = 1
        /// The encoding that the bytes were read from.
        var encoding = "UTF-8"
        /// What a message about invalid bytes says was expected.
        var expectation = "UTF-8"
        /// The names of the columns of a table.
        var columns: [String]?
        /// Set where the file could not be read at all.
        var problem: String?
    }
#endif
