import Canvas
import Chronology
import Timelines

/// The rows of lists that show no acts: open questions, actors, documents.
extension BrowserState {
  func draw(
    _ question: QuestionSummary,
    line: Int,
    in region: Region,
    scope: DateScope,
    on frame: inout Frame
  ) {
    let due = region.width >= 70 ? 8 : 0
    let left = region.width >= 60 ? 9 : 7
    let tail = RowColumns.flags + RowColumns.sources
    let dueStart = region.width - tail - left - due - 1
    if question.step.isEmpty {
      frame.write(
        question.text,
        row: line,
        column: 1,
        width: dueStart - 2,
        in: region,
        as: .title,
        hits: searched
      )
      if due > 0 {
        frame.write(question.due, row: line, column: dueStart, width: due, in: region, as: .date)
      }
      frame.write(
        question.left,
        row: line,
        column: dueStart + due + 1,
        width: left,
        in: region,
        as: .date
      )
    } else {
      let step = Printable(question.step).padded(to: 8).text
      frame.write(step, row: line, column: 4, in: region, as: .muted)
      let day = min(scope.labelWidth, max(7, region.width / 6))
      let start = question.day.isEmpty ? 13 : 14 + day
      frame.write(question.day, row: line, column: 13, width: day, in: region, as: .date)
      frame.write(
        question.text,
        row: line,
        column: start,
        width: region.width - start - tail - 1,
        in: region,
        as: .plain,
        hits: searched
      )
    }
    if question.sources > 0 {
      drawTail(question.flags, sources: question.sources, line: line, in: region, on: &frame)
    }
  }

  func draw(
    _ actor: ActorSummary,
    line: Int,
    in region: Region,
    scope: DateScope,
    on frame: inout Frame
  ) {
    let name = max(8, min(28, region.width / 3))
    frame.write(
      actor.name,
      row: line,
      column: 1,
      width: name,
      in: region,
      as: .actor,
      hits: searched
    )
    let acts = Printable("\(actor.acts)").padded(to: 4, atEnd: true).text
    let receives = Printable("\(actor.receives)").padded(to: 4, atEnd: true).text
    let unit = actor.acts == 1 ? "act " : "acts"
    var column = frame.write(
      "\(acts) \(unit) \(receives) to it",
      row: line,
      column: name + 2,
      in: region
    )
    if !actor.lastDay.isEmpty {
      column = frame.write(
        "  " + Printable(actor.lastDay).padded(to: scope.labelWidth).text,
        row: line,
        column: column,
        in: region,
        as: .date
      )
      write(lastAct: actor.last, after: column, line: line, in: region, on: &frame)
    }
  }

  private func write(
    lastAct title: String,
    after column: Int,
    line: Int,
    in region: Region,
    on frame: inout Frame
  ) {
    frame.write(
      title,
      row: line,
      column: column + 1,
      width: max(0, region.width - column - 1),
      in: region,
      as: .plain
    )
  }

  func draw(
    _ document: DocumentSummary,
    line: Int,
    in region: Region,
    on frame: inout Frame
  ) {
    let source = max(8, min(22, region.width / 4))
    frame.write(document.published, row: line, column: 1, width: 12, in: region, as: .date)
    let agency = document.agency.map { "/\($0)" } ?? ""
    frame.write(
      document.source + agency,
      row: line,
      column: 14,
      width: source,
      in: region,
      as: .actor,
      hits: searched
    )
    let tail =
      document.acts.counted("act") + (document.findings > 0 ? " ?" : "")
    frame.write(
      document.title,
      row: line,
      column: 15 + source,
      width: max(0, region.width - 16 - source - tail.count - 1),
      in: region,
      as: .plain,
      hits: searched
    )
    frame.writeAtEnd(tail, row: line, in: region)
  }

  func draw(
    _ pair: PairSummary,
    line: Int,
    in region: Region,
    scope: DateScope,
    on frame: inout Frame
  ) {
    let names = max(12, min(32, region.width / 3))
    frame.write(
      Printable("\(pair.one) - \(pair.other)").truncated(to: names).text,
      row: line,
      column: 1,
      width: names,
      in: region,
      as: .actor,
      hits: searched
    )
    let words = Printable("\(pair.words)").padded(to: 3, atEnd: true).text
    let deeds = Printable("\(pair.deeds)").padded(to: 3, atEnd: true).text
    var column = frame.write(
      "\(words) \(pair.words == 1 ? "word " : "words") \(deeds) \(pair.deeds == 1 ? "deed " : "deeds")",
      row: line,
      column: names + 2,
      in: region
    )
    let last = Printable("\(pair.lastDay)").padded(to: scope.labelWidth).text
    column = frame.write("  " + last, row: line, column: column, in: region, as: .date)
    let silence = Printable(pair.silence).padded(to: 12).text
    column = frame.write(silence, row: line, column: column + 1, in: region)
    write(lastAct: pair.last, after: column, line: line, in: region, on: &frame)
  }

  func draw(
    _ period: PeriodSummary,
    line: Int,
    in region: Region,
    on frame: inout Frame
  ) {
    frame.write(period.isFolded ? "+" : "-", row: line, column: 1, in: region, as: .muted)
    var column = 3 + PeriodLabel.width(of: period.period)
    frame.write(period.label, row: line, column: 3, in: region, as: .date)
    let count = Printable("\(period.count)").padded(to: 5, atEnd: true).text
    column = frame.write(count, row: line, column: column, in: region, as: .title) + 2
    let room = max(4, min(24, region.width / 5))
    let length = max(1, period.count * room / max(1, period.most))
    frame.write(
      String(repeating: "#", count: length),
      row: line,
      column: column,
      in: region,
      as: .muted
    )
    column += room + 2
    frame.write(
      period.who,
      row: line,
      column: column,
      width: max(0, region.width - column),
      in: region,
      as: .actor,
      hits: searched
    )
  }
}
