/// Words for persons that stand behind 人 as the noun it counts, and in front of a name in apposition.
///
/// A list of our own: everyday nouns for persons in news.
enum PersonNouns {
    static let words: StaticString =
        "选手 运动员 队员 球员 教授 先生 女士 书记 主席 总理 总统 老师 师生 师傅 学生 学员 记者 医生 民警 战士 农民 村民 市民 居民 干部 员工 职工 群众 党员 志愿者 嫌疑人 游客 選手 運動員 隊員 師生 學生 學員 記者 員工 職工 群眾 黨員 志願者"
}
