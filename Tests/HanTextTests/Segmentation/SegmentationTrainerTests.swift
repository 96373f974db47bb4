import Foundation
import HanText
import Testing

@Suite struct SegmentationTrainerTests {
    static let sentences = [
        "我们 去 公园", "他们 去 学校", "我们 在 学校 上课", "他们 在 公园 跑步", "学校 的 公园", "公园 的 学校", "我们 跑步 去 学校",
        "他们 上课", "学校 上课", "公园 跑步",
    ]

    private func train(seed: UInt64 = 1, most: Int? = nil) throws -> SegmentationModel {
        var options = SegmentationTrainer.Options()
        options.minimumTripleCount = 2
        options.usesDictionary = false
        options.seed = seed
        options.mostWeights = most
        var trainer = SegmentationTrainer(options: options)
        for _ in 0..<4 {
            for sentence in Self.sentences { trainer.add(words: sentence.split(separator: " ")) }
        }
        return try trainer.model()
    }

    @Test func learnsToCutItsText() throws {
        let segmenter = try Segmenter(model: try train())
        #expect(segmenter.words(in: "他们去公园上课") == ["他们", "去", "公园", "上课"])
        var score = SegmentationScore()
        for sentence in Self.sentences { score.add(words: sentence.split(separator: " "), by: segmenter) }
        #expect(score.f1 == 1 && score.gold == 30 && score.found == 30)
    }

    @Test func equalInputAndSeedGiveAnEqualModel() throws {
        #expect(try train() == train())
        #expect(try train(seed: 2).bytes != train().bytes)
    }

    @Test func pruningKeepsTheWeightsThatCount() throws {
        let (all, few) = (try train(), try train(most: 40))
        #expect(few.weightCount < all.weightCount)
        #expect(try Segmenter(model: few).words(in: "我们在公园跑步") == ["我们", "在", "公园", "跑步"])
    }

    @Test func probabilitiesAreLabelsToo() throws {
        var options = SegmentationTrainer.Options()
        options.usesDictionary = false
        var trainer = SegmentationTrainer(options: options)
        for _ in 0..<20 {
            trainer.add(text: "甲乙丙丁", probabilities: [1, 0.1, 0.9, 0.2])
            trainer.add(text: "不合", probabilities: [1])
        }
        #expect(trainer.sentenceCount == 20)
        #expect(try Segmenter(model: trainer.model()).words(in: "甲乙丙丁") == ["甲乙", "丙丁"])
    }

    @Test func aModelIsTheSameAfterWritingAndReading() throws {
        let model = try train()
        #expect(try SegmentationModel(bytes: model.bytes.span) == model)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).model").path
        try model.write(to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try SegmentationModel(contentsOf: path) == model)
    }

    @Test func theShippedModelReadsAndWrites() throws {
        let model = try SegmentationModel.standard()
        #expect(model.weightCount > 100_000)
        #expect(try SegmentationModel(bytes: model.bytes.span) == model)
    }

    @Test func damagedModelsAreErrors() throws {
        let bytes = try train().bytes
        #expect(throws: SegmenterError.invalidModel("expected the magic HanTextM")) {
            try SegmentationModel(bytes: Array("something else".utf8).span)
        }
        #expect(throws: SegmenterError.invalidModel("expected the magic HanTextM")) {
            try SegmentationModel(bytes: [UInt8]().span)
        }
        var newer = bytes
        newer[8] = 9
        #expect(throws: SegmenterError.invalidModel("expected version 1, found 9")) {
            try SegmentationModel(bytes: newer.span)
        }
        for cut in [20, bytes.count / 2, bytes.count - 1] {
            #expect(throws: SegmenterError.self) { try SegmentationModel(bytes: Array(bytes[..<cut]).span) }
        }
        #expect(throws: SegmenterError.unreadableModel("/no/such.model: No such file or directory")) {
            try SegmentationModel(contentsOf: "/no/such.model")
        }
    }

    @Test func scoresCountSpans() throws {
        let segmenter = try Segmenter(model: try train())
        var score = SegmentationScore()
        score.add(words: ["我们", "去公园"], by: segmenter)
        #expect(score.gold == 2 && score.found == 3 && score.right == 1)
        #expect(score.precision == 1.0 / 3 && score.recall == 0.5 && score.f1 == 0.4)
        #expect(SegmentationScore().f1 == 0)
    }
}
