#if CommandLineTool
    import Foundation
    import Testing

    /// One record out per record in, in order, whatever the input looks like.
    @Suite struct RecordTests {
        func objects(_ result: Tool.Result) throws -> [[String: Any]] {
            try result.lines.map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
            }
        }

        @Test func `segment gives each line back with its words between single spaces`() throws {
            let input = "村里修路3公里。\n\n  新增  座位\t120个 \r\nabc 甲乙\n最后一行"
            let result = try Tool.run(["segment", "--input", "lines", "--output", "text"], input: input)
            #expect(result.status == 0)
            #expect(result.lines.count == 5)
            let originals = input.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            for (line, original) in zip(result.lines, originals) {
                #expect(!line.contains("  ") && !line.hasPrefix(" ") && !line.hasSuffix(" "))
                #expect(line.filter { !$0.isWhitespace } == original.filter { !$0.isWhitespace })
            }
        }

        @Test(arguments: [1, 2, 5]) func `records stay in order on any number of threads`(jobs: Int) throws {
            let records = (0..<3000).map { "{\"id\":\($0),\"text\":\"第\($0)批,新增座位\($0)个。\"}" }
            let input = records.joined(separator: "\n")
            let result = try Tool.run(
                ["facts", "--input", "jsonl", "--output", "jsonl", "--jobs", "\(jobs)"], input: input)
            #expect(result.status == 0)
            #expect(result.lines.count == records.count)
            for (number, line) in result.lines.enumerated() where !line.hasPrefix("{\"id\":\(number),\"facts\":[{") {
                Issue.record("line \(number): \(line)")
                break
            }
        }

        @Test func `a bad record has its error on its own line, and the status says so`() throws {
            let input = """
                {"id":1,"text":"三只"}
                {"id":"b","text":
                not json
                {"id":7}
                {"id":8,"text":5}

                {"id":null,"text":"四只"}
                {"text":"五只"}
                """
            let result = try Tool.run(["numbers", "--input", "jsonl", "--output", "jsonl"], input: input)
            #expect(result.status == 1)
            let records = try objects(result)
            #expect(records.count == 7)
            #expect(records.map { $0["error"] == nil } == [true, false, false, false, false, true, true])
            #expect(records[1]["id"] as? String == "b")
            #expect(records[2]["id"] is NSNull)
            #expect((records[2]["error"] as? String)?.hasPrefix("line 3: not valid JSON at byte 1") == true)
            #expect(records[3]["id"] as? Int == 7)
            #expect((records[3]["error"] as? String)?.contains("expected a member \"text\"") == true)
            #expect(records[6]["id"] as? Int == 8)
        }

        @Test(arguments: ["1", "-2.50e3", "\"1\"", "\"a\\u00e9\\\"\"", "10203040506070809011", "true"])
        func `a record's name comes out as it came in`(id: String) throws {
            let result = try Tool.run(
                ["numbers", "--input", "jsonl", "--output", "jsonl"], input: "{\"id\":\(id),\"text\":\"\"}")
            let echoed = try #require(
                result.lines.first?.dropFirst(#"{"id":"#.count).dropLast(#","numbers":[]}"#.count))
            func value(_ json: some StringProtocol) throws -> NSObject? {
                try JSONSerialization.jsonObject(with: Data("[\(json)]".utf8)) as? NSObject
            }
            #expect(try value(echoed) == value(id))
            if !id.hasPrefix("\"") { #expect(echoed == id) }
        }

        @Test func `a table of standard input has no name above it, that of a file has`() throws {
            let folder = try TemporaryFolder()
            try folder.write("三只".utf8, to: "a.txt")
            #expect(try Tool.run(["numbers"], input: "三只").lines.first?.hasPrefix("number") == true)
            #expect(try Tool.run(["numbers", "a.txt"], in: folder.url).lines.first == "a.txt")
        }

        @Test func `fields have the names that were asked for`() throws {
            let result = try Tool.run(
                ["numbers", "--input", "jsonl", "--output", "jsonl", "--text-field", "body", "--id-field", "key"],
                input: #"{"id":1,"text":"一只","key":"k","nested":{"body":[1,{}]},"body":"二只"}"#)
            #expect(try objects(result).first?["id"] as? String == "k")
            #expect(result.output.contains("\"text\":\"二\""))
        }

        @Test func `offsets count what was asked for`() throws {
            let text = "𠮷野家有12家"
            for (unit, start) in [("utf8", 13), ("utf16", 5), ("scalar", 4)] {
                let result = try Tool.run(["numbers", "--output", "jsonl", "--offsets", unit], input: text)
                #expect(result.output.contains("\"start\":\(start),\"end\":\(start + 2)"), "\(unit)")
            }
        }

        @Test func `a record comes out while the input is still open`() throws {
            let process = Process()
            process.executableURL = Tool.url
            process.arguments = ["numbers", "--input", "lines", "--output", "jsonl"]
            process.environment = Tool.environment
            let input = Pipe()
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: Data("三只\n".utf8))
            let first = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            #expect(first.hasPrefix("{\"id\":1,") && first.hasSuffix("\n"))
            try input.fileHandleForWriting.write(contentsOf: Data("四只".utf8))
            try input.fileHandleForWriting.close()
            let second = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            #expect(second.hasPrefix("{\"id\":2,"))
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }

        @Test func `what is not UTF-8 is an error of its record, and an empty input is no record`() throws {
            var lines = Data("三只\n".utf8)
            lines += [0xE4, 0xB8, 0x0A] + Data("四只\n".utf8)
            let result = try Tool.run(
                ["numbers", "--input", "lines", "--output", "jsonl", "--encoding", "utf-8"], input: lines)
            #expect(result.status == 1)
            #expect(result.lines.count == 3)
            #expect(result.lines[1] == "{\"id\":2,\"error\":\"line 2, byte 1: expected UTF-8\"}")
            let empty = try Tool.run(["numbers", "--input", "jsonl", "--output", "jsonl"])
            #expect(empty.status == 0 && empty.output.isEmpty)
            let text = try Tool.run(["numbers", "--output", "jsonl"])
            #expect(text.output == "{\"id\":\"-\",\"numbers\":[]}\n")
        }

        @Test func `times count from the date of each record`() throws {
            let arguments = [
                "facts", "--output", "jsonl", "--reference-field", "date", "--reference-date", "2024-03-05",
            ]
            let lines = """
                {"id":1,"text":"昨天到货3件","date":"2020-01-01"}
                {"id":2,"text":"昨天到货3件","date":null}
                {"id":3,"text":"昨天到货3件","date":"2020-02-30"}
                {"id":4,"text":"两小时前到货3件","date":"2020-01-01T16:30:00+08:00"}
                """
            let result = try Tool.run(arguments + ["--input", "jsonl"], input: lines)
            #expect(result.status == 1)
            let records = try objects(result)
            let values = records.map { (($0["facts"] as? [[String: Any]])?.first)?["iso"] as? String }
            #expect(values == ["2019-12-31", "2024-03-04", nil, "2020-01-01T14:30"])
            let problem = records[2]["error"] as? String
            #expect(problem == "line 3: date: expected a day as in 2024-06-30 or 2024-06-30T16:30, found '2020-02-30'")
        }

        @Test func `times count from the date of each row`() throws {
            let folder = try TemporaryFolder()
            let table = try folder.write(Array("id,date,text\n1,2020-01-01,昨天\n2,,昨天\n3,soon,昨天\n".utf8), to: "t.csv")
            let arguments = ["facts", "--input", "csv", "--output", "jsonl", "--reference-field"]
            let result = try Tool.run(arguments + ["date", table], input: "")
            let records = try objects(result)
            let facts = records.map { ($0["facts"] as? [[String: Any]])?.first }
            #expect(facts[0]?["iso"] as? String == "2019-12-31")
            #expect(facts[1]?["iso"] is NSNull)
            #expect((records[2]["error"] as? String)?.contains("expected a day as in") == true)
            let missing = try Tool.run(arguments + ["day", table], input: "")
            #expect(missing.errors.contains("t.csv:1: expected a column \"day\" (--reference-field)"))
            let refused = try Tool.run(["facts", "--reference-field", "date"], input: "昨天")
            #expect(refused.status == 2)
        }
    }
#endif
