internal import Documents

/// The words beyond ASCII in a mail's head: `=?koi8-r?B?8NLJ18XU?=`.
enum EncodedWords {
  /// The text of a line.
  ///
  /// Blanks between two encoded words go; a character that is cut between words of one encoding is
  /// whole again. What is beyond ASCII without being encoded is decoded as any text.
  static func text(of value: [UInt8]) -> String {
    var text = ""
    var waiting: (label: String, bytes: [UInt8])?
    var blanks: [UInt8] = []
    var position = 0
    func flush() {
      guard let word = waiting else { return }
      text += TextDecoder().decode(word.bytes, label: word.label).text.string
      waiting = nil
    }
    while position < value.count {
      if let word = word(value, at: position) {
        if waiting?.label == word.label {
          waiting?.bytes += word.bytes
        } else {
          if waiting == nil { text += plain(blanks) }
          flush()
          waiting = (word.label, word.bytes)
        }
        blanks = []
        position = word.end
      } else if value[position] == 0x20 || value[position] == 0x09 {
        blanks.append(value[position])
        position += 1
      } else {
        flush()
        var end = position + 1
        while end < value.count, value[end] > 0x20,
          !(value[end] == UInt8(ascii: "=") && word(value, at: end) != nil)
        {
          end += 1
        }
        text += plain(blanks) + plain(Array(value[position..<end]))
        blanks = []
        position = end
      }
    }
    flush()
    return text
  }

  private static func plain(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return TextDecoder().decode(bytes, label: nil).text.string
  }

  /// The encoded word that starts at an offset.
  private static func word(
    _ value: [UInt8],
    at start: Int
  ) -> (label: String, bytes: [UInt8], end: Int)? {
    guard start + 8 <= value.count, value[start] == UInt8(ascii: "="),
      value[start + 1] == UInt8(ascii: "?")
    else { return nil }
    let question = UInt8(ascii: "?")
    let limit = min(value.count, start + 1_024)
    guard let first = value[(start + 2)..<limit].firstIndex(of: question), first + 2 < limit,
      value[first + 2] == question
    else { return nil }
    var close = first + 3
    while close + 1 < limit, !(value[close] == question && value[close + 1] == UInt8(ascii: "=")) {
      guard value[close] > 0x20 || value[close] == 0x20 else { return nil }
      close += 1
    }
    guard close + 1 < limit else { return nil }
    let name = String(decoding: value[(start + 2)..<first], as: UTF8.self)
    let label = name.prefix { $0 != "*" }
    let content = value[(first + 3)..<close]
    switch value[first + 1] | 0x20 {
    case UInt8(ascii: "b"): return (String(label), TransferEncoding.base64(content), close + 2)
    case UInt8(ascii: "q"):
      let bytes = content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (String(label), TransferEncoding.quotedPrintable(bytes[...]), close + 2)
    default: return nil
    }
  }
}
