import Chronology
import Documents
import Timelines

/// Everything that the pane under the list tells of one event.
struct EventDetail: Hashable, Sendable, Identifiable {
  /// An expression of the text with what it was read as: the trust of the reader.
  struct Pairing: Hashable, Sendable {
    var expression: String
    var reading: String
  }

  /// One report of the event.
  struct Report: Hashable, Sendable {
    var claim: ClaimID
    var document: DocumentKey
    var source: String
    var published: String?
    var paragraph: Int
    /// Where the document can be found, where it says so.
    var address: String?
    /// "Reuters", where the report is an agency's.
    var agency: String?
    /// Who said it, where that isn't the paper.
    var speaker: String?
    /// The sentence that reports it, and where in it the quoted words stand.
    var passage: String
    var marks: [Range<Int>]
    var pairings: [Pairing]
  }

  /// Another event on which this one bears, or which bears on it.
  struct Bond: Hashable, Sendable {
    /// "counters", "answered by".
    var kind: String
    var event: EventID
    var title: String
  }

  var id: EventID
  /// "offers", "Sunday 11 May 2025, inferred".
  var move: String
  var date: String
  /// Who does what to whom, with the names of rows, and with names in full.
  var title: String
  var sentence: String
  /// What a heading has room to say: "sources differ in wording".
  var brief: [String]
  var reports: [Report]
  /// How its sources differ, who disputes it, what it leaves open: a line each.
  var notes: [String]
  var bonds: [Bond]
  /// What the notebook says of it: corrections with what was read, by whom and when; a note.
  var annotations: [String] = []

  /// The date with how sure it is.
  var dated: String { "\(move), \(date)" }
}
