// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HanTextBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "HanText", path: ".."),
        // No traits: the allocation interposers are not needed for throughput.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "HanTextBenchmarks",
            dependencies: [
                .product(name: "HanText", package: "HanText"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/HanTextBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ],
    swiftLanguageModes: [.v6]
)
