/// The names of those who wrote an article, read from the line that names them.
struct Byline: Hashable {
  /// The names in order, where they stand in the line.
  var names: [Range<String.Index>]

  /// Reads a line that opens with "by", or holds it after the name that it repeats.
  ///
  /// - Parameter line: One line of a page's head.
  init?(_ line: String) {
    guard line.utf8.count <= 200, let start = Self.afterLead(line) else { return nil }
    var names: [Range<String.Index>] = []
    for part in Self.parts(line[start...]) {
      guard let name = Self.name(part) else { break }
      names.append(name)
    }
    guard !names.isEmpty else { return nil }
    self.names = names
  }

  /// Where the names begin: after "by", "written by", "author:", or after "NAME by" in front of the
  /// same name.
  private static func afterLead(_ line: String) -> String.Index? {
    let words = line.split(whereSeparator: \.isWhitespace)
    for (index, word) in words.enumerated().prefix(6) {
      let folded = FoldedText(String(word)).string
      guard folded == "by" || folded == "author" || folded == "authors" else { continue }
      guard index + 1 < words.count else { return nil }
      let before = words[..<index]
      let after = words[(index + 1)...]
      let isLead = before.allSatisfy { leads.contains(FoldedText(String($0)).string) }
      if isLead || !before.isEmpty && after.starts(with: before) { return after.first?.startIndex }
    }
    return nil
  }

  private static let leads: Set<String> = [
    "written", "posted", "published", "article", "story", "report", "text", "reporting", "from",
  ]

  /// The stretches between commas, bars, dashes and "and".
  private static func parts(_ line: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start: String.Index?
    var end = line.startIndex
    func close(_ parts: inout [Substring]) {
      if let open = start { parts.append(line[open..<end]) }
      start = nil
    }
    for word in line.split(whereSeparator: \.isWhitespace) {
      if word == "and" || word == "&" || separators.contains(word) {
        close(&parts)
        if separators.contains(word) { return parts }
        continue
      }
      if word.allSatisfy({ ",;".contains($0) }) {
        close(&parts)
        continue
      }
      if start == nil { start = word.startIndex }
      end = word.endIndex
      if let last = word.last, ",;|".contains(last) {
        end = line.index(before: word.endIndex)
        close(&parts)
      }
    }
    close(&parts)
    return parts
  }

  private static let separators: Set<Substring> = [
    "|", "-", "\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}", "/",
  ]

  private static func name(_ part: Substring) -> Range<String.Index>? {
    let words = part.split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(words.count), isPersonName(words) else { return nil }
    return part.startIndex..<part.endIndex
  }

  /// Whether words can be a person's name: capitalised, particles and initials apart.
  static func isPersonName(_ words: [Substring]) -> Bool {
    var capitals = 0
    for word in words {
      guard let first = word.unicodeScalars.first else { return false }
      if word.unicodeScalars.contains(where: { $0.properties.numericType != nil }) { return false }
      if first.properties.isUppercase {
        capitals += 1
      } else if !particles.contains(word) {
        return false
      }
      if !word.unicodeScalars.allSatisfy(isNameScalar) { return false }
    }
    return capitals > 0
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "'-.\u{2019}\u{2010}".unicodeScalars.contains(scalar)
  }

  private static let particles: Set<Substring> = [
    "de", "da", "del", "della", "di", "do", "dos", "du", "van", "von", "der", "den", "bin", "ibn",
    "al", "el", "la", "le", "ter", "zu", "y", "e",
  ]
}
