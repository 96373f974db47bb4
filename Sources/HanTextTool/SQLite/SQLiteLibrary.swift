#if CommandLineTool
    import Foundation

    /// The system's sqlite3, found when it is first needed: the tool runs without it too.
    ///
    /// The types are those of sqlite3.h, whose interface is stable since 2004.
    struct SQLiteLibrary: @unchecked Sendable {
        typealias Open =
            @convention(c) (
                UnsafePointer<CChar>?, UnsafeMutablePointer<OpaquePointer?>?, Int32, UnsafePointer<CChar>?
            ) -> Int32
        typealias Execute =
            @convention(c) (
                OpaquePointer?, UnsafePointer<CChar>?, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?
            ) -> Int32
        typealias Prepare =
            @convention(c) (
                OpaquePointer?, UnsafePointer<CChar>?, Int32, UnsafeMutablePointer<OpaquePointer?>?, UnsafeRawPointer?
            ) -> Int32
        typealias OnConnection = @convention(c) (OpaquePointer?) -> Int32
        typealias LastRow = @convention(c) (OpaquePointer?) -> Int64
        typealias Message = @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
        typealias BindText =
            @convention(c) (
                OpaquePointer?, Int32, UnsafePointer<CChar>?, Int32, UnsafeRawPointer?
            ) -> Int32
        typealias BindInteger = @convention(c) (OpaquePointer?, Int32, Int64) -> Int32
        typealias BindDouble = @convention(c) (OpaquePointer?, Int32, Double) -> Int32
        typealias BindNull = @convention(c) (OpaquePointer?, Int32) -> Int32
        typealias ColumnInteger = @convention(c) (OpaquePointer?, Int32) -> Int64

        let open: Open
        let close: OnConnection
        let execute: Execute
        let prepare: Prepare
        let step: OnConnection
        let reset: OnConnection
        let finalize: OnConnection
        let lastRow: LastRow
        let message: Message
        let bindText: BindText
        let bindInteger: BindInteger
        let bindDouble: BindDouble
        let bindNull: BindNull
        let columnInteger: ColumnInteger

        static let ok: Int32 = 0
        static let row: Int32 = 100
        static let done: Int32 = 101
        /// SQLITE_OPEN_READWRITE and SQLITE_OPEN_CREATE.
        static let openFlags: Int32 = 0x2 | 0x4
        /// SQLITE_TRANSIENT: the text is copied.
        static var copied: UnsafeRawPointer? { UnsafeRawPointer(bitPattern: -1) }

        /// - Throws: ``ToolError`` where there is no sqlite3.
        init() throws(ToolError) {
            let names = ["libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib"]
            guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else {
                throw ToolError(
                    "--output sqlite needs the system's sqlite3, which was not found; install it (libsqlite3-0 on Debian)"
                )
            }
            func symbol<Function>(_ name: String) throws(ToolError) -> Function {
                guard let address = dlsym(handle, name) else { throw ToolError("sqlite3 has no \(name)") }
                return unsafeBitCast(address, to: Function.self)
            }
            open = try symbol("sqlite3_open_v2")
            close = try symbol("sqlite3_close_v2")
            execute = try symbol("sqlite3_exec")
            prepare = try symbol("sqlite3_prepare_v2")
            step = try symbol("sqlite3_step")
            reset = try symbol("sqlite3_reset")
            finalize = try symbol("sqlite3_finalize")
            lastRow = try symbol("sqlite3_last_insert_rowid")
            message = try symbol("sqlite3_errmsg")
            bindText = try symbol("sqlite3_bind_text")
            bindInteger = try symbol("sqlite3_bind_int64")
            bindDouble = try symbol("sqlite3_bind_double")
            bindNull = try symbol("sqlite3_bind_null")
            columnInteger = try symbol("sqlite3_column_int64")
        }
    }
#endif
