/// Text made up from clauses by a generator of fixed numbers: the same on every machine.
public enum GeneratedText {
    /// News-like text of at least `bytes` bytes with about so many figures in 1000 bytes.
    ///
    /// - Parameter density: Figures in 1000 bytes; clauses with a figure have about 28 bytes, so about 35 is the most.
    public static func news(bytes: Int, density: Double) -> String {
        var random = SplitMix(state: 20_251_125)
        var text = ""
        text.reserveCapacity(bytes + 100)
        var figures = 0.0
        var clauses = 0
        while text.utf8.count < bytes {
            let wanted = Double(text.utf8.count) * density / 1000
            if figures < wanted {
                text += figureClause(&random)
                figures += 1
            } else {
                text += prose[random.next(below: prose.count)]
            }
            clauses += 1
            // A sentence of four clauses, a paragraph of three sentences.
            text += clauses.isMultiple(of: 12) ? "。\n\n" : clauses.isMultiple(of: 4) ? "。" : "，"
        }
        return text
    }

    /// Input that is nothing but one thing over and over, at least `bytes` bytes.
    public static func repeating(_ part: String, bytes: Int) -> String {
        guard !part.isEmpty else { return "" }
        return String(repeating: part, count: bytes / part.utf8.count + 1)
    }

    private static func figureClause(_ random: inout SplitMix) -> String {
        let (before, after) = figures[random.next(below: figures.count)]
        let bound = bounds[random.next(below: bounds.count)]
        let number = random.next(below: 9000) + 12
        let spelled = random.next(below: 4) == 0 ? "\(number).\(random.next(below: 9) + 1)万" : "\(number)"
        return before + bound + spelled + after
    }

    private static let bounds = ["", "", "", "约", "近", "超过"]

    private static let figures = [
        ("新建水渠", "米"), ("种下果树", "棵"), ("培训护林员", "人次"), ("修补路面", "平方米"), ("筹集善款", "元"),
        ("收获土豆", "吨"), ("开设夜校", "所"), ("印发图册", "本"), ("接待游客", "人次"), ("清理河道", "公里"),
        ("安装路灯", "盏"), ("整修民房", "间"),
    ]

    private static let prose = [
        "山脚下的小镇渐渐热闹起来", "河岸边的柳树刚刚抽出新芽", "老木匠把工具擦得干干净净", "村口的公告栏贴上了新的通知",
        "大家围坐在院子里商量办法", "邮递员沿着田埂把信送到门前", "雨后的梯田映着远处的云影", "年轻人陆续回到家乡安顿下来",
        "学校操场上传来阵阵歌声", "技术员蹲在地头查看苗情", "晒谷场边的灯光还没有熄灭", "街坊邻里互相帮忙搬运货物",
        "图书室的门口摆满了鲜花", "渔船靠岸后码头渐渐安静", "医生耐心解答乡亲们的疑问", "工人们检查完设备才肯休息",
    ]
}

/// Vigna's SplitMix64.
struct SplitMix {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
