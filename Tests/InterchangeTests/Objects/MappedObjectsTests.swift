import Chronology
import Codebooks
import Interchange
import Testing
import Timelines

@Suite struct MappedObjectsTests {
  @Test func `objects on lines are events by their keys`() throws {
    let file = RecordFile(
      """
      {"date":"2031-04-12","actor":{"name":"Norway"},"recipient":"France","type":"REQUEST","title":"asks for a pause","score":7}
      {"date":"2031-04-13","actor":"France","title":"answers","deadline":"2031-05-01"}
      """
    )
    #expect(file.format == "JSON Lines")
    let record = try #require(file.records.first)
    #expect(record.recipients.map(\.actor.id) == ["FRA"])
    #expect(record.type == .request)
    #expect(record.extra == .json(#"{"type":"REQUEST","score":7}"#))
    #expect(file.records.last?.actors.map(\.actor.id) == ["FRA"])
  }

  @Test func `a source that is an address tells where the report stands`() {
    let line =
      #"{"date":"2031-04-12","actor":"Norway","title":"x","source":"https://www.lake.example/7"}"#
    let record = RecordFile(line + "\n" + line).records.first
    #expect(record?.url == "https://www.lake.example/7")
    #expect(record?.publishers == ["lake.example"])
  }

  @Test(arguments: [
    #"{"title":"A visit","date":"2031-04-12","text":"The envoys met in Bergen."}"#,
    #"{"title":"A visit","date":"2031-04-12","description":"The envoys met."}"#,
    #"{"articles":[{"title":"A visit"}],"date":"2031-04-12","title":"x"}"#,
  ])
  func `articles stay articles`(_ line: String) {
    #expect(RecordFile(line + "\n" + line).format == nil)
  }

  @Test func `a person may say that objects with a text are events`() {
    let line = #"{"headline":"A visit","day":"2031-04-12","text":"The envoys met."}"#
    let mapping = FieldMapping([.date: ["day"], .title: ["headline"]])
    let record = RecordFile(line + "\n" + line, mapping: mapping).records.first
    #expect(record?.phrase == "A visit")
    #expect(record?.text == "The envoys met.")
  }

  @Test func `an array gives its objects, each with its line`() {
    let file = RecordFile(
      """
      [
        {"date": "2031-04-12", "title": "One", "actor": "Norway"},
        {"date": "soon", "title": "Two"},
        {"date": "2031", "title": "Three"}
      ]
      """
    )
    #expect(file.format == "JSON")
    #expect(file.records.map(\.line) == [2, 4])
    #expect(
      file.rejects == [RecordReject(line: 3, reason: .unreadable(field: "date", value: "soon"))]
    )
  }

  @Test func `a line that is no JSON is a reject`() {
    let good = #"{"date":"2031-04-12","title":"One","actor":"Norway"}"#
    let file = RecordFile("\(good)\n{\"date\":\n\(good)\n")
    #expect(file.records.map(\.line) == [1, 3])
    #expect(file.rejects.map(\.line) == [2])
  }
}
