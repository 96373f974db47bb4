// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HanTextBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "HanText", path: ".."),
        // No traits: allocations are counted by CCounters, without a library to install.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // Counts allocations by standing in for the C library's allocator, and marks where callgrind counts anew.
        .target(name: "CCounters", path: "Sources/CCounters"),
        // What is measured and on what: the one list that every benchmark uses.
        .target(
            name: "Stages", dependencies: [.product(name: "HanText", package: "HanText")], path: "Sources/Stages"),
        // One stage over one input in a process of its own; `measure` and `instructions` run it.
        .executableTarget(name: "hantext-measure", dependencies: ["CCounters", "Stages"], path: "Sources/Measure"),
        .executableTarget(
            name: "HanTextBenchmarks",
            dependencies: [
                "Stages",
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/HanTextBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
