/// `--name value` pairs from the command line.
struct Arguments {
    private var values: [String: [String]] = [:]

    init(_ arguments: some Sequence<String>) {
        var name: String?
        for argument in arguments {
            if argument.hasPrefix("--") {
                name = String(argument.dropFirst(2))
            } else if let name {
                values[name, default: []].append(argument)
            }
        }
    }

    func all(_ name: String) -> [String] { values[name] ?? [] }
    func string(_ name: String) -> String? { values[name]?.last }
    func float(_ name: String, _ standard: Float) -> Float { string(name).flatMap { Float($0) } ?? standard }
    func int(_ name: String, _ standard: Int) -> Int { string(name).flatMap { Int($0) } ?? standard }
}
