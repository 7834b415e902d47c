public import Documents

/// Tells whose words a document quotes: the name beside a verb of saying, passage by passage.
///
/// "“We are ready,” Ana Diallo said", "said Ana Diallo, the envoy", "Ana Diallo wrote: “Never”". A
/// quotation that goes on over several passages keeps the speaker who was told beside it.
public struct QuotationSpeakers: Sendable {
  private let document: Document
  private let words = SentenceWords.english

  /// Reads the speakers of a document when they are asked for.
  public init(_ document: Document) {
    self.document = document
  }

  /// Where the speaker of the words that a passage quotes is named.
  ///
  /// - Parameter position: The passage, as a position among the document's.
  /// - Returns: The name as it stands in the text, a pronoun where that is all; `nil` where nothing
  ///   is quoted, or nothing tells whose it is.
  public func speaker(ofPassage position: Int) -> Span? {
    guard document.passages.indices.contains(position) else { return nil }
    return document.text.withBytes { speaker(position, Bytes(buffer: $0)) }
  }

  /// How many passages away the one may stand that tells who speaks.
  private static let reach = 3

  private func speaker(_ position: Int, _ bytes: Bytes) -> Span? {
    let passages = document.passages
    guard quotes(position, bytes) else { return nil }
    if let own = attribution(in: passages[position].span, bytes) { return own }
    for other in stride(from: position - 1, through: max(0, position - Self.reach), by: -1) {
      guard goesOn(from: other, to: other + 1) else { break }
      if let found = attribution(in: passages[other].span, bytes) { return found }
      guard quotes(other, bytes) else { break }
    }
    for other in stride(from: position + 1, to: min(passages.count, position + Self.reach), by: 1) {
      guard goesOn(from: other - 1, to: other), quotes(other, bytes) else { break }
      if let found = attribution(in: passages[other].span, bytes) { return found }
    }
    return nil
  }

  private func quotes(_ position: Int, _ bytes: Bytes) -> Bool {
    let passage = document.passages[position]
    return passage.role == .quotation || !quotations(in: passage.span, bytes).isEmpty
  }

  /// Whether a quotation can go on from one passage to the next: in a paragraph, or from one wholly
  /// quoted paragraph, or from what introduces it, to another.
  private func goesOn(from one: Int, to other: Int) -> Bool {
    let (first, second) = (document.passages[one], document.passages[other])
    return first.paragraph == second.paragraph
      || second.role == .quotation && second.paragraph - first.paragraph == 1
  }

  // MARK: Who says it

  /// The name beside a verb of saying that stands outside the quotations of a passage.
  private func attribution(in passage: Span, _ bytes: Bytes) -> Span? {
    let quoted = quotations(in: passage, bytes)
    var start = passage.start
    while start < passage.end {
      if let inside = quoted.first(where: { $0.contains(start) }) {
        start = inside.upperBound
        continue
      }
      let end = wordEnd(from: start, in: passage, bytes)
      guard end > start else {
        start += 1
        continue
      }
      if words.speechVerbs.contains(lowercased(start..<end, bytes)) {
        let gap = quoted.last { $0.upperBound <= start }?.upperBound ?? passage.start
        let next = quoted.first { $0.lowerBound >= end }?.lowerBound ?? passage.end
        if let found = name(before: start, from: gap, bytes) ?? name(after: end, to: next, bytes) {
          return found
        }
      }
      start = end
    }
    return nil
  }

  /// The words between a quotation, or the start of the clause, and the verb.
  private func name(before verb: Int, from gap: Int, _ bytes: Bytes) -> Span? {
    var start = verb
    for position in stride(from: verb - 1, through: gap, by: -1) {
      if Self.closesClause(bytes[position]) { break }
      start = position
    }
    return name(start..<verb, bytes)
  }

  /// The words between the verb and the next mark, where nobody stands before it.
  private func name(after verb: Int, to next: Int, _ bytes: Bytes) -> Span? {
    var end = verb
    while end < next, !Self.closesClause(bytes[end]), bytes[end] != UInt8(ascii: ".") { end += 1 }
    return name(verb..<end, bytes)
  }

  private static func closesClause(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// A stretch as somebody's name: up to eight words with a capital among them, or a pronoun.
  private func name(_ stretch: Range<Int>, _ bytes: Bytes) -> Span? {
    let range = bytes.trimmed(stretch)
    guard !range.isEmpty else { return nil }
    var count = 1
    var hasCapital = bytes[range.lowerBound].isASCIIUppercase
    for position in range where bytes[position] == UInt8(ascii: " ") {
      count += 1
      hasCapital = hasCapital || bytes[position + 1].isASCIIUppercase
    }
    let isPronoun = ["he", "she", "they"].contains(lowercased(range, bytes))
    return isPronoun || hasCapital && count <= 8 ? Span(range.lowerBound, range.upperBound) : nil
  }

  // MARK: Words and marks

  private func wordEnd(from start: Int, in passage: Span, _ bytes: Bytes) -> Int {
    guard start == passage.start || !isLetter(bytes[start - 1]) else { return start }
    var end = start
    while end < passage.end, isLetter(bytes[end]) { end += 1 }
    return end
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  private func lowercased(_ range: Range<Int>, _ bytes: Bytes) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self).lowercased()
  }

  /// The quotations of a passage, marks included; one that isn't closed goes to its end.
  private func quotations(in passage: Span, _ bytes: Bytes) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var position = passage.start
    while position < passage.end {
      let (mark, length) = mark(at: position, bytes)
      switch (mark, open) {
      case (.open, nil), (.plain, nil): open = position
      case (.close, let start?), (.plain, let start?):
        found.append(start..<position + length)
        open = nil
      default: break
      }
      position += length
    }
    if let open { found.append(open..<passage.end) }
    return found
  }

  private enum Mark { case open, close, plain, none }

  private func mark(at position: Int, _ bytes: Bytes) -> (Mark, length: Int) {
    switch bytes[position] {
    case UInt8(ascii: "\""): return (.plain, 1)
    case UInt8(ascii: "`") where bytes[position + 1] == bytes[position]: return (.open, 2)
    case UInt8(ascii: "'") where bytes[position + 1] == bytes[position]: return (.close, 2)
    case 0xC2 where bytes[position + 1] == 0xAB: return (.open, 2)
    case 0xC2 where bytes[position + 1] == 0xBB: return (.close, 2)
    case 0xE2 where bytes[position + 1] == 0x80:
      switch bytes[position + 2] {
      case 0x9C, 0x9E: return (.open, 3)
      case 0x9D: return (.close, 3)
      default: return (.none, 3)
      }
    default: return (.none, 1)
    }
  }
}
