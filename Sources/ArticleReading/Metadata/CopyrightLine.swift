/// The line at a page's foot that names who holds its rights: "© 2030 Tidewatch - News".
enum CopyrightLine {
  /// The holder whom a line names.
  static func holder(in line: String) -> String? {
    guard line.utf8.contains(0xA9) else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let sign = words.firstIndex(where: { $0.contains("\u{A9}") }) else { return nil }
    var name: [Substring] = []
    for word in words[(sign + 1)...] {
      if name.isEmpty, word.allSatisfy({ $0.isNumber || "-\u{2013},".contains($0) }) { continue }
      if ["-", "|", "\u{2013}", "\u{2014}", "All", "\u{B7}"].contains(word) { break }
      name.append(word)
      if let last = word.last, ".,;".contains(last) {
        name[name.count - 1].removeLast()
        break
      }
    }
    guard (1...5).contains(name.count), name[0].first?.isUppercase == true,
      !["theme", "powered", "design", "designed", "by"].contains(name[0].lowercased())
    else { return nil }
    return name.joined(separator: " ")
  }
}
