import Testing

@testable import HanText

struct RepeatFilterTests {
    @Test func `a key that came twice is never taken for one that came once`() {
        var filter = RepeatFilter()
        defer { filter.deallocate() }
        for size in [3, 400, 20] {
            filter.begin(expecting: size)
            let keys = (0..<size).map { UInt64($0 + 1) &* 0x9E37_79B9_7F4A_7C15 }
            for (number, key) in keys.enumerated() {
                for _ in 0...(number % 3) { filter.insert(key) }
            }
            for (number, key) in keys.enumerated() where number % 3 > 0 { #expect(filter.mayHaveSeveral(key) == 1) }
            let mistaken = keys.enumerated().filter { $0.offset % 3 == 0 && filter.mayHaveSeveral($0.element) == 1 }
            #expect(mistaken.count <= size / 6)
        }
    }
}
