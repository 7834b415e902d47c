import Chronology
import Codebooks
import Interchange
import Testing
import Timelines

@Suite struct MappedTableTests {
  @Test func `headers that people use are guessed, and told`() throws {
    let file = RecordFile(
      """
      Date,Who,Whom,Headline,Where,Link,Colour
      2031-04-12,Norway,France,"Envoys meet, at last",Bergen,https://courier.example/a,blue
      13 April 2031,Harbour Council,,Council votes,,,
      """
    )
    #expect(file.format == "comma-separated table")
    #expect(
      file.guesses == [
        "date=Date", "actor=Who", "recipient=Whom", "title=Headline", "place=Where", "url=Link",
      ]
    )
    let record = try #require(file.records.first)
    #expect(record.phrase == "Envoys meet, at last")
    #expect(record.actors.map(\.actor.id) == ["NOR"])
    #expect(record.recipients.map(\.actor.id) == ["FRA"])
    #expect(record.place == "Bergen")
    #expect(record.publishers == ["courier.example"])
    #expect(record.extra == .json(#"{"Colour":"blue"}"#))
    #expect(file.records.last?.date.description == "2031-04-13")
    #expect(file.records.last?.actors.map(\.actor.name) == ["Harbour Council"])
    #expect(!record.isMachineCoded)
  }

  @Test func `clock times before a comma make no page of dates and colons of a table`() {
    let rows = (1...5).map { "2031-04-0\($0)T09:30:15,Norway,France,CONSULT,Envoys meet" }
    let text = (["date,actor,target,type,headline"] + rows).joined(separator: "\n")
    let file = RecordFile(text)
    #expect(file.format == "comma-separated table")
    #expect(file.records.map(\.phrase) == Array(repeating: "Envoys meet", count: 5))
  }

  @Test func `a person says which column holds what`() {
    let text = """
      Nr;Tag;Was geschah;Datum des Eintrags
      1;12.04.2031;Treffen in Bergen;2031-05-01
      """
    let mapping = FieldMapping([
      .date: ["Tag"], .title: ["Was geschah"], .reported: ["Datum des Eintrags"],
    ])
    let record = RecordFile(text, mapping: mapping).records.first
    #expect(record?.date.description == "2031-04-12")
    #expect(record?.phrase == "Treffen in Bergen")
    #expect(record?.reported?.description == "2031-05-01")
  }

  @Test func `columns without a header are named by number`() {
    let mapping = FieldMapping([.date: ["2"], .title: ["1"]])
    let file = RecordFile("Envoys meet\t2031-04-12\nCouncil votes\t2031-04\n", mapping: mapping)
    #expect(file.records.map(\.phrase) == ["Envoys meet", "Council votes"])
    #expect(file.records.map(\.date.description) == ["2031-04-12", "2031-04"])
  }

  @Test func `quoted fields hold line ends, and lines are counted through them`() {
    let file = RecordFile(
      "date,title,notes\r\n2031-04-12,One,\"first\r\nsecond \"\"line\"\"\"\r\nno day,Two,\r\n"
    )
    #expect(file.records.map(\.text) == ["first\r\nsecond \"line\""])
    #expect(
      file.rejects == [RecordReject(line: 4, reason: .unreadable(field: "date", value: "no day"))]
    )
  }

  @Test func `a quotation mark that is never closed costs its line alone`() {
    let file = RecordFile(
      "date,title,text\n2031-04-12,\"One\",x\n2031-04-13,\"Two,y\n2031-04-14,Three,z\n"
    )
    #expect(file.records.map(\.phrase) == ["One", "Three"])
    #expect(file.rejects == [RecordReject(line: 3, reason: .unclosedQuote)])
  }

  @Test func `dates in digits are read in the order that the column shows`() {
    let american = "date,title\n04/05/2031,One\n04/25/2031,Two\n"
    #expect(RecordFile(american).records.map(\.date.description) == ["2031-04-05", "2031-04-25"])
    let european = "date,title\n04/05/2031,One\n25/04/2031,Two\n"
    #expect(RecordFile(european).records.map(\.date.description) == ["2031-05-04", "2031-04-25"])
  }

  @Test func `a start and an end are an interval, and parts of a date its precision`() {
    let spans = RecordFile("start,end,title\n2031-04-12,2031-04-14,Talks\n2031-04-12,,Vote\n")
    #expect(spans.records.map(\.date.description) == ["2031-04-12/2031-04-14", "2031-04-12"])
    let parts = RecordFile("year,month,day,title\n2031,4,12,A\n2031,4,,B\n2031,,,C\n2031,2,30,D\n")
    #expect(parts.records.map(\.date.description) == ["2031-04-12", "2031-04", "2031"])
    #expect(
      parts.rejects == [
        RecordReject(line: 5, reason: .noSuchDate(field: "day", value: "2031-2-30"))
      ]
    )
  }

  @Test func `a type of PLOVER's or a move is understood, another one is kept as it is`() {
    let file = RecordFile(
      "date,type,title\n2031-04-12,SANCTION,A\n2031-04-12,offers,B\n2031-04-12,Rain,C\n"
    )
    #expect(file.records.map(\.type) == [.sanction, .agree, .statement])
    #expect(file.records.map(\.move) == [.sanctions, .offers, .says])
    #expect(file.records.last?.extra == .json(#"{"type":"Rain"}"#))
  }

  @Test(arguments: [
    "Dear colleague, on 11 May, as you know, we met.\nThe talks, she said, went well.\n",
    "name,size\na,1\nb,2\n", "date\n2031-04-12\n", "", "\n\n",
    "# A heading\n\nDate: 2031-04-12\nTitle, and so on\n",
  ])
  func `what isn't a table of events is left alone`(_ text: String) {
    #expect(RecordFile(text).format == nil)
  }

  @Test func `something due is left open`() {
    let file = RecordFile("date,title,deadline\n2031-04-12,Reply asked,2031-05-01\n")
    #expect(file.records.first?.commitments.map(\.term.due?.description) == ["2031-05-01"])
  }
}
