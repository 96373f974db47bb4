import CCounters
import Dispatch
import HanText
import Stages
import Synchronization

// Runs one stage over one input and prints one line of comma-separated values, those of `columns`:
//
//   bytes        of the input
//   found        words, figures, rows or keywords in one pass; every pass must find the same
//   megabytes    10^6 bytes a second: of processor time with one thread, of time on the wall with more; the median pass
//   allocations  calls of malloc and its kin in 1000 bytes of input
//   peak         the most memory in MB that the stage added: its analyzers, its scratch and what it found

let columns = "stage,input,bytes,found,threads,megabytes per second,allocations per kB,peak MB"

if CommandLine.arguments.dropFirst() == ["environment"] {
    print("ICU \(Segmenter.icuVersion)")
} else if CommandLine.arguments.dropFirst() == ["stages"] {
    print(Stage.names.joined(separator: "\n"))
} else if CommandLine.arguments.dropFirst() == ["columns"] {
    print(columns)
} else if CommandLine.arguments.dropFirst().first == "counts" {
    counts(Options(Array(CommandLine.arguments.dropFirst(2))))
} else {
    measure(Options(Array(CommandLine.arguments.dropFirst())))
}

/// One pass over the texts, each thread taking the next: how much was found.
func pass(_ stage: Stage, _ texts: [String], threads: Int) -> Int {
    if threads == 1 { return texts.reduce(0) { $0 + stage.count($1) } }
    let next = Atomic(0)
    let found = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < texts.count else { return }
            found.wrappingAdd(stage.count(texts[index]), ordering: .relaxed)
        }
    }
    return found.load(ordering: .relaxed)
}

/// One pass over each input, with a mark for callgrind before the analyzers are made, before each pass and at the end.
func counts(_ options: Options) {
    let corpora = options.inputs.map { options.corpus($0) }
    instructions_mark()
    let stage = makeStage(options)
    for (input, corpus) in zip(options.inputs, corpora) {
        instructions_mark()
        let found = pass(stage, corpus.documents, threads: 1)
        print("\(stage.name),\(input),\(corpus.text.utf8.count),\(found)")
    }
    instructions_mark()
}

func makeStage(_ options: Options) -> Stage {
    guard let stage = try? Stage(options.stage) else {
        RecordedCounts.stop("hantext-measure: no stage '\(options.stage)' on this system\n\n\(Options.usage)")
    }
    return stage
}

func measure(_ options: Options) {
    let corpus = options.corpus(options.inputs[0])
    Usage.resetPeak()
    let before = Usage.resident.now
    let stage = makeStage(options)
    RecordedCounts.check(stage)

    allocations_start()
    let found = pass(stage, corpus.documents, threads: options.threads)
    allocations_stop()
    let peak = Usage.resident.peak - before

    var times: [Double] = []
    let start = Usage.wallSeconds
    while options.passes.map({ times.count < $0 - 1 }) ?? (times.isEmpty || Usage.wallSeconds - start < options.seconds)
    {
        let begin = options.threads == 1 ? Usage.processorSeconds : Usage.wallSeconds
        let again = pass(stage, corpus.documents, threads: options.threads)
        let end = options.threads == 1 ? Usage.processorSeconds : Usage.wallSeconds
        times.append(end - begin)
        if again != found { RecordedCounts.stop("\(stage.name) found \(again), and \(found) before") }
    }
    let bytes = corpus.text.utf8.count
    let speed = times.isEmpty ? "" : rounded(Double(bytes) / times.sorted()[times.count / 2] / 1e6)
    let allocations =
        allocations_are_countable() == 0 ? "" : rounded(Double(allocations_calls()) / Double(bytes) * 1e3)
    let name = corpus.name.contains(",") ? "\"\(corpus.name)\"" : corpus.name
    print(
        "\(stage.name),\(name),\(bytes),\(found),\(options.threads),\(speed),\(allocations)",
        rounded(max(0, Double(peak)) / 1e6), separator: ",")
}

/// Four digits after the point.
func rounded(_ value: Double) -> String { String((value * 1e4).rounded() / 1e4) }
