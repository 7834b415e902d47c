public import Chronology
internal import Documents

extension Timeline {
  /// The timeline as it could be known on a day: read only from documents published by then.
  ///
  /// An embedded post counts by its own date. A document that doesn't say when it came out is
  /// not known to have been there.
  public func asOf(_ day: CivilDate) -> Timeline {
    let known = documents.values.filter { $0.isPublished(by: day) }
    let keys = Set(known.map(\.key))
    let claims = events.flatMap(\.claims).filter { keys.contains($0.citation.document) }
    return Timeline(merging: claims, documents: Array(known), directory: directory, day: day)
  }

  /// What an earlier day could not know of this timeline.
  public func hindsight(at day: CivilDate) -> Hindsight {
    Hindsight(of: self, at: day)
  }
}

/// What had not been published by a day.
public struct Hindsight: Hashable, Sendable {
  /// The day.
  public var day: CivilDate
  /// How many documents had been published by then.
  public var known: Int
  /// How many came out later, or don't say when.
  public var later: Int
  /// Whether all that had been published were posts that later pages embed.
  public var areOnlyPosts: Bool
  /// The first later day on which a document came out.
  public var nextDay: CivilDate?
  /// How many acts up to the day only later documents report.
  public var reportedLater: Int

  init(of timeline: Timeline, at day: CivilDate) {
    self.day = day
    let documents = timeline.documents
    let published = documents.values.filter { $0.isPublished(by: day) }
    known = published.count
    later = documents.count - known
    areOnlyPosts = !published.isEmpty && published.allSatisfy { $0.embeddedIn != nil }
    nextDay = documents.values.compactMap { $0.publicationDate?.extent.latest }
      .filter { $0 > day }.min()
    reportedLater = timeline.events.count { event in
      guard event.status != .background, let latest = event.date.edtf.extent.latest,
        latest <= day
      else { return false }
      return event.claims.allSatisfy {
        documents[$0.citation.document]?.isPublished(by: day) != true
      }
    }
  }
}

extension Document {
  /// Whether the document had come out by a day.
  fileprivate func isPublished(by day: CivilDate) -> Bool {
    publicationDate?.extent.latest.map { $0 <= day } ?? false
  }
}
