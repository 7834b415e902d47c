import Chronology
import Testing

struct LikelihoodTests {
  @Test(
    arguments: [
      ("1962-10-22", "1962-10-23", .certain), ("1962-10-22", "1962-10-22", .impossible),
      ("1962-10", "1962-10-23", .possible), ("1962-10", "1962-11", .certain),
      ("1963", "1962", .impossible), ("-0043", "0014", .certain), ("1962~", "1963", .possible),
      ("1962~", "1964", .certain), ("1962?", "1970", .possible), ("1962?", "1950", .impossible),
      ("../1962-10-22", "1962-10-22", .possible), ("../1962-10-22", "1962-10-23", .certain),
      ("1962/", "1990", .possible), ("1962/..", "1961", .impossible),
      ("/1962", "1961", .impossible),
      ("1914-07-28/1918-11-11", "1916", .impossible), ("[1914..1918]", "1916", .possible),
      ("1950/1960", "1961", .certain), ("../..", "1962", .possible), ("Y-17E99", "1962", .certain),
    ] as [(String, String, Likelihood)]
  )
  func `answers whether one is before the other`(
    one: String,
    other: String,
    answer: Likelihood
  ) throws {
    #expect(try EDTF(one).isBefore(EDTF(other)) == answer)
  }

  @Test(
    arguments: [
      ("1962-10-22", "1962-10-22", .certain), ("1962-10-22", "1962-10", .possible),
      ("1962-10", "1962-11", .impossible), ("1914-07-28/1918-11-11", "1916-07-01", .certain),
      ("1914-07-28/1918-11-11", "1916", .certain),
      ("[1914-07-28..1918-11-11]", "1916-07-01", .possible),
      ("1914/1918", "1914-07-28", .possible), ("1914/1918", "1917/1920", .certain),
      ("1914/1918", "1918/1920", .possible),
      ("1914/1918", "1915/1917", .certain), ("1962/", "1962-01-01", .possible),
      ("/1962-10-22", "1962-10-22", .certain), ("1914-07-28?/1918-11-11", "1916", .possible),
      ("{1914,1918}", "1916", .certain),
    ] as [(String, String, Likelihood)]
  )
  func `answers whether two share a day, the same both ways`(
    one: String,
    other: String,
    answer: Likelihood
  ) throws {
    #expect(try EDTF(one).overlaps(EDTF(other)) == answer)
    #expect(try EDTF(other).overlaps(EDTF(one)) == answer)
  }

  @Test(
    arguments: [
      ("1962-10-22", "1962-10", .certain), ("1962", "1962-10", .possible),
      ("1962-11", "1962-10", .impossible), ("1962-10~", "1962", .certain),
      ("1962-12~", "1962", .possible), ("1962-10?", "1962", .possible),
      ("../1962", "1962", .possible),
      ("1961/1963", "1962", .impossible), ("[1961..1963]", "1962", .possible),
      ("-0043-03-15", "-00XX", .certain), ("1962", "../1970", .certain),
      ("1962", "1962?", .possible),
    ] as [(String, String, Likelihood)]
  )
  func `answers whether one lies within the other`(
    one: String,
    other: String,
    answer: Likelihood
  ) throws {
    #expect(try EDTF(one).isDuring(EDTF(other)) == answer)
  }
}
