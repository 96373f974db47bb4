/// Words for persons that stand behind 人 as the noun it counts, and in front of a name in apposition.
///
/// Lists of our own: everyday nouns of news.
enum PersonNouns {
    static let words = WordList(
        "选手 运动员 队员 球员 教授 先生 女士 书记 主席 总理 总统 老师 师生 师傅 学生 学员 记者 医生 民警 战士 农民 村民 市民 居民 干部 员工 职工 群众 党员 志愿者 嫌疑人 游客 民众 旅客 患者 残疾人 残疾儿童 残疾学生 老年人 老人 儿童 妇女 青年 少年 青少年 孩子 考生 新生 毕业生 家长 观众 工人 职员 军人 消费者 病人 嘉宾 来宾 专家 学者 院士 教师 护士 律师 法官 检察官 司机 船员 渔民 牧民 难民 平民 模范 劳模 标兵 同学 同胞 侨胞 士兵 官兵 球迷 伤员 伤者 死者 遇难者 幸存者 人质 移民 会员 勞模 標兵 同學 僑胞 會員 嘉賓 來賓 專家 學者 教師 護士 律師 難民 殘疾人 兒童 婦女 觀眾 畢業生 選手 運動員 隊員 師生 學生 學員 記者 員工 職工 群眾 民眾 黨員 志願者"
    )
    /// Other persons, bodies and vehicles that are counted and go on to do something.
    static let doers = WordList(
        "工人 负责人 代表 企业 商户 医护人员 工作人员 人员 乘客 新秀 球队 队伍 渔船 货船 客轮 船只 车辆 列车 客车 飞机 漁船 貨船 客輪 船隻 車輛 列車 客車 飛機 企業 商戶 工作人員 人員")

    /// What words for bodies of people end with, and what goes on with one of them to another word.
    static let teams = WordList("驻军 守军 军队 联军 援军 駐軍 守軍 軍隊 聯軍 援軍 队伍 团队 部队 大军 班子 专班 阵容 队 团 组 隊伍 團隊 部隊 專班 陣容 隊 團 組")
    static let ofTeams = WordList("员 长 体 伍 队 委 友 员 長 體 員 隊")

    /// Words for persons that a verb in front of them modifies: 作案分子, 受邀嘉宾.
    static let heads = WordList("分子 人士 对象 嘉宾 旅客 乘客 游客 對象 嘉賓 遊客")

    /// People whose names hardly ever begin a longer noun with a verb in it.
    static let people = WordList(
        "农户 贫困户 脱贫户 种植户 养殖户 村民 群众 居民 市民 旅客 游客 志愿者 民警 官兵 选手 球迷 農戶 群眾 遊客 志願者 選手")

    /// The length of a word for persons, bodies or vehicles at `start`.
    static func prefix(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        bytes.prefix(of: people, at: start, end: end) ?? bytes.prefix(of: words, at: start, end: end)
            ?? bytes.prefix(of: doers, at: start, end: end)
    }

    /// Whether one ends at `end`.
    static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        bytes.suffix(of: people, start: start, end: end) != nil
            || bytes.suffix(of: words, start: start, end: end) != nil
            || bytes.suffix(of: doers, start: start, end: end) != nil
    }
}
