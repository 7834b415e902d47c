internal import Documents
internal import Yams

extension FrontMatter {
  /// The fields of a front matter by their folded names, each with its place.
  struct Fields {
    /// One field.
    struct Field {
      var name: String
      var values: [String]
      var line: Int
      var evidence: Evidence
    }

    private var fields: [Field] = []
    private(set) var findings: [Finding] = []

    init(lines: [LineTable.Line], bytes: Bytes, text: DocumentText) {
      guard let first = lines.first, let last = lines.last else { return }
      let span = Span(first.words.lowerBound - first.indent, last.words.upperBound)
      let yaml = String(text[span])
      var values: [String: [String]] = [:]
      var isValid = false
      if Self.isShallow(yaml) {
        do {
          if let mapping = try compose(yaml: yaml)?.mapping {
            for (key, value) in mapping {
              guard let name = key.scalar?.string else { continue }
              values[FoldedText(name).string] = Self.words(of: value)
            }
            isValid = true
          }
        } catch {
          findings.append(Self.finding(error, firstLine: 2, at: span))
        }
      } else {
        findings.append(Finding("front matter is nested too deeply to read", at: span))
      }
      for (number, line) in lines.enumerated() {
        guard let key = FrontMatter.key(of: line, bytes) else { continue }
        let name = FoldedText(key, of: bytes).string
        let value = bytes.trimmed(key.upperBound + 1..<line.words.upperBound)
        let plain = Self.unquoted(String(text[Span(value.lowerBound, value.upperBound)]))
        let found = isValid ? values[name] ?? [] : plain.isEmpty ? [] : [plain]
        guard !found.isEmpty else { continue }
        let place = Span(line.words.lowerBound, line.words.upperBound)
        fields.append(
          Field(
            name: name,
            values: found,
            line: number + 2,
            evidence: Evidence(.frontMatter, text: String(text[place]), span: place)
          )
        )
      }
    }

    /// The first field that has one of the names and a value.
    func first(of names: [String]) -> Field? {
      for name in names {
        if let field = fields.first(where: { $0.name == name }) { return field }
      }
      return nil
    }

    private static func words(of node: Node) -> [String] {
      switch node {
      case .scalar(let scalar):
        let words = scalar.string
        return words.isEmpty || words == "~" || words == "null" ? [] : [words]
      case .sequence(let nodes): return nodes.compactMap { name(in: $0) }
      case .mapping: return name(in: node).map { [$0] } ?? []
      case .alias: return []
      }
    }

    private static func name(in node: Node) -> String? {
      switch node {
      case .scalar(let scalar): scalar.string
      case .mapping(let mapping): mapping["name"]?.scalar?.string
      default: nil
      }
    }

    private static func unquoted(_ words: String) -> String {
      for mark in ["\"", "'"] where words.count >= 2 && words.hasPrefix(mark) {
        if words.hasSuffix(mark) { return String(words.dropFirst().dropLast()) }
      }
      return words
    }

    private static func finding(_ error: any Error, firstLine: Int, at span: Span) -> Finding {
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
        .composer(_, let problem, let mark, _)?:
        Finding("front matter, line \(mark.line + firstLine - 1): \(problem)", at: span)
      default: Finding("front matter is no valid YAML", at: span)
      }
    }

    /// Whether no more collections can be open at once than the parser's stack can bear.
    private static func isShallow(_ yaml: String) -> Bool {
      var openers = 0
      for byte in yaml.utf8 where "[{?".utf8.contains(byte) { openers += 1 }
      let dashes = yaml.split(separator: "\n").map { $0.utf8.count { $0 == UInt8(ascii: "-") } }
      return openers <= 100 && dashes.allSatisfy { $0 <= 100 }
    }
  }
}
