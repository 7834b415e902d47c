import Testing
import Timelines

@testable import Interchange

@Suite struct EventSheetTests {
  @Test func `gives an event under the header's columns`() throws {
    let (timeline, event) = try Sample.timeline()
    let row = EventSheet(timeline).row(of: event)
    let fields = Dictionary(uniqueKeysWithValues: zip(EventSheet.header, row))
    #expect(row.count == EventSheet.header.count)
    #expect(fields["date"] == "../2024-03-02")
    #expect(fields["date shown"] == "by 2 March 2024")
    #expect(fields["precision"] == "interval")
    #expect(fields["who"] == "Oman")
    #expect(fields["whom"] == "")
    #expect(fields["verb"] == "hosts")
    #expect(fields["title"] == "Oman receives the envoys")
    #expect(fields["quote"] == Sample.quote)
    #expect(fields["document"] == "in/oman.txt")
    #expect(fields["paragraph"] == "2")
  }

  @Test func `gives what a person noted and picked`() throws {
    let (timeline, event) = try Sample.timeline()
    let row = EventSheet(timeline, marginalia: Sample.marginalia).row(of: event)
    let fields = Dictionary(uniqueKeysWithValues: zip(EventSheet.header, row))
    #expect(fields["note"] == "ask <Ida>" && fields["picked"] == "yes")
    let plain = EventSheet(timeline).row(of: event)
    #expect(plain.suffix(2) == ["", ""])
  }

  @Test func `gives a row for each claim with its own date`() throws {
    var (timeline, event) = try Sample.timeline()
    var second = event.claims[0]
    second.date.text = "Saturday"
    event.claims.append(second)
    timeline.events = [event]
    let rows = EventSheet(timeline).rowsOfClaims(of: event)
    #expect(rows.map { $0[3] } == ["", "Saturday"])
    #expect(rows.allSatisfy { $0[0] == "e1" })
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM", "\t=1"])
  func `defuses what a spreadsheet would run`(_ field: String) {
    #expect(EventSheet.defused(field) == "'" + field)
  }

  @Test func `leaves other fields alone`() {
    #expect(EventSheet.defused("a = b") == "a = b")
    #expect(EventSheet.defused("") == "")
  }
}
