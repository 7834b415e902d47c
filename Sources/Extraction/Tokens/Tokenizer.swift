public import Documents

/// Cuts the passages of a document into tokens.
///
/// Words split at hyphens ("30", "-", "day") and before "'s" and "n't"; numbers keep their commas
/// and points ("2,500"), digits keep their letters ("8th", "1990s", "5pm"), and initials keep
/// theirs ("U.S."). Curly apostrophes read as straight ones.
public struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary
  private let abbreviations: Set<WordID>

  /// Makes a tokenizer for a language's vocabulary.
  ///
  /// - Parameters:
  ///   - vocabulary: The words that the language's tables know.
  ///   - abbreviations: Words that keep the full stop after them: "mr", "gen".
  public init(vocabulary: Vocabulary, abbreviations: Set<WordID>) {
    self.vocabulary = vocabulary
    self.abbreviations = abbreviations
  }

  /// The tokenizer with a vocabulary that has grown.
  func numbering(by vocabulary: Vocabulary) -> Tokenizer {
    Tokenizer(vocabulary: vocabulary, abbreviations: abbreviations)
  }

  /// Tokenises a document's passages.
  ///
  /// - Complexity: O(*n*) in the length of the passages.
  public func tokens(of document: Document) -> TokenStream {
    var columns = TokenColumns(capacity: document.text.count / 5)
    document.text.withBytes { bytes in
      for (number, passage) in document.passages.enumerated() {
        let first = columns.count
        var scanner = Scanner(
          bytes: bytes,
          end: min(passage.span.end, bytes.count),
          position: passage.span.start
        )
        while let found = scanner.next() {
          append(found, from: &scanner, bytes, to: &columns)
        }
        columns.sentences.append(.init(tokens: first..<columns.count, passage: number))
      }
    }
    return TokenStream(document: document, vocabulary: vocabulary, columns: columns)
  }

  private func append(
    _ found: Scanner.Found,
    from scanner: inout Scanner,
    _ bytes: UnsafeBufferPointer<UInt8>,
    to columns: inout TokenColumns
  ) {
    var end = found.end
    let word = number(of: UnsafeBufferPointer(rebasing: bytes[found.start..<end]), in: &columns)
    if end < scanner.end, bytes[end] == UInt8(ascii: "."), found.shape.isWord,
      abbreviations.contains(word)
    {
      end += 1
      scanner.position = end
    }
    columns.append(start: found.start, end: end, word: word, shape: found.shape)
  }

  private func number(
    of bytes: UnsafeBufferPointer<UInt8>,
    in columns: inout TokenColumns
  ) -> WordID {
    if bytes.count <= Self.longestWord {
      let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord) {
        lowercased -> WordID? in
        var hash = WordTable.seed
        for offset in bytes.indices {
          guard bytes[offset] < 0x80 else { return nil }
          let byte = bytes[offset].asciiLowercased
          lowercased[offset] = byte
          hash = WordTable.adding(byte, to: hash)
        }
        let word = UnsafeBufferPointer(rebasing: lowercased[..<bytes.count])
        return number(ofNormalised: word, hash: WordTable.finished(hash), in: &columns)
      }
      if let found { return found }
    }
    let normal = Self.normalised(String(decoding: bytes, as: UTF8.self))
    return WordTable.withBytes(of: normal) { word in
      number(ofNormalised: word, hash: WordTable.hash(word), in: &columns)
    }
  }

  /// How many bytes a word of plain letters may have to be lower-cased on the spot.
  private static let longestWord = 64

  private func number(
    ofNormalised word: UnsafeBufferPointer<UInt8>,
    hash: UInt32,
    in columns: inout TokenColumns
  ) -> WordID {
    if let known = vocabulary.lookUp(word, hash: hash) { return known }
    return WordID(UInt32(vocabulary.count + columns.unknown.insert(word, hash: hash)))
  }

  /// The form under which words are compared: lower case, straight apostrophes and quotes.
  public static func normalised(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    return String(
      String.UnicodeScalarView(
        word.lowercased().unicodeScalars.map { scalar in
          switch scalar {
          case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{FF07}": "'"
          case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}": "\""
          case "\u{2010}", "\u{2011}": "-"
          default: scalar
          }
        }
      )
    )
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
