import Foundation
import Testing

@Suite struct HouseTests {
  /// The folder of the package, from where this file stands in it.
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private struct Description: Decodable {
    struct Target: Decodable {
      var name: String
      var type: String
      var path: String
      var targetDependencies: [String]?
      var productDependencies: [String]?
    }
    var targets: [Target]
  }

  private static func rooms() throws -> [Description.Target] {
    let run = try Spawned(
      "/usr/bin/env",
      ["swift", "package", "--ignore-lock", "describe", "--type", "json"],
      in: package.path
    )
    try #require(run.code == 0, "swift package describe: \(run.errors)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let targets = try decoder.decode(Description.self, from: Data(run.output.utf8)).targets
    return targets.filter { $0.type != "test" }
  }

  @Test func `has no room that the plan lacks`() throws {
    let unplanned = try Self.rooms().map(\.name).filter { HousePlan.imports[$0] == nil }
    #expect(unplanned.isEmpty)
  }

  @Test func `depends only on rooms further down`() throws {
    let rooms = try Self.rooms()
    #expect(rooms.count > 12)
    for room in rooms {
      let used = Set((room.targetDependencies ?? []) + (room.productDependencies ?? []))
      let against = used.subtracting(HousePlan.allowed(in: room.name)).sorted()
      #expect(against.isEmpty, "\(room.name) depends on \(against), against the plan")
    }
  }

  @Test func `imports in each file only what its room may`() throws {
    for room in try Self.rooms() {
      let folder = Self.package.appending(path: room.path)
      let files = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let file as String in files where file.hasSuffix(".swift") {
        let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let against = Self.modules(importedIn: source).subtracting(
          HousePlan.allowed(in: room.name)
        )
        #expect(against.isEmpty, "\(room.name)/\(file) imports \(against.sorted())")
      }
    }
  }

  @Test func `draws no arrow in a circle`() {
    for room in HousePlan.imports.keys {
      var reached: Set<String> = []
      var waiting = HousePlan.imports[room, default: []]
      while let next = waiting.popFirst() {
        if reached.insert(next).inserted { waiting.formUnion(HousePlan.imports[next, default: []]) }
      }
      #expect(!reached.contains(room), "\(room) reaches itself")
    }
  }

  @Test func `reads the module of an import in every form`() {
    let source = """
      import A
      public import B
        @testable import C
      @preconcurrency internal import struct D.Part
      // import E
      let text = "import F"
      """
    #expect(Self.modules(importedIn: source) == ["A", "B", "C", "D"])
  }

  /// The modules that a source file imports.
  private static func modules(importedIn source: String) -> Set<String> {
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let modules = source.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      var words = line.split(separator: " ")[...]
      while let word = words.first, word != "import" {
        guard word.hasPrefix("@") || ["public", "internal", "package", "private"].contains(word)
        else { return nil }
        words = words.dropFirst()
      }
      words = words.dropFirst()
      if let word = words.first, kinds.contains(String(word)) { words = words.dropFirst() }
      return words.first?.split(separator: ".").first.map(String.init)
    }
    return Set(modules)
  }
}
