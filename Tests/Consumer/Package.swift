// swift-tools-version: 6.2
import PackageDescription

// A client as it would be written outside: `Tests/Consumer/check` proves that it resolves no other package
// and links no Foundation.
let package = Package(
    name: "Consumer",
    dependencies: [.package(name: "HanText", path: "../..")],
    targets: [
        .executableTarget(
            name: "Consumer",
            dependencies: [.product(name: "HanText", package: "HanText")])
    ],
    swiftLanguageModes: [.v6]
)
