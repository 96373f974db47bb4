/// What a word can be in a clause that states a figure; a word may have several classes.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// Names a time: 今年, 目前, 上半年.
    static let time = WordClass(rawValue: 1 << 0)
    /// Makes a time of a duration before it: 以来, 内, 前.
    static let since = WordClass(rawValue: 1 << 1)
    /// Starts a clause: 其中, 此外, 但.
    static let connective = WordClass(rawValue: 1 << 2)
    /// Stands between subject and verb, or between verb and number: 已, 共, 分别.
    static let adverb = WordClass(rawValue: 1 << 3)
    /// 可, 能, 将.
    static let modal = WordClass(rawValue: 1 << 4)
    /// 了, 着, 过.
    static let aspect = WordClass(rawValue: 1 << 5)
    /// 的, 之, 所.
    static let particle = WordClass(rawValue: 1 << 6)
    static let pronoun = WordClass(rawValue: 1 << 7)
    /// 和, 与, 及, 或, 并.
    static let conjunction = WordClass(rawValue: 1 << 8)
    static let preposition = WordClass(rawValue: 1 << 9)
    /// 由, 被: what follows acts.
    static let agent = WordClass(rawValue: 1 << 10)
    /// 将, 把, 对, 向: what follows is acted on.
    static let disposal = WordClass(rawValue: 1 << 11)
    /// 中, 里, 方面.
    static let localizer = WordClass(rawValue: 1 << 12)
    /// Says that something is said: 据介绍, 表示.
    static let reporting = WordClass(rawValue: 1 << 13)
    /// A verb that rarely is a noun.
    static let verb = WordClass(rawValue: 1 << 14)
    /// A verb that as often is a noun: 服务, 投资.
    static let weakVerb = WordClass(rawValue: 1 << 15)
    static let increase = WordClass(rawValue: 1 << 16)
    static let decrease = WordClass(rawValue: 1 << 17)
    /// Says that a quantity comes to a value: 达, 为, 占.
    static let reach = WordClass(rawValue: 1 << 18)
    static let share = WordClass(rawValue: 1 << 19)
    static let copula = WordClass(rawValue: 1 << 20)
    /// 有, 共有, 拥有.
    static let existential = WordClass(rawValue: 1 << 21)
    /// 造成, 致: the figure belongs to what follows.
    static let causative = WordClass(rawValue: 1 << 22)
    /// Names a quantity: 率, 面积, 价格.
    static let measure = WordClass(rawValue: 1 << 23)
    /// Ends the name of somebody who acts: 公司, 村, 人员.
    static let actor = WordClass(rawValue: 1 << 24)
    /// A noun, also where a verb stands inside it.
    static let noun = WordClass(rawValue: 1 << 25)
    static let place = WordClass(rawValue: 1 << 26)
    /// 全市, 当地: the place as a whole.
    static let wholePlace = WordClass(rawValue: 1 << 27)
    /// 北部, 一带: part of the place before it.
    static let region = WordClass(rawValue: 1 << 28)
    /// A punctuation mark inside the clause: 、 or one that the reading passes over.
    static let pause = WordClass(rawValue: 1 << 29)
    static let quote = WordClass(rawValue: 1 << 30)

    /// One character that is a verb where it stands before a number: 积17分, 排第3.
    static let numberVerb = WordClass(rawValue: 1 << 31)
    /// 同比, 环比: the base that a change is counted from.
    static let base = WordClass(rawValue: 1 << 32)
    /// 比, 较: the base follows.
    static let compare = WordClass(rawValue: 1 << 33)

    /// 高, 少: says which way only beside 比, 较 or before 了.
    static let degree = WordClass(rawValue: 1 << 35)
    /// 引导, 让: what follows acts.
    static let pivot = WordClass(rawValue: 1 << 34)

    /// A verb without an object: what stands in front of a number behind it is counted by itself (治愈出院|7例).
    static let intransitive = WordClass(rawValue: 1 << 36)

    /// A verb that the tables of parts of speech know and the lexicon of clauses doesn't.
    static let tagged = WordClass(rawValue: 1 << 37)

    /// A word that is as often a noun and, by its neighbours, is a verb here.
    static let actsAsVerb = WordClass(rawValue: 1 << 38)

    /// A verb of attacking: what it has as its object is where something happens.
    static let strike = WordClass(rawValue: 1 << 39)

    static let anyVerb: WordClass = [
        .verb, .weakVerb, .increase, .decrease, .reach, .share, .copula, .existential, .causative,
    ]
    /// Verbs that are never a part of a noun phrase.
    static let strongVerb: WordClass = [.verb, .reach, .share, .copula, .existential, .causative]
    /// Verbs that a quantity is the subject of.
    static let quantityVerb: WordClass = [.increase, .decrease, .reach, .share, .copula]
    static let anyPlace: WordClass = [.place, .wholePlace]

    /// The class that a row of a table names.
    init?(name: Substring) {
        switch name {
        case "time": self = .time
        case "since": self = .since
        case "connective": self = .connective
        case "adverb": self = .adverb
        case "modal", "auxiliary": self = .modal
        case "aspect": self = .aspect
        case "particle": self = .particle
        case "pronoun": self = .pronoun
        case "conjunction": self = .conjunction
        case "preposition": self = .preposition
        case "agent": self = [.agent, .preposition]
        case "disposal": self = [.disposal, .preposition]
        case "localizer": self = .localizer
        case "reporting": self = .reporting
        case "increase": self = [.increase]
        case "decrease": self = [.decrease]
        case "degreeUp": self = [.increase, .degree]
        case "degreeDown": self = [.decrease, .degree]
        case "reach": self = .reach
        case "share": self = .share
        case "copula": self = .copula
        case "existential": self = .existential
        case "causative": self = .causative
        case "transitive": self = .verb
        case "strike": self = [.verb, .strike]
        case "manner": self = .adverb
        case "frame": self = [.localizer, .noun]
        case "pivot": self = .pivot
        // Verbs of one character: cut off by the segmenter they are verbs where one that may be a noun is.
        case "bareVerb": self = .weakVerb
        case "intransitive": self = [.weakVerb, .intransitive]
        case "numberVerb": self = .numberVerb
        case "base": self = .base
        case "compare": self = .compare
        case "measure": self = [.measure, .noun]
        case "actor": self = [.actor, .noun]
        case "noun": self = .noun
        case "place": self = [.place, .noun]
        case "wholePlace": self = [.wholePlace, .noun]
        case "region": self = [.region, .noun]
        default: return nil
        }
    }

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Whether one of `classes` is among these.
    @inline(__always)
    func has(_ classes: WordClass) -> Bool { rawValue & classes.rawValue != 0 }
}
