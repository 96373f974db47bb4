/// Words around amounts of money, in both scripts.
///
/// After the classification of the government's revenue and expenditure (财政部《政府收支分类科目》) and the items of financial
/// statements; verbs after 吕叔湘《现代汉语八百词》.
enum MoneyNouns {
    /// What words for money, and for what it stands in, end with.
    static let endings = WordList(
        "款 金 费 资 券 息 额 贴 债 税 酬 薪 补助 奖励 赔偿 投资 投入 订单 合同 收入 支出 损失 利润 成本 销售 消费 采购 信贷 授信 项目 产品 额度 規模 规模 商品 物资 设备 工程 费用 費 資 額 貼 債 稅 補助 獎勵 賠償 投資 訂單 損失 利潤 項目 產品"
    )
    /// Money by what it is paid as.
    static let sums = WordList(
        "工资 奖金 薪水 薪酬 补贴 补助 津贴 低保 养老金 退休金 房租 租金 学费 车费 路费 运费 药费 电费 水费 话费 现金 利息 罚款 押金 定金 零花 红包 存款 人民币 工資 獎金 補貼 補助 津貼 養老金 退休金 學費 車費 現金 罰款 紅包 人民幣"
    )
    /// Verbs for what money is given for.
    static let aims = WordList("支持 用于 帮助 扶持 资助 推动 推进 鼓励 助力 支撑 用於 幫助 資助 推動 推進 鼓勵")
    /// Verbs of laying out or raising money, with the amount as their object.
    static let spending = WordList(
        "纳税 缴税 交税 招商引资 引资 退费 退税 納稅 繳稅 交稅 引資 退費 退稅 投入 投资 出资 注资 筹资 融资 集资 耗资 斥资 拨款 捐款 投資 出資 注資 籌資 融資 集資 耗資 斥資 撥款")
}
