#if CommandLineTool
    import Foundation

    /// Runs the tool that was built beside the tests.
    enum Tool {
        struct Result {
            var status: Int32
            var output: String
            var errors: String
            var lines: [String] {
                output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
            }
        }

        static let url: URL = {
            let tests =
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
                ?? CommandLine.arguments[0]
            return URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "hantext")
        }()

        static let environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8", "COLUMNS": "80",
        ]

        /// - Parameter output: A file to write standard output to, instead of giving it back.
        static func run(
            _ arguments: [String], input: Data = Data(), output: FileHandle? = nil, in folder: URL? = nil
        ) throws -> Result {
            // A tool that ends early leaves its input unread.
            signal(SIGPIPE, SIG_IGN)
            let process = Process()
            process.executableURL = url
            process.arguments = arguments
            process.environment = environment
            process.currentDirectoryURL = folder
            let standardInput = Pipe()
            let standardOutput = Pipe()
            let standardError = Pipe()
            process.standardInput = standardInput
            process.standardOutput = output ?? standardOutput
            process.standardError = standardError
            try process.run()
            // Written from another thread: the tool writes while it still reads.
            Thread {
                try? standardInput.fileHandleForWriting.write(contentsOf: input)
                try? standardInput.fileHandleForWriting.close()
            }.start()
            let written = output == nil ? standardOutput.fileHandleForReading.readDataToEndOfFile() : Data()
            let errors = standardError.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return Result(
                status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
                errors: String(decoding: errors, as: UTF8.self))
        }

        static func run(_ arguments: [String], input: String, in folder: URL? = nil) throws -> Result {
            try run(arguments, input: Data(input.utf8), in: folder)
        }
    }

    /// A folder that is removed with the test.
    final class TemporaryFolder {
        let url: URL

        init() throws {
            url = FileManager.default.temporaryDirectory.appending(path: "hantext-\(UUID())")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        @discardableResult
        func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
            let file = url.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            return file.path
        }
    }
#endif
