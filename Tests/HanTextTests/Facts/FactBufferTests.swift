import Testing

@testable import HanText

@Suite struct FactBufferTests {
    /// More figures than there was room for come out in order, without those taken back.
    @Test func figuresComeOutInOrder() {
        let buffer = FactBuffer(capacity: 2)
        for number in 0..<9 { put(number, into: buffer) }
        #expect(buffer.count == 9)
        #expect(buffer.removeLast().text == "第9条村道")
        buffer[7].item = NumericFact.Item(span: TextSpan(start: 1, end: 4), text: "村")
        let all = buffer.removeAll()
        #expect(all.map(\.text) == (1...8).map { "第\($0)条村道" })
        #expect(all.map { $0.item?.text } == Array(repeating: nil, count: 7) + ["村"])
        #expect(buffer.count == 0)
        put(4, into: buffer)
        #expect(buffer.removeAll().map(\.span.start) == [4])
    }

    private func put(_ number: Int, into buffer: FactBuffer) {
        let place = buffer.nextPlace()
        place.put(\.span, TextSpan(start: number, end: number + 1))
        place.put(\.text, "第\(number + 1)条村道")
        place.put(\.kind, .ordinal)
        place.put(\.lower, .number(ExactDecimal(number + 1)))
        place.put(\.upper, nil)
        place.put(\.bound, .exact)
        place.put(\.unit, nil)
        place.put(\.item, nil)
        place.put(\.iso, nil)
        place.put(\.grain, nil)
        place.put(\.isVague, false)
    }
}
