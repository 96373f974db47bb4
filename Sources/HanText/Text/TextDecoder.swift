import CICU

/// Turns text of any encoding that libicu knows into UTF-8, piece by piece.
///
/// ```swift
/// var decoder = try TextDecoder(encoding: "GB18030")
/// var text: [UInt8] = []
/// decoder.decode(bytes, isLast: true, into: &text)
/// ```
///
/// Bytes that the encoding doesn't have become ``invalidByte``, which no UTF-8 text holds: whoever validates the
/// result finds the place.
///
/// - Complexity: O(*n*) in the number of bytes; what is kept between pieces is less than one character.
public struct TextDecoder: ~Copyable {
    /// What stands for bytes that are not text in the encoding.
    public static let invalidByte: UInt8 = 0xFF

    /// The name that was asked for.
    public let encoding: String
    private let converter: OpaquePointer
    private var highSurrogate: UInt16?

    /// Creates a decoder.
    ///
    /// - Parameter encoding: A name or alias of ICU's converters: `GB18030`, `GBK`, `Big5`, `UTF-16`, `UTF-16LE` ….
    /// - Throws: ``TextDecoderError`` where ICU has no converter of that name.
    public init(encoding: String) throws(TextDecoderError) {
        var status: Int32 = 0
        guard let converter = hantext_icu_open_converter(encoding, &status), status <= 0 else {
            throw .unknownEncoding(encoding)
        }
        self.encoding = encoding
        self.converter = converter
    }

    deinit { hantext_icu_close_converter(converter) }

    /// Appends the UTF-8 of the next piece of the input.
    ///
    /// - Parameter isLast: Whether the input ends with this piece: what is left of a character is invalid then.
    public mutating func decode(_ bytes: Span<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { decode($0, isLast: isLast, into: &output) }
    }

    private mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        output.reserveCapacity(output.count + bytes.count * 3 / 2 + 8)
        let room = 4096
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: room) { units in
            guard let target = units.baseAddress else { return }
            var start = 0
            while true {
                var read: Int64 = 0
                var written: Int64 = 0
                var status: Int32 = 0
                let rest = UnsafeBufferPointer(rebasing: bytes[start...])
                hantext_icu_to_utf16(
                    converter, rest.baseAddress, Int64(rest.count), &read, target, Int64(room), &written,
                    isLast ? 1 : 0,
                    &status)
                start += Int(read)
                for unit in units[..<Int(written)] { append(unit, to: &output) }
                if status == HANTEXT_U_BUFFER_OVERFLOW_ERROR { continue }
                if status <= 0 { break }
                appendPendingSurrogate(to: &output)
                output.append(Self.invalidByte)
                // After an error the converter goes on behind the bytes that it could not read.
                if start >= bytes.count { break }
            }
            if isLast { appendPendingSurrogate(to: &output) }
        }
    }

    private mutating func append(_ unit: UInt16, to output: inout [UInt8]) {
        if unit < 0x80, highSurrogate == nil {
            output.append(UInt8(truncatingIfNeeded: unit))
        } else if UTF16.isTrailSurrogate(unit), let high = highSurrogate {
            highSurrogate = nil
            let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
            append(Unicode.Scalar(value), to: &output)
        } else {
            appendPendingSurrogate(to: &output)
            if UTF16.isLeadSurrogate(unit) { highSurrogate = unit } else { append(Unicode.Scalar(unit), to: &output) }
        }
    }

    private func append(_ scalar: Unicode.Scalar?, to output: inout [UInt8]) {
        guard let scalar else { return output.append(Self.invalidByte) }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func appendPendingSurrogate(to output: inout [UInt8]) {
        guard highSurrogate != nil else { return }
        highSurrogate = nil
        output.append(Self.invalidByte)
    }
}

/// Why a decoder can't be made.
public enum TextDecoderError: Error, Sendable, Hashable {
    /// libicu has no converter of that name.
    case unknownEncoding(String)
}

extension TextDecoderError: CustomStringConvertible {
    /// What was expected.
    public var description: String {
        switch self {
        case .unknownEncoding(let name):
            "libicu knows no encoding \"\(name)\"; expected a name such as UTF-8, GB18030, Big5 or UTF-16LE"
        }
    }
}
