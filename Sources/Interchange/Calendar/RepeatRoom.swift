/// How much room is left in a file for entries that come again.
///
/// An entry of a few bytes may come a thousand times. Rules, and what they repeat, are followed until
/// they have filled the room; behind that each entry is read at its first time alone.
struct RepeatRoom {
  /// The bytes that are left.
  private var bytes = 1 << 27

  /// What an occurrence takes beside its words, and what it costs to follow a rule that gives none.
  private static let record = 512
  private static let rule = 8_192

  /// What is said of an entry that comes more often than is read.
  static func note(_ times: Int) -> String {
    "The entry comes again; \(times) \(times == 1 ? "occurrence is" : "occurrences are") read."
  }

  /// How many times an entry of so many bytes may come, up to ``CalendarEntry/limit``.
  func times(of size: Int) -> Int {
    min(max(1, bytes / (size + Self.record)), CalendarEntry.limit)
  }

  /// Takes the room of an entry of so many bytes that came some times.
  mutating func take(_ times: Int, of size: Int) {
    bytes = max(0, bytes - max(Self.rule, times * (size + Self.record)))
  }
}
