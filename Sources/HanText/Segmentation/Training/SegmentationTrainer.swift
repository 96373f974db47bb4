/// Trains a ``SegmentationModel`` from segmented text, or from text with a probability for each boundary.
///
/// ```swift
/// var trainer = SegmentationTrainer()
/// for line in lines { trainer.add(words: line.split(separator: " ")) }
/// let model = try trainer.model()
/// let segmenter = try Segmenter(model: model)
/// ```
///
/// The method is logistic regression, place by place, with AdaGrad; see ``Options`` for what can be set. Equal input,
/// options and library version give an equal model.
public struct SegmentationTrainer: Sendable {
    /// What can be set; the defaults are those of the shipped model but for its size.
    public struct Options: Sendable, Hashable {
        /// Passes over the text.
        public var epochs = 8
        /// The size of AdaGrad's first step.
        public var learningRate: Float = 0.15
        /// How often a character must occur to be told apart from others of its type.
        public var minimumCharacterCount = 2
        /// How often a pair of characters must occur to get weights.
        public var minimumPairCount = 2
        /// How often three characters in a row must occur to get weights.
        public var minimumTripleCount = 4
        /// The most weights of pairs and triples to keep, or `nil` for all.
        ///
        /// Those go whose loss costs least: by a weight's square times its sum of squared gradients, as in Optimal
        /// Brain Damage (LeCun and others, 1990).
        public var mostWeights: Int?
        /// Passes over the text after pruning, so that the weights that are left take over.
        public var epochsAfterPruning = 2
        /// Weights are rounded to multiples of 1 / `scale`, from 1 to 255.
        public var scale: Float = 20
        /// L1 regularization of pairs and triples: what a step takes from a weight, relative to the step's size.
        public var shrinkage: Float = 0
        /// The seed of the order in which sentences are seen.
        public var seed: UInt64 = 1
        /// Whether the words of ICU's dictionary count.
        public var usesDictionary = true
        /// Characters that are read as others, two by two.
        public var aliases: [Alias] = []

        /// The defaults.
        public init() {}
    }

    /// A character and the one it is read as.
    public struct Alias: Sendable, Hashable {
        /// The character in the text.
        public var from: Unicode.Scalar
        /// What the model takes it for.
        public var to: Unicode.Scalar

        /// Creates an alias.
        public init(from: Unicode.Scalar, to: Unicode.Scalar) {
            self.from = from
            self.to = to
        }
    }

    /// What to do.
    public var options: Options
    private(set) var corpus = TrainingCorpus()

    /// Creates a trainer without text.
    public init(options: Options = Options()) { self.options = options }

    /// The number of sentences added.
    public var sentenceCount: Int { corpus.sentences.count }

    /// Adds a sentence that is cut into words; white space among them is left out.
    public mutating func add(words: some Sequence<some StringProtocol>, weight: Float = 1) {
        var text = ""
        var marks: [UInt8] = []
        for word in words {
            let scalars = word.unicodeScalars.filter { !$0.properties.isWhitespace }
            for (index, scalar) in scalars.enumerated() {
                text.unicodeScalars.append(scalar)
                marks.append(index == 0 ? 255 : 0)
            }
        }
        corpus.add(text, marks: marks, weight: weight)
    }

    /// Adds a sentence with the probability of a boundary before each of its Unicode scalars.
    ///
    /// Nothing is added where the numbers of scalars and of probabilities differ.
    public mutating func add(text: String, probabilities: some Collection<Float>, weight: Float = 1) {
        guard text.unicodeScalars.count == probabilities.count else { return }
        corpus.add(text, marks: probabilities.map { UInt8(max(0, min(255, ($0 * 255).rounded()))) }, weight: weight)
    }

    /// Trains a model on the text added so far.
    ///
    /// - Parameter progress: Called after each pass with its number and the mean absolute error of the probabilities.
    /// - Throws: ``SegmenterError`` where the dictionary is wanted and libicu has none.
    public func model(progress: (_ epoch: Int, _ error: Double) -> Void = { _, _ in }) throws(SegmenterError)
        -> SegmentationModel
    {
        let encoded = try EncodedCorpus(corpus, options: options)
        let training = LinearTraining(encoded, options: options)
        let epochs = max(1, options.epochs)
        for epoch in 1...epochs { progress(epoch, training.runEpoch()) }
        if let mostWeights = options.mostWeights {
            training.prune(to: mostWeights)
            for epoch in 0..<max(0, options.epochsAfterPruning) { progress(epochs + 1 + epoch, training.runEpoch()) }
        }
        return training.model()
    }
}
