/// The approximators around a quantity and the bound they give.
extension FactScan {
    @inline(__always)
    func attachBoundsAfter(to draft: FactDraft) {
        if mayBegin(.bound, at: draft.end) { takeBoundAfter(to: draft) }
    }

    @inline(never)
    private func takeBoundAfter(to draft: FactDraft) {
        guard let marker = tables.markers.marker(in: bytes, at: draft.end) else {
            return
        }
        // 第二|多: the second most.
        if marker.bound == .over, marker.length == 3, bytes.hasPrefix("第", at: draft.numberStart) { return }
        // 八笔|不到五千元: of the next number.
        if marker.bound == .under, DateNumber.digit(bytes, at: draft.end + marker.length) != nil { return }
        draft.end += marker.length
        if draft.isRange { return }
        if draft.bound == .exact || marker.bound == .atLeast || marker.bound == .atMost { draft.bound = marker.bound }
    }

    @inline(__always)
    func attachBoundsBefore(to draft: FactDraft) {
        if mayEnd(.bound, at: backOverBlank(draft.start)) { takeBoundsBefore(to: draft) }
    }

    @inline(never)
    private func takeBoundsBefore(to draft: FactDraft) {
        var edge = draft.start
        for _ in 0..<2 {
            let at = backOverBlank(edge)
            guard mayEnd(.bound, at: at),
                let marker = tables.markers.marker(in: bytes, endingAt: at, notBefore: limit) ?? passing(draft, at: at)
            else { break }
            if marker.needsMagnitude, !isPassed(draft, by: at - marker.length) { break }
            // 体感温度最高33℃: what it comes to, and no bound.
            if draft.kind == .temperature, bytes.hasSuffix("最高", endingAt: at) { break }
            // 突破|一批|工艺: what is broken through.
            if bytes.hasPrefix("突破", at: at - marker.length), bytes.hasPrefix("一", at: draft.numberStart),
                !Self.isMagnitude(bytes.codePoint(at: draft.numberStart + 3).value)
            {
                break
            }
            edge = at - marker.length
            draft.start = edge
            if !draft.isRange, draft.bound == .exact || draft.bound == .atLeast || marker.bound != .about {
                draft.bound = marker.bound
            }
        }
    }

    /// 进度|过|九成: 过 makes no word with the end of the one in front (度过).
    private func passing(_ draft: FactDraft, at end: Int) -> BoundMarkers.Marker? {
        guard draft.kind == .percent || draft.kind == .ratio,
            bytes.suffix(of: "进度过 進度過 速度过 速度過 温度过 溫度過 湿度过 濕度過", start: limit, end: end) != nil
        else { return nil }
        return BoundMarkers.Marker(length: 3, bound: .over, needsMagnitude: false)
    }

    /// 过百, 破万, 上半, 进度过九成: whether 过 or its like at `offset` stands in front of a magnitude, or 过 of a share.
    private func isPassed(_ draft: FactDraft, by offset: Int) -> Bool {
        if Self.isMagnitude(bytes.codePoint(at: draft.numberStart).value) || bytes.hasPrefix("半", at: draft.numberStart)
        {
            return true
        }
        return (draft.kind == .percent || draft.kind == .ratio)
            && bytes.isOne(of: "过 過", offset, draft.numberStart)
    }

    func backOverBlank(_ offset: Int) -> Int {
        offset > 0 && bytes[offset - 1] == 0x20 ? offset - 1 : offset
    }
}
