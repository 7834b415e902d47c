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

  @Test(arguments: [true, false])
  func `a table that was written is read back as its acts`(_ isCommaSeparated: Bool) throws {
    var (timeline, event) = try Sample.timeline()
    event.recipients = [Party(ActorID("OMN"), as: "Oman")]
    event.phrase = "-- says: \"yes\", twice"
    event.date.text = "=on Saturday"
    event.claims[0].recipients = event.recipients
    timeline.events = [event]
    let sheet = EventSheet(timeline, marginalia: Marginalia(picked: [event.id]))
    let lines = ([EventSheet.header] + [sheet.row(of: event)]).map {
      isCommaSeparated ? CommaSeparatedRow($0).line : TabSeparatedRow($0).line
    }
    let file = RecordFile(lines.joined(separator: "\n") + "\n")
    #expect(file.format == "regesta table" && file.rejects.isEmpty && file.guesses.isEmpty)
    let record = try #require(file.records.first)
    #expect(record.id == "e1" && record.date == event.date.edtf)
    #expect(record.dateText == "=on Saturday")
    #expect(record.actors.map(\.actor.name) == ["Oman"])
    #expect(record.recipients.map(\.actor.name) == ["Oman"])
    #expect(record.move == .hosts && record.phrase == event.phrase)
    #expect(record.tags == ["picked"] && record.text == Sample.quote)
  }

  @Test(arguments: [
    ("Oman: Gates open", ["Oman"], [String](), "Gates open"),
    ("Oman opens the gates", ["Oman"], [], "opens the gates"),
    ("Oman to Kenya: asks", ["Oman"], ["Kenya"], "asks"),
    ("To Kenya: a demand", [], ["Kenya"], "a demand"), ("Gates open", [], [], "Gates open"),
  ])
  func `a title is its names and its words`(
    _ title: String,
    _ doers: [String],
    _ others: [String],
    _ phrase: String
  ) {
    #expect(TitleWords.phrase(of: title, doers: doers, others: others) == phrase)
  }
}
