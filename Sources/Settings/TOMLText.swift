import TOMLKit

/// Text that is read as TOML, kept from what its parser can't bear.
///
/// toml++ takes for granted that a table's name follows "[" and traps where something else does.
enum TOMLText {
  /// The table of a text.
  ///
  /// - Throws: What is wrong with it, with its place where the parser tells it.
  static func table(of text: String) throws -> TOMLTable {
    if let line = lineOfNamelessTable(in: text) { throw NamelessTable(line: line) }
    return try TOMLTable(string: text)
  }

  /// What is wrong with a text, and where; `nil` for an error of another kind.
  static func fault(_ error: any Error) -> (words: String, line: Int, column: Int)? {
    switch error {
    case let error as NamelessTable: ("a table without a name", error.line, 1)
    case let error as TOMLParseError:
      (error.description, error.source.begin.line, error.source.begin.column)
    default: nil
    }
  }

  /// A table opens on a line, and no name follows.
  struct NamelessTable: Error, Hashable {
    var line: Int
  }

  private static func lineOfNamelessTable(in text: String) -> Int? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    for (index, line) in lines.enumerated() {
      var rest = line.drop(while: isBlank)
      if index == 0, rest.starts(with: [0xEF, 0xBB, 0xBF]) {
        rest = rest.dropFirst(3).drop(while: isBlank)
      }
      guard rest.first == UInt8(ascii: "[") else { continue }
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst() }
      guard let next = rest.drop(while: isBlank).first, isBoundedName(next) else {
        return index + 1
      }
    }
    return nil
  }

  /// Whether a name begins here, or the table is closed, which the parser refuses by itself.
  private static func isBoundedName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "_-\"']".utf8.contains(byte)
    }
  }
}
