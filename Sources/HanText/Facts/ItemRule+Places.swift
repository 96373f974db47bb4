/// Places in front of a figure, which say where and not what it counts.
extension FactScan {
    /// A place by name, or a part of a country by its direction: nothing that a measure word counts.
    func isRegion(_ item: Range<Int>) -> Bool {
        item.count <= 18
            && (PartOfSpeechTable.standard.isPlace(bytes, from: item.lowerBound, to: item.upperBound)
                || bytes.suffix(of: tables.items.lists.regions, start: item.lowerBound, end: item.upperBound) != nil)
    }

    /// 甲市2万户: a name of a town or county, where the measure word isn't one for towns.
    func isNamedPlace(_ item: Range<Int>, of draft: FactDraft) -> Bool {
        // 南坪地区2万户
        if bytes.suffix(of: Self.areas, start: item.lowerBound, end: item.upperBound) != nil {
            return bytes.suffix(of: Self.notOfTowns, start: draft.start, end: draft.end) != nil
        }
        return item.count >= 9 && item.count <= 12
            && Self.towns.contains(bytes.codePoint(before: item.upperBound).value)
            // 技术|下乡, 特大城市
            && PartOfSpeechTable.standard.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) == nil
            && bytes.suffix(of: Self.notOfTowns, start: draft.start, end: draft.end) != nil
    }

    private static let towns = HanSet("市县省州镇乡岛縣鎮鄉島")
    /// What names of areas end in.
    private static let areas = WordList("地区 市区 城区 郊区 山区 库区 灾区 林区 牧区 矿区 社区 小区 园区 地區 市區 城區 郊區 山區 災區 社區 園區")
    /// Measure words that count no towns and areas.
    private static let notOfTowns = WordList("户 戶 例 宗 所 家 间 間 名 次 起 件")

    /// 井下45人, 境内30公里: where something is, by the localizer that the stretch ends in.
    func isInside(_ item: Range<Int>) -> Bool {
        guard item.count >= 6, Self.localizers.contains(bytes.codePoint(before: item.upperBound).value) else {
            return false
        }
        return bytes.suffix(of: Self.surfaces, start: item.lowerBound, end: item.upperBound) != nil
            || PartOfSpeechTable.standard.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) != .noun
    }

    private static let localizers = HanSet("上下里裡内內")
    /// Words with a localizer that are as often a noun.
    private static let surfaces = WordList("地上 地下 水上 水下 井下 境内 境內 车上 船上 机上 车内 船内 店内 車上 機上 車內 船內 店內")
}
