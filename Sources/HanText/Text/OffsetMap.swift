/// How offsets into a text are counted.
public enum OffsetUnit: String, Sendable, Hashable, Codable, CaseIterable {
    /// UTF-8 bytes, as in ``TextSpan``.
    case utf8
    /// UTF-16 code units: JavaScript, Java, NSString.
    case utf16
    /// Unicode scalars: Python.
    case scalar
}

/// Converts the UTF-8 offsets of one text to UTF-16 or scalar offsets.
///
/// ```swift
/// let map = OffsetMap("共𠮷120支", unit: .utf16)
/// map.offset(7)  // 3: 共 is one unit, 𠮷 two
/// ```
///
/// - Complexity: O(*n*) once to create, O(1) for each offset.
public struct OffsetMap: Sendable {
    /// What ``offset(_:)`` counts in.
    public let unit: OffsetUnit
    private let text: String
    /// Units before each block of `blockSize` bytes.
    private let unitsBeforeBlock: [Int]
    private static let blockSize = 128

    /// Prepares the conversion for a text.
    public init(_ text: String, unit: OffsetUnit) {
        self.unit = unit
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        guard unit != .utf8 else {
            unitsBeforeBlock = []
            return
        }
        unitsBeforeBlock =
            text.utf8.withContiguousStorageIfAvailable { bytes in
                var sums = [Int]()
                sums.reserveCapacity(bytes.count / Self.blockSize + 1)
                var total = 0
                var start = 0
                repeat {
                    sums.append(total)
                    let end = min(start + Self.blockSize, bytes.count)
                    total += Self.units(in: bytes, from: start, to: end, unit: unit)
                    start = end
                } while start < bytes.count
                return sums
            } ?? []
    }

    /// The offset in ``unit`` for a UTF-8 offset; offsets outside the text are clamped to it.
    public func offset(_ utf8Offset: Int) -> Int {
        let offset = min(max(0, utf8Offset), text.utf8.count)
        guard unit != .utf8, !unitsBeforeBlock.isEmpty else { return offset }
        let block = min(offset / Self.blockSize, unitsBeforeBlock.count - 1)
        let inside = text.utf8.withContiguousStorageIfAvailable { bytes in
            Self.units(in: bytes, from: block * Self.blockSize, to: offset, unit: unit)
        }
        return unitsBeforeBlock[block] + (inside ?? 0)
    }

    /// The half-open range of a span in ``unit``.
    public func range(_ span: TextSpan) -> Range<Int> {
        let start = offset(span.start)
        return start..<max(start, offset(span.end))
    }

    /// A scalar counts where its first byte stands; one outside the basic plane is two UTF-16 units.
    private static func units(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, unit: OffsetUnit
    ) -> Int {
        var count = 0
        for index in start..<end {
            let byte = bytes[index]
            count &+= byte & 0xC0 == 0x80 ? 0 : 1
            if unit == .utf16 { count &+= byte >= 0xF0 ? 1 : 0 }
        }
        return count
    }
}
