/// Words stripped to what tells lines of a page's frame apart: letters and digits, in lower case.
///
/// "Share on FacebookShare on Twitter" and "• share on Facebook / share on Twitter" fold to the
/// same words; apostrophes go, every other mark parts words.
struct FoldedText: Hashable {
  /// The words, with single spaces between them.
  let string: String

  /// The words one by one.
  var words: [Substring] { string.split(separator: " ") }

  /// Folds a stretch of a text.
  init(_ range: Range<Int>, of bytes: Bytes) {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count + 8)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte.isASCIIUppercase {
        if position > range.lowerBound, bytes[position - 1].isASCIILowercase {
          Self.part(&folded)
        }
        folded.append(byte | 0x20)
        position += 1
      } else if byte.isASCIILowercase || byte.isASCIIDigit {
        folded.append(byte)
        position += 1
      } else if byte < 0x80 {
        if byte != UInt8(ascii: "'") { Self.part(&folded) }
        position += 1
      } else {
        let (scalar, length) = bytes.scalar(at: position)
        if scalar.properties.isAlphabetic || scalar == "\u{A9}" {
          folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else if scalar != "\u{2019}" {
          Self.part(&folded)
        }
        position += length
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    string = String(decoding: folded, as: UTF8.self)
  }

  /// Folds words of our own.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { FoldedText(0..<$0.count, of: Bytes(buffer: $0)) }
  }

  private static func part(_ folded: inout [UInt8]) {
    if let last = folded.last, last != 0x20 { folded.append(0x20) }
  }
}
