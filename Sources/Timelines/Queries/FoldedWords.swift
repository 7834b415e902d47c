/// The words of a text as they are searched: lower-cased, without accents.
///
/// "Erdoğan" is found by "erdogan" and the other way round.
public enum FoldedWords {
  /// The words of a text in order.
  public static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var current = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if isLetterOrDigit(scalar.value) {
          current.unicodeScalars.append(
            (65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
          )
          continue
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        current += folded(scalar)
        continue
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      }
      if !current.isEmpty { words.append(current) }
      current = ""
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    (48...57).contains(value) || (65...90).contains(value) || (97...122).contains(value)
  }

  /// A letter without its accent, by its Unicode name: "LATIN SMALL LETTER G WITH BREVE".
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    guard let first = lower.unicodeScalars.first, let name = first.properties.name,
      name.hasPrefix("LATIN SMALL LETTER ")
    else { return lower }
    let letter = name.dropFirst("LATIN SMALL LETTER ".count).prefix { $0 != " " }
    if letter == "DOTLESS" { return "i" }
    return letter.count <= 2 ? letter.lowercased() : lower
  }
}
