/// Where the reading of a text found what may fill a field of a row, and what stood there; a candidate may have several.
struct FieldSources: OptionSet {
    let rawValue: UInt32

    /// What the rules chose.
    static let rule = FieldSources(rawValue: 1 << 0)
    /// The row's counted noun.
    static let item = FieldSources(rawValue: 1 << 1)
    /// What ``Discourse`` has under these names.
    static let sentenceSubject = FieldSources(rawValue: 1 << 2)
    static let opening = FieldSources(rawValue: 1 << 3)
    static let topic = FieldSources(rawValue: 1 << 4)
    static let holder = FieldSources(rawValue: 1 << 5)
    static let lastSubject = FieldSources(rawValue: 1 << 6)
    static let paragraphSubject = FieldSources(rawValue: 1 << 7)
    static let firstActor = FieldSources(rawValue: 1 << 8)
    static let setting = FieldSources(rawValue: 1 << 9)
    /// The place or the period that is carried on.
    static let carried = FieldSources(rawValue: 1 << 10)
    /// The subject and the topic of the figure's reading.
    static let readSubject = FieldSources(rawValue: 1 << 11)
    static let readTopic = FieldSources(rawValue: 1 << 12)
    /// The row's place and period, as candidates for its subject; how often it happens, as one for its period.
    static let place = FieldSources(rawValue: 1 << 13)
    static let period = FieldSources(rawValue: 1 << 14)
    /// A name of a place where somebody is from, with whom something is done, of a state that acts.
    static let origin = FieldSources(rawValue: 1 << 15)
    static let partner = FieldSources(rawValue: 1 << 16)
    static let state = FieldSources(rawValue: 1 << 17)
    /// 全市; 北部.
    static let wholePlace = FieldSources(rawValue: 1 << 18)
    static let region = FieldSources(rawValue: 1 << 19)
    /// A time that is a figure.
    static let figure = FieldSources(rawValue: 1 << 20)

    /// How many there are.
    static let count = 21
}

/// How far back the nearest of several things of one sort is.
enum FieldDistance: Int {
    /// Openings of clauses of the sentence; subjects, places and periods of rows: the nearest is 0.
    case opening, rowSubject, rowPlace, rowPeriod
    /// Noun phrases, names of places and times, in clauses.
    case nouns, name, time

    /// How many sorts there are.
    static let count = 7
    /// Where there is none.
    static let none: UInt8 = 9
}

/// What may fill a field of a row.
struct FieldCandidate {
    var span: TextSpan
    var sources: FieldSources = []
    /// For each ``FieldDistance``, at most ``FieldDistance/none``.
    var distances = SIMD8<UInt8>(repeating: FieldDistance.none)
}

/// The candidates for one field of a row, each span once.
struct FieldCandidates {
    private(set) var list: PlainBuffer<FieldCandidate>
    private var figure = TextSpan(start: 0, end: 0)
    private var excluded = TextSpan(start: -1, end: -1)

    /// So many and the empty field are one block of a table.
    static let most = FeatureTable<FieldFeature>.lanes - 1

    init(memory: inout LentMemory) { list = PlainBuffer(capacity: Self.most, in: &memory) }

    /// Forgets the candidates before; none of the next may overlap `figure` or end with `excluded`.
    mutating func start(besides figure: TextSpan, excluded: TextSpan? = nil) {
        list.removeAll()
        self.figure = figure
        self.excluded = excluded ?? TextSpan(start: -1, end: -1)
    }

    mutating func add(_ span: TextSpan?, _ sources: FieldSources) {
        guard let span, let index = place(of: span) else { return }
        list[index].sources.formUnion(sources)
    }

    mutating func add(_ span: TextSpan?, _ distance: FieldDistance, _ value: Int, _ sources: FieldSources = []) {
        guard let span, let index = place(of: span) else { return }
        list[index].sources.formUnion(sources)
        note(distance, value, of: index)
    }

    /// Notes a distance of a candidate that is there already.
    mutating func mark(_ span: TextSpan, _ distance: FieldDistance, _ value: Int) {
        if let index = list.firstIndex(where: { $0.span == span }) { note(distance, value, of: index) }
    }

    private mutating func note(_ distance: FieldDistance, _ value: Int, of index: Int) {
        let value = UInt8(min(value, Int(FieldDistance.none) - 1))
        list[index].distances[distance.rawValue] = min(list[index].distances[distance.rawValue], value)
    }

    /// Where the candidate of a span stands, which is added where there is none.
    private mutating func place(of span: TextSpan) -> Int? {
        for index in 0..<list.count where list[index].span == span { return index }
        guard !span.isEmpty, !span.overlaps(figure), span.end != excluded.end, list.count < Self.most else {
            return nil
        }
        list.append(FieldCandidate(span: span))
        return list.count - 1
    }

    func deallocate() { list.deallocate() }
}
