public import Timelines

/// The documents that report some events, as one list of CSL-JSON.
public struct Bibliography: Sendable {
  private let timeline: any EventRegister

  /// Makes lists of a timeline's documents.
  public init(_ timeline: any EventRegister) {
    self.timeline = timeline
  }

  /// The list, a document a line, by day of publication.
  public func lines(of events: [Event]) -> [String] {
    let items = timeline.heads(reporting: events).map { CSLItem($0).json }
    return WrittenEvents(opening: "[", items: items, closing: "]").lines
  }
}
