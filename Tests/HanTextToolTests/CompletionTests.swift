#if CommandLineTool
    import Foundation
    import Testing

    /// The scripts by which shells complete commands, options and their values.
    @Suite struct CompletionTests {
        @Test(arguments: ["bash", "zsh", "fish"])
        func `a completion script knows the commands, and its shell can read it`(shell: String) throws {
            let result = try Tool.run(["--generate-completion-script", shell])
            #expect(result.status == 0)
            for word in ["hantext", "segment", "statistics", "evaluate", "reference-date", "markdown"] {
                #expect(result.output.contains(word), "\(word)")
            }
            let paths = Tool.environment["PATH", default: ""].split(separator: ":").map { "\($0)/\(shell)" }
            guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
                // The shells of CI: bash is always there.
                #expect(shell != "bash")
                return
            }
            let folder = try TemporaryFolder()
            let script = try folder.write(result.output.utf8, to: "script")
            let process = try Process.run(URL(fileURLWithPath: path), arguments: ["-n", script])
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }

        @Test func `bash completes the values of an option`() throws {
            let script = try Tool.run(["--generate-completion-script", "bash"]).output
            let folder = try TemporaryFolder()
            try folder.write(
                (script
                    + "\nCOMP_WORDS=(hantext facts --output m); COMP_CWORD=3; COMP_LINE='hantext facts --output m'; "
                    + "COMP_POINT=${#COMP_LINE}; _hantext hantext m --output; printf '%s\\n' \"${COMPREPLY[@]}\"\n")
                    .utf8,
                to: "complete.sh")
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["bash", folder.url.appending(path: "complete.sh").path]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(words.contains("markdown"))
        }
    }
#endif
