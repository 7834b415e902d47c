import Canvas
import Testing

@testable import Browser

struct MovingTests {
  @Test func `moves with letters and with arrows alike`() {
    var letters = Session()
    var arrows = Session()
    letters.press("jjjk")
    arrows.press("<Down><Down><Down><Up>")
    #expect(letters.cursorLine == arrows.cursorLine)
    #expect(letters.cursorLine.contains("by 10"))
  }

  @Test func `repeats by a number and stops at the ends`() {
    var session = Session()
    session.press("5j")
    #expect(session.lines[0].hasPrefix("6 of 15"))
    session.press("900000000000j")
    #expect(session.lines[0].hasPrefix("15 of 15"))
    session.press("g")
    #expect(session.cursorLine.contains("background"))
    session.press("G<Up>")
    #expect(session.lines[0].hasPrefix("14 of 15"))
    session.press("3g")
    #expect(session.lines[0].hasPrefix("2 of 15"))
  }

  @Test func `comes back from the passage to the same place`() {
    var session = Session(height: 16)
    session.press("9jk")
    let before = session.lines
    session.press("<Enter>")
    #expect(session.lines[0].contains("par. "))
    session.press("jjj<PgDn>q")
    #expect(session.lines == before)
  }

  @Test(arguments: ["q", "<Bs>", "h", "<Esc>"])
  func `leaves a document by every way back`(key: String) {
    var session = Session()
    let before = session.lines
    session.press("<Enter>" + key)
    #expect(session.lines == before)
  }

  @Test func `ends with q at the first level, and nowhere else`() {
    var session = Session()
    session.press("<Enter>q")
    #expect(!session.hasQuit)
    session.press("q")
    #expect(session.hasQuit)
  }

  @Test func `steps through the acts of the same actor`() {
    var session = Session()
    session.press("]]")
    #expect(session.cursorLine.contains("rejects the demand"))
    #expect(session.lines.last == "Act 3 of 5 by Rell.")
    session.press("2]")
    #expect(session.cursorLine.contains("is to speak with her"))
    session.press("[[[[[")
    #expect(session.cursorLine.contains("declares a truce"))
    #expect(session.lines.last == "No earlier act of Rell here.")
  }

  @Test func `steps through the days`() {
    var session = Session()
    session.press("}}")
    #expect(session.cursorLine.contains("Tue 11"))
    session.press("{")
    #expect(session.cursorLine.contains("by 10"))
  }

  @Test func `goes to a date, or to the nearest and says so`() {
    var session = Session()
    session.press(":2031-03-15<Enter>")
    #expect(session.cursorLine.contains("Sat 15"))
    session.press(":18 march<Enter>")
    #expect(session.lines.last == "Nothing on 18 Mar 2031; the nearest is 19 Mar 2031.")
    session.press("<")
    #expect(session.cursorLine.contains("Sat 15"))
  }

  @Test func `travels back and forward through jumps`() {
    var session = Session()
    session.press("jj]")
    let there = session.cursorLine
    session.press("<Enter>")
    session.press("<")
    #expect(session.cursorLine == there)
    session.press(">")
    #expect(session.lines[0].contains("par. "))
    session.press("<<<")
    #expect(session.lines.last == "Nothing further back.")
  }

  @Test func `marks places and comes back to them from anywhere`() {
    var session = Session()
    session.press("jjjma")
    let there = session.cursorLine
    session.press("G<Enter>D'a")
    #expect(session.cursorLine == there)
    session.press("'z")
    #expect(session.lines.last == "Nothing is marked z. m z marks.")
  }

  @Test func `shows other passages of an act, in other documents too`() {
    var session = Session(date: "2031-03-13")
    session.press("j<Enter>")
    #expect(session.lines[0].hasPrefix("Harbour Courier"))
    session.press("]")
    #expect(session.lines[0].hasPrefix("Vel Gazette"))
    #expect(session.lines.contains { $0.contains("passage 2 of 2") })
    session.press("[")
    #expect(session.lines[0].hasPrefix("Harbour Courier"))
  }

  @Test func `walks through the acts that a document tells`() {
    var session = Session()
    session.press("D<Enter>")
    #expect(session.lines.contains { $0.contains("10 acts told here") })
    session.press("}")
    let first = session.cursorLine
    session.press("}")
    #expect(session.cursorLine != first)
    session.press("{")
    #expect(session.cursorLine == first)
  }

  @Test func `moves in the detail after Tab`() {
    var session = Session(date: "2031-03-13")
    session.press("j")
    let list = session.lines[0..<14]
    session.press("<Tab>jjj")
    #expect(session.lines[0..<14] == list)
    #expect(session.cursorLine.contains("Thursday evening"))
    session.press("<Tab>k")
    #expect(session.cursorLine.contains("rejects"))
  }

  @Test func `says that a key means nothing`() {
    var session = Session()
    session.press("%")
    #expect(session.lines.last == "% means nothing here. ? shows the keys.")
  }

  @Test func `keeps the place in the text when the screen changes`() {
    var session = Session(height: 12)
    session.press("7j<Enter><PgDn>jjj")
    let words = session.cursorLine.filter(\.isLetter).prefix(12)
    for width in [40, 120, 23, 80] {
      session.send(.resize(height: 12, width: width))
      let shown = session.lines.joined().filter(\.isLetter)
      #expect(shown.contains(words), "\(width): \(words)")
    }
  }
}
