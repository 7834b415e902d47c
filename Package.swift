// swift-tools-version: 6.2
import PackageDescription

let houseSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target whose imports run one way, as `docs/architecture.md` draws them.
func room(_ name: String, imports: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: houseSettings)
}

/// The tests of a room, which may use whatever the room may use.
///
/// Recorded pictures of screens lie beside the tests that compare them, which find them by `#filePath`.
func tests(
  of name: String,
  using others: [Target.Dependency] = [],
  pictures: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + others,
    exclude: pictures,
    swiftSettings: houseSettings
  )
}

let package = Package(
  name: "regesta",
  products: [
    .executable(name: "regesta", targets: ["regesta"]),
    .library(
      name: "ReadingRooms",
      targets: [
        "Intake", "Interchange", "Extraction", "ArticleReading", "Codebooks", "Timelines",
        "Documents", "Chronology",
      ]
    ),
    .library(
      name: "StorageRooms",
      targets: ["Storage", "Timelines", "Documents", "Chronology"]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "regesta",
      dependencies: [
        "Browser", "Curses", "Canvas", "Settings", "Intake", "Storage", "Interchange", "Extraction",
        "ArticleReading",
        "Codebooks", "Timelines", "Documents", "Chronology",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: houseSettings
    ),
    room("Browser", imports: ["Timelines", "Documents", "Chronology", "Canvas"]),
    room("Curses", imports: ["Canvas", "CNcurses"]),
    room("Canvas", imports: []),
    room("Settings", imports: ["Chronology", .product(name: "TOMLKit", package: "TOMLKit")]),
    room(
      "Intake",
      imports: [
        "Interchange", "Extraction", "ArticleReading", "Codebooks", "Timelines", "Documents",
        "Chronology", "CZlib",
      ]
    ),
    room(
      "Storage",
      imports: [
        "Timelines", "Documents", "Chronology",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    room(
      "Interchange",
      imports: ["ArticleReading", "Timelines", "Documents", "Codebooks", "Chronology"]
    ),
    room(
      "Extraction",
      imports: ["Timelines", "Documents", "Codebooks", "Chronology"]
    ),
    room(
      "ArticleReading",
      imports: [
        "Documents", "Chronology", "CIconv", "CLibXML2", .product(name: "Yams", package: "Yams"),
      ]
    ),
    room(
      "Codebooks",
      imports: ["Timelines", "Chronology", .product(name: "TOMLKit", package: "TOMLKit")]
    ),
    room("Timelines", imports: ["Documents", "Chronology"]),
    room("Documents", imports: ["Chronology", "CMessageDigest"]),
    room("Chronology", imports: []),

    .systemLibrary(
      name: "CMessageDigest",
      pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    .systemLibrary(name: "CIconv"),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),

    tests(of: "regesta"),
    tests(
      of: "Browser",
      using: ["Timelines", "Documents", "Chronology", "Canvas"],
      pictures: ["Pictures"]
    ),
    tests(of: "Curses", using: ["Canvas", "CNcurses"]),
    tests(of: "Canvas"),
    tests(of: "Settings"),
    tests(
      of: "Intake",
      using: [
        "Extraction", "ArticleReading", "Codebooks", "Timelines", "Documents", "Chronology",
      ]
    ),
    tests(
      of: "Storage",
      using: [
        "Timelines", "Documents", "Chronology", .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    tests(
      of: "Interchange",
      using: ["ArticleReading", "Timelines", "Documents", "Codebooks", "Chronology"]
    ),
    tests(
      of: "Extraction",
      using: ["ArticleReading", "Timelines", "Documents", "Codebooks", "Chronology"]
    ),
    tests(of: "ArticleReading", using: ["Documents", "Chronology"]),
    tests(of: "Codebooks", using: ["Timelines", "Chronology"]),
    tests(of: "Timelines", using: ["Documents", "Chronology"]),
    tests(of: "Documents", using: ["Chronology"]),
    tests(of: "Chronology"),
  ],
  swiftLanguageModes: [.v6]
)
