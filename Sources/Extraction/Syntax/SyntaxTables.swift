/// The lexicon by which tokens get their tags.
struct SyntaxTables: Sendable {
  init(numberingIn vocabulary: inout Vocabulary) {}
}
