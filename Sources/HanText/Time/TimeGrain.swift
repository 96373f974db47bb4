/// How fine a time is stated.
public enum TimeGrain: String, Sendable, Hashable, Codable, CaseIterable {
    case second, minute, hour
    /// A part of the day: 上午, 晚上.
    case dayPart
    case day, week
    /// A part of a month or year that isn't a month or a quarter: 上旬, 上半年, 春季.
    case part
    case month, quarter, year, decade, century
}
