import Canvas
import Documents
import Timelines

extension BrowserState {
  /// Moves in a list, a detail, a document or a text.
  mutating func move(_ command: Command) {
    let height = max(1, layout.main.height)
    let times = count ?? 1
    let lines: Int =
      switch command {
      case .down: times
      case .up: -times
      case .pageDown: times.multiplied(by: max(1, height - 1))
      case .pageUp: -times.multiplied(by: max(1, height - 1))
      case .halfDown: times.multiplied(by: max(1, height / 2))
      case .halfUp: -times.multiplied(by: max(1, height / 2))
      case .top: count.map { $0 - 1 } ?? 0
      default: count.map { $0 - 1 } ?? Int(Int32.max)
      }
    let isAbsolute = command == .top || command == .bottom
    if var list {
      if list.isDetailFocused {
        list.detailTop = max(0, isAbsolute ? lines : list.detailTop + lines)
        list.detailTop = min(list.detailTop, max(0, detailLineCount(list) - layout.detail.height))
      } else {
        if isAbsolute, abs(lines - list.position) > height { remember() }
        let target =
          switch command {
          case .down, .up: selectable(lines, rowsOn: list)
          default: isAbsolute ? lines : list.position + lines
          }
        moveSelection(of: &list, to: target, height: height)
      }
      self.list = list
    } else if var reader {
      if isAbsolute {
        reader.position = lines
        reader.settle(height: height)
      } else {
        reader.scroll(by: lines, height: height)
      }
      self.reader = reader
    } else if var text {
      text.top = max(0, isAbsolute ? lines : text.top + lines)
      text.top = min(text.top, max(0, textLineCount(text) - height))
      text.hit = nil
      self.text = text
    }
  }

  /// The row so many selectable ones away; rows that aren't known yet count as selectable.
  private func selectable(_ steps: Int, rowsOn list: ListScreen) -> Int {
    let direction = steps.signum()
    var place = list.position
    var left = steps.magnitude
    while left > 0, let row = list[place + direction] {
      place += direction
      if row.isSelectable { left -= 1 }
    }
    return place + direction * Int(clamping: left)
  }

  /// Moves the selection, past headings, which can't be selected.
  private func moveSelection(of list: inout ListScreen, to target: Int, height: Int) {
    let step = target >= list.position ? 1 : -1
    let last = max(0, list.rowCount - 1)
    var place = min(max(0, target), last)
    while let row = list[place], !row.isSelectable, (0...last).contains(place + step) {
      place += step
    }
    if let row = list[place], !row.isSelectable { return }
    list.position = place
    // A heading above the first row stays in sight.
    list.settle(height: height)
    if list.top == 1 || list[list.top - 1].map({ !$0.isSelectable }) ?? false,
      list.position == list.top
    {
      list.top -= 1
    }
  }

  mutating func focusDetail() {
    guard var list, !layout.detail.isEmpty, list.detail != nil else {
      notice = "No detail is shown here."
      return
    }
    list.isDetailFocused.toggle()
    self.list = list
  }

  // MARK: Steps to something like this

  mutating func step(_ command: Command) -> [Effect] {
    let isForward = command == .nextLike || command == .nextHere
    let step = (isForward ? 1 : -1) * (count ?? 1)
    if reader != nil {
      if command == .nextLike || command == .previousLike {
        showOtherReport(step: step)
      } else {
        showOtherAct(step: step)
      }
      return []
    }
    guard let list, let id = list.selected?.event else {
      notice = "Put the cursor on an act first."
      return []
    }
    let target: Request.Target =
      command == .nextLike || command == .previousLike
      ? .actorOf(id, step: step) : .period(.day, step: step)
    return seek(target, in: list)
  }

  /// Steps to the next act of the pair or the thread of the act under the cursor.
  mutating func stepInList(_ command: Command) -> [Effect] {
    let times = count ?? 1
    if let list, let (period, direction) = Self.period(command) {
      return seek(.period(period, step: direction * times), in: list)
    }
    guard let list, let id = list.selected?.event else {
      notice = "Put the cursor on an act first."
      return []
    }
    switch command {
    case .nextPair: return seek(.sharing(.pair, id, step: times), in: list)
    case .previousPair: return seek(.sharing(.pair, id, step: -times), in: list)
    case .nextInThread: return seek(.sharing(.thread, id, step: times), in: list)
    default: return seek(.sharing(.thread, id, step: -times), in: list)
    }
  }

  private static func period(_ command: Command) -> (Columns.Period, Int)? {
    switch command {
    case .nextWeek: (.week, 1)
    case .previousWeek: (.week, -1)
    case .nextMonth: (.month, 1)
    case .previousMonth: (.month, -1)
    case .nextYear: (.year, 1)
    case .previousYear: (.year, -1)
    default: nil
    }
  }

  /// Asks for the row of a target; what is typed meanwhile is meant for where the cursor goes.
  mutating func seek(_ target: Request.Target, in list: ListScreen) -> [Effect] {
    awaitedPlace = list.generation
    let scope = list.outline?.scope ?? .all
    return [
      .ask(
        Request(
          generation: list.generation,
          kind: .seek(list.listing, target, from: list.position, scope: scope)
        )
      )
    ]
  }

  /// Goes to another report of the event, in this document or another.
  private mutating func showOtherReport(step: Int) {
    guard var reader, let detail = reader.detail, let shown = reader.shownReport else {
      notice = "No act is chosen: } goes to the next one told here."
      return
    }
    let place = shown + step.signum()
    guard detail.reports.indices.contains(place) else {
      notice =
        detail.reports.count == 1 ? "This act has one passage." : "No other passage that way."
      return
    }
    remember()
    reader.claim = detail.reports[place].claim
    reader.document = detail.reports[place].document
    if reader.page?.key == reader.document { reader.revealMark(height: layout.main.height) }
    self.reader = reader
  }

  /// Goes to the next act that this document tells.
  private mutating func showOtherAct(step: Int) {
    guard var reader, let page = reader.page else { return }
    let here = reader.shownMark
    let offset = here?.span.start ?? -1
    let ahead =
      step > 0
      ? page.marks.first { $0.span.start > offset }
      : page.marks.last { $0.span.start < offset }
    guard let mark = ahead else {
      notice = page.marks.isEmpty ? "No acts were read here." : "No other act that way."
      return
    }
    remember()
    reader.event = mark.event
    reader.claim = mark.claim
    reader.detail = reader.detail?.id == mark.event ? reader.detail : nil
    reader.awaited = nil
    reader.revealMark(height: layout.main.height)
    self.reader = reader
  }
}

extension Int {
  /// The product, held within bounds that no list exceeds.
  fileprivate func multiplied(by factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? Int(Int32.max) : product
  }
}
