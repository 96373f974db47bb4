#if CommandLineTool
    import Foundation
    import HanText
    import Synchronization

    /// Appends records to a database, a transaction for each batch: whatever ends the run, whole batches stay.
    final class SQLiteOutput: @unchecked Sendable {
        // The database is touched only with the lock held.
        private let database: SQLiteDatabase
        private let offsets: OffsetUnit
        private let run: Int
        private let writing = Mutex(())

        /// Opens the database and makes the tables that it lacks.
        ///
        /// - Throws: ``ToolError`` where the file is no database, or one with other tables.
        init(path: String, stage: AnalysisStage, offsets: OffsetUnit) throws(ToolError) {
            database = try SQLiteDatabase(path: path)
            self.offsets = offsets
            let version = try database.integer("PRAGMA user_version")
            let tables = try database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
            guard version == SQLiteSchema.version || (version == 0 && tables == 0) else {
                throw ToolError(
                    "\(path): a database with other tables (version \(version)); expected a new file, or one that this "
                        + "version of hantext made (version \(SQLiteSchema.version))")
            }
            try database.execute("BEGIN; " + SQLiteSchema.tables + " COMMIT;")
            run = try database.run(SQLiteSchema.run, [.text(stage.rawValue), .text(HanTextCommand.versionNumber)])
        }

        /// Appends the records of a batch; the process ends where that fails.
        func write(_ records: [(record: AnalysisRecord, title: String?)]) {
            writing.withLock { _ in
                do throws(ToolError) {
                    try database.execute("BEGIN")
                    for (record, title) in records { try append(record, title: title) }
                    try database.execute("COMMIT")
                } catch {
                    Diagnostics.report(error.description)
                    _exit(ToolStatus.output.rawValue)
                }
            }
        }

        /// Waits for the batch that is being written.
        func stop() -> Never { writing.withLock { _ in _exit(ToolStatus.interrupted.rawValue) } }

        private func append(_ record: AnalysisRecord, title: String?) throws(ToolError) {
            var problem: String?
            if case .error(let message) = record.content { problem = message }
            let document = try database.run(
                SQLiteSchema.document,
                [
                    .integer(run), .text(record.id.description), .text(title),
                    .text(problem == nil ? record.text : nil),
                    .text(problem),
                ])
            switch record.content {
            case .facts(let facts): _ = try append(facts, of: record, document)
            case .statistics(let result):
                let facts = try append(result.facts, of: record, document)
                var rows: [Int: Int] = [:]
                for (number, row) in result.statistics.enumerated() where facts.indices.contains(row.fact) {
                    rows[number] = try append(row, fact: facts[row.fact], document)
                }
                // A relation may name a row that comes later.
                for (number, row) in result.statistics.enumerated() {
                    guard let relation = row.relation, let id = rows[number], let related = rows[relation.row] else {
                        continue
                    }
                    try database.run(SQLiteSchema.relation, [.integer(related), .integer(id)])
                }
            case .keywords(let keywords), .articles(_, page: let keywords):
                for (rank, keyword) in keywords.enumerated() {
                    try database.run(
                        SQLiteSchema.keyword,
                        [
                            .integer(document), .integer(rank + 1), .text(keyword.term), .real(keyword.weight),
                            .integer(keyword.count),
                        ])
                }
            case .tokens, .numbers, .error: break
            }
        }

        private func append(
            _ facts: [NumericFact], of record: AnalysisRecord, _ document: Int
        ) throws(ToolError) -> [Int] {
            let map = OffsetMap(record.text, unit: offsets)
            var rows: [Int] = []
            for (position, fact) in facts.enumerated() {
                let range = map.range(fact.span)
                rows.append(
                    try database.run(
                        SQLiteSchema.fact,
                        [
                            .integer(document), .integer(position), .text(fact.text), .integer(range.lowerBound),
                            .integer(range.upperBound), .text(fact.kind.rawValue), .text(text(fact.lower)),
                            .text(text(fact.upper)), .real(number(fact.lower)), .real(number(fact.upper)),
                            .text(fact.bound.rawValue), .text(fact.unit?.text), .text(fact.unit?.name),
                            .text(fact.item?.text), .text(fact.iso),
                        ]))
            }
            return rows
        }

        private func append(
            _ row: Statistic, fact: Int, _ document: Int
        ) throws(ToolError) -> Int {
            try database.run(
                SQLiteSchema.statistic,
                [
                    .integer(document), .integer(fact), .text(row.subject?.text), .text(row.predicate?.text),
                    .text(row.item?.text), .text(row.period?.text), .text(row.periodInterval), .text(row.place?.text),
                    .text(row.comparison?.direction.rawValue), .text(row.comparison?.base),
                    .text(row.relation?.kind.rawValue), .text(row.heading?.text),
                ])
        }

        private func text(_ value: NumericFact.Value?) -> String? {
            switch value {
            case .number(let number): number.description
            case .calendar(let text): text
            case nil: nil
            }
        }

        private func number(_ value: NumericFact.Value?) -> Double? {
            guard case .number(let number) = value else { return nil }
            return Double(number.description)
        }
    }
#endif
