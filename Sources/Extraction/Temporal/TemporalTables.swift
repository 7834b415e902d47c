/// The words and rules by which temporal expressions are found.
struct TemporalTables: Sendable {
  init(numberingIn vocabulary: inout Vocabulary) {}
}
