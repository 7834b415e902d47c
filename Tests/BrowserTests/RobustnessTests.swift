import Canvas
import Chronology
import Documents
import Testing
import Timelines

@testable import Browser

struct RobustnessTests {
  /// A generator that gives the same numbers in every run.
  private struct Dice {
    var seed: UInt64

    mutating func roll(_ sides: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(max(1, sides)))
    }
  }

  @Test func `survives 500 resizes and keeps its event`() {
    var dice = Dice(seed: 11)
    var session = Session()
    session.press("jjjjjj")
    let event = session.state.currentEvent
    for round in 0..<500 {
      session.send(.resize(height: 1 + dice.roll(50), width: 1 + dice.roll(150)))
      let frame = session.state.view()
      if let cursor = frame.cursor {
        #expect(cursor.row < frame.height && cursor.column < frame.width)
      }
      if round % 50 == 10 { session.press("<Enter>") }
      if round % 50 == 30 { session.press("q") }
      #expect(session.state.currentEvent == event)
    }
  }

  @Test(arguments: 0..<6)
  func `survives any keys at any size`(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &* 977 &+ 3)
    var session = Session(height: 1 + dice.roll(40), width: 1 + dice.roll(140))
    let keys: [Key] =
      KeyTable.bindings.flatMap(\.keys) + [.character("5"), .character("a"), .character("é")]
    for _ in 0..<250 {
      session.send(.key(keys[dice.roll(keys.count)]))
      if dice.roll(40) == 0 {
        session.send(.resize(height: 1 + dice.roll(40), width: 1 + dice.roll(140)))
      }
      _ = session.state.view()
      #expect(session.asked < 20)
    }
  }

  @Test(arguments: [(1, 1), (1, 80), (2, 2), (3, 5), (4, 10), (24, 1)])
  func `shows something at the smallest sizes`(height: Int, width: Int) {
    for keys in ["", "<Enter>", "?", "a", "D", "&x", "t"] {
      var session = Session(height: height, width: width)
      session.press(keys)
      #expect(session.lines.count == height)
    }
  }

  @Test(arguments: [(3, 80), (24, 23), (1, 10), (1, 1)])
  func `says when the screen is too small, and keeps the place`(height: Int, width: Int) {
    var session = Session()
    session.press("jjj")
    let before = session.cursorLine
    session.send(.resize(height: height, width: width))
    #expect(session.lines.last?.hasPrefix(width < 9 ? "!" : "too small") ?? false)
    session.send(.resize(height: 24, width: 80))
    #expect(session.cursorLine == before)
  }

  @Test func `shows no byte of hostile text as it is`() {
    let hostile = "\u{1B}[2J\u{9B}31m\u{202E}evil\u{7}\u{200B}\r\n"
    let text = DocumentText("Envoys \(hostile) met.")
    var metadata = Metadata()
    metadata.title = Evidenced(hostile, from: Evidence(.firstLine, text: hostile))
    metadata.publisher = Evidenced(hostile, from: Evidence(.firstLine, text: hostile))
    let document = Document(
      file: hostile,
      text: text,
      metadata: metadata,
      passages: [Passage(span: text.span, paragraph: 1, role: .body)]
    )
    let party = Party(ActorID(hostile), as: hostile)
    let claim = Claim(
      citation: Citation(text.span, of: document, paragraph: 1),
      ordinal: 0,
      actors: [party],
      recipients: [party],
      move: .meets,
      type: .consult,
      phrase: hostile,
      date: ClaimDate(EDTF(year: 2031), basis: .stated, text: hostile),
      rule: hostile
    )
    let event = Event(
      id: EventID(stored: "e"),
      actors: [party],
      recipients: [party],
      move: .meets,
      type: .consult,
      phrase: hostile,
      date: claim.date,
      claims: [claim]
    )
    let timeline = Timeline(events: [event], documents: [document], directory: Fixture.Directory())
    for keys in ["", "<Enter>", "a", "D", "c", "t", "&\(hostile)<Enter>", "/\(hostile)<Enter>"] {
      var session = Session(timeline)
      session.press(keys)
      for line in session.lines {
        #expect(line == Printable(line).text)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
      }
    }
  }

  @Test func `asks for windows, never for all rows`() {
    let events = (0..<5_000).map { number in
      var event = Fixture.events[8]
      event.id = EventID(stored: "many\(number)")
      return event
    }
    let timeline = Timeline(
      events: events,
      documents: Fixture.documents,
      directory: Fixture.Directory()
    )
    var session = Session(timeline)
    session.press("G")
    #expect(session.lines[0].hasPrefix("5000 of 5000"))
    #expect((session.state.list?.window.count ?? 0) < 100)
    session.press("2500g")
    #expect(session.lines[0].hasPrefix("2500 of 5000"))
  }
}
