#if CommandLineTool
    import ArgumentParser
    import Foundation
    import HanText

    struct TrainCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "train",
            abstract: "Learns a segmentation model from text that is cut into words.",
            discussion: """
                The files have a sentence a line, its words separated by spaces. The same files, options and seed give the \
                same model.

                Examples:
                  hantext train train.txt -o news.model
                  hantext segment --model news.model page.txt
                  hantext evaluate segmentation test.txt --model news.model --training train.txt
                """)

        @Argument(help: ArgumentHelp("Text with its words separated by spaces.", valueName: "file"))
        var files: [String]

        @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file of the model.", valueName: "file"))
        var to: String

        @Option(help: ArgumentHelp("How often the text is gone through.", valueName: "n"))
        var epochs = SegmentationTrainer.Options().epochs

        @Option(help: ArgumentHelp("The most weights that the model keeps; without it, all.", valueName: "n"))
        var mostWeights: Int?

        @Option(help: ArgumentHelp("What the order of the sentences is drawn from.", valueName: "n"))
        var seed = SegmentationTrainer.Options().seed

        @Flag(inversion: .prefixedNo, help: "Use the words of ICU's dictionary.")
        var dictionary = true

        func validate() throws {
            if epochs < 1 { throw ValidationError("--epochs takes a number from 1 on, not \(epochs).") }
            if let mostWeights, mostWeights < 1 {
                throw ValidationError("--most-weights takes a number from 1 on, not \(mostWeights).")
            }
        }

        func run() throws {
            var options = SegmentationTrainer.Options()
            options.epochs = epochs
            options.mostWeights = mostWeights
            options.seed = seed
            options.usesDictionary = dictionary
            var trainer = SegmentationTrainer(options: options)
            for path in files {
                for line in try TextFile.lines(of: path) {
                    let words = line.split(whereSeparator: \.isWhitespace)
                    if !words.isEmpty { trainer.add(words: words) }
                }
            }
            guard trainer.sentenceCount > 0 else {
                throw ToolError("no sentence in \(files.joined(separator: ", ")): expected words separated by spaces")
            }
            do throws(SegmenterError) {
                let model = try trainer.model { epoch, error in
                    Diagnostics.report(String(format: "pass %d: mean error %.5f", epoch, error))
                }
                try model.write(to: to)
                Diagnostics.report("\(to): \(trainer.sentenceCount) sentences, \(model.weightCount) weights")
            } catch {
                throw ToolError(error.description)
            }
        }
    }
#endif
