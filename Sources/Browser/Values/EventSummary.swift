import Chronology
import Timelines

/// What a row of a list shows of an event, and no more.
struct EventSummary: Hashable, Sendable, Identifiable {
  /// Somebody as a row has room for.
  struct Name: Hashable, Sendable {
    var id: ActorID
    /// "Zelensky"; and "UA", where a country is meant or spoken for.
    var short: String
    var letters: String?
  }

  var id: EventID
  var actors: [Name]
  var recipients: [Name]
  var phrase: String
  var move: Move
  var date: ClaimDate
  var status: EventStatus
  var hasDeadline = false
  var sourcesDiffer = false
  var isDisputed = false
  /// The number of independent sources.
  var sources: Int
  /// Its place among the events of the list, from 1; background has none.
  var number: Int?

  /// Letters for what a reader should know: a deadline, a plan, a standing position, a difference,
  /// a dispute.
  var flags: String {
    (hasDeadline ? "D" : "") + (status == .planned ? "P" : "")
      + (status == .standing ? "S" : "") + (sourcesDiffer ? "!" : "")
      + (isDisputed ? "/" : "")
  }
}
