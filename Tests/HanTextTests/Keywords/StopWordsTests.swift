import Testing

@testable import HanText

struct StopWordsTests {
    @Test func `the shipped list has no word twice and none in both classes`() {
        var seen: Set<Substring> = []
        for line in StopWordTable.text.split(separator: "\n") where !line.hasPrefix("#") {
            for word in line.split(separator: " ") { #expect(seen.insert(word).inserted, "\(word) stands twice") }
        }
        let list = StopWords.standard
        #expect(list.words.isDisjoint(with: list.genericWords))
        #expect(list.words.isSuperset(of: ["的", "我们", "因为", "非常"]))
        #expect(list.genericWords.contains("提高"))
    }

    @Test func `a list reads from text`() {
        let list = StopWords(parsing: "# 一\n甲 乙\n\n丙\n# generic words\n丁\n# 二\n戊")
        #expect(list.words == ["甲", "乙", "丙", "戊"])
        #expect(list.genericWords == ["丁"])
    }

    @Test func `words come and go`() {
        var list = StopWords(words: ["甲"], genericWords: ["甲", "乙", ""])
        #expect(list.genericWords == ["乙"])
        list.insert("乙")
        #expect(list.words == ["甲", "乙"] && list.genericWords.isEmpty)
        list.remove("甲")
        list.insert("")
        #expect(list.words == ["乙"])
    }
}
