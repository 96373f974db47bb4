import HanText
import Testing

/// For each rule what it finds and what it leaves alone.
@Suite struct FactClassTests {
    @Test func boundsBeforeAndAfter() {
        expect([
            FactCase("共有参赛选手不少于40人", "不少于40人|count|40|atLeast|人|参赛选手"),
            FactCase("全程约21公里", "约21公里|length|21|about|公里|全程"),
            FactCase("库存不足3吨", "不足3吨|mass|3|under|吨|库存"),
            FactCase("气温超过38℃", "超过38℃|temperature|38|over|℃|气温"),
            FactCase("报名者至多5名", "至多5名|count|5|atMost|名|报名者"),
            FactCase("有35岁以下的青年骨干", "35岁以下|age|35|atMost|岁|-"),
            FactCase("合格率在97%以上", "97%以上|percent|0.97|atLeast|%|-"),
            FactCase("步行15分钟左右", "15分钟左右|duration|15|about|分钟|-"),
            FactCase("双方签约6个项目", "6个|count|6|exact|个|项目"),
            FactCase("附近3家书店", "3家|count|3|exact|家|书店"),
            FactCase("上百名游客滞留", "上百名|count|100|over|名|游客"),
        ])
    }

    @Test func littleIsNoClock() {
        expect([
            FactCase("床单要换软一点，汤也热一点。"), FactCase("看清这一点后，她改了主意"),
            FactCase("集市一点开始", "一点开始|time|01:00|since|-|-"), FactCase("过了一段时间才开门"),
        ])
    }

    @Test func nounsThatBeginLikeAMeasureWord() {
        expect([
            FactCase("流域内共有3亿多人口", "3亿多|count|300000000|over|-|人口"),
            FactCase("全镇4万人民，", "4万|count|40000|exact|-|人民"),
            FactCase("招录12人", "12人|count|12|exact|人|-"),
            FactCase("这处遗址也十分珍贵"), FactCase("主队拿到十分", "十分|count|10|exact|分|-"),
        ])
    }

    @Test func rangesAndWhatOnlyLooksLikeOne() {
        expect([
            FactCase("每组安排8至10名队员", "8至10名|count|8~10|range|名|队员"),
            FactCase("库房零下6℃到零下2℃", "零下6℃到零下2℃|temperature|-6~-2|range|℃|库房"),
            FactCase("售价在30元到45元之间", "30元到45元|money|30~45|range|元|售价"),
            FactCase("来了三五个邻居", "三五个|count|3~5|range|个|邻居"),
            FactCase(
                "销量增长12.5%至3.6万台", "12.5%|percent|0.125|exact|%|-", "3.6万台|count|36000|exact|台|销量"),
            FactCase("2019—2022年连年丰收", "2019—2022年|period|2019~2022|range|-|-"),
        ])
    }

    @Test func moneyBeforeAndAfterTheNumber() {
        expect([
            FactCase("门票￥60", "￥60|money|60|exact|元|门票"),
            FactCase("救灾资金1.2亿元", "1.2亿元|money|120000000|exact|元|救灾资金"),
            FactCase("折合人民币近80万元", "近80万元|money|800000|under|元|-"),
            FactCase("阳春面八块五", "八块五|money|8.5|exact|块|阳春面"),
            FactCase("零钱5元2角", "5元2角|money|5.2|exact|元|零钱"),
        ])
    }

    @Test func ratesAndFrequencies() {
        expect([
            FactCase("白菜每公斤3元", "每公斤3元|rate|3|exact|元/公斤|白菜"),
            FactCase("鸡蛋4.5元/斤", "4.5元/斤|rate|4.5|exact|元/斤|鸡蛋"),
            FactCase("每月2次例会", "每月2次|frequency|2|exact|次|例会"),
            FactCase("每平方公里约410人", "每平方公里约410人|rate|410|about|人/平方公里|-"),
            FactCase("专列时速240公里/小时", "240公里/小时|speed|240|exact|公里/小时|专列时速"),
        ])
    }

    @Test func datesPeriodsAndClockTimes() {
        expect([
            FactCase("2021年5月9日开馆", "2021年5月9日|date|2021-05-09|exact|-|-"),
            FactCase("截至2023年6月底，", "截至2023年6月底|period|2023-06|until|-|-"),
            FactCase("2022年以来，", "2022年以来|period|2022|since|-|-"),
            FactCase("3月5日至9日", "3月5日至9日|period|--03-05~--03-09|range|-|-"),
            FactCase("2015年到2020年", "2015年到2020年|period|2015~2020|range|-|-"),
            FactCase("一九九七年七月", "一九九七年七月|date|1997-07|exact|-|-"),
            FactCase("20世纪80年代", "20世纪80年代|period|1980|exact|-|-"),
            FactCase("下午3时20分出发", "下午3时20分|time|15:20|exact|-|-"),
            FactCase("于06:45抵达", "06:45|time|06:45|exact|-|-"),
            FactCase("8月份", "8月份|period|--08|exact|-|-"),
            FactCase("提出3点意见", "3点|count|3|exact|点|-"),
            FactCase("历时3年", "3年|duration|3|exact|年|-"),
        ])
    }

    @Test func scoresRatiosAndOrdinals() {
        expect([
            FactCase("主队以3比1获胜", "3比1|score|3~1|exact|-|-"),
            FactCase("她以2-0战胜对手", "2-0|score|2~0|exact|-|-"),
            FactCase("按1∶4的比例稀释", "1∶4|ratio|0.25|exact|-|-"),
            FactCase("产量翻了两番", "两番|ratio|2|exact|番|-"),
            FactCase("三成农户受益", "三成|ratio|0.3|exact|成|农户"),
            FactCase("获得第5名", "第5名|ordinal|5|exact|名|-"),
            FactCase("摘得第3枚金牌", "第3枚|ordinal|3|exact|枚|金牌"),
            FactCase("前二十名入围", "前二十名|ordinal|20|exact|名|-"),
            FactCase("队伍6胜2平1负", "6胜|count|6|exact|胜|-", "2平|count|2|exact|平|-", "1负|count|1|exact|负|-"),
        ])
    }

    @Test func compoundsGoIntoOneValue() {
        expect([
            FactCase("他身高1米8", "1米8|length|1.8|exact|米|身高"),
            FactCase("称得3斤5两", "3斤5两|mass|3.5|exact|斤|-"),
            FactCase("航程两个半小时", "两个半小时|duration|2.5|exact|小时|航程"),
            FactCase("以2分06秒夺冠", "2分06秒|duration|2.1|exact|分|-"),
            FactCase("学徒两年半", "两年半|duration|2.5|exact|年|-"),
        ])
    }

    @Test func temperaturesWithTheScaleAndTheSignBefore() {
        expect([
            FactCase("华氏零下二十度半", "华氏零下二十度半|temperature|-20.5|exact|华氏度|-"),
            FactCase("零下摄氏8度", "零下摄氏8度|temperature|-8|exact|摄氏度|-"),
            FactCase("华氏95°", "华氏95°|temperature|95|exact|华氏度|-"),
            FactCase("36摄氏°", "36摄氏°|temperature|36|exact|摄氏°|-"),
            FactCase("负6度", "负6度|temperature|-6|exact|度|-"),
            FactCase("26度半", "26度半|temperature|26.5|exact|度|-"),
            FactCase("转90度", "90度|plain|90|exact|度|-"),
        ])
    }

    @Test func amountsOfMoneyInSmallUnits() {
        expect([
            FactCase("人民币5角", "人民币5角|money|0.5|exact|元|-"),
            FactCase("两角五分", "两角五分|money|0.25|exact|元|-"),
            FactCase("壹拾圆伍分", "壹拾圆伍分|money|10.05|exact|圆|-"),
            FactCase("负3元4角", "负3元4角|money|-3.4|exact|元|-"),
            FactCase("贰拾元正", "贰拾元正|money|20|exact|元|-"),
            FactCase("5元正品", "5元|money|5|exact|元|正品"),
            FactCase("3毛", "3毛|money|0.3|exact|元|-"),
            FactCase("五千块钱以上", "五千块钱以上|money|5000|atLeast|块钱|-"),
            FactCase("2万(含)-6万元", "2万(含)-6万元|money|20000~60000|range|元|-"),
        ])
    }

    @Test func numeralsThatNameSomething() {
        expect([
            FactCase("国王菲利佩六世"),
            FactCase("川气东送二线工程"),
            FactCase("机场三期扩建工程"),
            FactCase("举办三期培训班", "三期|count|3|exact|期|培训班"),
            FactCase("二十届二中全会"),
            FactCase("连任三届", "三届|count|3|exact|届|-"),
            FactCase("二次开发"),
            FactCase("看了两次", "两次|count|2|exact|次|-"),
            FactCase("万里海疆"),
            FactCase("近万里", "近万里|length|10000|under|里|-"),
            FactCase("气温一度达到40℃", "40℃|temperature|40|exact|℃|气温"),
            FactCase("乱象四处蔓延"),
            FactCase("新增四处遗址", "四处|count|4|exact|处|遗址"),
            FactCase("问得十分仔细"),
            FactCase("住在302室"),
            FactCase("3室2厅", "3室|count|3|exact|室|-", "2厅|count|2|exact|厅|-"),
        ])
    }

    @Test func weightsInLiang() {
        expect([
            FactCase("白银三十两", "三十两|mass|30|exact|两|白银"),
            FactCase("重一两", "一两|mass|1|exact|两|-"),
            FactCase("一两个人", "一两个|count|1~2|range|个|人"),
        ])
    }

    @Test func numbersThatCountNothing() {
        expect([
            FactCase("江城日报 三版"), FactCase("画册印了三版", "三版|count|3|exact|版|-"),
            FactCase("大家一致认为，这是一个好办法。"),
            FactCase("一位老人带着几件行李"),
            FactCase("他开着挂B5217牌的车，住在A4栋"),
            FactCase("拨打热线12345咨询"),
            FactCase("沿107国道北行，转5号线"),
            FactCase("这款5G手机装了iOS 17"),
            FactCase("“三个一”活动深入人心"),
            FactCase("两国达成共识，投中三分球"),
            FactCase("90后店主"),
            FactCase("千方百计解难题，统一思想，百姓称赞"),
        ])
    }

    @Test func nounsBeforeAndBehindTheNumber() {
        expect([
            FactCase("4个单位受到处理", "4个|count|4|exact|个|单位"),
            FactCase("编印《河湖简报》16期，", "16期|count|16|exact|期|《河湖简报》"),
            FactCase("聘任法律顾问共9人。", "9人|count|9|exact|人|法律顾问"),
            FactCase("回访3名存在困难的学员", "3名|count|3|exact|名|学员"),
            FactCase("作风扎实、成绩突出的护士42名", "42名|count|42|exact|名|护士"),
            FactCase("以12%的投入", "12%|percent|0.12|exact|%|投入"),
            FactCase(
                "新增病例30例（东城12例、西城18例）", "30例|count|30|exact|例|病例", "12例|count|12|exact|例|病例",
                "18例|count|18|exact|例|病例"),
            FactCase("预算从2亿元上调至3亿元", "2亿元|money|200000000|exact|元|预算", "3亿元|money|300000000|exact|元|预算"),
        ])
    }

    @Test func figuresSideBySide() {
        expect([
            FactCase("陈列30组90件陶器", "30组|count|30|exact|组|陶器", "90件|count|90|exact|件|陶器"),
            FactCase("住在河西3组12号"),
            FactCase("连续9天每晚巡夜", "9天|duration|9|exact|天|-", "每晚|frequency|-|exact|-|-"),
            FactCase("租金5元每天", "5元每天|rate|5|exact|元/天|租金"),
            FactCase("举办超20场诗会", "超20场|count|20|over|场|诗会"),
            FactCase("女排超50场", "50场|count|50|exact|场|女排"),
            FactCase("村里有22户人家", "22户|count|22|exact|户|人家"),
            FactCase("集团有4家子公司", "4家|count|4|exact|家|子公司"), FactCase("他带着一家子出门"),
            FactCase("船舶8万闸次", "8万闸次|count|80000|exact|闸次|船舶"),
            FactCase("货车停在407线"), FactCase("铺设12线电缆", "12线|count|12|exact|线|电缆"),
            FactCase("完成1/2到3/4", "1/2到3/4|ratio|0.5~0.75|range|-|-"),
            FactCase("突破一批工艺"),
            FactCase("突破一万辆", "突破一万辆|count|10000|over|辆|-"),
        ])
    }
}
