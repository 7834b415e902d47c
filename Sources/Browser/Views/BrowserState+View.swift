public import Canvas
import Chronology
import Timelines

extension BrowserState {
  /// The picture of the state; equal states look equal.
  public func view() -> Frame {
    var frame = Frame(height: height, width: width)
    let layout = layout
    switch screens.last {
    case .list(let list)?:
      drawTop(of: list, in: layout.top, on: &frame)
      drawRows(of: list, in: layout.main, on: &frame)
      drawDetail(of: list, layout, on: &frame)
    case .reader(let reader)?:
      drawTop(of: reader, in: layout.top, on: &frame)
      drawPage(of: reader, in: layout.main, on: &frame)
      drawPassage(of: reader, layout, on: &frame)
    case .text(let text)?:
      frame.write(text.title, in: layout.top, as: .title)
      drawText(text, in: layout.main, on: &frame)
    case nil: break
    }
    if let menu { drawMenu(of: menu, above: layout.hint, on: &frame) }
    drawHint(in: layout.hint.isEmpty ? lastRow : layout.hint, on: &frame)
    if isTooSmall { drawTooSmall(on: &frame) }
    return frame
  }

  /// Whether the screen has no room for a list with its frame around it.
  private var isTooSmall: Bool { (height < 4 || width < 24) && prompt == nil }

  /// Says that nothing can be read here; the place in the list is kept for a larger screen.
  private func drawTooSmall(on frame: inout Frame) {
    let row = max(0, height - 1)
    let region = Region(row: row, column: 0, height: 1, width: width)
    frame.fill(region)
    let words = ["too small: make the screen larger", "too small", "!"]
    let fitting = words.first { Printable($0).width <= width } ?? "!"
    frame.write(fitting, in: region, as: .notice)
  }

  private var lastRow: Region {
    Region(row: max(0, height - 1), column: 0, height: prompt == nil ? 0 : 1, width: width)
  }

  // MARK: The last line

  private func drawHint(in region: Region, on frame: inout Frame) {
    guard !region.isEmpty else { return }
    if let prompt {
      drawPrompt(prompt, in: region, on: &frame)
      return
    }
    if let pending {
      frame.write(
        pending == .mark ? "mark this place with a letter:" : "go to the place marked with:",
        in: region,
        as: .notice
      )
      return
    }
    if let notice {
      frame.write(notice, row: 0, column: 0, width: region.width, in: region, as: .notice)
      return
    }
    var column = 0
    let hints = KeyTable.hints(in: context, keymap)
    for (place, hint) in hints.enumerated() {
      let width = Printable(hint.key + hint.does).width + 1
      // Help is worth more room than the hints before it.
      let reserve = place < hints.count - 1 ? 8 : 0
      guard column + width + reserve <= region.width else { continue }
      column = frame.write(hint.key, column: column, in: region, as: .key)
      column = frame.write(" " + hint.does, column: column, in: region) + 2
    }
  }

  private func drawPrompt(_ prompt: Prompt, in region: Region, on frame: inout Frame) {
    frame.fill(region)
    let start = frame.write(prompt.kind.label, in: region, as: .key)
    // A line longer than the screen shows the part around the caret.
    let room = max(1, region.width - start - 1)
    var before = Printable(prompt.line.beforeCaret)
    var text = prompt.line.string
    if before.width > room {
      var kept = Substring(prompt.line.beforeCaret)
      while Printable(kept).width > room, !kept.isEmpty { kept.removeFirst() }
      text = String(kept) + String(prompt.line.text[prompt.line.caret...])
      before = Printable(kept)
    }
    let end = frame.write(text, column: start, in: region, as: .input)
    if let complaint = prompt.complaint {
      frame.write("  " + complaint, column: end, in: region, as: .notice)
    }
    frame.cursor = ScreenPosition(row: region.row, column: min(start + before.width, width - 1))
  }
}

// MARK: - The first line

extension BrowserState {
  private func drawTop(of list: ListScreen, in region: Region, on frame: inout Frame) {
    let order = list.listing.orderWords.map { ", " + $0 } ?? ""
    let left = "\(placeLabel(of: list))\(order)  \(filterLabel(of: list))"
    let known = knownLabel(of: list)
    let all = monthLabel(of: list) + known
    // The filter is worth more room than the month, which labels of rows can do without.
    let takesAll = Printable(left).width + Printable(all).width + 2 <= region.width
    let right = takesAll ? all : known
    let room = region.width - Printable(right).width - 2
    if Printable(left).width <= room || room >= 40 {
      frame.write(left, row: 0, column: 0, width: max(0, room), in: region, as: .plain)
      frame.writeAtEnd(right, in: region, as: .plain)
    } else {
      frame.write(left, row: 0, column: 0, width: region.width, in: region, as: .plain)
    }
  }

  private func placeLabel(of list: ListScreen) -> String {
    guard let outline = list.outline else { return "reading" }
    let number = list.selectedEvent?.number
    let total = outline.events
    let place = number.map { "\($0) of \(total)" } ?? "\(total) acts"
    switch list.listing.subject {
    case .timeline:
      return outline.events == outline.allEvents || list.listing.filters.isEmpty
        ? place : "\(place) (\(outline.allEvents) in all)"
    case .thread: return "Thread: \(place)"
    case .picks: return "Picked: \(place)"
    case .actors: return "Actors: \(rowPlace(list))"
    case .pairs: return "Pairs: \(rowPlace(list))"
    case .documents: return "Documents: \(rowPlace(list))"
    case .questions: return outline.title ?? "Open questions"
    }
  }

  private func rowPlace(_ list: ListScreen) -> String {
    list.rowCount == 0 ? "none" : "\(list.position + 1) of \(list.rowCount)"
  }

  private func filterLabel(of list: ListScreen) -> String {
    if case .thread = list.listing.subject { return "" }
    if filtersRest, !filters.isEmpty {
      return filters.count == 1 ? "1 filter rests" : "\(filters.count) filters rest"
    }
    return list.listing.filters.isEmpty
      ? "no filter" : "& " + list.listing.filters.joined(separator: " & ")
  }

  private func monthLabel(of list: ListScreen) -> String {
    list.selectedEvent.flatMap { DayLabel.month($0.date.edtf) }.map { $0 + "  " } ?? ""
  }

  private func knownLabel(of list: ListScreen) -> String {
    // The title of open questions says the day.
    if list.outline?.title != nil { return "" }
    let known = list.listing.asOf ?? list.outline?.knownOn
    // Where acts lie in many years, no month beside it says which year is meant.
    let isLong = list.outline?.scope == .all
    return known.map { day in
      "as known on "
        + (isLong ? "\(day.weekday.shortName) \(DayLabel.plain(day))" : DayLabel.brief(day))
    } ?? "undated sources"
  }

  private func drawTop(of reader: ReaderScreen, in region: Region, on frame: inout Frame) {
    guard let page = reader.page else {
      frame.write("reading", in: region)
      return
    }
    let line = reader.lines.indices.contains(reader.position) ? reader.lines[reader.position] : nil
    let paragraph = line?.paragraph.map { "par. \(page.paragraphs[$0].number)" }
    let right = "\(paragraph ?? "") of \(page.paragraphCount)"
    let source = page.published.map { "\(page.source), \($0)" } ?? page.source
    let left = source + "    " + page.title
    frame.write(
      left,
      row: 0,
      column: 0,
      width: max(0, region.width - right.count - 2),
      in: region,
      as: .title
    )
    frame.writeAtEnd(right, in: region)
  }
}
