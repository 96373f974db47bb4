#if CommandLineTool
    import Foundation
    import Testing

    @testable import HanTextTool

    /// Where the output goes, and how a run ends.
    @Suite struct OutputTests {
        @Test(
            arguments: [
                (["--help"], 0), (["--version"], 0), (["facts", "--help"], 0), ([], 0), (["facts", "--jobs", "0"], 2),
                (["facts", "--output", "xml"], 2), (["facts", "--nothing"], 2), (["nothing"], 2),
                (["numbers", "--output", "conllu"], 2), (["numbers", "--output", "sqlite", "--to", "x.db"], 2),
                (["facts", "--output", "sqlite"], 2), (["facts", "--encoding", "klingon"], 2),
                (["facts", "--to", "/no/such/folder/x"], 3), (["keywords", "--limit", "-1"], 2),
                (["facts", "/no/such/file"], 2),
            ] as [([String], Int32)]) func `the status tells how it went`(arguments: [String], status: Int32) throws
        {
            let result = try Tool.run(arguments)
            #expect(result.status == status)
            #expect(result.errors.isEmpty == (status == 0))
        }

        @Test func `keywords of a page by article`() throws {
            let page = """
                社区图书馆延长开放时间

                城东社区图书馆从本月起延长开放时间，图书馆晚上九点闭馆。读者说，图书馆新添了儿童绘本，孩子们喜欢儿童绘本。

                河边公园种下两百棵银杏

                河边公园种下两百棵银杏。银杏由园林工人养护，公园还修了步道。银杏到秋天会变黄，步道连着河边公园的两座桥。

                """
            let input = Data(page.utf8)
            let result = try Tool.run(["keywords", "--articles", "--output", "jsonl"], input: input)
            let object = try #require(
                JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            let articles = try #require(object["articles"] as? [[String: Any]])
            #expect(articles.compactMap { $0["heading"] as? String } == ["社区图书馆延长开放时间", "河边公园种下两百棵银杏"])
            func terms(_ object: [String: Any]) -> [String] {
                (object["keywords"] as? [[String: Any]] ?? []).compactMap { $0["term"] as? String }
            }
            #expect(terms(articles[0]).contains { $0.contains("图书馆") })
            #expect(!terms(articles[0]).contains { $0.contains("银杏") })
            #expect(terms(articles[1]).contains { $0.contains("银杏") })
            #expect(terms(object).contains { $0.contains("图书馆") } && terms(object).contains { $0.contains("银杏") })
            let table = try Tool.run(["keywords", "--articles", "--output", "csv"], input: input).output
            #expect(table.contains("#1,") && table.contains("#2,"))
        }

        @Test func `a full disk is an error`() throws {
            let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            let result = try Tool.run(["numbers"], input: Data("三只".utf8), output: full)
            #expect(result.status == 3)
            #expect(result.errors == "hantext: standard output: No space left on device\n")
            for command in ["facts", "report"] {
                let named = try Tool.run([command, "--to", "/dev/full"], input: "三只")
                #expect(named.status == 3)
                #expect(named.errors == "hantext: /dev/full: No space left on device\n")
            }
        }

        @Test(arguments: [
            ("/no/such/file", "No such file or directory"), ("/proc/self/mem", "Input/output error"),
        ]) func `a file that can't be read is named with the reason, and the rest is read`(
            path: String, reason: String
        ) throws {
            try #require(path != "/proc/self/mem" || FileManager.default.fileExists(atPath: path))
            let folder = try TemporaryFolder()
            try folder.write("三只".utf8, to: "a.txt")
            let result = try Tool.run(["numbers", "--output", "jsonl", path, "a.txt"], in: folder.url)
            #expect(result.status == 2)
            #expect(result.errors == "hantext: \(path): \(reason)\n")
            #expect(result.lines.first == "{\"id\":\"\(path)\",\"error\":\"\(path): \(reason)\"}")
            #expect(result.lines.count == 2)
        }

        @Test func `a reader that goes away ends the run`() throws {
            let pipe = Pipe()
            try pipe.fileHandleForReading.close()
            let input = Data(String(repeating: "三只\n", count: 100_000).utf8)
            let result = try Tool.run(
                ["numbers", "--input", "lines"], input: input, output: pipe.fileHandleForWriting)
            #expect(result.status == 141)
            #expect(result.errors == "hantext: standard output: Broken pipe\n")
        }

        @Test func `an interruption leaves whole records`() throws {
            let folder = try TemporaryFolder()
            let path = folder.url.appending(path: "out.jsonl").path
            let process = Process()
            process.executableURL = Tool.url
            process.arguments = ["numbers", "--input", "lines", "--output", "jsonl", "--to", path]
            process.environment = Tool.environment
            let input = Pipe()
            process.standardInput = input
            process.standardError = FileHandle.nullDevice
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: Data(String(repeating: "三只\n", count: 10_000).utf8))
            for _ in 0..<200 where ((try? Data(contentsOf: URL(fileURLWithPath: path)))?.isEmpty ?? true) {
                Thread.sleep(forTimeInterval: 0.02)
            }
            process.interrupt()
            process.waitUntilExit()
            #expect(process.terminationStatus == 130)
            let written = try String(contentsOfFile: path, encoding: .utf8)
            #expect(written.hasSuffix("}\n"))
            for (number, line) in written.split(separator: "\n").enumerated()
            where !line.hasPrefix("{\"id\":\(number + 1),\"numbers\":[{") || !line.hasSuffix("}]}") {
                Issue.record("line \(number + 1): \(line)")
                break
            }
        }

        @Test func `a table is safe for a spreadsheet`() throws {
            let input = #"{"id":"=1+1","text":"三只"}"# + "\n" + #"{"id":"-5","text":"三只"}"#
            let arguments = ["numbers", "--input", "jsonl", "--output", "csv"]
            let safe = try Tool.run(arguments, input: input)
            #expect(safe.output.contains("\r\n'=1+1,三,"))
            #expect(safe.output.contains("\r\n-5,三,"))
            #expect(try Tool.run(arguments + ["--raw-cells"], input: input).output.contains("\r\n=1+1,三,"))
            #expect(try Tool.run(arguments + ["--bom"], input: input).output.hasPrefix("\u{FEFF}id,"))
        }

        @Test func `a database takes documents, facts and keywords, and is appended to`() throws {
            let folder = try TemporaryFolder()
            let path = folder.url.appending(path: "x.db").path
            let input = "{\"id\":1,\"title\":\"甲\",\"text\":\"新增座位120个。\"}\nbad\n{\"id\":\"b\",\"text\":\"植树30棵。\"}"
            let base = ["--input", "jsonl", "--output", "sqlite", "--to", path]
            #expect(try Tool.run(["facts"] + base, input: input).status == 1)
            #expect(try Tool.run(["keywords"] + base, input: input).status == 1)
            let database = try SQLiteDatabase(path: path)
            #expect(try database.integer("SELECT count(*) FROM runs") == 2)
            #expect(try database.integer("SELECT count(*) FROM documents") == 6)
            #expect(try database.integer("SELECT count(*) FROM documents WHERE error IS NOT NULL") == 2)
            #expect(try database.integer("SELECT count(*) FROM facts") == 2)
            #expect(
                try database.integer(
                    "SELECT count(*) FROM facts JOIN documents ON documents.id = document WHERE name = '1' AND title = '甲' "
                        + "AND lower = '120' AND lower_value = 120 AND unit = '个'") == 1)
            #expect(try database.integer("SELECT count(*) FROM keywords") > 0)
            let statistics = "去年全县植树120棵,其中杨树30棵。同比增长5%。"
            #expect(try Tool.run(["statistics", "--output", "sqlite", "--to", path], input: statistics).status == 0)
            #expect(
                try database.integer(
                    "SELECT count(*) FROM statistics a JOIN statistics b ON a.related = b.id "
                        + "WHERE a.relation IS NOT NULL AND a.document = b.document") > 0)
            #expect(
                try database.integer("SELECT count(*) FROM statistics WHERE (relation IS NULL) <> (related IS NULL)")
                    == 0)
            #expect(try database.integer("PRAGMA user_version") == SQLiteSchema.version)
            try database.execute("PRAGMA user_version = 99")
            #expect(try Tool.run(["facts"] + base, input: input).status == 2)
        }

        @Test func `a report is one page with every text`() throws {
            let folder = try TemporaryFolder()
            try folder.write("新增座位120个。<b>".utf8, to: "a.txt")
            try folder.write("植树30棵。".utf8, to: "b.txt")
            let result = try Tool.run(["report", "a.txt", "b.txt", "-o", "r.html", "--title", "六月"], in: folder.url)
            #expect(result.status == 0)
            let page = try String(contentsOf: folder.url.appending(path: "r.html"), encoding: .utf8)
            #expect(page.contains("<title>六月</title>") && page.hasSuffix("</html>\n"))
            #expect(page.contains("120个</mark>") && page.contains("30棵</mark>") && page.contains("&lt;b&gt;"))
            let facts = try Tool.run(["facts", "--output", "html", "a.txt"], in: folder.url)
            #expect(facts.output.contains("120个</mark>"))
        }
    }

    @Suite struct ProgressTests {
        @Test(arguments: [
            (0, 0, 1000, 0.0, "[>                    ]  0%  0 B  0 records  0 B/s"),
            (250, 5, 1000, 1.0, "[=====>              ]  25%  250 B  5 records  250 B/s  0:03 left"),
            (1_000_000, 5, 1_000_000, 2.0, "[======================]  100%  1.0 MB  5 records  500.0 kB/s"),
        ]) func `a line tells share, size, rate and what is left`(
            bytes: Int, records: Int, total: Int, seconds: Double, expected: String
        ) {
            let line = Progress.line(bytes: bytes, records: records, total: total, seconds: seconds, width: 64)
            #expect(line.split(separator: "]").last == expected.split(separator: "]").last)
            #expect(line.count < 64)
            let bar = line.prefix { $0 != "]" }
            #expect(bar.count { $0 == "=" } == (bar.count - 1) * bytes / total)
        }

        @Test func `a stream has no end to tell`() {
            let line = Progress.line(bytes: 5_000_000_000, records: 12, total: nil, seconds: 4000, width: 80)
            #expect(line == "5.00 GB  12 records  1.2 MB/s  1:06:40")
        }
    }
#endif
