import Canvas
import Testing
import Timelines

@testable import Browser

/// Correcting where one reads.
struct CorrectingTests {
  /// A reader at the offer of 13 March, which two papers report.
  private func session(height: Int = 40, width: Int = 80) -> Session {
    var session = Session(height: height, width: width, date: "2031-03-13")
    session.press("j")
    return session
  }

  private func row(_ session: Session, with words: String) -> String {
    session.lines.first { $0.contains(words) } ?? ""
  }

  @Test func `e opens a menu of what can be changed, each part with what holds now`() {
    var session = session()
    session.press("e")
    let text = session.lines.joined(separator: "\n")
    #expect(text.contains("--- correct: Rell > Ostra: offers direct talks"))
    #expect(text.contains("d  date     Thursday 13 March 2031"))
    #expect(text.contains("p  parties  Rell > Ostra"))
    #expect(text.contains("v  verb     offers"))
    #expect(session.lines.last == "Esc change nothing")
    session.press("<Esc>j")
    #expect(session.cursorLine.contains("Brandt > Rell"))
  }

  @Test func `another date moves the act, and the row and the detail say so`() {
    var session = session()
    session.press("ed")
    #expect(session.lines.last == "date: 2031-03-13")
    session.press("<C-u>11 march<Enter>")
    #expect(session.cursorLine.contains("Tue 11"))
    #expect(session.cursorLine.contains("offers direct talks"))
    #expect(session.cursorLine.contains("D!C"))
    let detail = session.lines.joined(separator: "\n")
    #expect(
      detail.contains("corrected: date, read as Thursday 13 March 2031; by ada, 20 Mar 2031")
    )
    #expect(session.lines.last == "Corrected. u undoes.")
    session.press("u")
    #expect(row(session, with: "offers direct talks").contains("Thu 13"))
    #expect(!row(session, with: "offers direct talks").contains("C "))
    session.press("U")
    #expect(row(session, with: "offers direct talks").contains("Tue 11"))
  }

  @Test func `asks again where a part makes no sense`() {
    var session = session()
    session.press("ed<C-u>soon<Enter>")
    #expect(session.lines.last?.hasPrefix("date: soon  this is no date: 2025-05-11") ?? false)
    session.press("<C-u>2031-03-12 14:30<Enter>")
    #expect(session.cursorLine.contains("Wed 12"))
    session.press("ev<C-u>sings<Enter>")
    #expect(session.lines.last?.contains("no such verb") ?? false)
    session.press("<C-u>dem<Tab><Enter>")
    #expect(session.lines.contains { $0.contains("verb, read as offers") })
    session.press("ep<C-u>A > B > C<Enter>")
    #expect(session.lines.last?.contains("write who > whom") ?? false)
  }

  @Test func `who, whom and the title are typed as rows show them`() {
    var session = session()
    session.press("ep")
    #expect(session.lines.last == "who > whom: Rell > Ostra")
    session.press("<C-u>Anand, Rell > Atlantis<Enter>")
    #expect(session.cursorLine.contains("KE VE > Atlantis    offer direct talks"))
    session.press("et<C-u>offers a ferry<Enter>")
    #expect(session.cursorLine.contains("offer a ferry"))
    session.press("er")
    #expect(row(session, with: "offers direct talks").contains("Rell > Ostra"))
  }

  @Test func `what is hidden is gone from lists, and the cursor stays near`() {
    var session = session()
    session.press("eh")
    #expect(!session.lines.contains { $0.contains("offers direct talks in") })
    #expect(session.cursorLine.contains("Brandt > Rell"))
    #expect(session.lines[0].hasPrefix("8 of 14"))
    session.press(":corrections<Enter>")
    #expect(session.lines.contains { $0.contains("offers direct talks") })
    session.press("qu")
    #expect(session.lines[0].contains(" of 15"))
  }

  @Test func `joins with the act picked last, else with the one above`() {
    var session = session()
    session.press("jj kej")
    #expect(!session.lines[1...20].contains { $0.contains("welcomes the offer; water") })
    #expect(session.cursorLine.contains("by 15   Anand"))
    #expect(session.cursorLine.contains("C*"))
    session.press("u kej")
    #expect(session.cursorLine.contains("offers direct talks"))
    #expect(session.lines.contains { $0.contains("corrected: joined with Brandt > Rell") })
  }

  @Test func `splits off the reports that are named`() {
    var session = session()
    session.press("es")
    #expect(session.lines.last?.contains("1 Harbour Courier, par. 2; 2 Vel Gazette") ?? false)
    session.press("<C-u>1 2<Enter>")
    #expect(session.lines.last?.contains("not of all: 1 to 2") ?? false)
    session.press("<C-u>2<Enter>")
    #expect(session.lines[0].hasSuffix(" 19 Mar"))
    #expect(session.lines[0].contains("of 16"))
    session.press("u")
    #expect(session.lines[0].contains("of 15"))
  }

  @Test func `marks as looked over, notes, and finds both again`() {
    var session = session()
    session.press("ecen")
    session.press("ask the desk<Enter>")
    #expect(session.cursorLine.contains("D!VN"))
    let text = session.lines.joined(separator: "\n")
    #expect(text.contains("looked over and found right"))
    #expect(text.contains("note: ask the desk"))
    session.press("&is:checked<Enter>")
    #expect(session.lines[0].hasPrefix("1 of 1 (15 in all)"))
    session.press("<Esc>ked<C-u>1 march<Enter>&is:corrected<Enter>")
    #expect(session.lines[0].hasPrefix("1 of 1 (15 in all)"))
    #expect(session.cursorLine.contains("rejects the demand"))
    session.press("<Esc>8Gen<C-u><Enter>")
    #expect(!session.lines.contains { $0.contains("note: ask") })
  }

  @Test func `corrects in the document too, which keeps its place`() {
    var session = session()
    session.press("<Enter>jj")
    let top = session.lines[1]
    session.press("ed<C-u>12 march<Enter>")
    #expect(session.lines[1] == top)
    #expect(session.lines.contains { $0.contains("corrected: date, read as Thursday 13") })
    session.press("q")
    #expect(row(session, with: "offers direct talks").contains("Wed 12"))
  }

  @Test func `makes an act of words selected in the document`() {
    var session = session()
    session.press("<Enter>Gs")
    #expect(session.lines.last?.hasPrefix("j k: sentence;") ?? false)
    session.press("k<Right><Left>hh")
    session.press("<Enter>")
    #expect(session.lines.last == "date: 2031-03-14")
    session.press("<C-u>1998<Enter>Ostra, Velmark<Enter>")
    #expect(session.lines.last == "verb: says")
    session.press("<C-u>sign<Enter>")
    #expect(session.lines.last?.hasPrefix("title: The two states have quarrelled") ?? false)
    session.press("<C-u>sign a treaty on the river<Enter>")
    #expect(session.lines.last == "Made an act of these words. u undoes.")
    session.press("q&is:corrected<Enter>")
    #expect(session.cursorLine.contains("sign a treaty on the river"))
    #expect(session.cursorLine.contains("C"))
    session.press("u")
    #expect(session.lines.contains { $0.contains("Nothing fits is:corrected") })
  }

  @Test func `says what to do where no act is`() {
    var session = Session()
    session.press("De")
    #expect(session.lines.last == "e means nothing here. ? shows the keys.")
    session.press("q:date<Enter>")
    #expect(session.lines.last?.hasPrefix("date: ") ?? false)
    session.press("<Esc>:make<Enter>")
    #expect(session.lines.last == "s selects the words first.")
  }

  @Test(arguments: [(24, 80), (40, 120), (20, 60), (8, 40), (3, 20)])
  func `the menu fits every size`(height: Int, width: Int) {
    var session = session(height: height, width: width)
    session.press("e")
    #expect(session.lines.count == height)
    #expect(session.lines.contains { $0.hasPrefix(" d  date ") })
  }
}
