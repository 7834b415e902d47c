import Canvas

extension BrowserState {
  func drawText(_ text: TextScreen, in region: Region, on frame: inout Frame) {
    let lines = Self.lines(of: text, width: region.width)
    for row in 0..<region.height where lines.indices.contains(text.top + row) {
      frame.write(lines[text.top + row], row: row, in: region, hits: searched)
      if text.isVerbatim, let address = text.lines.first?.text {
        let width = lines[text.top + row].width
        let columns = region.column..<region.column + min(width, region.width)
        let link = Link(row: region.row + row, columns: columns, address: address)
        frame.links += [link].compactMap(\.self)
      }
    }
    if lines.count > text.top + region.height, region.height > 0 {
      let hidden = lines.count - text.top - region.height
      frame.writeAtEnd(" \(hidden) more: j ", row: region.height - 1, in: region, as: .key)
    }
    if frame.cursor == nil {
      frame.cursor = ScreenPosition(row: region.row, column: region.column)
    }
  }

  func textLineCount(_ text: TextScreen) -> Int {
    Self.lines(of: text, width: width).count
  }

  /// A text cut into lines of the screen's width, nothing left out and nothing put in.
  private static func cut(_ text: String, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var line = ""
    var columns = 0
    for placed in Glyphs(text) {
      if columns + placed.glyph.width > max(2, width) {
        lines.append(StyledLine(line))
        line = ""
        columns = 0
      }
      line += placed.glyph.text
      columns += placed.glyph.width
    }
    return lines + [StyledLine(line)]
  }

  /// As many of the keys that do the same as a width has room for, the first at least.
  private static func fitting(_ keys: String, _ width: Int) -> String {
    var names = keys.split(separator: " ")
    while names.count > 1, names.joined(separator: " ").count > width { names.removeLast() }
    return names.joined(separator: " ")
  }

  /// Keys in a column of their own, words wrapped beside them.
  static func lines(of text: TextScreen, width: Int) -> [StyledLine] {
    if let comparison = text.comparison { return comparison.lines(width: width) }
    if text.isVerbatim { return text.lines.flatMap { cut($0.text, width: width) } }
    let indent = text.lines.contains { !$0.key.isEmpty } ? min(20, max(2, width / 4)) : 1
    return text.lines.flatMap { line -> [StyledLine] in
      guard !line.text.isEmpty else { return [StyledLine("")] }
      var lines = StyledLine.wrapped(
        line.text,
        measure: max(2, min(72, width - indent - 1)),
        indent: indent
      )
      if line.key.isEmpty {
        if indent > 1, lines.count == 1 { lines[0].indent = 1 }
        return lines
      }
      let key = Printable(fitting(line.key, indent - 2)).padded(to: max(1, indent - 2)).text
      lines[0].indent = 1
      lines[0].pieces.insert(.init(text: key + " ", role: .key), at: 0)
      return lines
    }
  }
}
