/// A word of a clause, or a figure in it.
struct ClauseWord {
    /// UTF-8 offsets into the flowed text.
    var start: Int
    var end: Int
    var classes: WordClass
    /// The index of the figure that stands here, −1 for words.
    var fact = -1
    /// The segmenter's word among the ``SentenceTokens`` whose neighbours tell whether it is a verb, −1 where it can't be
    /// one. How much they tell is summed up when it is asked for: most verbs are verbs in any case.
    var token: Int32 = -1
    /// The lists of rules that it stands in; only known when its clause has been read.
    var rules: RuleWords = []

    var isFigure: Bool { fact >= 0 }
}

/// The words of a clause, in the memory of its reader: they hold until the next sentence is read.
typealias WordRun = UnsafeBufferPointer<ClauseWord>

/// A stretch between two marks, or inside brackets, with its words.
struct Clause {
    /// Its words among those of the sentence; see ``ClauseReader/words(of:)``.
    var range: Range<Int>
    /// The sentence that it belongs to.
    var sentence: TextSpan
    /// Whether it stands in brackets, and the figure in front of them.
    var isInBrackets = false
    var bracketAnchor: Int?
    /// Whether it is the first of its sentence.
    var startsSentence = false
    /// Whether one of its words is a figure.
    var hasFigure = false
    /// The classes and the lists that its words have and stand in, all together.
    var classes: WordClass = []
    var rules: RuleWords = []
}
