/// Reads the unit tables: puts prefixes, squares and cubes, widths, letter cases and traditional forms to the units.
struct UnitTableBuilder {
    /// What a table is made of.
    struct Built {
        var definitions: [UnitDefinition]
        var senses: [UnitSense]
        /// Where the senses of each form begin; one more entry than forms.
        var firstSense: [Int]
        var forms: [(phrase: String, value: UInt32)]
        var currencyMarks: [(phrase: String, value: UInt32)]
    }

    /// A row or a form that can't be read; a test expects none.
    private(set) var problems: [String] = []
    private var definitions: [UnitDefinition] = []
    private var indexByName: [String: Int] = [:]
    /// The written forms with their meanings, in the order in which they were added.
    private var forms: [(form: String, senses: [UnitSense])] = []
    private var formNumbers: [String: Int] = [:]
    private var currencyMarks: [(phrase: String, value: UInt32)] = []
    private let traditional = TraditionalForms.shared
    private let prefixes: [(symbol: String, name: String, power: Int32)]

    init() {
        let words = UnitMeasures.prefixes.listedWords
        prefixes = stride(from: 0, to: words.count - 2, by: 3).map {
            (String(words[$0]), String(words[$0 + 1]), Int32(words[$0 + 2]) ?? 0)
        }
    }

    // MARK: Measures

    mutating func addMeasures() {
        var dimension = Unit.Dimension.other
        for line in UnitMeasures.rows.tableLines {
            if line.hasPrefix("# ") {
                let name = String(line.dropFirst(2))
                if let known = Unit.Dimension(rawValue: name) { dimension = known } else { problems.append(name) }
                continue
            }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.listedWords
            }
            guard cells.count >= 4, let name = cells[0].first else {
                problems.append(String(line))
                continue
            }
            addMeasure(name, dimension, factor: cells[1].first, cells[2], cells[3], cells.count > 4 ? cells[4] : [])
        }
    }

    private mutating func addMeasure(
        _ markedName: String, _ dimension: Unit.Dimension, factor: String?, _ names: [String], _ symbols: [String],
        _ prefixMarks: [String]
    ) {
        let name = Self.unmarked(markedName)
        let index: Int
        if factor == "=" {
            guard let known = indexByName[name] else {
                problems.append(markedName)
                return
            }
            index = known
        } else {
            let value = factor.flatMap { UnitFactor(Substring($0)) }
            if factor != nil, value == nil { problems.append(markedName) }
            index = define(UnitDefinition(name: name, dimension: dimension, factor: value))
            addForm(markedName, index)
        }
        for form in names { addForm(form, index) }
        for symbol in symbols { addSymbol(symbol, index) }
        let hasPowers = prefixMarks.contains("²³")
        if hasPowers { addPowers(of: index, (factor == "=" ? [] : [markedName]) + names, symbols) }
        for mark in prefixMarks where mark != "²³" {
            guard let prefix = prefixes.first(where: { $0.symbol == mark }) else {
                problems.append(mark)
                continue
            }
            let prefixed = define(
                UnitDefinition(
                    name: prefix.name + name, dimension: dimension,
                    factor: definitions[index].factor?.scaled(byTenTo: prefix.power)))
            addForm(prefix.name + name, prefixed)
            let prefixedSymbols = symbols.filter { $0.utf8.allSatisfy { $0 < 0x80 } || $0 == "Ω" }
                .map { mark + Self.unmarked($0) }
            for symbol in prefixedSymbols { addSymbol(symbol, prefixed) }
            if hasPowers { addPowers(of: prefixed, [prefix.name + name], prefixedSymbols) }
        }
    }

    /// The square and the cube of a length: 平方米, m², m2; 立方米, m³.
    private mutating func addPowers(of index: Int, _ names: [String], _ symbols: [String]) {
        let length = definitions[index]
        let square = length.factor.flatMap { $0.times($0) }
        let cube = square.flatMap { square in length.factor.flatMap { square.times($0) } }
        for (word, mark, digit, dimension, factor) in [
            ("平方", "²", "2", Unit.Dimension.area, square), ("立方", "³", "3", .volume, cube),
        ] {
            let power = define(UnitDefinition(name: word + length.name, dimension: dimension, factor: factor))
            for name in names where !name.hasSuffix("?") { addForm(word + name, power) }
            for symbol in symbols where symbol.utf8.allSatisfy({ $0 &- 0x61 < 26 }) {
                addSymbol(symbol + mark, power)
                addSymbol(symbol + digit, power)
                addSymbol(symbol + "^" + digit, power)
            }
        }
    }

    // MARK: Currencies

    mutating func addCurrencies() {
        for line in UnitCurrencies.rows.tableLines {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.listedWords
            }
            guard cells.count >= 5, let code = cells[0].first, let name = cells[1].first else {
                problems.append(String(line))
                continue
            }
            let index = define(
                UnitDefinition(name: name, dimension: .currency, factor: UnitFactor(1), currencyCode: code))
            for form in [name] + cells[2] {
                addForm(form, index)
                // A name of one character before a number would be some other word's end.
                if form.count > 1, !form.hasSuffix("?") { addMark(form, index) }
            }
            for mark in cells[3] { addMark(mark, index) }
            for symbol in cells[4] { addSymbol(symbol, index) }
        }
        for line in UnitCurrencies.subunits.tableLines {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.listedWords
            }
            guard cells.count >= 4, let name = cells[0].first, let code = cells[1].first,
                let factor = cells[2].first.flatMap({ UnitFactor(Substring($0)) })
            else {
                problems.append(String(line))
                continue
            }
            let index = define(
                UnitDefinition(
                    name: name, dimension: .currency, factor: factor.scaled(byTenTo: -2), currencyCode: code))
            addForm(name == "分" || name == "厘" ? name + "?" : name, index)
            for form in cells[3] { addForm(form, index) }
        }
    }

    private mutating func addMark(_ mark: String, _ index: Int) {
        for form in traditional.expand(mark) + (Self.wide(mark).map { [$0] } ?? []) {
            currencyMarks.append((form, UInt32(index)))
        }
    }

    // MARK: Measure words

    mutating func addClassifiers() {
        var section: UnitDefinition.Classes = []
        for line in UnitClassifiers.rows.tableLines {
            if line.hasPrefix("# ") {
                switch line.dropFirst(2) {
                case "individual": section = .individual
                case "collective": section = .collective
                case "container": section = .container
                case "temporary": section = .temporary
                case "verbal": section = .verbal
                case "compound": section = .compound
                case "quasi": section = .quasi
                case "ordinal": section = .ordinalOnly
                default: problems.append(String(line))
                }
                continue
            }
            for word in line.listedWords { addClassifier(word, section) }
        }
    }

    private mutating func addClassifier(_ marked: String, _ section: UnitDefinition.Classes) {
        let name = Self.unmarked(marked)
        let takesOrdinal = marked.hasSuffix("#")
        let key = "量" + name
        let index: Int
        if let known = indexByName[key] {
            index = known
        } else {
            index = definitions.count
            indexByName[key] = index
            definitions.append(UnitDefinition(name: name, dimension: .classifier))
        }
        definitions[index].classes.formUnion(takesOrdinal ? [section, .ordinal] : section)
        addForm(section == .ordinalOnly || section == .temporary ? name + "?" : marked, index)
    }

    // MARK: The caller's units

    mutating func add(_ unit: Unit) {
        let index = definitions.count
        var definition = UnitDefinition(
            name: unit.name, dimension: unit.dimension, factor: unit.factor.flatMap(UnitFactor.init(exactly:)),
            currencyCode: unit.currencyCode)
        definition.classes = unit.dimension == .classifier ? [.added, .individual, .ordinal] : .added
        definitions.append(definition)
        setSenses(of: unit.text, [UnitSense(definition: UInt16(index), needsContext: false)])
    }

    // MARK: Forms

    private mutating func define(_ definition: UnitDefinition) -> Int {
        if let known = indexByName[definition.name], definitions[known].dimension == definition.dimension {
            return known
        }
        let index = definitions.count
        indexByName[definition.name] = index
        definitions.append(definition)
        return index
    }

    private mutating func addForm(_ marked: String, _ index: Int) {
        let form = Self.unmarked(marked)
        for variant in traditional.expand(form) {
            addSense(variant, index, needsContext: marked.utf8.last == UInt8(ascii: "?"))
        }
    }

    private mutating func addSymbol(_ marked: String, _ index: Int) {
        let symbol = Self.unmarked(marked)
        addSense(symbol, index, needsContext: marked.utf8.last == UInt8(ascii: "?"))
        if symbol.unicodeScalars.contains("μ") {
            addSense(String(symbol.map { $0 == "μ" ? "µ" : $0 }), index, needsContext: false)
        }
        if let wide = Self.wide(symbol) { addSense(wide, index, needsContext: marked.utf8.last == UInt8(ascii: "?")) }
    }

    private mutating func addSense(_ form: String, _ index: Int, needsContext: Bool) {
        guard let number = formNumbers[form] else {
            setSenses(of: form, [UnitSense(definition: UInt16(index), needsContext: needsContext)])
            return
        }
        if let known = forms[number].senses.firstIndex(where: { Int($0.definition) == index }) {
            let isNeeded = forms[number].senses[known].needsContext && needsContext
            forms[number].senses[known].needsContext = isNeeded
        } else {
            forms[number].senses.append(UnitSense(definition: UInt16(index), needsContext: needsContext))
        }
    }

    private mutating func setSenses(of form: String, _ senses: [UnitSense]) {
        if let number = formNumbers.updateValue(forms.count, forKey: form) {
            formNumbers[form] = number
            forms[number].senses = senses
        } else {
            forms.append((form, senses))
        }
    }

    private static func unmarked(_ word: String) -> String {
        word.utf8.last == UInt8(ascii: "?") || word.utf8.last == UInt8(ascii: "#") ? String(word.dropLast()) : word
    }

    /// The form in full-width letters and digits, where that differs.
    private static func wide(_ symbol: String) -> String? {
        guard symbol.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F }) else { return nil }
        return String(String.UnicodeScalarView(symbol.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    }

    /// Forms that differ from a symbol of two letters or more in case only, where they lead to one unit.
    private func caseVariants() -> [(String, UnitSense)] {
        var found: [String: UnitSense?] = [:]
        for (form, senses) in forms {
            let letters = form.utf8.filter { ($0 | 0x20) &- 0x61 < 26 }.count
            guard letters >= 2, form.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x2F }), let sense = senses.first else {
                continue
            }
            for variant in [
                form.uppercased(), form.lowercased(), form.prefix(1).uppercased() + form.dropFirst().lowercased(),
                form.prefix(1).uppercased() + form.dropFirst(),
            ]
            where formNumbers[variant] == nil {
                if let other = found[variant] {
                    if other?.definition != sense.definition { found[variant] = .some(nil) }
                } else {
                    found[variant] = UnitSense(definition: sense.definition, needsContext: letters < 3)
                }
            }
        }
        return found.compactMap { form, sense in sense.map { (form, $0) } }
    }

    mutating func finish() -> Built {
        for (form, sense) in caseVariants() { setSenses(of: form, [sense]) }
        var built = Built(definitions: definitions, senses: [], firstSense: [], forms: [], currencyMarks: currencyMarks)
        for (number, (form, senses)) in forms.enumerated() {
            built.forms.append((form, UInt32(number)))
            built.firstSense.append(built.senses.count)
            built.senses += senses.filter { !$0.needsContext } + senses.filter { $0.needsContext }
        }
        built.firstSense.append(built.senses.count)
        return built
    }
}
