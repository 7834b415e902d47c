internal import Chronology

/// Reads the dateline with which an agency's article opens: "KYIV, May 11 (Reuters) -".
struct DatelineReader {
  /// The parts of a dateline.
  struct Found {
    /// The place as written.
    var place: String
    /// The words of the day, if it gives one.
    var date: String?
    /// The agency, if it names one.
    var agency: String?
    /// Where it ends, the dash included.
    var end: Int
  }

  private let bytes: Bytes

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The dateline that opens a paragraph.
  ///
  /// - Returns: Its parts, or `nil` where the paragraph doesn't open with one.
  func dateline(openingOf paragraph: Range<Int>) -> Found? {
    guard bytes[paragraph.lowerBound].isASCIIUppercase || bytes[paragraph.lowerBound] >= 0xC3,
      let dash = dash(in: paragraph)
    else { return nil }
    let head = String(decoding: bytes.buffer[paragraph.lowerBound..<dash.lowerBound], as: UTF8.self)
    guard var found = parts(of: head, end: dash.upperBound) else { return nil }
    let next = bytes.skippingSpace(from: dash.upperBound, to: paragraph.upperBound)
    if next < paragraph.upperBound, bytes[next].isASCIILowercase { return nil }
    found.end = dash.upperBound
    return found
  }

  /// The first dash with a space or a bracket beside it, among the first hundred bytes.
  private func dash(in paragraph: Range<Int>) -> Range<Int>? {
    let limit = min(paragraph.upperBound, paragraph.lowerBound + 100)
    var position = paragraph.lowerBound
    while position < limit {
      let length: Int
      if bytes.stands("\u{2013}", at: position) || bytes.stands("\u{2014}", at: position) {
        length = 3
      } else if bytes.stands("--", at: position) {
        length = 2
      } else if bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "_") {
        length = 1
      } else {
        length = 0
      }
      let before = bytes[position - 1]
      let after = position + length
      let isWide = length > 1 && bytes[after - 1] != UInt8(ascii: "-")
      if length > 0, before == 0x20 || before == UInt8(ascii: ")") || isWide,
        after >= paragraph.upperBound || bytes.spaceLength(at: after) > 0 || isWide
      {
        return position..<after
      }
      position += max(1, length)
    }
    return nil
  }

  private func parts(of head: String, end: Int) -> Found? {
    let head = head.replacing("-LRB-", with: "(").replacing("-RRB-", with: ")")
    var rest = head[...]
    var agency: String?
    var namesMedium = false
    if let open = rest.firstIndex(of: "("), let close = rest.lastIndex(of: ")"), open < close {
      let medium = rest[rest.index(after: open)..<close]
      agency = Agencies.name(of: String(medium))
      namesMedium = agency != nil || Self.isCall(medium)
      guard namesMedium else { return nil }
      rest = rest[..<open]
    }
    let words = rest.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\r\n" }
    let day = words.firstIndex { Self.months.contains(FoldedText(String($0)).string) }
    var place = words[..<(day ?? words.count)]
    if let last = place.last, Agencies.name(of: String(last)) != nil, place.count > 1 {
      agency = agency ?? Agencies.name(of: String(last))
      place = place.dropLast()
    }
    if let last = place.last, last.allSatisfy(\.isNumber), day != nil { place = place.dropLast() }
    guard let first = place.first, (1...5).contains(place.count), isPlace(place) else { return nil }
    let isInCapitals = first.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    let date = day.map { index in
      let start = index > 0 && words[index - 1].allSatisfy(\.isNumber) ? index - 1 : index
      return words[start...].joined(separator: " ")
    }
    if let date, Self.day(date, published: CivilDate(dayNumber: 20_000)) == nil { return nil }
    if day == nil, !namesMedium, agency == nil {
      guard isInCapitals, first.utf8.count >= 4, !first.contains("."),
        !Self.labels.contains(first.lowercased()), rest.utf8.count <= 40
      else { return nil }
    }
    let name = place.joined(separator: " ")
    return Found(place: name, date: date, agency: agency, end: end)
  }

  /// Whether words are the letters by which a broadcaster is known: "CNN".
  private static func isCall(_ words: Substring) -> Bool {
    let letters = words.utf8.filter { $0 != 0x20 }
    return (2...5).contains(letters.count) && letters.allSatisfy(\.isASCIIUppercase)
  }

  private func isPlace(_ words: ArraySlice<Substring>) -> Bool {
    words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return (first.properties.isUppercase || Self.joints.contains(word))
        && word.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || ".'-\u{2019}/".unicodeScalars.contains($0)
        }
    }
  }

  /// The day that a dateline gives.
  ///
  /// - Parameters:
  ///   - words: "May 11", with or without a year.
  ///   - published: The day of publication, for the year.
  /// - Returns: The day, or `nil` where the words and the day of publication give none.
  static func day(_ words: String, published: CivilDate?) -> EDTF? {
    guard
      let phrase = try? CalendarPhrase(words, today: published ?? CivilDate(dayNumber: 0)),
      phrase.givesYear || published != nil, let first = phrase.extent.earliest,
      first == phrase.extent.latest
    else { return nil }
    return EDTF(first)
  }

  private static let joints: Set<Substring> = ["and", "de", "of", "la", "el", "al", "AND", "OF"]
  private static let labels: Set<String> = [
    "breaking", "update", "exclusive", "analysis", "opinion", "watch", "video", "live", "factbox",
    "explainer", "note", "correction", "summary", "comment", "nato", "opec", "urgent",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec",
  ]
}
