/// The word or value of a query at which the caret stands, half typed as it may be.
public struct QuerySite: Hashable, Sendable {
  /// What the caret's word is replaced by, in characters from 0: a value, or a whole word.
  public let range: Range<Int>
  /// The key before the colon, where there is one.
  public let key: QueryKey?
  /// What is typed of the word or value up to the caret, without quotation marks.
  public let typed: String
  /// The query without the word or filter at the caret, which candidates are counted within.
  public let rest: String

  /// Finds the word at a caret.
  ///
  /// - Parameters:
  ///   - text: The query as typed so far; it need not make sense yet.
  ///   - caret: The number of characters before the caret.
  public init(_ text: String, caret: Int) {
    let characters = Array(text)
    let caret = min(max(caret, 0), characters.count)
    var start = 0
    var value: Int?
    var isQuoted = false
    for (place, character) in characters[..<caret].enumerated() {
      if Self.isQuote(character) {
        isQuoted.toggle()
      } else if !isQuoted {
        if Self.isBreak(character) {
          (start, value) = (place + 1, nil)
        } else if character == ":", value == nil {
          value = place + 1
        } else if character == ",", value != nil {
          value = place + 1
        }
      }
    }
    var end = caret
    while end < characters.count,
      isQuoted ? !Self.isQuote(characters[end]) : !Self.isBreak(characters[end])
    {
      if !isQuoted, value != nil, characters[end] == "," { break }
      end += 1
    }
    if isQuoted, end < characters.count { end += 1 }
    var filterEnd = end
    while filterEnd < characters.count, !Self.isBreak(characters[filterEnd]) { filterEnd += 1 }
    let wordStart = characters[start..<caret].first == "-" ? start + 1 : start
    let name = value.map { _ in characters[wordStart..<caret].prefix { $0 != ":" } }
    let key = name.flatMap { QueryKey(rawValue: String($0).lowercased()) }
    let first = key == nil ? wordStart : value ?? wordStart
    self.key = key
    range = first..<end
    typed = String(characters[first..<caret].filter { !Self.isQuote($0) })
    rest = String(characters[..<start] + characters[filterEnd...])
  }

  private static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }

  private static func isBreak(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")"
  }
}

extension QueryKey {
  /// A filter as it is typed: `actor:"President Holt"`.
  public func filter(_ value: String) -> String { "\(rawValue):\(Self.quoted(value))" }

  /// A value as it is typed: with quotation marks where it needs them.
  static func quoted(_ value: String) -> String {
    let bare = value.filter { !"\"\u{201C}\u{201D}".contains($0) }
    let isPlain = bare.allSatisfy { !$0.isWhitespace && !"(),:".contains($0) }
    return isPlain && !bare.isEmpty ? bare : "\"\(bare)\""
  }
}
