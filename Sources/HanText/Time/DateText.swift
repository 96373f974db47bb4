/// Writes dates and clock times digit by digit.
struct DateText {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// The text that `body` writes, of at most 64 bytes.
    static func make(_ body: (inout DateText) -> Void) -> String {
        // Not in a string's own memory: most texts fit into a string without any.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
            var text = DateText(buffer: buffer)
            body(&text)
            return String(wellFormed: UnsafeBufferPointer(rebasing: buffer[..<text.count]), isASCII: true)
        }
    }

    private init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    mutating func put(_ mark: Unicode.Scalar) {
        guard count < buffer.count else { return }
        buffer[count] = UInt8(truncatingIfNeeded: mark.value)
        count += 1
    }

    mutating func put(text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount where count < buffer.count {
            buffer[count] = text.utf8Start[index]
            count += 1
        }
    }

    /// A number from 0 to 99 in two digits.
    mutating func putTwo(_ value: Int) {
        guard value < 100 else { return put(value, width: 2) }
        guard count + 2 <= buffer.count else { return }
        let digits = UInt8(truncatingIfNeeded: value)
        buffer[count] = 0x30 + digits / 10
        buffer[count + 1] = 0x30 + digits % 10
        count += 2
    }

    /// A number from 0 on, with zeros before it up to `width` digits.
    mutating func put(_ value: Int, width: Int) {
        if width == 2, value >= 0, value < 100 { return putTwo(value) }
        if width == 4, value >= 0, value < 10_000 {
            putTwo(value / 100)
            return putTwo(value % 100)
        }
        var digits = 1
        var limit = 10
        while digits < 10, digits < width || value >= limit {
            digits += 1
            limit *= 10
        }
        guard count + digits <= buffer.count else { return }
        var rest = value
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            buffer[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }
}
