import Canvas
import Chronology
import Timelines

extension IndexedTimeline {
  /// What is open, by whose turn it is: each matter with what was done about it.
  ///
  /// - Parameter matching: The events that a filter leaves; matters without any of them are left
  ///   out.
  /// - Returns: The rows, and their title.
  func questionRows(_ matching: [Int]) -> (rows: [Row], title: String) {
    let questions = timeline.openQuestions
    let shown = Set(matching.map { timeline.events[$0].id })
    func fits(_ thread: EventThread) -> Bool { thread.steps.contains { shown.contains($0.event) } }
    var rows: [Row] = []
    func head(_ words: String) {
      if !rows.isEmpty { rows.append(.heading("")) }
      rows.append(.heading(words))
    }
    var open = 0
    for group in questions.groups {
      let threads = group.threads.filter(fits)
      guard !threads.isEmpty else { continue }
      open += threads.count
      head(
        group.parties.isEmpty
          ? "UNCLEAR WHO HAS TO MOVE" : names(group.parties).uppercased() + " TO MOVE"
      )
      for thread in threads { rows += self.rows(of: thread, on: questions.day) }
    }
    let standing = questions.standing.filter(shown.contains).compactMap { self[$0] }
    if !standing.isEmpty {
      head("STANDING, NO DATE")
      rows += standing.map { row(of: $0, step: "", text: title($0)) }
    }
    let settled = questions.settled.filter(fits)
    if !settled.isEmpty {
      head("SETTLED")
      rows += settled.compactMap { row(of: $0, on: questions.day) }
    }
    let counts = [(open, "open"), (standing.count, "standing"), (settled.count, "settled")]
      .filter { $0.0 > 0 }.map { "\($0) \($1)" }
    let day = questions.day.map { " on " + DayLabel.brief($0) } ?? ""
    return (
      rows, "Open questions\(day): " + (counts.isEmpty ? "none" : counts.joined(separator: ", "))
    )
  }

  private func rows(of thread: EventThread, on day: CivilDate?) -> [Row] {
    var rows = [row(of: thread, on: day)].compactMap(\.self)
    for step in thread.steps {
      guard let event = self[step.event] else { continue }
      let condition = step.role == .askedAsCondition ? ", as a condition" : ""
      let words = "\(who(event))\(condition): \(event.phrase(in: timeline.directory))"
      rows.append(row(of: event, step: step.role.rowWord, text: words))
    }
    if let threat = thread.orElse.flatMap({ self[$0] }) {
      rows.append(
        row(
          of: threat,
          step: "or else",
          text: "\(who(threat)): \(threat.phrase(in: timeline.directory))"
        )
      )
    }
    for (place, turn) in thread.turns.enumerated() {
      var row = QuestionSummary(about: thread.id)
      row.step = place == 0 ? "turn" : "then"
      row.text = words(turn)
      rows.append(.question(row))
    }
    return rows
  }

  /// Whose turn it is and why: "Russia, for no answer is reported yet".
  func words(_ turn: EventThread.Turn) -> String {
    (turn.parties.isEmpty ? "unclear" : names(turn.parties)) + ", " + turn.reason.rowWords
  }

  private func row(of thread: EventThread, on day: CivilDate?) -> Row? {
    guard let event = self[thread.id] else { return nil }
    var row = QuestionSummary(about: event.id)
    row.text = thread.what.prefix(1).uppercased() + thread.what.dropFirst()
    row.due = thread.due.map { $0.inEnglish(.narrow, near: day) } ?? "no date"
    row.left = thread.isSettled ? thread.status.rawValue : Self.left(until: thread.due, from: day)
    row.sources = event.sourceCount
    row.flags = event.differs.isEmpty ? "" : "!"
    return .question(row)
  }

  private func row(of event: Event, step: String, text: String) -> Row {
    var row = QuestionSummary(about: event.id)
    row.step = step
    row.text = text
    row.day = step.isEmpty ? "" : DayLabel.short(event.date, in: scope)
    row.sources = event.sourceCount
    row.flags = event.differs.isEmpty ? "" : "!"
    return .question(row)
  }

  /// How long there is: "today", "4 days", "2 over".
  private static func left(until due: EDTF?, from day: CivilDate?) -> String {
    guard let day, let due = due?.extent.latest else { return "" }
    let days = due.dayNumber - day.dayNumber
    if days == 0 { return "today" }
    return days < 0 ? "\(-days) over" : days == 1 ? "1 day" : "\(days) days"
  }

  private func who(_ event: Event) -> String {
    var summary = summary(event, number: nil)
    summary.recipients = []
    return WhoLabel.short(summary, width: 20)
  }

  /// "Kesh, Dorn and Ostra".
  func names(_ actors: [ActorID]) -> String {
    let names = actors.map { timeline.directory[$0]?.shortName ?? $0.description }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension IndexedTimeline {
  /// The acts that answer one another around an event: each matter under a heading of its own.
  func threadRows(of id: EventID) -> [Evaluation.Source] {
    let threads = timeline.threads.filter { thread in
      thread.steps.contains { $0.event == id } || thread.orElse == id
    }
    var number = 0
    var sources: [Evaluation.Source] = []
    func add(_ event: EventID, _ bond: String?) {
      guard let position = positions[event] else { return }
      number += 1
      sources.append(.event(position, number: number, bond: bond))
    }
    for thread in threads {
      sources.append(.made(.heading(heading(of: thread))))
      for step in thread.steps { add(step.event, step.role.rowWord) }
      if let threat = thread.orElse { add(threat, "or else") }
    }
    guard sources.isEmpty else { return sources }
    sources.append(.made(.heading("No other act answers this one.")))
    add(id, nil)
    return sources
  }

  /// "Offer: talks in Port Kesh, due Wed 19: countered; Ostra, for the condition comes first".
  private func heading(of thread: EventThread) -> String {
    let due = thread.due.map { ", due " + $0.inEnglish(.narrow, near: timeline.knowledgeDay) } ?? ""
    let turn = thread.turns.first.map { "; turn: " + words($0) } ?? ""
    return "\(thread.kind.rawValue.prefix(1).uppercased())\(thread.kind.rawValue.dropFirst()): "
      + "\(thread.what)\(due): \(thread.status.rawValue)\(turn)"
  }
}

extension QuestionSummary {
  /// A line about an event with nothing said yet.
  fileprivate init(about event: EventID) {
    self.init(
      event: event,
      step: "",
      text: "",
      day: "",
      due: "",
      left: "",
      sources: 0,
      flags: ""
    )
  }
}

extension EventThread.Step.Role {
  /// The role in the eight columns of a row; what turns the matter is in capitals.
  var rowWord: String {
    switch self {
    case .asked, .askedAsCondition: "asked"
    case .offered, .promised, .planned, .accepted, .welcomed, .hosted: rawValue
    case .supported: "backed"
    case .threatened: "threat"
    case .countered: "COUNTER"
    case .refused: "REFUSED"
    case .withdrawn: "WITHDREW"
    case .kept: "KEPT"
    case .broken: "BROKEN"
    }
  }
}

extension EventThread.Turn.Reason {
  /// The reason after a name: "Russia, not answered yet".
  var rowWords: String {
    switch self {
    case .unanswered: "not answered yet"
    case .onlyWelcomed: "only welcomed so far"
    case .accepted: "accepted, not done yet"
    case .promised: "promised, not reported yet"
    case .refused: "for it was refused"
    case .conditionFirst: "for the condition comes first"
    case .afterCondition: "once the condition is met"
    case .ifRefused: "if it is refused"
    case .deadlinePassed: "for the day has passed"
    }
  }
}
