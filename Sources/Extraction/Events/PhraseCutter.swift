/// A word of a row's phrase.
struct PhraseWord {
  var text: String
  /// Whether the phrase must not end here.
  var wantsMore = false
  /// Whether it can end the phrase although such words seldom do: "goes along with this".
  var isWhole = false

  init(_ text: String, wantsMore: Bool = false) {
    self.text = text
    self.wantsMore = wantsMore
  }
}

/// Cuts a row's phrase to its length, at a place where it reads as finished.
enum PhraseCutter {
  /// How many characters a phrase may have.
  static let limit = 48
  /// How many characters it may go beyond that to finish what it has begun.
  private static let stretch = 20

  /// Cuts at a word's end, and never ends on a word that wants another.
  static func cut(_ words: [PhraseWord], upTo limit: Int = limit) -> String {
    let pieces = pieces(of: words)
    var kept = Array(pieces.prefix(count(of: pieces, upTo: limit)))
    let isFinished = kept.count == pieces.count || kept.last?.wantsMore == false
    if count(of: pieces, upTo: limit + stretch) == pieces.count {
      kept = pieces
    } else if !isFinished, let end = pieces[kept.count...].firstIndex(where: { !$0.wantsMore }),
      end < count(of: pieces, upTo: limit + stretch)
    {
      kept = Array(pieces[...end])
    }
    let isCut = kept.count < pieces.count
    let whole = trimmed(kept, strictly: isCut)
    kept = whole.count > 1 ? whole : trimmed(kept, strictly: false)
    if isCut, let that = kept.lastIndex(where: { $0.text == "that" }), that > 1,
      kept.count - that < 5
    {
      kept.removeSubrange(that...)
    }
    var joined = kept.map(\.text).joined(separator: " ")
    while let last = joined.last, isLoose(last) { joined.removeLast() }
    return closed(joined)
  }

  /// Whether a mark must not end a phrase.
  private static func isLoose(_ mark: Character) -> Bool {
    switch mark {
    case ",", ".", ";", ":", "-", "\u{2013}", "\u{2014}": true
    default: false
    }
  }

  /// One piece a word; a mark that stands alone joins the word before it.
  private static func pieces(of words: [PhraseWord]) -> [PhraseWord] {
    var pieces: [PhraseWord] = []
    for word in words {
      if isOne(word.text) {
        add(word, to: &pieces)
        continue
      }
      let parts = word.text.split(whereSeparator: \.isWhitespace).map(String.init)
      for (place, text) in parts.enumerated() {
        let isLast = place + 1 == parts.count
        var piece = PhraseWord(text, wantsMore: !isLast || word.wantsMore)
        piece.isWhole = isLast && word.isWhole
        add(piece, to: &pieces)
      }
    }
    return pieces
  }

  /// Whether a text is one word of plain letters and marks.
  private static func isOne(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func add(_ word: PhraseWord, to pieces: inout [PhraseWord]) {
    switch word.text {
    case ",", ";", ".":
      guard let last = pieces.indices.last else { return pieces.append(word) }
      pieces[last].text += word.text
    default: pieces.append(word)
    }
  }

  /// Cuts the words of a quotation that opens with a mark, and closes it.
  static func quotation(_ words: [PhraseWord]) -> String {
    let text = cut(words, upTo: limit - 2)
    let open = text.hasSuffix("\u{201D}") ? String(text.dropLast()) : text
    let isWhole = open.count >= words.map(\.text).joined(separator: " ").count
    return open + (isWhole ? "\u{201D}" : "\u{2026}\u{201D}")
  }

  /// Leaves out words at the end that want another after them.
  private static func trimmed(_ words: [PhraseWord], strictly: Bool) -> [PhraseWord] {
    var kept = words
    while kept.count > 1, let last = kept.last {
      let bare = last.text.filter { $0.isLetter || $0.isNumber || $0 == "'" }.lowercased()
      guard
        strictly && last.wantsMore || bare.isEmpty
          || EnglishPhraseWords.dangling.contains(bare) && (strictly || !last.isWhole)
          || last.text.hasSuffix("'s") || last.text.hasSuffix("\u{2019}s")
      else { break }
      kept.removeLast()
    }
    return kept
  }

  /// Closes a quotation that the cut left open.
  private static func closed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 1 ? text + "\"" : text
    }
    let opened = text.count { $0 == "\u{201C}" }
    let shut = text.count { $0 == "\u{201D}" }
    if opened > shut { return text + "\u{201D}" }
    return text.count { $0 == "\"" } % 2 == 1 ? text + "\"" : text
  }

  /// How many words, joined by spaces, stay within a number of characters.
  private static func count(of words: [PhraseWord], upTo limit: Int) -> Int {
    var length = -1
    return words.prefix {
      length += 1 + $0.text.count
      return length <= limit
    }.count
  }
}
