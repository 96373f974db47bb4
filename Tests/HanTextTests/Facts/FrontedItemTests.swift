import HanText
import Testing

/// The counted noun behind verbs, times and attributes.
@Suite struct FrontedItemTests {
    @Test func whatIsDoneToIsCounted() {
        expect([
            FactCase("货运班列累计开行5200列。", "5200列|count|5200|exact|列|货运班列"),
            FactCase("春运列车已累计开行1300余列。", "1300余列|count|1300|over|列|春运列车"),
            FactCase("早稻收购超过300万吨。", "超过300万吨|mass|3000000|over|吨|早稻"),
            FactCase("演唱会门票售出2万多张。", "2万多张|count|20000|over|张|演唱会门票"),
            FactCase("本市公租房已开工建设3.2万套。", "3.2万套|count|32000|exact|套|公租房"),
            FactCase("专项资金已下达20亿元。", "20亿元|money|2000000000|exact|元|专项资金"),
            FactCase("水库下泄流量已加大至每秒3000立方米。", "每秒3000立方米|rate|3000|exact|立方米/秒|水库下泄流量"),
            FactCase("今年订单新增了30多台。", "今年|period|-|exact|-|-", "30多台|count|30|over|台|订单"),
            FactCase(
                "有效专利为20.5万件，商标注册300.2万件。", "20.5万件|count|205000|exact|件|有效专利", "300.2万件|count|3002000|exact|件|商标"),
            // Who acts, what holds others and what the figure is compared with are none.
            FactCase("该公司已生产3000辆。", "3000辆|count|3000|exact|辆|-"),
            FactCase("这样的生产线，该厂已改造完成5条。", "5条|count|5|exact|条|-"),
            FactCase("该团伙先后作案23起。", "23起|count|23|exact|起|-"),
            FactCase("全书分为6部分。", "6部分|count|6|exact|部分|-"),
            FactCase("比全州常年产量高出2吨。", "2吨|mass|2|exact|吨|-"),
        ])
    }

    @Test func quantitiesBehindTimesAndAdverbs() {
        expect([
            FactCase("双边贸易额已经连续3年突破500亿美元。", "3年|duration|3|exact|年|-", "突破500亿美元|money|50000000000|over|美元|双边贸易额"),
            FactCase("充电桩出口连续两个月突破10万台。", "两个月|duration|2|exact|个月|-", "突破10万台|count|100000|over|台|充电桩出口"),
            FactCase(
                "贸易总额连续跨过1万亿美元、2万亿美元两个台阶。", "1万亿美元|money|1000000000000|exact|美元|贸易总额",
                "2万亿美元|money|2000000000000|exact|美元|贸易总额", "两个|count|2|exact|个|-"),
            FactCase(
                "出口总值接连突破2万亿、3万亿元。", "突破2万亿|plain|2000000000000|over|-|出口总值", "3万亿元|money|3000000000000|exact|元|-"),
            FactCase(
                "票房今天（7月3日）已突破5亿元。", "今天|date|-|exact|-|-", "7月3日|date|--07-03|exact|-|-",
                "突破5亿元|money|500000000|over|元|票房"),
            FactCase("每月用户就达到了600万。", "每月|frequency|-|exact|-|-", "600万|count|6000000|exact|-|用户"),
            FactCase("光伏装机规模再创新高，达到3.1亿千瓦。", "3.1亿千瓦|energy|310000000|exact|千瓦|规模"),
            FactCase(
                "石油需求将比2025年增加30万桶，达1亿桶。", "2025年|date|2025|exact|-|-", "30万桶|count|300000|exact|桶|-",
                "1亿桶|count|100000000|exact|桶|石油需求"),
            FactCase("品种由最初的3万余种增加到目前的近8万种。", "3万余种|count|30000|over|种|品种", "近8万种|count|80000|under|种|品种"),
            FactCase("外汇储备在建国之初只有1亿多美元。", "1亿多美元|money|100000000|over|美元|-"),
        ])
    }

    @Test func whatPersonsMakeUp() {
        expect([
            FactCase("县里派出80人的志愿服务队赶赴灾区。", "80人|count|80|exact|人|志愿服务队"),
            FactCase("公司安排3000多人的检修队伍值守。", "3000多人|count|3000|over|人|检修队伍"),
            FactCase("市里成立了15人的工作专班。", "15人|count|15|exact|人|工作专班"),
            FactCase("他解决了300人的就业问题。", "300人|count|300|exact|人|-"),
        ])
    }

    @Test func nounsBehindTheirAttributes() {
        expect([
            FactCase("电站安装6台单机容量30万千瓦的水轮机组。", "6台|count|6|exact|台|水轮机组", "30万千瓦|energy|300000|exact|千瓦|单机容量"),
            FactCase("要翻过两座海拔4000多米的雪山。", "两座|count|2|exact|座|雪山", "4000多米|length|4000|over|米|海拔"),
            FactCase("目前，120个投资额大、技术含量高的重点项目已经开工。", "120个|count|120|exact|个|重点项目"),
            FactCase("该馆收藏了300件世界各地的乐器。", "300件|count|300|exact|件|乐器"),
            FactCase("每天有2亿件的快件进出。", "每天|frequency|-|exact|-|-", "2亿件|count|200000000|exact|件|快件"),
            FactCase("八成（80.3%）的受访青年表示支持。", "八成|ratio|0.8|exact|成|受访青年", "80.3%|percent|0.803|exact|%|受访青年"),
            FactCase("省里选出30件的作品，以3分的成绩获胜。", "30件|count|30|exact|件|作品", "3分|count|3|exact|分|-"),
        ])
    }

    @Test func wordsThatBeginLikeFunctionWords() {
        expect([
            FactCase("孩子们放飞2000只和平鸽。", "2000只|count|2000|exact|只|和平鸽"),
            FactCase("武装人员击毁20辆以军坦克。", "20辆|count|20|exact|辆|以军坦克"),
            FactCase("空袭造成数百名无辜平民死亡。", "数百名|count|-|about|名|无辜平民"),
            FactCase("企业拥有6种自主研发芯片。", "6种|count|6|exact|种|自主研发芯片"),
            FactCase("我国已同150多个建交国开展合作。", "150多个|count|150|over|个|建交国"),
            FactCase("签署了23个自贸协定。", "23个|count|23|exact|个|自贸协定"),
            FactCase("全年资助5万人次残疾儿童。", "全年|period|-|exact|-|-", "5万人次|count|50000|exact|人次|残疾儿童"),
        ])
    }

    @Test func whereTheNextFigureBegins() {
        expect([
            FactCase("两个人一组。", "两个|count|2|exact|个|人"),
            FactCase("花了5分钱，得了5分。", "5分|money|0.05|exact|元|钱", "5分|count|5|exact|分|-"),
            FactCase("导弹击中20辆军车和两座仓库。", "20辆|count|20|exact|辆|军车", "两座|count|2|exact|座|仓库"),
            FactCase("建设3处口岸和十个二线通道。", "3处|count|3|exact|处|口岸", "十个|count|10|exact|个|二线通道"),
            FactCase("出动10名消防员、数十辆消防车。", "10名|count|10|exact|名|消防员", "数十辆|count|-|about|辆|消防车"),
            FactCase("培育6个新一批特色品种。", "6个|count|6|exact|个|新一批特色品种"),
            FactCase(
                "当地创建了绿色工厂120家、绿色工业园区15家、绿色企业8家。", "120家|count|120|exact|家|绿色工厂", "15家|count|15|exact|家|绿色工业园区",
                "8家|count|8|exact|家|绿色企业"),
            FactCase("出口船舶破百亿元居全国首位。", "破百亿元|money|10000000000|over|元|船舶"),
        ])
    }

    @Test func deedsThatAreCarriedOut() {
        expect([
            FactCase("累计完成造林2亿亩。", "2亿亩|area|200000000|exact|亩|造林"),
            FactCase("实现劳务增收近500万元。", "近500万元|money|5000000|under|元|劳务增收"),
            FactCase("对外援助花费已达3亿元。", "3亿元|money|300000000|exact|元|对外援助花费"),
        ])
    }
}
