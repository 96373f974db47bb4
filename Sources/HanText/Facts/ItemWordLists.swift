/// The words that most figures' nouns are compared with.
///
/// Members of the finder and no constants of its type: those would be asked at each use whether they are made already.
struct ItemWordLists: Sendable {
    /// What a number that is broken through is called behind its unit: 突破3亿大关.
    let milestones = WordList("台阶 新台阶 大台阶 门槛 大关 关口 整数关口 台階 新台階 門檻 大關 關口 整數關口")
    /// When, by a length of time of which there is one.
    let spansOfTime = WordList("上半场 下半场 上半場 下半場 同期 同季 同月 年同期 年同季 年同月 一天 一年 一个月 一周 一日 一晚 一夜 半天 半年 全天 整天 每天 当天 一個月 一週 當天")
    /// 和约, 及近: what joins the next number and its approximator.
    let joinedApproximators = WordList("和约 和近 和超 与约 与近 及约 及近 及超 和約 與約 及約")
    let conjunctions = WordList("和 及 与 與")
    /// Verbs between a quantity and its value.
    let achievements = WordList("完成 实现 實現")
    /// Verbs of telling a number.
    let reports = WordList("报告 通报 上报 报送 報告 通報")
    /// Parts of a country, as ends of phrases. Source: the terms of China's weather forecasts and regional policy.
    let regions = WordList(
        "沿海 沿岸 流域 以北 以南 以东 以西 北部 南部 东部 西部 中部 大部 一带 上游 中游 下游 北部地区 南部地区 东部地区 西部地区 中部地区 大部地区 部分地区 其他地区 沿海地区 以東 東部 一帶 東部地區 部分地區"
    )
}
