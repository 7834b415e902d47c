extension EDTF {
  /// Reads an EDTF string of any level.
  ///
  /// - Throws: ``EDTFSyntaxError`` with the column at which the text stops making sense.
  public init(_ text: String) throws(EDTFSyntaxError) {
    if let day = Self.plainDay(text.utf8) {
      shape = .date(PartialDate(day))
      return
    }
    var reader = EDTFReader(text)
    shape = try reader.shape()
  }

  /// Reads "2025-05-11" at once, the only form that event data has by the million.
  private static func plainDay(_ bytes: String.UTF8View) -> CivilDate? {
    guard bytes.count == 10 else { return nil }
    var parts = (0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        parts = (parts.1, parts.2, 0)
      } else {
        guard let digit = byte.digitValue else { return nil }
        parts.2 = parts.2 * 10 + digit
      }
    }
    return CivilDate(year: parts.0, month: parts.1, day: parts.2)
  }
}

/// Reads EDTF from bytes, one production of the grammar a function.
struct EDTFReader {
  private let text: String
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func eat(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func eatDots() -> Bool {
    let dot = UInt8(ascii: ".")
    guard position + 1 < bytes.count, bytes[position] == dot, bytes[position + 1] == dot else {
      return false
    }
    position += 2
    return true
  }

  mutating func eatMark() -> Qualification {
    guard let next, let mark = Qualification(mark: next) else { return [] }
    position += 1
    return mark
  }

  func failure(
    _ expected: EDTFSyntaxError.Expectation,
    at offset: Int? = nil
  ) -> EDTFSyntaxError {
    let before = String(decoding: bytes.prefix(offset ?? position), as: UTF8.self)
    return EDTFSyntaxError(column: before.count + 1, expected: expected)
  }

  mutating func shape() throws(EDTFSyntaxError) -> EDTF.Shape {
    let shape: EDTF.Shape
    if eat("[") {
      shape = .oneOf(try members(until: "]", expecting: .closingBracket))
    } else if eat("{") {
      shape = .allOf(try members(until: "}", expecting: .closingBrace))
    } else if bytes.contains(UInt8(ascii: "/")) {
      shape = try interval()
    } else {
      shape = .date(try date(withTime: true))
    }
    guard position == bytes.count else { throw failure(.end) }
    return shape
  }

  private mutating func interval() throws(EDTFSyntaxError) -> EDTF.Shape {
    let start = try endpoint()
    guard eat("/") else { throw failure(.end) }
    let offset = position
    let end = try endpoint()
    if let first = start.date, let last = end.date, !last.mayEndInterval(from: first) {
      throw failure(.laterEnd, at: offset)
    }
    return .interval(start, end)
  }

  private mutating func endpoint() throws(EDTFSyntaxError) -> EDTF.Endpoint {
    if eatDots() { return .open }
    guard let next, next != UInt8(ascii: "/") else { return .unknown }
    return .date(try date(withTime: false))
  }

  private mutating func members(
    until close: Unicode.Scalar,
    expecting expected: EDTFSyntaxError.Expectation
  ) throws(EDTFSyntaxError) -> [EDTF.Member] {
    var members: [EDTF.Member] = []
    repeat {
      eatSpaces()
      members.append(try member(isFirst: members.isEmpty))
      eatSpaces()
      if case .onwards = members.last { break }
    } while eat(",")
    guard eat(close) else { throw failure(expected) }
    return members
  }

  private mutating func member(isFirst: Bool) throws(EDTFSyntaxError) -> EDTF.Member {
    if isFirst, eatDots() { return .upTo(try date(withTime: false)) }
    let first = try date(withTime: false)
    guard eatDots() else { return .date(first) }
    guard let next, !"]},".utf8.contains(next) else {
      return .onwards(first)
    }
    let offset = position
    let last = try date(withTime: false)
    guard last.mayEndInterval(from: first) else { throw failure(.laterEnd, at: offset) }
    return .through(first, last)
  }

  private mutating func eatSpaces() {
    while eat(" ") {}
  }
}

extension PartialDate {
  /// Whether an interval that starts with another date can end with this one.
  ///
  /// An end of unspecified digits may be its last possible day. An end that is merely coarse
  /// starts no earlier than the start does.
  func mayEndInterval(from start: PartialDate) -> Bool {
    guard let first = start.earliest, let last = isMasked ? latest : earliest else {
      return start.year.years.lowerBound <= year.years.upperBound
    }
    return first <= last
  }
}
