import Canvas
import Timelines

extension BrowserState {
  func drawDetail(of list: ListScreen, _ layout: Layout, on frame: inout Frame) {
    guard !layout.detail.isEmpty else { return }
    if list.listing.subject == .actors || list.listing.subject == .pairs {
      return drawLedger(of: list, layout, on: &frame)
    }
    guard let detail = list.detail, detail.id == list.pointedEvent || isHurried else {
      if list.rowCount > 0 { drawBar("", in: layout.bar, on: &frame) }
      return
    }
    let lines = Self.lines(of: detail, width: layout.detail.width, withHeading: layout.bar.isEmpty)
    let first = min(list.detailTop, max(0, lines.count - layout.detail.height))
    let hidden = lines.count - first - layout.detail.height
    let more = hidden > 0 ? "\(hidden) more" + (list.isDetailFocused ? "" : ": Tab") : ""
    drawBar(Self.heading(detail), trailing: more, in: layout.bar, on: &frame)
    // Where no bar has room to say how much more there is, the last line gives its place for it.
    let shown = hidden > 0 && layout.bar.isEmpty ? layout.detail.height - 1 : layout.detail.height
    for row in 0..<max(0, shown) where lines.indices.contains(first + row) {
      frame.write(lines[first + row], row: row, in: layout.detail, hits: soughtWords)
    }
    if shown < layout.detail.height {
      frame.writeAtEnd(more, row: layout.detail.height - 1, in: layout.detail, as: .key)
    }
    if list.isDetailFocused, frame.cursor == nil {
      frame.cursor = ScreenPosition(row: layout.detail.row, column: layout.detail.column)
    }
  }

  /// What was sought, or the words of the last filter that has no key: where they stand is marked,
  /// so that the passage shows why the act is here.
  var soughtWords: String? {
    if let searched { return searched }
    guard !filtersRest else { return nil }
    let words = filters.last { clause in !clause.contains { ":()-".contains($0) } }
    return words?.filter { $0 != "\"" }
  }

  /// A rule with words in it, which also parts what stands above from what stands below.
  func drawBar(
    _ words: String,
    trailing: String = "",
    in region: Region,
    on frame: inout Frame
  ) {
    guard !region.isEmpty else { return }
    let tail = trailing.isEmpty ? "" : " \(trailing) --"
    let room = max(0, region.width - tail.count)
    let cut = Printable(words).truncated(to: max(0, room - 5)).text
    let start = frame.write(cut.isEmpty ? "" : "--- \(cut) ", in: region, as: .heading)
    frame.write(
      String(repeating: "-", count: max(0, room - start)),
      column: start,
      in: region,
      as: .muted
    )
    frame.write(tail, column: max(start, room), in: region, as: .key)
  }

  func detailLineCount(_ list: ListScreen) -> Int {
    let layout = layout
    return list.detail.map {
      Self.lines(of: $0, width: layout.detail.width, withHeading: layout.bar.isEmpty).count
    } ?? 0
  }

  private static func heading(_ detail: EventDetail) -> String {
    var words = "\(detail.move), \(detail.date)"
    for note in detail.brief { words += " -- " + note }
    return words
  }

  /// The lines of the detail: what was done, then each report with its passage.
  static func lines(of detail: EventDetail, width: Int, withHeading: Bool) -> [StyledLine] {
    let measure = max(2, min(72, width))
    var lines: [StyledLine] = []
    if withHeading {
      lines += StyledLine.wrapped(heading(detail), measure: measure, as: .heading)
    }
    lines += StyledLine.wrapped(detail.sentence, measure: max(measure, min(width, 90)), as: .title)
    for annotation in detail.annotations {
      lines += StyledLine.wrapped(annotation, measure: measure, as: .notice)
    }
    for (number, report) in detail.reports.enumerated() {
      lines += Self.lines(of: report, number: number + 1, width: width, measure: measure)
    }
    for note in detail.notes {
      lines += StyledLine.wrapped(note, measure: measure, as: .plain)
    }
    for bond in detail.bonds {
      lines += StyledLine.wrapped("\(bond.kind): \(bond.title)", measure: measure, as: .plain)
    }
    return lines
  }

  private static func lines(
    of report: EventDetail.Report,
    number: Int,
    width: Int,
    measure: Int
  ) -> [StyledLine] {
    let credit = report.credit(number: number)
    let voice = report.voice
    var lines: [StyledLine]
    if Printable(credit).width + Printable(voice).width + 2 <= width {
      lines = [StyledLine(credit, as: .actor, trailing: voice)]
    } else {
      lines = StyledLine.wrapped(credit + ", " + voice, measure: width, as: .actor)
    }
    lines += StyledLine.wrapped(
      report.passage,
      measure: max(2, min(72, width - 4)),
      indent: min(4, width / 8),
      marking: report.marks
    )
    for pairing in report.pairings {
      let words = "\"\(pairing.expression)\" is \(pairing.reading)"
      let gap = max(0, width - Printable(words).width)
      if gap > 0 {
        lines.append(StyledLine(words, as: .date, indent: gap))
      } else {
        lines += StyledLine.wrapped(words, measure: measure, as: .date)
      }
    }
    return lines
  }
}

extension EventDetail.Report {
  /// The paper, its day, the paragraph, the agency: "1 Harbour Courier, 14 Mar 2031".
  func credit(number: Int) -> String {
    let parts: [String?] = [
      "\(number) \(source)", published, "par. \(paragraph)", agency.map { "after " + $0 },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// "said by Putin".
  var voice: String {
    speaker.map { "said by " + $0 } ?? "said by the paper"
  }
}
