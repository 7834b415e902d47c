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
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      return ([], [ActorFileProblem(line: error.source.begin.line, .syntax(error.description))])
    } catch {
      return ([], [ActorFileProblem(line: 1, .syntax("\(error)"))])
    }
    let lines = TOMLLines(text)
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
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The line on which a table of a list opens, from 1.
  func opening(of table: String, _ number: Int) -> Int {
    var left = number
    for (index, line) in lines.enumerated() {
      let words = line.filter { $0 != " " && $0 != "\t" }
      guard
        words.hasPrefix("[[\(table)]]") || words.hasPrefix("[\(table)]")
          || words.hasPrefix("\(table)=")
      else { continue }
      if left == 0 { return index + 1 }
      left -= 1
    }
    return 1
  }

  /// The line of a field of the table that opens on a line.
  func line(of field: String, after opening: Int) -> Int {
    for (index, line) in lines.enumerated().dropFirst(opening) {
      let words = line.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
      if words.hasPrefix("[[") { break }
      if words.hasPrefix("\(field)=") { return index + 1 }
    }
    return opening
  }
}
