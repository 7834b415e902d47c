// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "regesta", path: "..")],
  targets: [
    .executableTarget(
      name: "Throughput",
      dependencies: [.product(name: "ReadingRooms", package: "regesta")]
    ),
    .executableTarget(
      name: "Reading",
      dependencies: [.product(name: "ReadingRooms", package: "regesta")]
    ),
    .executableTarget(
      name: "ImportSpeed",
      dependencies: [.product(name: "StorageRooms", package: "regesta")]
    ),
    .executableTarget(
      name: "Formats",
      dependencies: [.product(name: "ReadingRooms", package: "regesta")]
    ),
    .executableTarget(
      name: "Growth",
      dependencies: [.product(name: "ReadingRooms", package: "regesta")]
    ),
    .executableTarget(
      name: "Engine",
      dependencies: [.product(name: "ReadingRooms", package: "regesta")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
