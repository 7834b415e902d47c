import Chronology
import Timelines

/// Events as rows of a table: when, who towards whom, what, sources with flags, and a handle.
struct EventTable {
  private let timeline: any EventRegister

  /// Makes rows for the events of a timeline.
  init(_ timeline: any EventRegister) {
    self.timeline = timeline
  }

  /// The table of some events.
  func table(of events: [Event]) -> TextTable {
    TextTable(
      columns: [
        TextTable.Column(title: "DATE"),
        TextTable.Column(title: "WHO > WHOM", yielding: 3),
        TextTable.Column(title: "WHAT", yielding: 2),
        TextTable.Column(title: "SRC"),
        TextTable.Column(title: "EVENT"),
      ],
      rows: events.map(row)
    )
  }

  private func row(of event: Event) -> [String] {
    let sides = [event.actors, event.recipients].map {
      Event.names($0, in: timeline.directory)
    }
    return [
      event.date.edtf.inTable,
      sides[1].isEmpty ? sides[0] : "\(sides[0]) > \(sides[1])",
      event.phrase(in: timeline.directory),
      event.flags.isEmpty ? String(event.sourceCount) : "\(event.sourceCount) \(event.flags)",
      timeline.handle(of: event.id),
    ]
  }
}

extension Event {
  /// One letter for each thing to know at a glance.
  ///
  /// `D` deadline, `P` planned, `S` standing, `B` background, `!` sources differ, `/` disputed,
  /// `?` doubtful quote, `M` coded by a machine.
  var flags: String {
    var letters = ""
    if commitments.contains(where: { $0.term.due != nil }) { letters += "D" }
    switch status {
    case .current: break
    case .planned: letters += "P"
    case .standing: letters += "S"
    case .background: letters += "B"
    }
    if !differs.isEmpty { letters += "!" }
    if isDisputed { letters += "/" }
    if hasDoubtfulQuote { letters += "?" }
    if isMachineCoded { letters += "M" }
    return letters
  }
}
