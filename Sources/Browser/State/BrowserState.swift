public import Chronology
import Timelines

/// The interactive reader as a pure value: messages in, effects and a frame out.
///
/// It holds what is on the screen and around it, never the events themselves.
///
/// ```swift
/// var state = BrowserState(height: 24, width: 80)
/// var effects = state.start()
/// while case .ask(let request)? = effects.popLast() {
///   effects += state.update(.answer(library.answer(request)))
/// }
/// terminal.paint(state.view())
/// ```
public struct BrowserState: Sendable {
  var height: Int
  var width: Int
  /// What is shown, the last on top of the others; never empty.
  var screens: [Screen]
  var filters: [String]
  /// What can be taken back, the last at the end.
  var undoable: [Undoable] = []
  /// Whether the filters rest, all of them, until they are wanted again.
  var filtersRest = false
  var asOf: CivilDate?
  var prompt: Prompt?
  var notice: String?
  /// The number typed before a key, and a key that waits for a letter.
  var count: Int?
  var pending: Command?
  var past: [[Screen]] = []
  var future: [[Screen]] = []
  /// What the notebook says, and how often that changed what lists show.
  var annotations = Annotations()
  var edition = 0
  /// The act whose menu of changes is open; the act of which a part is being typed; the change
  /// that was asked for before the act was there.
  var menu: EventDraft?
  var draft: EventDraft?
  var wantedChange: Command?
  /// Whether the act to be changed, or what was typed of it, was asked for and isn't there yet.
  var awaitsDraft = false
  /// The act to stand on once the notebook has answered.
  var afterwards: EventID?
  var searched: String?
  var history: [Prompt.Kind: [String]] = [:]
  var showsDetail = true
  var lastGeneration = 0
  /// Whether keys come so fast that the detail waits until they rest.
  var isHurried = false
  /// The list in which a row is being sought, by its generation.
  var awaitedPlace: Int?
  /// Whether clicks and the wheel come to the reader.
  var hasMouse = false
  /// The keys that the person has given to commands.
  var keymap = Keymap()
  /// The passage to read once the first list is there.
  var firstReading: (event: EventID, claim: ClaimID)?
  /// The date to go to once the first list is there.
  var firstDate: String?

  /// Makes a reader that shows nothing yet; ``start()`` asks for the first rows.
  ///
  /// - Parameters:
  ///   - height: The rows of the screen.
  ///   - width: Its columns.
  ///   - query: The filter to begin with.
  ///   - asOf: The day by which sources must have been published.
  ///   - view: The name of the view to begin with, one of ``viewNames``.
  ///   - date: The date to go to.
  public init(
    height: Int,
    width: Int,
    query: String? = nil,
    asOf: CivilDate? = nil,
    view: String? = nil,
    date: String? = nil
  ) {
    self.height = height
    self.width = width
    filters = query.map { [$0] } ?? []
    self.asOf = asOf
    firstDate = date
    screens = [.list(ListScreen(Listing(subject: .timeline)))]
    if let view, let command = KeyTable.command(named: view), command != .timeline,
      let subject = Self.subject(command)
    {
      screens.append(.list(ListScreen(Listing(subject: subject))))
    }
  }

  /// The names that a view to begin with may have.
  public static let viewNames: [String] = KeyTable.bindings.compactMap {
    subject($0.command) == nil ? nil : $0.name
  }

  static func subject(_ command: Command) -> Listing.Subject? {
    switch command {
    case .timeline: .timeline
    case .questions: .questions
    case .actors: .actors
    case .pairs: .pairs
    case .documents: .documents
    case .picked: .picks
    default: nil
    }
  }

  /// Asks for what the first screen needs.
  public mutating func start() -> [Effect] {
    refreshed()
  }
}

extension BrowserState {
  /// The list on the screen, where a list is there.
  var list: ListScreen? {
    get { if case .list(let list)? = screens.last { list } else { nil } }
    set { if let newValue { replace(.list(newValue)) } }
  }

  /// The document on the screen, where one is there.
  var reader: ReaderScreen? {
    get { if case .reader(let reader)? = screens.last { reader } else { nil } }
    set { if let newValue { replace(.reader(newValue)) } }
  }

  /// The text on the screen, where one is there.
  var text: TextScreen? {
    get { if case .text(let text)? = screens.last { text } else { nil } }
    set { if let newValue { replace(.text(newValue)) } }
  }

  private mutating func replace(_ screen: Screen) {
    if screens.isEmpty { screens = [screen] } else { screens[screens.count - 1] = screen }
  }

  /// Which keys are meant now.
  var context: Context {
    if menu != nil { return .correcting }
    return switch screens.last {
    case .list(let list)?:
      switch list.listing.subject {
      case .timeline, .thread, .picks: .list
      case .questions: .questions
      case .actors: .actors
      case .pairs: .pairs
      case .documents: .documents
      }
    case .reader(let reader)?: reader.selection == nil ? .reader : .selecting
    case .text?, nil: .text
    }
  }

  /// Whether what keys are meant for isn't there yet: the rows of a list, the row that a jump is to
  /// reach, the page of a document.
  public var isBlank: Bool {
    guard prompt == nil else { return false }
    if awaitsDraft { return true }
    if let list {
      guard let outline = list.outline, list.answered == list.listing else { return true }
      return awaitedPlace == list.generation || outline.rows > 0 && list.selected == nil
    }
    return reader.map { $0.page == nil && $0.awaited != .nothing } ?? false
  }

  /// The context of the screen under an open menu.
  private var shownContext: Context {
    var state = self
    state.menu = nil
    return state.context
  }

  /// The event that commands are about.
  var currentEvent: EventID? {
    list?.selected?.event ?? reader?.event
  }

  var layout: Layout {
    let isCounted = list?.listing.zoom != nil
    return Layout(
      height: height,
      width: width,
      context: shownContext,
      showsDetail: showsDetail && !isCounted,
      labels: list?.outline?.scope.labelWidth ?? 7
    )
  }
}
