public import Documents

/// Everything that was read from some sources: documents, actors, and events in order.
public struct Timeline: Sendable {
  /// The events in timeline order.
  public var events: [Event]
  /// The documents by their keys.
  public var documents: [DocumentKey: Document]
  /// Who is who.
  public var directory: any ActorDirectory

  /// Makes a timeline of events already in order.
  public init(events: [Event], documents: [Document], directory: any ActorDirectory) {
    self.events = events
    self.documents = Dictionary(
      documents.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.directory = directory
  }
}
