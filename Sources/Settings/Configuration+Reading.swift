import Glibc
import TOMLKit

extension Configuration {
  /// Reads a configuration file; one that isn't there settles nothing.
  ///
  /// ```toml
  /// theme = "mono"
  /// [keys]
  /// filter = ["&", "Ctrl-T"]
  /// ```
  ///
  /// - Parameter path: The file.
  /// - Returns: What the good parts settle, and what is wrong with the others.
  public static func read(_ path: String) -> (Configuration, [ConfigurationProblem]) {
    switch TextFile.read(path) {
    case .success(let text): return read(text: text, file: path)
    case .failure(let failure) where failure.code == ENOENT: return (Configuration(), [])
    case .failure(let failure):
      let kind = ConfigurationProblem.Kind.unreadable(failure.code)
      return (Configuration(), [ConfigurationProblem(kind, file: path, line: 0, column: 0)])
    }
  }

  /// Reads the text of a configuration file.
  public static func read(
    text: String,
    file: String
  ) -> (Configuration, [ConfigurationProblem]) {
    guard text.utf8.count <= longest else {
      let problem = ConfigurationProblem.Kind.tooLong(limit: longest)
      return (Configuration(), [ConfigurationProblem(problem, file: file, line: 0, column: 0)])
    }
    var reader = ConfigurationReader(text: text, file: file)
    reader.read()
    return (
      reader.configuration, reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    )
  }
}

extension Configuration {
  /// The longest text of settings that is read, in bytes.
  static let longest = 1 << 16

  /// Where a name is set in a file, from 1; 0 where it isn't.
  public static func place(of name: String, in path: String) -> (line: Int, column: Int) {
    guard case .success(let text) = TextFile.read(path) else { return (0, 0) }
    return ConfigurationReader(text: text, file: path).place(of: name)
  }
}

/// Takes a configuration apart, line by line where a line is wrong.
private struct ConfigurationReader {
  var configuration = Configuration()
  var problems: [ConfigurationProblem] = []
  private var lines: [String]
  private let file: String

  init(text: String, file: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.file = file
  }

  /// How many mistakes are told; a text with more wrong lines settles nothing.
  private static let mostProblems = 100

  private static let names = ["theme", "ascii", "plain", "keys"]

  mutating func read() {
    guard let table = table() else { return }
    for name in table.keys {
      let value = table[name]
      switch name {
      case "theme":
        if let theme = value?.string.flatMap(Configuration.Theme.init) {
          configuration.theme = theme
        } else {
          let wanted = Configuration.Theme.allCases.map { "\"\($0.rawValue)\"" }
          refuse(name, wanted: wanted.joined(separator: " or "))
        }
      case "ascii": take(value?.bool, name) { $0.sendsASCII = $1 }
      case "plain": take(value?.bool, name) { $0.isPlain = $1 }
      case "keys": takeKeys(value?.table)
      default: note(.unknown(name: name, known: Self.names), name)
      }
    }
  }

  private mutating func take(
    _ truth: Bool?,
    _ name: String,
    _ set: (inout Configuration, Bool) -> Void
  ) {
    if let truth { set(&configuration, truth) } else { refuse(name, wanted: "true or false") }
  }

  private mutating func takeKeys(_ table: TOMLTable?) {
    guard let table else { return refuse("keys", wanted: "a table of commands and keys") }
    for name in table.keys {
      let one = table[name]?.string.map { [$0] }
      let several = table[name]?.array?.compactMap(\.string)
      guard let keys = one ?? several, !keys.isEmpty else {
        refuse(name, wanted: "a key such as \"j\" or \"Ctrl-D\", or a list of keys")
        continue
      }
      configuration.keys[name] = keys
    }
  }

  private mutating func refuse(_ name: String, wanted: String) {
    note(.value(name: name, wanted: wanted), name)
  }

  /// Notes a problem at the line on which a name is set.
  private mutating func note(_ kind: ConfigurationProblem.Kind, _ name: String) {
    guard problems.count < Self.mostProblems else { return }
    let place = place(of: name)
    problems.append(
      ConfigurationProblem(kind, file: file, line: place.line, column: max(1, place.column))
    )
  }

  func place(of name: String) -> (line: Int, column: Int) {
    let index = lines.firstIndex { line in
      let words = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
      guard words.hasPrefix(name) else { return false }
      return words.dropFirst(name.count).first.map { " \t=].\"".contains($0) } ?? true
    }
    let column = index.flatMap { lines[$0].firstRange(of: name) }.map { range in
      index.map { lines[$0].distance(from: lines[$0].startIndex, to: range.lowerBound) + 1 } ?? 1
    }
    return ((index ?? -1) + 1, column ?? 0)
  }

  /// The table of the lines that are TOML: each that isn't is noted and left out.
  private mutating func table() -> TOMLTable? {
    for _ in 0...min(lines.count, Self.mostProblems) {
      do {
        return try TOMLText.table(of: lines.joined(separator: "\n"))
      } catch {
        guard let fault = TOMLText.fault(error) else { return nil }
        let line = min(max(1, fault.line), max(1, lines.count))
        problems.append(
          ConfigurationProblem(.syntax(fault.words), file: file, line: line, column: fault.column)
        )
        guard lines.indices.contains(line - 1), !lines[line - 1].isEmpty else { return nil }
        lines[line - 1] = ""
      }
    }
    return nil
  }
}

extension String {
  /// Where some words stand first.
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    indices.lazy.compactMap { start -> Range<Index>? in
      guard self[start...].hasPrefix(words) else { return nil }
      return start..<self.index(start, offsetBy: words.count)
    }.first
  }
}
