/// The years of the cycle of sixty: 甲子年 (0) to 癸亥年 (59), also with the animal (甲辰龙年).
///
/// Source: GB/T 33661—2017 (the calculation and promulgation of the Chinese calendar): the year 4 of the common era is a
/// 甲子年; stems and branches run on together.
enum SexagenaryYears {
    private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
    private static let branches = Array("子丑寅卯辰巳午未申酉戌亥")
    private static let animals = Array("鼠牛虎兔龙蛇马羊猴鸡狗猪")

    /// The names with their place in the cycle.
    static var names: [(name: String, place: Int)] {
        (0..<60).flatMap { place in
            let name = "\(stems[place % 10])\(branches[place % 12])"
            return [(name + "年", place), (name + "\(animals[place % 12])年", place)]
        }
    }

    /// The year of a place in the cycle that lies nearest to a year; of two as near the earlier one.
    static func year(of place: Int, nearestTo year: Int) -> Int {
        let ahead = ((place - (year - 4)) % 60 + 60) % 60
        return year + (ahead < 30 ? ahead : ahead - 60)
    }
}
