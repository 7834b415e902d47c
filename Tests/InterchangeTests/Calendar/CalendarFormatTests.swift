import Chronology
import Codebooks
import Foundation
import Testing
import Timelines

@testable import Interchange

@Suite struct CalendarFormatTests {
  private static func read(_ entries: String...) throws -> RecordBatch {
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(entries.joined(separator: "\n"))\nEND:VCALENDAR\n"
    let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
    let format = try #require(CalendarFormat.recognised(by: SourceHead(bytes)))
    let batch = format.read(SourcePiece(bytes), naming: PartyRoll(ActorCodebook()))
    let rows =
      text.components(separatedBy: "BEGIN:VEVENT").count
      + text.components(separatedBy: "BEGIN:VTODO").count - 2
    #expect(batch.rowCount == rows)
    return batch
  }

  private static func entry(_ lines: String) -> String {
    "BEGIN:VEVENT\nUID:a1\n\(lines)\nEND:VEVENT"
  }

  private static func dates(_ lines: String...) throws -> [String] {
    let batch = try read(lines.map(entry).joined(separator: "\n"))
    #expect(batch.rejects.isEmpty, "\(batch.rejects)")
    return batch.records.map { record in
      record.date.description + (record.minute.map { " \($0 / 60):\($0 % 60)" } ?? "")
    }.sorted()
  }

  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20310405", "2031-04-05"),
    ("DTSTART;VALUE=DATE:20310405\nDTEND;VALUE=DATE:20310406", "2031-04-05"),
    ("DTSTART;VALUE=DATE:20310405\nDTEND;VALUE=DATE:20310408", "2031-04-05/2031-04-07"),
    ("DTSTART;VALUE=DATE:20310405\nDTEND;VALUE=DATE:20310405", "2031-04-05"),
    ("DTSTART:20310405\nDURATION:P2D", "2031-04-05/2031-04-06"),
    ("DTSTART:20310405T093000Z\nDTEND:20310405T103000Z", "2031-04-05 9:30"),
    ("DTSTART:20310405T223000\nDTEND:20310406T000000", "2031-04-05 22:30"),
    ("DTSTART;TZID=Moon/Base:20310405T223000\nDURATION:PT2H", "2031-04-05/2031-04-06 22:30"),
  ])
  func `takes the end for the first moment behind an entry`(
    _ lines: String,
    _ date: String
  ) throws {
    #expect(try Self.dates("SUMMARY:Envoys dine\n" + lines) == [date])
  }

  @Test func `undoes folds and escapes`() throws {
    let batch = try Self.read(
      Self.entry(
        "SUMMARY;LANGUAGE=en:Envoys\\, dine\\; and\n  drink\nDTSTART:20310405\n"
          + "DESCRIPTION:first\\nsecond \\\\ line\nLOCATION:The Quay\nCATEGORIES:food,a\\,b\n"
          + "URL:https://quay.example/dine\nDTSTAMP:20310401T120000Z\nPRIORITY:5"
      )
    )
    let record = try #require(batch.records.first)
    #expect(record.phrase == "Envoys, dine; and drink")
    #expect(record.text == "first\nsecond \\ line")
    #expect(record.place == "The Quay" && record.url == "https://quay.example/dine")
    #expect(record.tags == ["food", "a,b"])
    #expect(record.reported == CivilDate(year: 2031, month: 4, day: 1))
    #expect(record.status == .planned && record.line == 3)
    #expect(record.extra == .json(#"{"DTSTAMP":"20310401T120000Z","PRIORITY":"5"}"#))
  }

  @Test func `leaves out what is excepted, and puts what was moved in its place`() throws {
    let series = "SUMMARY:Talks\nDTSTART:20310407T100000\nRRULE:FREQ=WEEKLY;COUNT=4"
    #expect(
      try Self.dates(
        series + "\nEXDATE:20310414T100000\nRDATE:20310410T110000",
        "RECURRENCE-ID:20310421T100000\nSUMMARY:Talks\nDTSTART:20310422T150000"
      ) == ["2031-04-07 10:0", "2031-04-10 11:0", "2031-04-22 15:0", "2031-04-28 10:0"]
    )
  }

  @Test func `knows an exception in UTC by the zone that the calendar defines`() throws {
    let zone = """
      BEGIN:VTIMEZONE
      TZID:Lake
      BEGIN:STANDARD
      DTSTART:19961027T030000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:19810329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      END:VTIMEZONE
      """
    let series = "SUMMARY:Talks\nDTSTART;TZID=Lake:20310324T003000\nRRULE:FREQ=WEEKLY;UNTIL="
    // Midnight in the zone is the day before in UTC; clocks go forward on 30 March.
    let batch = try Self.read(
      zone,
      Self.entry(series + "20310413T223000Z\nEXDATE:20310323T233000Z,20310406T223000Z")
    )
    #expect(batch.records.map(\.date.description) == ["2031-03-31", "2031-04-14"])
    let undefined = series.replacing("Lake", with: "Nowhere")
    let other = try Self.read(Self.entry(undefined + "20310415\nEXDATE:20310330T223000Z"))
    #expect(other.records.map(\.date.description) == ["2031-03-24", "2031-04-07", "2031-04-14"])
  }

  @Test(arguments: [
    ("SUMMARY:Talks", 3, RecordReject.Reason.missing("DTSTART")),
    ("DTSTART:soon", 5, .unreadable(field: "DTSTART", value: "soon")),
    ("DTSTART:20310231", 5, .unreadable(field: "DTSTART", value: "20310231")),
    ("DTSTART:20310405\nDTEND:later", 6, .unreadable(field: "DTEND", value: "later")),
    ("DTSTART:20310405\nRRULE:COUNT=3", 6, .broken("the rule of recurrence has no FREQ")),
    (
      "DTSTART:20310405\nEXDATE:20310405", 3,
      .broken("its exceptions leave none of its occurrences")
    ),
  ])
  func `rejects an entry without a day, or with a broken rule`(
    _ lines: String,
    _ line: Int,
    _ reason: RecordReject.Reason
  ) throws {
    let batch = try Self.read(Self.entry(lines))
    #expect(batch.records.isEmpty)
    #expect(batch.rejects == [RecordReject(line: line, reason: reason)])
  }

  @Test func `reads a thousand occurrences of what has no end, and says so`() throws {
    let batch = try Self.read(Self.entry("SUMMARY:Talks\nDTSTART:20310405\nRRULE:FREQ=DAILY"))
    #expect(batch.records.count == 1_000)
    #expect(batch.records.last?.text == "The entry comes again; 1000 occurrences are read.")
    #expect(batch.records.first?.text == nil)
  }

  @Test func `follows a rule without an end ten years beyond the last day that is named`() throws {
    let batch = try Self.read(
      Self.entry(
        "SUMMARY:Founding day\nDTSTART:20110405\nDTSTAMP:20310401T120000Z\nRRULE:FREQ=YEARLY"
      )
    )
    #expect(batch.records.last?.date.description == "2040-04-05" && batch.records.count == 30)
    #expect(batch.records.last?.text == "The entry comes again; 30 occurrences are read.")
  }

  @Test func `takes who invites and who is invited, but not who declines`() throws {
    let batch = try Self.read(
      Self.entry(
        "SUMMARY:Talks\nDTSTART:20310405\nORGANIZER;CN=Ida Brandt:mailto:ida@quay.example\n"
          + "ATTENDEE;PARTSTAT=DECLINED;CN=Tomas Rell:mailto:t@quay.example\n"
          + "ATTENDEE;CN=\"Nana Osei, Envoy\":mailto:n@quay.example"
      )
    )
    let record = try #require(batch.records.first)
    #expect(record.actors.map(\.actor.name) == ["Ida Brandt"])
    #expect(record.recipients.map(\.actor.name) == ["Nana Osei, Envoy"])
    #expect(record.move == .meets && record.type == .consult)
  }

  @Test func `finds what falls due`() throws {
    let batch = try Self.read(
      Self.entry("SUMMARY:Deadline for the answer\nDTSTART;VALUE=DATE:20310405"),
      "BEGIN:VTODO\nSUMMARY:Answer\nDUE;VALUE=DATE:20310406\nEND:VTODO"
    ).records
    #expect(batch.map { $0.commitments.map(\.term.kind) } == [[.deadline], [.deadline]])
    #expect(batch[1].commitments.first?.term.due?.description == "2031-04-06")
  }

  @Test(arguments: [
    ("STATUS:NEEDS-ACTION", Commitment.Status.open), ("STATUS:COMPLETED", .kept),
    ("COMPLETED:20310404T120000Z", .kept), ("PERCENT-COMPLETE:100", .kept),
    ("STATUS:CANCELLED", .lapsed), ("PERCENT-COMPLETE:50", .open),
  ])
  func `says what became of a task`(_ line: String, _ status: Commitment.Status) throws {
    let batch = try Self.read(
      "BEGIN:VTODO\nSUMMARY:Answer\nDUE;VALUE=DATE:20310406\n\(line)\nEND:VTODO"
    )
    #expect(batch.records.map { $0.commitments.map(\.status) } == [[status]])
  }

  @Test(arguments: [
    "BEGIN:VEVENT\nSUMMARY:One\nDTSTART:20310405\nEND:VEVENT\n",
    "\r\n BEGIN:VCALENDAR\rBEGIN:VEVENT\rSUMMARY:One\rDTSTART:20310405\r",
    "begin:vcalendar\nbegin:vevent\nsummary:One\ndtstart:20310405\nend:vcalendar\n",
    "BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nno property\nSUMMARY:One\n"
      + "DTSTART:20310405\nBEGIN:VALARM\nSUMMARY:Two\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n",
  ])
  func `reads what careless programs write`(_ text: String) throws {
    let format = try #require(CalendarFormat.recognised(by: SourceHead(Array(text.utf8))))
    let batch = format.read(SourcePiece(Array(text.utf8)), naming: PartyRoll(ActorCodebook()))
    #expect(batch.records.map(\.phrase) == ["One"] && batch.rejects.isEmpty)
  }

  /// What a calendar of an act is read back as.
  private static func readBack(
    _ event: Event,
    changing change: (String) -> String = { $0 }
  ) throws -> RecordBatch {
    var (timeline, _) = try Sample.timeline()
    timeline.events = [event]
    let lines = EventCalendar(timeline).written([event]).lines.joined(separator: "\n")
    let bytes = Array(change(lines).utf8)
    let format = try #require(CalendarFormat.recognised(by: SourceHead(bytes)))
    return format.read(SourcePiece(bytes), naming: PartyRoll(ActorCodebook()))
  }

  @Test func `reads back what it wrote, what falls due with its act`() throws {
    var (_, event) = try Sample.timeline()
    event.status = .standing
    event.commitments = [
      Commitment(Term(.promise, what: "pay", due: try EDTF("2024-03-09"), by: [ActorID("OMN")])),
      Commitment(
        Term(.deadline, what: "answer, in full", due: try EDTF("2024-04"), dueText: "by spring"),
        steps: [
          Commitment.Step(.open),
          Commitment.Step(.missed, knownSince: CivilDate(year: 2024, month: 5, day: 1)),
        ]
      ),
    ]
    let batch = try Self.readBack(event)
    #expect(batch.rejects.isEmpty && batch.rowCount == 1)
    let record = try #require(batch.records.first)
    #expect(record.phrase == event.phrase && record.date == event.date.edtf)
    #expect(record.move == event.move && record.type == event.type)
    #expect(record.status == event.status)
    #expect(record.actors.map(\.actor.name) == ["Oman"])
    #expect(record.mentioned.map(\.actor.name) == ["Oman"])
    // Deadlines come first in a calendar; whom Oman is there, the reader's own tables say.
    event.commitments[0].term.by = record.mentioned.map(\.actor.id)
    #expect(record.commitments == event.commitments.reversed())
  }

  @Test func `believes a calendar in which somebody moved an entry of ours`() throws {
    var (_, event) = try Sample.timeline()
    event.commitments = [Commitment(Term(.promise, what: "pay", due: try EDTF("2024-03-09")))]
    let batch = try Self.readBack(event) { text in
      text.replacing("DATE:20240309", with: "DATE:20240311")
        .replacing("DATE:20240310", with: "DATE:20240312")
    }
    let due = batch.records.first?.commitments.first?.term.due
    #expect(due?.description == "2024-03-11")
  }

  @Test func `what falls due by an act that isn't there is an entry of its own`() throws {
    var (_, event) = try Sample.timeline()
    event.commitments = [Commitment(Term(.promise, what: "pay", due: try EDTF("2024-03-09")))]
    let batch = try Self.readBack(event) { $0.replacing("X-REGESTA-PHRASE", with: "X-OTHER") }
    #expect(batch.rowCount == 2 && batch.records.count == 2)
    #expect(batch.records[0].commitments.map(\.term.kind) == [.promise])
    #expect(batch.records[0].commitments.map(\.term.what) == ["pay"])
  }
}
