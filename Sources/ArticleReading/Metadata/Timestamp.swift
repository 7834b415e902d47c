internal import Chronology

/// The day of a moment as machines write it, in the zone in which it was written.
///
/// ISO 8601 with or without a time ("2025-05-11T10:32:00+03:00", "20250511T1032"), mail
/// ("Sun, 11 May 2025 10:32:00 +0300"), C ("Sun May 11 10:32:00 2025"), seconds or milliseconds
/// since 1970, and whatever a page would print.
enum Timestamp {
  /// The day, or the month or year where no more is told; `nil` where it is no date.
  static func day(_ text: String) -> EDTF? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, text.utf8.count <= 64 else { return nil }
    return iso(text) ?? mail(text) ?? elapsed(text) ?? PrintedDate.day(text)
  }

  private static func iso(_ text: String) -> EDTF? {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy(\.isASCIIDigit)
      else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 & 15) }
    }
    guard let year = number(0..<4), (1000...2999).contains(year) else { return nil }
    if bytes.count == 4 { return EDTF(year: year) }
    let dash = UInt8(ascii: "-")
    let isExtended = bytes[4] == dash || bytes[4] == UInt8(ascii: "/")
    if isExtended, let month = number(5..<7) {
      if bytes.count == 7 { return bytes[4] == dash ? try? EDTF(text) : nil }
      guard bytes[7] == bytes[4], let day = number(8..<10), ends(bytes, at: 10) else { return nil }
      return CivilDate(year: year, month: month, day: day).map { EDTF($0) }
    }
    guard let month = number(4..<6), let day = number(6..<8),
      bytes.count == 8 || ends(bytes, at: 8)
        || number(8..<min(14, bytes.count)) != nil
          && bytes.count == 14
    else { return nil }
    return CivilDate(year: year, month: month, day: day).map { EDTF($0) }
  }

  /// Whether a date ends here: at the text's end, or before a time.
  private static func ends(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset >= bytes.count || "Tt ,Z+".utf8.contains(bytes[offset])
  }

  /// "Sun, 11 May 2025 10:32:00 +0300" and "Sun May 11 10:32:00 2025".
  private static func mail(_ text: String) -> EDTF? {
    var words = text.split { $0 == " " || $0 == "," || $0 == "-" }[...]
    if let first = words.first, weekdays.contains(first.prefix(3).lowercased()) {
      words = words.dropFirst()
    }
    guard words.count >= 3 else { return nil }
    let three = Array(words.prefix(3))
    if let day = Int(three[0]), let month = month(three[1]), let year = year(three[2]) {
      return CivilDate(year: year, month: month, day: day).map { EDTF($0) }
    }
    guard let month = month(three[0]), let day = Int(three[1]), three[2].contains(":"),
      let year = words.dropFirst(3).lazy.compactMap(year).first(where: { $0 > 999 })
    else { return nil }
    return CivilDate(year: year, month: month, day: day).map { EDTF($0) }
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }

  /// A year as written; two digits are of this century below 70, as RFC 2822 nearly has it.
  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 2 || word.utf8.count == 4, word.utf8.allSatisfy(\.isASCIIDigit),
      let year = Int(word)
    else { return nil }
    return word.utf8.count == 4 ? year : year < 70 ? 2000 + year : 1900 + year
  }

  /// Seconds or milliseconds since 1970: ten or thirteen digits.
  private static func elapsed(_ text: String) -> EDTF? {
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.allSatisfy(\.isASCIIDigit), let number = Int(whole) else { return nil }
    switch whole.utf8.count {
    case 9, 10: return EDTF(CivilDate(dayNumber: number / 86_400))
    case 12, 13: return EDTF(CivilDate(dayNumber: number / 86_400_000))
    default: return nil
    }
  }

  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
