import Canvas
import Documents
import Timelines

// What the library answers, and what the reader does with it.
extension BrowserState {
  /// Asks again for what was listed before all was known, the screen as it stands.
  private mutating func askAgain() -> [Effect] {
    guard var list, list.outline?.isProvisional ?? false else { return [] }
    // Where the first row is in sight it stays so, with what is put before it.
    list.rowOnScreen = list.top == 0 ? nil : list.position - list.top
    self.list = list
    return refreshed()
  }

  mutating func take(_ answer: Answer) -> [Effect] {
    if case .ready = answer.kind { return askAgain() }
    if awaitedPlace == answer.generation, answer.endsSeeking { awaitedPlace = nil }
    if case .changed = answer.kind {
      for place in screens.indices {
        guard case .list(var list) = screens[place] else { continue }
        list.outline?.isProvisional = true
        screens[place] = .list(list)
      }
      notice = "Another program has changed the archive: this is how it is now."
      return askAgain()
    }
    if case .refused(let sentence, let column) = answer.kind {
      return list?.generation == answer.generation ? refuse(sentence, column: column) : []
    }
    if case .listed = answer.kind, let list, list.generation == answer.generation,
      list.hasMovedSinceAsked, let row = list.selected
    {
      // A key came in between: the list is asked for once more, for the row where the cursor is now.
      return refreshed(keeping: .row(row))
    }
    if var list, list.generation == answer.generation {
      let effects = take(answer.kind, into: &list)
      self.list = list
      return effects + beginReading()
    }
    if var reader, reader.generation == answer.generation {
      take(answer.kind, into: &reader)
      self.reader = reader
      return []
    }
    return takeApart(answer.kind)
  }

  /// Takes an answer to a question that no screen waits for.
  private mutating func takeApart(_ answer: Answer.Kind) -> [Effect] {
    switch answer {
    case .citation(let citation): return showCitation(citation)
    case .compared(let detail): showComparison(of: detail)
    case .members(let events, let target):
      let content = Takeaway.Content.events(events, asOf: asOf)
      return [.take(Takeaway(content: content, target: target))]
    case .draft(let draft): return take(draft)
    case .correction(let correction): return take(correction)
    case .misread(let part, let sentence): take(misread: part, sentence)
    case .corrections(let lines): show(corrections: lines)
    case .nothing(let reason):
      awaitsDraft = false
      notice = reason
    case .listed, .rows, .detail, .found, .completions, .page, .refused, .ready, .changed: break
    }
    return []
  }

  private mutating func take(_ answer: Answer.Kind, into list: inout ListScreen) -> [Effect] {
    switch answer {
    case .listed(let outline):
      list.outline = outline
      list.answered = list.listing
      list.position = outline.position
      list.zoomedPosition = outline.position
      list.dropWindow()
      list.detail = nil
      list.awaitedDetail = nil
      list.detailTop = 0
      list.reveal(height: layout.main.height)
      if let row = list.rowOnScreen {
        list.top = list.position - row
        list.rowOnScreen = nil
        list.settle(height: layout.main.height)
      }
      if let new = outline.new, new > 0 {
        notice = "\(new) new since your last visit: &is:new shows them."
      }
      if outline.rows > 0, let remark = outline.remark { notice = remark }
      if let date = firstDate {
        firstDate = nil
        return seek(date: date, in: list)
      }
    case .rows(let start, let rows): list.setWindow(start: start, rows)
    case .detail(let detail):
      list.awaitedDetail = nil
      guard list.pointedEvent == detail.id else { return [] }
      list.detail = detail
      list.detailTop = 0
    case .found(let position, let note):
      remember()
      list.position = position
      list.reveal(height: layout.main.height)
      notice = note
    case .nothing(let reason): notice = reason
    case .completions(let completions): showCompletions(completions)
    case .page, .compared, .citation, .refused, .members, .ready, .draft, .correction, .misread,
      .corrections, .changed:
      break
    }
    return []
  }

  private mutating func take(_ answer: Answer.Kind, into reader: inout ReaderScreen) {
    reader.awaited = nil
    switch answer {
    case .detail(let detail):
      reader.detail = detail
      if reader.claim == nil { reader.claim = detail.reports.first?.claim }
      if reader.document == nil {
        reader.document = detail.reports.first { $0.claim == reader.claim }?.document
      }
      if reader.page != nil, !reader.isStale { reader.revealMark(height: layout.main.height) }
    case .page(let page):
      if reader.isStale, reader.page?.key == page.key {
        reader.page = page
        reader.isStale = false
      } else {
        reader.show(page, width: width)
        reader.revealMark(height: layout.main.height)
      }
    case .nothing(let reason):
      notice = reason
      reader.awaited = .nothing
    default: break
    }
  }

  /// Takes back a filter that is no query, and shows what is wrong with it.
  private mutating func refuse(_ sentence: String, column: Int) -> [Effect] {
    guard var list else { return [] }
    if let answered = list.answered { list.listing = answered }
    self.list = list
    // While a person types, half a word is no mistake yet: the rows wait for the rest.
    if prompt?.kind == .filter {
      prompt?.isRefused = true
      return refreshed(keeping: prompt?.origin)
    }
    guard let refused = filters.popLast() else { return [] }
    prompt = Prompt(.filter, refused, from: list.selected.map(Request.Anchor.row))
    prompt?.complaint = column > 0 ? "column \(column): \(sentence)" : sentence
    guard list.outline == nil else { return [] }
    return refreshed()
  }
}
