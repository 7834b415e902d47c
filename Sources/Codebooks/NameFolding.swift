/// Folds the spellings of one name to one key: case, diacritics, and ways of transliterating.
///
/// Slavic and Arabic names reach Latin letters in many ways: "Zelensky", "Zelenskyy", "Zelenskiy"
/// and "Zelenskyi"; "Mohammed", "Muhammad" and "Mohamed". The key keeps the consonants and three
/// vowels, which is enough to tell surnames of five letters and more apart.
public enum NameFolding {
  /// The letters in lower case without diacritics: "erdogan" for "Erdoğan".
  public static func plain(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
    var plain = ""
    for scalar in name.lowercased().unicodeScalars {
      if let letters = letterBase[scalar] {
        plain += letters
      } else if !scalar.properties.isDiacritic || scalar.isASCII {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// The name without diacritics, capitals kept: "Erdogan" for "Erdoğan".
  static func unaccented(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    var result = ""
    for character in name {
      let base = plain(String(character))
      result += character.isUppercase ? base.prefix(1).uppercased() + base.dropFirst() : base
    }
    return result
  }

  /// The key that every usual transliteration of a name shares.
  public static func key(_ name: String) -> String {
    var letters = plain(name).utf8.filter { $0 >= 0x61 && $0 <= 0x7A }
    for (pattern, replacement) in digraphs { letters.replaceAll(pattern, with: replacement) }
    letters = letters.map(folded)
    var key: [UInt8] = []
    for letter in letters where key.last != letter { key.append(letter) }
    if key.count > 3, key.last == UInt8(ascii: "h") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  private static func folded(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "e"): UInt8(ascii: "a")
    case UInt8(ascii: "o"): UInt8(ascii: "u")
    case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
    case UInt8(ascii: "q"), UInt8(ascii: "c"): UInt8(ascii: "k")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    default: letter
    }
  }

  private static let digraphs: [([UInt8], [UInt8])] = [
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("dj", "j"), ("dzh", "j"), ("zh", "j"),
    ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("x", "ks"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("iy", "i"), ("yi", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let letterBase: [Unicode.Scalar: String] = {
    let groups = [
      ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęěə", "e"), ("ĝğġģǧ", "g"),
      ("ĥħ", "h"), ("ìíîïĩīĭįıǐ", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
      ("òóôõöøōŏőơǒ", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűųưǔ", "u"),
      ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
      ("’‘ʼ", "'"),
    ]
    var base: [Unicode.Scalar: String] = [:]
    for (letters, plain) in groups {
      for scalar in letters.unicodeScalars { base[scalar] = plain }
    }
    return base
  }()
}

extension [UInt8] {
  fileprivate mutating func replaceAll(_ pattern: [UInt8], with replacement: [UInt8]) {
    guard count >= pattern.count else { return }
    var result: [UInt8] = []
    var index = 0
    while index < count {
      if self[index...].starts(with: pattern) {
        result += replacement
        index += pattern.count
      } else {
        result.append(self[index])
        index += 1
      }
    }
    self = result
  }
}
