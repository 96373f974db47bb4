import CICU

/// The version of the libicu at run time.
enum ICUVersion {
    /// For example `72.1`.
    static var current: String {
        var parts: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        return withUnsafeMutableBytes(of: &parts) { buffer in
            guard let start = buffer.bindMemory(to: UInt8.self).baseAddress else { return "" }
            hantext_icu_version(start)
            var numbers = buffer.map { String($0) }
            while numbers.count > 2, numbers.last == "0" { numbers.removeLast() }
            return numbers.joined(separator: ".")
        }
    }

    /// ICU's name of an error.
    static func name(of status: Int32) -> String { String(cString: hantext_icu_error_name(status)) }
}
