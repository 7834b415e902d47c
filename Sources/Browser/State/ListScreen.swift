import Timelines

/// A list with what is known of it: a window of rows, never all of them.
struct ListScreen: Hashable, Sendable {
  var listing: Listing
  /// The listing whose rows stand here; another one may have been asked for.
  var answered: Listing?
  /// Answers to older questions than this one are dropped.
  var generation = 0
  var outline: Outline?
  /// The event to stand on once the rows are there, and how far down the screen.
  var sought: EventID?
  var rowOnScreen: Int?
  /// The event that coarser rows stand for while the cursor stays where they put it.
  var zoomedEvent: EventID?
  var zoomedPosition = 0
  var position = 0
  /// The first row on the screen.
  var top = 0
  private(set) var windowStart = 0
  private(set) var window: [Row] = []
  var detail: EventDetail?
  /// The first line of the detail on the screen, and whether keys move in it.
  var detailTop = 0
  var isDetailFocused = false
  /// What was asked for and isn't there yet.
  var awaitsRows = false
  /// Where the cursor stood when the listing was asked for.
  var askedAt: Int?
  var awaitedDetail: EventID?

  init(_ listing: Listing) {
    self.listing = listing
  }

  var rowCount: Int { outline?.rows ?? 0 }

  subscript(index: Int) -> Row? {
    let place = index - windowStart
    return window.indices.contains(place) ? window[place] : nil
  }

  var selected: Row? { self[position] }

  /// Whether the cursor has gone to another row of the same listing since it was asked for anew.
  var hasMovedSinceAsked: Bool {
    answered == listing && askedAt.map { $0 != position } ?? false
  }

  var selectedEvent: EventSummary? {
    if case .event(let summary, _)? = selected { summary } else { nil }
  }

  /// The event that the pane tells of: that of the act, or of the day on which it falls due.
  var pointedEvent: EventID? {
    switch selected {
    case .event(let summary, _)?: summary.id
    case .due(let due)?: due.event
    default: nil
    }
  }

  mutating func setWindow(start: Int, _ rows: [Row]) {
    windowStart = start
    window = rows
    awaitsRows = false
  }

  mutating func dropWindow() {
    setWindow(start: 0, [])
  }

  /// The rows that should be asked for, where some on the screen are missing.
  func missingRows(height: Int) -> Range<Int>? {
    guard rowCount > 0 else { return nil }
    let height = max(1, height)
    let needed = min(top, position)..<min(rowCount, max(top + height, position + 1))
    guard needed.contains(where: { self[$0] == nil }) else { return nil }
    return max(0, needed.lowerBound - height)..<min(rowCount, needed.upperBound + height)
  }

  /// Keeps position and top within the list, and the position on the screen.
  mutating func settle(height: Int) {
    let height = max(1, height)
    position = min(max(0, position), max(0, rowCount - 1))
    if position < top { top = position }
    if position >= top + height { top = position - height + 1 }
    top = min(max(0, top), max(0, rowCount - height))
  }

  /// Shows the position with lines around it, as after a jump.
  mutating func reveal(height: Int, context: Int = 3) {
    let height = max(1, height)
    let margin = min(context, (height - 1) / 2)
    if position < top + margin || position >= top + height - margin {
      top = position - height / 2
    }
    settle(height: height)
  }
}
