/// What is wrong with a row by its format's own rules, in words, before it is known on which line.
struct RecordFault: Error, Hashable {
  /// The words: "the rule of recurrence has no FREQ".
  let words: String

  /// Says what is wrong.
  init(_ words: String) { self.words = words }
}
