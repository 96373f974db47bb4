/// Finds the names of places among the words of a clause.
///
/// Known names (provinces, countries, capitals), words for a place as a whole (全市), names by their last character
/// (龙港镇) and parts of places (北部, 一带); what follows at once is joined: 印度北部, 广西武鸣县.
struct PlaceFinder {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: StatisticLexicon

    /// The place that is named last in a stretch of words, as byte offsets.
    ///
    /// A name's last character must end a word (纽约市, not 纽约市场): `boundaries` are where the segmenter cuts.
    func place(in words: WordRun.SubSequence, _ boundaries: WordBoundaries) -> TextSpan? {
        var found: TextSpan?
        forEachName(in: words, boundaries) { name, sources in
            if sources.isDisjoint(with: [.origin, .partner, .state]) { found = name }
        }
        return found
    }

    /// Shows the names of places in a stretch of words: whether somebody is from there, something is done with them, or a state acts.
    @inline(__always)
    func forEachName(
        in words: WordRun.SubSequence, _ boundaries: WordBoundaries, _ body: (TextSpan, FieldSources) -> Void
    ) {
        var index = words.startIndex
        while index < words.endIndex {
            guard mayOpenName(words[index].classes), !isFirm(words[index]),
                let name = name(at: index, in: words, boundaries)
            else {
                index += 1
                continue
            }
            if !isOfMany(words[index]) {
                var sources: FieldSources = []
                if isOrigin(endingAt: name.end) || isScope(words[index], endingAt: name.end) { sources.insert(.origin) }
                if isPartner(index, in: words) { sources.insert(.partner) }
                if isOfState(from: words[index].start, to: name.end) { sources.insert(.state) }
                if words[index].classes.has(.wholePlace) { sources.insert(.wholePlace) }
                if words[index].classes.has(.region) { sources.insert(.region) }
                body(TextSpan(start: start(of: words[index], to: name.end), end: name.end), sources)
            }
            index = max(name.next, index + 1)
        }
    }

    /// 中国石化: a name that begins with the country's and is one in the tables.
    @inline(__always)
    private func isFirm(_ word: ClauseWord) -> Bool {
        word.classes.has(.actor) && word.end - word.start == 12 && bytes.hasPrefix("中国", at: word.start)
    }

    /// 多|个村镇: the measure word of an unknown number.
    private func isOfMany(_ word: ClauseWord) -> Bool {
        bytes.begins(with: "个", or: "個", word.start, word.end) && word.start >= 3
            && bytes.suffix(of: "多 数 几 各 这 那 每 數 幾 這", start: word.start - 3, end: word.start) != nil
    }

    /// Whether a word of some classes may be the first of a place's name.
    @inline(__always)
    private func mayOpenName(_ classes: WordClass) -> Bool {
        classes.has([.anyPlace, .region]) || classes.has(.noun) && !classes.has(.measure)
    }

    /// 部分地区, 南部|部分地区, 局部|地区: parts of the region that was spoken of; those of 各地游客 are from there.
    private func opensParts(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        var next = index
        var isPart = false
        while next < words.endIndex, words[next].classes.has(.region) {
            isPart = isPart || bytes.isOne(of: Self.partsOfRegion, words[next].start, words[next].end)
            // 走访|各地, 全国|各地: only at the head of its clause it says where.
            if next == index, index > words.startIndex, bytes.isOne(of: "各地 多地", words[index].start, words[index].end),
                !words[index - 1].isFigure, !words[index - 1].classes.has(.time)
            {
                return false
            }
            next += 1
        }
        guard isPart, next < words.endIndex, !words[next].isFigure, words[next].start == words[next - 1].end else {
            return isPart
        }
        return bytes.suffix(of: PersonNouns.words, start: words[next].start, end: words[next].end) == nil
    }

    /// Whether a place is a part of the region that was spoken of, without its name.
    func isPart(_ place: TextSpan) -> Bool {
        bytes.prefix(of: Self.partsOfRegion, at: place.start, end: place.end) != nil
    }

    private static let partsOfRegion = WordList(
        "部分地区 大部分地区 大部地区 局部 局地 各地 多地 部分地區 大部分地區 大部地區 部份地區")

    /// The place that a stretch of words opens with.
    func leadingPlace(in words: WordRun.SubSequence, _ boundaries: WordBoundaries) -> TextSpan? {
        let first = words.startIndex
        guard first < words.endIndex, let name = name(at: first, in: words, boundaries) else { return nil }
        return TextSpan(start: start(of: words[first], to: name.end), end: name.end)
    }

    /// 甲国|选手, 甲省|队, 甲市|晚报: where somebody or a paper is from says nothing of where something happens.
    private func isOrigin(endingAt end: Int) -> Bool {
        bytes.prefix(of: Self.origins, at: end, end: min(bytes.count, end + 15)) != nil
            || bytes.prefix(of: Self.currencies, at: end, end: bytes.count) != nil
    }

    /// 亚洲|最大, 东南亚|首个: among what something is the first or has the most.
    private func isScope(_ word: ClauseWord, endingAt end: Int) -> Bool {
        end == word.end && bytes.isOne(of: Self.partsOfWorld, word.start, word.end)
            && bytes.prefix(of: "最 首 唯一 第一", at: end, end: bytes.count) != nil
    }

    private static let partsOfWorld = WordList(
        "亚洲 欧洲 非洲 美洲 南美洲 北美洲 大洋洲 东南亚 东亚 南亚 中亚 西亚 中东 拉美 亚太 亞洲 歐洲 東南亞 東亞 南亞 中亞 西亞 中東 亞太")

    /// 高于|全国: nor is what something is compared with. 对|某国|出口, 对|甲国|、|乙国|出口: with whom something is done is no place of it, nor is where somebody is from (来自|全球).
    private func isPartner(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        var index = index
        while index - 2 >= words.startIndex, words[index - 1].classes == .pause,
            words[index - 2].classes.has([.noun, .anyPlace]), !isCountedList(index, in: words)
        {
            index -= 2
        }
        guard index > words.startIndex, case let before = words[index - 1], !before.isFigure,
            bytes.isOne(of: Self.partnerMarks, before.start, before.end)
        else { return false }
        return !isStruck(words[index])
    }

    /// 加沙 of 对|加沙地带|的袭击, 对|某国|发动: what is attacked is where it happens.
    private func isStruck(_ word: ClauseWord) -> Bool {
        var position = word.end
        let end = min(bytes.count, word.end + 36)
        while position < end, bytes.isHanLead(at: position) {
            if bytes.prefix(of: Self.strikes, at: position, end: bytes.count) != nil { return true }
            position += 3
        }
        return false
    }

    private static let strikes = WordList("打击 空袭 军事行动 打擊 的袭击 的空袭 的攻击 的轰炸 的炮击 发动 发起 的襲擊 的空襲 的攻擊 發動 發起")

    private static let partnerMarks = WordList("对 來自 来自 對 高出 高于 低于 快于 慢于 优于 领先 领先于 高於 低於 快於 慢於 優於 領先")

    /// 乙国 of 甲国、乙国等|8个国家: whether a figure counts the list that a name is in.
    private func isCountedList(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        let end =
            words[index...].firstIndex { !$0.classes.has([.pause, .noun, .anyPlace, .particle]) } ?? words.endIndex
        return end < words.endIndex && words[end].isFigure
    }

    private static let wholeCountry = WordList("全国 全國")
    private static let china = WordList("中国 中國")

    /// 甲国|国防部, 中国|果品|流通|协会: the country in the name of a body of the whole state says nothing of where.
    private func isOfState(from start: Int, to end: Int) -> Bool {
        if bytes.prefix(of: Self.organs, at: end, end: min(bytes.count, end + 15)) != nil {
            return !lexicon.endsWithPlaceEnding(in: bytes, endingAt: end)
        }
        if bytes.isOne(of: Self.wholeCountry, start, end) {
            return bytes.prefix(of: Self.national, at: end, end: min(bytes.count, end + 15)) != nil
        }
        guard bytes.isOne(of: Self.china, start, end) else { return false }
        // 果品流通协会: within ten characters.
        var position = end
        while position < min(bytes.count, end + 30), bytes.isHanLead(at: position) {
            if bytes.prefix(of: Self.associations, at: position, end: bytes.count) != nil { return true }
            position += 3
        }
        return false
    }

    private static let organs = WordList(
        "央行 共产党 海军 空军 陆军 證監會 共產黨 海軍 空軍 陸軍 国防部 外交部 财政部 商务部 卫生部 内政部 国务院 财务省 外务省 防卫省 国会 议会 总统 总理 首相 外长 防长 军方 最高法院 國防部 外交部 財政部 國會 議會 總統 總理 財務省 外務省"
    )

    private static let national = WordList("运动会 锦标赛 联赛 人大 人民代表大会 政协 总工会 妇联 工商联 残联 学联 運動會 人民代表大會 政協")

    private static let associations = WordList(
        "进出口银行 航空业 進出口銀行 协会 联合会 学会 总会 商会 基金会 研究院 研究所 科学院 工程院 证监会 银保监会 人民银行 管理局 气象局 民航局 地震局 海警局 海事局 能源局 航天局 奥委会 残联 足协 篮协 红十字会 交易中心 信息中心 協會 聯合會 學會 科學院"
    )

    /// 清源|饭店: the name that a body bears, which 清源县饭店 isn't.
    private func isNameOfBody(_ word: ClauseWord) -> Bool {
        !lexicon.endsWithPlaceEnding(in: bytes, endingAt: word.end)
            && !bytes.isOne(of: "当地 當地", word.start, word.end)
            && bytes.prefix(of: Self.bodies, at: word.end, end: min(bytes.count, word.end + 6)) != nil
            // 浙江|科技成果
            && !(bytes.hasPrefix("科技", at: word.end)
                && bytes.prefix(of: Self.ofScience, at: word.end + 6, end: bytes.count) != nil)
    }

    /// 中国|体育代表团, 甲国|乙国|商会: whether the noun behind a name is a body's, which the name is part of.
    private func opensBody(_ index: Int, in words: WordRun.SubSequence) -> Bool {
        var next = index + 1
        while next < min(words.endIndex, index + 3), words[next].classes.has(.anyPlace),
            words[next].start == words[next - 1].end
        {
            next += 1
        }
        guard next < words.endIndex, case let noun = words[next], !noun.isFigure, noun.start == words[next - 1].end,
            noun.classes.has(.noun), !noun.classes.has([.anyPlace, .region, .measure]),
            !lexicon.endsWithPlaceEnding(in: bytes, endingAt: words[index].end)
                || bytes.ends(with: "国", or: "國", words[index].start, words[index].end)
        else { return false }
        return bytes.suffix(of: ClauseLists.bodyEndings, start: noun.start, end: noun.end) != nil
            && bytes.suffix(of: "工厂 工廠", start: noun.start, end: noun.end) == nil
    }

    /// What goes on with 科技 to a word of its own.
    private static let ofScience = WordList("成果 创新 进步 人才 工作 投入 创业 型 企业 創新 進步 投入 創業 企業")

    /// What bodies are called behind their name.
    private static let bodies = WordList(
        "大道 大桥 小区 花园 公寓 医院 大学 学院 中学 小学 饭店 酒店 宾馆 大厦 公司 集团 股份 实业 制药 药业 科技 银行 证券 公安 警方 大橋 小區 花園 醫院 大學 學院 中學 飯店 賓館 大廈 集團 實業 製藥 藥業 銀行 證券"
    )

    /// What the name of a country stands in front of in that of its currency (ISO 4217); 元 is too often something else (法国元首).
    private static let currencies = WordList(
        "盾 铢 卢比 卢布 比索 法郎 克朗 第纳尔 里亚尔 里拉 林吉特 兰特 福林 兹罗提 先令 镑 雷亚尔 谢克尔 塔卡 基普 坚戈 列弗 迪拉姆 銖 盧比 盧布 披索 里拉 蘭特 鎊"
    )

    private static let origins = WordList(
        "高铁 班列 陆海新通道 原油期货 高鐵 陸海新通道 原油期貨 舰 艦 开往 驶往 飞往 发往 開往 駛往 飛往 發往 裔 公民 国民 國民 队 隊 选手 名将 球员 队员 运动员 小将 老将 籍 日报 晚报 晨报 商报 早报 证券报 青年报 电视台 有线电视台 广播电台 通讯社 選手 名將 球員 隊員 運動員 日報 晚報 電視台"
    )

    /// Where a name starts: 300米|处青山镇 begins behind 处.
    private func start(of word: ClauseWord, to end: Int) -> Int {
        guard !word.classes.has(.anyPlace),
            let lead = bytes.prefix(of: Self.leads, at: word.start, end: word.end), end - word.start - lead >= 6
        else { return word.start }
        return word.start + lead
    }

    private static let leads = WordList("处 處")

    /// The end of the place name that starts with the word at `index`, and the first word behind it.
    private func name(
        at index: Int, in words: WordRun.SubSequence, _ boundaries: WordBoundaries
    ) -> (end: Int, next: Int)? {
        var end: Int?
        var next = index
        var isKnown = false
        while next < words.endIndex {
            let word = words[next]
            if word.isFigure || (end != nil && word.start != end) { break }
            if word.classes.has(.anyPlace) {
                if isNameOfBody(word) || opensBody(next, in: words) { break }
                // 加沙北部|巴勒斯坦|武装, 泾县|中国|宣纸: another name.
                if end != nil, word.classes.has(.place),
                    words[next - 1].classes.has(.region) || bytes.isOne(of: "中国 中國", word.start, word.end)
                {
                    break
                }
                end = word.end
                isKnown = true
                next += 1
            } else if word.classes.has(.region) ? end != nil || opensParts(next, in: words) : end != nil && isSite(word)
            {
                isKnown = true
                end = word.end
                next += 1
            } else if word.classes.has(.noun), !word.classes.has([.region, .measure]) {
                if let prefix = namePrefix(of: word, behindName: end != nil, boundaries) {
                    end = prefix
                    isKnown = true
                    if prefix < word.end { return (prefix, next + 1) }
                    next += 1
                } else if end == nil, next + 1 < words.endIndex,
                    words[next + 1].classes.has(.region) || isSite(words[next + 1]),
                    words[next + 1].start == word.end, word.classes == .noun, word.end - word.start <= 15
                {
                    // 阿里山地区: the word for the region tells that a name stands before it.
                    end = words[next + 1].end
                    isKnown = true
                    next += 2
                } else {
                    break
                }
            } else {
                break
            }
        }
        return isKnown ? end.map { ($0, next) } : nil
    }

    /// 罗湖|口岸, 天河|机场, 青石|街道
    private func isSite(_ word: ClauseWord) -> Bool {
        !word.isFigure && lexicon.isSite(in: bytes, from: word.start, to: word.end)
    }

    /// Words that end like the name of a place: parts of the names of bodies (联合国, 住房城乡|建设部, 县委县|政府), verbs with their object
    /// (访港) and what countries are to others (成员国).
    private static let noPlaces = WordList(
        """
        联合国 住房城乡 住房和城乡 城乡 聯合國 住房城鄉 城鄉 省委省 市委市 县委县 区委区 州委州 旗委旗 镇委镇 乡委乡 縣委縣 區委區 鎮委鎮 鄉委鄉 \
        观察员国 创始国 理事国 常任理事国 非常任理事国 轮值主席国 主席国 对话伙伴国 伙伴国 沿线国 发达国 当事国 受援国 援助国 邻近国 產油國 訪港 访港 进出港 赴港 离港 抵港 来港 留港 到港 靠港 输港 进港 出港 出县 回家乡 返家乡 离家乡 返乡 还乡 离乡 归乡 下乡 进乡 訪港 離港 來港 輸港 進港 出縣 \
        主宾国 成员国 参展国 主办国 东道国 出口国 进口国 缔约国 盟国 邻国 多国 各国 诸国 他国 别国 异国 成員國 參展國 主辦國 東道國 出口國 進口國 締約國 \
        盟國 鄰國 多國 各國 諸國 他國 別國 異國
        """)

    /// 产油国, 水乡: a word with a place's last character that names a kind.
    private func isCommonNoun(from start: Int, to end: Int) -> Bool {
        if bytes.isOne(of: Self.noPlaces, start, end) { return true }
        switch PartOfSpeechTable.standard.part(of: bytes, from: start, to: end) {
        case .place, .organization, nil: return false
        default: return true
        }
    }

    /// The end of the longest run of names with a place's last character that a noun starts with: 曲阜市石门山镇.
    private func namePrefix(of word: ClauseWord, behindName: Bool, _ boundaries: WordBoundaries) -> Int? {
        guard mayHoldName(word, boundaries) else { return nil }
        var start = word.start
        var position = word.start
        var scalars = 0
        var end: Int?
        while position < word.end, scalars < 6 {
            // Most characters end no name.
            if bytes.isHanLead(at: position), !lexicon.mayEndPlace(bytes[position + 2]) {
                position += 3
                scalars += 1
                continue
            }
            let scalar = bytes.scalar(at: position)
            position += scalar.length
            scalars += 1
            let (endsDivision, endsSite) = (
                lexicon.isPlaceEnding(scalar.value), lexicon.isSiteEnding(scalar.value)
            )
            guard endsDivision || endsSite, boundaries.contains(position) else { continue }
            // 白河口岸
            if endsSite, lexicon.endsLikeSite(in: bytes, from: start, to: position) {
                (end, start, scalars) = (position, position, 0)
                continue
            }
            guard endsDivision else { continue }
            // 南京|市, 龙港|镇: the last character of a name.
            let goesOn = scalars == 1 && (behindName && end == nil || end == start)
            if goesOn
                || scalars >= 2 && lexicon.endsLikePlace(in: bytes, from: start, to: position)
                    && !isCommonNoun(from: start, to: position)
            {
                end = position
                start = position
                scalars = 0
            }
        }
        return end
    }

    /// Whether one of the segmenter's words in a noun may end with a place's last character: in most nouns none does.
    @inline(__always)
    private func mayHoldName(_ word: ClauseWord, _ boundaries: WordBoundaries) -> Bool {
        var end = word.start
        while end < word.end {
            end = boundaries.end(after: end, notAfter: word.end)
            guard end &- word.start >= 3, bytes.isHanLead(at: end &- 3) else { return true }
            if lexicon.mayEndPlace(bytes[end &- 1]), case let last = bytes.threeBytes(at: end &- 3),
                lexicon.isPlaceEnding(last) || lexicon.isSiteEnding(last)
            {
                return true
            }
        }
        return false
    }
}
