/// A kind of data that is known by its headers or keys, and what each of them holds.
struct Preset: Sendable {
  /// What people call it: "ACLED".
  var name: String
  /// The headers by which it is known; all of them must be there, in any order.
  var signs: [String]
  /// The header of each field, the most fitting first; every one that is there counts.
  var fields: [(RecordField, [String])]
  /// How its fields are understood.
  var style: ReadingStyle
  /// Whether the other headers are taken for what their words say.
  var guessesRest = false
  /// What is to be said of a record besides, by headers that are no plain fields.
  var finish: @Sendable (inout SourceRecord, RawFields) -> RecordReject.Reason? = { _, _ in nil }

  /// Whether headers are those of this kind.
  func fits(_ headers: some Sequence<String>) -> Bool {
    let folded = Set(headers.map(FieldWords.folded))
    return signs.allSatisfy { folded.contains(FieldWords.folded($0)) }
  }

  /// Every preset, the more particular before those whose headers are more common.
  static let all = eventData + timelines
}

/// Fields of a row by their own names, and those whom records name.
struct RawFields {
  /// The value under a header in any spelling; empty where there is none.
  let value: (String) -> String
  /// Those whom records name.
  let roll: PartyRoll

  /// The value under a header.
  subscript(header: String) -> String { value(header) }
}
