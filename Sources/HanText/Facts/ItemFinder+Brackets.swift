/// Brackets inside a counted noun.
extension ItemFinder {
    /// 县|（市、区）: whether a word for a division has nothing but others in the brackets behind it.
    func holdsDivisions(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, _ end: Int, to closer: Int) -> Bool {
        guard end - begin == 3, Self.divisions.contains(bytes.codePoint(at: begin).value) else { return false }
        var offset = end + bytes.codePoint(at: end).length
        while offset < closer - 1 {
            let next = bytes.codePoint(at: offset)
            guard next.value == 0x3001 || Self.divisions.contains(next.value) || closer - offset <= next.length else {
                return false
            }
            offset += max(1, next.length)
        }
        return true
    }

    private static let divisions = HanSet("省市县区镇乡村州旗盟自治直辖縣區鎮鄉轄")
}
