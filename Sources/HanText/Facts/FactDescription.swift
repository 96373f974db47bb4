extension NumericFact.Value: CustomStringConvertible {
    /// The number, or what the text states of a date: `570`, `--06-18`.
    public var description: String {
        switch self {
        case .number(let number): number.description
        case .calendar(let stated): stated
        }
    }
}

extension NumericFact: CustomStringConvertible {
    /// One line: `count over 1000 人 志愿者 “1000余人”`.
    public var description: String {
        var parts = [kind.rawValue, bound.rawValue]
        if let lower { parts.append(upper.map { "\(lower)…\($0)" } ?? lower.description) }
        if let unit { parts.append(unit.text) }
        if let item { parts.append(item.text) }
        if let iso { parts.append(iso) }
        return parts.joined(separator: " ") + " “\(text)”"
    }
}

extension NumericFact {
    /// The figure written again in one plain way: 超过1000人, 3至5件, 90%以上, 2024年3月以来.
    ///
    /// ``FactExtractor`` reads the normal form back to a figure of the same kind, value, bound and unit. Figures whose
    /// text holds more than these fields (frequencies, plain numbers, open numbers, decades) have none.
    public var normalForm: String? {
        if case .calendar(let start)? = lower { return calendarForm(start) }
        guard case .number(let value)? = lower else { return nil }
        let number: String
        switch kind {
        case .frequency, .plain, .period: return nil
        case .score:
            guard case .number(let other)? = upper else { return nil }
            return "\(value)比\(other)"
        case .ordinal: return unit.map { "第\(value)\($0.text)" } ?? "第\(value)"
        default:
            guard let first = amount(value) else { return nil }
            if bound == .range {
                guard case .number(let end)? = upper, let second = amount(end) else { return nil }
                number = first + "至" + second
            } else {
                number = first
            }
        }
        switch bound {
        case .exact, .range: return number
        case .about: return "约" + number
        case .over: return "超过" + number
        case .under: return "不足" + number
        case .atLeast: return number + "以上"
        case .atMost: return number + "以下"
        case .since, .until: return nil
        }
    }

    /// A value with its unit: 5.2%, 三成, 3元/公斤.
    private func amount(_ value: ExactDecimal) -> String? {
        // Of the figures without a unit only a fraction tells what it is: 三分之二.
        guard let unit else {
            return kind == .ratio && !value.isFiniteDecimal ? NumeralFormatter(style: .han).string(from: value) : nil
        }
        let factor: Int
        switch unit.text {
        case "%": factor = 2
        case "‰": factor = 3
        case "成": factor = 1
        case "折": factor = 1
        default: factor = 0
        }
        guard value.isFiniteDecimal, let shown = value.scaled(byPowerOfTen: factor) else { return nil }
        return shown.description + unit.text
    }

    // MARK: Calendar

    private func calendarForm(_ start: String) -> String? {
        guard let first = Self.spoken(start) else { return nil }
        if let upper {
            guard case .calendar(let stated) = upper, let second = Self.spoken(stated) else { return nil }
            return first + "至" + second
        }
        switch bound {
        case .since: return first + "以来"
        case .until: return "截至" + first
        default: return first
        }
    }

    /// `2012-01` as 2012年1月, `--06-18` as 6月18日, `20:27` as itself.
    private static func spoken(_ stated: String) -> String? {
        if stated.contains("T") { return nil }
        if stated.contains(":") { return stated }
        if stated.hasPrefix("---") { return Int(stated.dropFirst(3)).map { "\($0)日" } }
        if stated.hasPrefix("--") {
            let parts = stated.dropFirst(2).split(separator: "-").compactMap { Int($0) }
            switch parts.count {
            case 1: return "\(parts[0])月"
            case 2: return "\(parts[0])月\(parts[1])日"
            default: return nil
            }
        }
        if stated.hasPrefix("-") { return Int(stated.dropFirst()).map { "公元前\($0)年" } }
        let parts = stated.split(separator: "-").compactMap { Int($0) }
        switch parts.count {
        case 1: return parts[0] >= 1000 ? "\(parts[0])年" : nil
        case 2: return "\(parts[0])年\(parts[1])月"
        case 3: return "\(parts[0])年\(parts[1])月\(parts[2])日"
        default: return nil
        }
    }
}
