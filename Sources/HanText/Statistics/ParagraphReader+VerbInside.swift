/// The verb that a figure's span took in (超过300人), beside the others of its clause.
extension ParagraphReader {
    /// 超过, 低于 at the start of the figure.
    func verbInside(_ fact: Figure) -> TextSpan? {
        guard let length = lexicon.verb(startingIn: bytes, fact.span) else { return nil }
        return TextSpan(start: fact.span.start, end: fact.span.start + length)
    }

    /// 累计|超过, 预计|均|超过: at the figure both are the predicate.
    func withSum(_ reading: FigureReading, _ verb: TextSpan?, in words: WordRun) -> TextSpan? {
        guard let verb, let sum = reading.predicate.map({ span($0, in: words) }),
            sum.end == verb.start || bytes.isOne(of: "均 都 将 也", sum.end, verb.start)
        else {
            return verb
        }
        return TextSpan(start: sum.start, end: verb.end)
    }

    /// 参加比赛的选手|超过300人: where the clause has no other verb, or its verb stands in front of 的, the one inside the
    /// figure counts.
    func withVerbInside(
        _ reading: FigureReading, fact: Figure, index: Int, reader: FigureReader
    ) -> FigureReading {
        guard let verb = verbInside(fact), reading.pattern != .origin else { return reading }
        // 注册社工|约有2万人: what there is has no other verb.
        let exists =
            bytes.hasSuffix("有", endingAt: verb.end)
            && reading.predicate.map {
                // 约有一成的|人|反对, 距岸|约有5公里
                $0.lowerBound < index && !reader.words[$0.lowerBound].rules.has(.distances)
            } ?? true
        // 早稻|育秧|过八成
        let passes = bytes.isOne(of: "过 過", verb.start, verb.end)
        if !exists, !passes, let predicate = reading.predicate, !reading.isSum {
            // 游客|消费|占比|超过三成: the verb of a quantity's name
            let last = reader.words[predicate.upperBound - 1]
            // 循环|利用率|超九成: of shares the verb with the name as its object is one of those that hold a quantity.
            // 注册|主体数量|超过3万个: of how many there are too.
            let isNumberOf =
                reading.topic.map {
                    bytes.suffix(
                        of: ClauseLists.numbersOf, start: reader.words[$0.lowerBound].start,
                        end: reader.words[$0.upperBound - 1].end) != nil
                } ?? false
            // 科技成果|转化|金额|突破5000亿元: nor does a verb that its neighbours hardly make one.
            let holdsQuantity =
                fact.kind == .percent || fact.kind == .ratio || isNumberOf
                ? bytes.suffix(of: ClauseLists.quantityHolders, start: last.start, end: last.end) != nil
                : reading.verb.has(.verb)
                    && reader.tokens.evidence(for: last) ?? VerbEvidence.least >= VerbEvidence.least / 2
            // 增长|贡献率|超过三成: what grows by itself has no object.
            let isOfGrowth = bytes.isOne(of: "增长 上涨 下降 上升 下跌 增長 上漲", last.start, last.end)
            let isInsideName =
                (isOfGrowth || !reading.verb.has([.increase, .decrease]) && !holdsQuantity)
                && (reading.topic.map { isQuantity($0, in: reader.words) } ?? false)
            // 参展|企业|超5000家: who does or undergoes it.
            let isParticiple =
                predicate.count == 1 && bytes.isOne(of: ClauseLists.participles, last.start, last.end)
            // 占|出口|比重|超过六成
            let isShareOf =
                index > 0 && reader.words[predicate.lowerBound].classes.has(.share)
                && bytes.suffix(
                    of: ClauseLists.sharesOf, start: reader.words[predicate.lowerBound].start,
                    end: reader.words[index - 1].end) != nil
            // 发现|合格率|低于九成: what is found is a clause; things that are counted are found themselves.
            let isFinding = fact.kind != .count && last.rules.has(.findings)
            // 老客|占比|超过三成
            let isShareName =
                predicate.upperBound == index && last.classes.has(.measure)
                && predicate.count == 1
            // 直接|投资|超过9亿元: the noun that a verb is right before the number.
            let isDeverbal =
                predicate.upperBound == index && predicate.count == 1 && last.classes.has(.weakVerb)
                // 农机企业|销售|超过2万台, 果园|今年|销售|超过8万斤
                && !(predicate.lowerBound > 0
                    && reader.words[predicate.lowerBound - 1].classes.has([.actor, .time]))
                && reader.tokens.evidence(for: last).map { $0 < VerbEvidence.least } ?? false
            // 票房|突破80亿元|领跑: what is said behind an amount whose noun stands in front of it is another clause.
            let isNext =
                reading.pattern == .numberVerb && fact.kind != .count && predicate.lowerBound > index
                && fact.item.map { $0.end <= fact.span.start } ?? false
            // 花费|已|超过5万元, 占比|连续三年|超过一成: what stands between tells that the verb at the number is the clause's.
            let isApart =
                index > 1 && predicate.upperBound < index && reading.pattern != .numberVerb
                && !reading.verb.has([.increase, .decrease])
                // 累计|收购|夏粮|已|超过800吨
                && !reader.words[max(0, predicate.lowerBound - 1)...predicate.lowerBound].contains {
                    $0.rules.has(.runningSums)
                }
                && (reader.words[index - 1].isFigure
                    ? facts[reader.words[index - 1].fact].isTime
                    : reader.words[index - 1].classes.has([.adverb, .modal])
                        && !reader.words[index - 1].rules.has([.sumsAndMeans, .runningSums, .estimates]))
            // 上映|10天|票房|突破6亿元: how long it has gone on ends what the verb says.
            let isBehindRun = (predicate.upperBound..<max(predicate.upperBound, index)).contains {
                reader.words[$0].isFigure && facts[reader.words[$0].fact].kind == .duration
            }
            guard reading.pattern == .verbNounNumber || isApart || isDeverbal || isShareName || isShareOf || isNext,
                isApart || isBehindRun || isShareName || isNext || isInsideName || isFinding || isDeverbal
                    || isParticiple || isShareOf
                    || opensRelative(predicate, before: index, reader)
            else { return reading }
        }
        var reading = reading
        reading.predicate = nil
        reading.isSum = false
        reading.pattern = .verbNumber
        reading.verb = .reach
        reading.subject =
            reader.nominalised(before: index, verb: .reach) ?? reader.shareName(before: index, verb: .reach)
            ?? reader.subject(before: index, from: 0)
        return reading
    }

    /// 参加|比赛|的|选手|超过300人: whether 的 ends what the verb says, and not, as in 建立|由|企业|牵头|的|联合体|超过120个, what another
    /// verb behind it does.
    private func opensRelative(_ verb: Range<Int>, before index: Int, _ reader: FigureReader) -> Bool {
        guard verb.upperBound < index,
            let particle = (verb.upperBound..<index).first(where: { reader.isParticle($0) })
        else { return false }
        return !(verb.upperBound..<particle).contains {
            reader.words[$0].classes.has(.agent) || reader.isVerb($0, from: verb.upperBound, beforeNumber: false)
        }
    }
}
