#if CommandLineTool
    import HanText

    /// A record as the input gives it.
    struct InputRecord {
        var id: AnalysisRecord.ID
        var text: String
        var title: String?
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
        /// Set where the file could not be read at all.
        var problem: String?
    }
#endif
