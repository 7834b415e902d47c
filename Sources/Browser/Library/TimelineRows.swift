import Chronology
import Timelines

/// A day on which something of an event falls due, before its row is made.
struct DueRow: Hashable, Sendable {
  /// Where the event stands in the timeline.
  var position: Int
  /// Which of its commitments.
  var commitment: Int
  var day: EDTF
  /// The day by which the row stands in order.
  var number: Int
}

extension IndexedTimeline {
  /// The rows of a timeline: background folded into one, acts, the days on which something falls
  /// due, and how long nothing was done.
  ///
  /// - Parameters:
  ///   - matching: The events that the filter leaves, in order.
  ///   - unfolded: Whether background acts have rows of their own.
  ///   - isFiltered: Whether a filter leaves some out.
  /// - Returns: The rows, and the background acts.
  func timelineRows(
    _ matching: [Int],
    unfolded: Bool,
    isFiltered: Bool
  ) -> (rows: [Evaluation.Source], background: [Int]) {
    let background = matching.filter { timeline.events[$0].status == .background }
    let current = matching.filter { timeline.events[$0].status != .background }
    let gaps = GapRule(
      days: current.compactMap { timeline.events[$0].date.edtf.extent.earliest?.dayNumber }
    )
    var rows: [Evaluation.Source] = background.isEmpty ? [] : [.fold(isFolded: !unfolded)]
    var waiting = dueRows(of: current)[...]
    // An act "by 14 May" may lie anywhere before: it neither begins nor ends a time without acts.
    var lastDay: Int?
    var hasBound = false
    var number = 0
    for index in unfolded ? matching : current {
      let isBackground = timeline.events[index].status == .background
      if isBackground {
        rows.append(.event(index, number: nil, bond: nil))
        continue
      }
      number += 1
      let day = timeline.events[index].standingDay?.dayNumber
      if let day {
        while let due = waiting.first, due.number <= day {
          rows.append(.due(due))
          waiting.removeFirst()
        }
        if let lastDay, let start = timeline.events[index].date.edtf.extent.earliest?.dayNumber {
          let what = "act" + (isFiltered ? " that fits" : "")
          let words = gaps.words(from: lastDay, to: start, what: hasBound ? "dated " + what : what)
          if let words { rows.append(.made(.gap(words))) }
        }
      }
      rows.append(.event(index, number: number, bond: nil))
      if let last = lastPossibleDay(of: index) {
        lastDay = max(lastDay ?? last, last)
        hasBound = false
      } else {
        hasBound = true
      }
    }
    return (rows + waiting.map { .due($0) }, background)
  }

  /// The last day of an act that took some days; an act without an end has only its first.
  private func lastPossibleDay(of index: Int) -> Int? {
    let extent = timeline.events[index].date.edtf.extent
    guard let first = extent.earliest, let last = extent.latest else {
      return extent.earliest?.dayNumber
    }
    // A year in which something was done doesn't fill the year.
    return last.dayNumber - first.dayNumber > 31 ? first.dayNumber : last.dayNumber
  }

  /// What falls due on another day than that of the act, each matter once a day, in order; what
  /// was kept stands in the list as an act.
  private func dueRows(of events: [Int]) -> [DueRow] {
    var seen: Set<String> = []
    var rows: [DueRow] = []
    for index in events {
      let event = timeline.events[index]
      for (place, commitment) in event.commitments.enumerated() {
        guard commitment.status != .kept, let due = commitment.term.due, due != event.date.edtf,
          let day = due.extent.latest ?? due.extent.earliest,
          seen.insert("\(day.dayNumber) \(commitment.term.what.lowercased())").inserted
        else { continue }
        rows.append(DueRow(position: index, commitment: place, day: due, number: day.dayNumber))
      }
    }
    return rows.sorted { ($0.number, $0.position) < ($1.number, $1.position) }
  }

  func summary(_ due: DueRow) -> DueSummary {
    let event = timeline.events[due.position]
    let commitment = event.commitments[due.commitment]
    let owers = commitment.term.by.map { timeline.directory[$0]?.shortName ?? $0.description }
    return DueSummary(
      event: event.id,
      day: due.day,
      who: owers.joined(separator: ", "),
      what: "due: " + commitment.term.what,
      fate: commitment.status.rawValue
    )
  }
}

/// From how many empty days on a timeline says that nothing was done, by how dense it is.
struct GapRule: Hashable, Sendable {
  /// The least number of empty days that is told.
  let least: Int

  /// Finds the rule for the days of some acts, in order.
  init(days: [Int]) {
    let steps = zip(days, days.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.sorted()
    let usual = steps.isEmpty ? 1 : steps[steps.count / 2]
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
