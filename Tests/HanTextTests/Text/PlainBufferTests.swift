import Testing

@testable import HanText

@Suite struct PlainBufferTests {
    @Test func buffersInLentMemoryGrowOutOfIt() {
        var memory = LentMemory(byteCount: 100)
        var bytes = PlainBuffer<UInt8>(capacity: 3, in: &memory)
        var numbers = PlainBuffer<Int>(capacity: 8, in: &memory)
        // No room is left for these.
        var others = PlainBuffer<Int>(capacity: 8, in: &memory)
        defer {
            bytes.deallocate()
            numbers.deallocate()
            others.deallocate()
            memory.deallocate()
        }
        for number in 0..<200 {
            bytes.append(UInt8(number))
            numbers.append(-number)
            others.append(number * number)
        }
        #expect(Array(bytes) == (0..<200).map { UInt8($0) })
        #expect(Array(numbers) == (0..<200).map { -$0 })
        #expect(Array(others) == (0..<200).map { $0 * $0 })
    }
}
