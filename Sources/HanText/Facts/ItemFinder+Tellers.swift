/// Bodies that tell figures and that no figure counts.
extension ItemFinder {
    /// 桩数超30万个|国家能源局|今天发布: whether all that stands behind a figure is the name of a body of the state, with at most
    /// what it tells behind it: where the text of a report follows its headline without a mark.
    func isTeller(in bytes: UnsafeBufferPointer<UInt8>, from begin: Int, to end: Int) -> Bool {
        // None has less than three characters.
        guard end - begin >= 9, let length = bytes.prefix(of: lists.tellers, at: begin, end: end) else { return false }
        return begin + length == end || bytes.prefix(of: lists.told, at: begin + length, end: end) != nil
    }
}
