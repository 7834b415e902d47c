import ArgumentParser

/// What `annotate` can print of a document.
enum AnnotationLayer: String, CaseIterable, ExpressibleByArgument {
  /// The stored text, its passages, and what is found in them.
  case text, passages, timex3, actors, events
}

extension AnnotationLayer {
  /// The names of the fields of a row, in order.
  var columns: [String] {
    switch self {
    case .text: []
    case .passages: ["doc", "start", "end", "text"]
    case .timex3: ["doc", "start", "end", "type", "value", "text"]
    case .actors: ["doc", "start", "end", "code", "name", "text"]
    case .events: ["doc", "start", "end", "actor", "type", "recipient", "date", "text"]
    }
  }
}

/// The forms in which `annotate` prints rows.
enum AnnotationFormat: String, CaseIterable, ExpressibleByArgument {
  /// Fields between tabs, or one JSON object a line.
  case tsv, jsonl
}

/// How a row names its document.
enum DocumentNaming: String, CaseIterable, ExpressibleByArgument {
  /// The file's name without its last extension, or its path as given.
  case name, path
}

extension DocumentNaming {
  /// What the `doc` column holds for a file.
  func name(of path: String) -> String {
    guard self == .name else { return path }
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
