import Testing

@testable import HanText

struct FieldRankingTests {
    @Test(arguments: FieldRanking.Field.allCases)
    func `the shipped trees are whole and their sums stay in sixteen bits`(_ field: FieldRanking.Field) {
        let forests = FieldRanking.standard.forests(of: field)
        // The trees that were fitted, and one each for the empty field and for what the rules chose.
        let counts: [FieldRanking.Field: Int] = [.subject: 152, .place: 82, .period: 42]
        #expect(forests.ranking.count == counts[field])
        #expect(forests.ranking.greatestSum <= 32767)
        // One more for the least chance of another choice.
        #expect(forests.gate.count == 13)
    }

    @Test func `the sum for one row is that of the row among others`() {
        var random = SystemRandomNumberGenerator()
        var memory = LentMemory(byteCount: 1 << 12)
        defer { memory.deallocate() }
        var table = FeatureTable<FieldFeature>(rows: FieldCandidates.most + 1, in: &memory)
        defer { table.values.deallocate() }
        table.begin(FieldCandidates.most + 1)
        for row in 0...FieldCandidates.most {
            for column in 0..<FieldFeature.columns {
                table.row(row)[column: column] = Int16.random(in: -1...12, using: &random)
            }
        }
        for field in FieldRanking.Field.allCases {
            let forest = FieldRanking.standard.forests(of: field).gate
            var sums = [Int16](repeating: 0, count: FeatureTable<FieldFeature>.lanes)
            sums.withUnsafeMutableBufferPointer { sums in
                if let base = sums.baseAddress { forest.add(0..<forest.count, of: table, to: base) }
            }
            #expect(sums.map { Int($0) } == (0...FieldCandidates.most).map { forest.sum(of: table.row($0)) })
        }
    }

    @Test func `what the row's candidates share stays from field to field`() {
        var memory = LentMemory(byteCount: 1 << 12)
        defer { memory.deallocate() }
        var table = FeatureTable<FieldFeature>(rows: FieldCandidates.most + 1, in: &memory)
        defer { table.values.deallocate() }
        table.begin(FieldCandidates.most + 1)
        table.fill(.hasPlace, with: 1)
        table.row(2)[.isNone] = 1
        table.row(3)[.ending] = 5
        table.begin(4, keepingBefore: .isNone)
        #expect(table.rows == 4)
        for row in 0..<4 {
            #expect(table.row(row)[.hasPlace] == 1)
            #expect(table.row(row)[.isNone] == 0)
            #expect(table.row(row)[.ending] == 0)
        }
    }

    @Test func `sources and distances are features in their order`() {
        let names = FieldFeature.allCases.map { String(describing: $0) }
        #expect(FieldFeature.isFigure.rawValue - FieldFeature.isRule.rawValue + 1 == FieldSources.count)
        #expect(names[FieldFeature.isRule.rawValue + FieldSources.region.rawValue.trailingZeroBitCount] == "isRegion")
        #expect(names[FieldFeature.isRule.rawValue + FieldSources.topic.rawValue.trailingZeroBitCount] == "isTopic")
        #expect(FieldFeature.time.rawValue - FieldFeature.opening.rawValue + 1 == FieldDistance.count)
        #expect(names[FieldFeature.opening.rawValue + FieldDistance.name.rawValue] == "name")
    }

    @Test func `a span is one candidate, and none is a part of the figure`() {
        var memory = LentMemory(byteCount: 4096)
        defer { memory.deallocate() }
        var candidates = FieldCandidates(memory: &memory)
        defer { candidates.deallocate() }
        candidates.start(besides: TextSpan(start: 30, end: 36))
        candidates.add(TextSpan(start: 0, end: 6), .rule)
        candidates.add(TextSpan(start: 0, end: 6), .nouns, 3)
        candidates.add(TextSpan(start: 0, end: 6), .nouns, 1, .topic)
        candidates.add(TextSpan(start: 27, end: 33), .item)
        candidates.add(TextSpan(start: 12, end: 12), .item)
        candidates.add(nil, .item)
        candidates.mark(TextSpan(start: 9, end: 12), .name, 0)
        #expect(candidates.list.count == 1)
        #expect(candidates.list[0].sources == [.rule, .topic])
        #expect(candidates.list[0].distances[FieldDistance.nouns.rawValue] == 1)
        #expect(candidates.list[0].distances[FieldDistance.name.rawValue] == FieldDistance.none)
        for start in 40..<90 { candidates.add(TextSpan(start: start, end: start + 1), .name, 20) }
        #expect(candidates.list.count == FieldCandidates.most)
        #expect(candidates.list[5].distances[FieldDistance.name.rawValue] == FieldDistance.none - 1)
    }

    /// What the rules leave out.
    @Test(arguments: [
        ("大桥昨天通车，大桥全长2.6公里，双向6车道。", "6车道", "大桥"),
        ("去年，沁源玉米播种面积3万亩，产量2万吨。", "2万吨", "沁源"),
        ("宁安银行去年净利润51亿元。", "51亿元", "宁安银行"),
        ("建筑面积达1600平方米的展览馆，共有7个展厅。", "7个", "展览馆"),
        ("修这条路还需3年。", "3年", "这条路"),
        ("中国队在昨天结束的决赛中发挥出色，以总分285分夺得冠军。", "285分", "中国队"),
    ])
    func `the ranking finds subjects that the rules leave out`(_ text: String, figure: String, subject: String) throws {
        func subjects(_ extractor: StatisticExtractor) -> [String?] {
            let result = extractor.statistics(in: text)
            return result.statistics.filter { result.facts[$0.fact].text == figure }.map { $0.subject?.text }
        }
        #expect(subjects(try StatisticRows.rankedExtractor()) == [subject])
        #expect(subjects(try StatisticRows.extractor()) == [nil])
    }

    /// Sentences of the kinds that news has, as users get them.
    @Test(arguments: [
        (
            "李娟创办的刺绣工坊，三年来带动80名妇女就业，年产值突破600万元。",
            [
                "80名 | 刺绣工坊 | 带动 | 妇女 | 三年来 | -",
                "突破600万元 | 刺绣工坊 | 突破 | 年产值 | 三年来 | -",
            ]
        ),
        ("这条新航线开通后，从南州飞往海城只需2小时。", ["2小时 | 这条新航线 | 只需 | - | - | -"]),
        (
            "记者从民政部获悉，目前全国共有养老机构4万家，床位820万张。",
            ["4万家 | 全国 | 共有 | 养老机构 | 目前 | 全国", "820万张 | 全国 | 共有 | 床位 | 目前 | 全国"]
        ),
        (
            "省内最大的光伏电站位于沙河县，装机容量达80万千瓦，年发电量12亿千瓦时。",
            [
                "80万千瓦 | 省内最大的光伏电站 | 达 | 装机容量 | - | 沙河县",
                "12亿千瓦时 | 省内最大的光伏电站 | - | 年发电量 | - | 沙河县",
            ]
        ),
        ("俄罗斯国防部称，俄防空部队当晚击落无人机31架。", ["31架 | 俄防空部队 | 击落 | 无人机 | 当晚 | -"]),
        ("300名考生落榜。", ["300名 | 考生 | 落榜 | 考生 | - | -"]),
        (
            "机械、纺织和食品业分别实现产值21亿元、9亿元和30亿元。",
            [
                "21亿元 | 机械 | 实现 | 产值 | - | -", "9亿元 | 纺织 | 实现 | 产值 | - | -",
                "30亿元 | 食品业 | 实现 | 产值 | - | -",
            ]
        ),
        (
            "昨日，全省新增病例30例（南京市12例、苏州市18例）。",
            [
                "30例 | 全省 | 新增 | 病例 | 昨日 | 全省", "12例 | 全省 | 新增 | 病例 | 昨日 | 南京市",
                "18例 | 全省 | 新增 | 病例 | 昨日 | 苏州市",
            ]
        ),
    ])
    func `rows as the ranking leaves or makes them`(_ sample: (text: String, rows: [String])) throws {
        #expect(StatisticRows.of(sample.text, by: try StatisticRows.rankedExtractor()) == sample.rows)
    }

    @Test func `no field of a row is a part of its figure, and every one stands in its text`() throws {
        let text = """
            受强降雨影响，铁路部门停运列车46列，昨晚8时起，北山、南河等5个县转移群众1.2万人，其中北山县3000人。\
            交通厅今天表示，抢修仍在进行，预计两天内恢复，直接损失约3亿元。
            """
        let result = try StatisticRows.rankedExtractor().statistics(in: text)
        #expect(result.statistics.count >= 4)
        for row in result.statistics {
            let figure = result.facts[row.fact].span
            for phrase in [row.subject, row.place, row.period].compactMap({ $0 }) {
                #expect(!phrase.span.overlaps(figure), "\(phrase.text)")
                #expect(text[phrase.span] == phrase.text)
            }
        }
    }
}
