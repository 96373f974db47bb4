/// The names of the quarters of a year, for dates and for times alike.
enum QuarterNames {
    static let names: [(words: String, part: StatedTime.Part)] = [
        ("一季度 第一季度 首季度 首季 第1季度 第一季 第1季 1季度 一季", .firstQuarter),
        ("二季度 第二季度 第2季度 第二季 第2季 2季度 二季", .secondQuarter),
        ("三季度 第三季度 第3季度 第三季 第3季 3季度 三季", .thirdQuarter),
        ("四季度 第四季度 第4季度 第四季 第4季 4季度 四季", .fourthQuarter),
    ]

    /// The first two and the first three quarters, as they are written without a year in front: 前三季度, 头两个季度, 首三季.
    /// 前三季 is rather an ordinal (前三季节目).
    static let firstMany = firstMany(forms: ["季度", "个季度"]) + firstMany(leads: ["首"], forms: ["季"])

    /// The same behind a year, where 前三季 are quarters too.
    static let firstManyOfYear = firstMany(forms: ["季度", "个季度", "季"])

    private static func firstMany(
        leads: [String] = ["前", "头", "首"], forms: [String]
    ) -> [(words: String, part: StatedTime.Part)] {
        [(["两", "二", "2"], .firstHalf), (["三", "3"], .firstThreeQuarters)].map { (numbers: [String], part) in
            let words = leads.flatMap { lead in
                numbers.flatMap { number in forms.map { lead + number + $0 } }
            }
            return (words.joined(separator: " "), part)
        }
    }
}
