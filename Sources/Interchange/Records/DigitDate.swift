import Chronology

/// A day, and perhaps a time, in digits alone: "20250511", "20250511103000".
struct DigitDate {
  let day: CivilDate
  /// Minutes after midnight, where the digits tell a time.
  let minute: Int?

  /// Reads eight, twelve or fourteen digits; `nil` where they are none or no day.
  init?(_ digits: String) {
    let bytes = Array(digits.utf8)
    guard [8, 12, 14].contains(bytes.count), bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 & 15) } }
    guard let day = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    else { return nil }
    self.day = day
    guard bytes.count > 8 else {
      minute = nil
      return
    }
    guard let time = ClockTime(hour: number(8..<10), minute: number(10..<12)) else { return nil }
    minute = time.minuteOfDay
  }
}
