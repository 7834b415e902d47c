import Chronology
import Testing

struct EDTFBoundsTests {
  @Test(
    arguments: [
      ("1962", "1962-01-01", "1962-12-31", .year), ("1962-02", "1962-02-01", "1962-02-28", .month),
      ("1962-10-22", "1962-10-22", "1962-10-22", .day),
      ("1962-10-22T23:59:00-12:00", "1962-10-22", "1962-10-22", .minute),
      ("196X", "1960-01-01", "1969-12-31", .decade), ("196", "1960-01-01", "1969-12-31", .decade),
      ("19XX", "1900-01-01", "1999-12-31", .century), ("19", "1900-01-01", "1999-12-31", .century),
      ("-01XX", "-0199-01-01", "-0100-12-31", .century),
      ("-01", "-0100-01-01", "-0001-12-31", .century),
      ("-005", "-0050-01-01", "-0041-12-31", .decade),
      ("-000X", "-0009-01-01", "-0001-12-31", .decade),
      ("XXXX", "0000-01-01", "9999-12-31", .unknown),
      ("1962-XX", "1962-01-01", "1962-12-31", .year),
      ("1962-1X", "1962-10-01", "1962-12-31", .year),
      ("1962-02-XX", "1962-02-01", "1962-02-28", .month),
      ("1960-02-3X", nil, nil, .day), ("196X-02-29", "1960-02-29", "1968-02-29", .decade),
      ("20X0-10-02", "2000-10-02", "2090-10-02", .century),
      ("1962-21", "1962-03-01", "1962-05-31", .season),
      ("1962-24", "1962-12-01", "1963-02-28", .season),
      ("1962-27", "1962-09-01", "1962-11-30", .season),
      ("1962-29", "1962-09-01", "1962-11-30", .season),
      ("1962-30", "1962-12-01", "1963-02-28", .season),
      ("1962-32", "1962-06-01", "1962-08-31", .season),
      ("1962-34", "1962-04-01", "1962-06-30", .quarter),
      ("1962-38", "1962-05-01", "1962-08-31", .half),
      ("1962-41", "1962-07-01", "1962-12-31", .half),
      ("1953S3", "1950-01-01", "1959-12-31", .decade),
      ("Y3388E2S3", "Y338000-01-01", "Y338999-12-31", .unknown),
      ("-1859S2", "-1899-01-01", "-1800-12-31", .century),
      ("1962-10/1963", "1962-10-01", "1963-12-31", .interval),
      ("../1962", nil, "1962-12-31", .interval),
      ("1962/", "1962-01-01", nil, .interval), ("../..", nil, nil, .unknown),
      ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", .interval),
      ("[1962..]", "1962-01-01", nil, .interval), ("{..1962-10}", nil, "1962-10-31", .interval),
      ("2025-05-05/2025-05-11", "2025-05-05", "2025-05-11", .week),
      ("Y-17E99", nil, "Y-1000000000-12-31", .year), ("Y17E99", "Y1000000000-01-01", nil, .year),
    ] as [(String, String?, String?, Precision)]
  )
  func `bounds what is known`(
    text: String,
    earliest: String?,
    latest: String?,
    precision: Precision
  ) throws {
    guard let date = try? EDTF(text) else {
      #expect(earliest == nil && latest == nil)
      return
    }
    #expect(date.extent.earliest?.description == earliest)
    #expect(date.extent.latest?.description == latest)
    #expect(date.precision == precision)
  }

  @Test func `never shifts a recorded day by its zone`() throws {
    for zone in ["Z", "+14:00", "-12:00"] {
      let date = try EDTF("1962-10-22T23:30:00\(zone)")
      #expect(date.day == CivilDate(year: 1962, month: 10, day: 22))
      #expect(date.time?.minuteOfDay == 1_410)
    }
  }

  @Test func `tells a doubt apart from the date`() throws {
    #expect(try EDTF("1962?/1963~").qualification == [.uncertain, .approximate])
    #expect(try EDTF("1962-10").qualified(.approximate).description == "1962-10~")
    #expect(try EDTF("1962-10-22T19:00").qualified(.approximate).description == "1962-10-22~")
    #expect(try EDTF("1962-10-22T19:00").qualified([]).description == "1962-10-22T19:00")
    #expect(try EDTF("1962-?10-22").qualified(.uncertain).description == "1962-10-22?")
  }
}
