// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Examples",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "HanText", path: "..")],
    targets: [
        .target(name: "NewsFolder"),
        .executableTarget(
            name: "KeywordExtraction",
            dependencies: [.product(name: "HanText", package: "HanText"), "NewsFolder"]),
        .executableTarget(
            name: "StatisticExtraction",
            dependencies: [.product(name: "HanText", package: "HanText"), "NewsFolder"]),
    ],
    swiftLanguageModes: [.v6]
)
