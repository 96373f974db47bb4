/// Stretches of years by their decade or century: 90年代, 上世纪80年代, 19世纪末, 公元前3世纪.
extension DateScanner {
    func decade(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, past: Int, _ limit: Int
    ) -> Point? {
        guard number.value % 10 == 0 else { return nil }
        var time = StatedTime()
        time.part = .decade
        if number.digits == 4 {
            time.year = number.value
        } else if number.value < 100 {
            let last = bytes.hasSuffix("上世纪", endingAt: start) || bytes.hasSuffix("上世紀", endingAt: start)
            time.year = (number.value >= 20 || last ? 1900 : 2000) + number.value
        } else {
            return nil
        }
        var end = past
        if let part = words.yearPart(in: bytes, at: past) { end = part.end }
        var far = time
        far.year = (time.year ?? 0) + 9
        return Point(time: time, end: end, other: far)
    }

    func century(
        _ number: DateNumber, in bytes: UnsafeBufferPointer<UInt8>, startingAt start: Int, unitAt unit: Int,
        notBefore limit: Int
    ) -> Point? {
        guard bytes.hasPrefix("世纪", at: unit) || bytes.hasPrefix("世紀", at: unit) else { return nil }
        guard (1...30).contains(number.value) else { return nil }
        let past = unit + 6
        var time = StatedTime()
        let base = (number.value - 1) * 100
        if case .beforeCommon? = words.era(in: bytes, endingAt: start, notBefore: limit)?.era {
            time.part = .century
            time.year = -base - 100
            var far = time
            far.year = -base - 1
            return Point(time: time, end: words.yearPart(in: bytes, at: past)?.end ?? past, other: far)
        }
        let next = bytes.skippingBlanks(from: past)
        if let ten = DateNumber(in: bytes, at: next), ten.value % 10 == 0, ten.value < 100,
            bytes.hasPrefix("年代", at: ten.end)
        {
            time.part = .decade
            time.year = base + ten.value
            var far = time
            far.year = base + ten.value + 9
            let end = words.yearPart(in: bytes, at: ten.end + 6)?.end ?? ten.end + 6
            return Point(time: time, end: end, other: far)
        }
        time.part = .century
        time.year = base + 1
        var far = time
        far.year = base + 100
        return Point(time: time, end: words.yearPart(in: bytes, at: past)?.end ?? past, other: far)
    }
}
