internal import Documents

extension ArticleAssembler {
  /// Reads the title, the byline and the day of publication, which stand before the article's
  /// first paragraphs.
  mutating func readHead() {
    let first = firstProse ?? blocks.count
    let byline = readByline(before: min(blocks.count, first + 3))
    readTitle(before: first, byline: byline)
    readDates(before: min(blocks.count, first + 2), byline: byline)
    if byline == nil, metadata.authors.isEmpty { readBareName(around: first) }
    readPublisher()
    reportAbsentTitle(before: first)
  }

  private mutating func readByline(before end: Int) -> Int? {
    for number in blocks.indices.prefix(end)
    where labels[number] == .open && shapes[number].width <= 200 && shapes[number].words >= 2 {
      guard
        blocks[number].range.contains(where: {
          bytes.standsFolded("by ", at: $0) || bytes.standsFolded("author", at: $0)
        })
      else { continue }
      let line = string(blocks[number].range)
      guard let byline = Byline(line) else { continue }
      if isOpenProse(number), shapes[number].words > 12 { continue }
      labels[number] = .about
      let start = blocks[number].range.lowerBound
      if metadata.authors.isEmpty {
        metadata.authors = byline.names.map { name in
          let range = offset(name.lowerBound, start, line)..<offset(name.upperBound, start, line)
          return Evidenced(string(range), from: evidence(.byline, range))
        }
      }
      if let printed = PrintedDate(in: line) { take(printed, at: number, .byline) }
      return number
    }
    return nil
  }

  /// The offset in the text of a position in a line that starts at an offset.
  private func offset(_ index: String.Index, _ start: Int, _ line: String) -> Int {
    start + line.utf8.distance(from: line.startIndex, to: index)
  }

  private mutating func take(_ printed: PrintedDate, at number: Int, _ kind: Evidence.Kind) {
    let evidence = evidence(kind, blocks[number].range)
    if printed.meaning == .modified {
      if metadata.modified == nil { metadata.modified = Evidenced(printed.date, from: evidence) }
      return
    }
    guard let known = metadata.published else {
      metadata.published = Evidenced(printed.date, from: evidence)
      return
    }
    if known.value != printed.date {
      findings.append(
        Finding("another date stands at the article's head: \(printed.date)", at: evidence.span)
      )
    }
  }

  /// Reads lines that hold a day and little else.
  ///
  /// A day above the title of a whole page is that of
  /// the visit, unless the line calls it the day of publication.
  private mutating func readDates(before end: Int, byline: Int?) {
    let title = labels.firstIndex(of: .headline)
    var visit: (date: PrintedDate, number: Int)?
    for number in blocks.indices.prefix(end)
    where labels[number] == .open && shapes[number].width <= 120 {
      guard let printed = PrintedDate(in: string(blocks[number].range)), printed.fillsLine
      else { continue }
      labels[number] = .about
      let isNear = byline.map { abs(number - $0) <= 3 } ?? false
      let isBelowTitle = title.map { number > $0 } ?? !isPage
      if isNear || isBelowTitle || printed.meaning != .untold {
        take(printed, at: number, isNear ? .byline : .headerLine)
      } else {
        visit = (printed, number)
      }
    }
    if metadata.published == nil, let visit {
      findings.append(
        Finding(
          "no date of publication; \(visit.date.date) stands above the title and may be the day of "
            + "the visit",
          at: span(blocks[visit.number].range)
        )
      )
    }
  }

  private mutating func readTitle(before first: Int, byline: Int?) {
    if hasMarkup {
      readMarkedTitle()
      return
    }
    var counts: [FoldedText: Int] = [:]
    if isPage { for words in folded { if let words { counts[words, default: 0] += 1 } } }
    var best: (number: Int, score: Int)?
    for number in blocks.indices.prefix(isPage ? first : min(first, 3))
    where isTitleLike(number) {
      let twins = folded[number].map { counts[$0, default: 0] > 1 } ?? false
      var score = min(shapes[number].words, 12) + (twins ? 6 : 0)
      if let byline { score += number > byline ? -2 : number + 1 == byline ? 8 : 0 }
      if score > best?.score ?? 0 { best = (number, score) }
    }
    guard let title = best?.number else { return }
    labels[title] = .headline
    if metadata.title == nil {
      let kind: Evidence.Kind = title == 0 ? .firstLine : .headerLine
      let range = blocks[title].range
      metadata.title = Evidenced(string(range), from: evidence(kind, range))
    }
    if isPage {
      for number in blocks.indices where number != title && labels[number] == .open {
        if folded[number] == folded[title] { labels[number] = .frame }
      }
    }
  }

  private func isTitleLike(_ number: Int) -> Bool {
    let shape = shapes[number]
    guard labels[number] == .open, shape.isHeadingLike, shape.words >= (isPage ? 3 : 2),
      blocks[number].lines == 1, blocks[number].kind == .paragraph
    else { return false }
    if !isPage {
      let isAlone = number + 1 < blocks.count && blocks[number + 1].followsBlank
      guard isAlone, blocks[number].followsBlank else { return false }
      if shape.closesLikeSentence, shape.width > 100 { return false }
    }
    return PrintedDate(in: string(blocks[number].range))?.fillsLine != true
  }

  private mutating func readMarkedTitle() {
    for number in blocks.indices where labels[number] == .open {
      guard case .heading(let level) = blocks[number].kind else {
        if isOpenProse(number) { return }
        continue
      }
      let words = string(blocks[number].range)
      if let title = metadata.title {
        if FoldedText(title.value) == FoldedText(words) { labels[number] = .headline }
      } else if level <= 2 {
        labels[number] = .headline
        metadata.title = Evidenced(words, from: evidence(.headerLine, blocks[number].range))
      }
      return
    }
  }

  /// Reads a name that stands alone near the article's first paragraph.
  ///
  /// A name looks like a subheading in capitals; it counts where a given name is known, or where
  /// the article's own subheadings aren't written in capitals.
  private mutating func readBareName(around first: Int) {
    guard !hasMarkup, first < blocks.count else { return }
    for number in max(0, first - 2)..<min(blocks.count, first + 3)
    where labels[number] == .open && blocks[number].lines == 1 && shapes[number].width <= 40 {
      let words = string(blocks[number].range).split(separator: " ")
      guard (2...4).contains(words.count), Byline.isPersonName(words),
        words.allSatisfy({ $0.utf8.count > 1 }),
        GivenNames.common.contains(words[0].lowercased()) || headingsAreInSentenceCase(but: number)
      else { continue }
      labels[number] = .about
      let range = blocks[number].range
      metadata.authors = [Evidenced(string(range), from: evidence(.byline, range))]
      return
    }
  }

  private func headingsAreInSentenceCase(but number: Int) -> Bool {
    let headings = blocks.indices.filter {
      $0 > number && labels[$0] == .open && shapes[$0].isHeadingLike && shapes[$0].width <= 90
        && blocks[$0].lines == 1
    }
    return headings.count >= 2
      && headings.allSatisfy { heading in
        string(blocks[heading].range).split(separator: " ").contains {
          $0.utf8.count >= 5 && $0.utf8.first?.isASCIILowercase == true
        }
      }
  }

  private mutating func readPublisher() {
    guard metadata.publisher == nil else { return }
    for number in blocks.indices where labels[number] == .footer {
      guard let name = CopyrightLine.holder(in: string(blocks[number].range)) else { continue }
      metadata.publisher = Evidenced(
        name,
        from: evidence(.footer, blocks[number].range)
      )
      return
    }
  }

  private mutating func reportAbsentTitle(before first: Int) {
    guard metadata.title == nil else { return }
    let near = blocks.indices.prefix(min(blocks.count, first + 1))
    if let caption = near.first(where: { labels[$0] == .caption }) {
      let range = blocks[caption].range
      findings.append(
        Finding("no title; nearest is a picture's caption: \(string(range))", at: span(range))
      )
    } else if isPage {
      findings.append(Finding("no title"))
    }
  }
}
