/// The names that kinds and bounds have for a reader, and the family of kinds that shares a colour.
enum ReportLabels {
    /// Kinds are many, colours that a reader can tell apart are few.
    enum Family: String, CaseIterable {
        case count, money, share, time, measure, rank, other
    }

    static func family(_ kind: NumericFact.Kind) -> Family {
        switch kind {
        case .count: .count
        case .money: .money
        case .percent, .percentagePoint, .ratio, .rate: .share
        case .date, .period, .duration, .time, .frequency: .time
        case .length, .area, .volume, .mass, .temperature, .speed, .energy, .dataSize: .measure
        case .ordinal, .score: .rank
        case .age, .plain: .other
        }
    }

    static func name(_ kind: NumericFact.Kind) -> BilingualText {
        switch kind {
        case .count: BilingualText("计数", "count")
        case .money: BilingualText("金额", "money")
        case .percent: BilingualText("百分比", "percent")
        case .percentagePoint: BilingualText("百分点", "percentage points")
        case .ratio: BilingualText("比例", "ratio")
        case .ordinal: BilingualText("序数", "ordinal")
        case .date: BilingualText("日期", "date")
        case .period: BilingualText("时段", "period")
        case .duration: BilingualText("时长", "duration")
        case .time: BilingualText("时刻", "time of day")
        case .frequency: BilingualText("频次", "frequency")
        case .length: BilingualText("长度", "length")
        case .area: BilingualText("面积", "area")
        case .volume: BilingualText("体积", "volume")
        case .mass: BilingualText("质量", "mass")
        case .temperature: BilingualText("温度", "temperature")
        case .speed: BilingualText("速度", "speed")
        case .energy: BilingualText("能量", "energy")
        case .dataSize: BilingualText("数据量", "data size")
        case .age: BilingualText("年龄", "age")
        case .rate: BilingualText("单价与比率", "rate")
        case .score: BilingualText("比分", "score")
        case .plain: BilingualText("数值", "plain number")
        }
    }

    static func name(_ bound: Bound) -> BilingualText {
        switch bound {
        case .exact: BilingualText("准确", "exact")
        case .about: BilingualText("约", "about")
        case .over: BilingualText("多于", "more than")
        case .under: BilingualText("少于", "less than")
        case .atLeast: BilingualText("至少", "at least")
        case .atMost: BilingualText("至多", "at most")
        case .range: BilingualText("区间", "range")
        case .since: BilingualText("自此以来", "since")
        case .until: BilingualText("截至", "until")
        }
    }

    static func name(_ direction: Statistic.Comparison.Direction) -> BilingualText {
        switch direction {
        case .increase: BilingualText("增", "up")
        case .decrease: BilingualText("减", "down")
        case .unchanged: BilingualText("持平", "unchanged")
        case .reached: BilingualText("达到", "reached")
        case .share: BilingualText("占比", "share")
        }
    }
}
