extension StringProtocol {
    /// The words of a table: what stands between spaces and line breaks.
    var listedWords: [String] { parts { $0 == 0x20 || $0 == 0x0A } }

    /// The lines of a table that aren't empty.
    var tableLines: [String] { parts { $0 == 0x0A } }

    /// What stands between the bytes that `separates` takes, empty parts left out; many times faster than splitting by
    /// characters.
    private func parts(_ separates: (UInt8) -> Bool) -> [String] {
        var text = String(self)
        return text.withUTF8 { bytes in
            var parts: [String] = []
            parts.reserveCapacity(bytes.count / 8)
            var start = 0
            for index in 0...bytes.count where index == bytes.count || separates(bytes[index]) {
                if start < index { parts.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
                start = index + 1
            }
            return parts
        }
    }
}
