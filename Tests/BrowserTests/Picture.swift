import Canvas
import Glibc
import Testing

@testable import Browser

/// A screen as text, kept in a file: each row quoted, then the roles of its cells by letters.
enum Picture {
  /// The picture of a state: the cursor's place, the rows, the roles.
  static func of(_ state: BrowserState) -> String {
    let frame = state.view()
    let cursor = frame.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
    let rows = frame.lines.map { "|\($0)|" }.joined(separator: "\n")
    let roles = frame.roleLines.map { "|\($0)|" }.joined(separator: "\n")
    return "\(frame.height)x\(frame.width) \(cursor)\n\(rows)\n\n\(roles)\n"
  }

  /// Compares a state with its picture, or draws the picture where RECORD_SNAPSHOTS is 1.
  static func expect(
    _ state: BrowserState,
    matches name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = folder + name + ".txt"
    let picture = of(state)
    if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
      TextFile.write(picture, to: path)
      return
    }
    let kept = TextFile.read(path)
    #expect(picture == kept, "\n\(picture)", sourceLocation: sourceLocation)
  }

  private static let folder = TextFile.folder(of: #filePath) + "Pictures/"
}

/// Files of tests, without Foundation.
enum TextFile {
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    mkdir(folder(of: path), 0o777)
    guard let file = fopen(path, "w") else { return }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
