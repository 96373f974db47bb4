/// Words for persons that stand behind 人 as the noun it counts, and in front of a name in apposition.
///
/// A list of our own: everyday nouns for persons in news.
enum PersonNouns {
    /// Persons and bodies that are counted and go on to do something.
    static let doers: StaticString =
        "农户 贫困户 脱贫户 种植户 养殖户 村民 农民 群众 居民 市民 学生 学员 选手 运动员 职工 员工 工人 企业 商户 干部 党员 志愿者 民警 官兵 医护人员 工作人员 人员 旅客 游客 農戶 村民 群眾 居民 學生 學員 選手 運動員 職工 員工 企業 商戶 幹部 黨員 志願者"
    static let words: StaticString =
        "选手 运动员 队员 球员 教授 先生 女士 书记 主席 总理 总统 老师 师生 师傅 学生 学员 记者 医生 民警 战士 农民 村民 市民 居民 干部 员工 职工 群众 党员 志愿者 嫌疑人 游客 選手 運動員 隊員 師生 學生 學員 記者 員工 職工 群眾 黨員 志願者"
}
