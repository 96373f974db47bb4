/// How the number as written stands to the true value.
public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
    /// The number as it stands: 120支.
    case exact
    /// Near the number, either side: 约 左右 上下 许.
    case about
    /// More than the number: 余 多 超过 逾 突破.
    case over
    /// Less than the number: 近 不足 不到 低于.
    case under
    /// The number or more: 以上 至少 不少于.
    case atLeast
    /// The number or less: 以下 以内 不超过 至多.
    case atMost
    /// From `lower` to `upper`: 3至5, 七八, 三四十.
    case range
    /// From the time on: 2024年以来.
    case since
    /// Up to the time: 截至6月底.
    case until
}
