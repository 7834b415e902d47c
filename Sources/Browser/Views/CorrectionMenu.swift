import Canvas

extension BrowserState {
  /// The menu of what can be changed of an act, over the foot of the screen: a line each, with what
  /// holds now.
  func drawMenu(of draft: EventDraft, above hint: Region, on frame: inout Frame) {
    let bindings = KeyTable.bindings.filter {
      $0.contexts == [.correcting] && $0.command != .closeMenu
    }
    let screen = Region(row: 0, column: 0, height: height, width: width)
    let body = screen.splitBottom(hint.height).rest
    let (_, menu) = body.splitBottom(min(bindings.count + 1, body.height))
    frame.fill(menu)
    let (bar, lines) = menu.splitTop(1)
    drawBar("correct: " + draft.heading, in: bar, on: &frame)
    for (row, binding) in bindings.prefix(lines.height).enumerated() {
      let key = keymap.keys(of: binding).first?.name ?? ":" + binding.name
      var column = frame.write(" " + key, row: row, in: lines, as: .key)
      column = frame.write(
        " " + Printable(binding.name).padded(to: 9).text,
        row: row,
        column: max(3, column),
        in: lines,
        as: .actor
      )
      frame.write(
        words(for: binding, draft),
        row: row,
        column: column,
        width: lines.width - column,
        in: lines,
        as: .plain
      )
    }
    frame.cursor = ScreenPosition(row: lines.row, column: 1)
  }

  private func words(for binding: Binding, _ draft: EventDraft) -> String {
    switch binding.command {
    case .correctDate: draft.day
    case .correctParties: draft[.parties]
    case .correctVerb: draft[.verb]
    case .correctTitle: draft[.title]
    case .split: draft.reports.count == 1 ? "one report tells it" : binding.help
    case .note: draft.event.flatMap { annotations.notes[$0] } ?? binding.help
    default: binding.help
    }
  }
}
