import Codebooks
import Glibc
import Interchange

extension WorstInput {
  /// Event data that costs its importers as much as it can.
  static let events: [WorstInput] = tables + calendars + pages + stories

  private static let roll = PartyRoll(.builtIn)

  /// Recognises event data by its head, cuts it, and reads the pieces, as files are read.
  private static func readEvents(_ bytes: [UInt8]) {
    let head = 1 << 16
    let isWhole = bytes.count <= head
    guard
      let format = RecordFormats.recognised(
        by: SourceHead(Array(bytes.prefix(head)), isWhole: isWhole)
      )
    else {
      print("The next isn't recognised as event data.")
      return
    }
    var cutter = PieceCutter(format.boundary)
    for start in stride(from: 0, to: bytes.count, by: head) {
      let piece = cutter.add(Array(bytes[start..<min(start + head, bytes.count)]))
      if let piece { _ = format.read(piece, naming: roll) }
    }
    if let rest = cutter.finish() { _ = format.read(rest, naming: roll) }
  }

  private init(event name: String, head: String, _ words: String, tail: String = "") {
    self.init(name, head: head, words, tail: tail, read: { Self.readEvents($0) })
  }

  private static let header = "date,who,whom,title\n2031-04-12,Norway,France,asks for a pause\n"
  /// A header of many columns with rows that fill them, as whoever recognises a table wants.
  private static let wide: String = {
    let columns = 1_000
    let row = "2031-04-12,asks" + String(repeating: ",", count: columns) + "\n"
    return "date,title," + (0..<columns).map { "c\($0)" }.joined(separator: ",") + "\n"
      + String(repeating: row, count: 40)
  }()
  private static let coded: String = {
    var fields = Array(repeating: "", count: 61)
    for (column, value) in [
      (0, "9001"), (1, "20310412"), (5, "NORGOV"), (7, "NOR"), (15, "CHE"), (26, "043"),
      (29, "1"), (52, "Bergen"),
      (59, "20310413101500"), (60, "https://x.example/a"),
    ] { fields[column] = value }
    return fields.joined(separator: "\t") + "\n"
  }()
  private static let graph: (String, String) = {
    var fields = Array(repeating: "", count: 27)
    fields[0] = "20310413101500-1"
    fields[1] = "20310413101500"
    fields[3] = "x.example"
    return (
      fields.joined(separator: "\t") + "\n" + fields[..<11].joined(separator: "\t") + "\t",
      String(repeating: "\t", count: 15) + "\n"
    )
  }()

  private static let tables: [WorstInput] = [
    WorstInput(event: "table: rows", head: header, "2031-04-12,Norway,France,asks for a pause\n"),
    WorstInput(event: "table: refused rows", head: header, "soon,x\n"),
    WorstInput(
      event: "table: open quotes",
      head: header + "2031-04-12,\"Norway\",France,x\n",
      "2031-04-12,\"a \"\"\n"
    ),
    WorstInput(
      event: "table: quotes in one",
      head: header + "2031-04-12,\"",
      "\"\"",
      tail: "\",x,y\n"
    ),
    WorstInput(event: "table: one line", head: header, "words and "),
    WorstInput(event: "table: one row", head: header + "2031-04-12", ",a"),
    WorstInput(
      event: "table: actors in one",
      head: header + "2031-04-12,",
      "Norway; Oman; Nobody Else;",
      tail: ",x,y\n"
    ),
    WorstInput(event: "table: short rows of many columns", head: wide, "2031-04-12,x\n"),
    WorstInput(event: "gdelt: events", head: coded, coded),
    WorstInput(event: "gdelt: names in one", head: graph.0, "jens berg;", tail: graph.1),
    WorstInput(
      event: "json events: objects",
      head: "",
      #"{"date":"2031-04-12","title":"x","actor":"Norway"}"# + "\n"
    ),
    WorstInput(
      event: "json events: members",
      head: #"{"date":"2031-04-12","title":"x","actor":"Norway"}"# + "\n"
        + #"{"date":"2031-04-12","title":"y""#,
      #","a":1"#,
      tail: "}\n"
    ),
    WorstInput(
      event: "own lines: claims",
      head: line + #""claims":["#,
      #"{"quote":"x","publisher":"p"},"#,
      tail: "{}]}\n"
    ),
    WorstInput(
      event: "own lines: claims of others",
      head: line + #""actors":["#,
      #"{"name":"Norway"},"#,
      tail: "{}]}\n"
    ),
  ]

  private static let line =
    #"{"v":1,"id":"a","date":"2031-04-12","date_basis":"stated","move":"offers","type":"REQUEST","status":"current","title":"asks","#

  private static let calendars: [WorstInput] = [
    WorstInput(event: "calendar: entries", head: calendar, entry + "END:VEVENT\n"),
    WorstInput(
      event: "calendar: entries that come again",
      head: calendar,
      entry + "RRULE:FREQ=DAILY\nEND:VEVENT\n"
    ),
    WorstInput(event: "calendar: folds", head: calendar + entry + "DESCRIPTION:x", "\n words"),
    WorstInput(
      event: "calendar: a long text that comes again",
      head: calendar + entry + "RRULE:FREQ=DAILY\nDESCRIPTION:",
      "words "
    ),
    WorstInput(
      event: "calendar: dates",
      head: calendar + entry + "RDATE:20310405",
      ",20310405,20320101"
    ),
    WorstInput(
      event: "calendar: exceptions",
      head: calendar + entry + "RRULE:FREQ=DAILY\nEXDATE:20310405",
      ",20320405"
    ),
    WorstInput(
      event: "calendar: dates and exceptions",
      head: calendar + entry,
      "RDATE:20330405\nEXDATE:20320405\n"
    ),
    WorstInput(
      event: "calendar: replaced entries",
      head: calendar,
      entry + "END:VEVENT\n" + entry + "RECURRENCE-ID:20310406\nEND:VEVENT\n"
    ),
    WorstInput(event: "calendar: properties", head: calendar + entry, "X-A;B=c:d\n"),
    WorstInput(event: "calendar: parameters", head: calendar + entry + "X-A", ";B=\"c\""),
    WorstInput(event: "calendar: begins", head: calendar, "BEGIN:VEVENT\n"),
    WorstInput(event: "calendar: ends", head: calendar + entry, "END:VTODO\n"),
    WorstInput(
      event: "calendar: rules of zones",
      head: calendar + "BEGIN:VTIMEZONE\nTZID:q\n",
      "BEGIN:STANDARD\nDTSTART:20001027T030000\nTZOFFSETTO:+0100\nRRULE:FREQ=DAILY\nEND:STANDARD\n"
    ),
    WorstInput(
      event: "calendar: parts of rules",
      head: calendar + entry + "RRULE:FREQ=YEARLY;BYDAY=MO",
      ",1MO"
    ),
  ]

  private static let calendar = "BEGIN:VCALENDAR\n"
  private static let entry = "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20310405\n"

  private static let pages: [WorstInput] = [
    WorstInput(event: "markwhen: events", head: page, "2031-04-05: x\n"),
    WorstInput(event: "markwhen: events that come again", head: page, "2031-04-05 every day: x\n"),
    WorstInput(event: "markwhen: groups", head: page, "group a\n2031: x\n"),
    WorstInput(event: "markwhen: lines below one", head: page + "2031: x\n", "words\n"),
    WorstInput(event: "markwhen: properties", head: page + "2031: x\n", "a: b\n"),
    WorstInput(event: "markwhen: one line", head: page + "2031: x ", "words and "),
    WorstInput(event: "markwhen: tags", head: page + "2031: x ", "#a "),
    WorstInput(event: "markwhen: links", head: page + "2031: x ", "[a]("),
    WorstInput(event: "markwhen: digits", head: page, "1", tail: ": x\n"),
    WorstInput(event: "markwhen: dates in one", head: page, "2031 - ", tail: ": x\n"),
  ]

  private static let page =
    "title: Quay\n2031: a\n2032: b\n2033: c\n2034: d\n" + String(repeating: "2035: e\n", count: 200)

  private static let stories: [WorstInput] = [
    WorstInput(event: "story: slides", head: #"{"events":["#, slide + ",", tail: slide + "]}"),
    WorstInput(event: "story: open tags", head: story, "<a", tail: #""}}]}"#),
    WorstInput(event: "story: tags", head: story, "<b>x</b>", tail: #""}}]}"#),
    WorstInput(event: "story: entities", head: story, "&amp&", tail: #""}}]}"#),
    WorstInput(event: "story: lines", head: story, "<br>x", tail: #""}}]}"#),
  ]

  private static let slide = #"{"start_date":{"year":"2031"},"text":{"headline":"x","text":"y"}}"#
  private static let story =
    #"{"events":[{"start_date":{"year":"2031"},"text":{"headline":"x","text":""#
}
