import Browser
import Chronology
import Interchange
import Timelines

/// What waits on a day, on a page: by whose turn it is, each matter with what was done about it.
struct OpenQuestionsPage {
  private let timeline: any EventRegister
  private let questions: OpenQuestions

  /// Makes a page of some questions of a timeline.
  init(_ questions: OpenQuestions, in timeline: any EventRegister) {
    self.timeline = timeline
    self.questions = questions
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
      table.rows += [blank, [group.heading(naming: names(group.parties, atMost: 2)), "", "", ""]]
      add(group.threads)
    }
    if !questions.standing.isEmpty {
      table.rows += [blank, ["STANDING, NO DATE", "", "", ""]]
      table.rows += questions.standing.compactMap { timeline.event($0) }.map { event in
        [" \(position(event))", "", "", sources(of: event)]
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

  /// A standing position: a matter by what it is about, another act by its own words.
  private func position(_ event: Event) -> String {
    guard let thread = timeline.threads.first(where: { $0.id == event.id }),
      event.status != .standing
    else { return event.title(in: timeline.directory) }
    let who = names(thread.askers, atMost: 2)
    let what = thread.what.hasPrefix(who) ? thread.what : "\(who): \(thread.what)"
    return what.withLargeInitial
  }

  /// A matter with its due day.
  private func row(of thread: EventThread) -> [String] {
    [
      " \(thread.what.withLargeInitial)",
      thread.due?.inEnglish(.medium, near: questions.day) ?? "no date",
      thread.isSettled ? thread.statusWords : left(until: thread.due),
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
    if let fate = fate(of: thread) { remarks.append(fate) }
    let turns = thread.turns.map { turn in
      let parties = turn.parties.isEmpty ? "unclear" : names(turn.parties, atMost: 3)
      return "\(parties), \(turn.words(in: thread))"
    }
    if !turns.isEmpty { remarks.append("turn: \(turns.joined(separator: "; then "))") }
    return remarks
  }

  /// What became of a settled matter, by which acts, and since when that is known.
  private func fate(of thread: EventThread) -> String? {
    guard thread.isSettled else { return nil }
    if thread.isUnreported { return "no report that they \(thread.deed)" }
    let last = thread.fates.lastIndex { $0.status == .open || $0.status == .countered } ?? -1
    let ends = thread.fates[(last + 1)...].map { step in
      let since = step.knownSince.map { " since \(EDTF($0).inEnglish(.medium))" } ?? ""
      let act = step.decidedBy.flatMap { timeline.event($0) }
      // Event data says that something was kept, but not by which act.
      let silence =
        step.status == .kept
        ? "its source says so"
        : thread.due == nil ? "nothing more was reported" : "the day passed without a report"
      let reason = act?.title(in: timeline.directory) ?? silence
      return "\(step.status.rawValue)\(since): \(reason)"
    }
    return ends.isEmpty ? nil : ends.joined(separator: "; ")
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

  /// Names as a reader would say them: "France, Poland and 3 others".
  private func names(_ actors: [ActorID], atMost limit: Int) -> String {
    var names = actors.map { timeline.directory[$0]?.shortName ?? $0.description }
    if names.count > limit + 1 {
      names = names.prefix(limit) + ["\(names.count - limit) others"]
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
