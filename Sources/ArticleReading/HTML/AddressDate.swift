internal import Chronology

/// A day or month that stands in an address or a file's name: "/2031/03/14/", "2031-03-14-ferry".
struct AddressDate: Hashable {
  /// The date.
  var date: EDTF
  /// The characters that give it.
  var words: String
  /// Whether it is a day.
  var isDay: Bool

  /// Finds the date of an address; a day goes before a month.
  init?(in address: String) {
    let bytes = Array(address.utf8.prefix(500))
    var month: AddressDate?
    for start in bytes.indices where start == 0 || !bytes[start - 1].isASCIIDigit {
      guard let year = Self.number(bytes, start, 4), (1990...2100).contains(year) else { continue }
      guard start + 4 < bytes.count else { continue }
      let mark = bytes[start + 4]
      let isParted = "/-_.".utf8.contains(mark)
      let next = isParted ? start + 5 : start + 4
      guard let number = Self.number(bytes, next, 2) else { continue }
      let dayStart = isParted ? next + 3 : next + 2
      if !isParted || next + 2 < bytes.count && bytes[next + 2] == mark,
        let day = Self.number(bytes, dayStart, 2), !Self.isDigit(bytes, dayStart + 2),
        let date = CivilDate(year: year, month: number, day: day)
      {
        self.date = EDTF(date)
        words = String(decoding: bytes[start..<dayStart + 2], as: UTF8.self)
        isDay = true
        return
      }
      guard month == nil, mark == UInt8(ascii: "/"), start > 0,
        bytes[start - 1] == UInt8(ascii: "/"),
        next + 2 < bytes.count, bytes[next + 2] == UInt8(ascii: "/"), (1...12).contains(number),
        let date = try? EDTF("\(year)-\(number < 10 ? "0" : "")\(number)")
      else { continue }
      month = AddressDate(
        date: date,
        words: String(decoding: bytes[start..<next + 2], as: UTF8.self),
        isDay: false
      )
    }
    guard let month else { return nil }
    self = month
  }

  private init(date: EDTF, words: String, isDay: Bool) {
    self.date = date
    self.words = words
    self.isDay = isDay
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.indices.contains(index) && bytes[index].isASCIIDigit
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count, bytes[start..<start + count].allSatisfy(\.isASCIIDigit)
    else { return nil }
    return bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 & 15) }
  }
}
