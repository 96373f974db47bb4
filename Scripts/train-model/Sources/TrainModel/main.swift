// Trains the model that ships with HanText; README.md has the recipe.
//
//     TrainModel --raw FILE --labels W J M L --gold FILE --gold-weight 3 --held-out FILE --output FILE

import Foundation
import HanText

let arguments = Arguments(CommandLine.arguments.dropFirst())

func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
}

var options = SegmentationTrainer.Options()
options.epochs = arguments.int("epochs", options.epochs)
options.learningRate = arguments.float("rate", options.learningRate)
options.minimumCharacterCount = arguments.int("minimum-character", options.minimumCharacterCount)
options.minimumPairCount = arguments.int("minimum-pair", options.minimumPairCount)
options.minimumTripleCount = arguments.int("minimum-triple", options.minimumTripleCount)
options.pruning = arguments.float("pruning", options.pruning)
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
var heldOutVotes: [Substring] = []
if let raw = arguments.string("raw") {
    let shares = arguments.all("shares").compactMap { Float($0) }
    let votes = Votes(
        shares: shares.isEmpty ? [0.5, 0.1, 0.15, 0.25] : shares, leastAgreement: arguments.float("agreement", 0))
    let sentences = try lines(raw)
    let labels = try arguments.all("labels").map { try lines($0) }
    let step = max(1, arguments.int("every", 1))
    let heldOut = arguments.int("held-out-votes", 0)
    for index in stride(from: 0, to: sentences.count, by: step) {
        let sentence = sentences[index]
        let count = sentence.unicodeScalars.count
        let marks = labels.map { $0[index].utf8.map { $0 } }
        guard let probabilities = votes.probabilities(marks, count: count) else { continue }
        if index / step < heldOut {
            var line = ""
            for (scalar, probability) in zip(sentence.unicodeScalars, probabilities) {
                if probability > 0.5 { line += " " }
                line.unicodeScalars.append(scalar)
            }
            heldOutVotes.append(line[...])
            continue
        }
        trainer.add(text: String(sentence), probabilities: probabilities)
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
    var score = Score()
    for line in try lines(path) where !line.isEmpty { score.add(line, segmenter) }
    print("\(path.split(separator: "/").last ?? ""): F1 \(score.f1)")
}
if !heldOutVotes.isEmpty {
    var score = Score()
    for line in heldOutVotes { score.add(line, segmenter) }
    print("votes: F1 \(score.f1)")
}
print("\(model.weightCount) weights, \(model.bytes.count) bytes")
