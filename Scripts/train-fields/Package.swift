// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "TrainFields",
    dependencies: [.package(name: "HanText", path: "../..")],
    targets: [
        .executableTarget(
            name: "TrainFields",
            dependencies: [.product(name: "HanText", package: "HanText")])
    ],
    swiftLanguageModes: [.v6]
)
