import Chronology
import Timelines

extension CalendarRecord {
  /// Adds what falls due by an entry: a deadline, or a meeting that is still to be held.
  func addCommitments(to record: inout SourceRecord) {
    if let own = OwnDue(entry) { return own.add(to: &record, naming: roll) }
    let words = record.phrase.lowercased().split { !$0.isLetter }
    let isDeadline =
      component.name == "VTODO" || words.contains { ["deadline", "due", "expires"].contains($0) }
    let isMeeting =
      !record.recipients.isEmpty || words.contains { Self.meetings.contains(String($0)) }
    guard isDeadline || (isMeeting && record.status == .planned) else { return }
    if !isDeadline, record.move == .says {
      record.move = .meets
      record.type = .consult
    }
    let kind: Term.Kind = isDeadline ? .deadline : .meeting
    let term = Term(kind, what: record.phrase, due: record.date)
    record.commitments = [Commitment(term, steps: [step])]
  }

  /// What became of it, as far as the entry says.
  private var step: Commitment.Step {
    let done = component["COMPLETED"].flatMap { CalendarTime($0)?.day }
    let share = component["PERCENT-COMPLETE"].flatMap { Int($0.value.trimmed) }
    switch component["STATUS"]?.value.trimmed.uppercased() {
    case "COMPLETED": return Commitment.Step(.kept, knownSince: done)
    case "CANCELLED": return Commitment.Step(.lapsed)
    default: return Commitment.Step(done != nil || share == 100 ? .kept : .open, knownSince: done)
    }
  }

  private static let meetings: Set = [
    "conference", "consultation", "consultations", "meeting", "negotiations", "round", "session",
    "summit", "talks", "visit",
  ]
}
