import HanText
import Testing

/// Every way of writing a figure that the library claims to read, one short text each, and what only looks like one.
struct GrammarTests {
    @Test func lettersAndMarksThatMeasure() {
        expect([
            FactCase("底薪8k", "8k|money|8000|exact|元|底薪"), FactCase("岗位月薪6k~9k", "6k~9k|money|6000~9000|range|元|岗位月薪"),
            FactCase("补贴20k元", "20k元|money|20000|exact|元|补贴"), FactCase("售价5~8k元", "5~8k元|money|5000~8000|range|元|售价"),
            FactCase("今年年薪40w", "今年|period|-|exact|-|-", "40w|money|400000|exact|元|年薪"),
            FactCase("预算50w上下", "50w上下|plain|500000|about|-|预算"),
            FactCase("看4k电影"), FactCase("晨跑10k"), FactCase("功率40w"),
            FactCase("电阻10k~15kΩ", "10k~15kΩ|plain|10000~15000|range|Ω|-"),
            FactCase("换了42\"的电视", "42\"|length|42|exact|\"|电视"), FactCase("板长至少9'", "至少9'|length|9|atLeast|'|板长"),
            FactCase("他喊“长9'”", "9'|length|9|exact|'|-"), FactCase("称其为\"第9\"", "第9|ordinal|9|exact|-|-"),
            FactCase("配19''的屏幕", "19''|length|19|exact|''|屏幕"), FactCase("题注“甲77\"\"”"), FactCase("用时4'25\""),
            FactCase("他身高米八，", "米八|length|1.8|exact|米|身高"), FactCase("小米八，"),
            FactCase("航程6NM", "6NM|length|6|exact|NM|航程"), FactCase("付3日元5銭", "3日元5銭|money|3.05|exact|日元|-"),
            FactCase("体温3十九度", "3十九度|temperature|39|exact|度|体温"),
        ])
    }

    @Test func numeralsInEveryWriting() {
        expect([
            FactCase("新增1,234人", "1,234人|count|1234|exact|人|-"),
            FactCase("新增1 234人", "1 234人|count|1234|exact|人|-"),
            FactCase("新增１２３人", "１２３人|count|123|exact|人|-"),
            FactCase("增长3．5%", "3．5%|percent|0.035|exact|%|-"),
            FactCase("水位7·3米", "7·3米|length|7.3|exact|米|水位"),
            FactCase("重684．0克", "684．0克|mass|684|exact|克|-"),
            FactCase("计一百二十三万五千元", "一百二十三万五千元|money|1235000|exact|元|-"),
            FactCase("约三千零五人", "约三千零五人|count|3005|about|人|-"),
            FactCase("一万二千人", "一万二千人|count|12000|exact|人|-"),
            FactCase("两百五十户", "两百五十户|count|250|exact|户|-"),
            FactCase("二〇二四年", "二〇二四年|date|2024|exact|-|-"),
            FactCase("二○二四年廿三日", "二○二四年|date|2024|exact|-|-", "廿三日|date|---23|exact|-|-"),
            FactCase("卅八名学员", "卅八名|count|38|exact|名|学员"),
            FactCase("人民币壹仟贰佰叁拾肆元伍角", "人民币壹仟贰佰叁拾肆元伍角|money|1234.5|exact|元|-"),
            FactCase("貳萬參仟圓整", "貳萬參仟圓整|money|23000|exact|圓|-"),
            FactCase("1.5万亿元", "1.5万亿元|money|1500000000000|exact|元|-"),
            FactCase("3千5百人", "3千5百人|count|3500|exact|人|-"),
            FactCase("29萬4976人", "29萬4976人|count|294976|exact|人|-"),
            FactCase("负3.5%", "负3.5%|percent|-0.035|exact|%|-"),
            FactCase("零下5℃", "零下5℃|temperature|-5|exact|℃|-"),
            FactCase("-3℃", "-3℃|temperature|-3|exact|℃|-"),
            FactCase("三分之二的人", "三分之二|ratio|0.666666666667|exact|-|人"),
            FactCase("2/3的居民", "2/3|ratio|0.666666666667|exact|-|居民"),
            FactCase("2／3以上", "2／3以上|ratio|0.666666666667|atLeast|-|-"),
            FactCase("一又二分之一小时", "一又二分之一小时|duration|1.5|exact|小时|-"),
            FactCase("千分之三", "千分之三|percent|0.003|exact|%|-"),
            FactCase("万分之五", "万分之五|percent|0.0005|exact|%|-"),
        ])
    }

    @Test func sharesAndMultiples() {
        expect([
            FactCase("5‰", "5‰|percent|0.005|exact|‰|-"),
            FactCase("七成半", "七成半|ratio|0.75|exact|成|-"),
            FactCase("打七五折", "七五折|ratio|0.75|exact|折|-"),
            FactCase("三倍多", "三倍多|ratio|3|over|倍|-"),
            FactCase("翻了一番", "一番|ratio|1|exact|番|-"),
            FactCase("一个半月", "一个半月|duration|1.5|exact|月|-"),
            FactCase("两年半", "两年半|duration|2.5|exact|年|-"),
            FactCase("半数以上", "半数以上|ratio|0.5|atLeast|-|-"),
            FactCase("一半以上的村", "一半以上|ratio|0.5|atLeast|-|村"),
        ])
    }

    @Test func boundsBeforeInsideAndBehind() {
        expect([
            FactCase("近百人", "近百人|count|100|under|人|-"),
            FactCase("约三百户", "约三百户|count|300|about|户|-"),
            FactCase("大约20分钟", "大约20分钟|duration|20|about|分钟|-"),
            FactCase("超50万元", "超50万元|money|500000|over|元|-"),
            FactCase("逾千人", "逾千人|count|1000|over|人|-"),
            FactCase("突破100亿元", "突破100亿元|money|10000000000|over|元|-"),
            FactCase("达35℃", "35℃|temperature|35|exact|℃|-"),
            FactCase("至少3次", "至少3次|count|3|atLeast|次|-"),
            FactCase("最多5人", "最多5人|count|5|atMost|人|-"),
            FactCase("不足百元", "不足百元|money|100|under|元|-"),
            FactCase("不到10天", "不到10天|duration|10|under|天|-"),
            FactCase("不少于20学时", "不少于20学时|duration|20|atLeast|学时|-"),
            FactCase("不超过3日", "不超过3日|duration|3|atMost|日|-"),
            FactCase("低于60分", "低于60分|count|60|under|分|-"),
            FactCase("高于37.5℃", "高于37.5℃|temperature|37.5|over|℃|-"),
            FactCase("上百家", "上百家|count|100|over|家|-"),
            FactCase("成千上万人", "成千上万人|count|1000|over|人|-"),
            FactCase("数十人", "数十人|count|-|about|人|-"),
            FactCase("好几百人", "好几百人|count|-|about|人|-"),
            FactCase("几千元", "几千元|money|-|about|元|-"),
            FactCase("10余万人", "10余万人|count|100000|over|人|-"),
            FactCase("2万余名", "2万余名|count|20000|over|名|-"),
            FactCase("3000多万吨", "3000多万吨|mass|30000000|over|吨|-"),
            FactCase("十几个", "十几个|count|10|over|个|-"),
            FactCase("几十年", "几十年|duration|-|about|年|-"),
            FactCase("数百万", "数百万|plain|-|about|-|-"),
            FactCase("成百上千的人", "成百上千|count|100|over|-|人"),
            FactCase("3岁以上", "3岁以上|age|3|atLeast|岁|-"),
            FactCase("18周岁以下", "18周岁以下|age|18|atMost|周岁|-"),
            FactCase("50人左右", "50人左右|count|50|about|人|-"),
            FactCase("300元上下", "300元上下|money|300|about|元|-"),
            FactCase("十年有余", "十年有余|duration|10|over|年|-"),
            FactCase("百里开外", "百里开外|length|100|over|里|-"),
            FactCase("60分及以上", "60分及以上|count|60|atLeast|分|-"),
            FactCase("超过100人以上", "超过100人以上|count|100|over|人|-"),
        ])
    }

    @Test func rangesAndWhatIsNone() {
        expect([
            FactCase("3至5件", "3至5件|count|3~5|range|件|-"),
            FactCase("3~5天", "3~5天|duration|3~5|range|天|-"),
            FactCase("3-5米", "3-5米|length|3~5|range|米|-"),
            FactCase("3—5名", "3—5名|count|3~5|range|名|-"),
            FactCase("18～25℃", "18～25℃|temperature|18~25|range|℃|-"),
            FactCase("1.2万～1.5万元", "1.2万～1.5万元|money|12000~15000|range|元|-"),
            FactCase("30至40岁", "30至40岁|age|30~40|range|岁|-"),
            FactCase("3%-5%", "3%-5%|percent|0.03~0.05|range|%|-"),
            FactCase("三五个人", "三五个|count|3~5|range|个|人"),
            FactCase("七八十人", "七八十人|count|70~80|range|人|-"),
            FactCase("十七八岁", "十七八岁|age|17~18|range|岁|-"),
            FactCase("四、五百人", "四、五百人|count|400~500|range|人|-"),
            FactCase("一二百元", "一二百元|money|100~200|range|元|-"),
            FactCase("百分之六七十", "百分之六七十|percent|0.6~0.7|range|%|-"),
            FactCase("八九成", "八九成|ratio|0.8~0.9|range|成|-"),
            FactCase("从3%到5%", "3%到5%|percent|0.03~0.05|range|%|-"),
            FactCase("介于10至20之间", "10至20|plain|10~20|range|-|-"),
            FactCase("上升31.6%至58.04亿元", "31.6%|percent|0.316|exact|%|-", "58.04亿元|money|5804000000|exact|元|-"),
            FactCase("2018-2020年", "2018-2020年|period|2018~2020|range|-|-"),
            FactCase("比分3-2", "3-2|score|3~2|exact|-|-"),
            FactCase("电话0537-2345678"),
        ])
    }

    @Test func measureWordsUnitsAndRates() {
        expect([
            FactCase("5台（套）设备", "5台（套）|count|5|exact|台（套）|设备"),
            FactCase("80人次", "80人次|count|80|exact|人次|-"),
            FactCase("20场次", "20场次|count|20|exact|场次|-"),
            FactCase("6批次", "6批次|count|6|exact|批次|-"),
            FactCase("8架次", "8架次|count|8|exact|架次|-"),
            FactCase("120平方公里", "120平方公里|area|120|exact|平方公里|-"),
            FactCase("面积35km²", "35km²|area|35|exact|km²|面积"),
            FactCase("体积20m3", "20m3|volume|20|exact|m3|体积"),
            FactCase("耗电50kWh", "50kWh|energy|50|exact|kWh|-"),
            FactCase("浓度75μg/m³", "75μg/m³|rate|75|exact|μg/m³|浓度"),
            FactCase("存储128GB", "128GB|dataSize|128|exact|GB|存储"),
            FactCase("每公斤3元", "每公斤3元|rate|3|exact|元/公斤|-"),
            FactCase("3元/公斤", "3元/公斤|rate|3|exact|元/公斤|-"),
            FactCase("每平方公里145人", "每平方公里145人|rate|145|exact|人/平方公里|-"),
            FactCase("人均2.3万元", "2.3万元|money|23000|exact|元|-"),
            FactCase("户均5亩", "5亩|area|5|exact|亩|-"),
            FactCase("20吨/小时", "20吨/小时|rate|20|exact|吨/小时|-"),
        ])
    }

    @Test func compoundsAndCurrencies() {
        expect([
            FactCase("3斤5两", "3斤5两|mass|3.5|exact|斤|-"),
            FactCase("1米8", "1米8|length|1.8|exact|米|-"),
            FactCase("3小时25分", "3小时25分|duration|3.41666666667|exact|小时|-"),
            FactCase("5元2角", "5元2角|money|5.2|exact|元|-"),
            FactCase("八块五", "八块五|money|8.5|exact|块|-"),
            FactCase("一丈二", "一丈二|length|1.2|exact|丈|-"),
            FactCase("US$500", "US$500|money|500|exact|美元|-"),
            FactCase("HK$30", "HK$30|money|30|exact|港元|-"),
            FactCase("€20", "€20|money|20|exact|欧元|-"),
            FactCase("£15", "£15|money|15|exact|英镑|-"),
            FactCase("RMB300", "RMB300|money|300|exact|元|-"),
            FactCase("300RMB", "300RMB|money|300|exact|RMB|-"),
            FactCase("￥99", "￥99|money|99|exact|元|-"),
            FactCase("100日元", "100日元|money|100|exact|日元|-"),
            FactCase("5港币", "5港币|money|5|exact|港币|-"),
        ])
    }

    @Test func ordinalsScoresAgesAndFrequencies() {
        expect([
            FactCase("第3名", "第3名|ordinal|3|exact|名|-"),
            FactCase("第二十届", "第二十届|ordinal|20|exact|届|-"),
            FactCase("头3年", "头3年|period|3|exact|年|-"),
            FactCase("3比2获胜", "3比2|score|3~2|exact|-|-"),
            FactCase("3:2战胜", "3:2|score|3~2|exact|-|-"),
            FactCase("比例为1∶5", "1∶5|ratio|0.2|exact|-|-"),
            FactCase("35岁及以下", "35岁及以下|age|35|atMost|岁|-"),
            FactCase("3个月大的婴儿", "3个月大|age|3|exact|个月|-"),
            FactCase("每月1次", "每月1次|frequency|1|exact|次|-"),
            FactCase("两周一次", "两周一次|frequency|1|exact|次|-"),
            FactCase("年均3次", "年均3次|frequency|3|exact|次|-"),
        ])
    }

    @Test func hardPlaces() {
        expect([
            FactCase("正处级以上干部"),
            FactCase("大专及以上学历"),
            FactCase("分别为23.8%和61.5%", "23.8%|percent|0.238|exact|%|-", "61.5%|percent|0.615|exact|%|-"),
            FactCase("近10年来", "近10年来|period|10|exact|年|-"),
            FactCase("近三成", "近三成|ratio|0.3|under|成|-"),
            FactCase("输掉7分之多", "7分之多|count|7|exact|分|-"),
            FactCase("93千瓦", "93千瓦|energy|93|exact|千瓦|-"),
            FactCase("一点五万余名", "一点五万余名|count|15000|over|名|-"),
            FactCase("从120增加到150", "120|plain|120|exact|-|-", "150|plain|150|exact|-|-"),
        ])
    }

    @Test func wordsNamesAndIdentifiers() {
        expect([
            FactCase("统一部署"),
            FactCase("一般情况"),
            FactCase("万一失败"),
            FactCase("百姓"),
            FactCase("十分重要"),
            FactCase("三农工作"),
            FactCase("五位一体"),
            FactCase("一带一路"),
            FactCase("二十届三中全会"),
            FactCase("第一书记"),
            FactCase("八段锦"),
            FactCase("三峡"),
            FactCase("四平市"),
            FactCase("京A12345"),
            FactCase("豫政〔2024〕15号"),
            FactCase("ISBN 978-7-111-12345-6"),
            FactCase("股票代码600519"),
            FactCase("航班CA1234"),
            FactCase("v2.3.1"),
            FactCase("http://a.b/123"),
            FactCase("9·11事件"),
            FactCase("5G网络"),
            FactCase("A4纸"),
            FactCase("G20峰会"),
            FactCase("1路公交车"),
            FactCase("208国道"),
            FactCase("302室"),
            FactCase("12号楼"),
            FactCase("两会"),
        ])
    }

    /// A share that another is a share of tells no value.
    @Test func sharesOfShares() {
        expect([
            FactCase("百分之百分之百分之百", "百分之百|percent|1|exact|%|-"),
            FactCase("三分之二分之"),
            FactCase("百分之百", "百分之百|percent|1|exact|%|-"),
        ])
    }
}
