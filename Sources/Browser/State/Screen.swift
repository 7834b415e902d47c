import Documents
import Timelines

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
  /// The line, as wrapped, on which the last hit of a search stands.
  var hit: Int?
  /// What is cited, where the text is a citation.
  var citing: Citing?
  /// What two sources say of an act, where the text sets them side by side.
  var comparison: Comparison?
  /// Whether its lines are cut at the screen's edge alone, so that an address stays whole.
  var isVerbatim = false

  /// A report and the form in which it was cited last.
  struct Citing: Hashable, Sendable {
    var event: EventID
    var claim: ClaimID?
    var style: CitationStyle
  }
}

/// One level of what is shown; the last one is on the screen.
enum Screen: Hashable, Sendable {
  case list(ListScreen)
  case reader(ReaderScreen)
  case text(TextScreen)
}
