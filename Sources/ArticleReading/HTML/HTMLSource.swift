/// Prepares a page's characters for the parser.
enum HTMLSource {
  /// The page in UTF-8 without what makes the parser stop or crawl.
  ///
  /// NUL ends a page for the parser, so it becomes U+FFFD as browsers have it. The parser compares
  /// each attribute of a tag with all before it; tags that hold thousands are cut short.
  static func prepared(_ text: String) -> [UInt8] {
    var source: [UInt8] = []
    source.reserveCapacity(text.utf8.count + 16)
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
      for byte in bytes[start...] {
        if byte == 0 { source.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { source.append(byte) }
      }
    }
    cutLongTags(&source)
    return source
  }

  /// How many stretches between blanks a tag may hold before the rest of it is blanked.
  private static let wordLimit = 1024

  private static func cutLongTags(_ source: inout [UInt8]) {
    var tag = OpenTag()
    var isRaw = false
    var previous: UInt8 = 0
    for position in source.indices {
      let byte = source[position]
      defer { previous = byte }
      if tag.isOpen {
        tag.read(byte, after: previous)
        if !tag.isOpen { isRaw = tag.isRaw }
        if tag.words > wordLimit, tag.isOpen { source[position] = 0x20 }
      } else if isRaw {
        let isEnd = previous == UInt8(ascii: "<") && byte == UInt8(ascii: "/")
        if isEnd, position + 1 < source.count, source[position + 1] | 0x20 == UInt8(ascii: "s") {
          isRaw = false
        }
      } else if previous == UInt8(ascii: "<"), byte.isASCIILetter {
        let name = source[position..<min(source.count, position + 6)].map { $0 | 0x20 }
        tag = OpenTag(isOpen: true, isRaw: name == Self.script || name.starts(with: Self.style))
      }
    }
  }

  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)

  /// A tag as its characters come.
  private struct OpenTag {
    var isOpen = false
    /// Whether what follows it is no HTML.
    var isRaw = false
    var words = 0
    var quote: UInt8 = 0

    mutating func read(_ byte: UInt8, after previous: UInt8) {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        isOpen = false
      } else if byte == 0x22 || byte == 0x27, previous == UInt8(ascii: "=") || previous <= 0x20 {
        quote = byte
        words += 1
      } else if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte <= 0x20 {
        words += 1
      }
    }
  }

  /// Whether a text is HTML: it opens as one does, or has several of its tags in its beginning.
  static func isHTML(_ text: String) -> Bool {
    let head = text.utf8.prefix(4096).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard head.first == UInt8(ascii: "<") else { return false }
    let opening = String(decoding: head, as: UTF8.self).lowercased()
    if opening.hasPrefix("<?xml") { return opening.contains("<html") }
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") { return true }
    return openings.contains { opening.hasPrefix($0) } || opening.contains("<html")
      || opening.contains("<body")
  }

  private static let openings = [
    "<head", "<body", "<title", "<meta", "<div", "<p>", "<p ", "<h1", "<article", "<table",
    "<section", "<main", "<span", "<font", "<center", "<blockquote", "<ul", "<ol",
  ]
}
