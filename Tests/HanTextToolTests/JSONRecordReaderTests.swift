#if CommandLineTool
    import HanText
    import Testing

    @testable import HanTextTool

    @Suite struct JSONRecordReaderTests {
        let reader = JSONRecordReader(textField: "text", idField: "id", titleField: "title")

        func record(_ line: [UInt8]) throws(JSONProblem) -> InputRecord {
            var result = Result<InputRecord, JSONProblem>.failure(JSONProblem(message: "", id: nil))
            line.withUnsafeBufferPointer { bytes in
                do throws(JSONProblem) {
                    result = .success(try reader.record(in: bytes, fallbackID: .json("1")))
                } catch {
                    result = .failure(error)
                }
            }
            return try result.get()
        }

        @Test(arguments: [
            (#"{"text":"a"}"#, "a"), (#" { "x" : [ ] , "text" : "a" } "#, "a"), (#"{"text":"b","text":"a"}"#, "a"),
            (#"{"text":"\u4e09\ud83d\ude00\n\/\\\""}"#, "三😀\n/\\\""), (#"{"te\u0078t":"a"}"#, "a"),
            (#"{"text":"\ud83d"}"#, "\u{FFFD}"), (#"{"text":"\ud83dx\ude00"}"#, "\u{FFFD}x\u{FFFD}"),
            (#"{"x":{"text":1,"y":[{},[],{"z":[null,true,false]}]},"text":"a"}"#, "a"),
            (#"{"n":[0,-0,1.5,-1e5,2E+10,0.0e-0],"text":"a"}"#, "a"), (#"{"text":""}"#, ""),
            (#"{"title":null,"text":"a"}"#, "a"), ("{\"text\":\"\u{7f}\u{2028}\"}", "\u{7f}\u{2028}"),
        ]) func `valid objects give their text`(line: String, text: String) throws {
            #expect(try record(Array(line.utf8)).text == text)
        }

        @Test(arguments: [
            "", "[]", "\"text\"", "{", "{}", "{\"text\":\"a\"", "{\"text\":\"a\"}}", "{\"text\":\"a\",}",
            "{text:\"a\"}",
            "{'text':'a'}", "{\"text\":\"a}", "{\"text\":\"\\x\"}", "{\"text\":\"\\u12\"}", "{\"text\":\"a\nb\"}",
            "{\"x\":01,\"text\":\"a\"}", "{\"x\":.5,\"text\":\"a\"}", "{\"x\":1.,\"text\":\"a\"}",
            "{\"x\":1e,\"text\":\"a\"}",
            "{\"x\":nul,\"text\":\"a\"}", "{\"x\":[1,],\"text\":\"a\"}", "{\"x\":[1}],\"text\":\"a\"}",
            "{\"x\":{\"y\"},\"text\":\"a\"}",
            "{\"x\":+1,\"text\":\"a\"}", "{\"x\":NaN,\"text\":\"a\"}", "{\"text\":null}", "{\"text\":5}",
            "{\"text\":\"a\"} x",
            "{\"id\":{},\"text\":\"a\"}", "{\"text\":\"a\\", "{\"text\" \"a\"}",
        ]) func `anything else is an error that says what was expected`(line: String) {
            let problem = #expect(throws: JSONProblem.self) { _ = try record(Array(line.utf8)) }
            #expect(problem?.message.contains("expected") == true)
        }

        @Test func `every prefix and every byte of a record is either read or refused`() {
            let line = Array(#"{"id":1,"x":[{"y":-1.5e3}],"title":"\u4e09","text":"三\n只"}"#.utf8)
            for count in 0..<line.count {
                #expect(throws: JSONProblem.self) { _ = try record(Array(line[..<count])) }
                for byte in [0, 0x22, 0x5C, 0x7B, 0x7D, 0xFF] as [UInt8] {
                    var changed = line
                    changed[count] = byte
                    _ = try? record(changed)
                }
            }
        }

        @Test func `depth costs no stack`() throws {
            let depth = 200_000
            let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            #expect(try record(Array("{\"x\":\(deep),\"text\":\"a\"}".utf8)).text == "a")
        }

        @Test func `text that is not UTF-8 is refused`() {
            #expect(throws: JSONProblem.self) {
                _ = try record(Array("{\"text\":\"".utf8) + [0xFF] + Array("\"}".utf8))
            }
        }
    }
#endif
