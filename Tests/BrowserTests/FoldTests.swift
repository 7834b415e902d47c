import Testing

@testable import Browser

/// What the row of folded acts says.
struct FoldTests {
  @Test(arguments: [
    (Fold(acts: 1, years: "1998"), "background: 1 earlier act, 1998"),
    (Fold(acts: 2, years: "1998 to 2029"), "background: 2 earlier acts, 1998 to 2029"),
    (Fold(doubtful: 1), "doubtful: 1 reading"),
    (
      Fold(acts: 2, years: "1998", doubtful: 7),
      "background: 2 earlier acts, 1998; doubtful: 7 readings"
    ),
  ])
  func `tells what is folded`(fold: Fold, words: String) {
    #expect(fold.words == words)
  }
}
