public import Timelines

/// The interactive reader as a pure value.
public struct BrowserState: Sendable {
  /// What is read.
  public var timeline: Timeline

  /// Opens a timeline.
  public init(timeline: Timeline) {
    self.timeline = timeline
  }
}
