import Foundation
import Testing

@Suite struct TerminalPointsPageTests {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `docs/terminal-points.md names a test for each point, and no test that isn't there`()
    throws
  {
    let page = try String(
      contentsOf: Self.package.appending(path: "docs/terminal-points.md"),
      encoding: .utf8
    )
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.compactMap { line in
      Int(line.dropFirst(2).prefix { $0.isNumber }).map { (point: $0, line: line) }
    }
    #expect(rows.map(\.point) == Array(1...39))
    let tests = try Self.tests()
    for row in rows {
      let names = row.line.split(separator: "`").enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      #expect(!names.isEmpty, "point \(row.point)")
      for name in names { #expect(tests.contains("func `\(name)`"), "\(name)") }
    }
  }

  /// The text of all test files.
  private static func tests() throws -> String {
    let folder = package.appending(path: "Tests")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var text = ""
    for case let file as String in files where file.hasSuffix("Tests.swift") {
      text += try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    return text
  }
}
