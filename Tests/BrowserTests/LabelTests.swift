import Chronology
import Testing
import Timelines

@testable import Browser

struct LabelTests {
  private func summary(
    _ actors: [(String, String?)],
    _ recipients: [(String, String?)]
  )
    -> EventSummary
  {
    func names(_ side: [(String, String?)]) -> [EventSummary.Name] {
      side.map { EventSummary.Name(id: ActorID($0.0), short: $0.0, letters: $0.1) }
    }
    return EventSummary(
      id: EventID(stored: "e"),
      actors: names(actors),
      recipients: names(recipients),
      phrase: "",
      move: .says,
      date: ClaimDate(EDTF(year: 2031), basis: .stated),
      status: .current,
      sources: 1
    )
  }

  @Test func `names who acts towards whom in the room there is`() {
    let pair = summary([("Rell", "VE")], [("Ostra", "OS")])
    #expect(WhoLabel.short(pair, width: 19) == "Rell > Ostra")
    let group = summary(
      [("Kesh", "KE"), ("Dorn", "DO"), ("Ostra", "OS")],
      [("Velmark", "VE")]
    )
    #expect(WhoLabel.short(group, width: 30) == "Kesh, Dorn, Ostra > Velmark")
    #expect(WhoLabel.short(group, width: 19) == "KE DO OS > VE")
    #expect(WhoLabel.short(group, width: 12).count <= 12)
    let long = summary([("Rell", "VE")], [("western river states", nil)])
    #expect(WhoLabel.short(long, width: 14) == "Rell > wester~")
  }

  @Test func `never tells several of one country by its letters alone`() {
    let two = summary([("Rell", "VE"), ("Velmark", "VE")], [("Ostra", "OS")])
    #expect(WhoLabel.short(two, width: 14) == "Rell +1 > OS")
  }

  @Test func `leaves out of labels what nearly all rows share`() throws {
    let may = (1...9).compactMap { CivilDate(year: 2031, month: 5, day: $0) }
    let old = try #require(CivilDate(year: 1998, month: 2, day: 3))
    #expect(DateScope(of: may) == .month(year: 2031, month: 5))
    #expect(DateScope(of: may + [old]) == .month(year: 2031, month: 5))
    #expect(DateScope(of: may + [old, old, old]) == .month(year: 2031, month: 5))
    #expect(DateScope(of: may + [old, old, old, old]) != .month(year: 2031, month: 5))
    let months = (1...9).compactMap { CivilDate(year: 2031, month: $0, day: 3) }
    #expect(DateScope(of: months) == .year(2031))
    #expect(DateScope(of: [old] + months.prefix(2)) == .all)
    #expect(DateScope(of: []) == .all)
  }

  @Test(arguments: [
    ("2031-05-11", "Sun 11"), ("../2031-05-08", "by 8"), ("2031-05-08/2031-05-10", "8-10"),
    ("1998", "1998"), ("../..", "undated"),
  ])
  func `says the day in words`(edtf: String, label: String) throws {
    let date = ClaimDate(try EDTF(edtf), basis: .stated)
    #expect(DayLabel.short(date, in: .month(year: 2031, month: 5)) == label)
  }

  @Test func `fits every label of a month into its column`() throws {
    let scope = DateScope.month(year: 2031, month: 5)
    for text in ["2031-12-31", "2024-06", "../2029-11-30", "2031-04-28/2031-05-03", "0044"] {
      let label = DayLabel.short(ClaimDate(try EDTF(text), basis: .stated), in: scope)
      #expect(label.count <= scope.labelWidth, "\(label)")
    }
  }
}
