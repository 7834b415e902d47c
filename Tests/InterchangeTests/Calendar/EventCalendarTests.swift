import Chronology
import Documents
import Testing
import Timelines

@testable import Interchange

@Suite struct EventCalendarTests {
  /// The unfolded lines of a calendar.
  private static func lines(_ event: Event, in timeline: Timeline) -> [String] {
    let text =
      EventCalendar(timeline, marginalia: Sample.marginalia).written([event]).lines
      .joined(separator: "\n") + "\n"
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `writes an act as an entry that blocks nobody's time`() throws {
    var (timeline, event) = try Sample.timeline()
    event.reported = try EDTF("2024-03-03")
    event.date.edtf = try EDTF("2024-02-28/2024-02-29")
    timeline.events = [event]
    #expect(
      Self.lines(event, in: timeline) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regesta//Regesta//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:e1@regesta", "DTSTAMP:20240303T000000Z",
        "DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240301",
        "SUMMARY:Oman receives the envoys",
        #"DESCRIPTION:Date: between 28 and 29 February 2024\nPicked\; corrected\nNote: ask <Ida>"#
          + #"\nA. Writer\, "oman.txt"\, par. 2: “Oman received the envoys”"#,
        "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "CATEGORIES:CONSULT",
        "X-REGESTA-DATE:2024-02-28/2024-02-29", "X-REGESTA-MOVE:hosts",
        "X-REGESTA-PHRASE:receives the envoys", "X-REGESTA-ACTOR:Oman", "RELATED-TO:e0@regesta",
        "END:VEVENT", "END:VCALENDAR",
      ]
    )
  }

  @Test func `writes what falls due first, deadlines and meetings before the rest`() throws {
    var (timeline, event) = try Sample.timeline()
    let due = try EDTF("2024-03-09")
    event.commitments = [
      Commitment(Term(.promise, what: "open the road", due: try EDTF("2024-03-05"))),
      Commitment(Term(.deadline, what: "answer, in full", due: due, by: [ActorID("OMN")])),
      Commitment(Term(.meeting, what: "meet")),
    ]
    timeline.events = [event]
    let lines = Self.lines(event, in: timeline)
    #expect(
      lines.filter { $0.hasPrefix("SUMMARY") } == [
        #"SUMMARY:Deadline: answer\, in full"#, "SUMMARY:Promise: open the road",
        "SUMMARY:Oman receives the envoys",
      ]
    )
    #expect(lines.contains("UID:e1-due-2@regesta") && lines.contains("RELATED-TO:e1@regesta"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20240309"))
    #expect(lines.contains("DTEND;VALUE=DATE:20240310") && lines.contains("STATUS:TENTATIVE"))
  }

  @Test func `writes a clock time without a zone, as the source gives it`() throws {
    var (timeline, event) = try Sample.timeline()
    event.date = ClaimDate(try EDTF("2024-03-02"), basis: .stated, minute: 605)
    timeline.events = [event]
    let lines = Self.lines(event, in: timeline)
    #expect(lines.contains("DTSTART:20240302T100500"))
    #expect(!lines.contains { $0.hasPrefix("DTEND") })
  }

  @Test func `folds after 75 octets, never inside a character`() {
    let parts = CalendarLine("SUMMARY", text: String(repeating: "é🕊", count: 40)).parts
    #expect(parts.count > 2)
    #expect(parts.allSatisfy { $0.hasSuffix("\r") && $0.utf8.count <= 76 })
    #expect(parts.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    let whole = parts.map { $0.dropLast() }.enumerated().map { $0 == 0 ? $1 : $1.dropFirst() }
    #expect(whole.joined() == "SUMMARY:" + String(repeating: "é🕊", count: 40))
  }

  @Test func `lets no text begin a property`() {
    #expect(
      "a;b,c\\d\r\nEND:VEVENT\u{1B}[2J".escapedInCalendar == #"a\;b\,c\\d\nEND:VEVENT[2J"#
    )
  }
}
