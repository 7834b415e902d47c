import Canvas
import Timelines

/// The columns of a list, from the width it has.
struct RowColumns {
  let date: Int
  let who: Int
  /// Where the phrase starts, and how wide it may be.
  let phraseStart: Int
  let phrase: Int
  let flagsStart: Int

  /// The columns of flags and of the number of sources.
  static let flags = 4
  static let sources = 4

  /// - Parameters:
  ///   - width: The columns of the row.
  ///   - scope: What the labels of days needn't say.
  ///   - label: The columns that the label of this row takes, where it is longer than most.
  ///   - flagged: The columns that the flags of this row take: where it has none, words may.
  init(width: Int, scope: DateScope, label: Int = 0, flagged: Int = RowColumns.flags) {
    date = max(scope.labelWidth, min(label, width / 3))
    let usual = width >= 100 ? 28 : width >= 64 ? 19 : max(6, width / 4)
    // A longer label takes its room from the names, so that what was done stands where it stands.
    who = max(6, usual - (date - scope.labelWidth))
    phraseStart = 1 + date + who + 2
    let tail = Self.sources + (flagged == 0 ? 0 : max(Self.flags, flagged + 1))
    flagsStart = max(phraseStart, width - tail)
    phrase = max(0, flagsStart - phraseStart - 1)
  }
}

extension BrowserState {
  func drawRows(of list: ListScreen, in region: Region, on frame: inout Frame) {
    guard let outline = list.outline else { return }
    if outline.rows == 0 {
      drawNothing(outline.remark ?? "Nothing to show.", in: region, on: &frame)
      return
    }
    for line in 0..<region.height {
      let index = list.top + line
      guard let row = list[index] else { continue }
      let isSelected = index == list.position
      draw(row, line: line, in: region, scope: outline.scope, on: &frame)
      if isSelected, row.isSelectable {
        frame.write(">", row: line, in: region, as: .selection)
        if frame.cursor == nil, !list.isDetailFocused {
          frame.cursor = ScreenPosition(row: region.row + line, column: region.column)
        }
      }
    }
  }

  private func drawNothing(_ remark: String, in region: Region, on frame: inout Frame) {
    let lines = StyledLine.wrapped(
      remark,
      measure: min(72, region.width - 2),
      indent: 1,
      as: .notice
    )
    for (row, line) in lines.enumerated() {
      frame.write(line, row: min(1, max(0, region.height - 1)) + row, in: region)
    }
    frame.cursor = ScreenPosition(row: region.row, column: region.column)
  }

  private func draw(
    _ row: Row,
    line: Int,
    in region: Region,
    scope: DateScope,
    on frame: inout Frame
  ) {
    switch row {
    case .event(let summary, let bond):
      draw(summary, bond: bond, line: line, in: region, scope: scope, on: &frame)
    case .fold(let fold, let isFolded):
      let text = fold.line(isFolded: isFolded, width: region.width - 1)
      frame.write(text, row: line, column: 1, width: region.width - 1, in: region, as: .muted)
    case .heading(let text):
      frame.write(text, row: line, column: 0, width: region.width, in: region, as: .heading)
    case .gap(let text):
      frame.write(text, row: line, column: 1, width: region.width - 1, in: region, as: .muted)
    case .pair(let pair): draw(pair, line: line, in: region, scope: scope, on: &frame)
    case .period(let period): draw(period, line: line, in: region, on: &frame)
    case .due(let due): draw(due, line: line, in: region, scope: scope, on: &frame)
    case .question(let question): draw(question, line: line, in: region, scope: scope, on: &frame)
    case .actor(let actor): draw(actor, line: line, in: region, scope: scope, on: &frame)
    case .document(let document): draw(document, line: line, in: region, on: &frame)
    }
  }

  private func draw(
    _ summary: EventSummary,
    bond: String?,
    line: Int,
    in region: Region,
    scope: DateScope,
    on frame: inout Frame
  ) {
    let isBackground = summary.status == .background
    let day = DayLabel.short(summary.date, in: scope)
    let flags = summary.flags + annotations.flags(of: summary.id)
    let columns = RowColumns(
      width: region.width,
      scope: scope,
      label: Printable(day).width,
      flagged: flags.count
    )
    frame.write(day, row: line, column: 1, width: columns.date, in: region, as: .date)
    let who = WhoLabel.short(summary, width: columns.who)
    frame.write(
      who,
      row: line,
      column: columns.date + 2,
      width: columns.who,
      in: region,
      as: isBackground ? .muted : .actor,
      hits: soughtWords
    )
    var start = who.isEmpty ? columns.date + 2 : columns.phraseStart
    if let bond {
      start = frame.write("(\(bond)) ", row: line, column: start, in: region, as: .muted)
    }
    frame.write(
      summary.phrase,
      row: line,
      column: start,
      width: max(0, columns.phraseStart + columns.phrase - start),
      in: region,
      as: isBackground ? .muted : .verb,
      hits: soughtWords
    )
    drawTail(flags, sources: summary.sources, line: line, in: region, on: &frame)
  }

  func drawTail(
    _ flags: String,
    sources: Int?,
    line: Int,
    in region: Region,
    on frame: inout Frame
  ) {
    guard region.width > 24 else { return }
    frame.write(
      flags,
      row: line,
      column: max(0, region.width - flags.count - RowColumns.sources),
      in: region,
      as: .flag
    )
    if let sources { frame.writeAtEnd(String(sources), row: line, in: region) }
  }

  private func draw(
    _ due: DueSummary,
    line: Int,
    in region: Region,
    scope: DateScope,
    on frame: inout Frame
  ) {
    let day = ClaimDate(due.day, basis: .stated)
    let label = DayLabel.short(day, in: scope)
    let columns = RowColumns(
      width: region.width,
      scope: scope,
      label: Printable(label).width,
      flagged: 1
    )
    frame.write(label, row: line, column: 1, width: columns.date, in: region, as: .date)
    let who = Printable(due.who).truncated(to: columns.who).text
    frame.write(who, row: line, column: columns.date + 2, in: region, as: .actor)
    let start = who.isEmpty ? columns.date + 2 : columns.phraseStart
    frame.write(
      "\(due.what) (\(due.fate))",
      row: line,
      column: start,
      width: max(0, columns.phraseStart + columns.phrase - start),
      in: region,
      as: .verb,
      hits: soughtWords
    )
    drawTail("D", sources: nil, line: line, in: region, on: &frame)
  }
}
