internal import Chronology
internal import Documents

/// A post of a social network that stands in an article's text.
struct EmbeddedPost {
  /// What the post says, paragraph by paragraph.
  var paragraphs: [TextBlock]
  /// Who posted it, when, and who speaks in it.
  var attribution: PostAttribution
  var speaker: Range<Int>?
}

/// The line that ends an embedded post: "— Name (@handle) May 11, 2025".
struct PostAttribution {
  /// Where the whole of it stands.
  var range: Range<Int>
  /// The name of who posted it.
  var name: Range<Int>
  /// The day, where it gives one.
  var date: EDTF?
  /// Where the day stands.
  var dateRange: Range<Int>?

  /// Reads the attribution at the end of a stretch.
  init?(endOf range: Range<Int>, _ bytes: Bytes) {
    guard let mark = Self.lastHandle(in: range, bytes),
      let close = (mark + 2..<min(range.upperBound, mark + 60)).first(where: {
        bytes[$0] == UInt8(ascii: ")")
      }),
      range.upperBound - close <= 48,
      let start = Self.nameStart(before: mark, in: range, bytes)
    else { return nil }
    name = bytes.trimmed(start.name..<mark)
    guard !name.isEmpty, name.count <= 60 else { return nil }
    self.range = start.mark..<range.upperBound
    let rest = bytes.trimmed(close + 1..<range.upperBound)
    let line = String(decoding: bytes.buffer[rest], as: UTF8.self)
    if let printed = PrintedDate(in: line) {
      date = printed.date
      dateRange = rest
    } else if !rest.isEmpty {
      return nil
    }
  }

  private static func lastHandle(in range: Range<Int>, _ bytes: Bytes) -> Int? {
    var position = range.upperBound - 3
    while position > range.lowerBound {
      if bytes[position] == UInt8(ascii: "("), bytes[position + 1] == UInt8(ascii: "@") {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// The name starts after a dash, or where the stretch does.
  private static func nameStart(
    before mark: Int,
    in range: Range<Int>,
    _ bytes: Bytes
  ) -> (mark: Int, name: Int)? {
    var position = mark - 1
    while position >= range.lowerBound, mark - position <= 64 {
      if bytes.stands("\u{2014}", at: position) || bytes.stands("\u{2013}", at: position) {
        return (position, position + 3)
      }
      if bytes.stands("- ", at: position),
        position == range.lowerBound || bytes.spaceLength(at: position - 1) > 0
      {
        return (position, position + 2)
      }
      position -= 1
    }
    return position < range.lowerBound ? (range.lowerBound, range.lowerBound) : nil
  }
}
