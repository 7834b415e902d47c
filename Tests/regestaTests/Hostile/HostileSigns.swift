import Foundation

/// Signs that do something to a terminal, or hide from whoever reads: a string a kind.
enum HostileSigns {
  /// What would move the cursor, without its escape; no reader of the tests goes to such a place.
  static let move = "[91;137H"
  /// What would go to the clipboard.
  static let clipboard = "SE9TVElMRQ"

  /// The kinds that hold no line end and no NUL.
  static let kinds: [String] = [
    scalars(0x01...0x08) + scalars(0x0E...0x1F),
    "\u{7F}",
    scalars(0x80...0x84) + scalars(0x86...0x9F),
    "\u{1B}[41m", "\u{1B}\(move)", "\u{1B}c", "\u{1B}[6n", "\u{1B}[?1003h", "\u{1B}#8",
    "\u{1B}]0;hostile\u{7}", "\u{1B}]52;c;\(clipboard)==\u{7}", "\u{1B}]8;;file:///x\u{1B}\\here",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}_Gi=1\u{1B}\\", "\u{9B}41m", "\u{9D}0;hostile\u{9C}",
    "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}",
    "\u{200E}\u{200F}\u{61C}\u{206A}\u{206F}",
    "\u{200B}\u{200C}\u{200D}\u{2060}\u{2064}\u{FEFF}\u{AD}\u{34F}\u{180E}",
    "\u{115F}\u{1160}\u{3164}\u{FFA0}\u{17B4}\u{17B5}\u{180B}",
    "\u{E0001}\u{E0041}\u{E007F}\u{FE0F}\u{E0100}",
    "\u{E000}\u{F8FF}\u{FFFE}\u{FFFF}\u{10FFFF}\u{FFF9}\u{FFFB}",
    "e" + String(repeating: "\u{301}", count: 40) + "\u{20DD}",
    "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{1F3FD}\u{1F1EB}\u{1F1F7}",
  ]

  /// All of them on one line.
  static let line = kinds.joined(separator: " ")
  /// All of them with every kind of line end between.
  static let lines = kinds.joined(separator: "\u{B}\u{C}\u{85}\u{2028}\u{2029}\r")
  /// What a terminal in its usual mode passes on to who reads lines: no control but by escape.
  static let bidi = "\u{202E}\u{2066}\u{200B}\u{FEFF}\u{E0041}\u{9B}41m\u{301}\u{301}"
  /// What a file's name can hold of them.
  static let name =
    "\u{1B}[41m\u{1B}\(move)\u{1B}]0;x\u{7}\u{9B}2J\n\u{7F}\u{202E}\u{200B}\u{AD}\u{E000}"
    + String(repeating: "\u{301}", count: 20)

  private static func scalars(_ values: ClosedRange<UInt32>) -> String {
    String(String.UnicodeScalarView(values.compactMap { Unicode.Scalar($0) }))
  }
}

extension String {
  /// The text as TOML, YAML and JSON escape it within quotation marks.
  var escapedInQuotes: String {
    unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x22, 0x5C: "\\\(scalar)"
      case 0x20...0x7E: String(scalar)
      case 0x10000...: "\\U" + scalar.digits(8)
      default: "\\u" + scalar.digits(4)
      }
    }.joined()
  }

  /// The text as JSON escapes it, which knows no more than four digits.
  var escapedInJSON: String {
    utf16.map { unit in
      (0x20...0x7E).contains(unit) && unit != 0x22 && unit != 0x5C
        ? String(UnicodeScalar(UInt8(unit))) : "\\u" + String(format: "%04X", Int(unit))
    }.joined()
  }

  /// The text as references to characters, for HTML and XML.
  var asReferences: String {
    unicodeScalars.map { "&#\($0.value);" }.joined()
  }

  /// The text for HTML and XML as it is, but for what would be a tag.
  var asMarkup: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

extension Unicode.Scalar {
  fileprivate func digits(_ count: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}
