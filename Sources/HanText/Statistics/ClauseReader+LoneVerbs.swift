/// The verb of a clause with a figure in which no word is known as one.
extension ClauseReader {
    /// In a clause with a figure and without a verb, the word of a noun's run that is the likeliest verb becomes one: in
    /// front of the figure or behind its noun: 小组|紧急|止付|资金|3亿元, 60个|村|全部|摘帽.
    func findLoneVerb() {
        if markDeedAlone(before: words.count - 1) { return }
        guard let figure = words.firstIndex(where: { $0.isFigure && !facts[$0.fact].isTime }) else { return }
        if words[..<figure].contains(where: { isLikelyVerb($0, least: 0) }) { return }
        for index in (0..<figure).reversed() where words[index].classes == .noun {
            if markVerb(at: index, before: words[figure].start) { return }
        }
        if words[figure...].contains(where: { isLikelyVerb($0, least: VerbEvidence.least) }) { return }
        if markNounVerb(before: figure) || markState(behind: figure) || markIdiom(behind: figure) || markClosingVerb()
            || markVerbBehindAdverb(figure: figure) || markWeakVerb(behind: figure)
        {
            return
        }
        for index in words.indices.reversed()
        where index > figure + 1 && words[index].classes == .noun && !words[index - 1].isFigure {
            if markVerb(at: index, before: words[words.count - 1].end + 1) { return }
        }
    }

    /// Whether a word is a verb, or so much speaks for one of a word that is as often a noun.
    private func isLikelyVerb(_ word: ClauseWord, least: Int) -> Bool {
        guard word.classes.has(WordClass.anyVerb.union(.numberVerb)) else { return false }
        // 在 is told with the verbs that reach something.
        if word.classes.has(.preposition), word.token < 0 { return false }
        guard let evidence = tokens.evidence(for: word) else { return true }
        return evidence >= (word.classes.has(.weakVerb) && !word.classes.has(.actsAsVerb) ? least : 0)
    }

    /// 76所|学校|原址|开学: a verb that is as often a noun, behind the noun that is counted; 对|4处|桥梁|检测: behind what it is done to
    /// less must speak for it.
    private func markWeakVerb(behind figure: Int) -> Bool {
        let isUndergone = words[..<figure].contains { $0.classes.has(.disposal) }
        let least = isUndergone ? 0 : VerbEvidence.alone
        let index = words.indices.last {
            $0 > figure + 1 && words[$0].classes.has(.weakVerb) && !words[$0 - 1].isFigure
                && tokens.evidence(for: words[$0]) ?? VerbEvidence.against >= least
        }
        guard let index else { return false }
        words[index].classes.formUnion(.actsAsVerb)
        return true
    }

    /// 气球|腾空而起: a word of four characters that the clause ends with, and that news hardly uses as a noun.
    private func markIdiom(behind figure: Int) -> Bool {
        let index = words.count - 1
        guard index > figure, words[index].classes == .noun, case let run = words[index],
            case let start = run.end - 12, start > run.start || start == run.start && !words[index - 1].isFigure,
            let token = tokens.index(from: start, to: run.end), tokens.score(token) >= VerbEvidence.ofIdiom,
            parts.part(of: bytes, from: start, to: run.end) == nil
        else { return false }
        return split(at: index, verb: start, to: run.end, token: token)
    }

    /// 充电|40秒, 改判|四年: a word that may be a verb, and all that is said of a length or a length of time.
    private func markDeedAlone(before figure: Int) -> Bool {
        guard figure > 0, words[figure].isFigure, case let word = words[figure - 1], word.classes == .noun,
            word.end == words[figure].start, word.end - word.start == 6,
            figure == 1 || !words[figure - 2].isFigure && !words[figure - 2].classes.has([.noun, .particle, .pause]),
            facts[words[figure].fact].kind == .duration || facts[words[figure].fact].kind == .length,
            let token = tokens.index(from: word.start, to: word.end), tokens.score(token) >= VerbEvidence.behindAdverb
        else { return false }
        return split(at: figure - 1, verb: word.start, to: word.end, token: token)
    }

    /// 10台|收割机|正在|田里|忙碌: an adjective that a clause ends with, behind what tells where or that it is so now.
    private func markState(behind figure: Int) -> Bool {
        let index = words.count - 1
        guard index > figure + 1, words[index].classes == .noun, case let run = words[index],
            case let start = run.end - 6, start > run.start || !words[index - 1].isFigure,
            tokens.part(from: start, to: run.end) == .adjective,
            words[(figure + 1)..<index].contains(where: { bytes.isOne(of: "在 正 正在 都在 仍在", $0.start, $0.end) })
        else { return false }
        return split(at: index, verb: start, to: run.end)
    }

    /// 已|过|三成, 就|过|了|一百万: a number is passed, where no verb stands in front.
    func markPassing(before figure: Int) {
        var first = figure - 1
        if first > 0, bytes.isOne(of: "了", words[first].start, words[first].end) { first -= 1 }
        guard first > 0, bytes.isOne(of: "过 過", words[first].start, words[first].end),
            words[first].classes.has(.aspect), words[figure - 1].end == words[figure].start,
            !words[first - 1].isFigure, words[first - 1].classes.has([.adverb, .modal]),
            !facts[words[figure].fact].isTime
        else { return }
        words[first] = ClauseWord(start: words[first].start, end: words[figure - 1].end, classes: [.verb, .reach])
        words.remove(first + 1..<figure)
    }

    /// 项目|规划|建设|6台: 规划 at the end of a noun in front of what is planned is a verb.
    func cutPlanning() {
        for index in words.indices.dropLast().reversed() {
            let (noun, next) = (words[index], words[index + 1])
            guard noun.classes == .noun, next.classes.has([.verb, .weakVerb]), next.start == noun.end,
                bytes.isOne(of: "建设 新建 布局 建設 佈局", next.start, next.end),
                bytes.suffix(of: "规划 布局 規劃 佈局", start: noun.start, end: noun.end) != nil,
                noun.end - noun.start >= 12 || noun.end - noun.start == 6 && index > 0
            else { continue }
            _ = split(at: index, verb: noun.end - 6, to: noun.end)
        }
    }

    /// 可|插秧|40亩, 深入|20家企业: a word right in front of the figure that is mostly a noun or an adverb, and a verb by its
    /// neighbours.
    func markDeed(before figure: Int) -> Bool {
        guard figure > 0, case let word = words[figure - 1], word.end == words[figure].start,
            word.end - word.start == 6,
            word.classes == .adverb || word.classes == .noun && figure > 1 && words[figure - 2].classes.has(.modal),
            !ruleWords.lists(of: bytes, word.start, word.end).has([.sumsAndMeans, .runningSums, .sums, .estimates]),
            let token = tokens.index(from: word.start, to: word.end), tokens.score(token) >= VerbEvidence.ofUnknown
        else { return false }
        return split(at: figure - 1, verb: word.start, to: word.end, token: token)
    }

    /// 车队|运输|货物|3万吨: a verb that is as often a noun, between who acts and the noun in front of the number.
    func markNounVerb(before figure: Int) -> Bool {
        let verb = figure - 2
        guard verb > 0, words[verb].classes.has(.weakVerb),
            tokens.evidence(for: words[verb]) ?? 0 >= VerbEvidence.betweenNouns, words[verb + 1].classes == .noun,
            words[verb + 1].end == words[figure].start,
            words[verb - 1].classes.has([.noun, .actor]), words[verb - 1].end == words[verb].start,
            !words[verb].classes.has([.quantityVerb, .existential, .causative, .noun])
        else { return false }
        words[verb].classes.formUnion(.actsAsVerb)
        return true
    }

    /// 36名|选手|晋级: the word that the clause ends with, where it mostly is a verb there.
    private func markClosingVerb() -> Bool {
        guard let last = words.last, last.classes == .noun, last.end - last.start >= 6,
            WordSet.closingVerbs.contains(bytes, from: last.end - 6, to: last.end)
        else { return false }
        return split(at: words.count - 1, verb: last.end - 6, to: last.end)
    }

    /// 20个|村|全部|通|自来水: the first word of a run behind an adverb that stands behind the number's noun.
    private func markVerbBehindAdverb(figure: Int) -> Bool {
        guard
            let index = words.indices.dropFirst(figure + 3).last(where: {
                words[$0].classes == .noun && words[$0 - 1].classes == .adverb && words[$0 - 1].end == words[$0].start
            })
        else { return false }
        let run = words[index]
        let end = tokens.end(of: run.start)
        guard let end, end <= run.end, end - run.start <= 6, let evidence = tokens.evidence(from: run.start, to: end),
            evidence >= VerbEvidence.behindAdverb
        else { return false }
        return split(at: index, verb: run.start, to: end)
    }

    /// 境外输入: whether a noun of the lexicon goes from `start` to `end` and maybe on.
    private func opensListedNoun(_ start: Int, upTo end: Int) -> Bool {
        var words = lexicon.words(in: bytes, at: start)
        while let word = words.next() {
            if start + word.length >= end, lexicon.classes(of: word.value).has(.noun) { return true }
        }
        return false
    }

    /// Splits the noun's run at `index` at its likeliest verb, if it has one.
    private func markVerb(at index: Int, before end: Int) -> Bool {
        let run = words[index]
        guard let verb = tokens.likeliestVerb(from: run.start, to: run.end),
            // At the number more must speak for it, as a noun is counted.
            verb.end < end || tokens.score(verb.token) >= VerbEvidence.least,
            bytes.prefix(of: ClauseLists.attributes, at: verb.start, end: verb.end) == nil,
            !opensListedNoun(run.start, upTo: verb.end)
        else { return false }
        switch parts.part(of: bytes, from: verb.start, to: verb.end) {
        case .deverbal, .adjective, nil: break
        default: return false
        }
        return split(at: index, verb: verb.start, to: verb.end, token: verb.token)
    }
}
