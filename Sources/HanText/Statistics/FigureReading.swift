/// What a clause says of one of its figures, as word ranges of the clause.
struct FigureReading {
    /// How the clause states the figure.
    enum Pattern {
        /// 动员85家企业: the verb stands at the number.
        case verbNumber
        /// 化解矛盾隐患15389起: verb, noun, number.
        case verbNounNumber
        /// 专业23个: noun and number, no verb.
        case topicNumber
        /// 占总数的74%: the share is of what follows 占.
        case share
        /// 57人死亡: the number's bearer acts or undergoes.
        case numberVerb
        /// 对11名干部进行谈话: the figure stands inside 对…, 将…, 由….
        case disposal
        /// 由120个 in 由120个增加到150个.
        case origin
        /// 负债2000万元的企业: verb and figure only say which noun behind 的 is meant.
        case relative
        /// The figure stands alone.
        case bare
    }

    var pattern = Pattern.bare
    var predicate: Range<Int>?
    /// The noun phrase in front of the predicate.
    var subject: Range<Int>?
    /// The noun between verb and number or in front of the number.
    var topic: Range<Int>?
    /// The classes of the verb next to the number.
    var verb: WordClass = []
    /// Words that name the base of a comparison.
    var base: Range<Int>?
    /// Whether the topic is a list with 等 whose members the figure counts, where those do what is said.
    var countsList = false
    /// Whether the predicate only says how the figure was reckoned: 累计, 合计.
    var isSum = false
}
