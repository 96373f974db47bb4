/// Short lists of words that single rules of the statistics stage ask for, space-separated and in both scripts.
///
/// Verb and word classes after 朱德熙《语法讲义》 and 吕叔湘《现代汉语八百词》; the members are those that news uses.
enum ClauseLists {
    /// What is said of animals that are kept, which the segmenter takes for one word with their name (生猪存栏).
    static let keeping = WordList("存栏 出栏 补栏 存欄 出欄 補欄")
    /// Deeds of trade, which names of prices begin with: 出口均价.
    static let trades = WordList("成交 销售 出口 进口 收购 批发 零售 采购 结算 出厂 拍卖 租赁 銷售 進口 收購 採購")

    /// Trade across borders, which a sum or a count of goods stands behind.
    static let trading = WordList("进出口 出口 进口 進出口 進口")
    /// What the names of trade and of what goes from one place to another end with.
    static let tradeNames = WordList(
        "贸易额 进出口额 出口额 进口额 投资额 投资 贸易 销量 销售额 出口量 进口量 进出口总额 进出口总值 貿易額 投資 貿易 銷量")
    /// What stands in front of trade in the name of a quantity: 服务进出口.
    static let tradedFields = WordList("贸易 服务 业务 外贸 貿易 服務 業務 外貿")

    /// Deeds that are nouns behind a verb of change: 减少排放.
    static let changed = WordList("排放 消耗 消费 支出 投入 开支 占用 损失 消費 開支 佔用 損失")

    /// Verbs of what is done about cases, with what these are as their object. Source: the bulletins of police and courts.
    static let handling = WordList(
        "查处 查获 查办 发生 受理 办理 办结 侦破 破获 纠正 审结 调处 处置 劝阻 制止 通报 曝光 查處 查獲 查辦 發生 辦理 辦結 偵破 破獲 糾正 審結 調處 處置 勸阻 通報")
    /// Verbs of what a whole has, in front of a list with 等.
    static let including = WordList("途经 流经 穿越 横跨 连接 串联 辐射 连通 途經 流經 橫跨 連接 包括 包含 涵盖 囊括 涉及 设有 下设 覆盖 含 含有 涵蓋 設有 下設 覆蓋")
    /// What something goes through, in front of such a list, where the clause has no verb.
    static let passing = WordList("经过 历经 聚焦 围绕 經過 歷經 圍繞")
    /// Verbs of what a whole is divided into.
    static let dividing = WordList(
        "分为 分成 划分为 细分为 归纳为 概括为 分设 分為 劃分為 細分為 歸納為 概括為 分設")

    /// The measure words of documents.
    static let documentMeasures = WordList(
        "份 篇 册 件 期 项")
    /// Nouns that the verb in front of them modifies rather than governs: 返乡人员.
    static let modifiedNouns = WordList(modifiedNounWords)
    static let modifiedNounWords: StaticString =
        "人员 人口 病例 患者 选手 学生 职工 农户 企业 项目 案件 人員 選手 學生 職工 農戶 企業 項目"
    /// The last words of the names of bodies.
    static let bodies = WordList(
        "公司 集团 银行 医院 大学 学院 学校 中学 小学 俱乐部 局 厂 店 队 社 院 所 委 会 集團 銀行 醫院 大學 學院 學校 廠 隊 會")
    /// What bodies' names end with that a place's name is part of: 中国体育代表团.
    static let bodyEndings = WordList(
        "公司 集团 银行 厂 学院 大学 代表团 空间站 商会 协会 联合会 委员会 工会 联盟 司令部 军区 研究院 研究所 俱乐部 电视台 集團 銀行 廠 學院 大學 代表團 空間站 商會 協會 聯合會 委員會 工會 聯盟 軍區 俱樂部 電視台"
    )
    /// Words that the names of bodies end with behind what these do: 监测中心.
    static let endsOfBodies = WordList(
        "中心 机构 总站 总队 支队 大队 部门 公司 集团 委员会 办公室 研究所 研究院 总局 分局 協會 协会 机关 系统 平台 機構 總站 總隊 支隊 大隊 部門 集團 委員會 辦公室")
    /// What 所 makes an office of, and what stands in front of an office (该所).
    static let offices = WordList(
        "该 此 本 該 工商 派出 税务 司法 供电 卫生 研究 交易 看守 拘留 事务 招待 收容 托儿 国土 财政 交警 林业 农技 房管 土管 水务 交管 检疫 稅務 衛生 財政 事務")
    /// Units that name places and bodies, which act.
    static let actingUnits = WordList(
        "省市 县区 市县 区县 省份 省 市 县 区 村 镇 乡 街道 社区 国 校 企业 公司")
    /// Measure words for how often something is done.
    static let deedMeasures = WordList(
        "次 场 回 遍 轮 場 輪")
    /// Measure words of things that neither persons nor bodies are counted by.
    static let thingMeasures = WordList(
        "张 件 起 例 篇 吨 辆 台 套 部 册 本 枚 份 張 噸 輛 冊")
    /// What begins words that stand as attributes: 在校, 现役, 非法, 专任, 高级.
    static let attributes = WordList(
        "专 專 兼 高 中 初 特 副 男 女 一 二 三 四 在 新 原 现 非 无 無 現")
    /// How high or low a quantity came, in front of 达.
    static let extremes = WordList(extremeWords)
    static let extremeWords: StaticString =
        "最高 最低 最大 最小 最长 最快 最多 最少 最远 最深 最長 最遠"
    /// What a verb of one character came to, as a word behind it (吃上, 打通).
    static let complements = WordList(
        "上 下 到 出 成 完 好 掉 开 入 过 住 通 满 遍 開 過 滿")
    /// Names of how many there are.
    static let numbersOf = WordList("数量 人数 总数 户数 家数 件数 次数 數量 人數 總數 戶數 家數 件數 次數")
    /// Names of how much of all something is.
    static let sharesOf = WordList("比重 比例 份额 占比 份額")
    /// Verbs of two characters that say of persons, bodies or things what these take part in or undergo.
    static let participles = WordList(
        "注册 签约 登记 备案 在册 持证 上市 入驻 参展 参赛 参会 参保 参训 参评 参建 参演 参战 参培 受益 受损 受灾 受访 受训 受助 过境 入境 出境 进出境 出入境 免签 互认 互通 互联 互访 參展 參賽 參會 參保 參訓 參評 參建 參演 受損 受災 受訪 受訓 過境 進出境 免簽 互認 互聯 互訪"
    )
    /// Verbs for what is done to give out or to raise money.
    static let allotting = WordList(
        "下达 下拨 拨付 划拨 预拨 安排 发放 投放 新增 增发 发行 筹集 筹措 统筹 争取 追加 兑付 撥付 劃撥 預撥 發放 發行 籌集 籌措 統籌 爭取")
    /// Verbs with a quantity as their object: 保持增长率, 录得失业率.
    static let quantityHolders = WordList(
        "保持 维持 控制 实现 达到 确保 录得 预计 公布 发布 完成 取得 获得 创下 创造 拥有 享受 执行 实行 維持 實現 達到 錄得 實行 執行 獲得 預計 公佈")
    /// Units that prices and yields are told for: 每吨, 每股.
    static let ratedUnits = WordList(
        "吨 桶 公斤 千克 斤 克 升 立方米 平方米 平方公里 亩 公顷 股 手 磅 盎司 千瓦时 度 公里 米 小时 分钟 天 份 张 箱 袋 瓶 噸 畝 公頃")
    /// Whether a stretch only tells what a price or yield is for: 每吨.
    static func isRate(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        bytes.hasPrefix("每", at: start, end: end) && bytes.isOne(of: ratedUnits, start + 3, end)
    }
    /// What phrases of time and circumstance end with that nothing marks at their beginning.
    static let circumstances = WordList(
        "时期 時期 时间里 情况下 条件下 背景下 形势下 基础上 世界上 过程中 年间 月间 期间 之间 之中 之下 建成后 投产后 技改后 改造后 扩建后 升级后 并网后 启用后 调图后 上线后 达产后 竣工后 完工后 投运后 投用后 开通后 通车后 运营后 建成後 投產後 技改後 改造後 擴建後 升級後 並網後 啟用後 調圖後 上線後 達產後 竣工後 完工後 投運後 投用後 開通後 通車後 運營後 時間裡 情況下 條件下 過程中 年間 期間"
    )
    /// On what occasion something is done: no noun phrase.
    static let occasions = WordList(
        "行程中 旅途中 工作中 生活中 学习中 活动中 比赛中 讲话中 谈话中 采访中 调研中 会谈中 演讲中 致辞中 报道中 声明中 途中 心中 眼中 之中 學習中 活動中 比賽中 講話中 談話中 採訪中 會談中 報導中 聲明中"
    )
    /// Words of a noun phrase's place that none is made of: how something was reckoned, how often (每|周), to whom (将其|送医).
    static let notNominal = WordList(
        "之际 之时 之日 之年 之余 之際 之時 这 那 该 此 其 這 該 本次 此次 今次 平均 人均 相比 计划 预计 日 月 年 周 天 季 小时 分钟 季度 个月 将其 将他 将她 将它 把他 把她 把它 对其 为其 使其 令其 让其 將其 將他 對其 為其 讓其"
    )
    /// What phrases end with that say where something happens, and not who does it.
    static let surroundings = WordList("附近 境内 近海 海域 上空 周围 周边 四周 辖区内 沿线 一带 区内 园内 境內 周圍 周邊 轄區內 沿線 一帶 區內 園內")
    /// Branches of trade of two characters and what names their firms. Source: the sections of GB/T 4754.
    static let sectors = WordList(
        "工业 农业 林业 牧业 渔业 矿业 商业 旅业 产业 行业 企业 工業 農業 林業 牧業 漁業 礦業 商業 產業 行業 企業")
    /// Words with 业 that are no branch of trade.
    static let notSectors = WordList(
        "就业 失业 创业 作业 营业 专业 毕业 学业 职业 事业 从业 物业 开业 停业 歇业 结业 就業 失業 創業 作業 營業 專業 畢業 學業 職業 事業 從業 物業")
    /// What the names of places end with that are no divisions.
    static let settlements = WordList(
        "社区 示范区 合作区 开发区 高新区 保税区 自贸区 试验区 先行区 新城 园区 景区 灾区 安置点 難民營 难民营 社區 示範區 開發區 園區 景區 災區")
    /// How large what is built or laid out is.
    static let extentsOfSites = WordList("面积 高度 长度 宽度 深度 容量 库容 規模 规模 面積 長度 寬度 庫容")
    /// Points of the compass, which names of regions begin with: 东南|沿海.
    static let directions = WordList("东 西 南 北 中部 沿海 沿岸 沿江 沿线 内陆 東 內陸")
    /// Events by the end of their names: 某届奥运会|获得 tells when and where, and not who.
    static let events = WordList(
        """
        奥运会 亚运会 全运会 冬奥会 残奥会 大运会 青奥会 运动会 世锦赛 锦标赛 邀请赛 公开赛 大奖赛 联赛 世界杯 欧洲杯 亚洲杯 美洲杯 足总杯 赛季 半决赛 决赛 \
        预选赛 淘汰赛 季后赛 常规赛 奧運會 亞運會 全運會 冬奧會 運動會 世錦賽 錦標賽 邀請賽 公開賽 聯賽 世界盃 歐洲盃 賽季 決賽 季後賽 常規賽
        """)
    /// What bodies end with that are counted by their members.
    static let crews = WordList(
        "队 团 班 连 组 公司 学校 医院 隊 團 連 組 學校 醫院")
    /// What the names of works, vehicles, events and venues end with.
    static let works = WordList(
        """
        大桥 特大桥 隧道 铁路 高铁 公路 高速 机场 港口 码头 水库 大坝 水坝 电站 水电站 核电站 风电场 油田 气田 矿 \
        生产线 装置 平台 卫星 飞船 火箭 飞机 客机 货轮 邮轮 客轮 航母 舰 轮 号 博览会 展览会 交易会 洽谈会 进博会 \
        广交会 展会 论坛 大会 年会 博物馆 图书馆 体育馆 展览馆 大剧院 公园 景区 大厦 市场 商场 项目 工程 基地 园区 \
        大橋 特大橋 鐵路 高鐵 機場 碼頭 水庫 大壩 水壩 電站 水電站 核電站 風電場 氣田 礦 生產線 裝置 平臺 衛星 飛船 \
        飛機 客機 貨輪 郵輪 客輪 艦 輪 號 博覽會 展覽會 交易會 洽談會 進博會 廣交會 展會 論壇 大會 年會 博物館 \
        圖書館 體育館 展覽館 大劇院 公園 景區 大廈 市場 商場 項目 園區
        """)
    /// Quantities that neither end like a measure (率, 量, 数) nor are told in money or by heads.
    static let quantities = WordList("心跳 脉搏 寿命 体重 身高 工资 成本 规模 年产 亩产 单产 出口 进口 进出口 指数 趋势 壽命 體重 工資 規模 畝產 單產 進口 進出口 指數 趨勢")
    /// How a quantity is taken together or for what time, in front of its name.
    static let totals = WordList("年均 日均 月均 平均 最大 最高 最低 累计 总 年 日 月 累計 總")
    /// Quantities of a place's weather, which nothing has.
    static let weather = WordList("气温 温度 体温 湿度 能见度 雨量 雪量 水位 氣溫 溫度 濕度 能見度")
    /// By whom or what a quantity is divided.
    static let shares = WordList("人均 户均 亩均 戶均 畝均")
    /// What says how a quantity was told and belongs to its name: 设计|总长度.
    static let measureAttributes = WordList(
        "设计 规划 预计 计划 平均 設計 規劃 預計 計劃")
    /// What a measure word stands behind, for something spoken of: 这座, 本届.
    static let demonstratives = WordList("这 那 该 此 本 這 該")
    /// Nouns for where a value lies: 位于62%的合理区间.
    static let ranges = WordList("区间 水平 高位 低位 关口 范围 阶段 区域 上方 下方 區間 關口 範圍 階段")
    /// What makes the name of a quantity of 价值.
    static let kindsOfValue = WordList(
        "品牌 市场 经济 使用 商业 总 净 社会 文化 艺术 投资 评估 资产 企业 公司 合同 交换 剩余 附加 市場 經濟 商業 總 淨 社會 藝術 投資 評估 資產")
    /// How fast a quantity changes.
    static let ratesOfChange = WordList("涨幅 增幅 升幅 降幅 跌幅 增速 漲幅")
    /// How much or how fast something changes, behind the verb of change.
    static let extents = WordList("目标 目標 幅度 速度 速率 比例 比率 比重 数量 金额 數量 金額")
    /// Sums of money that a body makes in a time. Source: the headings of profit and loss accounts.
    static let achieved = WordList(
        "收入 营收 利润 净利 利税 税收 税金 产值 增加值 收益 毛利 销售额 营业额 成交额 成交額 交易额 利润总额 利潤總額 營收 利潤 淨利 利稅 稅收 產值 銷售額 營業額 交易額")
    /// What verbs in front of them say what is done in.
    static let undertakings = WordList("工程 项目 工作 行动 任务 活动 机制 试点 機制 項目 行動 任務 活動 試點")
    /// What is traded, by the end of its name, and indices of markets.
    static let traded = WordList("指 指数 指數 合约 合約 期货 期貨")
    /// What those do whose money becomes more or less.
    static let earning = WordList("增收 减收 创收 增盈 减亏 增利 減收 創收 減虧")
    /// What opens a phrase in front of who acts: 作为丝绸古镇，某镇….
    static let phraseOpenings = WordList(
        "据 據 作为 为了 为 随着 面对 围绕 根据 按照 针对 结合 依托 通过 立足 聚焦 经过 作為 為了 為 隨著 面對 圍繞 根據 針對 結合 依託 通過 經過")
    /// What places are counted as.
    static let divisions = WordList("村屯 村庄 省份 省 市 县 区 镇 乡 村 州 旗 地区 国家 城市 县市 区县 县区 街道 社区 縣 區 鎮 鄉 地區 國家")
    /// Verbs of saying what one does or is going to do oneself.
    static let declaring = WordList("称 表示 说 宣布 宣称 声称 透露 承诺 警告 稱 說 宣佈 宣稱 聲稱 承諾")
    /// Verbs of saying that a sentence goes on behind.
    static let saying = WordList("表示 指出 介绍 透露 认为 强调 显示 顯示 消息 获悉 了解到 介紹 認為 強調 獲悉")
    /// What a report's dateline ends with.
    static let datelines = WordList("日电 日電 讯电 報導電 日报道 日訊 日讯")
    /// What times begin with that hold for what they are said of alone.
    static let passingTimes = WordList("最初 当初 當初 当年 连续 連續 每 同年 當年 截至发稿")
    /// What times end with that hold on until another is named.
    static let steadyTimes = WordList(
        "以来 以來 年来 年來 多来 多來 年 月份 年末 年底 月末 月底 年初 季度 上半年 下半年 目前 眼下 当前 如今 期间 期間 时期 時期 月 年里 年裡 年中 年间 年間 年内 年內 赛季 賽季 学年 學年 学期 學期 月里 月裡 月间 月內 月内 假期 长假 長假 假日 佳节 佳節 财年 財年"
    )
    /// Days and weeks that stories are told of: they hold on too, where the text doesn't say that something was told then.
    static let steadyDays = WordList(
        "近日 日前 当日 当天 昨日 昨天 前天 今天 今日 明天 明日 上周 本周 下周 周末 當日 當天 上週 本週 下週 週末 上星期")
    /// The day that was named before.
    static let sameDay = WordList("当天 当日 當天 當日")
    /// Verbs of knowing what happened, whose object is a clause.
    static let confirming = WordList("确认 证实 查明 核实 獲悉 获悉 確認 證實 核實")
    /// Words for persons that were named before.
    static let personalPronouns = WordList("我 我们 咱们 他 他们 她 她们 它 它们 我們 咱們 他們 她們 它們")
    /// What makes the days of a holiday of a length of time, behind it or in front.
    static let holidayStretches = WordList("长假 连假 小长假 假期 黄金周 長假 連假 小長假 黃金週 黃金周 假日")
    /// Which year or season of several a thing was in: 第三年.
    static let countedTimes = WordList("节 局 節 年 季 季度 个月 天 周 個月 週 阶段 階段")
    /// What games are counted by, what they are called, and what makes a stretch of them that leads up to now.
    static let gameMeasures = WordList("场 轮 場 輪")
    static let games = WordList("比赛 主场 客场 联赛 比賽 主場 客場 聯賽")
    static let reckoned = WordList("近 最近 前 过去 此前 過去")
    /// Parts of a day.
    static let dayParts = WordList(
        "午后 午後 凌晨 清晨 早晨 早上 上午 中午 下午 傍晚 晚上 晚间 夜间 深夜 正午 终盘 早盘 午盘 尾盘 盘中 盘初 盘后")
    /// Buildings, works and grounds, by the end of their names: where something may happen inside.
    static let sites = WordList(
        """
        超市 商场 店 室 厅 馆 酒店 宾馆 饭店 旅馆 餐厅 网吧 影院 剧院 体育馆 博物馆 医院 学校 中学 小学 大学 学院 幼儿园 宿舍 教室 工厂 车间 仓库 厂房 厂 工地 矿井 煤矿 井 \
        小区 社区 园区 景区 公园 广场 市场 车站 火车站 汽车站 地铁站 机场 码头 港口 大桥 隧道 大厦 楼 水库 林场 农场 牧场 养殖场 监狱 看守所 派出所 商場 賓館 飯店 餐廳 醫院 學校 \
        工廠 車間 倉庫 廠房 煤礦 小區 公園 廣場 市場 車站 機場 碼頭 大橋 大廈 樓 水庫
        """)
    /// What begins a phrase of no place in particular.
    static let indefinites = WordList("一些 许多 不少 部分 各 多个 某些 許多 多個")
    /// Verbs of who goes along a road, in front of where it happens.
    static let siteLeads = WordList("行驶到 行驶至 行至 行经 行驶 驶至 驶到 途经 路经 走到 来到 到 至 行駛到 行駛至 行經 駛至 途經 來到")
    /// What the phrase of 在 at the head of a sentence ends with where it tells where something takes place.
    static let venues = WordList(
        """
        现场 工地 车间 项目 展会 展区 展厅 展馆 会场 赛场 剧场 商场 市场 工厂 厂区 园区 社区 小区 景区 校园 教室 实验室 医院 学校 车站 码头 港口 口岸 \
        基地 田间 地头 果园 大棚 牧场 林场 农场 村口 村里 街头 广场 公园 路口 桥上 船上 车上 現場 車間 項目 展會 展區 展廳 展館 會場 賽場 劇場 商場 市場 工廠 \
        廠區 園區 社區 小區 景區 校園 實驗室 醫院 學校 車站 碼頭 果園 牧場 林場 農場 街頭 廣場 公園
        """)
    /// Where something breaks out.
    static let spots = WordList(
        "附近 路段 路口 交汇处 交界处 公里处 米处 拐弯处 门口 处 交叉口 方向 匝道 服务区 收费站 一带 處 一帶 服務區 收費站 匯處")
    /// The five-year plans of China, by number, and what is of the plan and no time behind them.
    static let plans = WordList("六五 七五 八五 九五 十五 十一五 十二五 十三五 十四五 十五五 十六五")
    static let planWords = WordList("规划 计划 纲要 蓝图 开局 收官 目标 发展 方案 重点 重大 国家 規劃 計劃 綱要 目標 發展")
    /// Verbs of being what has been so since some time: 成为2001年以来最高的一年.
    static let becoming = WordList("是 为 成为 创 创下 创出 刷新 達到 达到 達 达 為 成為 創 創下")
    /// What a clause ends with that tells when something took place.
    static let takingPlace = WordList("发生时 发生后 发生前 發生時 發生後 發生前")
    /// What an account is introduced by.
    static let accounts = WordList("据 根据 據 根據")
    /// What a clause ends with that says who tells the figures behind it.
    static let telling = WordList("显示 顯示 获悉 獲悉 了解到 了解 统计 統計 表明")
    /// What the naming of a source ends with, but for `telling`.
    static let sources = WordList("报道 消息 介绍 测算 数据 通报 发布 報道 報導 介紹 測算 數據 通報 發布")
    /// What the names of those end with who tell figures: bodies of the state and of trades.
    static let announcers = WordList("局 部 署 委 委员会 办公室 协会 联合会 银行 总会 海关 统计局 委員會 辦公室 協會 聯合會 銀行 總會 海關")
    /// Lengths of time, by the end of their names, that are no subject.
    static let stretches = WordList("年间 年来 月来 天来 期间 年間 年來")
    /// Verbs of being as much as something.
    static let equalling = WordList("相当于 相當於 等于 等於 不及")
    /// Verbs that set a figure against that of another time.
    static let comparingTimes = WordList("超过 超越 超出 高于 低于 高出 多于 少于 不及 赶超 追平 超過 高於 低於 多於 少於 趕超")
}
