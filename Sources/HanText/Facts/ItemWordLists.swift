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
    /// What a name of a town or county ends in.
    let towns = HanSet("市县省州镇乡岛縣鎮鄉島")
    /// What names of areas end in.
    let areas = WordList("地区 市区 城区 郊区 山区 库区 灾区 林区 牧区 矿区 社区 小区 地區 市區 城區 郊區 山區 災區 社區")
    /// Measure words that count no towns and areas.
    let notOfTowns = WordList("户 戶 例 宗 所 家 间 間 名 次 起 件")
    /// Characters that say where something is, behind its name.
    let localizers = HanSet("上下里裡内內")
    /// Words with a localizer that are as often a noun.
    let surfaces = WordList("地上 地下 水上 水下 井下 境内 境內 车上 船上 机上 车内 船内 店内 車上 機上 車內 船內 店內")
    /// What stands between a length of time and the value that lasted.
    let keeping = WordList("稳定在 保持在 维持在 站稳 超 超过 达到 保持 穩定在 維持在")
    /// What stands between a time and the number told for it.
    let forecasts = WordList("预计 预计达 预计将达 已达 达 达到 累计 累计达 預計")
    /// Bodies that tell figures, and what they tell.
    ///
    /// Source: the State Council's list of its departments and bodies (国务院机构设置, 2023), with their everyday short names.
    let tellers = WordList(
        """
        外交部 国防部 国家发展改革委 国家发展和改革委员会 国家发改委 教育部 科技部 工业和信息化部 工信部 国家民委 公安部 国家安全部 民政部 司法部 财政部 \
        人力资源社会保障部 人力资源和社会保障部 人社部 自然资源部 生态环境部 住房城乡建设部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 商务部 \
        文化和旅游部 文旅部 国家卫生健康委 国家卫健委 退役军人事务部 应急管理部 中国人民银行 审计署 国务院国资委 国资委 海关总署 国家税务总局 \
        国家市场监督管理总局 市场监管总局 国家金融监督管理总局 中国证监会 国家广播电视总局 国家体育总局 国家统计局 国家知识产权局 国家国际发展合作署 \
        国家医疗保障局 国家医保局 国务院新闻办公室 国新办 新华社 中国科学院 中国气象局 中央气象台 国家粮食和物资储备局 国家能源局 国家数据局 国家国防科工局 国家烟草专卖局 \
        国家移民管理局 国家林业和草原局 国家林草局 国家铁路局 中国民用航空局 中国民航局 国家邮政局 国家文物局 国家中医药管理局 国家疾控局 国家矿山安监局 \
        国家消防救援局 国家外汇管理局 国家药品监督管理局 国家药监局 国家电影局 国家版权局 国家网信办
        """)
    let told = WordList("统计 数据 最新 消息 公告 通报 发布 公布")
}
