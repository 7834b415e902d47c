import Chronology
import Testing

@testable import Interchange

@Suite struct RecurrenceRuleTests {
  private static func days(_ rule: String, from start: String, limit: Int = 50) throws -> [String] {
    let rule = try RecurrenceRule(rule)
    let first = try #require(CalendarTime(start))
    return rule.times(from: first, limit: limit, until: rule.until).times.map { time in
      let clock = time.second.map { " \($0 / 3_600):\($0 / 60 % 60)" } ?? ""
      return time.day.description.dropFirst(2) + clock
    }
  }

  @Test(arguments: [
    ("FREQ=DAILY;COUNT=3", "20310405", ["31-04-05", "31-04-06", "31-04-07"]),
    ("FREQ=DAILY;INTERVAL=10;UNTIL=20310425", "20310405", ["31-04-05", "31-04-15", "31-04-25"]),
    (
      "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", "20310401",
      ["31-04-01", "31-04-03", "31-04-08", "31-04-10"]
    ),
    // Weeks that run from Sunday split other pairs than those that run from Monday.
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805",
      ["97-08-05", "97-08-10", "97-08-19", "97-08-24"]
    ),
    (
      "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805",
      ["97-08-05", "97-08-17", "97-08-19", "97-08-31"]
    ),
    ("FREQ=MONTHLY;BYDAY=1FR;COUNT=3", "20310404", ["31-04-04", "31-05-02", "31-06-06"]),
    ("FREQ=MONTHLY;BYDAY=-1MO;COUNT=3", "20310428", ["31-04-28", "31-05-26", "31-06-30"]),
    ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "20310131", ["31-01-31", "31-02-28", "31-03-31"]),
    ("FREQ=MONTHLY;COUNT=3", "20310131", ["31-01-31", "31-03-31", "31-05-31"]),
    (
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "20310430",
      ["31-04-30", "31-05-30", "31-06-30"]
    ),
    ("FREQ=YEARLY;COUNT=3", "20320229", ["32-02-29", "36-02-29", "40-02-29"]),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2", "20310330", ["31-03-30", "32-03-28"]),
    ("FREQ=YEARLY;BYDAY=20MO;COUNT=2", "20310519", ["31-05-19", "32-05-17"]),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2", "20310512", ["31-05-12", "32-05-10"]),
    ("FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", "20311231", ["31-12-31", "32-12-31"]),
    (
      "FREQ=HOURLY;INTERVAL=3;UNTIL=20310405T170000", "20310405T090000",
      ["31-04-05 9:0", "31-04-05 12:0", "31-04-05 15:0"]
    ),
    (
      "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30;COUNT=3", "20310405T090000",
      ["31-04-05 9:0", "31-04-05 9:30", "31-04-05 10:0"]
    ),
    // The first time counts as one, whatever the rule says.
    ("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "20310405", ["31-04-05", "31-04-07"]),
    ("FREQ=DAILY;UNTIL=20300101", "20310405", ["31-04-05"]),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20310405", ["31-04-05"]),
  ])
  func `comes again when the rule says`(
    _ rule: String,
    _ start: String,
    _ days: [String]
  ) throws {
    #expect(try Self.days(rule, from: start) == days)
  }

  @Test(arguments: [
    "", "COUNT=3", "FREQ=FORTNIGHTLY", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;UNTIL=soon", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYDAY",
    "FREQ=YEARLY;BYMONTH=5L", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=0MO",
    "FREQ=DAILY;COUNT=99999999999999999999",
  ])
  func `says what is wrong with a rule`(_ rule: String) {
    #expect(throws: RecordFault.self) { try RecurrenceRule(rule) }
  }

  @Test func `ends where the calendar does, however often it comes`() throws {
    let rule = try RecurrenceRule("FREQ=YEARLY;INTERVAL=100000")
    let start = try #require(CalendarTime("20310405"))
    #expect(rule.times(from: start, limit: 10, until: nil).times == [start])
    let secondly = try RecurrenceRule("FREQ=SECONDLY;INTERVAL=100000")
    let noon = try #require(CalendarTime("20310405T120000"))
    #expect(secondly.times(from: noon, limit: 10, until: nil).times.count == 10)
  }
}
