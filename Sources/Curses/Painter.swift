import CNcurses
import Canvas

/// Brings frames to the screen, the differences alone.
struct Painter {
  let palette: Palette
  /// Whether only bytes below 0x80 may be sent.
  let isASCII: Bool
  private var shown: Frame?
  /// Whether the frame painted last holds links that the terminal hasn't been told of.
  private(set) var hasNewLinks = false

  init(palette: Palette, isASCII: Bool) {
    self.palette = palette
    self.isASCII = isASCII
  }

  /// Sends what changed.
  ///
  /// - Returns: About how many cells that takes; rows that only moved count little.
  mutating func paint(_ frame: Frame) -> Int {
    let blank = Frame(height: frame.height, width: frame.width)
    let changes = frame.changes(from: shown ?? blank)
    let size = size(of: changes, in: frame)
    // What ncurses takes for unchanged would stay a link under other words.
    if shown?.links != frame.links {
      for link in shown?.links ?? [] { regesta_screen_redraw_row(Int32(clamping: link.row)) }
    }
    for change in changes { put(change, of: frame) }
    hasNewLinks =
      shown?.links != frame.links
      || changes.contains { change in
        frame.links.contains { $0.row == change.row }
      }
    shown = frame
    if let cursor = frame.cursor {
      regesta_screen_flush(Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    } else {
      regesta_screen_flush(-1, 0)
    }
    return size
  }

  /// About how many cells changes take; few are few, wherever they come from.
  private func size(of changes: [Frame.Change], in frame: Frame) -> Int {
    let most = changes.reduce(0) { $0 + $1.columns.count }
    guard most >= Pacing.large, let shown, shown.height == frame.height else { return most }
    let moved = Set(Self.rows(of: shown))
    return changes.reduce(0) { sum, change in
      sum + (moved.contains(frame.cells(inRow: change.row)) ? 8 : change.columns.count)
    }
  }

  private static func rows(of frame: Frame) -> [ArraySlice<Cell>] {
    (0..<frame.height).map(frame.cells(inRow:))
  }

  private func put(_ change: Frame.Change, of frame: Frame) {
    var text: [wchar_t] = []
    var start = change.columns.lowerBound
    var look: Palette.Look?
    func finish() {
      guard let look, !text.isEmpty else { return }
      regesta_screen_put(
        Int32(change.row),
        Int32(start),
        text,
        Int32(text.count),
        look.attributes,
        look.colorPair
      )
    }
    for column in change.columns {
      let cell = frame[change.row, column]
      guard let glyph = cell.glyph else { continue }
      let next = palette[cell.role]
      if next != look {
        finish()
        text = []
        start = column
        look = next
      }
      text += characters(of: glyph)
    }
    finish()
  }

  /// The glyph as this locale can show it, in as many columns.
  private func characters(of glyph: Glyph) -> [wchar_t] {
    let shown =
      isASCII ? String(Printable(glyph.text).inASCII.text.prefix(glyph.width)) : glyph.text
    let scalars = shown.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let width = scalars.reduce(0) { $0 + Int(regesta_width($1)) }
    // A libc older than the character would shift the rest of the row.
    guard width == glyph.width, scalars.allSatisfy({ regesta_width($0) >= 0 }) else {
      let padded = isASCII ? scalars : []
      let filler = wchar_t(bitPattern: isASCII ? 0x20 : 0x3F)
      return padded + Array(repeating: filler, count: max(0, glyph.width - padded.count))
    }
    return scalars
  }
}
