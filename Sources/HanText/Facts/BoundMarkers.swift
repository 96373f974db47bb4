/// The words around a number that say how it stands to the true value: before it (近 约 超过 至少) and after its unit
/// (以上 左右 有余).
///
/// In: the bytes and an edge of a number or unit. Out: the marker's length and ``Bound``. Costs one trie walk.
final class BoundMarkers: Sendable {
    private let before: PhraseSuffixTrie
    private let after: PhraseTrie

    /// A marker's bound, and what it asks of its neighbours.
    struct Marker {
        var length: Int
        var bound: Bound
        /// Only before a bare magnitude: 过百, 上万.
        var needsMagnitude: Bool
    }

    init() {
        before = PhraseSuffixTrie(Self.entries(Self.beforeTable))
        after = PhraseTrie(Self.entries(Self.afterTable))
    }

    /// The characters that markers behind a number begin with, and those that the ones before it end with.
    var beginnings: UnsafePointer<UInt64> { after.starts }
    var endings: UnsafePointer<UInt64> { before.ends }

    /// The marker that ends at `end`.
    @inline(__always)
    func marker(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int) -> Marker? {
        guard let match = before.longestMatch(in: bytes, endingAt: end, notBefore: limit) else { return nil }
        return Self.marker(match)
    }

    /// The marker that starts at `offset`.
    @inline(__always)
    func marker(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Marker? {
        guard let match = after.longestMatch(in: bytes, at: offset) else { return nil }
        return Self.marker(match)
    }

    private static func marker(_ match: (length: Int, value: UInt32)) -> Marker? {
        guard match.value != noMarker else { return nil }
        let bound = bounds[Int(match.value & 0xFF) % bounds.count]
        return Marker(length: match.length, bound: bound, needsMagnitude: match.value & 0x100 != 0)
    }

    private static let noMarker: UInt32 = 0xFFFF
    private static let bounds = Bound.allCases

    /// Lines of `bound<TAB>words`; `magnitude:` before the bound asks for a bare magnitude, `none` lists the words that
    /// end or begin like a marker and are none.
    private static func entries(_ table: String) -> [(phrase: String, value: UInt32)] {
        var result: [(phrase: String, value: UInt32)] = []
        for line in table.tableLines {
            let fields = line.split(separator: "\t")
            guard fields.count == 2 else { continue }
            var name = fields[0]
            var value: UInt32 = 0
            if name.hasPrefix("magnitude:") {
                name = name.dropFirst("magnitude:".count)
                value = 0x100
            }
            if let bound = Bound(rawValue: String(name)), let index = bounds.firstIndex(of: bound) {
                value |= UInt32(index)
            } else {
                value = noMarker
            }
            for word in fields[1].split(separator: " ") { result.append((String(word), value)) }
        }
        return result
    }

    // Sources: 吕叔湘《现代汉语八百词》 (约 近 上 过 来 多 左右 上下 以上 以下 以内), 朱德熙《语法讲义》 §4.9 on 概数,
    // GB/T 15835—2011 《出版物上数字用法》 5.2.
    static var beforeTable: String {
        """
        about	约 大约 大概 约为 大约为 约合 约计 约有 约达 约占 约需 约 約 大約 約為 約合 約計 約有 約達 約占 約佔 約需 大约有 大約為 大約有 约莫 差不多 大致 估计约 ≈ 折合约
        under	近 将近 接近 不足 不够 不到 低于 少于 未满 不满 未达 未到 逼近 小于 不及 近乎 几近 將近 低於 少於 未滿 不滿 小於 < ＜
        over	超 超过 超过了 逾 突破 突破了 多于 高于 大于 超出 超出了 超逾 超過 超過了 多於 高於 大於 > ＞
        atLeast	至少在 至少 最少在 最少 起码 不下 不下于 少说 起碼 不下於 ≥ 至少有 至少达
        atLeast	\(negated("低于 少于 小于"))
        atMost	至多 最多 顶多 最高 ≤
        atMost	\(negated("超 超过 超出 逾 突破 高于 多于 大于"))
        magnitude:over	过 上 過 破
        none	北约 简约 条约 合约 签约 预约 相约 节约 制约 公约 解约 违约 契约 履约 特约 纽约 邀约 盟约 婚约 租约 续约 隐约 爽约 毁约
        none	和约 大纽约 條約 合約 簽約 預約 節約 公約 違約 契約 紐約 续签约
        none	最近 附近 靠近 临近 邻近 远近 就近 亲近 贴近 走近 拉近 迫近 新近 晚近 相近 凑近 挨近 臨近
        none	中超 英超 西超 德超 意超 俄超 荷超 土超 苏超 女超 乒超 女排超 男排超 赶超 反超 高超 港超
        none	通过 经过 不过 越过 路过 度过 错过 难过 经過 通過 经由过 早上 晚上 以上 加上 路上 网上 线上 会上 市上 世上 身上
        none	史上 算上 基本上 实际上 事实上 总体上 赛场上 市场上 手上 台上 带上 地上 天上 马上 上上 赶上 登上 走上 考上 关上
        """
    }

    /// Each comparison with what says that it doesn't or mustn't hold, in both scripts: 不超过, 没有低于, 不得超过.
    static func negated(_ comparisons: StaticString) -> String {
        let negations = "不 未 没 没有 不得 不能 不会 不可 不应 不应该 不宜 不准 不许 不要".listedWords
        return TraditionalForms.shared.expand(
            negations.flatMap { negation in "\(comparisons)".listedWords.map { negation + $0 } }
        ).joined(separator: " ")
    }

    static var afterTable: String {
        """
        atLeast	以上 之上 及以上 或以上 （含）以上 (含)以上 （及）以上 及其以上 朝上
        atMost	以下 之下 及以下 或以下 以内 之内 （含）以下 (含)以下 以內 之內 及其以下
        about	左右 上下 许 前后 許 前後 来往
        over	有余 余 开外 出头 多 还多 有餘 餘 開外 出頭 有零 挂零 有多
        under	不到 不足
        exact	之多
        none	以下简称 以下称 以下同 以下几 以下是 以下问题 以下方面 以下措施 许多 许可 许诺 许昌 許多 許可 多次 多年 多种 多名 多个 多家 多项
        none	余下 余额 余热 余温 余震 多多 多么 多少 多数 多方 多元 多媒 多样 多人 多位 多功能 多地 多边 多处 多层 多党 不足之处 不到位 上下班 上下游 上下学 上下级 余杭 余姚
        none	多云 多雨 多哥 多伦 多瑙 多巴 多久 多重 多民族 多部 多场 多国 多天 多起 多语 多半
        """
    }
}
