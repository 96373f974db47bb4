import HanText
import Testing

/// Where the counted noun begins and ends: each row is a text and, for some of its figures, `figure=noun` (`-` for none).
struct ItemTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let text: String
        let expected: [String]
        init(_ text: String, _ expected: String...) {
            self.text = text
            self.expected = expected
        }
        var testDescription: String { text }
    }

    func check(_ rows: [Row]) {
        for row in rows {
            let facts = FactCase.extractor.facts(in: row.text)
            for pair in row.expected {
                let parts = pair.split(separator: "=")
                let fact = facts.first { $0.text == parts[0] }
                #expect(fact?.item?.text ?? "-" == parts[1], "\(row.text): \(parts[0])")
            }
        }
    }

    @Test func aVerbBeforeTheNounIsNoPartOfIt() {
        check([
            Row("清风镇组织志愿者近300名", "近300名=志愿者"),
            Row("硬化道路3.2公里,安装路灯64盏", "3.2公里=道路", "64盏=路灯"),
            Row("捣毁窝点6处,扣押涉案车辆14台", "6处=窝点", "14台=涉案车辆"),
            Row("全省接待游客1420万人次", "1420万人次=游客"),
            Row("发展新党员36名", "36名=新党员"),
            Row("救援队转运被困人员53名", "53名=被困人员"),
            Row("科考队布设观测站12个,钻取冰芯3支", "12个=观测站", "3支=冰芯"),
        ])
    }

    @Test func whatIsSaidOfTheCountedIsNoPartOfTheNoun() {
        check([
            Row("36名新秀晋级。", "36名=新秀"), Row("昨夜12条地铁停运，", "12条=地铁"), Row("本月4家歇业。", "4家=-"),
            Row("300件消费投诉已办结。", "300件=消费投诉"), Row("新增4个地铁出口。", "4个=地铁出口"),
            Row("7名矿工病情较轻，", "7名=矿工"), Row("带动60户农户种植花椒。", "60户=农户"),
            Row("200名学生代表。", "200名=学生代表"), Row("9名学生创业者。", "9名=学生创业者"),
            Row("4名伤员伤势评估。", "4名=伤员伤势评估"),
        ])
    }

    @Test func bracketsMeasuresAndProjects() {
        check([
            Row("全省病例30例（含境外输入6例），", "30例=病例", "6例=境外输入"), Row("全市病例9例（东城2例，西城7例）", "9例=病例", "7例=病例"),
            Row("该隧洞全长2公里。", "2公里=隧洞全长"), Row("引桥长90米。", "90米=-"),
            Row("末轮过后积分升至28分。", "28分=积分"), Row("局地超过80毫米。", "超过80毫米=-"),
            Row("该项目总投资6亿元。", "6亿元=项目总投资"), Row("48支队伍参赛。", "48支=队伍"),
        ])
    }

    @Test func aModifierBeforeTheParticleGivesWayToItsNoun() {
        check([
            Row("剧院推出4场丰富多彩的灯会", "4场=灯会"),
            Row("5名充当“中间人”的村民到场", "5名=村民"),
            Row("还有8名像他一样的护林员", "8名=护林员"),
            // Who is counted, not who is meant.
            Row("看望3名工人的家属", "3名=工人"),
        ])
    }

    @Test func figuresShareTheirNoun() {
        check([
            Row("慰问困难群众40户126人", "40户=困难群众", "126人=困难群众"),
            Row("清运垃圾60车次、85吨", "60车次=垃圾", "85吨=垃圾"),
            Row("存款余额突破9万亿元，达到9.2万亿元", "突破9万亿元=存款余额", "9.2万亿元=存款余额"),
            Row("本省57%的手机用户、全国83%的手机用户都更新了", "57%=手机用户", "83%=手机用户"),
            Row("投产2台200千瓦发电机", "2台=200千瓦发电机"),
        ])
    }

    @Test func whatALengthIsSaidWithIsNoNoun() {
        check([
            Row("引桥主跨长800米", "800米=-"),
            Row("选手身高1.8米", "1.8米=选手身高"),
            Row("汛期降雨天数达20天", "20天=汛期降雨天数"),
            Row("全市共有1200户", "1200户=-"),
        ])
    }

    @Test func aVerbThatModifiesTheNounStays() {
        check([
            Row("管理人员50名", "50名=管理人员"),
            Row("种植面积40万亩", "40万亩=种植面积"),
            Row("培训师共108人", "108人=培训师"),
            Row("推进会6次", "6次=推进会"),
            Row("慰问品50份", "50份=慰问品"),
        ])
    }

    @Test func aVerbThatIsTheObjectIsTheNoun() {
        check([
            Row("带动就业600多人", "600多人=就业"),
            Row("受理投诉举报1206件", "1206件=投诉举报"),
            Row("技术下乡10余次", "10余次=技术下乡"),
            Row("当场整改11个", "11个=-"),
            Row("今年新增1234人", "1234人=-"),
            Row("全市已有300人", "300人=-"),
        ])
    }

    @Test func linksAndResultsBetweenNounAndNumberAreSkipped() {
        check([
            Row("生猪存栏43.5万头", "43.5万头=生猪"),
            Row("摊贩减少近70名", "近70名=摊贩"),
            Row("这批玉器折合人民币近8万元", "近8万元=玉器"),
            Row("药品价值6万元", "6万元=药品"),
            Row("三天的蒸发量,累计达17毫米", "17毫米=蒸发量"),
            Row("会议由主任主持,共30人参加", "30人=-"),
            Row("总产值创新高，达9亿元", "9亿元=总产值"),
            Row("客流量突破300万人次大关", "突破300万人次=客流量"),
            Row("价值2万元的手表丢失", "2万元=手表"),
            Row("全省每周举办3场", "3场=-"),
            Row("现场签约23家", "23家=-"),
            Row("我国高铁里程达到4.5万公里", "4.5万公里=高铁里程"),
            Row("总保费首次超过3亿元", "超过3亿元=总保费"),
            Row("林地要保持在62万平方千米", "62万平方千米=林地"),
        ])
    }

    @Test func nounsBehindTheMeasureWord() {
        check([
            Row("骗取40多名被害人的积蓄", "40多名=被害人"),
            Row("俱乐部签下4名外援", "4名=外援"),
            Row("村里选出3人作为带头人", "3人=带头人"),
            Row("招募64名年龄在20岁以上的受试者", "64名=受试者"),
            Row("2名领导干部调离岗位", "2名=领导干部"),
            Row("移交175名被俘人员", "175名=被俘人员"),
            Row("27个县级及以上医院", "27个=县级及以上医院"),
            Row("掌握四种各有千秋的雕刻刀法", "四种=雕刻刀法"),
            Row("3个污水处理项目开工", "3个=污水处理项目"),
            Row("实施了10个改造项目", "10个=改造项目"),
            Row("3亿元二手车成交额", "3亿元=二手车成交额"),
            Row("展出1套白桦-M3雷达系统", "1套=白桦-M3雷达系统"),
            Row("100个家庭受益", "100个=家庭"),
            Row("清扫3公里长的街道", "3公里=街道"),
            Row("寄给两个素不相识的孤儿", "两个=孤儿"),
            Row("遇难者遗体12具", "12具=遇难者遗体"),
            Row("客车坠入30米的山沟", "30米=山沟"),
            Row("安置房9栋已封顶", "9栋=安置房"),
            Row("建成高速公路5条312公里", "312公里=高速公路"),
            Row("发生两起爆炸致4人遇难", "两起=爆炸", "4人=-"),
            Row("这所小学只有6个班、132名学生", "6个=班", "132名=学生"),
            Row("民宿由三年前的不足十家发展到126家", "不足十家=民宿", "126家=民宿"),
        ])
    }

    @Test func traditionalWriting() {
        check([
            Row("清風鎮組織志願者近300名", "近300名=志願者"),
            Row("已辦結165條", "165條=-"),
            Row("處室由14個減少為11個", "14個=處室", "11個=處室"),
            Row("在6個地點採取行動", "6個=地點"),
            Row("檢獲現金240萬元", "240萬元=現金"),
            Row("生豬存欄4萬頭", "4萬頭=生豬"),
        ])
    }

    @Test func countsThatShareANoun() {
        check([
            Row("培训村干部7期840人次", "7期=村干部", "840人次=村干部"),
            Row("创作小说12部,其中5部被译成外文", "12部=小说", "5部=小说"),
            Row("收集建议178条,已办结165条", "178条=建议", "165条=建议"),
            Row("收集建议178条。又办结165条", "165条=-"),
        ])
    }

    @Test func lengthsOfTimeThatBelongToANoun() {
        check([
            Row("设计寿命5年", "5年=设计寿命"),
            Row("被判处有期徒刑三年六个月", "三年六个月=有期徒刑"),
            Row("手术历时近7个小时", "近7个小时=手术"),
            Row("长达10年的跟踪调查", "10年=跟踪调查"),
            Row("他在这里工作了5年", "5年=-"),
        ])
    }

    @Test func aWordThatEndsInBeforeOrDownStartsNoPeriod() {
        expect([
            FactCase("课前10分钟点名", "10分钟|duration|10|exact|分钟|-"),
            FactCase("饭前30分钟服药", "30分钟|duration|30|exact|分钟|-"),
            FactCase("她拿下21分", "21分|count|21|exact|分|-"),
        ])
    }

    @Test func whatThoseDoWhoAreCountedIsNoNoun() {
        check([
            // A verb that the clause ends with, and the same verb in front of a noun.
            Row("24名歌手晋级", "24名=歌手"),
            Row("15支车队完赛", "15支=车队"),
            Row("5个项目停工，", "5个=项目"),
            Row("5个停工项目", "5个=停工项目"),
            Row("6艘渔船返航。", "6艘=渔船"),
            Row("20名员工晋升。", "20名=员工"),
            Row("20份员工晋升方案", "20份=员工晋升方案"),
            // How they are.
            Row("90名旅客伤势稳定", "90名=旅客"),
            Row("4名矿工情绪稳定，", "4名=矿工"),
            // Who does something, its verb and object; a noun that ends in a person or a place is one.
            Row("60户农户栽种果树", "60户=农户"),
            Row("35户村民捐赠物资。", "35户=村民"),
            Row("80名游客参观展览", "80名=游客"),
            Row("30名学生干部", "30名=学生干部"),
            Row("15家企业生产车间", "15家=企业生产车间"),
            Row("20户村民养殖基地", "20户=村民养殖基地"),
            // Nothing but the predicate.
            Row("9名落水", "9名=-"),
            Row("9处起火，", "9处=-"),
            Row("6场推迟", "6场=-"),
            Row("9处火情，", "9处=火情"),
            Row("8次会议", "8次=会议"),
        ])
    }

    @Test func membersOfBracketsMayHaveTheirOwnNoun() {
        check([
            Row("新增病例12例（重症2例，危重1例）", "12例=病例", "2例=重症", "1例=危重"),
            Row("病例30例（男性18例，女性12例）", "18例=男性", "12例=女性"),
            // Where they are is none.
            Row("新增病例30例（东区18例，西区12例）", "18例=病例", "12例=病例"),
            Row("新增病例9例（青州6例、甲市3例）", "6例=病例", "3例=病例"),
        ])
    }

    @Test func fullLengthsAndPointsHaveTheirNoun() {
        check([
            Row("隧道全长8公里", "8公里=隧道全长"),
            Row("大桥总长1200米", "1200米=大桥总长"),
            Row("跑道總長900米", "900米=跑道總長"),
            Row("全长3公里的赛道", "3公里=全长"),
            Row("绳索长30米", "30米=-"),
            Row("得分下降12分", "12分=得分"),
            Row("积分增加3分", "3分=积分"),
            Row("他进攻得到80分", "80分=-"),
        ])
    }

    @Test func measureWordsOfRegions() {
        check([
            Row("11个省区", "11个=省区"), Row("22个省市区", "22个=省市区"), Row("8个旗县", "8个=旗县"),
            Row("4省区的商人", "4省区=-"), Row("9省区市", "9省区市=-"), Row("6盟市", "6盟市=-"), Row("5旗县区", "5旗县区=-"),
        ])
    }

    @Test func centimetresBehindMetres() {
        expect([
            FactCase("身高1米78", "1米78|length|1.78|exact|米|身高"),
            FactCase("一米六五的个子", "一米六五|length|1.65|exact|米|个子"),
            FactCase("水深3米25", "3米25|length|3.25|exact|米|水深"),
            FactCase("身高1米75左右", "1米75左右|length|1.75|about|米|身高"),
            // The second number is one of its own.
            FactCase("3米50元", "3米|length|3|exact|米|-", "50元|money|50|exact|元|-"),
            FactCase("2米15个", "2米|length|2|exact|米|-", "15个|count|15|exact|个|-"),
            FactCase("宽2米12.5", "2米|length|2|exact|米|-", "12.5|plain|12.5|exact|-|-"),
            FactCase("2米30%", "2米|length|2|exact|米|-", "30%|percent|0.3|exact|%|-"),
            FactCase("4米15万", "4米|length|4|exact|米|-", "15万|plain|150000|exact|-|-"),
        ])
    }

    @Test func adverbsAndThePassiveEndTheNoun() {
        check([
            Row("仓库里12名工人立即撤离。", "12名=工人"), Row("路口3辆客车突然起火。", "3辆=客车"), Row("山上6棵古树遭人砍伐。", "6棵=古树"),
        ])
    }

    @Test func whatMoneyIsForIsNoNoun() {
        check([
            Row("安排资金3亿元支持牧民修建圈舍", "3亿元=资金"),
            Row("发放3亿元扶持资金", "3亿元=扶持资金"),
            Row("去年投入2万元。", "2万元=-"),
            Row("总投资2亿元", "2亿元=总投资"),
        ])
    }

    @Test func whatIsSaidOfThoseCountedIsNoNoun() {
        check([
            Row("海岛上有7千户渔民断水。", "7千户=渔民"),
            Row("三名船员受轻伤。", "三名=船员"),
            Row("45台挖泥机械陆续进场。", "45台=挖泥机械"),
            Row("60种草药新增纳入名录。", "60种=草药"),
            Row("印发34项办法推动茶叶产业升级。", "34项=办法"),
            Row("组建9个技术支持团队。", "9个=技术支持团队"),
            Row("近六成店主反对涨租。", "近六成=店主"),
            Row("6位馆长称，", "6位=馆长"),
            Row("7名市长的名称", "7名=市长"),
        ])
    }

    @Test func whatOnlySaysWhichOnesIsNoNoun() {
        check([
            Row("出土250件西周时期的玉器", "250件=玉器"),
            Row("20名工人的家属", "20名=工人"), Row("16名画师的陶艺馆", "16名=画师"),
            Row("500多名护士在17个帐篷里以轻柔的动作包扎", "500多名=护士", "17个=帐篷"),
            Row("开展22次深海勘探任务。", "22次=深海勘探任务"),
            Row("近百位中外船长", "近百位=中外船长"),
            Row("十余项育种与推广项目。", "十余项=育种与推广项目"),
            Row("3名干部与群众交流。", "3名=干部"),
        ])
    }

    @Test func namesWithDigitsAndMomentsBeforeNumbers() {
        check([
            Row("4台耕-36拖拉机", "4台=耕-36拖拉机"),
            Row("索道检修时有9百人等候。", "9百人=-"),
            Row("一天最高900多人", "900多人=-"),
            Row("每公顷烟叶达4千株", "4千株=烟叶"),
            Row("18%和25%的住户", "18%=住户", "25%=住户"),
            Row("心情十分糟糕，缩至4.5米", "4.5米=-"),
            Row("走遍11个省。", "11个=省"),
        ])
    }
}
