import Documents
import Timelines

/// An act as a person may change it: each part in words that can be typed.
struct EventDraft: Hashable, Sendable {
  /// The parts that are typed.
  enum Part: String, CaseIterable, Hashable, Sendable {
    case date, parties, verb, title

    /// The part asked for after this one, where an act is made of words.
    var next: Part? {
      switch self {
      case .date: .parties
      case .parties: .verb
      case .verb: .title
      case .title: nil
      }
    }
  }

  /// Words of a document of which an act is made.
  struct Source: Hashable, Sendable {
    var document: DocumentKey
    var span: Span
  }

  /// The act; `nil` where one is made.
  var event: EventID?
  /// What the act is made of.
  var source: Source?
  /// "Putin > Ukraine: offers direct talks".
  var heading: String
  /// The date in words, where the text of the part is a code.
  var day = ""
  var texts: [Part: String] = [:]
  /// A line for each report of the act.
  var reports: [String] = []

  subscript(part: Part) -> String {
    get { texts[part] ?? "" }
    set { texts[part] = newValue }
  }
}
