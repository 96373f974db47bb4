#if CommandLineTool
    import Foundation

    /// A page in the man(7) macros, made from what swift-argument-parser tells of the commands.
    ///
    /// Options of a group that several commands share (Input, Analysis, Output) are described once.
    struct ManualPage {
        /// What `--experimental-dump-help` prints, as far as a page needs it.
        struct Tool: Decodable {
            var command: Command
        }

        struct Command: Decodable {
            var commandName: String
            var abstract: String?
            var discussion: String?
            var subcommands: [Command]?
            var arguments: [Argument]?
        }

        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
                var spelling: String { kind == "long" ? "--\(name)" : "-\(name)" }
            }
            var kind: String
            var shouldDisplay: Bool
            var sectionTitle: String?
            var isOptional: Bool
            var isRepeating: Bool
            var names: [Name]?
            var valueName: String?
            var defaultValue: String?
            var allValues: [String]?
            var abstract: String?
            var discussion: String?
        }

        let command: Command
        let version: String

        private var commands: [Command] { command.subcommands?.filter { $0.commandName != "help" } ?? [] }

        /// The page.
        var text: String {
            let name = command.commandName
            var page = ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"User Commands\"\n.ad l\n.nh\n"
            page += ".SH NAME\n\(name) \\- \(Self.escaped(command.abstract ?? ""))\n"
            page += ".SH SYNOPSIS\n.B \(name)\n.I command\n[\\fIoption\\fR ...] [\\fIfile\\fR ...]\n"
            page += ".SH DESCRIPTION\n" + Self.paragraphs(command.discussion)
            page += ".SH COMMANDS\n" + commands.map { section($0, path: name) }.joined()
            for title in sharedTitles { page += ".SH \(title.uppercased()) OPTIONS\n" + options(sharedOptions(title)) }
            page += Self.closing
            return page
        }

        private func section(_ command: Command, path: String) -> String {
            let path = "\(path) \(command.commandName)"
            if let subcommands = command.subcommands?.filter({ $0.commandName != "help" }), !subcommands.isEmpty {
                return subcommands.map { section($0, path: path) }.joined()
            }
            let arguments = Self.shown(command)
            var text = ".SS \"\(path)\(arguments.map(Self.usage).joined())\"\n"
            text += Self.paragraphs(command.abstract) + Self.paragraphs(command.discussion)
            text += options(arguments.filter { $0.sectionTitle == nil })
            let titles = sharedTitles.filter { title in arguments.contains { $0.sectionTitle == title } }
            let groups = titles.map { $0.lowercased() }.joined(separator: ", ")
            return groups.isEmpty ? text : text + ".PP\nAlso: \(groups) options.\n"
        }

        /// The titles of groups, in the order in which they come.
        private var sharedTitles: [String] {
            var titles: [String] = []
            for argument in allCommands.flatMap(Self.shown) {
                if let title = argument.sectionTitle, !titles.contains(title) { titles.append(title) }
            }
            return titles
        }

        private func sharedOptions(_ title: String) -> [Argument] {
            var seen: Set<String> = []
            return allCommands.flatMap(Self.shown).filter {
                $0.sectionTitle == title && seen.insert(Self.term($0)).inserted
            }
        }

        private var allCommands: [Command] { commands.flatMap { [$0] + ($0.subcommands ?? []) } }

        private func options(_ arguments: [Argument]) -> String {
            arguments.map { argument in
                var sentence = argument.abstract ?? ""
                if let values = argument.allValues, !values.isEmpty {
                    sentence += " One of \(values.joined(separator: ", "))."
                }
                if let value = argument.defaultValue { sentence += " The default is \(value)." }
                var text = ".TP\n\(Self.term(argument))\n\(Self.escaped(sentence))\n"
                if let discussion = argument.discussion, !discussion.isEmpty { text += Self.escaped(discussion) + "\n" }
                return text
            }.joined()
        }

        /// The arguments to describe: every command's `--help` and `--version` are known, and a flag that switches off
        /// stands with that which switches on.
        private static func shown(_ command: Command) -> [Argument] {
            var shown: [Argument] = []
            for argument in command.arguments ?? [] where argument.shouldDisplay {
                let names = (argument.names ?? []).map(\.name)
                if names.contains("help") || names.contains("version") { continue }
                if let name = names.first, argument.kind == "flag", name.hasPrefix("no-"),
                    let index = shown.firstIndex(where: { $0.names?.contains { "no-\($0.name)" == name } == true })
                {
                    shown[index].names?.append(contentsOf: argument.names ?? [])
                } else {
                    shown.append(argument)
                }
            }
            return shown
        }

        /// What the first line of a command shows: its positional and its required arguments.
        private static func usage(_ argument: Argument) -> String {
            guard argument.kind == "positional" || !argument.isOptional else { return "" }
            let value = "<\(argument.valueName ?? "value")>" + (argument.isRepeating ? " ..." : "")
            let form = argument.kind == "positional" ? value : "\(argument.names?.last?.spelling ?? "") \(value)"
            return " " + escaped(argument.isOptional ? "[\(form)]" : form)
        }

        private static func term(_ argument: Argument) -> String {
            let value = argument.valueName ?? "value"
            guard argument.kind != "positional" else { return "\\fI\(escaped(value))\\fR" }
            let names = (argument.names ?? []).sorted { $0.kind == "short" && $1.kind != "short" }
                .map { "\\fB\(escaped($0.spelling))\\fR" }.joined(separator: ", ")
            return argument.kind == "option" ? "\(names) \\fI\(escaped(value))\\fR" : names
        }

        /// Lines that are indented stay as they are, as examples; blank lines part paragraphs.
        private static func paragraphs(_ text: String?) -> String {
            var result = ""
            var isExample = false
            var isNew = true
            for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
                let isIndented = line.hasPrefix("  ")
                if isIndented != isExample {
                    result += isIndented ? ".PP\n.nf\n" : ".fi\n"
                    isExample = isIndented
                }
                if line.allSatisfy(\.isWhitespace) {
                    isNew = true
                    continue
                }
                if isNew, !isExample { result += ".PP\n" }
                isNew = false
                result += (isExample ? "    " + escaped(String(line.dropFirst(2))) : escaped(String(line))) + "\n"
            }
            return result + (isExample ? ".fi\n" : "")
        }

        private static func escaped(_ text: String) -> String {
            let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("`", with: "\\(ga")
            return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
        }

        private static let closing = """
            .SH ENVIRONMENT
            .TP
            COLUMNS
            The width of text tables, where it isn't that of the terminal.
            .TP
            LC_ALL, LC_MESSAGES, LANG
            A locale of Chinese gives text tables Chinese headings.
            .SH SHELL COMPLETION
            .PP
            .nf
                hantext \\-\\-generate\\-completion\\-script bash > ~/.local/share/bash\\-completion/completions/hantext
                hantext \\-\\-generate\\-completion\\-script zsh > ~/.zsh/completion/_hantext
                hantext \\-\\-generate\\-completion\\-script fish > ~/.config/fish/completions/hantext.fish
            .fi

            """
    }
#endif
