/// The words of a title behind those whom it names, as ``Timelines/Event/title(in:)`` puts them together.
enum TitleWords {
  /// What a title says of an act, without who acts towards whom, which a record names itself.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - doers: How it may name those who act, all of them in one text; empty where nobody acts.
  ///   - others: How it may name those acted towards.
  /// - Returns: The words behind the names; all of the title where it begins otherwise.
  static func phrase(of title: String, doers: [String], others: [String]) -> String {
    let openings: [String]
    switch (doers.isEmpty, others.isEmpty) {
    case (true, true): return title
    case (false, true): openings = doers.flatMap { ["\($0): ", "\($0) "] }
    case (true, false): openings = others.map { "To \($0): " }
    case (false, false): openings = doers.flatMap { doer in others.map { "\(doer) to \($0): " } }
    }
    for opening in openings where title.hasPrefix(opening) {
      return String(title.dropFirst(opening.count))
    }
    guard others.isEmpty else {
      let parts = title.split(separator: ": ", maxSplits: 1)
      return parts.count == 2 ? String(parts[1]) : title
    }
    // A verb begins with a small letter; names do, too, only within.
    let within: Set<Substring> = ["of", "the", "and", "de", "al", "von", "van"]
    let words = title.split(separator: " ")
    let verb = words.firstIndex { $0.first?.isLowercase == true && !within.contains($0) }
    return verb.map { words[$0...].joined(separator: " ") } ?? title
  }
}
