import Canvas
import Documents
import Testing

@testable import Browser

/// Citing, copying, comparing: what a person takes along.
struct TakingTests {
  @Test func `cites in five forms, one after the other`() {
    var session = Session(date: "2031-03-13")
    session.press("jc")
    #expect(session.lines[0] == "Citation 1 of 5: plain")
    #expect(session.lines.last == "Sent to the terminal's clipboard. c: as Markdown.")
    session.press("cccc")
    #expect(session.lines[0] == "Citation 5 of 5: CSL-JSON")
    #expect(session.copied.count == 5)
    #expect(session.copied[2].hasPrefix("Chicago: "))
    session.press("q")
    #expect(session.cursorLine.contains("offers direct talks"))
  }

  @Test func `cites the passage that is read, not the first`() {
    var session = Session(date: "2031-03-13")
    session.press("j<Enter>]c")
    #expect(session.copied.last?.contains("Talks or water first?") ?? false)
  }

  @Test func `sets what two sources say side by side where there is room`() {
    var session = Session(date: "2031-03-13")
    session.press("j<Enter>=")
    #expect(session.lines[0].hasPrefix("Side by side: Rell > Ostra"))
    #expect(session.lines.contains { $0.contains("sources differ in wording") })
    let both = session.lines.first { $0.contains(" | ") }
    #expect(both?.contains("Harbour Courier") ?? false)
    #expect(both?.contains("Vel Gazette") ?? false)
    session.press("q")
    #expect(session.lines[0].contains("par. "))
  }

  @Test func `sets them below one another on a narrow screen`() {
    var session = Session(height: 40, width: 60, date: "2031-03-13")
    session.press("j=")
    #expect(!session.lines.contains { $0.contains(" | ") })
    let one = session.lines.firstIndex { $0.contains("Harbour Courier") } ?? 99
    let other = session.lines.firstIndex { $0.contains("Vel Gazette") } ?? 0
    #expect(one < other)
  }

  @Test func `says that one passage can't be compared`() {
    var session = Session()
    session.press("=")
    #expect(session.lines.last?.hasPrefix("Only one passage tells this act") ?? false)
  }

  @Test func `widens the text and narrows it again`() {
    var session = Session(height: 40, width: 120)
    session.press("7j<Enter>")
    let narrow = session.lines.map(\.count).max() ?? 0
    session.press("w")
    #expect(session.lines[1..<30].contains { $0.count > 80 })
    session.press("w")
    #expect(session.lines[1..<30].allSatisfy { $0.count <= 72 + ReaderScreen.gutter })
    #expect(narrow > 0)
  }

  @Test func `shows an address whole, with nothing beside it`() {
    let address = "https://courier.example/" + String(repeating: "water-", count: 20) + "end"
    var screen = TextScreen(title: "Address", lines: [.init(key: "", text: address)])
    screen.isVerbatim = true
    let lines = BrowserState.lines(of: screen, width: 60)
    #expect(lines.flatMap(\.pieces).map(\.text).joined() == address)
    #expect(lines.dropLast().allSatisfy { $0.width == 60 && $0.indent == 0 })
  }
}
