/// A text to be read and left: help, or a citation.
struct TextScreen: Hashable, Sendable {
  /// A line: a key and what it does, or words alone.
  struct Line: Hashable, Sendable {
    var key: String
    var text: String
  }

  var title: String
  var lines: [Line]
  var top = 0
}

/// One level of what is shown; the last one is on the screen.
enum Screen: Hashable, Sendable {
  case list(ListScreen)
  case reader(ReaderScreen)
  case text(TextScreen)
}
