import Chronology
import Timelines

/// A day on which something of an event falls due, before its row is made.
struct DueRow: Hashable, Sendable {
  /// Where the event stands in the register.
  var position: Int
  /// Which of its commitments.
  var commitment: Int
  var day: EDTF
  /// The day by which the row stands in order.
  var number: Int
  /// What falls due.
  var what: String
}

extension Catalogue {
  /// The rows of a timeline: what is folded as one, acts, the days on which something falls
  /// due, and how long nothing was done.
  ///
  /// - Parameters:
  ///   - matches: The acts that the filter leaves.
  ///   - columns: What they were found in.
  ///   - unfolded: Whether folded acts have rows of their own.
  ///   - isFiltered: Whether a filter leaves some out.
  /// - Returns: The rows, and the folded acts.
  func timelinePlan(
    _ matches: Matches,
    _ columns: Columns,
    unfolded: Bool,
    isFiltered: Bool
  ) -> (plan: RowPlan, folded: RowSet) {
    let current = columns.unfolded(matches.certain)
    var folded = matches.certain
    folded.subtract(current)
    let acts = unfolded ? matches.certain : current
    var plan = RowPlan(certain: acts, numbered: current, perhaps: matches.possible)
    if !folded.isEmpty { plan.append(.fold(isFolded: !unfolded)) }
    var (row, rank) = (0, 0)
    for inserted in insertions(among: current, columns, isFiltered: isFiltered) {
      let end = rank + acts.count(in: row..<inserted.row)
      plan.appendActs(rank..<end)
      plan.append(inserted.source)
      (row, rank) = (inserted.row, end)
    }
    plan.appendActs(rank..<acts.count)
    if !matches.possible.isEmpty {
      plan.append(.made(.heading("Perhaps: their dates leave it open")))
      plan.appendPerhaps()
    }
    return (plan, folded)
  }

  /// A row that stands before an act.
  private struct Insertion {
    var row: Int
    var source: Evaluation.Source
  }

  /// What stands between acts, in order: before each first what falls due until then, then for how
  /// long nothing was done.
  private func insertions(
    among current: RowSet,
    _ columns: Columns,
    isFiltered: Bool
  ) -> [Insertion] {
    let rule = GapRule(usual: columns.usualStep(in: current))
    let lulls = columns.lulls(in: current, ofAtLeast: rule.least)
    var dues = dueRows(among: current, columns)[...]
    var insertions: [Insertion] = []
    for lull in lulls {
      while let due = dues.first, due.row <= lull.row {
        insertions.append(due)
        dues.removeFirst()
      }
      let act = "act" + (isFiltered ? " that fits" : "")
      let what = lull.followsBound ? "dated " + act : act
      guard let words = rule.words(from: lull.last, to: lull.next, what: what) else { continue }
      insertions.append(Insertion(row: lull.row, source: .made(.gap(words))))
    }
    return insertions + dues
  }

  /// What falls due, each matter once a day, before the first act of that day or a later one.
  private func dueRows(among current: RowSet, _ columns: Columns) -> [Insertion] {
    guard !columns.dues.isEmpty else { return [] }
    var seen: Set<String> = []
    return dues.filter { current.contains($0.position) }
      .filter { seen.insert("\($0.number) \(matter(of: $0, columns))").inserted }
      .sorted { ($0.number, $0.position) < ($1.number, $1.position) }
      .map { due in
        let first = columns.rowCount(before: CivilDate(dayNumber: due.number))
        let next = current.row(after: first - 1)
        let isDated = next.flatMap { columns.standingDay(of: $0) } != nil
        return Insertion(row: (isDated ? next : nil) ?? columns.count, source: .due(due))
      }
  }

  /// What a due day is told once for: its matter, or what falls due where it belongs to none.
  private func matter(of due: DueRow, _ columns: Columns) -> String {
    let threads = columns.threads
    guard threads.indices.contains(due.position), threads[due.position] >= 0 else {
      return due.what.lowercased()
    }
    return "matter \(threads[due.position])"
  }

  /// What falls due on another day than that of its act; what was kept stands in the list as an act.
  func allDues() -> [DueRow] {
    let rows = Set(register.columns.dues.map { Int($0.row) }).sorted()
    return zip(rows, register.events(rows: rows)).flatMap { row, event in
      event.commitments.enumerated().compactMap { place, commitment -> DueRow? in
        guard commitment.status != .kept, let due = commitment.term.due, due != event.date.edtf,
          let day = due.extent.latest ?? due.extent.earliest
        else { return nil }
        return DueRow(
          position: row,
          commitment: place,
          day: due,
          number: day.dayNumber,
          what: commitment.term.what
        )
      }
    }
  }

  func row(of due: DueRow) -> Row {
    guard let event = register.event(at: due.position),
      event.commitments.indices.contains(due.commitment)
    else { return .heading("") }
    let commitment = event.commitments[due.commitment]
    return .due(
      DueSummary(
        event: event.id,
        day: due.day,
        who: commitment.term.by.map(shortName).joined(separator: ", "),
        what: "due: " + commitment.term.what,
        fate: commitment.status.rawValue
      )
    )
  }
}

/// From how many empty days on a timeline says that nothing was done, by how dense it is.
struct GapRule: Hashable, Sendable {
  /// The least number of empty days that is told.
  let least: Int

  /// Finds the rule for acts that usually lie so many days apart.
  init(usual: Int) {
    least = max(2, usual * 3)
  }

  /// "5 days without an act", where so many lie between two days that it is worth a row.
  func words(from last: Int, to next: Int, what: String = "act") -> String? {
    let empty = next - last - 1
    guard empty >= least else { return nil }
    let long = empty >= 730 ? "\(empty / 365) years" : empty >= 60 ? "\(empty / 30) months" : nil
    return "... \(long ?? "\(empty) days") without \(what.hasPrefix("a") ? "an" : "a") \(what)"
  }
}
