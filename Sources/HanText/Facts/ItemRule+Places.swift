/// Places in front of a figure, which say where and not what it counts.
extension FactScan {
    /// A place by name, or a part of a country by its direction: nothing that a measure word counts.
    func isRegion(_ item: Range<Int>) -> Bool {
        item.count <= 18
            && (tables.items.parts.isPlace(bytes, from: item.lowerBound, to: item.upperBound)
                || bytes.suffix(of: tables.items.lists.regions, start: item.lowerBound, end: item.upperBound) != nil)
    }

    /// 甲市2万户: a name of a town or county, where the measure word isn't one for towns.
    func isNamedPlace(_ item: Range<Int>, of draft: FactDraft) -> Bool {
        // 南坪地区2万户
        if bytes.suffix(of: tables.items.lists.areas, start: item.lowerBound, end: item.upperBound) != nil {
            return bytes.suffix(of: tables.items.lists.notOfTowns, start: draft.start, end: draft.end) != nil
        }
        return item.count >= 9 && item.count <= 12
            && tables.items.lists.towns.contains(bytes.codePoint(before: item.upperBound).value)
            // 技术|下乡, 特大城市
            && tables.items.parts.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) == nil
            && bytes.suffix(of: tables.items.lists.notOfTowns, start: draft.start, end: draft.end) != nil
    }

    /// 井下45人, 境内30公里: where something is, by the localizer that the stretch ends in.
    func isInside(_ item: Range<Int>) -> Bool {
        guard item.count >= 6, tables.items.lists.localizers.contains(bytes.codePoint(before: item.upperBound).value)
        else {
            return false
        }
        return bytes.suffix(of: tables.items.lists.surfaces, start: item.lowerBound, end: item.upperBound) != nil
            || tables.items.parts.part(of: bytes, from: item.upperBound - 6, to: item.upperBound) != .noun
    }
}
