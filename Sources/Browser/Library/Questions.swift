import Canvas
import Chronology
import Timelines

/// A line about what is open, before its row is made.
enum QuestionRow: Hashable, Sendable {
  case heading(String)
  /// A matter; a step of it; what is threatened if it is refused; whose turn it is.
  case matter(EventThread)
  case step(EventThread, Int)
  case orElse(EventThread)
  case turn(EventThread, Int)
  /// A position without a matter.
  case standing(EventID)

  /// The event that the line is about.
  var event: EventID? {
    switch self {
    case .heading: nil
    case .matter(let thread), .turn(let thread, _): thread.id
    case .step(let thread, let place): thread.steps[place].event
    case .orElse(let thread): thread.orElse
    case .standing(let id): id
    }
  }
}

extension Catalogue {
  /// What is open, by whose turn it is: each matter with what was done about it.
  ///
  /// - Parameters:
  ///   - matching: The events that a filter leaves; matters without any of them are left out.
  ///   - columns: What they were found in.
  /// - Returns: The rows, and their title.
  func questionRows(
    _ matching: RowSet,
    _ columns: Columns
  ) -> (rows: [QuestionRow], title: String) {
    let questions = register.openQuestions
    let fitting = matching.isFull ? nil : Set(columns.threads(register.threads, among: matching))
    func fits(_ thread: EventThread) -> Bool { fitting?.contains(thread) ?? true }
    var rows: [QuestionRow] = []
    func head(_ words: String) {
      if !rows.isEmpty { rows.append(.heading("")) }
      rows.append(.heading(words))
    }
    var open = 0
    for group in questions.groups {
      let threads = group.threads.filter(fits)
      guard !threads.isEmpty else { continue }
      open += threads.count
      head(group.heading(naming: names(group.parties)))
      for thread in threads {
        rows.append(.matter(thread))
        rows += thread.steps.indices.map { .step(thread, $0) }
        if thread.orElse != nil { rows.append(.orElse(thread)) }
        rows += thread.turns.indices.map { .turn(thread, $0) }
      }
    }
    let standing = questions.standing.filter { id in
      matching.isFull || register.row(of: id).map(matching.contains) ?? false
    }
    if !standing.isEmpty {
      head("STANDING, NO DATE")
      rows += standing.map(QuestionRow.standing)
    }
    let settled = questions.settled.filter(fits)
    if !settled.isEmpty {
      head("SETTLED")
      rows += settled.map(QuestionRow.matter)
    }
    let counts = [(open, "open"), (standing.count, "standing"), (settled.count, "settled")]
      .filter { $0.0 > 0 }.map { "\($0) \($1)" }
    let isLong = scope == .all
    let day =
      questions.day.map { " on " + DayLabel.brief($0) + (isLong ? " \($0.year)" : "") } ?? ""
    return (
      rows, "Open questions\(day): " + (counts.isEmpty ? "none" : counts.joined(separator: ", "))
    )
  }

  func row(of question: QuestionRow) -> Row {
    switch question {
    case .heading(let words): return .heading(words)
    case .matter(let thread): return row(of: thread, on: register.knowledgeDay)
    case .step(let thread, let place):
      let step = thread.steps[place]
      let isCondition = step.role == .askedAsCondition
      let condition = isCondition ? ", as a condition" : ""
      return row(of: step.event, step: step.role.rowWord, isCondition: isCondition) { event in
        "\(who(event))\(condition): \(event.phrase(in: directory))"
      }
    case .orElse(let thread):
      return row(of: thread.orElse ?? thread.id, step: "or else") { event in
        "\(who(event)): \(event.phrase(in: directory))"
      }
    case .turn(let thread, let place):
      var row = QuestionSummary(about: thread.id)
      row.step = place == 0 ? "turn" : "then"
      row.text = words(thread.turns[place])
      return .question(row)
    case .standing(let id): return row(of: id, step: "", text: title)
    }
  }

  /// Whose turn it is and why: "Russia, for no answer is reported yet".
  func words(_ turn: EventThread.Turn) -> String {
    (turn.parties.isEmpty ? "unclear" : names(turn.parties)) + ", " + turn.reason.rowWords
  }

  private func row(of thread: EventThread, on day: CivilDate?) -> Row {
    let event = self[thread.id]
    var row = QuestionSummary(about: thread.id)
    row.text = thread.what.withLargeInitial
    row.due = thread.due.map { $0.inEnglish(.narrow, near: day) } ?? "no date"
    row.left = thread.isSettled ? thread.status.rawValue : Self.left(until: thread.due, from: day)
    row.sources = event?.sourceCount ?? 0
    row.flags = event?.differs.isEmpty ?? true ? "" : "!"
    return .question(row)
  }

  private func row(
    of id: EventID,
    step: String,
    isCondition: Bool = false,
    text: (Event) -> String
  ) -> Row {
    var row = QuestionSummary(about: id)
    row.step = step
    row.isCondition = isCondition
    guard let event = self[id] else { return .question(row) }
    row.text = text(event)
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
    let names = actors.map(shortName)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Catalogue {
  /// The acts that answer one another around an event: each matter under a heading of its own.
  func threadRows(of id: EventID) -> [Evaluation.Source] {
    let threads = register.threads.filter { thread in
      thread.steps.contains { $0.event == id } || thread.orElse == id
    }
    var number = 0
    var sources: [Evaluation.Source] = []
    func add(_ event: EventID, _ bond: String?) {
      guard let row = register.row(of: event) else { return }
      number += 1
      sources.append(.event(row, number: number, bond: bond))
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
    let due = thread.due.map { ", due " + $0.inEnglish(.narrow, near: register.knowledgeDay) } ?? ""
    let turn = thread.turns.first.map { "; turn: " + words($0) } ?? ""
    return "\(thread.kind.rawValue.withLargeInitial): "
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
