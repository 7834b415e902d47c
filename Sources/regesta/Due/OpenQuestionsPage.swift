import Chronology
import Interchange
import Timelines

/// What waits on a day, on a page: by whose turn it is, each matter with what was done about it.
struct OpenQuestionsPage {
  private let timeline: any EventRegister
  private let questions: OpenQuestions

  /// Makes the page of a timeline.
  init(_ timeline: any EventRegister) {
    self.timeline = timeline
    questions = timeline.openQuestions
  }

  /// How many matters the page tells of.
  var count: Int {
    questions.openCount + questions.standing.count + questions.settled.count
  }

  /// The page's lines.
  ///
  /// - Parameter width: The terminal's columns; `nil` cuts nothing.
  /// - Returns: The lines from top to bottom.
  func lines(fitting width: Int?) -> [String] {
    var table = TextTable(columns: [
      TextTable.Column(title: "", yielding: 1),
      TextTable.Column(title: "DUE"),
      TextTable.Column(title: "LEFT"),
      TextTable.Column(title: "SRC", isNumber: true),
    ])
    var after: [Int: [String]] = [:]
    let prose = Prose(width: width)
    func add(_ threads: [EventThread]) {
      for thread in threads {
        table.rows.append(row(of: thread))
        after[table.rows.count] = remarks(on: thread).flatMap { prose.wrapped($0, indent: 4) }
      }
    }
    for group in questions.groups {
      table.rows += [blank, [title(of: group), "", "", ""]]
      add(group.threads)
    }
    if !questions.standing.isEmpty {
      table.rows += [blank, ["STANDING, NO DATE", "", "", ""]]
      table.rows += questions.standing.compactMap { timeline.event($0) }.map { event in
        [" \(event.title(in: timeline.directory))", "", "", sources(of: event)]
      }
    }
    if !questions.settled.isEmpty {
      table.rows += [blank, ["SETTLED", "", "", ""]]
      add(questions.settled)
    }
    let lines = table.lines(fitting: width).enumerated().flatMap { [$1] + (after[$0] ?? []) }
    return prose.wrapped(heading) + lines
  }

  private var blank: [String] { ["", "", "", ""] }

  private var heading: String {
    let day = questions.day.map { " on \(EDTF($0).inEnglish(.wide))" } ?? ""
    var parts = ["\(questions.openCount) open"]
    if !questions.standing.isEmpty { parts.append("\(questions.standing.count) standing") }
    if !questions.settled.isEmpty { parts.append("\(questions.settled.count) settled") }
    return "Open questions\(day): \(parts.joined(separator: ", "))"
  }

  private func title(of group: OpenQuestions.Group) -> String {
    guard !group.parties.isEmpty else { return "UNCLEAR WHO HAS TO MOVE" }
    return "\(names(group.parties).uppercased()) TO MOVE"
  }

  /// A matter with its due day.
  private func row(of thread: EventThread) -> [String] {
    [
      " \(thread.what.withLargeInitial)",
      thread.due?.inEnglish(.medium, near: questions.day) ?? "no date",
      thread.isSettled ? thread.status.rawValue : left(until: thread.due),
      timeline.event(thread.id).map(sources) ?? "",
    ]
  }

  /// What was done about a matter, a line each, and whose turn it is.
  private func remarks(on thread: EventThread) -> [String] {
    var remarks = thread.steps.compactMap { step in
      timeline.event(step.event).map { event in
        let day = event.date.edtf.inEnglish(.medium, near: questions.day)
        return "\(step.role.words) \(day): \(event.title(in: timeline.directory))"
      }
    }
    if let threat = thread.orElse.flatMap({ timeline.event($0) }) {
      remarks.append("or else: \(threat.title(in: timeline.directory))")
    }
    if !thread.turns.isEmpty {
      let turns = thread.turns.map { turn in
        "\(turn.parties.isEmpty ? "unclear" : names(turn.parties)), \(turn.reason.words)"
      }
      remarks.append("turn: \(turns.joined(separator: "; then "))")
    }
    return remarks
  }

  /// How long there is: "today", "4 days", "2 days over".
  private func left(until due: EDTF?) -> String {
    guard let day = questions.day, let due = due?.extent.latest else { return "" }
    let days = due.dayNumber - day.dayNumber
    let unit = abs(days) == 1 ? "day" : "days"
    return days == 0 ? "today" : days > 0 ? "\(days) \(unit)" : "\(-days) \(unit) over"
  }

  private func sources(of event: Event) -> String {
    "\(event.sourceCount)" + (event.differs.isEmpty ? " " : "!")
  }

  private func names(_ actors: [ActorID]) -> String {
    let names = actors.map { timeline.directory[$0]?.shortName ?? $0.description }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
