/// Finds the counted or measured noun of a figure: before the number (志愿者1000余人, 《干部调研通报》80期) or after its
/// unit (24个部门单位党组织, 5%的能耗).
///
/// In: the bytes and the figure's edges. Out: the noun phrase's offsets. Costs a walk over the clause next to the figure,
/// at most `reach` bytes to each side.
final class ItemFinder: Sendable {
    let words: ClauseWords
    /// How far a noun phrase may stretch, in bytes.
    let reach = 120
    /// Characters that make a noun of a verb before them: 培训师, 推进会, 慰问品.
    let nounEndings = HanSet(
        "值师员会金站费品队组班率量额点者书类署权案件器机船车票证单厂场所室线路款物种标商农户名地区方奖券刀包带轨学法季期人集制库店校园堂馆員册档")
    /// Nouns of one character that are counted and measured.
    let shortNouns = HanSet(
        "人村县车船钱水粮树房牛羊猪鸡鸭鱼马书茶酒油煤铁钢米谷盐糖药桥路渠井店校花草果菜肉蛋奶电票诗画歌病床桌灯山湖土州市班组队厂站塔楼岛江田猫狗鸟虫墙碗枪笔纸布衣鞋帽矿港沟坝闸泵棚课戏舞剧图表信题雨雪球棋牌锅伞")
    /// The last characters of those who act: a town, an office, a firm, people.
    let actorEndings = HanSet("镇县市区乡村省州局厅委队院校社所司门位会部组团厂行方警员们者府关心体国國")
    /// Verbs of one character that take 给 到 成 and their like: 捐给, 调离, 送往.
    let shortVerbs = HanSet("捐送调派搬运放坐走跑飞转分卖买投建发交退升降涨跌占住站写做变改流落移迁撞掉倒寄带拿借传迈开推打抓装引译躲逃穿越跳爬冲闯骗偷挤排挂贴印刻画修拆挖种养喂洗切煮炒烧烤晒拼堆摆铺架搭盖")

    /// Verbs of one character that 四处 and 一度 stand before.
    let adverbialVerbs = HanSet("走奔乱逛漏跑找寻打求散流飘蔓碰游逃升降达超跌涨停中引想要")
    /// Characters that make a person of a verb before them.
    let personEndings = HanSet("人员者师生商户手")
    /// 这, 该 and their like, and the measure words that follow them without a number: 这批物资.
    let demonstratives = HanSet("这那该此每某我本各全這該")
    let demonstrativeMeasures = HanSet("国省市县区校院厂村镇乡局所军國縣區鎮鄉軍批个项种位名支座条款件本份场届次家台辆艘类只幅篇所間個項種條場類隻")
    /// Characters that make a measure or a person of a verb inside a phrase: 成交额, 接待量.
    let measureEndings = HanSet("额量率费者员器機机站额費員")
    /// Adverbs of one character that end no noun.
    let pureAdverbs = HanSet("也都还又才就已仅只均很更最太不没未還僅沒")
    /// Verbs between a noun and the number of another one.
    let numberVerbs = HanSet("致获达超占售卖需用花送抢搶交付带有")
    /// Verbs that end before a number and no noun.
    let verbEndings = HanSet("致获超占抢獲搶")
    /// What joins the next noun and begins none.
    let conjunctions = HanSet("和及与或與")
    /// The last characters of places.
    let placeEndings = HanSet("国省市县区镇乡村州岛地國縣區鎮鄉島")
    /// Directions behind a verb: 搞起, 拿出.
    let directions = HanSet("起出上下回开进")
    /// The last characters of words of time.
    let timeEndings = HanSet("年月日周季期时天夜间来晨晚午后前初末中")

    init(words: ClauseWords) { self.words = words }

    /// Whether a stretch is more than one character, or a noun of one.
    func isName(in bytes: UnsafeBufferPointer<UInt8>, _ begin: Int, _ end: Int) -> Bool {
        let first = bytes.codePoint(at: begin)
        return end - begin > first.length || shortNouns.contains(first.value)
    }

    // MARK: Marks

    enum Mark { case none, pause, closer, stop }

    /// What a mark does to a noun phrase.
    @inline(__always)
    static func mark(_ scalar: UInt32) -> Mark {
        switch scalar {
        case 0x3001: .pause  // 、
        case 0x201D, 0x2019, 0x300B, 0x300D, 0x300F, 0x29, 0xFF09, 0x3009: .closer
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0xB7, 0x25, 0x26, 0x2B, 0x2F: .none
        case 0..<0x80: .stop
        case 0x2000..<0x3040, 0xFF01..<0xFF10, 0xFF1A..<0xFF21, 0xFF3B..<0xFF41, 0xFF5B..<0xFF66, 0xFFFD: .stop
        default: .none
        }
    }

    /// The opening mark of the bracket or quotation that ends at `end`.
    func opener(in bytes: UnsafeBufferPointer<UInt8>, of end: Int, notBefore limit: Int) -> Int? {
        let last = bytes.codePoint(before: end)
        var offset = end - last.length
        while offset > limit {
            let previous = bytes.codePoint(before: offset)
            if previous.length == 0 || previous.value == 0x0A || previous.value == 0x3002 { return nil }
            offset -= previous.length
            if Self.opens(previous.value, last.value) { return offset >= limit ? offset : nil }
        }
        return nil
    }

    /// The offset past the closing mark of the bracket or quotation that starts at `start`.
    func closer(in bytes: UnsafeBufferPointer<UInt8>, of start: Int, notAfter limit: Int) -> Int? {
        let first = bytes.codePoint(at: start)
        guard Self.isOpener(first.value) else { return nil }
        var offset = start + first.length
        while offset < limit {
            let next = bytes.codePoint(at: offset)
            if next.length == 0 || next.value == 0x0A || next.value == 0x3002 { return nil }
            offset += next.length
            if Self.opens(first.value, next.value) { return offset }
        }
        return nil
    }

    private static func isOpener(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x201C, 0x2018, 0x300A, 0x300C, 0x300E, 0x28, 0xFF08, 0x3008: true
        default: false
        }
    }

    private static func opens(_ opener: UInt32, _ closer: UInt32) -> Bool {
        switch closer {
        case 0x201D: opener == 0x201C
        case 0x2019: opener == 0x2018
        case 0x300B: opener == 0x300A
        case 0x3009: opener == 0x3008
        case 0x300D: opener == 0x300C
        case 0x300F: opener == 0x300E
        case 0x29, 0xFF09: opener == 0x28 || opener == 0xFF08
        default: false
        }
    }
}
