/// What bytes sent to a terminal hold: the text that it shows, and what should not be there.
///
/// It knows nothing of the program's own gate. Escapes count as ours where a reader sends them to
/// move, colour and clear; each of them is told apart from those that the hostile signs hold.
struct TerminalBytes {
  /// What should not be there, each in words.
  private(set) var offences: [String] = []
  /// The text between escapes.
  private(set) var text = ""

  private let bytes: [UInt8]
  private let allowsEscapes: Bool
  private var position = 0

  /// Examines bytes.
  ///
  /// - Parameters:
  ///   - bytes: All that was sent.
  ///   - allowsEscapes: Whether a reader sent them, who may move the cursor.
  init(_ bytes: [UInt8], allowingEscapes allowsEscapes: Bool = false) {
    self.bytes = bytes
    self.allowsEscapes = allowsEscapes
    var start = 0
    while position < bytes.count {
      guard bytes[position] == 0x1B else {
        position += 1
        continue
      }
      examine(start..<position)
      takeEscape()
      start = position
    }
    examine(start..<bytes.count)
  }

  /// Looks at a stretch without escapes.
  private mutating func examine(_ range: Range<Int>) {
    guard let words = String(validating: bytes[range], as: UTF8.self) else {
      offences.append("not UTF-8: \(Array(bytes[range].prefix(40)))")
      return
    }
    text += words
    var marks = 0
    for scalar in words.unicodeScalars {
      let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
      marks = isMark ? marks + 1 : 0
      if marks > 4 || !isHarmless(scalar) {
        offences.append("U+\(String(scalar.value, radix: 16)) after “\(words.prefix(30))”")
      }
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\r" || scalar == "\n" || scalar == "\t" { return true }
    // Backspace moves left, and SI ends the line drawing of a VT100.
    if scalar == "\u{8}" || scalar == "\u{F}" { return allowsEscapes }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Reads on to the end of an escape and says whether it is one of ours.
  private mutating func takeEscape() {
    let start = position
    position += 1
    let kind = position < bytes.count ? bytes[position] : 0
    switch kind {
    case UInt8(ascii: "["):
      position += 1
      while position < bytes.count, !(0x40...0x7E).contains(bytes[position]) { position += 1 }
    case UInt8(ascii: "]"):
      while position < bytes.count, bytes[position] != 0x07 { position += 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"): position += 1
    default: break
    }
    position = min(position + 1, bytes.count)
    let words = String(decoding: bytes[start + 1..<position], as: UTF8.self)
    if !allowsEscapes || !Self.isOurs(words) { offences.append("escape “\(words)”") }
  }

  private static func isOurs(_ words: String) -> Bool {
    if ["(B", ")0", "=", ">", "7", "8", "M"].contains(words) { return true }
    if words.hasPrefix("]52;c;") { return !words.contains(HostileSigns.clipboard) }
    // A link leads to the web, by printable ASCII alone, and ends where its words end.
    if words == "]8;;\u{7}" { return true }
    if words.hasPrefix("]8;id=regesta;http") {
      return words.dropLast().unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
    }
    guard words.hasPrefix("["), let final = words.last else { return false }
    let body = words.dropFirst().dropLast()
    switch final {
    case "h", "l":
      return ["?1", "?7", "?12", "?25", "?12;25", "?1049", "?2004", "?1000", "?1006", "4"]
        .contains(body)
    case "t": return body == "22;0;0" || body == "23;0;0"
    case "n": return body == "5"
    case "m":
      let ours = [0, 1, 2, 4, 7, 22, 24, 27, 39, 49] + Array(30...37)
      return body.split(separator: ";").allSatisfy { Int($0).map(ours.contains) ?? false }
    case "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "S", "T", "X", "@", "b", "d", "r":
      return body.allSatisfy { $0.isNumber || $0 == ";" } && words != HostileSigns.move
    default: return false
    }
  }
}
