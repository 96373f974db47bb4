import Foundation
import Testing

@testable import HanText

struct DocumentFrequenciesTests {
    private let documents = [
        "河边的柳树发芽了，柳树很高。", "果园里的苹果熟了。", "河水涨了，果园进了水。", "", "苹果运到城里，城里人爱吃苹果。",
        "App 和 ＡＰＰ 一样。", "柳树下有人下棋。",
    ]

    private func counted(_ documents: some Sequence<String>) throws -> DocumentFrequencies {
        let segmenter = try SharedSegmenter.get()
        var table = DocumentFrequencies()
        for document in documents { table.add(document, segmenter: segmenter) }
        return table
    }

    @Test func `a document counts once for each of its terms`() {
        var table = DocumentFrequencies()
        table.add(terms: ["柳树", "河", "柳树"])
        table.add(terms: ["河", "APP"])
        table.add(terms: ["app", ""])
        #expect(table.documentCount == 3)
        #expect(table.termCount == 3)
        #expect(table.count(of: "柳树") == 1)
        #expect(table.count(of: "河") == 2)
        #expect(table.count(of: "ａPp") == 2)
        #expect(table.count(of: "海") == 0)
        #expect(table.entries.map(\.term) == ["app", "柳树", "河"])
    }

    @Test func `rare terms weigh more than common ones`() {
        var table = DocumentFrequencies()
        for number in 0..<100 { table.add(terms: number == 0 ? ["众", "寡"] : ["众"]) }
        #expect(abs(table.inverseDocumentFrequency(of: "寡") - 4.2096) < 0.001)
        #expect(abs(table.inverseDocumentFrequency(of: "众") - 0.00496) < 0.001)
        #expect(abs(table.inverseDocumentFrequency(of: "无") - 5.3083) < 0.001)
    }

    @Test(arguments: 0...7)
    func `two halves merge to the whole, byte for byte, in either order`(cut: Int) throws {
        let whole = try counted(documents)
        let left = try counted(documents[..<cut])
        let right = try counted(documents[cut...])
        var merged = left
        merged.merge(right)
        #expect(merged.encoded() == whole.encoded())
        #expect(merged == whole)
        merged = right
        merged.merge(left)
        #expect(merged.encoded() == whole.encoded())
        merged.add("柳树", segmenter: try SharedSegmenter.get())
        #expect(merged.count(of: "柳树") == whole.count(of: "柳树") + 1)
    }

    @Test func `bytes and JSON round-trip`() throws {
        let table = try counted(documents)
        #expect(try DocumentFrequencies(encoded: table.encoded()) == table)
        let json = try JSONEncoder().encode(table)
        #expect(try JSONDecoder().decode(DocumentFrequencies.self, from: json) == table)
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        #expect(object["terms"] as? [String] == table.entries.map(\.term))
        #expect(try DocumentFrequencies(encoded: DocumentFrequencies().encoded()) == DocumentFrequencies())
    }

    @Test func `pruning drops what few documents have and keeps the number of documents`() throws {
        let table = try counted(documents)
        let pruned = table.pruned(below: 2)
        #expect(pruned.documentCount == table.documentCount)
        #expect(pruned.entries.map(\.term) == table.entries.filter { $0.count >= 2 }.map(\.term))
        #expect(pruned.count(of: "棋") == 0)
    }

    @Test func `bytes that break the format say where`() throws {
        var table = DocumentFrequencies()
        table.add(terms: ["甲", "乙"])
        let bytes = table.encoded()
        for length in bytes.indices {
            #expect(throws: DocumentFrequenciesError.self) { try DocumentFrequencies(encoded: bytes[..<length]) }
        }
        #expect(throws: DocumentFrequenciesError(offset: 0, expected: "HTDF1")) {
            try DocumentFrequencies(encoded: Array("HTDF2".utf8))
        }
        #expect(throws: DocumentFrequenciesError.self) { try DocumentFrequencies(encoded: bytes + [0]) }
        for place in bytes.indices {
            for value in [0, 0x7F, 0xFF] as [UInt8] {
                var broken = bytes
                broken[place] = value
                _ = try? DocumentFrequencies(encoded: broken)
            }
        }
        #expect(
            DocumentFrequenciesError(offset: 3, expected: "the end").description
                == "byte 3 of the document frequencies: expected the end")
    }

    @Test func `the shipped table knows common words`() {
        let table = DocumentFrequencies.standard()
        #expect(table.documentCount > 300_000)
        #expect(table.termCount > 30_000)
        #expect(table.count(of: "发展") > table.count(of: "果园"))
        #expect(table.count(of: "果园") > 0)
    }

    @Test func `the logarithm and the logistic function are right`() {
        for value in [0.001, 0.5, 1, 1.4, 1.5, 2, 10, 12345.678, 1e300] {
            #expect(abs(NaturalLogarithm.of(value) - log(value)) <= 1e-12 * max(1, abs(log(value))))
        }
        #expect(NaturalLogarithm.of(0) == 0 && NaturalLogarithm.of(-1) == 0)
        for value in [-800.0, -20, -3, -0.1, 0, 0.1, 3, 20, 800] {
            #expect(abs(Logistic.of(value) - 1 / (1 + exp(-value))) < 1e-9)
        }
    }
}
