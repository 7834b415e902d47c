/// Guesses the encoding of text that names none, by the letters that its language uses most.
///
/// In western text letters beyond ASCII stand alone among others; in text of another script they
/// follow one another. The encoding is the one in which most of them are common small letters.
enum ScriptGuess {
  /// The encoding; `nil` where it may be western.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let head = Array(bytes.prefix(1 << 14))
    guard standsInRuns(head) else { return nil }
    var best: (encoding: TextEncoding, share: Double)?
    for (label, common) in candidates {
      guard let encoding = TextEncoding(label: label),
        let text = Conversion(head, from: encoding)?.text
      else { continue }
      var letters = 0
      var hits = 0
      for scalar in text.unicodeScalars where scalar.value >= 0x80 {
        letters += 1
        if common.contains(scalar) { hits += 1 }
      }
      let share = Double(hits) / Double(max(letters, 1))
      if share > best?.share ?? 0.4 { best = (encoding, share) }
    }
    return best?.encoding
  }

  /// Whether most bytes beyond ASCII stand in rows of three or more.
  private static func standsInRuns(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var inRuns = 0
    var run = 0
    for byte in bytes + [0] {
      if byte >= 0x80 {
        run += 1
      } else {
        high += run
        if run >= 3 { inRuns += run }
        run = 0
      }
    }
    return high >= 12 && inRuns * 10 >= high * 7
  }

  private static let candidates: [(label: String, common: Set<Unicode.Scalar>)] = [
    ("windows-1251", russian), ("koi8-u", russian), ("iso-8859-5", russian), ("ibm866", russian),
    ("x-mac-cyrillic", russian), ("windows-1253", greek), ("windows-1255", hebrew),
    ("windows-1256", arabic),
  ]
  private static let russian = Set("оеаинтсрвлкмдпуі".unicodeScalars)
  private static let greek = Set("αοιετσνηυρπκμλςω".unicodeScalars)
  private static let hebrew = Set("יוהלאתרבמנשםד".unicodeScalars)
  private static let arabic = Set("اليمنوربتعدفسه".unicodeScalars)
}
