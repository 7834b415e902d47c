/// The verb frames by which acts are read.
struct EventTables: Sendable {
  init(numberingIn vocabulary: inout Vocabulary) {}
}
