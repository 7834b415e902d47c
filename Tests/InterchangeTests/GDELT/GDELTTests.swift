import Chronology
import Codebooks
import Interchange
import Testing
import Timelines

@Suite struct GDELTTests {
  /// A row of so many columns, with what a test sets in some of them, counted from 1.
  static func row(
    _ count: Int = 61,
    _ changes: [Int: String] = [:],
    by mark: String = "\t"
  ) -> String {
    var fields = Array(repeating: "", count: count)
    let usual: [Int: String] = [
      1: "9001", 2: "20310412", 3: "203104", 4: "2031", 6: "NORGOV", 7: "OSLO", 8: "NOR",
      16: "CHE", 17: "SWITZERLAND", 18: "CHE", 26: "1", 27: "043", 28: "043", 29: "04", 30: "1",
      31: "2.8", 32: "6", 33: "2", 34: "6", 35: "1.5",
    ]
    for (column, value) in usual { fields[column - 1] = value }
    let names: [Int: String] =
      switch count {
      case 61:
        [
          52: "4", 53: "Bergen, Norway", 54: "NO", 60: "20310413101500",
          61: "https://www.courier.example/a",
        ]
      case 58: [50: "4", 51: "Bergen, Norway", 52: "NO", 57: "20310413", 58: "http://b.example/"]
      default: [50: "4", 51: "Bergen, Norway", 52: "NO", 57: "20310413"]
      }
    for (column, value) in names.merging(changes, uniquingKeysWith: { $1 }) {
      fields[column - 1] = value
    }
    return fields.joined(separator: mark)
  }

  @Test func `a row tells who did what to whom, when, where and who says so`() throws {
    let file = RecordFile(Self.row())
    #expect(file.format == "GDELT events")
    let record = try #require(file.records.first)
    #expect(record.id == "9001")
    #expect(record.date.description == "2031-04-12")
    #expect(record.reported?.description == "2031-04-13")
    #expect(record.actors.map(\.actor.id) == ["NORGOV"])
    #expect(record.recipients.map(\.actor.name) == ["Switzerland"])
    #expect(record.phrase == "hosts a visit")
    #expect(record.move == .hosts)
    #expect(record.type == .consult)
    #expect(record.cameo == "043")
    #expect(record.quad == .verbalCooperation)
    #expect(record.place == "Bergen, Norway")
    #expect(record.url == "https://www.courier.example/a")
    #expect(record.publishers == ["courier.example"])
    #expect(record.sourceCount == 2)
    #expect(record.isMachineCoded)
  }

  @Test func `what has no field of ours is kept under its name`() throws {
    let record = try #require(RecordFile(Self.row()).records.first)
    guard case .row(let names, let values) = record.extra else {
      Issue.record("not a row of fields")
      return
    }
    let fields = Dictionary(
      zip(names, values.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)),
      uniquingKeysWith: { first, _ in first }
    )
    #expect(fields["GoldsteinScale"] == "2.8")
    #expect(fields["AvgTone"] == "1.5")
    #expect(fields["Actor1Code"] == "NORGOV")
    #expect(fields["ActionGeo_CountryCode"] == "NO")
    #expect(fields["MonthYear"] == nil)
  }

  @Test func `rows of three layouts stand in one file`() {
    let rows = [
      Self.row(57, [1: "1"]), Self.row(58, [1: "2"]), Self.row(61, [1: "3"]),
      Self.row(58, [1: "4"]),
    ]
    let file = RecordFile(rows.joined(separator: "\n"))
    #expect(file.records.map(\.id) == ["1", "2", "3", "4"])
    #expect(
      file.records.map(\.url) == [
        nil, "http://b.example/", "https://www.courier.example/a", "http://b.example/",
      ]
    )
    #expect(file.records.allSatisfy { $0.place == "Bergen, Norway" })
  }

  @Test(arguments: [";", ",", "|"])
  func `a table saved again with another separator and a header is the same`(_ mark: String) {
    let names = (1...61).map { "C\($0)" }
    var header = names
    let known: [Int: String] = [
      1: "GlobalEventID", 2: "SQLDATE", 6: "Actor1Code", 7: "Actor1Name", 8: "Actor1CountryCode",
      16: "Actor2Code", 17: "Actor2Name", 18: "Actor2CountryCode", 27: "EventCode",
      30: "QuadClass", 33: "NumSources", 53: "ActionGeo_FullName", 54: "ActionGeo_CountryCode",
      60: "DATEADDED", 61: "SOURCEURL",
    ]
    for (column, name) in known { header[column - 1] = name }
    let place = mark == "," ? "\"Bergen, Norway\"" : "Bergen, Norway"
    let text =
      header.joined(separator: mark) + "\r\n" + Self.row(61, [53: place], by: mark) + "\r\n"
    let file = RecordFile(text)
    #expect(file.format == "GDELT events")
    #expect(file.rows == 1)
    #expect(file.records.first?.place == "Bergen, Norway")
    #expect(file.records.first?.recipients.map(\.actor.id) == ["CHE"])
    #expect(file.records.first?.url == "https://www.courier.example/a")
  }

  @Test func `a header may name fewer columns in any order`() {
    let file = RecordFile(
      """
      EventCode,SQLDATE,Actor1Code,GLOBALEVENTID,Actor2Code
      112,20310412,FRAGOV,77,DEU
      43,20310412,FRAGOV,78,DEU
      """
    )
    #expect(file.records.map(\.id) == ["77", "78"])
    #expect(file.records.map(\.phrase) == ["accuses", "hosts a visit"])
    #expect(file.records.map(\.cameo) == ["112", "043"])
  }

  @Test func `a row that gives no event is a reject with its line and reason`() {
    let rows = [
      Self.row(), Self.row(61, [2: "20310431"]), Self.row(61, [27: "990"]), Self.row(61, [2: ""]),
      "9\t20310412\tcut off", Self.row(61, [1: "5"]),
    ]
    let file = RecordFile(rows.joined(separator: "\n"))
    #expect(file.rows == 6)
    #expect(file.records.map(\.id) == ["9001", "5"])
    #expect(
      file.rejects == [
        RecordReject(line: 2, reason: .noSuchDate(field: "SQLDATE", value: "20310431")),
        RecordReject(line: 3, reason: .unreadable(field: "EventCode", value: "990")),
        RecordReject(line: 4, reason: .missing("SQLDATE")),
        RecordReject(line: 5, reason: .columns(found: 3, expected: [57, 58, 61])),
      ]
    )
  }

  @Test func `an address may hold the separator`() {
    let row = Self.row(61, [61: "http://a.example/x;y;z"], by: ";")
    #expect(RecordFile(row).records.first?.url == "http://a.example/x;y;z")
  }

  @Test func `a country's letters of FIPS name the place where nothing else does`() {
    let row = Self.row(61, [53: "", 54: "UP"])
    #expect(RecordFile(row).records.first?.place == "Ukraine")
  }

  @Test func `mentions tell which source mentions which event, and how surely`() throws {
    let file = RecordFile(
      """
      9001\t20310412101500\t20310412110000\t1\tcourier.example\thttps://courier.example/a\t3\t-1\t40\t60\t1\t70\t900\t-2.5\t\t
      9001\t20310412101500\tlater\t1\tcourier.example\thttps://courier.example/a\t3\t-1\t40\t60\t1\t70
      """
    )
    #expect(file.format == "GDELT mentions")
    #expect(file.rows == 2)
    let record = try #require(file.records.first)
    #expect(record.publishers == ["courier.example"])
    #expect(record.confidence == 70)
    #expect(record.minute == 615)
    #expect(file.rejects.map(\.line) == [2])
  }

  @Test(arguments: ["\t", ";", ",", "|"])
  func `mentions and the knowledge graph were saved with quotation marks and a header, too`(
    _ separator: String
  ) throws {
    func row(_ fields: [String]) -> String {
      fields.map { "\"\($0)\"" }.joined(separator: separator) + "\n"
    }
    var mention = Array(repeating: "", count: 16)
    for (column, value) in [0: "9001", 1: "20310412101500", 2: "20310412110000", 5: "a, b;c|d\ne"] {
      mention[column] = value
    }
    let mentions = RecordFile(row(mention) + row(mention))
    #expect(mentions.format == "GDELT mentions" && mentions.records.count == 2)
    var names = (0..<27).map { "V\($0)" }
    names[0] = "GKGRECORDID"
    var article = Array(repeating: "", count: 27)
    for (column, value) in [0: "20310412101500-1", 1: "20310412101500", 11: "ida brandt;nana osei"]
    {
      article[column] = value
    }
    let graph = RecordFile(row(names) + row(article) + row(article))
    #expect(graph.format == "GDELT knowledge graph" && graph.rows == 2 && graph.rejects.isEmpty)
    #expect(graph.records.first?.phrase == "an article on Ida Brandt, Nana Osei")
  }
}
