// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "TrainKeywords",
    dependencies: [.package(name: "HanText", path: "../..")],
    targets: [
        .executableTarget(
            name: "TrainKeywords",
            dependencies: [.product(name: "HanText", package: "HanText")])
    ],
    swiftLanguageModes: [.v6]
)
