// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HanText",
    products: [
        .library(name: "HanText", targets: ["HanText"]),
        .executable(name: "hantext", targets: ["HanTextTool"]),
    ],
    traits: [
        .trait(
            name: "CommandLineTool",
            description: "Builds the hantext command line tool, which needs swift-argument-parser."),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // The system's libicu through prototypes of our own: no ICU header with declarations enters a module.
        .systemLibrary(
            name: "CICU",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
        // The shipped segmentation model, embedded by the C compiler: no resource bundle, no Foundation.
        .target(
            name: "CModel",
            exclude: [
                "segmentation.model", "words.frequencies", "words.parts-of-speech", "words.closing-verbs",
                "words.unnominal",
                "words.verbs", "keywords.ranking", "statistics.fields", "MODEL_CARD.md",
            ]),
        .target(
            name: "HanText",
            dependencies: ["CICU", "CModel"]),
        .executableTarget(
            name: "HanTextTool",
            dependencies: [
                "HanText",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["CommandLineTool"])),
            ]),
        .testTarget(
            name: "HanTextTests",
            dependencies: ["HanText", "CICU"],
            // ICU's Chinese calendar, which the lunar table is compared with.
            linkerSettings: [.linkedLibrary("icui18n")]),
        // Runs the tool itself; empty without the trait.
        .testTarget(
            name: "HanTextToolTests",
            dependencies: ["HanTextTool"],
            exclude: ["Snapshots"]),
    ],
    swiftLanguageModes: [.v6]
)
