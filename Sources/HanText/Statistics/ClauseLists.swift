/// Short lists of words that single rules of the statistics stage ask for, space-separated and in both scripts.
///
/// Verb and word classes after 朱德熙《语法讲义》 and 吕叔湘《现代汉语八百词》; the members are those that news uses.
enum ClauseLists {
    /// Verbs that only say that something is done; what is done is their object (进行清理).
    static let lightVerbs = WordList(
        "完成 完成了 开展 开展了 录得 錄得 实施 进行 启动 推进 参与 接受 实行 實施 進行 啟動 推進 參與 開展")
    /// Verbs with a rank as their object.
    static let rankVerbs = WordList(
        "位列 位居 名列 排名 排在 列 居 稳居 高居 跃居 雄踞 暂列 暂居 并列 分列 获得 获 荣获 夺得 取得 勇夺 荣膺 獲得 獲 奪得")
    /// How a sum was reckoned, at its number.
    static let sums = WordList(
        "累计 合计 共计 总计 一共 总共 累計 合計 共計 總計")
    /// Sums that go on, also in front of their noun.
    static let runningSums = WordList("累计 累計")
    /// The same, with means.
    static let sumsAndMeans = WordList(
        "平均 合计 共计 总计 累计 日均 月均 年均 合計 共計 總計 累計")
    /// Verbs that open a noun phrase behind another verb: 查处|违反规定问题.
    static let attributiveVerbs = WordList(
        "违反 违背 涉嫌 涉及 来自 属于 包含 違反 違背 來自 屬於")
    /// Verbs that are also the word for who does it.
    static let agentNouns = WordList(
        "代表 领导 编辑 导演 教练 裁判 翻译 指挥 警卫 护理 会计 导游 陪审 代理 領導 編輯 導演 教練 翻譯 指揮")
    /// Verbs that are also the word for what comes of it, and the measure words of documents.
    static let resultNouns = WordList(
        "报告 通报 判决 设计 报道 報告 通報 判決 設計")
    static let documentMeasures = WordList(
        "份 篇 册 件 期 项")
    /// Nouns that the verb in front of them modifies rather than governs: 返乡人员.
    static let modifiedNouns = WordList(
        "人员 病例 患者 选手 学生 职工 农户 企业 项目 案件 人員 患者 選手 學生 職工 農戶 企業 項目")
    /// The last words of the names of bodies.
    static let bodies = WordList(
        "公司 集团 银行 医院 大学 学院 学校 中学 小学 俱乐部 局 厂 店 队 社 院 所 委 会 集團 銀行 醫院 大學 學院 學校 廠 隊 會")
    /// What 所 makes an office of, and what stands in front of an office (该所).
    static let offices = WordList(
        "该 此 本 該 工商 派出 税务 司法 供电 卫生 研究 交易 看守 拘留 事务 招待 收容 托儿 国土 财政 交警 林业 农技 房管 土管 水务 交管 检疫 稅務 衛生 財政 事務")
    /// Units that name places and bodies, which act.
    static let actingUnits = WordList(
        "省市 县区 市县 区县 省份 省 市 县 区 村 镇 乡 街道 社区 国 校 企业 公司")
    /// Measure words for how often something is done.
    static let deedMeasures = WordList(
        "次 场 回 遍 轮 場 輪")
    /// Adverbs that speak of several together.
    static let adverbsOfMany = WordList(
        "共 均 都 共计 合计 分别 共計 合計 分別")
    /// Adverbs that the subject never follows.
    static let adverbsBehindSubject = WordList(
        "已 已经 均 正 正在 曾经 仍 未 刚 刚刚 尚 已經 剛 剛剛")
    /// Measure words of things that neither persons nor bodies are counted by.
    static let thingMeasures = WordList(
        "张 件 起 例 篇 吨 辆 台 套 部 册 本 枚 份 張 噸 輛 冊")
    /// What begins words that stand as attributes: 在校, 现役, 非法.
    static let attributes = WordList(
        "在 新 原 现 非 无 無 現")
    /// Verbs that only somebody does.
    static let agentVerbs = WordList(
        "发布 宣布 公布 披露 推出 启动 举办 召开 签署 收购 承建 承办 主办 發布 宣佈 公佈 啟動 舉辦 召開 簽署 收購 承辦 主辦")
    /// Verbs of those who make figures public.
    static let publishing = WordList(
        "公布 发布 披露 通报 公告 公佈 發布 發佈 通報")
    /// How high or low a quantity came, in front of 达.
    static let extremes = WordList(
        "最高 最低 最大 最小 最长 最快 最多 最少 最远 最深 最長 最遠")
    /// What a verb of one character came to, as a word behind it (吃上, 打通).
    static let complements = WordList(
        "上 下 到 出 成 完 好 掉 开 入 过 住 通 满 遍 開 過 滿")
    /// Prepositions of means and aims, whose clause has somebody who acts.
    static let meansAndAims = WordList(
        "通过 凭借 借助 依托 面向 围绕 聚焦 立足 针对 会同 联合 通過 憑藉 藉助 圍繞 針對 會同 聯合")
    /// Verbs with a quantity as their object: 保持增长率, 录得失业率.
    static let quantityHolders = WordList(
        "保持 维持 控制 实现 达到 确保 录得 预计 公布 发布 完成 取得 获得 创下 创造 拥有 享受 执行 实行 維持 實現 達到 錄得 實行 執行 獲得 預計 公佈")
    /// How prices move in one go.
    static let marketMoves = WordList(
        "飙升 飙涨 急升 急涨 大涨 暴涨 暴跌 大跌 重挫 急挫 急跌 上扬 走高 走低 走强 走弱 收涨 收跌 涨停 跌停 上揚 走強")
    /// What phrases of time and circumstance end with that nothing marks at their beginning.
    static let circumstances = WordList(
        "时间里 情况下 条件下 背景下 形势下 基础上 世界上 过程中 年间 月间 期间 之间 之中 之下 建成后 投产后 达产后 竣工后 完工后 投运后 投用后 开通后 通车后 运营后 時間裡 情況下 條件下 過程中 年間 期間"
    )
    /// What words for money, and for what it stands in, end with.
    static let moneyEndings = WordList(
        "款 金 费 资 券 息 额 贴 债 税 酬 薪 补助 奖励 赔偿 投资 投入 订单 合同 收入 支出 损失 利润 成本 销售 消费 采购 信贷 授信 项目 产品 额度 規模 规模 商品 物资 设备 工程 费用 費 資 額 貼 債 稅 補助 獎勵 賠償 投資 訂單 損失 利潤 項目 產品"
    )
    /// Verbs with the place that a length is measured from as their object.
    static let distances = WordList(
        "高出 低于 高于 超出 距 离 距离 相距 远离 低於 高於 離 距離")
    /// Words of a noun phrase's place that none is made of: how something was reckoned, how often (每|周), to whom (将其|送医).
    static let notNominal = WordList(
        "平均 人均 相比 日 月 年 周 天 季 将其 将他 将她 将它 把他 把她 把它 对其 为其 使其 令其 让其 將其 將他 對其 為其 讓其")
    /// Verbs with a need as their object, of which the figure is a part.
    static let coverage = WordList(
        "满足 解决 保障 缓解 覆盖 滿足 解決 緩解 覆蓋")
    /// Verbs of what something is made of.
    static let composition = WordList(
        "组成 构成 组建 組成 構成 組建")
    /// What bodies end with that are counted by their members.
    static let crews = WordList(
        "队 团 班 连 组 公司 学校 医院 隊 團 連 組 學校 醫院")
    /// Verbs without an object that say what persons have done or are at: 退休|人员.
    static let statesOfPersons = WordList(
        "退休 离休 下岗 失业 返乡 留守 在职 参会 参赛 参训 受访 务工 就业 创业 从业 住院 离任 離休 下崗 失業 返鄉 參會 參賽 參訓 受訪 務工 就業 創業 從業 離任")
    /// Verbs of finding out, whose object is a clause.
    static let findings = WordList(
        "发现 显示 表明 预计 估计 测算 监测 發現 顯示 預計 估計")
    /// What says how a quantity was told and belongs to its name: 设计|总长度.
    static let measureAttributes = WordList(
        "设计 规划 预计 计划 平均 設計 規劃 預計 計劃")
    /// Where something breaks out, and the verbs for it.
    static let spots = WordList(
        "处 附近 路段 路口 一带 處 一帶")
    static let outbreaks = WordList(
        "发生 起火 着火 爆发 發生 爆發")
}
