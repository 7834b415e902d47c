/// Reads Markdown into blocks: headings, paragraphs, lists, block quotations, pictures and tables.
///
/// Marks inside a line (emphasis, links) stay as they stand, so that spans cut the file.
struct MarkdownSplitter {
  private let bytes: Bytes
  private(set) var blocks: [TextBlock] = []
  private var blankLines = 1
  private var quotation = 0
  private var isInQuotation = false
  private var fence: UInt8?
  private var isInComment = false
  /// Whether the next line of text goes on with the last block.
  private var isOpen = false

  /// Reads the blocks of a stretch.
  init(_ bytes: Bytes, in range: Range<Int>) {
    self.bytes = bytes
    for line in LineTable(bytes, in: range).lines { read(line) }
  }

  /// Whether a text without front matter is Markdown: it has a heading or a picture of its marks.
  static func isMarkdown(_ bytes: Bytes) -> Bool {
    var start = 0
    while start < bytes.count {
      if bytes.stands("![", at: start) { return true }
      if bytes[start] == UInt8(ascii: "#"), headingLevel(bytes, start..<bytes.count) != nil {
        return true
      }
      while start < bytes.count, bytes[start] != 0x0A { start += 1 }
      start += 1
    }
    return false
  }

  private mutating func read(_ line: LineTable.Line) {
    var words = line.words
    if readSilence(words) { return }
    var quoted = false
    while let first = words.first, bytes[first] == UInt8(ascii: ">") {
      quoted = true
      words = bytes.skippingSpace(from: first + 1, to: words.upperBound)..<words.upperBound
    }
    if quoted, !isInQuotation { quotation += 1 }
    if words.isEmpty {
      isOpen = false
      if !quoted {
        blankLines += 1
        isInQuotation = false
      }
      return
    }
    if !quoted, isInQuotation, !isOpen { isInQuotation = false }
    if quoted { isInQuotation = true }
    readText(words, indent: line.indent)
    blankLines = 0
  }

  /// Skips code between fences, comments and lines that are tags alone.
  private mutating func readSilence(_ words: Range<Int>) -> Bool {
    if isInComment {
      isInComment = !(words.contains { bytes.stands("-->", at: $0) })
      return true
    }
    guard let first = words.first else { return fence != nil }
    for mark: StaticString in ["```", "~~~"] where bytes.stands(mark, at: first) {
      if fence == nil { fence = bytes[first] } else if fence == bytes[first] { fence = nil }
      isOpen = false
      return true
    }
    if fence != nil { return true }
    if bytes.stands("<!--", at: first) {
      isInComment = !(words.contains { bytes.stands("-->", at: $0) })
      return true
    }
    return bytes[first] == UInt8(ascii: "<") && bytes[words.upperBound - 1] == UInt8(ascii: ">")
      && !(words.dropFirst().dropLast().contains { bytes[$0] == UInt8(ascii: ">") })
  }

  private mutating func readText(_ words: Range<Int>, indent: Int) {
    let first = words.lowerBound
    if isRule(words) {
      underline(words)
      return
    }
    if let level = Self.headingLevel(bytes, words) {
      var end = words.upperBound
      while end > first + level, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
      append(bytes.trimmed(first + level..<end), .heading(level: level))
      isOpen = false
    } else if let picture = Picture(words, bytes) {
      if !picture.caption.isEmpty { append(picture.caption, .caption) }
      isOpen = false
    } else if let item = itemStart(words), !(isOpen && indent > 3) {
      append(item..<words.upperBound, isInQuotation ? .quotation : .item)
      isOpen = true
    } else if bytes[first] == UInt8(ascii: "|") {
      let isDivider = words.allSatisfy { "|-: ".utf8.contains(bytes[$0]) }
      if !isDivider { append(words, .table) }
      isOpen = false
    } else if isLinkDefinition(words) {
      isOpen = false
    } else if isOpen, let last = blocks.indices.last {
      blocks[last].range = blocks[last].range.lowerBound..<words.upperBound
      blocks[last].lines += 1
    } else {
      append(words, isInQuotation ? .quotation : .paragraph)
      isOpen = true
    }
  }

  private mutating func append(_ range: Range<Int>, _ kind: TextBlock.Kind) {
    guard !range.isEmpty else { return }
    blocks.append(
      TextBlock(
        range: range,
        kind: kind,
        blankLinesBefore: blankLines,
        group: isInQuotation ? quotation : 0
      )
    )
  }

  static func headingLevel(_ bytes: Bytes, _ words: Range<Int>) -> Int? {
    var level = 0
    while level < 7, words.lowerBound + level < words.upperBound,
      bytes[words.lowerBound + level] == UInt8(ascii: "#")
    {
      level += 1
    }
    return (1...6).contains(level) && bytes[words.lowerBound + level] == 0x20 ? level : nil
  }

  /// A line of dashes or equals signs makes a heading of an open paragraph of one line.
  private mutating func underline(_ words: Range<Int>) {
    defer { isOpen = false }
    guard isOpen, let last = blocks.indices.last, blocks[last].lines == 1,
      blocks[last].kind == .paragraph
    else { return }
    blocks[last].kind = .heading(level: bytes[words.lowerBound] == UInt8(ascii: "=") ? 1 : 2)
  }

  private func isRule(_ words: Range<Int>) -> Bool {
    let mark = bytes[words.lowerBound]
    guard "-=*_".utf8.contains(mark), words.count >= 3 else { return false }
    return words.allSatisfy { bytes[$0] == mark || bytes[$0] == 0x20 }
  }

  private func itemStart(_ words: Range<Int>) -> Int? {
    var position = words.lowerBound
    if "-*+".utf8.contains(bytes[position]) {
      position += 1
    } else {
      while bytes[position].isASCIIDigit, position - words.lowerBound < 4 { position += 1 }
      guard position > words.lowerBound, ".)".utf8.contains(bytes[position]) else { return nil }
      position += 1
    }
    guard bytes[position] == 0x20 else { return nil }
    let start = bytes.skippingSpace(from: position, to: words.upperBound)
    return start < words.upperBound ? start : nil
  }

  private func isLinkDefinition(_ words: Range<Int>) -> Bool {
    guard bytes[words.lowerBound] == UInt8(ascii: "["),
      bytes[words.lowerBound + 1] != UInt8(ascii: "^")
    else { return false }
    return words.contains { bytes.stands("]: http", at: $0) || bytes.stands("]: <", at: $0) }
  }
}

/// A picture on a line of its own: `![caption](address "title")`.
private struct Picture {
  var caption: Range<Int>

  init?(_ words: Range<Int>, _ bytes: Bytes) {
    guard bytes.stands("![", at: words.lowerBound),
      bytes[words.upperBound - 1] == UInt8(ascii: ")"),
      let close = words.last(where: { bytes.stands("](", at: $0) })
    else { return nil }
    caption = bytes.trimmed(words.lowerBound + 2..<close)
  }
}
