import Canvas
import Timelines

@testable import Browser

/// A reader with its library, driven by keys as a person drives it.
struct Session {
  var state: BrowserState
  private var library: Library
  private(set) var copied: [String] = []
  private(set) var taken: [Takeaway] = []
  private(set) var mouse: [Bool] = []
  private(set) var notebook = InventedNotebook()
  private(set) var hasQuit = false
  /// How many questions the last message led to.
  private(set) var asked = 0

  init(
    _ timeline: Timeline = Fixture.timeline,
    height: Int = 24,
    width: Int = 80,
    query: String? = nil,
    view: String? = nil,
    date: String? = nil,
    seen: Set<String>? = nil
  ) {
    library = Fixture.library(timeline)
    if let seen { library.distinguishNew(seen: seen) }
    state = BrowserState(height: height, width: width, query: query, view: view, date: date)
    perform(state.start())
  }

  /// Begins with a reader that was made elsewhere, and a notebook that was written in before.
  init(resuming state: BrowserState, _ notebook: InventedNotebook = InventedNotebook()) {
    library = Fixture.library(Fixture.timeline)
    self.notebook = notebook
    self.state = state
    let annotations = library.annotate(notebook.annotations)
    _ = self.state.update(.annotated(annotations, notice: nil))
    perform(self.state.start())
  }

  /// Presses keys: characters as they are, others by their names in "<>": "jj<Enter>".
  mutating func press(_ keys: String) {
    for key in Self.keys(keys) {
      send(.key(key))
      send(.drained, counting: true)
    }
  }

  mutating func send(_ message: Message, counting: Bool = false) {
    if !counting { asked = 0 }
    perform(state.update(message))
  }

  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty, asked < 1_000 {
      switch waiting.removeFirst() {
      case .ask(let request):
        asked += 1
        waiting += state.update(.answer(library.answer(request)))
      case .copy(let text): copied.append(text)
      case .write(let change):
        notebook.write(change)
        let annotations = library.annotate(notebook.annotations)
        waiting += state.update(.annotated(annotations, notice: nil))
      case .take(let takeaway): taken.append(takeaway)
      case .mouse(let isOn): mouse.append(isOn)
      case .redraw: break
      case .quit: hasQuit = true
      }
    }
  }

  var lines: [String] { state.view().lines }

  /// The row on which the terminal's cursor stands.
  var cursorLine: String {
    let frame = state.view()
    return frame.cursor.map { frame.lines[$0.row] } ?? ""
  }

  static func keys(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.popFirst() {
      guard first == "<", let end = rest.firstIndex(of: ">"),
        let key = named[String(rest[..<end])]
      else {
        keys.append(.character(first))
        continue
      }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Down": .down, "Up": .up, "PgDn": .pageDown,
    "PgUp": .pageUp, "Home": .home, "End": .end, "Bs": .backspace, "C-d": .control("d"),
    "C-u": .control("u"), "C-w": .control("w"), "C-a": .control("a"), "C-l": .control("l"),
    "C-c": .control("c"), "C-f": .control("f"), "Right": .right, "Left": .left,
  ]
}
