/// The numerals that words which count nothing are made with.
extension NotFactPatterns {
    /// Whether a scalar may begin a number in these tables.
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9",
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "萬", "亿", "億", "兆", "零", "〇", "两",
            "兩", "半", "几", "幾", "数", "數", "壹", "贰", "貳", "叁", "肆", "伍", "陆", "陸", "柒", "捌", "玖", "拾", "佰", "仟",
            "廿", "卅", "双", "雙":
            true
        default: false
        }
    }
}
