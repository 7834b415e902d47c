import Canvas
import Chronology
import Documents
import Synchronization
import Testing
import Timelines

@testable import Browser

struct LateColumnsTests {
  @Test func `shows acts before the columns are there, and the rest once they are`() {
    let register = LateRegister()
    var library = Library(register, showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var state = BrowserState(height: 24, width: 80)
    answer(state.start(), by: &library, &state)
    #expect(state.view().lines[0].hasPrefix("1 of \(Fixture.timeline.count)"))
    #expect(state.view().lines.contains { $0.contains("demand") })
    #expect(!state.view().lines.contains { $0.contains("without a") })
    #expect(!register.wasAsked)
    for _ in 0..<3 { answer(state.update(.key(.character("j"))), by: &library, &state) }
    let act = state.list?.selected?.event
    library.makeReady()
    answer(state.update(.answer(.ready)), by: &library, &state)
    #expect(state.view().lines.contains { $0.contains("without a") })
    #expect(state.list?.selected?.event == act)
  }

  @Test func `a key pressed while a list is found out anew is not lost`() {
    let register = LateRegister()
    var library = Library(register, showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var state = BrowserState(height: 24, width: 80)
    answer(state.start(), by: &library, &state)
    answer(state.update(.key(.character("j"))), by: &library, &state)
    library.makeReady()
    let asked = state.update(.answer(.ready))
    _ = state.update(.key(.character("j")))
    let act = state.list?.selected?.event
    answer(asked, by: &library, &state)
    #expect(state.list?.selected?.event == act)
    #expect(state.view().lines.contains { $0.contains("without a") })
  }

  @Test func `the first row stays in sight when all is known`() {
    let register = LateRegister()
    var library = Library(register, showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var state = BrowserState(height: 24, width: 80)
    answer(state.start(), by: &library, &state)
    library.makeReady()
    answer(state.update(.answer(.ready)), by: &library, &state)
    #expect(state.view().lines[1].contains("background: 2 earlier acts"))
  }

  @Test func `waits for the columns where a filter needs them`() {
    let register = LateRegister()
    var library = Library(register, showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var state = BrowserState(height: 24, width: 80, query: "actor:rell")
    answer(state.start(), by: &library, &state)
    #expect(register.wasAsked)
    #expect(state.view().lines[0].hasPrefix("1 of 5"))
  }

  @Test func `asks anew for what another program has changed, and says so`() {
    let register = LateRegister()
    register.prepare()
    var library = Library(register, showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var state = BrowserState(height: 24, width: 80)
    answer(state.start(), by: &library, &state)
    let before = library.takeChange()
    register.change()
    answer(state.update(.key(.character("}"))), by: &library, &state)
    let changes = [before, library.takeChange(), library.takeChange()]
    #expect(changes == [false, true, false])
    let act = state.list?.selected?.event
    let generation = state.list?.generation
    answer(state.update(.answer(.changed)), by: &library, &state)
    #expect(state.list?.generation != generation)
    #expect(state.list?.selected?.event == act)
    #expect(
      state.view().lines.last == "Another program has changed the archive: this is how it is now."
    )
  }

  @Test func `is blank until rows and pages are there`() {
    var library = Library(LateRegister(), showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var state = BrowserState(height: 24, width: 80)
    #expect(state.isBlank)
    answer(state.start(), by: &library, &state)
    #expect(!state.isBlank)
    for sought in [Key.character("}"), .character("]")] {
      let steps = state.update(.key(sought))
      #expect(state.isBlank, "\(sought.name)")
      answer(steps, by: &library, &state)
      #expect(!state.isBlank, "\(sought.name)")
    }
    let asked = state.update(.key(.character("D")))
    #expect(state.isBlank)
    answer(asked, by: &library, &state)
    #expect(!state.isBlank)
    let opened = state.update(.key(.enter))
    #expect(state.isBlank)
    answer(opened, by: &library, &state)
    #expect(!state.isBlank)
  }

  private func answer(
    _ effects: [Effect],
    by library: inout Library,
    _ state: inout BrowserState
  ) {
    var waiting = effects
    while !waiting.isEmpty {
      guard case .ask(let request) = waiting.removeFirst() else { continue }
      waiting += state.update(.answer(library.answer(request)))
    }
  }
}

/// The fixture as a register that has its columns only once they were asked for.
final class LateRegister: EventRegister {
  private let timeline = Fixture.timeline
  private let asked = Mutex(false)
  private let changes = Mutex(0)

  var generation: Int { changes.withLock { $0 } }
  var wasAsked: Bool { asked.withLock { $0 } }

  func change() { changes.withLock { $0 += 1 } }

  var hasColumns: Bool { wasAsked }
  var columns: Columns {
    asked.withLock { $0 = true }
    return timeline.columns
  }
  var count: Int { timeline.count }
  var words: any TextIndex { timeline.words }
  var directory: any ActorDirectory { timeline.directory }
  var knowledgeDay: CivilDate? { timeline.knowledgeDay }
  var threads: [EventThread] { timeline.threads }
  var documentHeads: [DocumentHead] { timeline.documentHeads }
  var handleLength: Int { timeline.handleLength }
  func prepare() { _ = columns }
  func events(rows: [Int]) -> [Event] { timeline.events(rows: rows) }
  func row(of id: EventID) -> Int? { timeline.row(of: id) }
  func rows(beginningWith prefix: String, limit: Int) -> [Int] {
    timeline.rows(beginningWith: prefix, limit: limit)
  }
  func document(_ key: DocumentKey) -> Document? { timeline.document(key) }
  func rows(citing document: DocumentKey) -> [Int] { timeline.rows(citing: document) }
  func relations(bearingOn id: EventID) -> [Relation] { timeline.relations(bearingOn: id) }
  func known(on day: CivilDate) -> any EventRegister { timeline.known(on: day) }
  func hindsight(at day: CivilDate) -> Hindsight { timeline.hindsight(at: day) }
}
