import Testing

@testable import HanText

@Suite struct TextDecoderTests {
    func decode(_ encoding: String, _ bytes: [UInt8], chunk: Int = .max) throws -> [UInt8] {
        var decoder = try TextDecoder(encoding: encoding)
        var output: [UInt8] = []
        var start = 0
        repeat {
            let end = chunk == .max ? bytes.count : min(bytes.count, start + chunk)
            let piece = Array(bytes[start..<end])
            decoder.decode(piece.span, isLast: end == bytes.count, into: &output)
            start = end
        } while start < bytes.count
        return output
    }

    /// 修路3公里, then a character outside the basic plane.
    static let cases: [(encoding: String, bytes: [UInt8], text: String)] = [
        ("GB18030", [0xD0, 0xDE, 0xC2, 0xB7, 0x33, 0xB9, 0xAB, 0xC0, 0xEF], "修路3公里"),
        ("GB18030", [0x95, 0x32, 0x82, 0x36], "𠀀"),
        ("GB18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
        ("Big5", [0xAD, 0xD7, 0xB8, 0xF4], "修路"),
        ("UTF-16LE", [0xEE, 0x4F, 0xEF, 0x8D, 0x33, 0x00], "修路3"),
        ("UTF-16BE", [0x4F, 0xEE, 0xD8, 0x40, 0xDC, 0x00, 0x00, 0x33], "修𠀀3"),
        ("UTF-8", Array("修路3公里𠀀".utf8), "修路3公里𠀀"),
    ]

    @Test(arguments: cases.indices) func `every way to cut the input into pieces gives the same text`(index: Int) throws
    {
        let (encoding, bytes, text) = Self.cases[index]
        for chunk in 1...bytes.count + 1 { #expect(try decode(encoding, bytes, chunk: chunk) == Array(text.utf8)) }
    }

    @Test func `a long text comes out whole`() throws {
        let unit: [UInt8] = [0xD0, 0xDE, 0xC2, 0xB7, 0x0A, 0x95, 0x32, 0x82, 0x36]
        let bytes = Array(repeatElement(unit, count: 20_000).joined())
        let text = String(repeating: "修路\n𠀀", count: 20_000)
        #expect(try decode("GB18030", bytes) == Array(text.utf8))
        #expect(try decode("GB18030", bytes, chunk: 1000) == Array(text.utf8))
    }

    @Test(arguments: [
        ("GB18030", [0xD0, 0xDE, 0xFF, 0xC2, 0xB7] as [UInt8]), ("GB18030", [0xD0, 0xDE, 0x33, 0xC2]),
        ("UTF-16BE", [0x4F, 0xEE, 0xD8, 0x40, 0x00, 0x33]), ("UTF-16LE", [0xEE, 0x4F, 0x33]),
        ("UTF-8", [0xE4, 0xBF, 0xAE, 0xE4, 0xBF]), ("UTF-16BE", [0xDC, 0x00, 0x00, 0x33]),
    ]) func `bytes that are no text leave a mark, and what stands around them stays`(encoding: String, bytes: [UInt8])
        throws
    {
        for chunk in [1, 2, 3, Int.max] {
            let output = try decode(encoding, bytes, chunk: chunk)
            #expect(output.contains(TextDecoder.invalidByte), "\(encoding), \(chunk)")
            #expect(String(validating: output, as: UTF8.self) == nil)
            #expect(output.count { $0 == TextDecoder.invalidByte } <= 2)
        }
    }

    @Test func `an unknown name is an error that says what was expected`() {
        #expect(throws: TextDecoderError.unknownEncoding("klingon")) { _ = try decode("klingon", []) }
        #expect(TextDecoderError.unknownEncoding("klingon").description.contains("GB18030"))
    }
}

@Suite struct EncodingDetectionTests {
    @Test(arguments: [
        ([] as [UInt8], "US-ASCII", 0), (Array("figures 12\n".utf8), "US-ASCII", 0), (Array("修路3公里".utf8), "UTF-8", 0),
        ([0xEF, 0xBB, 0xBF] + Array("修".utf8), "UTF-8", 3), (Array("修路3公里".utf8.dropLast()), "UTF-8", 0),
        (Array("修路".utf8) + [0xFF] + Array("3公里".utf8), "UTF-8", 0),
        ([0xD0, 0xDE, 0xC2, 0xB7, 0x33, 0xB9, 0xAB, 0xC0, 0xEF], "GB18030", 0),
        ([0xFF, 0xFE, 0xEE, 0x4F], "UTF-16LE", 2), ([0xFE, 0xFF, 0x4F, 0xEE], "UTF-16BE", 2),
        ([0xEE, 0x4F, 0x33, 0x00, 0x0A, 0x00], "UTF-16LE", 0), ([0x4F, 0xEE, 0x00, 0x33], "UTF-16BE", 0),
    ]) func `an encoding is told from the first bytes`(bytes: [UInt8], encoding: String, mark: Int) {
        let found = EncodingDetection.detect(bytes.span)
        #expect(found.encoding.rawValue == encoding)
        #expect(found.markLength == mark)
    }
}
