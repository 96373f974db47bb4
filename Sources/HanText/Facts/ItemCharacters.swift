/// The characters that the item finder knows: ends of nouns, persons, places and verbs, in simplified and traditional
/// writing.
///
/// Sources: 朱德熙《语法讲义》 §2.4 (suffixes), 吕叔湘《现代汉语八百词》, and the ends of words in the tables of this stage.
struct ItemCharacters: Sendable {
    /// Characters that make a noun of a verb before them: 培训师, 推进会, 慰问品.
    let nounEndings: HanSet
    /// Nouns of one character that are counted and measured.
    let shortNouns: HanSet
    /// The last characters of those who act: a town, an office, a firm, people.
    let actorEndings: HanSet
    /// Verbs of one character that take 给 到 成 and their like: 捐给, 调离, 送往.
    let shortVerbs: HanSet
    /// Verbs of one character that 四处 and 一度 stand before.
    let adverbialVerbs: HanSet
    /// Characters that make a person of a verb before them.
    let personEndings: HanSet
    /// 这, 该 and their like, and the measure words that follow them without a number: 这批物资.
    let demonstratives: HanSet
    /// Characters that make a measure or a person of a verb inside a phrase: 成交额, 接待量.
    let measureEndings: HanSet
    /// The last characters of names of quantities: 贷款额, 报名人数.
    let quantityEndings: HanSet
    /// The first characters of adjectives that are adverbs in front of a verb: 成功, 顺利.
    let adverbialStarts: HanSet
    /// Adverbs of one character that end no noun.
    let pureAdverbs: HanSet
    /// Verbs between a noun and the number of another one.
    let numberVerbs: HanSet
    /// Verbs, and ends of verbs, that stand before a number and end no noun: 获5枚, 坠入30米.
    let verbEndings: HanSet
    /// Adjectives behind a length: 3公里长的街道.
    let dimensions: HanSet
    /// What joins the next noun and begins none.
    let conjunctions: HanSet
    /// The last characters of places.
    let placeEndings: HanSet
    /// Directions behind a verb: 搞起, 拿出.
    let directions: HanSet
    /// The last characters of words of time.
    let timeEndings: HanSet
    /// Nouns of one character for a time, which nothing is counted or measured of: 年|发电3亿千瓦时.
    let times = HanSet("年月日周天季週")
    /// Verbs of one character behind a figure, with their object: 3级|转微风.
    let bareVerbs = HanSet("获獲转轉")
    /// Localizers of one character that say where inside or on something.
    let insides = HanSet("上里裡内內")
    /// Measure words that count nothing but themselves.
    let points = HanSet("分点點胜平负败勝負敗金银铜銀銅")

    init(traditional: TraditionalForms) {
        func set(_ characters: String) -> HanSet { HanSet(traditional.expand(characters.map { String($0) }).joined()) }
        nounEndings = set("房值师员会金站费品队组班率量额点者书类署权案件器机船车票证单厂场所室线路款物种标商农户名地区方奖券刀包带轨学法季期人集制库店校园堂馆册档題輿")
        shortNouns = set(
            "人男女村县省镇乡国车船钱水粮树房牛羊猪鸡鸭鱼马书茶酒油煤铁钢米谷盐糖药桥路渠井店校花草果菜肉蛋奶电票诗画歌病床桌灯山湖土州市班组队厂站塔楼岛江田猫狗鸟虫墙碗枪笔纸布衣鞋帽矿港沟坝闸泵棚课戏舞剧图表信题雨雪球棋牌锅伞券"
        )
        actorEndings = set("镇县市区乡村省州局厅委队院校社所司门位会部组团厂行方警员们者府关心体国")
        shortVerbs = set("作捐送调派搬运放坐走跑飞转分卖买投建发交退升降涨跌占住站写做变改流落移迁撞掉倒寄带拿借传迈开推打抓装引译躲逃穿越跳爬冲闯骗偷挤排挂贴印刻画修拆挖种养喂洗切煮炒烧烤晒拼堆摆铺架搭盖")
        adverbialVerbs = set("走奔乱逛漏跑找寻打求散流飘蔓碰游逃升降达超跌涨停中引想要")
        personEndings = set("人员者师生商户手")
        demonstratives = set("这那该此每某我本各全")
        measureEndings = set("额量率费者员器机站")
        quantityEndings = set("额量率费数价值")
        adverbialStarts = HanSet(
            traditional.expand(FunctionWordTable.adverbialAdjectives.listedWords).map { String($0.prefix(1)) }.joined())
        pureAdverbs = set("也都还又才就已仅只均很更最太不没未還")
        numberVerbs = set("致获达超占售卖需用花送抢交付带有")
        verbEndings = set("致获超占抢入掉给进給卖賣")
        dimensions = set("长高宽深厚重大远粗")
        conjunctions = set("和及与或")
        placeEndings = set("国省市县区镇乡村州岛地")
        directions = set("起出上下回开进")
        timeEndings = set("年月日周季期时天夜间来晨晚午后前初末中")
    }
}
