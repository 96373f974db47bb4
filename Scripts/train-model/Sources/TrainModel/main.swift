// Trains the model that ships with HanText; README.md has the recipe.
//
//     TrainModel --raw FILE --labels W J M L --gold FILE --gold-weight 3 --held-out FILE --output FILE

import Foundation
import HanText

let arguments = Arguments(CommandLine.arguments.dropFirst())

func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
}

/// A sentence with spaces where a boundary is likely.
func cut(_ sentence: Substring, _ probabilities: [Float]) -> Substring {
    var line = ""
    for (scalar, probability) in zip(sentence.unicodeScalars, probabilities) {
        if probability > 0.5, !line.isEmpty { line += " " }
        line.unicodeScalars.append(scalar)
    }
    return line[...]
}

var options = SegmentationTrainer.Options()
options.epochs = arguments.int("epochs", options.epochs)
options.learningRate = arguments.float("rate", options.learningRate)
options.minimumCharacterCount = arguments.int("minimum-character", options.minimumCharacterCount)
options.minimumPairCount = arguments.int("minimum-pair", options.minimumPairCount)
options.minimumTripleCount = arguments.int("minimum-triple", options.minimumTripleCount)
options.mostWeights = arguments.string("most-weights").flatMap { Int($0) }
options.epochsAfterPruning = arguments.int("epochs-after-pruning", options.epochsAfterPruning)
options.scale = arguments.float("scale", options.scale)
options.shrinkage = arguments.float("shrinkage", options.shrinkage)
options.usesDictionary = arguments.int("dictionary", 1) != 0
if let path = arguments.string("aliases") {
    options.aliases = try lines(path).compactMap { line in
        let scalars = Array(line.unicodeScalars)
        return scalars.count == 3 ? SegmentationTrainer.Alias(from: scalars[0], to: scalars[2]) : nil
    }
}

var trainer = SegmentationTrainer(options: options)
var heldOut: [(name: String, lines: [Substring])] = []
if let raw = arguments.string("raw") {
    let votes = Votes(
        weights: arguments.all("vote-weights").compactMap { Float($0) }, bias: arguments.float("vote-bias", 0),
        leastAgreement: arguments.float("agreement", 0))
    let sentences = try lines(raw)
    let paths = arguments.all("labels")
    let labels = try paths.map { try lines($0) }
    let step = max(1, arguments.int("every", 1))
    let heldOutCount = arguments.int("held-out-votes", 0)
    heldOut = (["votes"] + paths).map { ($0, []) }
    for index in stride(from: 0, to: sentences.count, by: step) {
        let sentence = sentences[index]
        let marks = labels.map { Array($0[index].utf8) }
        guard let probabilities = votes.probabilities(marks, count: sentence.unicodeScalars.count) else { continue }
        guard index / step < heldOutCount else {
            trainer.add(text: String(sentence), probabilities: probabilities)
            continue
        }
        heldOut[0].lines.append(cut(sentence, probabilities))
        for (teacher, marks) in marks.enumerated() {
            heldOut[teacher + 1].lines.append(cut(sentence, marks.map { Votes.value($0) }))
        }
    }
}
let goldWeight = arguments.float("gold-weight", 3)
for path in arguments.all("gold") {
    for line in try lines(path) where !line.isEmpty {
        trainer.add(words: line.split(separator: " "), weight: goldWeight)
    }
}
print("\(trainer.sentenceCount) sentences")
let start = Date()
let model = try trainer.model { epoch, error in
    print("epoch \(epoch): mean error \(error), \(Int(Date().timeIntervalSince(start))) s")
}
if let output = arguments.string("output") { try model.write(to: output) }
let segmenter = try Segmenter(model: model)
for path in arguments.all("held-out") {
    var score = SegmentationScore()
    for line in try lines(path) where !line.isEmpty { score.add(words: line.split(separator: " "), by: segmenter) }
    print("\(path.split(separator: "/").last ?? ""): F1 \(score.f1)")
}
for (name, lines) in heldOut {
    var score = SegmentationScore()
    for line in lines { score.add(words: line.split(separator: " "), by: segmenter) }
    print("held-out \(name): F1 \(score.f1)")
}
print("\(model.weightCount) weights, \(model.bytes.count) bytes")
