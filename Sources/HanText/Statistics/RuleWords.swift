/// The lists of words that single rules of the statistics stage ask for, a bit for each.
///
/// Which of them a word of a clause stands in is looked up once, when the clause is read (``RuleWordTable``, which has
/// the words): the rules ask the same words again and again.
struct RuleWords: OptionSet, Sendable {
    let rawValue: UInt64

    /// Verbs that only say that something is done; what is done is their object (进行清理).
    static let lightVerbs = RuleWords(rawValue: 1 << 0)
    /// Verbs with a rank as their object.
    static let rankVerbs = RuleWords(rawValue: 1 << 1)
    /// How a sum was reckoned, at its number.
    static let sums = RuleWords(rawValue: 1 << 2)
    /// Sums that go on, also in front of their noun.
    static let runningSums = RuleWords(rawValue: 1 << 3)
    /// The same as ``sums``, with means.
    static let sumsAndMeans = RuleWords(rawValue: 1 << 4)
    /// Verbs that open a noun phrase behind another verb: 查处|违反规定问题.
    static let attributiveVerbs = RuleWords(rawValue: 1 << 5)
    /// Verbs that are also the word for who does it.
    static let agentNouns = RuleWords(rawValue: 1 << 6)
    /// Verbs that are also the word for what comes of it.
    static let resultNouns = RuleWords(rawValue: 1 << 7)
    /// Nouns that the verb in front of them modifies rather than governs: 返乡人员.
    static let modifiedNouns = RuleWords(rawValue: 1 << 8)
    /// Adverbs that speak of several together.
    static let adverbsOfMany = RuleWords(rawValue: 1 << 9)
    /// Adverbs that the subject never follows.
    static let adverbsBehindSubject = RuleWords(rawValue: 1 << 10)
    /// Verbs that only somebody does.
    static let agentVerbs = RuleWords(rawValue: 1 << 11)
    /// Verbs of those who make figures public.
    static let publishing = RuleWords(rawValue: 1 << 12)
    /// How high or low a quantity came, in front of 达.
    static let extremes = RuleWords(rawValue: 1 << 13)
    /// Prepositions of means and aims, whose clause has somebody who acts.
    static let meansAndAims = RuleWords(rawValue: 1 << 14)
    /// How prices move in one go.
    static let marketMoves = RuleWords(rawValue: 1 << 15)
    /// Verbs with the place that a length is measured from as their object.
    static let distances = RuleWords(rawValue: 1 << 16)
    /// Verbs with a need as their object, of which the figure is a part.
    static let coverage = RuleWords(rawValue: 1 << 17)
    /// Verbs of what something is made of.
    static let composition = RuleWords(rawValue: 1 << 18)
    /// Verbs without an object that say what persons have done or are at: 退休|人员.
    static let statesOfPersons = RuleWords(rawValue: 1 << 19)
    /// Verbs of finding out, whose object is a clause.
    static let findings = RuleWords(rawValue: 1 << 20)
    /// Verbs for what breaks out.
    static let outbreaks = RuleWords(rawValue: 1 << 21)
    /// Verbs of saying with the number as their object: 认定|35名.
    static let confirming = RuleWords(rawValue: 1 << 22)
    /// Verbs of saying with a counted noun as their object: 指出|问题|300个.
    static let pointingOut = RuleWords(rawValue: 1 << 23)
    /// Verbs that add to something.
    static let adding = RuleWords(rawValue: 1 << 24)
    /// Verbs of who has a share.
    static let occupying = RuleWords(rawValue: 1 << 25)
    /// What leads to a place: verbs of motion, and prepositions.
    static let motion = RuleWords(rawValue: 1 << 26)
    /// Verbs of where something lies.
    static let site = RuleWords(rawValue: 1 << 27)
    /// The most frequent of them.
    static let location = RuleWords(rawValue: 1 << 28)
    /// 本次, 这项: in front of a noun.
    static let determiners = RuleWords(rawValue: 1 << 29)
    /// Demonstratives that are used as nouns too.
    static let demonstratives = RuleWords(rawValue: 1 << 30)
    /// Words for the rest or for parts of something.
    static let parts = RuleWords(rawValue: 1 << 31)
    static let ages = RuleWords(rawValue: 1 << 32)
    /// What a time goes on from or up to: 截至, 最近.
    static let bounds = RuleWords(rawValue: 1 << 33)
    /// What makes a length of time one that is counted from now: 近|三年.
    static let spans = RuleWords(rawValue: 1 << 34)
    /// 截至 at the head of a clause.
    static let until = RuleWords(rawValue: 1 << 35)
    /// What something is compared with stands behind these: 与|去年|相比.
    static let together = RuleWords(rawValue: 1 << 36)
    /// The same, with 较.
    static let comparing = RuleWords(rawValue: 1 << 37)
    /// What such a comparison ends with.
    static let compared = RuleWords(rawValue: 1 << 38)
    /// What opens a phrase that tells when: 在…时.
    static let opensTime = RuleWords(rawValue: 1 << 39)
    /// Prepositions whose phrase a verb may follow.
    static let phraseOpeners = RuleWords(rawValue: 1 << 40)
    /// Prepositions of those for whom or where something is done.
    static let beneficiary = RuleWords(rawValue: 1 << 41)
    /// What makes of a figure the time of another.
    static let pointsInTime = RuleWords(rawValue: 1 << 42)
    /// 由 and 从 in front of what changes.
    static let origins = RuleWords(rawValue: 1 << 43)
    /// What a verb's object comes to: 至, 到.
    static let destinations = RuleWords(rawValue: 1 << 44)
    /// 将, 把: what follows is acted on.
    static let actingOn = RuleWords(rawValue: 1 << 45)
    /// 由
    static let by = RuleWords(rawValue: 1 << 46)
    /// 每
    static let each = RuleWords(rawValue: 1 << 47)
    /// 是
    static let be = RuleWords(rawValue: 1 << 48)
    /// 以
    static let means = RuleWords(rawValue: 1 << 49)
    /// 在
    static let at = RuleWords(rawValue: 1 << 50)
    /// How often something holds: 每年.
    static let recurrences = RuleWords(rawValue: 1 << 51)
    /// How old somebody is, in front of the number.
    static let atAge = RuleWords(rawValue: 1 << 52)
    /// What says that something isn't done: it stays with its verb.
    static let negations = RuleWords(rawValue: 1 << 53)
    /// Verbs of holding an event, and of what takes place.
    static let staging = RuleWords(rawValue: 1 << 54)
    /// What says that something is going to be done, and is a noun too.
    static let plans = RuleWords(rawValue: 1 << 55)
    /// Verbs with an anniversary as their object.
    static let celebrating = RuleWords(rawValue: 1 << 56)

    /// Pronouns for parties that were named before.
    static let parties = RuleWords(rawValue: 1 << 57)

    /// What says how large a thing is, or how many it has hit, by itself: 年产|8万吨.
    static let ownMeasures = RuleWords(rawValue: 1 << 58)

    /// What a cause stands behind.
    static let causes = RuleWords(rawValue: 1 << 59)

    /// When a market opens or closes, in front of where it stands.
    static let marketHours = RuleWords(rawValue: 1 << 60)

    /// What tells like a time how something was, but not when: 由原来的|50元|提高到80元.
    static let formerly = RuleWords(rawValue: 1 << 61)

    /// Where nothing else is said of a figure, that it is foreseen: 客运量预计|20万人次.
    static let estimates = RuleWords(rawValue: 1 << 62)

    /// Verbs with what a quantity is larger than as their object: 超过|全国平均|3个百分点.
    static let exceeding = RuleWords(rawValue: 1 << 63)

    /// Verbs with what a figure of a kind is reckoned from as their object.
    static func measuring(_ kind: NumericFact.Kind) -> RuleWords {
        kind == .length ? [.distances, .exceeding] : .exceeding
    }

    /// Whether one of `lists` is among these.
    @inline(__always)
    func has(_ lists: RuleWords) -> Bool { rawValue & lists.rawValue != 0 }
}
