/// Compares the same remark as two papers quote it.
enum QuotedWords {
  /// The first two quotations of one remark that have another word at the same place.
  static func difference(among claims: [Claim]) -> Difference? {
    let remarks = claims.flatMap { claim in claim.remarks.map { (text: $0, claim: claim.id) } }
    for (index, one) in remarks.enumerated() {
      for other in remarks[(index + 1)...]
      where one.claim != other.claim && isGivenOtherwise(one.text, other.text) {
        return Difference(
          .wording,
          accounts: [
            Difference.Account(one.text, claim: one.claim),
            Difference.Account(other.text, claim: other.claim),
          ]
        )
      }
    }
    return nil
  }

  /// Whether two quotations are of one remark, with another word in place of one of its words.
  ///
  /// Words left out at the ends, or left out on one side only, don't count.
  static func isGivenOtherwise(_ left: String, _ right: String) -> Bool {
    let one = Array(RemarkWords.words(of: left).prefix(80))
    let other = Array(RemarkWords.words(of: right).prefix(80))
    let pairs = alignment(one, other)
    guard pairs.count >= 4, pairs.count * 2 >= min(one.count, other.count) else { return false }
    return zip(pairs, pairs.dropFirst()).contains { here, next in
      let gap = (next.left - here.left - 1, next.right - here.right - 1)
      guard (1...3).contains(gap.0), (1...3).contains(gap.1) else { return false }
      let mine = one[here.left + 1..<next.left].contains { $0.utf8.count >= 4 }
      return mine && other[here.right + 1..<next.right].contains { $0.utf8.count >= 4 }
    }
  }

  /// The longest run of words that both have in the same order, as pairs of positions.
  private static func alignment(
    _ one: [String],
    _ other: [String]
  ) -> [(left: Int, right: Int)] {
    guard !one.isEmpty, !other.isEmpty else { return [] }
    var lengths = Array(
      repeating: Array(repeating: 0, count: other.count + 1),
      count: one.count + 1
    )
    for left in one.indices.reversed() {
      for right in other.indices.reversed() {
        lengths[left][right] =
          one[left] == other[right]
          ? lengths[left + 1][right + 1] + 1
          : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        pairs.append((left, right))
        left += 1
        right += 1
      } else if lengths[left + 1][right] >= lengths[left][right + 1] {
        left += 1
      } else {
        right += 1
      }
    }
    return pairs
  }
}
