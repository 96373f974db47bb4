/// The simplified character of each traditional one. Made once, in memory that lives as long as the program.
struct SimplifiedCharacters: @unchecked Sendable {
    private let forms: UnsafePointer<UInt16>

    /// Takes a form for each scalar of the basic plane; 0 for one that has none.
    fileprivate init(_ forms: [UInt16]) {
        let memory = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: 0x10000)
        _ = memory.initialize(from: forms)
        self.forms = UnsafePointer(memory.baseAddress!)
    }

    /// The simplified character of a traditional one; any other stays as it is.
    @inline(__always)
    subscript(scalar: UInt32) -> UInt32 {
        scalar < 0x10000 ? self[han: scalar] : scalar
    }

    /// The same for a scalar of the basic plane.
    @inline(__always)
    subscript(han scalar: UInt32) -> UInt32 {
        let form = forms[Int(scalar)]
        return form == 0 ? scalar : UInt32(form)
    }
}

/// Writes the simplified words of the tables in traditional characters.
struct TraditionalForms: Sendable {
    /// The one table, read when it is first asked for.
    static let shared = TraditionalForms()

    /// Where the forms of each character of the basic plane begin; 0 for one that has none.
    private let starts: [UInt16]
    /// The forms of one character after those of another, each ended by a null.
    private let forms: [Unicode.Scalar]
    /// The simplified characters.
    let simplifiedCharacters: SimplifiedCharacters

    /// Reads the table.
    private init() {
        var starts = [UInt16](repeating: 0, count: 0x10000)
        var forms: [Unicode.Scalar] = ["\0"]
        var simplifiedForms = [UInt16](repeating: 0, count: 0x10000)
        var simplified = 0
        var entry = 0
        for scalar in Self.table.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                if entry > 0 { forms.append("\0") }
                entry = 0
            } else if entry == 0 {
                entry = forms.count
                simplified = Int(scalar.value)
                if scalar.value < 0x10000 { starts[Int(scalar.value)] = UInt16(entry) }
            } else {
                forms.append(scalar)
                let form = Int(scalar.value)
                if form != simplified, form < 0x10000, simplified < 0x10000, simplifiedForms[form] == 0 {
                    simplifiedForms[form] = UInt16(simplified)
                }
            }
        }
        forms.append("\0")
        self.starts = starts
        self.forms = forms
        simplifiedCharacters = SimplifiedCharacters(simplifiedForms)
    }

    /// The hash of a word in simplified characters; `nil` for one that is written in them already.
    func simplifiedHash(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> TermHash? {
        var hash = TermHash()
        var isTraditional = false
        var position = start
        while position < end {
            let scalar = bytes.scalar(at: position)
            let simplified = self.simplified(scalar.value)
            if simplified != scalar.value { isTraditional = true }
            hash.append(simplified)
            position += scalar.length
        }
        return isTraditional ? hash : nil
    }

    /// The simplified character of a traditional one; any other stays as it is.
    @inline(__always)
    func simplified(_ scalar: UInt32) -> UInt32 { simplifiedCharacters[scalar] }

    private func start(of scalar: Unicode.Scalar) -> Int { scalar.value < 0x10000 ? Int(starts[Int(scalar.value)]) : 0 }

    /// A word as given, and in each way that traditional characters write it (發 and 髮 for 发); at most eight ways.
    func expand(_ word: String) -> [String] {
        if let only = onlyForm(of: word) { return only == word ? [word] : [word, only] }
        var ways: [[Unicode.Scalar]] = [[]]
        for scalar in word.unicodeScalars {
            let start = start(of: scalar)
            guard start > 0 else {
                for index in ways.indices { ways[index].append(scalar) }
                continue
            }
            var traditional = forms[start...].prefix { $0 != "\0" }
            if ways.count * traditional.count > 8 { traditional = traditional.prefix(1) }
            ways = ways.flatMap { way in traditional.map { way + [$0] } }
        }
        let given = Array(word.unicodeScalars)
        return [word] + ways.filter { $0 != given }.map { String(String.UnicodeScalarView($0)) }
    }

    /// A word in traditional characters where each of its characters has at most one form; `nil` where one has several.
    private func onlyForm(of word: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.utf8.count)
        for scalar in word.unicodeScalars {
            let start = start(of: scalar)
            if start > 0, forms[start + 1] != "\0" { return nil }
            bytes.append(contentsOf: UTF8.encode(start > 0 ? forms[start] : scalar)!)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every word with its traditional forms.
    func expand(_ words: [String]) -> [String] { words.flatMap { expand($0) } }

    /// A simplified character and its traditional ones, those it may stay itself as included.
    ///
    /// Source: the Simplified-Traditional transform of Unicode CLDR, with the further forms of the
    /// 通用规范汉字表 (2013), appendix 1.
    private static var table: String {
        """
        万萬 与與 专專 业業 丛叢 东東 丝絲 丢丟 两兩 严嚴 丧喪 个個箇 丰豐 为為爲 丽麗 举舉 么麼么 义義 乌烏 乐樂 习習 乡鄉 书書 买買 乱亂 争爭 于於 亏虧 云雲云
        亚亞 产產産 亩畝 亲親 亿億 仅僅 从從 仑侖 仓倉 仪儀 价價 众眾衆 优優 伙伙夥 会會 伟偉 传傳 伤傷 伦倫 体體 余余餘 侧側 债債 倾傾 儿兒 兑兌 党黨党 兰蘭 关關
        兴興 兹茲 养養 兽獸 内內 冈岡 册冊册 写寫 军軍 农農 冲衝 决決 冻凍 净淨 准准準 减減 几幾几 凤鳳 出出齣 击擊 划划劃 则則 刚剛 创創 别別 制制製 剂劑 剐剮
        剑劍 剧劇 办辦 务務 动動 劲勁 劳勞 势勢 勋勳 区區 医醫 千千韆 升升昇 华華 协協 单單 卖賣 占占佔 卢盧 卫衛 卷卷捲 厂廠 厅廳 历歷曆 压壓 厌厭 厘厘釐 厢廂
        县縣 叁叄 参參 双雙 发發髮 变變 叙敘 叠疊 只只隻祇 台台臺 叶葉 号號 叹嘆 吊吊弔 后后後 向向嚮 吕呂 吨噸 听聽 员員 呜嗚 周周週 咛嚀 响響 唤喚 嘱囑 噜嚕 嚣囂
        回回迴 团團糰 园園 围圍 国國 图圖 圆圓 圣聖 场場 块塊 坚堅 坛壇罈 坝壩 垄壟 垒壘 垦墾 埯垵 堑塹 堕墮 墙牆 声聲 壶壺 处處 备備 复復複覆 够夠 头頭 夸誇 夹夾
        奖獎 奥奧 妇婦 娇嬌 娱娛 婵嬋 学學 宁寧 宝寶 实實 宠寵 审審 宫宮 宽寬 宾賓 对對 寻尋 导導 寿壽 将將 尔爾 尘塵 尝嘗 尧堯 尸屍 尽盡儘 层層 屉屜 届屆 属屬
        岁歲嵗 岗崗 岛島 岩岩巖 岭嶺 峡峽 峰峰峯 巩鞏 币幣 布布佈 师師 帐帳 帜幟 带帶 帧幀 帮幫 帼幗 干干乾幹 并並併 广廣 庄莊 庆慶 床床牀 庐廬 库庫 应應 庙廟 废廢
        开開 异異 弃棄 张張 弯彎 弹彈 强強强 归歸 当當 征征徵 径徑 志志誌 忧憂 念念唸 怀懷 态態 总總 恋戀 恶惡 恼惱 悦悅 惊驚 惨慘 惩懲 惮憚 愿願 戏戲 战戰 户戶户
        扑撲 执執 扫掃 扬揚 折折摺 抢搶 护護 报報 担擔 拣揀 拥擁 拨撥 挂掛挂 挝撾 挠撓 挥揮 损損 捡撿 换換 据據 掷擲 揽攬 搂摟 摄攝 摇搖 摊攤 攒攢 敌敵 数數 斋齋
        斗斗鬥 斩斬 断斷 无無 旧舊 时時 昼晝 显顯 晋晉 晒曬 曲曲麴 术術 机機 杀殺 杂雜 权權 杆桿 杠槓 条條 来來 杨楊 杯杯盃 松松鬆 板板闆 极極 构構 枢樞 枪槍 柜櫃
        标標 栋棟 栏欄 树樹 栖棲 样樣 档檔 桥橋 桩樁 梦夢 检檢 棱稜 楼樓 槛檻 横橫 橱櫥 欢歡 欧歐 欲欲慾 残殘 毕畢 气氣 汇匯彙 汉漢 汤湯 沟溝 没沒 沧滄 泻瀉 泽澤
        济濟 浑渾 涂塗 润潤 渊淵 游游遊 湾灣 溃潰 溅濺 满滿 滥濫 滩灘 灯燈 灵靈 灶灶竈 灾災 炉爐 点點 炼煉 烂爛 烛燭 烟煙 烦煩 烧燒 热熱 焕煥 爱愛 状狀 犹猶 独獨
        狱獄 猪豬 环環 现現 珑瓏 瓮甕 电電 画畫 疗療 疮瘡 盏盞 监監 盖蓋 盗盜 盘盤 着著 瞒瞞 瞩矚 矿礦 码碼 础礎 确確 礼禮 祸禍 离離 秋秋鞦 种種种 积積 称稱 税稅
        稳穩 穷窮 窃竊 窍竅 窝窩 窥窺 竖竪 竞競 笔筆 笼籠 筹籌 箩籮 篑簣 篓簍 篮籃 籁籟 类類 粮糧 系系係繫 紧緊 纠糾 红紅 纤纖 约約 级級 纪紀 纬緯 纮紘 纱紗 纲綱
        纳納 纵縱 纷紛 纸紙 纽紐 线線綫 练練 组組 织織 终終 经經 绑綁 结結 绛絳 络絡 绝絕 绞絞 统統 绣繡 绪緒 续續 维維 绺綹 绻綣 综綜 绿綠 缄緘 缅緬 缓緩 缕縷
        编編 缘緣 缠纏 缤繽 缱繾 网網 罗羅 罚罰 罢罷 群群羣 耻恥 职職 联聯 肠腸 胆膽 胜勝 胡胡鬍 脉脈 脏髒 脑腦 脚腳 脱脫 脸臉 腊臘 腾騰 舍捨 舰艦 舱艙 艳艷 艺藝
        节節 苏蘇甦 范範范 茎莖 茧繭 荚莢 荡蕩 荣榮 荤葷 药藥 莱萊 莲蓮 获獲 莸蕕 莹瑩 莼蒓 萝蘿 营營 萧蕭 萨薩 蕴蘊 虑慮 虚虛 虫蟲 衔銜 补補 表表錶 袭襲 装裝
        见見 观觀 规規 视視 览覽 觉覺 觞觴 触觸 计計 认認 讫訖 议議 讯訊 记記 讲講 许許 论論 设設 证證 评評 识識 诈詐 诉訴 词詞 试試 诗詩 诚誠 话話 该該 诞誕 语語
        误誤 说說 诵誦 诺諾 读讀 课課 调調 谈談 谋謀 谢謝 谦謙 谬謬 谱譜 谶讖 谷谷穀 贝貝 贞貞 负負 财財 责責 贤賢 败敗 货貨 质質 贩販 贫貧 贬貶 购購 贯貫 贰貳
        贴貼 贵貴 费費 资資 赎贖 赖賴 赛賽 赞贊讚 跃躍 躯軀 车車 轨軌 转轉 轮輪 软軟 轰轟 轴軸 轻輕 载載 轿轎 较較 辆輛 辈輩 辏輳 辐輻 辑輯 输輸 辙轍 辞辭 辩辯
        边邊 达達 过過 迈邁 运運 这這 进進 远遠 违違 连連 选選 逊遜 递遞 遗遺 遥遙 邮郵 邻鄰 酱醬 采采採 里里裡裏 针針 钗釵 钞鈔 钟鐘鍾 钢鋼 钥鑰 钧鈞 钩鈎 钱錢
        钻鑽 铁鐵 铜銅 铢銖 银銀 铺鋪舖 链鏈 销銷 锁鎖 锂鋰 锅鍋 错錯 锡錫 锤錘 锦錦 锭錠 键鍵 锹鍬 镇鎮 镐鎬 镑鎊 镜鏡 长長 门門 闪閃 问問 闯闖 间間 闸閘 闹鬧
        闻聞 闽閩 阅閱 阕闋 阙闕 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陈陳 险險 随隨 难難 雾霧 面面麵 韦韋 韧韌 韩韓 韬韜 韵韻 页頁 顶頂 顷頃 项項 顺順 须須鬚 顾顧
        顿頓 预預 领領 频頻 颗顆 题題 颜顏 额額 颠顛 风風 飘飄 飞飛 饭飯 饮飲 饶饒 饼餅 馆館 马馬 驮馱 驱驅 驳駁 驹駒 驾駕 骂罵 验驗 骑騎 骗騙 骤驟 鬓鬢 鱼魚
        鲁魯 鲜鮮 鳞鱗 鸟鳥 鸣鳴 鸿鴻 鹃鵑 鹅鵝 鹏鵬 鹑鶉 鹢鷁 鹤鶴 麦麥 黄黃 齐齊 龄齡 龙龍 临臨 启啟啓 宪憲 录錄 忏懺 晓曉 榈櫚 温溫
        献獻 祯禎 稣穌 绍紹 继繼 聪聰 蛰蟄 闰閏 访訪
        """
    }
}
