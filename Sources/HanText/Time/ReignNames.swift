/// The reign names (年号) that years are counted by, and the republic and emperors counted the same way today.
///
/// Source: 现代汉语词典 (7th edition), 附录《我国历代纪元表》, from the Tang on, with the best known names before it; the
/// Japanese names since 1868. A name that came twice is that of its longer reign; names that are everyday words (文明, 如意,
/// 上元) are left out.
struct ReignNames: Sendable {
    /// A name with the year of the common era that its first year began in, and how many years it was counted.
    struct Reign: Sendable, Hashable {
        var name: String
        var firstYear: Int
        var length: Int

        /// The year of the common era of its nth year; `nil` where it had none: 康熙 has no 70th.
        func year(_ number: Int) -> Int? { (1...length).contains(number) ? firstYear + number - 1 : nil }

        /// Whether its months are those of the lunar calendar; the civil calendar came in 1912, in Japan in 1873.
        var hasLunarMonths: Bool { firstYear < 1912 && name != "明治" }
    }

    /// The Republic, whose years Taiwan counts without its name too (113年).
    static let republic = Reign(name: "民国", firstYear: 1912, length: 200)

    private let reigns: [Reign]
    private let names: PhraseSuffixTrie

    /// Reads the table.
    init() {
        let reigns: [Reign] =
            [Self.republic]
            + Self.table.listedWords.compactMap { entry in
                let name = entry.prefix { !$0.isASCII }
                let years = entry.dropFirst(name.count).split(separator: "-").compactMap { Int($0) }
                guard years.count == 2 else { return nil }
                return Reign(name: String(name), firstYear: years[0], length: years[1] - years[0] + 1)
            }
        let traditional = TraditionalForms.shared
        names = PhraseSuffixTrie(
            reigns.enumerated().flatMap { index, reign in traditional.expand(reign.name).map { ($0, UInt32(index)) } })
        self.reigns = reigns
    }

    /// The characters that names end with.
    var endings: UnsafePointer<UInt64> { names.ends }

    /// The reign whose name ends at `end`, and the length of the name in bytes.
    func reign(
        in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, notBefore limit: Int
    ) -> (reign: Reign, length: Int)? {
        names.longestMatch(in: bytes, endingAt: end, notBefore: limit).map { (reigns[Int($0.value)], $0.length) }
    }

    /// Name, first year and last year.
    private static var table: String {
        """
        建安196-220 黄初220-226 贞观627-649 武德618-626 永徽650-656 显庆656-661 龙朔661-663 麟德664-665 乾封666-668 总章668-670
        咸亨670-674 仪凤676-679 永隆680-681 开耀681-682 永淳682-683 弘道683-683 光宅684-684 垂拱685-688 载初690-690 天授690-692
        证圣695-695 天册万岁695-696 万岁登封696-696 万岁通天696-697 神功697-697 圣历698-700 久视700-701 神龙705-707 景龙707-710
        景云710-712 先天712-713 开元713-741 天宝742-756 至德756-758 乾元758-760 宝应762-763 广德763-764 永泰765-766 大历766-779
        建中780-783 兴元784-784 贞元785-805 永贞805-805 元和806-820 长庆821-824 宝历825-827 开成836-840 会昌841-846 大中847-860
        咸通860-874 乾符874-879 广明880-881 光启885-888 龙纪889-889 大顺890-891 景福892-893 乾宁894-898 光化898-901 天复901-904
        天祐904-907 开皇581-600 仁寿601-604 大业605-618 开平907-911 显德954-960
        建隆960-963 乾德963-968 开宝968-976 太平兴国976-984 雍熙984-987 端拱988-989 淳化990-994 至道995-997 咸平998-1003
        景德1004-1007 大中祥符1008-1016 天禧1017-1021 乾兴1022-1022 天圣1023-1032 明道1032-1033 景祐1034-1038 宝元1038-1040
        康定1040-1041 庆历1041-1048 皇祐1049-1054 至和1054-1056 嘉祐1056-1063 治平1064-1067 熙宁1068-1077 元丰1078-1085
        元祐1086-1094 绍圣1094-1098 元符1098-1100 建中靖国1101-1101 崇宁1102-1106 大观1107-1110 政和1111-1118 重和1118-1119
        宣和1119-1125 靖康1126-1127 建炎1127-1130 绍兴1131-1162 隆兴1163-1164 乾道1165-1173 淳熙1174-1189 绍熙1190-1194
        庆元1195-1200 嘉泰1201-1204 开禧1205-1207 嘉定1208-1224 宝庆1225-1227 绍定1228-1233 端平1234-1236 嘉熙1237-1240
        淳祐1241-1252 宝祐1253-1258 开庆1259-1259 景定1260-1264 咸淳1265-1274 德祐1275-1276 景炎1276-1278 祥兴1278-1279
        中统1260-1264 至元1264-1294 元贞1295-1297 大德1297-1307 至大1308-1311 皇庆1312-1313 延祐1314-1320 至治1321-1323
        泰定1324-1328 天历1328-1330 至顺1330-1333 元统1333-1335 至正1341-1370
        洪武1368-1398 建文1399-1402 永乐1403-1424 洪熙1425-1425 宣德1426-1435 正统1436-1449 景泰1450-1457 天顺1457-1464
        成化1465-1487 弘治1488-1505 正德1506-1521 嘉靖1522-1566 隆庆1567-1572 万历1573-1620 泰昌1620-1620 天启1621-1627
        崇祯1628-1644 弘光1645-1645 隆武1645-1646 永历1647-1683
        天命1616-1626 天聪1627-1636 崇德1636-1643 顺治1644-1661 康熙1662-1722 雍正1723-1735 乾隆1736-1795 嘉庆1796-1820
        道光1821-1850 咸丰1851-1861 同治1862-1874 光绪1875-1908 宣统1909-1911
        明治1868-1912 大正1912-1926 昭和1926-1989 平成1989-2019 令和2019-2118
        """
    }
}

/// The five-year plans (五年规划, before 2006 五年计划) that news counts periods by.
///
/// Source: the outlines that the National People's Congress adopted; the first ran from 1953, the years 1963 to 1965
/// between the second and the third were of adjustment and belong to none.
enum PlanningPeriods {
    /// The first year of each plan with its short name; every plan is of five years.
    static let firstYears: [(name: String, year: Int)] = [
        ("一五", 1953), ("二五", 1958), ("三五", 1966), ("四五", 1971), ("五五", 1976), ("六五", 1981), ("七五", 1986), ("八五", 1991),
        ("九五", 1996), ("十五", 2001), ("十一五", 2006), ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
        ("十六五", 2031),
    ]
    /// How many years a plan runs.
    static let length = 5
}
