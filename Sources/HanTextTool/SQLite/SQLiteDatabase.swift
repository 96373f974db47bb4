#if CommandLineTool
    import Foundation

    /// A connection to a database file. One thread at a time uses it.
    final class SQLiteDatabase {
        /// What is stored in a column.
        enum Value {
            case text(String?)
            case integer(Int)
            case real(Double?)
        }

        private let library: SQLiteLibrary
        private let connection: OpaquePointer?
        private let path: String
        private var statements: [String: OpaquePointer] = [:]

        /// Opens the file, or makes it.
        init(path: String) throws(ToolError) {
            library = try SQLiteLibrary()
            self.path = path
            var connection: OpaquePointer?
            let status = library.open(path, &connection, SQLiteLibrary.openFlags, nil)
            self.connection = connection
            guard status == SQLiteLibrary.ok else { throw failure() }
        }

        deinit {
            for statement in statements.values { _ = library.finalize(statement) }
            _ = library.close(connection)
        }

        private func failure() -> ToolError {
            ToolError("\(path): \(library.message(connection).map { String(cString: $0) } ?? "sqlite3 gave no reason")")
        }

        /// Runs statements that give nothing back.
        func execute(_ sql: String) throws(ToolError) {
            if library.execute(connection, sql, nil, nil, nil) != SQLiteLibrary.ok { throw failure() }
        }

        /// The number that a query gives in its first row.
        func integer(_ sql: String) throws(ToolError) -> Int {
            let statement = try prepared(sql)
            defer { _ = library.reset(statement) }
            switch library.step(statement) {
            case SQLiteLibrary.row: return Int(library.columnInteger(statement, 0))
            case SQLiteLibrary.done: return 0
            default: throw failure()
            }
        }

        /// Runs a statement with values; gives the number of the row that was inserted last.
        @discardableResult
        func run(_ sql: String, _ values: [Value]) throws(ToolError) -> Int {
            let statement = try prepared(sql)
            for (index, value) in values.enumerated() { bind(value, statement, Int32(index + 1)) }
            let status = library.step(statement)
            _ = library.reset(statement)
            guard status == SQLiteLibrary.done else { throw failure() }
            return Int(library.lastRow(connection))
        }

        private func prepared(_ sql: String) throws(ToolError) -> OpaquePointer {
            if let statement = statements[sql] { return statement }
            var statement: OpaquePointer?
            guard library.prepare(connection, sql, -1, &statement, nil) == SQLiteLibrary.ok, let statement else {
                throw failure()
            }
            statements[sql] = statement
            return statement
        }

        private func bind(_ value: Value, _ statement: OpaquePointer, _ index: Int32) {
            switch value {
            case .text(let text?):
                // By length: a text may hold NUL.
                var text = text
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) {
                        _ = library.bindText(
                            statement, index, $0.baseAddress ?? Self.empty, Int32(clamping: $0.count),
                            SQLiteLibrary.copied)
                    }
                }
            case .integer(let number): _ = library.bindInteger(statement, index, Int64(number))
            case .real(let number?): _ = library.bindDouble(statement, index, number)
            case .text(nil), .real(nil): _ = library.bindNull(statement, index)
            }
        }

        private static var empty: UnsafePointer<CChar>? { UnsafePointer(bitPattern: 1) }
    }
#endif
