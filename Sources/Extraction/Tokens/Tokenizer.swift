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
    var stream = TokenStream(document: document, vocabulary: vocabulary)
    document.text.withBytes { bytes in
      for (number, passage) in document.passages.enumerated() {
        let first = stream.count
        var scanner = Scanner(
          bytes: bytes,
          end: min(passage.span.end, bytes.count),
          position: passage.span.start
        )
        while let found = scanner.next() {
          append(found, from: &scanner, bytes, to: &stream)
        }
        stream.sentences.append(.init(tokens: first..<stream.count, passage: number))
      }
    }
    return stream
  }

  private func append(
    _ found: Scanner.Found,
    from scanner: inout Scanner,
    _ bytes: UnsafeBufferPointer<UInt8>,
    to stream: inout TokenStream
  ) {
    var end = found.end
    let word = number(of: bytes[found.start..<end], in: &stream)
    if found.shape.isWord, abbreviations.contains(word), end < scanner.end,
      bytes[end] == UInt8(ascii: ".")
    {
      end += 1
      scanner.position = end
    }
    stream.starts.append(Int32(clamping: found.start))
    stream.ends.append(Int32(clamping: end))
    stream.words.append(word)
    stream.shapes.append(found.shape)
  }

  private func number(
    of bytes: Slice<UnsafeBufferPointer<UInt8>>,
    in stream: inout TokenStream
  ) -> WordID {
    if bytes.count <= 64, bytes.allSatisfy({ $0 < 0x80 }) {
      let known = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
        for (offset, byte) in bytes.enumerated() { buffer[offset] = byte.asciiLowercased }
        return vocabulary.lookUp(buffer[0..<bytes.count])
      }
      if let known { return known }
    }
    let normal = Self.normalised(String(decoding: bytes, as: UTF8.self))
    if let known = vocabulary.lookUp(normal.utf8) { return known }
    if let known = stream.unknownNumbers[normal] { return WordID(known) }
    let fresh = UInt32(vocabulary.count + stream.unknownWords.count)
    stream.unknownWords.append(normal)
    stream.unknownNumbers[normal] = fresh
    return WordID(fresh)
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
