import Testing

@testable import HanText

@Suite struct FactBufferTests {
    /// More figures than there was room for come out in order, without those taken back.
    @Test func figuresComeOutInOrder() {
        let buffer = FactBuffer(capacity: 2)
        let all = buffer.collecting {
            for number in 0..<9 { put(number, into: buffer) }
            #expect(buffer.count == 9)
            #expect(buffer.removeLast().text == "第9条村道")
            buffer[7].item = NumericFact.Item(span: TextSpan(start: 1, end: 4), text: "村")
        }
        #expect(all.map(\.text) == (1...8).map { "第\($0)条村道" })
        #expect(all.map { $0.item?.text } == Array(repeating: nil, count: 7) + ["村"])
        #expect(buffer.count == 0)
        #expect(buffer.collecting { put(4, into: buffer) }.map(\.span.start) == [4])
    }

    /// Figures that fill the room that was made for them stay there; where they are few, no room is kept for more.
    @Test func roomIsKeptWhereItIsFilled() {
        let full = FactBuffer(capacity: 3)
        #expect(full.collecting { for number in 0..<3 { put(number, into: full) } }.map(\.span.start) == [0, 1, 2])
        let sparse = FactBuffer(capacity: 400)
        let few = sparse.collecting { put(7, into: sparse) }
        #expect(few.map(\.text) == ["第8条村道"])
        #expect(few.capacity < 200)
        #expect(sparse.collecting {}.isEmpty)
    }

    private func put(_ number: Int, into buffer: FactBuffer) {
        let place = buffer.nextPlace()
        place.put(\.span, TextSpan(start: number, end: number + 1))
        place.put(\.text, "第\(number + 1)条村道")
        place.put(\.kind, .ordinal)
        place.put(\.plainLower, PlainValue(ExactDecimal(number + 1)))
        place.put(\.sharedUnit, .none)
        place.put(\.extras, nil)
        place.put(\.bound, .exact)
        place.put(\.item, nil)
        place.put(\.plainTime, .none)
        place.put(\.grain, nil)
        place.put(\.isVague, false)
    }
}
