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
                let marker = tables.markers.marker(in: bytes, endingAt: at, notBefore: limit)
            else { break }
            if marker.needsMagnitude, !Self.isMagnitude(bytes.codePoint(at: draft.numberStart).value),
                !bytes.hasPrefix("半", at: draft.numberStart)
            {
                break
            }
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

    func backOverBlank(_ offset: Int) -> Int {
        offset > 0 && bytes[offset - 1] == 0x20 ? offset - 1 : offset
    }
}
