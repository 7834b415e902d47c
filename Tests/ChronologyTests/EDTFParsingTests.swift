import Chronology
import Testing

struct EDTFParsingTests {
  @Test(arguments: [
    "1962", "1962-10", "1962-10-22", "0000", "-0043-03-15", "19", "196", "-01", "199~",
    "1962-10-22T19:00:00-05:00", "1962-10-22T19:00", "1962-10-22T24:00:00Z",
    "1962-10-22T19:00:00.250Z", "1962?", "1962-10~", "1962-10-22%", "196X", "1962-XX",
    "1962-10-XX", "1962-XX-XX", "-19XX", "1962-21", "1962-41?", "Y12000", "Y-17E7", "1950S2",
    "Y3388E2S3", "-1859S5", "1962/1963", "1962~/1963-02?", "1962/..", "../1962", "1962/", "/1962",
    "../..", "/..", "/", "[1962,1963-02,1965..1967]", "[..1962]", "{1962-10..}", "{1962}",
    "1962?-10-~22", "1962-?10-?22", "156X-12-25", "1560-XX-25", "1984-1X", "XXXX-12-XX",
    "1962-10-2X/1963-01-01", "1919-XX-02/1919-XX-01", "2003-06-11%/2004-%06",
  ])
  func `writes what it reads`(text: String) throws {
    #expect(try EDTF(text).description == text)
  }

  @Test(arguments: [
    ("[1962, 1963 ,1965]", "[1962,1963,1965]"), ("?1962-10", "1962?-10"),
    ("?1962-?10-?22", "1962-10-22?"), ("1962-10-22T19:00:00+0000", "1962-10-22T19:00:00Z"),
    ("1962-10-22T19:00:00+0530", "1962-10-22T19:00:00+05:30"),
    ("1962-10-22T19:00:00\u{2212}05", "1962-10-22T19:00:00-05:00"),
    ("?1962~", "1962%"), ("1962-?10~-22", "1962~-%10-22"),
  ])
  func `writes other spellings in the canonical one`(text: String, canonical: String) throws {
    #expect(try EDTF(text).description == canonical)
  }

  @Test(
    arguments: [
      ("", 1, .year), (" 1962", 1, .year), ("1962 ", 5, .end), ("62", 1, nil),
      ("1962-13", 6, .month),
      ("1962-1", 6, .month), ("1962-2X", 6, .month), ("1962-02-29", 9, .day),
      ("15XX-02-3X", 9, .day), ("156X-09-31", 9, .day), ("1962-21-03", 8, .end),
      ("-0000", 1, .year), ("-00", 1, .year), ("Y1962", 1, .year), ("Y01962", 1, .year),
      ("Y9999999999999999999", 1, .year), ("Y17E", 5, .exponent), ("Y17E0", 5, .exponent),
      ("1950S0", 6, .significantDigits), ("19XXS2", 5, .end), ("1962-10-22t10:00", 11, .end),
      ("1962-10-22T25:00", 12, .hour), ("1962-10-22T24:30", 12, .hour),
      ("1962-10-22T10", 14, .minute),
      ("1962-10-22T10:60", 15, .minute), ("1962-10-22T10:00:61", 18, .second),
      ("1962-10-22T10:00:00.", 21, .second), ("1962-10-22T10:00:00+15", 21, .zone),
      ("1962-10-22T10:00:00-13:00", 20, .zone), ("1962-10-22T10:00:00Z5", 21, .end),
      ("1963/1962", 6, .laterEnd), ("1962-24/1962-21", 9, .laterEnd),
      ("1962-10-22/1962-10", 12, .laterEnd), ("1962/1963/1964", 10, .end), ("1962//1963", 6, .end),
      ("1962-10-22T10:00/1963", 11, .end), ("[1962", 6, .closingBracket),
      ("{1962]", 6, .closingBrace), ("[]", 2, .year), ("[1962..1960]", 8, .laterEnd),
      ("[1962..,1963]", 8, .closingBracket), ("[1962,..1963]", 7, .year), ("1962-10-é", 9, .day),
    ] as [(String, Int, EDTFSyntaxError.Expectation?)]
  )
  func `names the column and what belongs there`(
    text: String,
    column: Int,
    expected: EDTFSyntaxError.Expectation?
  ) {
    guard let expected else {
      #expect(throws: Never.self) { try EDTF(text) }
      return
    }
    #expect(throws: EDTFSyntaxError(column: column, expected: expected)) { try EDTF(text) }
  }

  @Test(arguments: [
    "Y999999999999999999", "Y-999999999999999999E9999", "Y-17E99S3", "Y1E9999S9999",
    "Y1000000001/..", "[Y-17E99..Y17E99]", "-9999-XX-XX~", "9999-24", "Y1000000000-24",
    "Y-1000000000-29",
  ])
  func `survives years beyond all calendars`(text: String) throws {
    let date = try EDTF(text)
    #expect(date.description == text)
    _ = date.extent
    _ = date.precision
    #expect(EnglishWidth.allCases.allSatisfy { !date.inEnglish($0).isEmpty })
    #expect(date.isBefore(date) != .certain)
  }
}
