internal import Chronology
internal import Timelines

/// A row of event data with its place and its words.
struct PreparedRecord: Sendable {
  /// The row's place in its batch; rows are large to move.
  let index: Int
  /// The source's other fields as they are kept.
  let extra: String?
  /// What not every row has, packed; `nil` where that is nothing.
  let more: [UInt8]?
  let position: Int64
  let move: Int32
  let type: Int32
  /// The phrase as it is indexed.
  let words: String
  /// What else it can be found by: the names that the phrase doesn't have, and the account.
  let names: String

  /// Somebody's name, as it stands in texts and as it is indexed.
  struct Name: Sendable {
    let text: String
    let folded: String

    init(_ text: String) {
      self.text = text
      folded = EventText.folded(text)
    }
  }

  /// Makes a row ready, which is read where it stands.
  init(
    _ record: UnsafePointer<EventRecord>,
    _ index: Int,
    at position: Int64,
    move: Int32,
    type: Int32,
    words: String,
    knowing known: [Name?]
  ) {
    self.index = index
    let extra = record.pointee.extra
    self.extra = record.pointee.extraNames < 0 ? extra : extra.map(ExtraRow.shortened)
    more = RecordMore(record)?.packed
    self.position = position
    self.move = move
    self.type = type
    self.words = words
    var names = ""
    let phrase = record.pointee.phrase
    func add(_ number: Int32) {
      guard known.indices.contains(Int(number)), let name = known[Int(number)],
        !name.text.stands(in: phrase)
      else { return }
      if !names.isEmpty { names += Self.gap }
      names += name.folded
    }
    add(record.pointee.actor)
    add(record.pointee.recipient)
    for number in record.pointee.otherActors { add(number) }
    for number in record.pointee.otherRecipients { add(number) }
    if let text = record.pointee.text {
      if !names.isEmpty { names += Self.gap }
      names += EventText.folded(text)
    }
    self.names = names
  }

  /// What keeps the last word of one name and the first of another from being a phrase.
  private static let gap = " \u{00B6} "

  /// Where a row stands.
  static func position(of record: UnsafePointer<EventRecord>) -> Int64 {
    let width = record.pointee.date.map { RowPosition.width(of: $0.extent) } ?? 0
    let minute = record.pointee.minute.map { min(max($0, 0), 1_439) + 1 }
    return RowPosition(
      day: Int(record.pointee.day),
      width: width,
      minute: minute ?? RowPosition.unknownMinute,
      low: Int(truncatingIfNeeded: record.pointee.id)
    )
    .packed
  }
}

/// Phrases as they are indexed; those that come often are folded once.
struct FoldedPhrases {
  private var known: [String: String] = [:]

  /// How many are kept at once.
  private static let most = 10_000

  mutating func folded(_ phrase: String) -> String {
    if let folded = known[phrase] { return folded }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    let folded = EventText.folded(phrase)
    known[phrase] = folded
    return folded
  }
}

extension String {
  /// Whether this text stands in another, byte for byte.
  fileprivate func stands(in other: String) -> Bool {
    var (needle, hay) = (self, other)
    return needle.withUTF8 { needle in
      hay.withUTF8 { hay in
        guard let first = needle.first, needle.count <= hay.count else { return false }
        return (0...hay.count - needle.count).contains { start in
          hay[start] == first
            && needle.indices.allSatisfy { hay[start + $0] == needle[$0] }
        }
      }
    }
  }
}
