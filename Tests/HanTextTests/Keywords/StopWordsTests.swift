import Testing

@testable import HanText

struct StopWordsTests {
    @Test func `the shipped list has no word twice`() {
        var seen: Set<Substring> = []
        for line in StopWordTable.text.split(separator: "\n") where !line.hasPrefix("#") {
            for word in line.split(separator: " ") { #expect(seen.insert(word).inserted, "\(word) stands twice") }
        }
        let list = StopWords.standard
        #expect(list.count == seen.union(UnitClassifiers.timesWords.map { $0[...] }).count)
        #expect(["的", "我们", "因为"].allSatisfy { list[$0] == .stop })
        #expect(list["非常"] == .weak)
        #expect(list["人次"] == .weak && list["架次"] == .weak)
        #expect(list["档次"] == nil)
        #expect(list["提高"] == .generic)
        #expect(list["党组织"] == nil)
    }

    @Test func `a list reads from text`() {
        let list = StopWords(parsing: "甲 乙\n\n丙\n# generic words\n丁\n# a comment\n己\n#stop\n戊")
        #expect(list.words(.stop) == ["丙", "乙", "戊", "甲"])
        #expect(list.words(.generic) == ["丁", "己"])
    }

    @Test func `words come, move and go`() {
        var list = StopWords(words: ["甲", ""], strength: .weak)
        #expect(list.count == 1)
        list.insert("甲")
        #expect(list["甲"] == .stop)
        list.remove("甲")
        list.remove("乙")
        #expect(list.count == 0)
    }
}
