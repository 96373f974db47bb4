/// Writes the simplified words of the tables in traditional characters.
struct TraditionalForms: Sendable {
    private let forms: [Character: [Character]]

    /// Reads the table.
    init() {
        var forms: [Character: [Character]] = [:]
        for entry in Self.table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard let simplified = entry.first else { continue }
            forms[simplified] = Array(entry.dropFirst())
        }
        self.forms = forms
    }

    /// A word as given, and in each way that traditional characters write it (發 and 髮 for 发); at most eight ways.
    func expand(_ word: String) -> [String] {
        var ways = [""]
        var differs = false
        for character in word {
            guard let traditional = forms[character] else {
                for index in ways.indices { ways[index].append(character) }
                continue
            }
            differs = true
            let choices = ways.count * traditional.count <= 8 ? traditional : Array(traditional.prefix(1))
            ways = ways.flatMap { way in choices.map { way + String($0) } }
        }
        return differs ? [word] + ways.filter { $0 != word } : [word]
    }

    /// Every word with its traditional forms.
    func expand(_ words: [String]) -> [String] { words.flatMap { expand($0) } }

    /// A simplified character and its traditional ones, those it may stay itself as included.
    ///
    /// Source: the Simplified-Traditional transform of Unicode CLDR, with the further forms of the
    /// 通用规范汉字表 (2013), appendix 1.
    private static var table: String {
        """
        万萬 专專 业業 丛叢 东東 丝絲 两兩 个個箇 乌烏 乡鄉 书書 买買 亏虧 亚亞 产產産 亩畝 亿億 仑侖 仓倉 伙伙夥 会會 伦倫 体體 儿兒 兑兌 兰蘭 兹茲 内內 冈岡
        册冊册 军軍 冲衝 准准準 几幾几 出出齣 击擊 划划劃 则則 刚剛 别別 制制製 剂劑 区區 医醫 千千韆 升升昇 华華 单單 卢盧 卫衛 卷卷捲 厂廠 厅廳 历歷曆 压壓 厘厘釐
        厢廂 县縣 双雙 发發髮 叙敘 叠疊 只只隻祇 台台臺 叶葉 号號 吊吊弔 吨噸 听聽 员員 周周週 噜嚕 回回迴 团團糰 园園 围圍 国國 图圖 圆圓 圣聖 场場 块塊 坚堅
        坛壇罈 坝壩 垄壟 埯垵 墙牆 声聲 壶壺 处處 头頭 夸誇 奖獎 学學 宽寬 宾賓 对對 寻尋 尔爾 尧堯 层層 屉屜 届屆 属屬 岁歲嵗 岗崗 岛島 峰峰峯 币幣 布布佈 师師
        帐帳 帧幀 帮幫 干干乾幹 床床牀 库庫 开開 张張 弯彎 当當 总總 战戰 户戶户 扑撲 折折摺 抢搶 担擔 拨撥 挂掛挂 挝撾 换換 搂摟 摄攝 摊攤 数數 斗斗鬥 断斷 时時
        昼晝 曲曲麴 机機 权權 杆桿 杠槓 条條 来來 杯杯盃 板板闆 极極 枪槍 柜櫃 标標 栋棟 样樣 档檔 桥橋 桩樁 楼樓 欧歐 气氣 汉漢 汤湯 沟溝 泽澤 济濟 湾灣 炉爐
        点點 烛燭 热熱 环環 现現 瓮甕 电電 画畫 疗療 盏盞 盖蓋 盘盤 矿礦 码碼 礼禮 种種种 税稅 窝窩 笔筆 笼籠 箩籮 篓簍 篮籃 类類 系系係繫 约約 级級 纪紀 纱紗
        纳納 纸紙 纽紐 线線綫 组組 绞絞 维維 绺綹 缅緬 缕縷 编編 罗羅 罚罰 群群羣 联聯 胜勝 脑腦 脚腳 脱脫 脸臉 舍捨 舰艦 舱艙 节節 苏蘇甦 茎莖 荚莢 莱萊 营營
        萨薩 虚虛 表表錶 袭襲 装裝 规規 觉覺 觞觴 记記 讲講 词詞 语語 误誤 诺諾 课課 谢謝 贝貝 负負 败敗 质質 贴貼 赛賽 赞贊讚 跃躍 车車 轨軌 转轉 轮輪 轴軸 载載
        辆輛 辈輩 辑輯 达達 迈邁 运運 进進 远遠 连連 里里裡裏 针針 钞鈔 钟鐘鍾 钩鈎 钱錢 钻鑽 铁鐵 铜銅 铢銖 银銀 铺鋪舖 链鏈 锅鍋 锡錫 锤錘 锭錠 键鍵 锹鍬 镇鎮
        镐鎬 镑鎊 长長 门門 问問 间間 闸閘 阕闋 阙闕 队隊 阵陣 阶階 际際 险險 面面麵 韦韋 韩韓 韵韻 页頁 顶頂 顷頃 项項 顺順 顿頓 领領 频頻 颗顆 题題 飞飛 饭飯
        馆館 马馬 驮馱 驱驅 驾駕 骤驟 鲁魯 鲜鮮 麦麥
        """
    }
}
