internal import Chronology
internal import Timelines

/// Dates what is told by the way: acts taken for granted, truces told twice, meetings referred to.
extension ClaimWriter {
  /// Whether an act that is taken for granted tells what no verb has told: from what day a
  /// proposal is to hold, a truce, history with a date.
  func isWorthTelling(_ act: Act) -> Bool {
    guard act.isPresupposed, let day = act.day else { return true }
    let positions = assigner.positions(in: syntax.nounChunks[day].tokens)
    guard let position = positions.first, assigner.dates[position].date != nil else { return false }
    return act.move == .demands ? assigner.isOpen(position) : assigner.isLongBefore(position)
  }

  /// The date of an act taken for granted is not that of the clause that names it.
  func datingOfPresupposed(_ act: Act) -> (ClaimDate, [Term]) {
    let position = act.day.flatMap { assigner.positions(in: syntax.nounChunks[$0].tokens).first }
    if act.move == .demands {
      return (assigner.bound, terms(act, due: position.map { assigner.dates[$0] }))
    }
    let date = position.flatMap { assigner.claimDate($0) } ?? dateOfTruce(act)
    return (date ?? assigner.bound, [])
  }

  /// When the truce that an act declares lasted.
  func dateOfTruce(_ act: Act) -> ClaimDate? {
    guard act.move == .declares, let chunk = act.nominal ?? act.object else { return nil }
    return truces.days(of: chunk)
  }

  /// The day of the meeting at which it was done.
  func dateOfOccasion(_ act: Act) -> ClaimDate? {
    guard let clause = act.occasion, let date = datesByClause[clause],
      date.basis != .published || date.text != nil
    else { return nil }
    return ClaimDate(date.edtf, basis: .inferred, text: date.text)
  }

  /// The days of the noun on which its clause hangs: "the truce of 8 May, when Chad was attacked".
  func dateBehindWhen(_ act: Act) -> ClaimDate? {
    assigner.daysBehindWhen(act.clause).flatMap { assigner.claimDate($0) }
  }
}
