internal import TOMLKit

/// Reads a user's file of actors, TOML, into entries that know their lines.
///
/// ```toml
/// [[person]]
/// name = "Ana Quiroga"
/// spellings = ["Anna Kiroga"]
/// offices = ["BOL foreign-minister 2024-01"]
/// ```
public enum ActorsFile {
  /// The entries of a file, and what is wrong with it.
  ///
  /// A file that is no TOML has one problem and no entry; otherwise each fault costs its entry.
  ///
  /// - Parameter text: The file's text.
  /// - Returns: The entries in the order of the file, and the problems by line.
  public static func entries(
    in text: String
  ) -> (entries: [ActorEntry], problems: [ActorFileProblem]) {
    let lines = TOMLLines(text)
    if let line = lines.namelessTable {
      return ([], [ActorFileProblem(line: line, .syntax("a table without a name"))])
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      return ([], [ActorFileProblem(line: error.source.begin.line, .syntax(error.description))])
    } catch {
      return ([], [ActorFileProblem(line: 1, .syntax("\(error)"))])
    }
    var entries: [ActorEntry] = []
    var problems: [ActorFileProblem] = []
    for (name, value) in table {
      guard let kind = ActorEntry.Kind(rawValue: name), let listed = value.array else {
        problems.append(ActorFileProblem(line: lines.opening(of: name, 0), .unknownTable(name)))
        continue
      }
      for (number, value) in listed.enumerated() {
        let line = lines.opening(of: name, number)
        do throws(ActorFileProblem) {
          guard let fields = value.table else {
            throw ActorFileProblem(line: line, .unknownTable(name))
          }
          entries.append(try entry(kind, of: fields, from: line, in: lines))
        } catch {
          problems.append(error)
        }
      }
    }
    return (entries.sorted { $0.line < $1.line }, problems.sorted { $0.line < $1.line })
  }

  private static func entry(
    _ kind: ActorEntry.Kind,
    of table: TOMLTable,
    from line: Int,
    in lines: TOMLLines
  ) throws(ActorFileProblem) -> ActorEntry {
    var fields: [String: ActorEntry.Field] = [:]
    for (name, value) in table {
      let place = lines.line(of: name, after: line)
      guard let values = texts(value) else { throw ActorFileProblem(line: place, .notText(name)) }
      fields[name] = ActorEntry.Field(values, line: place)
    }
    return ActorEntry(kind, line: line, fields: fields)
  }

  /// The text of a value, or the texts of a list.
  private static func texts(_ value: any TOMLValueConvertible) -> [String]? {
    if let text = value.string { return [text] }
    guard let list = value.array else { return nil }
    var texts: [String] = []
    for item in list {
      guard let text = item.string else { return nil }
      texts.append(text)
    }
    return texts
  }
}

/// The lines of a TOML text, by which tables and fields are found again.
///
/// The parser tells lines of syntax errors only.
private struct TOMLLines {
  /// The lines from 1 on which names open tables, and on which they are set, each list in order.
  private var openings: [String: [Int]] = [:]
  private var settings: [String: [Int]] = [:]
  private var ends: [Int] = []
  /// The line on which a table opens and no name follows, at which the parser would trap.
  private(set) var namelessTable: Int?

  init(_ text: String) {
    // The parser passes over a mark of the byte order and reads what follows as the first line.
    let bytes = text.utf8.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 3 : 0)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let words = line.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      let isList = words.starts(with: "[[".utf8)
      if isList { ends.append(index + 1) }
      let isTable = words.first == UInt8(ascii: "[")
      if isTable, namelessTable == nil, !Self.isNameOrEnd(words.dropFirst(isList ? 2 : 1).first) {
        namelessTable = index + 1
      }
      let mark = UInt8(ascii: isTable ? "]" : "=")
      guard let end = words.firstIndex(of: mark) else { continue }
      let name = words[(isList ? 2 : isTable ? 1 : 0)..<max(end, isList ? 2 : isTable ? 1 : 0)]
      openings[String(decoding: name, as: UTF8.self), default: []].append(index + 1)
      guard !isTable else { continue }
      let bare = String(decoding: name.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
      settings[bare, default: []].append(index + 1)
    }
  }

  private static func isNameOrEnd(_ byte: UInt8?) -> Bool {
    switch byte {
    case nil: false
    case .some(0x30...0x39), .some(0x41...0x5A), .some(0x61...0x7A): true
    case .some(let byte): "_-\"']".utf8.contains(byte)
    }
  }

  /// The line on which a table of a list opens, from 1.
  func opening(of table: String, _ number: Int) -> Int {
    guard let lines = openings[table], lines.indices.contains(number) else { return 1 }
    return lines[number]
  }

  /// The line of a field of the table that opens on a line.
  func line(of field: String, after opening: Int) -> Int {
    guard let lines = settings[field], let line = Self.first(of: lines, after: opening),
      line < Self.first(of: ends, after: opening) ?? Int.max
    else { return opening }
    return line
  }

  private static func first(of lines: [Int], after line: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low < lines.count ? lines[low] : nil
  }
}
