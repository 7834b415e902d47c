import Chronology
import Documents
import Timelines

/// What became known only after a day: what `--as-of` leaves out.
struct Hindsight {
  /// The day.
  let day: CivilDate
  /// How many documents had been published by then.
  let known: Int
  /// How many came out later, or don't say when.
  let later: Int
  /// How many of these don't say when they came out.
  let undated: Int
  /// The first day after it on which a document came out.
  let nextDay: CivilDate?
  /// How many acts up to the day only later documents report.
  let reportedLater: Int

  /// Compares what is known now with what was known.
  ///
  /// - Parameters:
  ///   - timeline: Everything, read without a limit.
  ///   - day: The day.
  ///   - known: How many documents had been published by then.
  init(of timeline: Timeline, at day: CivilDate, knowing known: Int) {
    self.day = day
    self.known = known
    let documents = timeline.documents
    later = documents.count - known
    undated = documents.values.count { $0.publicationDate == nil }
    nextDay = documents.values.compactMap { $0.publicationDate?.extent.latest }
      .filter { $0 > day }.min()
    reportedLater = timeline.events.count { event in
      guard let latest = event.date.edtf.extent.latest, latest <= day else { return false }
      return event.claims.allSatisfy {
        documents[$0.citation.document]?.isPublished(by: day) != true
      }
    }
  }

  /// What a person should know.
  var sentence: String {
    var parts = ["\(known) of \(known + later) documents had been published by \(day)"]
    if let nextDay { parts.append("the next came out on \(nextDay)") }
    if undated > 0 { parts.append("\(undated) don't say when they were") }
    if reportedLater > 0 {
      parts.append("\(reportedLater) acts up to that day were reported only later")
    }
    return parts.joined(separator: "; ") + "."
  }
}

extension Document {
  /// Whether the document had come out by a day.
  ///
  /// A document that doesn't say when it came out is not known to have been there.
  func isPublished(by day: CivilDate) -> Bool {
    publicationDate?.extent.latest.map { $0 <= day } ?? false
  }
}
