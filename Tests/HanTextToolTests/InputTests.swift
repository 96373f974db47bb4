#if CommandLineTool
    import Foundation
    import Testing

    /// Files, folders, tables, encodings and compressed files.
    @Suite struct InputTests {
        static let text = "村里修路3公里。\n新增座位120个。\n"
        let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        func numbers(_ arguments: String...) throws -> Tool.Result {
            try Tool.run(["numbers", "--output", "jsonl"] + arguments, in: folder.url)
        }

        @Test func `every encoding gives the same record`() throws {
            let utf16 = Array(Self.text.utf16)
            // 修路3公里 … in GB18030.
            let gb: [UInt8] = [
                0xB4, 0xE5, 0xC0, 0xEF, 0xD0, 0xDE, 0xC2, 0xB7, 0x33, 0xB9, 0xAB, 0xC0, 0xEF, 0xA1, 0xA3, 0x0A, 0xD0,
                0xC2,
                0xD4, 0xF6, 0xD7, 0xF9, 0xCE, 0xBB, 0x31, 0x32, 0x30, 0xB8, 0xF6, 0xA1, 0xA3, 0x0A,
            ]
            let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            let forms: [[UInt8]] = [
                Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), gb, little, big,
                [0xFF, 0xFE] + little,
                [0xFE, 0xFF] + big,
            ]
            for format in ["text", "lines"] {
                var seen: Set<String> = []
                for form in forms {
                    try folder.write(form, to: "a.txt")
                    let result = try numbers("--input", format, "a.txt")
                    #expect(result.status == 0)
                    seen.insert(result.output)
                }
                #expect(seen.count == 1)
                #expect(seen.first?.contains("\"text\":\"120\"") == true)
            }
            try folder.write(gb, to: "a.txt")
            #expect(try numbers("--encoding", "GB18030", "a.txt").output.contains("120"))
            #expect(try numbers("--encoding", "utf-8", "a.txt").status == 1)
        }

        @Test func `a folder is read in the order of names, with the patterns that were asked for`() throws {
            for name in ["b/2.txt", "a.txt", "b/1.txt", "b/3.log", ".hidden.txt"] {
                try folder.write(Self.text.utf8, to: name)
            }
            func names(_ arguments: String...) throws -> [String] {
                try Tool.run(["numbers", "--output", "csv"] + arguments, in: folder.url).output
                    .split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) }
            }
            #expect(
                try names(".", "--include", "*.txt") == [
                    "./a.txt", "./a.txt", "./b/1.txt", "./b/1.txt", "./b/2.txt", "./b/2.txt",
                ])
            #expect(try names("b") == ["b/1.txt", "b/1.txt", "b/2.txt", "b/2.txt", "b/3.log", "b/3.log"])
            let missing = try numbers("a.txt", "no.txt", "b/1.txt")
            #expect(missing.status == 2)
            #expect(missing.lines.count == 3)
            #expect(missing.lines[1].hasPrefix("{\"id\":\"no.txt\",\"error\":\"no.txt: No such file"))
            #expect(missing.errors.hasPrefix("hantext: no.txt: No such file"))
        }

        @Test func `a table has a record for each row`() throws {
            let table = "id,title,text\r\n1,\"a \"\"q\"\", b\",\"他有3本书,\n还有5支笔\"\r\n2,x\r\n3,,八只"
            try folder.write(table.utf8, to: "t.csv")
            let result = try numbers("--input", "csv", "t.csv")
            #expect(result.status == 1)
            #expect(result.lines.count == 3)
            #expect(result.lines[0].contains("\"text\":\"5\""))
            #expect(result.lines[1] == "{\"id\":\"2\",\"error\":\"line 4: expected 3 fields, found 2\"}")
            #expect(result.lines[2].hasPrefix("{\"id\":\"3\""))
            let column = try numbers("--input", "csv", "--text-field", "body", "t.csv")
            #expect(column.status == 2)
            #expect(
                column.errors.contains("t.csv:1: expected a column \"body\" (--text-field), found: id, title, text"))
            try folder.write("text\tn\n三只\"\t1\n".utf8, to: "t.tsv")
            #expect(try numbers("--input", "tsv", "t.tsv").output.hasPrefix("{\"id\":2,\"numbers\":[{\"text\":\"三\""))
        }

        /// What a program makes of the text; `nil` where there is no such program.
        func packed(by program: String) throws -> Data? {
            try folder.write(Self.text.utf8, to: "packed.txt")
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [program, "-c", folder.url.appending(path: "packed.txt").path]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? data : nil
        }

        @Test(arguments: ["gzip", "xz", "bzip2", "zstd"])
        func `compressed input is unpacked, from a file and from a pipe, and broken input is an error`(
            program: String
        ) throws {
            let found = try packed(by: program)
            // gzip is everywhere; where another program is missing, there is nothing to unpack.
            if program == "gzip" { try #require(found != nil) }
            guard let data = found else { return }
            try folder.write(data, to: "a.packed")
            #expect(try numbers("a.packed").output.contains("\"text\":\"120\""))
            let piped = try Tool.run(["numbers", "--output", "jsonl", "-"], input: data)
            #expect(piped.output.contains("\"text\":\"120\"") && piped.status == 0)
            try folder.write(data.dropLast(9), to: "b.packed")
            let broken = try numbers("b.packed")
            #expect(broken.status == 2)
            #expect(broken.output.contains("\(program) could not unpack it whole"))
            #expect(try Tool.run(["numbers"], input: data.dropLast(9)).status == 2)
        }

        @Test(arguments: ["B", "BZ", "(", "\u{1F}", "", "BZ三只"])
        func `what only begins like compressed input is text`(text: String) throws {
            let result = try Tool.run(["segment", "--input", "lines"], input: text)
            #expect(result.status == 0)
            #expect(result.output.filter { !" \n".contains($0) } == text)
        }

        @Test func `bytes of no encoding say which were tried`() throws {
            try folder.write([0xFF, 0xFF, 0x31, 0xFF, 0x0A] as [UInt8], to: "a.txt")
            #expect(
                try numbers("a.txt").output
                    == #"{"id":"a.txt","error":"line 1: expected UTF-8, UTF-16 or GB18030; --encoding names any other"}"#
                    + "\n")
            try folder.write(Array("三只猫与四只狗".utf8) + [0xFF, 0x0A], to: "a.txt")
            #expect(
                try numbers("a.txt").output
                    == #"{"id":"a.txt","error":"line 1, byte 22: expected UTF-8; --encoding names any other"}"# + "\n")
        }

        @Test func `a lexicon's bad line is named`() throws {
            try folder.write("新村道\n修路 3 v 什么\n".utf8, to: "words.txt")
            let result = try Tool.run(["segment", "--lexicon", "words.txt"], in: folder.url)
            #expect(result.status == 2)
            #expect(result.errors.hasPrefix("hantext: words.txt:2: expected"))
            try folder.write("修路3公里\n".utf8, to: "words.txt")
            let kept = try Tool.run(["segment", "--lexicon", "words.txt"], input: "村里修路3公里。", in: folder.url)
            #expect(kept.output.contains(" 修路3公里 "))
        }
    }
#endif
