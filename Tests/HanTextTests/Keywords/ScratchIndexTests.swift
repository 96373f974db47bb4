import Testing

@testable import HanText

struct ScratchIndexTests {
    @Test func `each text begins anew, whatever size the ones before it had`() {
        var index = ScratchIndex()
        defer { index.deallocate() }
        for (round, size) in [10, 5000, 3, 200, 40_000, 7].enumerated() {
            index.begin(expecting: round % 2 == 0 ? size : 1)
            let keys = (0..<size).map { UInt64($0) &* 0x9E37_79B9 &+ UInt64(round % 2) }
            for (number, key) in keys.enumerated() { #expect(index.insert(key) == number) }
            for (number, key) in keys.enumerated() { #expect(index.insert(key) == number) }
            #expect(index.count == size)
        }
    }
}
