import Canvas
import Timelines

extension BrowserState {
  /// Whether the detail waits for keys to rest, so that somebody should say when they do.
  public var awaitsRest: Bool {
    guard isHurried, let list, !layout.detail.isEmpty, let event = list.pointedEvent else {
      return false
    }
    return list.detail?.id != event
  }

  /// A press on a row goes there; on the row of the cursor it opens.
  mutating func click(row: Int, column: Int) -> [Effect] {
    let main = layout.main
    guard main.rows.contains(row), column >= main.column, column < main.column + main.width else {
      return []
    }
    notice = nil
    guard var list else { return [] }
    let place = list.top + row - main.row
    guard let pointed = list[place], pointed.isSelectable else { return [] }
    if place == list.position { return open() }
    list.position = place
    self.list = list
    return []
  }

  /// The wheel moves as so many keys would.
  mutating func turnWheel(by lines: Int) {
    count = lines.magnitude == 0 ? 1 : Int(clamping: lines.magnitude)
    move(lines < 0 ? .up : .down)
    count = nil
  }
}
