public import Timelines

/// What a person wrote beside the events: notes, picks, and which events they corrected.
public struct Marginalia: Hashable, Sendable {
  /// The person's own words on an event.
  public var notes: [EventID: String]
  /// The events that the person picked.
  public var picked: Set<EventID>
  /// The events that are not as the program read them.
  public var corrected: Set<EventID>

  /// Gathers what a person wrote; nothing, where nothing is said.
  public init(
    notes: [EventID: String] = [:],
    picked: Set<EventID> = [],
    corrected: Set<EventID> = []
  ) {
    self.notes = notes
    self.picked = picked
    self.corrected = corrected
  }

  /// What the person did with an event, in words that serve as tags: "picked", "corrected".
  func tags(of id: EventID) -> [String] {
    [picked.contains(id) ? "picked" : nil, corrected.contains(id) ? "corrected" : nil]
      .compactMap(\.self)
  }
}
