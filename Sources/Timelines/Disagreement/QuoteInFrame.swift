internal import Documents

/// Compares a quotation with the sentence around it, which may say the contrary.
///
/// "The strait will not be reopened", he said, promising that the strait would be reopened: where the
/// sentence repeats what is quoted, but denies it, turns it round or counts otherwise, the
/// quotation is doubtful.
enum QuoteInFrame {
  /// Whether a claim quotes what its own sentence contradicts.
  static func isContradicted(_ claim: Claim) -> Bool {
    claim.remarks.contains { isContradicted($0, by: frame(of: $0, in: claim.citation.quote)) }
  }

  /// Whether a sentence without its quotation contradicts it.
  static func isContradicted(_ remark: String, by frame: String) -> Bool {
    let quoted = RemarkWords.words(of: remark)
    guard quoted.count >= 4 else { return false }
    let around = RemarkWords.words(of: frame)
    let stems = Set(quoted.compactMap(stem))
    let shared = stems.intersection(around.compactMap(stem))
    let turned = zip(opposites(in: quoted), opposites(in: around)).contains { one, other in
      one * other < 0
    }
    if !shared.isEmpty, isNeedDenied(in: quoted), isNeedTold(in: around) { return true }
    // Where less is repeated, the sentence speaks of something else.
    if shared.count >= 3, shared.count * 2 >= stems.count {
      if turned || isDenied(quoted) != isDenied(around) { return true }
    }
    guard shared.count >= 2 else { return false }
    let counts = CountedThings.counts(in: frame)
    return CountedThings.counts(in: remark).contains { count in
      let same = counts.filter { $0.unit == count.unit }
      return !same.isEmpty && same.allSatisfy { $0.number != count.number }
    }
  }

  /// Whether words deny that something is needed first: "no truce is a condition for talks".
  private static func isNeedDenied(in words: [String]) -> Bool {
    words.indices.contains { place in
      EnglishPolarity.preconditions.contains(words[place])
        && words[max(0, place - 3)..<place].contains { ["not", "no", "never"].contains($0) }
    }
  }

  /// Whether words tell that something is needed first: "not enough without a truce".
  private static func isNeedTold(in words: [String]) -> Bool {
    if isNeedDenied(in: words) { return false }
    let isLacking = words.indices.contains { place in
      ["insufficient", "inadequate", "incomplete", "unacceptable"].contains(words[place])
        || EnglishPolarity.enough.contains(words[place])
          && words[max(0, place - 3)..<place].contains { ["not", "no", "never"].contains($0) }
    }
    return words.contains("without") && isLacking
      || words.contains(where: EnglishPolarity.preconditions.contains)
  }

  /// The sentence without the quotation.
  private static func frame(of remark: String, in sentence: String) -> String {
    guard let first = sentence.firstRange(of: remark) else { return "" }
    return sentence[..<first.lowerBound] + " " + sentence[first.upperBound...]
  }

  /// The beginning of a word that carries meaning, which its other forms share.
  private static func stem(_ word: String) -> String? {
    guard word.utf8.count >= 4, !EnglishPolarity.empty.contains(word) else { return nil }
    return String(word.prefix(5))
  }

  private static func isDenied(_ words: [String]) -> Bool {
    words.count { EnglishPolarity.denials.contains($0) } % 2 == 1
  }

  /// On which side of each pair of opposites the words stand: 1, -1, or 0 for neither or both.
  private static func opposites(in words: [String]) -> [Int] {
    let words = Set(words)
    return EnglishPolarity.opposites.map { one, other in
      (words.isDisjoint(with: one) ? 0 : 1) - (words.isDisjoint(with: other) ? 0 : 1)
    }
  }
}

/// English words that deny, and pairs of words that mean the contrary of each other.
enum EnglishPolarity {
  static let denials = set(
    """
    not no never none nobody nothing neither nor without cannot t refused refuses refusing \
    rejected rejects rejecting denied denies denying dismissed ruled against opposed opposes
    """
  )

  /// Words of four letters and more that carry no meaning of their own.
  static let empty = set(
    """
    that this with from will would shall should have been were they them their there when what \
    which while whose must could might into over under about after before said says saying \
    added told than then only also
    """
  )

  /// What has to come before something else.
  static let preconditions = set(
    """
    precondition preconditions prerequisite prerequisites condition conditions preface prelude \
    requirement requirements
    """
  )

  static let enough = set("enough sufficient adequate possible acceptable")

  static let opposites: [(Set<String>, Set<String>)] = [
    ("before first", "after later"), ("begin begins start starts", "end ends stop stops"),
    ("open opens reopen reopened opened", "close closes closed shut"),
    ("accept accepts accepted", "reject rejects rejected refuse refuses refused"),
    ("more increase raise", "less fewer decrease reduce cut"),
    ("win wins won", "lose loses lost"), ("with", "without"), ("all every", "none no"),
    ("release free", "hold keep detain"), ("advance", "withdraw retreat"), ("rise", "fall"),
    ("attack", "defend"), ("always", "never"), ("remain stay", "leave quit"),
  ].map { (set($0.0), set($0.1)) }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
