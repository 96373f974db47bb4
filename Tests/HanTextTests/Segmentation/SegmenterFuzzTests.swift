import Foundation
import HanText
import Testing

/// Random bytes, and random pieces of text that the rules care about, through every engine.
///
/// `HANTEXT_FUZZ_INPUTS` sets how many inputs are tried; `Scripts/fuzz-segmenter` runs ten million in release mode
/// under AddressSanitizer.
@Suite struct SegmenterFuzzTests {
    private static let pieces: [[UInt8]] =
        [
            "中", "国", "三", "万", "余", "第", "的", "，", "。", "…", "—", "“", "1", "23", ".", ",", ":", "/", "-", "%", "a",
            "Zb", "'",
            "@", "#", "_", "www.", "http://", ".org", " ", "　", "\t", "\n", "\r\n", "ア", "ー", "が", "한", "я", "é",
            "\u{301}",
            "\u{200D}", "\u{FE0F}", "👍", "🏽", "🇨", "🇳", "𠀀", "１", "Ａ", "％", "\u{0}", "ก",
        ].map { Array($0.utf8) } + [[0xFF], [0xC0], [0xE4], [0xE4, 0xB8], [0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F]]

    @Test(arguments: Segmenter.Engine.allCases)
    func everyInputIsCoveredExactly(_ engine: Segmenter.Engine) throws {
        let lexicon = Lexicon(words: ["中国", "国三万", "的，。", "a1", "第1"])
        let segmenter = try Segmenter(engine: engine, lexicon: lexicon)
        var generator = SystemRandomNumberGenerator()
        let inputs = ProcessInfo.processInfo.environment["HANTEXT_FUZZ_INPUTS"].flatMap { Int($0) } ?? 500
        for _ in 0..<inputs {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...20, using: &generator) {
                if Int.random(in: 0..<8, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                } else if let piece = Self.pieces.randomElement(using: &generator) {
                    bytes += piece
                }
            }
            var position = 0
            var isWhole = true
            segmenter.forEachToken(in: bytes.span) { token in
                isWhole = isWhole && token.span.start == position && token.span.end > position
                position = token.span.end
            }
            if !isWhole || position != bytes.count { Issue.record("\(engine) fails on \(bytes)") }
        }
    }
}
