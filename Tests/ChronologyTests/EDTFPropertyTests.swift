import Chronology
import Testing

/// Claims that hold for every date, tried on generated ones.
struct EDTFPropertyTests {
  static let dates: [EDTF] = {
    var generator = EDTFGenerator(seed: 1_962)
    return (0..<4_000).compactMap { _ in try? EDTF(generator.text()) }
  }()

  @Test func `generates enough that is valid`() {
    #expect(Self.dates.count > 2_000)
    #expect(Set(Self.dates.map(\.precision)).count >= 9)
  }

  @Test func `reads back what it writes`() throws {
    for date in Self.dates {
      #expect(try EDTF(date.description) == date)
    }
  }

  @Test func `has its first day no later than its last`() {
    for date in Self.dates {
      guard let earliest = date.extent.earliest, let latest = date.extent.latest else { continue }
      #expect(earliest <= latest, "\(date)")
    }
  }

  @Test func `orders every pair one way, and every three`() {
    let sample = Self.dates.prefix(160)
    for one in sample {
      for other in sample {
        #expect([one < other, other < one, one == other].count { $0 } == 1, "\(one) \(other)")
      }
    }
    let sorted = Self.dates.sorted()
    #expect(sorted == Self.dates.reversed().sorted())
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(left <= right) }
    for _ in 0..<200 {
      let three = Self.dates.shuffled().prefix(3).sorted()
      #expect(three[0] <= three[2], "\(three)")
    }
  }

  @Test func `is certain of nothing that its reverse allows`() {
    let sample = Self.dates.prefix(160)
    for one in sample {
      for other in sample where one.isBefore(other) == .certain {
        let reverse = other.isBefore(one)
        #expect(reverse == .impossible, "\(one) \(other)")
        #expect(one.overlaps(other) == .impossible, "\(one) \(other)")
      }
    }
  }

  @Test func `keeps the narrow column where years have four digits`() {
    let context = CivilDate(year: 2025, month: 5, day: 11)
    for date in Self.dates where date.description.wholeMatch(of: /[^Y]*/) != nil {
      #expect(date.inEnglish(.narrow).count <= 7, "\(date) \(date.inEnglish(.narrow))")
      #expect(
        date.inEnglish(.narrow, near: context).count <= 7,
        "\(date) \(date.inEnglish(.narrow, near: context))"
      )
    }
  }

  @Test func `reads its own English back`() throws {
    let today = CivilDate(dayNumber: 20_219)
    var generator = EDTFGenerator(seed: 44)
    for _ in 0..<500 {
      let text = generator.plainText()
      let date = try EDTF(text)
      let phrase = try CalendarPhrase(date.inEnglish(.wide), today: today)
      #expect(phrase.edtf == date, "\(text): \(date.inEnglish(.wide))")
    }
  }
}

/// Makes strings of the grammar of EDTF, most of them valid, the same ones for the same seed.
struct EDTFGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func one(of texts: [String]) -> String { texts[number(0...texts.count - 1)] }

  mutating func text() -> String {
    switch number(1...10) {
    case 1...5: date(withTime: true)
    case 6...8: endpoint() + "/" + endpoint()
    default: set()
    }
  }

  /// Days, months, seasons, quarters and years around our time, and years long before.
  mutating func plainText() -> String {
    let year = String(number(1_000...2_999))
    let month = padded(number(1...12))
    return switch number(1...6) {
    case 1: year
    case 2: "\(year)-\(month)"
    case 3: "\(year)-\(month)-\(padded(number(1...28)))"
    case 4: "\(year)-\(one(of: ["21", "22", "23", "24", "33", "34", "35", "36", "40", "41"]))"
    case 5: "../\(year)-\(month)-\(padded(number(1...28)))"
    default: "-0\(number(100...999))"
    }
  }

  private mutating func endpoint() -> String {
    chance(20) ? one(of: ["..", ""]) : date(withTime: false)
  }

  private mutating func set() -> String {
    var members = (0...number(0...2)).map { _ in
      let first = date(withTime: false)
      return chance(30) ? "\(first)..\(date(withTime: false))" : first
    }
    if chance(20) { members.insert(".." + date(withTime: false), at: 0) }
    if chance(20) { members.append(date(withTime: false) + "..") }
    let all = members.joined(separator: chance(20) ? ", " : ",")
    return chance(50) ? "[\(all)]" : "{\(all)}"
  }

  private mutating func date(withTime: Bool) -> String {
    let mark = { (maker: inout Self) in maker.chance(15) ? maker.one(of: ["?", "~", "%"]) : "" }
    var text = mark(&self)
    switch number(1...20) {
    case 1: return text + "Y" + one(of: ["", "-"]) + String(number(10_000...999_999_999))
    case 2: return text + "Y\(number(-99...99))E\(number(1...30))"
    case 3: return text + "\(number(1_000...2_999))S\(number(1...5))"
    case 4: return text + String(number(10...299))
    default: text += (chance(15) ? "-" : "") + masked(number(0...9_999), width: 4)
    }
    text += mark(&self)
    if chance(20) { return text }
    if chance(20) { return text + "-\(number(21...41))" + mark(&self) }
    text += "-" + mark(&self) + masked(number(1...12), width: 2) + mark(&self)
    if chance(25) { return text }
    text += "-" + mark(&self) + masked(number(1...29), width: 2) + mark(&self)
    guard withTime, chance(30) else { return text }
    return text + "T\(padded(number(0...23))):\(padded(number(0...59)))"
      + one(of: ["", "Z", ":30", ":30.5Z", ":00+02:00"])
  }

  private mutating func masked(_ number: Int, width: Int) -> String {
    let zeros = String(repeating: "0", count: max(0, width - String(number).count))
    let digits = zeros + String(number)
    guard chance(15) else { return digits }
    let kept = self.number(0...width - 1)
    return digits.prefix(kept) + String(repeating: "X", count: width - kept)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
