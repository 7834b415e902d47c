import Canvas
import Chronology

extension BrowserState {
  /// The pane of a list of actors or of pairs: what the selected one wants, or what passed.
  func drawLedger(of list: ListScreen, _ layout: Layout, on frame: inout Frame) {
    let ledger: (title: String, lines: [LedgerLine])
    switch list.selected {
    case .actor(let actor)?:
      ledger = (Self.title(of: actor), actor.ledger)
    case .pair(let pair)?:
      ledger = ("\(pair.one) and \(pair.other), last contact \(pair.lastDay)", pair.ledger)
    default: return drawBar("", in: layout.bar, on: &frame)
    }
    drawBar(ledger.title, in: layout.bar, on: &frame)
    let width = layout.detail.width
    var lines =
      layout.bar.isEmpty ? StyledLine.wrapped(ledger.title, measure: width, as: .heading) : []
    if ledger.lines.isEmpty { lines.append(StyledLine("Nothing is open here.", as: .muted)) }
    for line in ledger.lines {
      lines += Self.lines(of: line, width: width)
    }
    for row in 0..<layout.detail.height where lines.indices.contains(row) {
      frame.write(lines[row], row: row, in: layout.detail, hits: searched)
    }
    let hidden = lines.count - layout.detail.height
    if hidden > 0, layout.detail.height > 0 {
      frame.writeAtEnd(
        " \(hidden) more",
        row: layout.detail.height - 1,
        in: layout.detail,
        as: .muted
      )
    }
  }

  private static func title(of actor: ActorSummary) -> String {
    let kind = actor.kind.isEmpty ? "" : ", \(actor.kind)"
    let acts = actor.acts.counted("act")
    return "\(actor.name)\(kind): \(acts), \(actor.receives) towards it"
  }

  /// The label in a column of its own, the words wrapped beside it.
  private static func lines(of line: LedgerLine, width: Int) -> [StyledLine] {
    let column = 10
    var lines = StyledLine.wrapped(
      line.text,
      measure: max(2, min(72, width - column)),
      indent: column
    )
    guard !lines.isEmpty else { return [] }
    lines[0].indent = 0
    let label = Printable(line.label).padded(to: column).text
    lines[0].pieces.insert(.init(text: label, role: .muted), at: 0)
    return lines
  }
}
