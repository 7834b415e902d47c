import ArgumentParser

/// The forms in which `list` gives events.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// A table for people, or one JSON object a line.
  case table, jsonl
}
