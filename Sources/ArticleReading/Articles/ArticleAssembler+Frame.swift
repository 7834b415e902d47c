extension ArticleAssembler {
  /// Labels the lines whose words belong to a page's frame, and decides whether there is a frame.
  mutating func labelLines() {
    let menu = hasMarkup ? [] : menuLines()
    var signs = 0
    for number in blocks.indices where labels[number] == .open {
      if hasMarkup, blocks[number].kind == .item { continue }
      labels[number] = label(ofLine: number, menu: menu)
      if labels[number].isOutside { signs += 1 }
    }
    isPage = !hasMarkup && (signs >= 2 || signs == 1 && !menu.isEmpty)
    for number in blocks.indices where labels[number] == .weak {
      labels[number] = isPage ? .frame : .open
    }
    if isPage { dropMenus() }
  }

  private func label(ofLine number: Int, menu: Set<String>) -> BlockLabel {
    if let words = folded[number], !words.string.isEmpty {
      switch FrameLine(words, isSentence: shapes[number].isProse, menu: menu) {
      case .frame?: return .frame
      case .weak?: return .weak
      case .relatedHeading?: return .relatedHeading
      case .commentsHeading?: return .commentsHeading
      case .footer?: return .footer
      case nil: break
      }
    }
    let isAway =
      leadsAway(number)
      || shapes[number].width <= 500 && FrameWords.givesAway(blocks[number].range, bytes)
    return isAway ? .frame : .open
  }

  /// The folded lines of runs of at least five short lines or items that end without a point.
  private func menuLines() -> Set<String> {
    var menu: Set<String> = []
    for run in menuRuns() {
      for number in run { if let words = folded[number] { menu.insert(words.string) } }
    }
    return menu
  }

  private func menuRuns() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for number in 0...blocks.count {
      if number < blocks.count, isMenuLike(number) { continue }
      if number - start >= 5 { runs.append(start..<number) }
      start = number + 1
    }
    return runs
  }

  private func isMenuLike(_ number: Int) -> Bool {
    let shape = shapes[number]
    return labels[number] != .post && shape.words <= 4 && shape.width <= 32
      && !shape.closesLikeSentence
  }

  private mutating func dropMenus() {
    for run in menuRuns() {
      for number in run where blocks[number].kind == .item && labels[number] == .open {
        labels[number] = .frame
      }
    }
  }

  /// Whether a line opens with "Read more:" or its like and names another article.
  private func leadsAway(_ number: Int) -> Bool {
    let range = blocks[number].range
    guard shapes[number].width <= 220,
      !(shapes[number].closesLikeSentence && shapes[number].words > 14),
      let colon = range.prefix(28).first(where: { bytes[$0] == UInt8(ascii: ":") })
    else { return false }
    let opening = FoldedText(range.lowerBound..<colon, of: bytes).string
    return FrameWords.openings.contains(opening)
  }

  /// Drops lists of other articles, comments and feet, until running text goes on.
  mutating func dropSections() {
    var section: Section?
    var hasBegun = false
    for number in blocks.indices {
      switch labels[number] {
      case .post: continue
      case .relatedHeading: section = Section(start: number, level: level(number))
      case .commentsHeading where hasBegun: section = Section(start: number, isLast: true)
      case .footer where hasBegun: section = Section(start: number, level: level(number))
      case .open, .caption:
        guard let open = section else {
          if isOpenProse(number) { hasBegun = true }
          continue
        }
        if goesOn(at: number, after: open) {
          section = nil
          reopenSubheading(before: number, after: open.start)
          if isOpenProse(number) { hasBegun = true }
        } else {
          labels[number] = .frame
          if isOfCard(number) { section?.hasCards = true }
        }
      default: continue
      }
    }
  }

  /// A stretch of the page that isn't the article.
  private struct Section {
    var start: Int
    var level: Int?
    var isLast = false
    /// Whether it tells of other articles with their authors, days or first words.
    var hasCards = false
  }

  /// Whether a line names another article's author or day, or breaks off.
  private func isOfCard(_ number: Int) -> Bool {
    guard blocks.indices.contains(number), shapes[number].width <= 400 else { return false }
    let end = blocks[number].range.upperBound
    if bytes.stands("...", at: end - 3) || bytes.stands("\u{2026}", at: end - 3) { return true }
    guard shapes[number].width <= 120 else { return false }
    let line = string(blocks[number].range)
    return PrintedDate(in: line)?.fillsLine == true || Byline(line) != nil
  }

  private func level(_ number: Int) -> Int? {
    if case .heading(let level) = blocks[number].kind { level } else { nil }
  }

  /// Whether the article goes on after a section of other things.
  private func goesOn(at number: Int, after section: Section) -> Bool {
    if section.isLast { return false }
    if let level = level(number) { return level <= section.level ?? 6 }
    let shape = shapes[number]
    guard shape.width >= (section.hasCards ? 200 : 80), shape.closesLikeSentence,
      !shape.isHeadingLike, blocks[number].kind == .paragraph
    else { return false }
    return ![number - 1, number, number + 1, number + 2].contains(where: isOfCard)
  }

  /// Takes the heading back that stands before the paragraph with which the article goes on.
  private mutating func reopenSubheading(before number: Int, after start: Int) {
    let heading = number - 1
    guard !hasMarkup, heading > start, labels[heading] == .frame, shapes[heading].isHeadingLike,
      shapes[heading].words <= 8, shapes[heading].width <= 60, let words = folded[heading],
      folded.count(where: { $0 == words }) == 1
    else { return }
    labels[heading] = .open
  }

  /// Drops what a page leaves around and between the paragraphs of its article.
  mutating func dropRest() {
    var counts: [FoldedText: Int] = [:]
    for words in folded { if let words { counts[words, default: 0] += 1 } }
    let first = firstProse ?? 0
    let last = blocks.indices.last(where: isOpenProse) ?? 0
    let title = labels.firstIndex(of: .headline)
    for number in blocks.indices where labels[number] == .open {
      let shape = shapes[number]
      let isRepeated = folded[number].map { counts[$0, default: 0] > 1 } ?? false
      let isSentence = shape.closesLikeSentence && shape.words >= 5
      if isRepeated, shape.words <= 20, !isSentence || blocks[number].kind == .item {
        labels[number] = .frame
      } else if number < first {
        if !isSentence || number < title ?? first { labels[number] = .frame }
      } else if number > last {
        let isNext = labels[number - 1] == .open
        if !isNext || !isSentence && blocks[number].kind != .item { labels[number] = .frame }
      } else if shape.words <= 3, !shape.isHeadingLike, blocks[number].kind != .item,
        !shape.closesLikeSentence
      {
        labels[number] = .frame
      }
    }
  }
}
