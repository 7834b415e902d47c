public import Timelines

/// One event as a line of `list --format jsonl`.
public struct EventRecord: Sendable {
  /// The event.
  public var event: Event

  /// Wraps an event.
  public init(_ event: Event) {
    self.event = event
  }
}
