import Foundation

/// Event data in every format that is read, with hostile signs in every field; each format has a day
/// of June 2031 to itself, on which its first row is dated.
enum HostileRecords {
  /// The files by their names.
  static let files: [(name: String, data: Data)] = [
    ("icews.tab", icews), ("polecat.csv", polecat), ("acled.csv", acled), ("ucdp.csv", ucdp),
    ("pax.csv", pax), ("timesketch.csv", timesketch), ("setter.csv", setter),
    ("flow.tsv", flow), ("story.json", story), ("slides.csv", slides), ("page.mw", page),
    ("entries.ics", entries), ("own.jsonl", own), ("objects.jsonl", objects),
    ("day.export.CSV", events), ("day.mentions.CSV", mentions), ("day.gkg.csv", graph),
    ("table.csv", table),
  ]

  private static let line = HostileSigns.line
  private static let inJSON = HostileSigns.line.escapedInJSON

  /// The days of the formats, as every list writes them.
  static let days = (1...files.count).map { day($0) }

  private static func day(_ number: Int) -> String {
    "2031-06-" + (number < 10 ? "0\(number)" : "\(number)")
  }

  private static func digits(_ number: Int) -> String { day(number).replacing("-", with: "") }

  /// A table whose rows are quoted where commas part them; `%` stands for the signs.
  private static func rows(_ header: String, _ rows: [String], tabs: Bool = false) -> Data {
    let mark: Character = tabs ? "\t" : ","
    let lines = rows.map { row in
      row.split(separator: mark, omittingEmptySubsequences: false).map { field in
        let text = field.replacing("%", with: line)
        return tabs || text.isEmpty ? text : "\"\(text)\""
      }.joined(separator: String(mark))
    }
    return Data((([header] + lines).joined(separator: "\n") + "\n").utf8)
  }

  private static let icews = rows(
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
      + "Target Name\tTarget Sectors\tTarget Country\tPublisher\tCity\tDistrict\tCountry",
    [
      "7%\t\(day(1))\tHarbour %\t%\tNorway\tConsult %\t040\tFrance %\t%\t%\tCourier %\tKesh %\t%\t%",
      "8%\t%\tHarbour %\t%\tNorway\tConsult %\t%\tFrance\t%\t%\tCourier %\t%\t%\t%",
      "9\t2031-02-31%\ta\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl",
    ],
    tabs: true
  )

  private static let polecat = rows(
    "Event ID,Event Date,Event Type,Event Mode,Contexts,Source,Publication Date,Headline,"
      + "Actor Name,Actor Country,Primary Actor Sector,Recipient Name,Recipient Country,"
      + "Quad Code,Placename,City,Country",
    [
      "p%,\(day(2)),REQUEST,m%,c%,Post %,2031-06-03%,Head %,Norway %,%,%,France %,%,%,Kesh %,%,%",
      "q%,%,%,%,%,%,%,%,%,%,%,%,%,%,%,%,%",
    ]
  )

  private static let acled = rows(
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,"
      + "actor2,location,admin1,country,source,notes,fatalities,tags",
    [
      "A%,\(day(3)),%,Battles,Armed clash %,North %,%,South %,Kesh %,%,Norway %,Post %; %,They %,3,%",
      "B%,%,%,%,%,%,%,%,%,%,%,%,%,%,%",
    ]
  )

  private static let ucdp = rows(
    "id,side_a,side_b,type_of_violence,date_prec,date_start,date_end,best,where_coordinates,"
      + "adm_1,country,number_of_sources,source_office,source_headline",
    [
      "1%,North %,South %,1,1,\(day(4)),\(day(4)),5,Kesh %,%,%,%,Post %,Head %",
      "2%,%,%,%,%,%,%,%,%,%,%,%,%,%",
    ]
  )

  private static let pax = rows(
    "Con,PPName,AgtId,Agt,Dat,Status,Stage,Part,Loc1ISO,Loc2ISO,description,stage_label,"
      + "agt_type,PAX_Hyperlink",
    [
      "Con %,Process %,12%,Accord %,\(day(5)),%,%,For %,NOR,%,About %,%,%,https://x.example/%",
      "%,%,%,%,%,%,%,%,%,%,%,%,%,%",
    ]
  )

  private static let timesketch = rows(
    "message,datetime,timestamp_desc,tag",
    ["Talks %,\(day(6))T10:00:00,%,%", "%,%,%,%"]
  )

  private static let setter = rows(
    "date,display_date,description,link,series,html",
    ["\(day(7)),shown %,Talks %,https://x.example/%,s%,<p>%</p>", "%,%,%,%,%,%"]
  )

  private static let flow = rows(
    "#TIMEFLOW\talias\tTIMEFLOW_START\twhen\n#TIMEFLOW\talias\tTIMEFLOW_LABEL\twhat\n"
      + "#TIMEFLOW\t\(line)\n#TIMEFLOW\t====\nwhen\twhat\twhere\t\(line)",
    ["\(day(8))\tTalks %\tKesh %\t%", "%\t%\t%\t%"],
    tabs: true
  )

  private static let story = Data(
    """
    {"title":{"text":{"headline":"\(inJSON)"}},"events":[
    {"start_date":{"year":2031,"month":6,"day":9,"display_date":"\(inJSON)"},"display_date":"\(inJSON)",
    "unique_id":"\(inJSON)","group":"\(inJSON)","media":{"url":"https://x.example/\(inJSON)",
    "credit":"\(inJSON)","caption":"\(inJSON)","thumbnail":"\(inJSON)"},
    "text":{"headline":"Talks <b>\(inJSON)</b>","text":"<p>\(inJSON) \(line.asReferences)</p>"},
    "\(inJSON)":"\(inJSON)"},
    {"start_date":{"year":"\(inJSON)"},"text":{"headline":"\(inJSON)","text":""}}]}
    """.utf8
  )

  private static let slides = rows(
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
      + "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background",
    [
      "2031,6,10,%,,,,,shown %,Talks <b>%</b>,<p>%</p>,https://x.example/%,Post %,%,%,%,g%,%",
      "%,%,%,%,%,%,%,%,%,%,%,%,%,%,%,%,%,%",
    ]
  )

  private static let page = Data(
    """
    title: Quay \(line)
    #talks: #d336b1
    section Spring \(line)
    \(day(11)): Talks \(line) #tag\(line) !name\(line)
    place: Kesh \(line)
    key\(line): \(line)
    Below \(line) [here](https://x.example/\(line))
    2031-06-31: no such day \(line)
    2031-06-12 every \(line): again
    after !\(line) 1 year: nothing
    endSection
    """.utf8
  )

  private static let entries = Data(
    """
    BEGIN:VCALENDAR
    X-WR-CALNAME:Quay \(line)
    BEGIN:VEVENT
    UID:a\(line)
    SUMMARY;LANGUAGE=\(line):Talks \(line)
    DTSTART;VALUE=DATE:\(digits(12))
    DESCRIPTION:Words \(line)\\n\(line)
    LOCATION:Kesh \(line)
    CATEGORIES:c\(line),\(line)
    STATUS:\(line)
    URL:https://x.example/\(line)
    ORGANIZER;CN="Norway \(line)":mailto:\(line)
    ATTENDEE;CN="France \(line)":mailto:\(line)
    X-OTHER;\(line)="\(line)":\(line)
    BEGIN:VALARM
    TRIGGER:\(line)
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:\(line)
    SUMMARY:x
    END:VEVENT
    BEGIN:VTODO
    DUE:20310620
    RRULE:FREQ=\(line)
    END:VTODO
    END:VCALENDAR
    """.replacing("\n", with: "\r\n").utf8
  )

  private static let own: Data = {
    let claim =
      #"{"id":"\#(inJSON)","quote":"They \#(inJSON)","publisher":"Post \#(inJSON)","author":"\#(inJSON)","#
      + #""title":"\#(inJSON)","url":"https://x.example/\#(inJSON)","date_text":"\#(inJSON)"}"#
    let party =
      #"[{"id":"\#(inJSON)","name":"Norway \#(inJSON)","code":"\#(inJSON)","as":"\#(inJSON)"}]"#
    let rest =
      #""move":"offers","type":"REQUEST","mode":"\#(inJSON)","cameo":"\#(inJSON)","status":"current","#
      + #""actors":\#(party),"recipients":\#(party),"title":"Talks \#(inJSON)","place":"Kesh \#(inJSON)","#
      + #""origins":["\#(inJSON)"],"claims":[\#(claim)],"tags":["\#(inJSON)"],"extra":{"\#(inJSON)":"\#(inJSON)"}}"#
    return Data(
      (#"{"v":1,"id":"a\#(inJSON)","date":"\#(day(13))","date_basis":"stated",\#(rest)"# + "\n"
        + #"{"v":1,"id":"b","date":"\#(inJSON)","date_basis":"\#(inJSON)",\#(rest)"# + "\n").utf8
    )
  }()

  private static let objects = Data(
    """
    {"date":"\(day(14))","title":"Talks \(inJSON)","actor":{"name":"Norway \(inJSON)"},\
    "recipient":"France \(inJSON)","type":"\(inJSON)","place":"\(inJSON)","\(inJSON)":"\(inJSON)"}
    {"date":"\(inJSON)","title":"\(inJSON)","actor":"\(inJSON)"}
    {"\(inJSON)": }

    """.utf8
  )

  /// A row of so many columns; `%` stands for the signs.
  private static func row(_ count: Int, _ values: [Int: String]) -> String {
    (1...count).map { (values[$0] ?? "").replacing("%", with: line) }.joined(separator: "\t") + "\n"
  }

  private static let events: Data = {
    let usual = [
      1: "9001", 2: digits(15), 3: "203106", 4: "2031", 6: "NORGOV", 7: "OSLO %", 8: "NOR",
      16: "X%", 17: "SOMEBODY %", 18: "%", 26: "1", 27: "043", 28: "043", 29: "04", 30: "1",
      31: "2.8%", 32: "6", 33: "2%", 34: "6%", 35: "1.5%", 52: "4", 53: "Bergen %", 54: "%",
      60: "20310616101500", 61: "https://www.x.example/%",
    ]
    let refused = usual.merging([2: "2031%", 27: "%"]) { $1 }
    return Data((row(61, usual) + row(61, refused) + row(61, usual)).utf8)
  }()

  private static let mentions: Data = {
    let usual = [
      1: "1", 2: digits(16) + "101500", 3: digits(16) + "103000", 4: "1", 5: "x.example %",
      6: "https://x.example/%", 7: "2", 8: "-1", 9: "30", 10: "90", 11: "1", 12: "50", 13: "10",
      14: "1.2", 15: "%", 16: "%",
    ]
    return Data((row(16, usual) + row(16, usual.merging([3: "%"]) { $1 }) + row(16, usual)).utf8)
  }()

  private static let graph: Data = {
    let usual = [
      1: "20310617101500-1", 2: digits(17) + "101500", 3: "1", 4: "x.example %",
      5: "https://x.example/%", 8: "LEADER;%", 10: "1#Norway %#NO#NO#60#8#NO", 12: "jens %;%",
      14: "united %", 16: "1,2,3,4,5,6,7", 27: "<PAGE_TITLE>Talks %</PAGE_TITLE>",
    ]
    return Data((row(27, usual) + row(27, usual.merging([2: "%"]) { $1 }) + row(27, usual)).utf8)
  }()

  private static let table = rows(
    "date,who,whom,title,place,\"\u{1B}[41m\u{202E}\u{9B}2J\"",
    [
      "\(day(18)),Norway %,France %,Talks %,Kesh %,%", "%,%,%,%,%,%",
      "\(day(18)),Norway,France,Talks,Kesh,x", "\(day(18)),Oman,France,Talks,Kesh,x",
    ]
  )
}
