import Browser
import Curses
import Glibc
import Timelines

/// Brings messages to the reader, and its effects into the world.
struct BrowseRunLoop {
  private let library: Library
  private let worker: LibraryWorker
  private let surroundings: Surroundings
  private let takeaways: TakeawayWriter
  private let keeper: VisitKeeper
  /// The signal that ended the reader, where one did.
  private(set) var endingSignal: Int32?

  init(
    library: Library,
    surroundings: Surroundings,
    takeaways: TakeawayWriter,
    keeper: VisitKeeper
  ) {
    self.library = library
    worker = LibraryWorker(library)
    self.surroundings = surroundings
    self.takeaways = takeaways
    self.keeper = keeper
  }

  /// How long keys rest before the detail follows, in milliseconds.
  private static let rest = 80
  /// How long an answer is waited for before the screen is painted without it, and the first ones.
  private static let patience = 5
  private static let firstPatience = 50

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
        isASCII: surroundings.isASCII,
        escapeDelay: surroundings.escapeDelay
      )
    } catch {
      Complaint.print("No screen could be opened on this terminal; here is the dialogue by line.")
      return false
    }
    defer { terminal.close() }
    let size = terminal.size
    var state = makeState(size.height, size.width)
    guard perform(state.start(), on: terminal, &state, patience: Self.firstPatience) else {
      return true
    }
    if let notice = terminal.notice { _ = state.update(.notice(notice)) }
    terminal.paint(state.view())
    worker.prepare()
    follow(terminal, &state)
    endingSignal = terminal.endingSignal
    keeper.keep(state.visit, documents: library.documentKeys)
    return true
  }

  /// Makes a new notebook, once all is loaded and keys rest, and shows what is to be said of it.
  private func prepareNotebook(_ terminal: Terminal, _ state: inout BrowserState) {
    let before = keeper.notice
    keeper.prepare()
    guard let notice = keeper.notice, notice != before else { return }
    _ = state.update(.notice(notice))
    if !terminal.isBehind { terminal.paint(state.view()) }
  }

  private func follow(_ terminal: Terminal, _ state: inout BrowserState) {
    var lastInput = 0
    var typed = TypedAhead()
    while true {
      // Where keys rest, the detail follows and what a crash should not lose is kept.
      let documents = worker.documentKeys
      let isStale = documents != nil && keeper.isStale(state.visit)
      let limits = [
        state.awaitsRest || isStale ? Self.rest : nil, typed.limit(at: Monotonic.now),
      ]
      let inputs = terminal.nextInputs(
        within: limits.compactMap(\.self).min(),
        orUntil: worker.descriptor
      )
      let answers = worker.answers()
      guard take(answers, on: terminal, &state) else { return }
      if inputs.isEmpty {
        if Monotonic.now - lastInput >= Self.rest {
          guard perform(state.update(.rested), on: terminal, &state) else { return }
          if let documents {
            prepareNotebook(terminal, &state)
            keeper.keep(state.visit, documents: documents)
          }
        }
      } else {
        let now = Monotonic.now
        _ = state.update(.pace(isHeld: now - lastInput < Self.rest))
        lastInput = now
      }
      typed.append(inputs)
      while let input = typed.next(
        while: state.isBlank && !worker.isIdle,
        at: Monotonic.now
      ) {
        if case .key(let key) = input, case let keys = state.keys(in: key), keys.count > 1 {
          typed.prepend(keys.map { .key($0) })
          continue
        }
        guard let message = message(for: input, terminal) else { return }
        guard perform(state.update(message), on: terminal, &state) else { return }
      }
      guard perform(state.update(.drained), on: terminal, &state) else { return }
      if !terminal.isBehind { terminal.paint(state.view()) }
    }
  }

  /// What an input means to the reader; `nil` at the end.
  private func message(for input: TerminalInput, _ terminal: Terminal) -> Message? {
    switch input {
    case .key(let key): return .key(key)
    case .paste(let text): return .paste(text)
    case .click(let row, let column): return .click(row: row, column: column)
    case .wheel(let lines): return .wheel(lines: lines)
    case .resize(let height, let width): return .resize(height: height, width: width)
    case .suspend:
      terminal.suspend()
      let size = terminal.size
      return .resize(height: size.height, width: size.width)
    case .end: return nil
    }
  }

  /// Hands answers to the reader, and performs what follows from them.
  private func take(
    _ answers: [Answer],
    on terminal: Terminal,
    _ state: inout BrowserState
  ) -> Bool {
    answers.allSatisfy { perform(state.update(.answer($0)), on: terminal, &state) }
  }

  /// Performs effects and those that follow from them.
  ///
  /// - Returns: Whether the reader goes on.
  private func perform(
    _ effects: [Effect],
    on terminal: Terminal,
    _ state: inout BrowserState,
    patience: Int = Self.patience
  ) -> Bool {
    var waiting = effects
    while !waiting.isEmpty {
      switch waiting.removeFirst() {
      case .ask(let request):
        // What takes longer than a finger needs to leave the key is answered by a later message.
        let isAlone = worker.ask(request)
        for answer in worker.answers(within: isAlone ? patience : 0) {
          waiting += state.update(.answer(answer))
        }
      case .copy(let text):
        if !terminal.copy(text, through: surroundings.multiplexer) {
          waiting += state.update(.notice("Too long for the clipboard: x writes it to a file."))
        }
      case .write(let change):
        let (annotations, notice) = worker.withLibrary { library in
          let notice = keeper.write(change, library)
          return (library.annotate(keeper.annotations(in: library.asRead)), notice)
        }
        waiting += state.update(.annotated(annotations, notice: notice))
      case .take(let takeaway):
        let (register, marginalia) = worker.withLibrary {
          ($0.register(asOf: takeaway.day), $0.marginalia)
        }
        let notice = takeaways.perform(takeaway, of: register, with: marginalia, on: terminal)
        let size = terminal.size
        waiting += state.update(.resize(height: size.height, width: size.width))
        waiting += state.update(.notice(notice))
      case .mouse(let isOn): terminal.setMouse(isOn)
      case .redraw: terminal.redraw()
      case .quit: return false
      }
    }
    return true
  }
}
