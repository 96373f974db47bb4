#if CommandLineTool
    import ArgumentParser
    import Foundation

    struct ManualCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "manual",
            abstract: "Prints the manual page, made from the help texts.",
            discussion: """
                Examples:
                  hantext manual | man -l -
                  hantext manual > /usr/local/share/man/man1/hantext.1
                """)

        func run() throws {
            let tool = try JSONDecoder().decode(ManualPage.Tool.self, from: Data(HanTextCommand._dumpHelp().utf8))
            print(ManualPage(command: tool.command, version: HanTextCommand.versionNumber).text, terminator: "")
        }
    }
#endif
