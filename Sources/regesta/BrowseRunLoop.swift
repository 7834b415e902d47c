import Browser
import Curses

/// Brings messages to the reader, and its effects into the world.
struct BrowseRunLoop {
  private var library: Library
  private let surroundings: Surroundings

  init(library: Library, surroundings: Surroundings) {
    self.library = library
    self.surroundings = surroundings
  }

  /// Shows the reader until the person leaves it.
  ///
  /// - Parameter makeState: Makes the reader for a screen of some height and width.
  /// - Returns: Whether a screen could be opened.
  mutating func run(_ makeState: (Int, Int) -> BrowserState) -> Bool {
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(
        term: surroundings.term,
        isMono: surroundings.isMono,
        escapeDelay: surroundings.escapeDelay
      )
    } catch {
      Complaint.print("No screen could be opened on this terminal; here is the dialogue by line.")
      return false
    }
    defer { terminal.close() }
    let size = terminal.size
    var state = makeState(size.height, size.width)
    guard perform(state.start(), on: terminal, &state) else { return true }
    if let notice = terminal.notice { _ = state.update(.notice(notice)) }
    terminal.paint(state.view())
    while true {
      for input in terminal.nextInputs() {
        guard let message = message(for: input, terminal) else { return true }
        guard perform(state.update(message), on: terminal, &state) else { return true }
      }
      guard perform(state.update(.drained), on: terminal, &state) else { return true }
      terminal.paint(state.view())
    }
  }

  /// What an input means to the reader; `nil` at the end.
  private func message(for input: TerminalInput, _ terminal: Terminal) -> Message? {
    switch input {
    case .key(let key): return .key(key)
    case .paste(let text): return .paste(text)
    case .resize(let height, let width): return .resize(height: height, width: width)
    case .suspend:
      terminal.suspend()
      let size = terminal.size
      return .resize(height: size.height, width: size.width)
    case .end: return nil
    }
  }

  /// Performs effects and those that follow from them.
  ///
  /// - Returns: Whether the reader goes on.
  private mutating func perform(
    _ effects: [Effect],
    on terminal: Terminal,
    _ state: inout BrowserState
  ) -> Bool {
    var waiting = effects
    while !waiting.isEmpty {
      switch waiting.removeFirst() {
      case .ask(let request): waiting += state.update(.answer(library.answer(request)))
      case .copy(let text): terminal.copy(text)
      case .redraw: terminal.redraw()
      case .quit: return false
      }
    }
    return true
  }
}
