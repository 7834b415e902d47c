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
      "background: 2 earlier acts, 1998; 7 doubtful"
    ),
  ])
  func `tells what is folded`(fold: Fold, words: String) {
    #expect(fold.words == words)
  }

  @Test(arguments: [
    (80, "+ background: 2 earlier acts, 1998; 7 doubtful, not counted (Enter unfolds)"),
    (65, "+ background: 2 earlier acts, 1998; 7 doubtful (Enter unfolds)"),
    (50, "+ background: 2 earlier acts, 1998; 7 doubtful"),
  ])
  func `a folded row says what fits, whole`(width: Int, line: String) {
    #expect(Fold(acts: 2, years: "1998", doubtful: 7).line(isFolded: true, width: width) == line)
  }

  @Test func `an unfolded row says that Enter folds`() {
    #expect(
      Fold(doubtful: 1).line(isFolded: false, width: 80)
        == "- doubtful: 1 reading, unfolded (Enter folds)"
    )
  }
}
