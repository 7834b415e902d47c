/// Events in the lines of a format, and how many the format has no place for.
public struct WrittenEvents: Hashable, Sendable {
  /// The lines, without their ends.
  public var lines: [String]
  /// How many events have no date that the format can hold.
  public var undatable: Int

  /// Holds lines of a format that has a place for every event.
  public init(_ lines: [String], undatable: Int = 0) {
    self.lines = lines
    self.undatable = undatable
  }

  /// Holds the members of a JSON list, one on a line, between the lines that open and close it.
  init(opening: String, items: [JSONValue], closing: String, undatable: Int = 0) {
    lines = [opening]
    for (place, item) in items.enumerated() {
      lines.append(item.line + (place == items.count - 1 ? "" : ","))
    }
    lines.append(closing)
    self.undatable = undatable
  }
}
