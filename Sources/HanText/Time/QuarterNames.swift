/// The names of the quarters of a year, for dates and for times alike.
enum QuarterNames {
    static let names: [(words: String, part: StatedTime.Part)] = [
        ("一季度 第一季度 首季度 首季 第1季度 第一季 第1季 1季度 一季", .firstQuarter),
        ("二季度 第二季度 第2季度 第二季 第2季 2季度 二季", .secondQuarter),
        ("三季度 第三季度 第3季度 第三季 第3季 3季度 三季", .thirdQuarter),
        ("四季度 第四季度 第4季度 第四季 第4季 4季度 四季", .fourthQuarter),
    ]
}
