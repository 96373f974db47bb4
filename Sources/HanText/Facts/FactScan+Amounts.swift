/// What may stand behind an amount of money.
extension FactScan {
    /// Words that begin with 整 and may stand behind an amount.
    private static let wordsOfWhole: StaticString =
        "整治 整修 整改 整理 整顿 整合 整体 整个 整建 整备 整洁 整容 整套 整村 整形 整頓 整體 整個 整備 整潔"

    /// 壹拾元整, 壹拾元正: nothing is behind the amount.
    func takeWholeAmount(of draft: FactDraft) -> Bool {
        if bytes.hasPrefix("整", at: draft.end) {
            // 3亿元|整治河道
            if bytes.prefix(of: Self.wordsOfWhole, at: draft.end, end: bytes.count) == nil { draft.end += 3 }
            return true
        }
        guard bytes.hasPrefix("正", at: draft.end) else { return false }
        let next = bytes.codePoint(at: draft.end + 3).value
        if next < 0x4E00 || next >= 0xA000 { draft.end += 3 }
        return true
    }
}
