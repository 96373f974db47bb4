/// Tells the score of a match and a ratio from other pairs of numbers: 3比2, 4-0, 0∶3, 1∶5, 11:9.
///
/// In: the bytes and the offset where the first number starts. Out: both numbers and the kind. A hyphen makes a score
/// only next to a word of sport; a colon with two digits behind it is a clock time unless such a word stands there.
final class ScoreRule: Sendable {
    struct Match {
        var end: Int
        var first: ExactDecimal
        var second: ExactDecimal
        var kind: NumericFact.Kind
    }

    private let before: PhraseSuffixTrie
    private let after: PhraseTrie
    private let ratioBefore: PhraseSuffixTrie
    private let ratioAfter: PhraseTrie

    init() {
        func list(_ words: String) -> [(phrase: String, value: UInt32)] {
            words.listedWords.map { ($0, 0) }
        }
        before = PhraseSuffixTrie(list(Self.scoreBefore))
        after = PhraseTrie(list(Self.scoreAfter))
        ratioBefore = PhraseSuffixTrie(list(Self.ratioWordsBefore))
        ratioAfter = PhraseTrie(list(Self.ratioWordsAfter))
    }

    /// The pair that starts at `start`; `follows` says that a score stands right before it (6-4、6-3).
    func match(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, notBefore limit: Int, follows: Bool
    ) -> Match? {
        guard let first = Self.number(in: bytes, at: start) else { return nil }
        let mark = bytes.codePoint(at: first.end)
        let isWord = mark.value == 0x6BD4  // 比
        let isColon = mark.value == 0x3A || mark.value == 0xFF1A || mark.value == 0x2236
        let isHyphen = mark.value == 0x2D || mark.value == 0x2014 || mark.value == 0xFF0D || mark.value == 0x2013
        guard isWord || isColon || isHyphen,
            let second = Self.number(in: bytes, at: first.end + mark.length),
            second.isHan == first.isHan, !(isColon && first.isHan)
        else { return nil }
        let next = bytes.codePoint(at: second.end).value
        // More digits, a decimal or a third member make it something else.
        if next == 0x2E || next == mark.value || next == 0x25 || next == 0xFF05 { return nil }
        if next == 0x4E07 || next == 0x5343 || next == 0x767E || next == 0x4EBF { return nil }  // 万 千 百 亿
        let isRatio =
            ratioBefore.longestMatch(in: bytes, endingAt: start, notBefore: limit) != nil
            || ratioAfter.longestMatch(in: bytes, at: second.end) != nil
        let isScore =
            follows || before.longestMatch(in: bytes, endingAt: start, notBefore: limit) != nil
            || after.longestMatch(in: bytes, at: second.end) != nil
        // 1:7.2, 性别比为104.6:100: only a ratio has decimals.
        if first.exponent < 0 || second.exponent < 0, isHyphen || !isRatio { return nil }
        if isHyphen, !isScore { return nil }
        if isColon, !isScore, !isRatio, second.digits == 2, first.word < 24, second.word < 60 { return nil }
        return Match(
            end: second.end, first: ExactDecimal(word: first.word, exponent: first.exponent),
            second: ExactDecimal(word: second.word, exponent: second.exponent),
            kind: first.exponent + second.exponent < 0 || isRatio && !isScore ? .ratio : .score)
    }

    /// One of the two numbers: at most three digits, and some behind a point.
    private struct Number {
        var word: UInt64
        var exponent = 0
        var digits: Int
        var end: Int
        var isHan: Bool
    }

    private static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Number? {
        guard let whole = DateNumber(in: bytes, at: start), whole.digits <= 3 else { return nil }
        var number = Number(
            word: UInt64(whole.value), digits: whole.digits, end: whole.end, isHan: whole.isHan)
        guard !whole.isHan, number.end < bytes.count, bytes[number.end] == 0x2E,
            let digit = DateNumber.digit(bytes, at: number.end + 1), !digit.isHan
        else { return number }
        number.end += 1
        while number.exponent > -6, let digit = DateNumber.digit(bytes, at: number.end), !digit.isHan {
            number.word = number.word * 10 + UInt64(digit.value)
            number.exponent -= 1
            number.end += digit.length
        }
        return number
    }

    private static var scoreBefore: String {
        "以 仅以 比分 比分为 比分是 大比分 总比分 局分 比分以 战成 打成 踢成 扳成 追成 改写为 改写成 最终 并以 便以 又以 再以 就以 均以 都以 球队仅 队以 队仅 客场 主场 半场 上半场 下半场 全场"
    }
    private static var scoreAfter: String {
        """
        力挫 重挫 力压 逼平 击退 反超 双杀 送走 战胜 击败 轻取 不敌 负于 险胜 大胜 完胜 横扫 获胜 取胜 告负 惜败 领先 落后 逆转 淘汰 战平 胜出 胜 负 击溃 力克 力擒 \
        输给 败给 败北 告捷 完败 惨败 大败 小胜 主场 客场 草草 险克 拿下 双杀 送给 收场 的比分 的大比分 的总比分 的成绩 取得领先 取得胜利 扩大领先 告终 \
        比分 平局 握手 打平 獲勝 擊敗 戰勝 險勝 領先 落敗 爆冷 挫 赢得 不敵 惜敗
        """
    }
    private static var ratioWordsBefore: String {
        "性别比 比是 比为 比约为 比都在 比达 比在 比可达 比例 比例为 比例是 比例约为 比率 比率为 汇率 汇率为 配比 配比为 比值 比值为 按 按照 大概在 约为 之比为 之比是 之比 比重 兑换比例为 大约是 约 大约"
    }
    private static var ratioWordsAfter: String {
        "的比例 的比率 的配比 的汇率 比例 配比 左右 配备 配套 配给 兑换 的兑换 的关系 折算 稀释 缩小 放大 仿制 复制 还原 混合 配制 等比例"
    }
}
