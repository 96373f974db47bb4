/// What an amount in 万 or 亿 without a unit is: money or a count, by the word that it is of.
///
/// Lists of our own: the quantities of news and of the statistical bulletins that leave out 元, 人 and 台.
enum BareAmounts {
    /// What quantities that are told in money end with.
    static let money = WordList(
        "收入 营收 支出 利润 净利 票房 金额 总额 余额 成交额 销售额 交易额 营业额 出口额 进口额 进出口额 产值 增加值 生产总值 GDP 投资 投资额 资产 负债 资本 贷款 存款 债券 次级债 税收 税款 市值 估值 身价 身家 造价 总价 奖金 资金 经费 预算 损失 债务 亏损 盈利 營收 利潤 淨利 金額 總額 餘額 成交額 銷售額 交易額 營業額 出口額 進口額 產值 生產總值 投資 投資額 資產 負債 資本 貸款 債券 稅收 稅款 身價 總價 獎金 資金 經費 預算 損失 債務 虧損"
    )
    /// Quantities that count persons, visits, doings and wares.
    static let counts = WordList(
        "人次 人数 户数 家数 人口 用户 玩家 粉丝 客户 网民 场次 次数 架次 班次 车次 件数 客流 客流量 游客量 旅客量 客运量 访问量 点击量 播放量 阅读量 浏览量 下载量 安装量 销量 出货量 保有量 订单量 人數 戶數 家數 用戶 粉絲 客戶 網民 場次 次數 車次 件數 遊客量 客運量 訪問量 點擊量 閱讀量 瀏覽量 下載量 銷量 出貨量 訂單量"
    )
}
