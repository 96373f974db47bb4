import Benchmark
import Stages

/// Throughput of each stage over one corpus, on one core.
///
/// A benchmark is one pass over the corpus; its bytes stand in the name, from which `Benchmarks/throughput` prints
/// MB/s. Every benchmark checks how much its stage finds in the sample page against the recorded count, and each pass
/// against a first one, so that a fast wrong result fails.
let benchmarks: @Sendable () -> Void = {
    let corpus = Corpus.fromEnvironment()
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .peakMemoryResident],
        warmupIterations: 1, maxDuration: .milliseconds(Corpus.milliseconds), maxIterations: 50)

    for name in Stage.names {
        guard let stage = try? Stage(name) else { continue }
        let texts = stage.readsArticles ? corpus.documents : [corpus.text]
        Benchmark("\(name) [\(corpus.text.utf8.count) bytes, \(corpus.name)]") { benchmark in
            RecordedCounts.check(stage)
            let expected = texts.reduce(0) { $0 + stage.count($1) }
            precondition(expected > 0, "\(name) found nothing in \(corpus.name)")
            benchmark.startMeasurement()
            for _ in benchmark.scaledIterations {
                let found = texts.reduce(0) { $0 + stage.count($1) }
                precondition(found == expected, "\(name) found \(found), and \(expected) before")
            }
            benchmark.stopMeasurement()
        }
    }
}
