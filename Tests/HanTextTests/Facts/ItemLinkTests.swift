import HanText
import Testing

/// Counted nouns behind verbs of change, times, lists and places.
extension ItemTests {
    @Test func verbsOfChangeWithAdverbsLeadBackToTheNoun() {
        check([
            Row("手机销量一度回升至42万部，随后再次下跌至39万部。", "42万部=手机销量", "39万部=手机销量"),
            Row("公司广告营收也不过3000万元。", "3000万元=公司广告营收"),
            Row("贸易额远远超过200亿元。", "超过200亿元=贸易额"),
            Row("最高气温也有望在19℃左右。", "19℃左右=最高气温"),
            Row("三座港口的吞吐量均达到或超过了8万吨。", "超过了8万吨=吞吐量"),
            Row("产值据估算达到6千万日元。", "6千万日元=产值"),
            Row("线路里程骤降至310公里。", "310公里=线路里程"),
            Row("首饰（总价值达92万元）被盗。", "92万元=总价值"), Row("套均总价188.5万元。", "188.5万元=总价"),
            Row("出货量比上年减少0.1%,降至14.2亿部。", "14.2亿部=出货量"),
            Row("发行量迄今为止调整了22次。", "22次=发行量"),
            Row("我国人工智能产业规模有望超3万亿元。", "超3万亿元=人工智能产业规模"),
        ])
    }

    @Test func aTimeBetweenAQuantityAndItsValue() {
        check([
            Row("手机销量1月45万部，2月36万部。", "45万部=手机销量", "36万部=手机销量"),
            Row("王某1月4000元。", "4000元=-"),
        ])
    }

    @Test func listsOfAmountsAndPartsOfACount() {
        check([
            Row("每股收益将分别减少0.05元，0.06元，0.04元。", "0.06元=每股收益", "0.04元=每股收益"),
            Row("新增确诊病例12例，其中甘肃5例、陕西3例，江苏4例。", "5例=确诊病例", "3例=确诊病例", "4例=确诊病例"),
            Row("今年有5次强降雨，东南沿海2次。", "2次=-"), Row("新建村庄3个。", "3个=村庄"),
            Row("房屋倒塌30户，重损200户，轻损60户。", "200户=房屋", "60户=房屋"),
        ])
    }

    @Test func amountsOfWhatStandsBehindThem() {
        check([
            Row("二期进口2亿美元的先进设备。", "2亿美元=先进设备"), Row("全长31公里的引水渠。", "31公里=全长"),
            Row("新车提供460牛米的峰值扭矩。", "460牛米=峰值扭矩"),
            Row("学校培养了20名高水平的教练员。", "20名=教练员"),
            Row("该厂的仪器有七项获国家专利。", "七项=仪器"), Row("表彰3名获奖教师。", "3名=获奖教师"),
            Row("深圳新增3宗本地無症狀感染者。", "3宗=本地無症狀感染者"),
            Row("全省9个特别县之一。", "9个=特别县"), Row("一千余辆过往车辆滞留。", "一千余辆=过往车辆"),
        ])
    }

    @Test func resultsRanksAndPersonsWithoutMeasureWords() {
        expect([
            FactCase("事故造成4男3女受伤。", "4男|count|4|exact|男|-", "3女|count|3|exact|女|-"),
            FactCase("战绩是一胜两负。", "一胜|count|1|exact|胜|-", "两负|count|2|exact|负|-"),
            FactCase("一男子和三女儿。"),
            FactCase("他场均送出3.4次助攻。", "3.4次|count|3.4|exact|次|助攻"),
            FactCase("粮食产量保持在世界前三。", "前三|ordinal|3|exact|-|-"),
            FactCase("该行跻身同行利润前十，另有3家。", "前十|ordinal|10|exact|-|-", "3家|count|3|exact|家|-"),
            // A day in front of what begins on it; 开始 belongs to it where nothing follows.
            FactCase("价格12日开始跌至3元。", "12日|date|---12|exact|-|-", "3元|money|3|exact|元|-"),
            FactCase("2017年开始，客流下降。", "2017年开始|period|2017|since|-|-"),
            FactCase("目前三，"),
            FactCase("4000农户参加了劳动。", "4000|count|4000|exact|-|农户"), FactCase("12345市民热线"),
            FactCase("这是全省第二多的县。", "第二|ordinal|2|exact|-|-"),
        ])
    }

    @Test func charactersThatOnlyLookLikeUnits() {
        expect([
            FactCase("西区以80万人次之。", "80万人|count|800000|exact|人|-"),
            FactCase("游客80万人次。", "80万人次|count|800000|exact|人次|游客"),
            FactCase("发行300亿次级债。", "300亿|count|30000000000|exact|-|次级债"),
            FactCase("来自外地的2人均住在城西。", "2人|count|2|exact|人|-"),
            FactCase("失去一半区议员席位。", "一半|ratio|0.5|exact|-|区议员席位"),
            FactCase("票房已达2.1亿＄。", "2.1亿＄|money|210000000|exact|＄|票房"),
            FactCase("有八笔不到五千元的转账。", "八笔|count|8|exact|笔|转账", "不到五千元|money|5000|under|元|转账"),
            FactCase("十块不到。", "十块不到|money|10|under|块|-"),
            FactCase("转战二三线城市，三次产业结构优化。"),
            FactCase("富力队客场1-0取得领先。", "1-0|score|1~0|exact|-|-"),
        ])
    }

    @Test func piecesAreNoMoneyBeforeThings() {
        expect([
            FactCase("他有3块手表。", "3块|count|3|exact|块|手表"), FactCase("夺得5块金牌。", "5块|count|5|exact|块|金牌"),
            FactCase("更换24块蓄电池。", "24块|count|24|exact|块|蓄电池"),
            FactCase("5块钱。", "5块|money|5|exact|块|钱"), FactCase("8块买菜。", "8块|money|8|exact|块|-"),
            FactCase("一块手表。"),
            FactCase("领500块工资。", "500块|money|500|exact|块|工资"),
        ])
    }

    @Test func whatLastsAndWhatIsSaidOfTheWeather() {
        expect([
            FactCase("判处9年监禁。", "9年|duration|9|exact|年|监禁"),
            FactCase("进行3天封闭式培训。", "3天|duration|3|exact|天|封闭式培训"),
            FactCase("10分钟组织新学员培训。", "10分钟|duration|10|exact|分钟|-"), FactCase("3天完成。", "3天|duration|3|exact|天|-"),
            FactCase("体感温度最高33℃。", "33℃|temperature|33|exact|℃|体感温度"),
            FactCase("西北风3—4级转微风。", "3—4级|count|3~4|range|级|西北风"),
            FactCase("麒麟659处理器"),
        ])
        check([
            Row("4个地区性的木材市场。", "4个=木材市场"), Row("参观人数可能高达2600人。", "2600人=人数"),
            Row("案值2亿元。", "2亿元=案值"), Row("6名无辜者。", "6名=无辜者"),
        ])
    }

    @Test func populationsVisitsAndTheInjured() {
        check([
            Row("贫困人口下降到52万。", "52万=贫困人口"), Row("常住人口312万，出生率为8‰。", "312万=常住人口"),
            Row("户籍人口31200人，其中男16100人，女15100人。", "16100人=男", "15100人=女"),
            Row("共有2.3万余人次的居民在此看病。", "2.3万余人次=居民"), Row("创下9万人次的新纪录。", "9万人次=-"),
            Row("救出3名受傷市民，送往醫院。", "3名=受傷市民"),
            Row("帮助低保户1203户，3401人脱贫。", "1203户=低保户", "3401人=低保户"),
            Row("企业1203户，3401人就业。", "3401人=-"),
        ])
    }

    @Test func oneNounIsSharedOut() {
        check([
            Row("羊、牛的存养量分别达到41万只和12万头。", "41万只=存养量", "12万头=存养量"),
            Row("又使产值达到4200万元。", "4200万元=产值"),
            Row("使馆人员达到42人。", "42人=使馆人员"), Row("旧款仍卖人民币1799元。", "人民币1799元=-"),
            Row("养虾水面达3100亩。", "3100亩=养虾水面"),
        ])
    }
}
