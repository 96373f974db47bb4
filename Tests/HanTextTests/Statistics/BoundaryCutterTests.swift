import Testing

@testable import HanText

@Suite struct BoundaryCutterTests {
    /// A text with numbers, letters, marks and spaces between its Han characters.
    private let text = String(
        repeating: """
            第12届湖滨灯会昨晚闭幕，3.5万名游客到场；主办方“蓝桥文旅”说，（明年6月）再办。ABC公司 提供了2024盏花灯，其中一半来自青石镇，\
            另有三百余盏由学生手工制作。
            """, count: 4)

    @Test func stretchesAreCutAsInTheWholeText() throws {
        let segmenter = try SharedSegmenters.segmenter(.learned)
        var text = text
        text.withUTF8 { bytes in
            var ends: Set<Int> = []
            segmenter.forEachToken(in: bytes) { ends.insert($0.span.end) }
            for length in [1, 30, 97, 260] {
                for first in stride(from: 0, to: bytes.count, by: 61) {
                    var memory = LentMemory(byteCount: 4096)
                    var cutter = BoundaryCutter(in: bytes, memory: &memory)
                    defer {
                        cutter.deallocate()
                        memory.deallocate()
                    }
                    cutter.start(TextSpan(start: 0, end: bytes.count))
                    // Two stretches, near to each other and not.
                    let stretches = [first, min(bytes.count, first + 2 * length)].map {
                        TextSpan(start: $0, end: min(bytes.count, $0 + length))
                    }
                    for stretch in stretches { cutter.cut(stretch, by: segmenter) }
                    cutter.finish(by: segmenter)
                    let boundaries = cutter.boundaries
                    let wrong = stretches.flatMap { $0.start...$0.end }.filter {
                        $0 > 0 && $0 < bytes.count && boundaries.contains($0) != ends.contains($0)
                    }
                    #expect(wrong.isEmpty)
                }
            }
        }
    }
}
