import Canvas
import Documents

extension BrowserState {
  func drawPage(of reader: ReaderScreen, in region: Region, on frame: inout Frame) {
    guard let page = reader.page else { return }
    if reader.lines.isEmpty {
      frame.write("No text was read from \(page.file).", row: 1, column: 1, in: region, as: .notice)
      return
    }
    let selected = reader.selection.map { [Span($0.lowerBound, $0.upperBound)] }
    let marked = selected ?? reader.cited.map(\.span)
    let texts = page.paragraphs.map { Array($0.text.utf8) }
    for row in 0..<region.height {
      let index = reader.top + row
      guard reader.lines.indices.contains(index), let place = reader.lines[index].paragraph else {
        continue
      }
      let line = reader.lines[index]
      let paragraph = page.paragraphs[place]
      let spans = marked.map { $0.start - paragraph.start..<$0.end - paragraph.start }
      let isMarked = spans.contains { $0.overlaps(line.range) }
      if line.isFirst {
        frame.write(
          Printable("\(paragraph.number)").padded(to: 3, atEnd: true).text,
          row: row,
          in: region,
          as: .muted
        )
      }
      if isMarked {
        // The margin tells it too: reverse video is lost in copies and on braille.
        frame.write(">", row: row, column: 3, in: region, as: .selection)
      }
      let pieces = StyledLine.pieces(
        of: texts[place],
        in: line.range,
        as: paragraph.role.isHeading ? .heading : .plain,
        marking: spans,
        as: .cited
      )
      var column = ReaderScreen.gutter
      for piece in pieces {
        column = frame.write(
          piece.text,
          row: row,
          column: column,
          width: region.width,
          in: region,
          as: piece.role,
          hits: searched
        )
      }
      if index == reader.position, frame.cursor == nil {
        frame.cursor = ScreenPosition(row: region.row + row, column: region.column)
      }
    }
    if frame.cursor == nil {
      let row = min(max(0, reader.position - reader.top), max(0, region.height - 1))
      frame.cursor = ScreenPosition(row: region.row + row, column: region.column)
    }
  }

  /// Below the document: which act is marked, how its date was read, what other papers say.
  func drawPassage(of reader: ReaderScreen, _ layout: Layout, on frame: inout Frame) {
    guard !layout.detail.isEmpty else { return }
    guard let detail = reader.detail else {
      let acts = reader.page?.marks.count ?? 0
      drawBar(
        acts == 0 ? "no acts were read here" : "\(acts) acts told here: } goes to the next",
        in: layout.bar,
        on: &frame
      )
      for (row, finding) in (reader.page?.findings ?? []).enumerated() {
        frame.write(
          finding,
          row: row,
          column: 0,
          width: layout.detail.width,
          in: layout.detail,
          as: .notice
        )
      }
      return
    }
    let number =
      reader.shownReport.map { "passage \($0 + 1) of \(detail.reports.count) for: " } ?? ""
    drawBar(number + detail.title, in: layout.bar, on: &frame)
    var lines = StyledLine.wrapped(detail.dated, measure: layout.detail.width, as: .date)
    for annotation in detail.annotations {
      lines += StyledLine.wrapped(annotation, measure: layout.detail.width, as: .notice)
    }
    for (place, report) in detail.reports.enumerated() {
      for pairing in report.pairings where place == reader.shownReport {
        lines += StyledLine.wrapped(
          "read as: \"\(pairing.expression)\" is \(pairing.reading)",
          measure: layout.detail.width,
          as: .date
        )
      }
    }
    for (place, report) in detail.reports.enumerated() where place != reader.shownReport {
      lines.append(StyledLine("\(report.credit(number: place + 1)), \(report.voice)", as: .actor))
    }
    for note in detail.notes { lines += StyledLine.wrapped(note, measure: layout.detail.width) }
    for bond in detail.bonds {
      lines += StyledLine.wrapped("\(bond.kind): \(bond.title)", measure: layout.detail.width)
    }
    for row in 0..<layout.detail.height where lines.indices.contains(row) {
      frame.write(lines[row], row: row, in: layout.detail)
    }
  }
}

extension Passage.Role {
  /// Whether the passage names what follows.
  fileprivate var isHeading: Bool { self == .headline || self == .subheading }
}
