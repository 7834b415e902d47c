public import Canvas
import Documents
import Timelines

extension BrowserState {
  /// Takes a message; the only way in which the reader changes.
  ///
  /// - Parameter message: What happened.
  /// - Returns: What the reader asks for in return, in order.
  public mutating func update(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .key(let key):
      notice = nil
      effects = take(key)
    case .paste(let text):
      if prompt == nil {
        notice = "A paste is text: press / or & first, then paste."
      } else {
        prompt?.complaint = nil
        prompt?.line.insert(text)
        prompt?.isFresh = true
      }
    case .drained: effects = followTyping()
    case .pace(let isHeld): isHurried = isHeld
    case .rested: isHurried = false
    case .click(let row, let column): effects = click(row: row, column: column)
    case .wheel(let lines): turnWheel(by: lines)
    case .resize(let height, let width):
      self.height = height
      self.width = width
    case .answer(let answer): effects = take(answer)
    case .annotated(let annotations, let notice): effects = take(annotations, notice: notice)
    case .notice(let text): notice = text
    }
    return effects + settled()
  }

  /// The keys that a key stands for: on a slow line Esc and the next key may come as one with Alt.
  ///
  /// - Parameter key: A key as it came.
  /// - Returns: The key itself, where it means something with Alt or has none.
  public func keys(in key: Key) -> [Key] {
    guard case .alt(let letter) = key, prompt == nil,
      keymap.command(for: key, in: context) == nil
    else { return [key] }
    return [.escape, .character(letter)]
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if prompt != nil { return type(key) }
    if let waiting = pending {
      pending = nil
      guard case .character(let letter) = key, letter.isLetter else {
        notice = "Places have letters for names: m a, ' a."
        return []
      }
      return waiting == .mark ? setPlace(letter) : goToPlace(letter)
    }
    if case .character(let digit) = key, let value = digit.wholeNumberValue, digit.isASCII,
      value > 0 || count != nil
    {
      count = min((count ?? 0) * 10 + value, 1_000_000_000)
      return []
    }
    defer { count = nil }
    guard let command = keymap.command(for: key, in: context) else {
      notice = "\(key.name) means nothing here. ? shows the keys."
      return []
    }
    return run(command)
  }

  /// Does what a key or a `:command` asks.
  mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom: move(command)
    case .nextLike, .previousLike, .nextHere, .previousHere: return step(command)
    case .nextWeek, .previousWeek, .nextMonth, .previousMonth, .nextYear, .previousYear,
      .nextPair, .previousPair, .nextInThread, .previousInThread:
      return stepInList(command)
    case .open: return open()
    case .back: return back()
    case .backward: return travel(from: \.past, to: \.future, none: "Nothing further back.")
    case .forward: return travel(from: \.future, to: \.past, none: "Nothing further on.")
    case .focus: focusDetail()
    case .timeline, .questions, .actors, .pairs, .documents, .picked:
      if let subject = Self.subject(command) { return show(subject) }
    case .thread: return showThread()
    case .detail: showsDetail.toggle()
    case .background: return toggleBackground()
    case .zoomOut, .zoomIn: return zoom(isOut: command == .zoomOut)
    case .order: return changeOrder()
    case .compare: return compare()
    case .widen: widenText()
    case .search: prompt = Prompt(.search)
    case .filter: prompt = Prompt(.filter, from: list?.selected.map(Request.Anchor.row))
    case .goTo: prompt = Prompt(.command)
    case .goToDay: prompt = Prompt(.day)
    case .nextHit, .previousHit: return searchAgain(step: command == .nextHit ? 1 : -1)
    case .unfilter: return takeOffFilter()
    case .undo: return undo()
    case .redo: return [.write(.redo)]
    case .suspendFilters: return suspendFilters()
    case .onlyActor, .notActor, .onlyPair, .onlyMove, .notMove, .onlyDay, .onlyDocument:
      return filterByPointing(command)
    case .dayBefore: return shiftDay(by: -(count ?? 1))
    case .dayAfter: return shiftDay(by: count ?? 1)
    case .everything: return shiftDay(by: nil)
    case .pick: return pick()
    case .mark, .jumpToMark: pending = command
    case .correct, .correctDate, .correctParties, .correctVerb, .correctTitle, .hide, .join,
      .split, .check, .note, .asRead:
      return correct(command)
    case .closeMenu: menu = nil
    case .corrections: return listCorrections()
    case .select: beginSelecting()
    case .nextSentence, .previousSentence, .moreSentence, .endLater, .endEarlier, .startLater,
      .startEarlier:
      changeSelection(command)
    case .make: return makeOfSelection()
    case .leaveSelection: endSelecting()
    case .saveView: askForViewName()
    case .goToView: askForView()
    case .views: listViews()
    case .forgetView: notice = "Write the name with it: :forget NAME."
    case .cite: return cite()
    case .copyWords: return copyWords()
    case .copyAddress: return copyAddress()
    case .help:
      screens.append(
        .text(TextScreen(title: "Keys", lines: KeyTable.helpLines(for: context, keymap)))
      )
    case .export: askForFile()
    case .pager: return take(along: .pager)
    case .editor: return take(along: .editor)
    case .mouse:
      hasMouse.toggle()
      notice =
        hasMouse ? "The mouse is the reader's. M gives it back." : "The mouse is the terminal's."
      return [.mouse(hasMouse)]
    case .redraw: return [.redraw]
    case .quit: return [.quit]
    }
    return []
  }

  mutating func nextGeneration() -> Int {
    lastGeneration += 1
    return lastGeneration
  }
}

// MARK: - Asking

extension BrowserState {
  /// Asks anew for the list on the screen, where its filter or its moment is no longer ours.
  mutating func refreshed(keeping anchor: Request.Anchor? = nil) -> [Effect] {
    guard var list else { return [] }
    var wanted = list.listing
    wanted.asOf = asOf
    if case .thread = wanted.subject {} else { wanted.filters = shownFilters }
    let asksPicks = wanted.subject == .picks || filters.contains { $0.contains("picked") }
    wanted.picks = asksPicks ? annotations.picks : []
    wanted.edition = edition
    let isCurrent = list.outline.map { !$0.isProvisional } ?? false
    guard wanted != list.listing || !isCurrent || anchor != nil else { return [] }
    let kept =
      anchor ?? list.sought.map(Request.Anchor.event) ?? list.selected.map(Request.Anchor.row)
    list.sought = nil
    list.zoomedEvent = nil
    list.listing = wanted
    list.generation = nextGeneration()
    list.askedAt = list.position
    self.list = list
    return [.ask(Request(generation: list.generation, kind: .list(wanted, keeping: kept)))]
  }

  /// Puts the screen in order after a change, and asks for what it lacks.
  mutating func settled() -> [Effect] {
    if var list {
      list.settle(height: layout.main.height)
      defer { self.list = list }
      return lacking(&list)
    }
    if var reader {
      reader.wrap(width: width)
      reader.settle(height: layout.main.height)
      defer { self.reader = reader }
      return lacking(&reader)
    }
    return []
  }

  private func lacking(_ list: inout ListScreen) -> [Effect] {
    guard list.outline != nil else { return [] }
    if !list.awaitsRows, let range = list.missingRows(height: layout.main.height) {
      list.awaitsRows = true
      return [.ask(Request(generation: list.generation, kind: .rows(list.listing, range)))]
    }
    guard !isHurried, !layout.detail.isEmpty, let id = list.pointedEvent, list.detail?.id != id,
      list.awaitedDetail != id
    else { return [] }
    list.awaitedDetail = id
    return [.ask(Request(generation: list.generation, kind: .detail(id, asOf: asOf)))]
  }

  private mutating func lacking(_ reader: inout ReaderScreen) -> [Effect] {
    if let event = reader.event, reader.detail?.id != event, reader.awaited != .detail(event) {
      reader.generation = nextGeneration()
      reader.awaited = .detail(event)
      return [.ask(Request(generation: reader.generation, kind: .detail(event, asOf: asOf)))]
    }
    guard let document = reader.document, reader.page?.key != document || reader.isStale,
      reader.awaited != .page(document)
    else { return [] }
    reader.generation = nextGeneration()
    reader.awaited = .page(document)
    return [.ask(Request(generation: reader.generation, kind: .page(document, asOf: asOf)))]
  }
}
