/// The digits of a year, a month or a day, some of which may be unspecified: "201X", "1X".
struct MaskedDigits: Hashable, Sendable {
  // Five bytes: an archive holds millions of dates.
  private let storedLow: Int16
  private let storedHigh: Int16
  private let storedWidth: UInt8

  /// The number with every unspecified digit taken as 0.
  var low: Int { Int(storedLow) }
  /// The number with every unspecified digit taken as 9.
  var high: Int { Int(storedHigh) }
  /// How many digits are written, at most four.
  var width: Int { Int(storedWidth) }

  init(_ value: Int, width: Int) {
    self.init(low: value, high: value, width: width)
  }

  /// Reads ASCII digits and `X`.
  ///
  /// - Returns: `nil` where another byte stands among them, or more than four of them.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 4 else { return nil }
    var low = 0
    var high = 0
    for byte in bytes {
      if byte == UInt8(ascii: "X") {
        low = low * 10
        high = high * 10 + 9
      } else if let digit = byte.digitValue {
        low = low * 10 + digit
        high = high * 10 + digit
      } else {
        return nil
      }
    }
    self.init(low: low, high: high, width: bytes.count)
  }

  static func unspecified(width: Int) -> MaskedDigits {
    MaskedDigits(low: 0, high: (0..<width).reduce(0) { number, _ in number * 10 + 9 }, width: width)
  }

  private init(low: Int, high: Int, width: Int) {
    storedLow = Int16(clamping: low)
    storedHigh = Int16(clamping: high)
    storedWidth = UInt8(clamping: width)
  }

  /// The number, where every digit is known.
  var value: Int? { low == high ? low : nil }

  /// Whether some digit is unspecified.
  var isMasked: Bool { low != high }

  /// Whether no digit is known.
  var isBlank: Bool { low == 0 && isMasked && digits.allSatisfy { $0 == nil } }

  /// Whether a number fits the known digits.
  func matches(_ number: Int) -> Bool {
    guard number >= low, number <= high else { return false }
    guard isMasked else { return true }
    var rest = number
    for digit in digits.reversed() {
      if let digit, digit != rest % 10 { return false }
      rest /= 10
    }
    return true
  }

  /// The digits from the first to the last; `nil` where one is unspecified.
  var digits: [Int?] {
    var low = low
    var high = high
    var found: [Int?] = []
    for _ in 0..<width {
      found.append(low % 10 == high % 10 ? low % 10 : nil)
      low /= 10
      high /= 10
    }
    return found.reversed()
  }
}

extension MaskedDigits: CustomStringConvertible {
  var description: String {
    value.map { $0.padded(to: width) } ?? digits.map { $0.map(String.init) ?? "X" }.joined()
  }
}

extension UInt8 {
  /// The value of an ASCII digit.
  var digitValue: Int? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self - UInt8(ascii: "0")) : nil
  }
}

extension Int {
  /// The digits with leading zeros up to a width; the sign stands before the zeros.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
