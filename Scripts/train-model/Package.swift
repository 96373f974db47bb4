// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "TrainModel",
    dependencies: [.package(name: "HanText", path: "../..")],
    targets: [
        .executableTarget(
            name: "TrainModel",
            dependencies: [.product(name: "HanText", package: "HanText")])
    ],
    swiftLanguageModes: [.v6]
)
