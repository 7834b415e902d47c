import Canvas

/// Who acts towards whom, in as few columns as a row has; nothing where nobody is named, as in calendars.
enum WhoLabel {
  /// "Putin > Ukraine"; members by their countries' letters where names don't fit.
  static func short(_ summary: EventSummary, width: Int) -> String {
    let labels = Detail.allCases.map { Printable(joined(summary, $0)) }
    if let fitting = labels.first(where: { $0.width <= width }) { return fitting.text }
    let shortest = labels.min { $0.width < $1.width } ?? Printable("")
    return shortest.truncated(to: width).text
  }

  /// All names.
  static func whole(_ summary: EventSummary) -> String {
    joined(summary, .names)
  }

  /// How much is said, from all names down to a name and a count.
  private enum Detail: CaseIterable {
    case names, groupsByLetters, counts
  }

  private static func joined(_ summary: EventSummary, _ detail: Detail) -> String {
    let actors = side(summary.actors, detail)
    // Whom is the first to be shortened: who acts is read first.
    let country = detail == .names ? nil : letters(summary.recipients)
    let recipients = country ?? side(summary.recipients, detail)
    if actors.isEmpty { return recipients.isEmpty ? "" : "? > " + recipients }
    return recipients.isEmpty ? actors : actors + " > " + recipients
  }

  private static func side(_ names: [EventSummary.Name], _ detail: Detail) -> String {
    let all = names.map(\.short).joined(separator: ", ")
    switch detail {
    case .names: return all
    case .groupsByLetters: return names.count > 1 ? letters(names) ?? counted(names) : all
    case .counts: return counted(names)
    }
  }

  private static func letters(_ names: [EventSummary.Name]) -> String? {
    var seen: [String] = []
    for name in names {
      guard let letters = name.letters else { return nil }
      if !seen.contains(letters) { seen.append(letters) }
    }
    // Several of one country aren't told apart by its letters.
    return seen.count > 1 || names.count == 1 ? seen.joined(separator: " ") : nil
  }

  private static func counted(_ names: [EventSummary.Name]) -> String {
    guard let first = names.first else { return "" }
    return names.count > 1 ? "\(first.short) +\(names.count - 1)" : first.short
  }
}
