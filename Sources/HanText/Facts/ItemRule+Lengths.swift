/// The noun of a length of time and of an age.
extension FactScan {
    /// 有期徒刑 of 有期徒刑3年, 检修 of 4个月的检修, 历史 of 有300年历史, 假期 of 8天假期.
    func itemOfDuration(_ draft: FactDraft) -> Range<Int>? {
        if let measured = lasting(draft) {
            // 判|有期徒刑
            let penalty = bytes.suffix(
                of: "有期徒刑 有期刑 无期徒刑 拘役", start: measured.lowerBound, end: measured.upperBound)
            return penalty.map { measured.upperBound - $0..<measured.upperBound } ?? measured
        }
        // 时间由1小时缩短至|30分钟
        if last.kind == .duration, last.item != nil, let item = shared(draft) { return item }
        if bytes.hasPrefix("的", at: draft.end) { return after(draft, takesGenitive: true, takesClauses: false) }
        guard isHan(bytes.codePoint(at: draft.end).value) else { return nil }
        // 300年历史|的石窟
        if let past = bytes.prefix(of: Self.pasts, at: draft.end, end: bytes.count) {
            return draft.end..<draft.end + past
        }
        guard let item = after(draft, takesGenitive: false, takesClauses: false), item.lowerBound == draft.end
        else { return nil }
        // 两年|助理级任职经历
        if bytes.suffix(of: Self.pasts, start: item.lowerBound + 3, end: item.upperBound) != nil { return item }
        // 10分钟|组织学员培训: somebody does it.
        return item.count <= 15 && !tables.items.beginsVerb(in: bytes, at: item.lowerBound)
            && tables.contexts.isLastingDeed(in: bytes, endingAt: item.upperBound) ? item : nil
    }

    /// What is so many years long because it lies behind those who have it.
    private static let pasts = WordList("历史 历程 经验 经历 工龄 教龄 党龄 军龄 驾龄 歷史 歷程 經驗 經歷 工齡 教齡")

    /// 平均年龄 of 平均年龄37岁, 老年人 of 70岁以上老年人: those whom an age, or a span of ages, is the bound of; 19岁男子 is one
    /// person, whom the age says something of.
    func itemOfAge(_ draft: FactDraft) -> Range<Int>? {
        if let age = before(draft),
            bytes.suffix(of: "年龄 年齡", start: age.lowerBound, end: age.upperBound) != nil
        {
            return age
        }
        let isSpan = draft.upper != nil || draft.bound == .atLeast || draft.bound == .atMost
        guard isSpan,
            let group = bytes.prefix(of: Self.ageGroups, at: draft.end, end: bytes.count)
                ?? PersonNouns.prefix(bytes, draft.end, bytes.count)
        else { return nil }
        return draft.end..<draft.end + group
    }

    /// Words for all who are of an age besides those for persons, the longest first.
    private static let ageGroups = WordList(
        """
        劳动年龄人口 青壮年人群 青壮年人口 学龄前儿童 老年人口 老年人群 老年群体 中老年人 青年人群 未成年人 少年儿童 学龄儿童 儿童人口 育龄妇女 女性人口 男性人口 就业人员 \
        成年人 老年人 中老年 中年人 青年人 青壮年 青少年 婴幼儿 劳动力 劳动者 嬰幼兒 勞動力 人口 人群 群体 公民 成人 老人 青年 少年 儿童 婴儿 幼儿 孩子 女性 男性 妇女 \
        病人 群體 嬰兒 幼兒 兒童 婦女 長者
        """)
}
