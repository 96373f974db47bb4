import Testing

@testable import HanText

struct HashIndexTests {
    @Test func `keys keep their numbers while the index grows, and go when it is cleared`() {
        var index = HashIndex(capacity: 4)
        for round in 0..<3 {
            let keys = (0..<500).map { UInt64($0) &* 0x9E37_79B9 &+ UInt64(round) }
            for (number, key) in keys.enumerated() { #expect(index.insert(key) == number) }
            for (number, key) in keys.enumerated() {
                #expect(index.insert(key) == number)
                #expect(index.find(key) == number)
            }
            #expect(index.find(0xFFFF_FFFF_FFFF_FFFF) == -1)
            index.removeAll()
            #expect(index.count == 0)
            #expect(index.find(keys[0]) == -1)
            _ = index.insert(7)
            index.removeAll()
            #expect(index.find(7) == -1)
        }
    }

    @Test func `the hash of a phrase follows from its words`() {
        var joined = TermHash("矛盾")
        joined.append(TermHash("隐患"))
        #expect(joined == TermHash("矛盾隐患"))
        #expect(TermHash("ＡＢc") == TermHash("abC"))
        #expect(TermHash("人民") != TermHash("民人"))
    }
}
