/// Names of places by what is done there: 检测|中心, 污水处理|站.
///
/// Written by hand from what works, services and sites for the public are named by; of the simplified ones three in four stand
/// so in unlabelled news three times and more.
enum FacilityNames {
    /// What such names end with.
    static let heads = WordList(
        "中心 站 厂 室 馆 点 所 库 基地 平台 车间 机构 网点 站点 场所 园区 廠 館 點 庫 車間 機構 網點 站點 場所 園區")
    /// What is done there. Verbs of building and closing have the place as their object and aren't among these.
    static let deeds = WordList(
        """
        检测 监测 检验 检疫 检查 化验 鉴定 评估 认证 验收 处理 焚烧 填埋 净化 分拣 转运 中转 集散 配送 寄递 投递 揽收 仓储 储存 收储 收购 回收 \
        交易 结算 清算 采购 销售 批发 零售 租赁 调度 指挥 控制 测控 管理 研发 试验 实验 测试 制造 生产 加工 制作 维修 养护 维护 保养 充电 换电 加油 \
        供水 供电 供热 发电 变电 培训 实训 训练 教育 教学 教研 体验 展示 展览 演出 排练 录制 孵化 创业 实践 健身 养老 托育 托管 护理 康复 诊疗 治疗 \
        急救 救助 救援 接种 采样 采血 献血 隔离 安置 避难 避险 防控 预警 预报 观测 观察 咨询 调解 仲裁 审批 登记 受理 服务 接待 交流 合作 推广 示范 种植 \
        养殖 繁育 育种 保护 阅读 借阅 停车 计算 存储 邮政 补给 休息 检修 执勤 巡护 值守 \
        檢測 監測 檢驗 檢疫 檢查 處理 轉運 倉儲 儲存 收購 結算 採購 銷售 調度 指揮 研發 試驗 實驗 測試 製造 生產 維修 充電 供電 發電 變電 培訓 訓練 \
        體驗 展覽 創業 養老 護理 康復 診療 預警 觀測 諮詢 調解 登記 服務 種植 養殖 保護 閱讀 計算
        """)

    /// Whether the word from `start` to `middle` is a deed that the place from there to `end` is named by.
    static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ middle: Int, _ end: Int) -> Bool {
        middle - start == 6 && end - middle <= 6 && bytes.isOne(of: heads, middle, end)
            && bytes.isOne(of: deeds, start, middle)
    }
}
