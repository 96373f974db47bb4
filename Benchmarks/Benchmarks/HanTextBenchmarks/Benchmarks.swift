import Benchmark
import HanText

/// Throughput of each stage over one corpus, on one core.
///
/// A benchmark is one pass over the corpus; its bytes stand in the name, from which `Benchmarks/throughput` prints
/// MB/s. Every benchmark checks how many things it found against a first pass, so
/// that a fast wrong result fails.
let benchmarks: @Sendable () -> Void = {
    let corpus = Corpus()
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .instructions, .peakMemoryResident],
        warmupIterations: 1, maxDuration: .milliseconds(Corpus.milliseconds), maxIterations: 50)

    func stage(_ name: String, _ count: @escaping @Sendable () -> Int) {
        Benchmark("\(name) [\(corpus.text.utf8.count) bytes, \(corpus.name)]") { benchmark in
            let expected = count()
            precondition(expected > 0, "\(name) found nothing in \(corpus.name)")
            benchmark.startMeasurement()
            for _ in benchmark.scaledIterations {
                let found = count()
                precondition(found == expected, "\(name) found \(found), and \(expected) before")
            }
            benchmark.stopMeasurement()
        }
    }

    for engine in Segmenter.Engine.allCases {
        guard let segmenter = try? Segmenter(engine: engine) else { continue }
        stage("segment \(engine.rawValue)") {
            var words = 0
            segmenter.forEachToken(in: corpus.text) { _ in words += 1 }
            return words
        }
    }

    stage("reflow") { Reflow().document(corpus.text).blocks.count }

    let numerals = NumeralExtractor()
    stage("numbers") { numerals.numerals(in: corpus.text).count }

    let facts = FactExtractor()
    stage("facts") { facts.facts(in: corpus.text).count }

    guard let segmenter = try? Segmenter() else { return }
    let statistics = StatisticExtractor(segmenter: segmenter, facts: facts)
    stage("statistics") {
        corpus.documents.reduce(0) { $0 + statistics.statistics(in: $1).statistics.count }
    }

    let keywords = KeywordExtractor(segmenter: segmenter)
    stage("keywords") { corpus.documents.reduce(0) { $0 + keywords.keywords(in: $1).count } }
}
