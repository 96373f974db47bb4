/// What the ranking of candidates for a row's subject, place or period looks at.
///
/// Values are small whole numbers: 0 and 1 for no and yes; lengths and distances are counted in characters of three
/// bytes and held at some dozens.
enum FieldFeature: Int, RankedFeature {
    static let columns = allCases.count

    // MARK: The row

    /// How the clause states the figure (``FigureReading/Pattern``), and the figure's kind, by their order.
    case pattern, kind
    case isMeasured
    /// Whether the figure counts persons.
    case countsPersons
    /// Where the counted noun and the predicate stand: 0 nowhere, 1 in front of the figure, 2 behind.
    case itemSide, rowPredicateSide
    /// Where the rules' choice stands: 0 nowhere, 1 in an earlier sentence, 2 in an earlier clause, 3 in the clause.
    case ruleClause
    /// The classes of the verb next to the figure; whether something causes what the clause tells.
    case rises, falls, reaches, isCopula, causes, isTransitive
    /// The clause's number in the sentence, and what stands in front of the figure in it.
    case clauseNumber, gap
    case candidates
    case hasSubject, hasPlace
    /// Whether the counted noun stands between the figure and the predicate: 200家|企业|参展.
    case itemActs

    // MARK: The candidate

    /// Whether the field is left empty.
    case isNone
    /// See ``FieldSources``, in its order.
    case isRule, isItem, isSentenceSubject, isOpening, isTopic, isHolder, isLastSubject, isParagraphSubject,
        isFirstActor
    case isSetting, isCarried, isReadSubject, isReadTopic, isPlace, isPeriod, isOrigin, isPartner, isState, isWholePlace
    case isRegion, isFigure
    /// How many of these it has.
    case sources
    /// See ``FieldDistance``, in its order.
    case opening, rowSubject, rowPlace, rowPeriod, nouns, name, time
    /// Whether it begins like the name of one thing, names a quantity, or ends like the name of somebody who acts.
    case isParticular, isQuantity, endsLikeActor
    case length
    /// 0 in an earlier sentence, 1 in an earlier clause, 2 in the clause, 3 behind the figure.
    case side
    /// To the figure, negative behind it; from the sentence's start, −1 in front of that.
    case distance, fromStart
    /// How it lies to the item, to the subject and to the rules' choice: 0 there is none or apart, 1 they overlap, 2 it lies inside,
    /// 3 they are the same.
    case overItem, overSubject, overRule
    /// 1 shorter than the rules' choice, 2 longer; 1 in front of it, 2 behind.
    case ruleLength, ruleSide
    /// To the predicate, −1 where it doesn't stand in front of that; 1 in front of it, 2 behind, 3 over it.
    case toPredicate, predicateSide
    /// Clauses of the sentence between it and the figure's; 9 where it stands in an earlier one.
    case clausesBack
    /// The words at its sides (``Neighbour``); the characters (``FieldFeatureWriter/mark(before:)``).
    case wordBefore, wordBehind, markBefore, markBehind
    /// Verbs between it and the predicate or the figure, whichever comes first, in its clause.
    case verbsBehind
    /// Whether it stands between the figure and the predicate.
    case isBetween
    case isPlaceName
    /// Whether 的 stands in it, or a digit; its last character among some of places and times, by their order.
    case hasParticle, hasDigit, ending
}

/// What stands next to a phrase in its clause.
enum Neighbour: Int16 {
    case unknown, edge, verb, weakVerb, pivot, existential, reporting, agent, disposal, preposition, particle, pause
    case figure, time, adverb, localizer, actor, noun, other

    init(_ word: ClauseWord, isTime: Bool) {
        self =
            word.isFigure
            ? isTime ? .time : .figure : Self.classes.first { word.classes.has($0.0) }?.1 ?? .other
    }

    /// Whether a word most likely is a verb.
    static func isVerb(_ word: ClauseWord) -> Bool {
        !word.isFigure && word.classes.has(.anyVerb) && !(word.classes.has(.noun) && !word.classes.has(.actsAsVerb))
    }

    /// The first one counts.
    private static let classes: [(WordClass, Neighbour)] = [
        (.particle, .particle), (.agent, .agent), (.disposal, .disposal), (.pivot, .pivot),
        (.preposition, .preposition),
        (.existential, .existential), (.reporting, .reporting), (.strongVerb, .verb), (.actsAsVerb, .verb),
        ([.pause, .conjunction, .quote], .pause), ([.time, .since], .time), (.localizer, .localizer), (.actor, .actor),
        (.noun, .noun), (.anyVerb, .weakVerb), ([.adverb, .modal, .aspect], .adverb),
    ]
}
