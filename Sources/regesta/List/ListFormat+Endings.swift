extension ListFormat {
  /// The format that a file's name asks for by how it ends; `nil` where it asks for none.
  ///
  /// JSON alone means nothing, so a word before it says which: `talks.csl.json`.
  init?(endingOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    let endings = name.split(separator: ".").dropFirst().suffix(2).map { $0.lowercased() }
    switch endings.last {
    case "md", "markdown", "txt": self = .markdown
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "jsonl", "ndjson": self = .jsonl
    case "mw", "markwhen": self = .markwhen
    case "ics", "ical": self = .ics
    case "jsonld": self = .annotations
    case "json":
      switch endings.first {
      case "timeline", "timelinejs": self = .timelinejs
      case "csl": self = .csl
      case "annotations": self = .annotations
      default: self = .jsonl
      }
    default: return nil
    }
  }
}
