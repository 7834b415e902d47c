/// The names, demonyms and offices by which actors are found.
struct ActorTables: Sendable {
  init(numberingIn vocabulary: inout Vocabulary) {}
}
