import Chronology
import Testing

struct EnglishDateTests {
  @Test(arguments: [
    ("2025-06-03", "Tue 3", "Tue 3 Jun", "Tuesday 3 June 2025"),
    ("../2025-06-03", "by 3", "by 3 Jun", "by 3 June 2025"),
    ("[..2025-06-03]", "by 3", "by 3 Jun", "by 3 June 2025"),
    ("/2025-06-03", "until 3", "until 3 Jun", "until 3 June 2025"),
    ("2025-06-03/", "since 3", "since 3 Jun", "since 3 June 2025"),
    ("2025-06-13/..", "from 13", "after 13 Jun", "after 13 June 2025"),
    ("1962/..", "1962 on", "after 1962", "after 1962"),
    ("2025-06-03/2025-06-05", "3-5", "3-5 Jun", "between 3 and 5 June 2025"),
    ("[2025-06-03..2025-06-05]", "3-5", "3-5 Jun", "between 3 and 5 June 2025"),
    ("2025-06-29/2025-07-02", "Jun-Jul", "29 Jun-2 Jul", "between 29 June and 2 July 2025"),
    ("2025-06", "Jun", "Jun 2025", "June 2025"),
    ("1962", "1962", "1962", "1962"),
    ("1939/1945", "1939-45", "1939-1945", "between 1939 and 1945"),
    ("1945-21", "spring", "spring 1945", "spring 1945"),
    ("2025-35", "Q3", "Q3 2025", "third quarter of 2025"),
    ("2025-41", "H2", "H2 2025", "second half of 2025"),
    ("1945~", "1945~", "about 1945", "about 1945"),
    ("1945?", "1945?", "perhaps 1945", "perhaps 1945"),
    ("1945%", "1945%", "perhaps about 1945", "perhaps about 1945"),
    ("196X", "1960s", "1960s", "1960s"),
    ("18XX", "19th c.", "19th century", "19th century"),
    ("-0043", "44 BCE", "44 BCE", "44 BCE"),
    ("-0043-03-15", "Fri 15", "Fri 15 Mar", "Friday 15 March 44 BCE"),
    ("-02XX", "3rd BCE", "3rd century BCE", "3rd century BCE"),
    ("Y-170000002", "170000003BC", "170,000,003 BCE", "170,000,003 BCE"),
    ("Y1000000075", "1,000,000,075CE", "1,000,000,075 CE", "1,000,000,075 CE"),
    ("0096", "96 CE", "96 CE", "96 CE"),
    ("2004-06-XX", "Jun", "a day in Jun 2004", "a day in June 2004"),
    ("2004-?06-11", "Fri 11?", "perhaps Fri 11 Jun", "Friday 11 June 2004 (month uncertain)"),
    ("{1960,1961-12}", "1960-61", "1960 and Dec 1961", "1960 and December 1961"),
    ("../..", "undated", "date unknown", "date unknown"),
    ("1985-04-12T23:20:30+04:30", "Fri 12", "Fri 12 Apr", "Friday 12 April 1985, 23:20 UTC+4:30"),
  ])
  func `reads as people say it`(edtf: String, narrow: String, medium: String, wide: String) throws {
    let date = try EDTF(edtf)
    #expect(date.inEnglish(.narrow) == narrow)
    #expect(date.inEnglish(.medium) == medium)
    #expect(date.inEnglish(.wide) == wide)
  }

  @Test func `leaves the weekday out where asked to`() throws {
    let date = try EDTF("2025-06-03")
    #expect(date.inEnglish(.wide, withWeekday: false) == "3 June 2025")
    #expect(date.inEnglish(.narrow, withWeekday: false) == "3")
  }

  @Test(arguments: [
    ("2025-06-03", "3 Jun", "Tue 3 Jun"), ("2024-06-03", "2024-06", "Mon 3 Jun 2024"),
    ("2025-06", "Jun", "Jun"), ("2024-06", "2024-06", "Jun 2024"),
    ("../2025-06-13", "by Jun", "by 13 Jun"), ("../2024-06-13", "by 2024", "by 13 Jun 2024"),
    ("2024-21", "spr2024", "spring 2024"), ("2024-33", "Q1 2024", "Q1 2024"),
    ("2025-06-03/2025-06-05", "Jun", "3-5 Jun"), ("2025-05-03/2025-05-05", "3-5", "3-5 May"),
  ])
  func `says what the context doesn't`(edtf: String, narrow: String, medium: String) throws {
    let context = CivilDate(year: 2025, month: 5, day: 11)
    let date = try EDTF(edtf)
    #expect(date.inEnglish(.narrow, near: context) == narrow)
    #expect(date.inEnglish(.medium, near: context) == medium)
  }
}
