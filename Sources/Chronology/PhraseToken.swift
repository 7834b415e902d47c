/// A word, a number or a sign of a calendar phrase.
struct PhraseToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Letters, lower-cased.
    case word(String)
    /// A number and how many digits it is written with.
    case number(Int, digits: Int)
    /// Any other character; every dash is a hyphen, two full stops and an ellipsis are "…".
    case sign(Character)
  }

  var kind: Kind
  /// The characters as written.
  var text: String
  /// In characters from 1.
  var column: Int
  /// Whether white space or the start of the text stands before it.
  var followsSpace: Bool
}

extension PhraseToken {
  static func tokens(of text: String) -> [PhraseToken] {
    var tokens: [PhraseToken] = []
    var followsSpace = true
    var column = 0
    for character in text {
      column += 1
      if character.isWhitespace || character == "_" {
        followsSpace = true
        continue
      }
      if !followsSpace, let last = tokens.last, let longer = last.joined(with: character) {
        tokens[tokens.count - 1] = longer
      } else {
        let kind = kind(of: character)
        tokens.append(
          PhraseToken(
            kind: kind,
            text: String(character),
            column: column,
            followsSpace: followsSpace
          )
        )
      }
      followsSpace = false
    }
    return withoutHyphensOfQueries(tokens)
  }

  /// Takes away the hyphens that stand for spaces in a query: "last-week", "by-8-may".
  private static func withoutHyphensOfQueries(_ tokens: [PhraseToken]) -> [PhraseToken] {
    guard tokens.contains(where: { $0.kind == .sign("-") }) else { return tokens }
    var kept: [PhraseToken] = []
    for (index, token) in tokens.enumerated() {
      if token.kind == .sign("-"), !token.followsSpace, index > 0, index + 1 < tokens.count,
        !tokens[index + 1].followsSpace
      {
        let opens = tokens[index - 1].word.map(PhraseWords.openings.contains) ?? false
        let closes = tokens[index + 1].word.map(PhraseWords.closings.contains) ?? false
        if opens || closes { continue }
      }
      var token = token
      if index > 0, tokens[index - 1].kind == .sign("-"), kept.last != tokens[index - 1] {
        token.followsSpace = true
      }
      kept.append(token)
    }
    return kept
  }

  private static func kind(of character: Character) -> Kind {
    if let ascii = character.asciiValue, let digit = ascii.digitValue {
      return .number(digit, digits: 1)
    }
    if character.isLetter { return .word(character.lowercased()) }
    return switch character {
    case "-", "–", "—", "−", "‐", "‑": .sign("-")
    case "’": .sign("'")
    default: .sign(character)
    }
  }

  /// The most digits of a number that a phrase may hold; a longer one keeps its first.
  static let digitLimit = 9

  /// The most bytes of a token; what is longer says nothing about a date and is several.
  static let longest = 64

  private func joined(with character: Character) -> PhraseToken? {
    guard text.utf8.count < Self.longest else { return nil }
    var longer = self
    switch (kind, Self.kind(of: character)) {
    case (.word(let word), .word(let letter)): longer.kind = .word(word + letter)
    case (.number(let number, let digits), .number(let digit, _)):
      let isLong = digits >= Self.digitLimit
      longer.kind = .number(isLong ? number : number * 10 + digit, digits: digits + 1)
    case (.sign("."), .sign(".")): longer.kind = .sign("…")
    default: return nil
    }
    longer.text.append(character)
    return longer
  }
}
