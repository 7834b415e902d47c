/// What the words of a short line tell about its place in a page.
enum FrameLine: Hashable {
  /// Part of the frame for certain.
  case frame
  /// Part of the frame where the page has one.
  case weak
  /// The heading of a list of other articles.
  case relatedHeading
  /// The heading of the readers' comments.
  case commentsHeading
  /// A line of the page's foot.
  case footer

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: Its folded words.
  ///   - isSentence: Whether it is running text, which no phrases joined together are.
  ///   - menu: Lines that the page's own menus hold.
  init?(_ line: FoldedText, isSentence: Bool, menu: Set<String>) {
    if let phrase = FrameWords.phrases[line.string] {
      self = Self.line(of: phrase)
      return
    }
    if line.string.hasPrefix("\u{A9}") || line.string.hasPrefix("copyright \u{A9}") {
      self = .footer
      return
    }
    guard !isSentence else { return nil }
    if Self.isStamp(line) {
      self = .weak
      return
    }
    if Self.isReadingTime(line) {
      self = .frame
      return
    }
    guard let found = Self.joined(line.words, menu: menu) else { return nil }
    self = found
  }

  private static func line(of kind: FrameWords.Kind) -> FrameLine {
    switch kind {
    case .frame: .frame
    case .weak: .weak
    case .related: .relatedHeading
    case .comments: .commentsHeading
    case .footer: .footer
    }
  }

  /// Whether a line says when the page was made or changed: "Last modified: 3 May 2031".
  private static func isStamp(_ line: FoldedText) -> Bool {
    guard line.string.utf8.count <= 100, line.string.utf8.contains(where: \.isASCIIDigit),
      line.words.count <= 12
    else { return false }
    return FrameWords.stamps.contains { line.string.hasPrefix($0) }
  }

  private static func isReadingTime(_ line: FoldedText) -> Bool {
    if line.string.hasPrefix("reading time") || line.string.hasPrefix("estimated reading time") {
      return true
    }
    guard line.string.first?.isNumber == true else { return false }
    let words = line.words
    return words.count <= 6
      && ["read", "comments", "comment", "shares", "views"].contains(words.last ?? "")
  }

  /// Reads a line that is nothing but phrases of frames and entries of menus, one after another.
  private static func joined(_ words: [Substring], menu: Set<String>) -> FrameLine? {
    var position = 0
    var certain = 0
    var others = 0
    var comments = false
    while position < words.count {
      var length = min(6, words.count - position)
      search: while length > 0 {
        let phrase = words[position..<position + length].joined(separator: " ")
        switch FrameWords.phrases[phrase] {
        case .frame?, .related?, .footer?:
          certain += 1
          break search
        case .comments?:
          comments = true
          break search
        case .weak?:
          others += 1
          break search
        case nil:
          if menu.contains(phrase) || length == 1 && phrase.allSatisfy(\.isNumber) {
            others += 1
            break search
          }
        }
        length -= 1
      }
      guard length > 0 else { return nil }
      position += length
    }
    if comments { return .commentsHeading }
    if certain > 0 { return .frame }
    return others > 1 ? .weak : nil
  }
}
