import Timelines

extension EventThread.Step.Role {
  /// What the act does to the matter, as a word in a row; what ends or turns it stands out.
  var words: String {
    switch self {
    case .asked: "asked"
    case .askedAsCondition: "asked, as a condition"
    case .offered: "offered"
    case .promised: "promised"
    case .planned: "planned"
    case .threatened: "threatened"
    case .accepted: "accepted"
    case .welcomed: "welcomed"
    case .supported: "supported"
    case .hosted: "hosted"
    case .countered: "COUNTERED"
    case .refused: "REFUSED"
    case .withdrawn: "WITHDRAWN"
    case .kept: "KEPT"
    case .broken: "BROKEN"
    }
  }
}

extension EventThread {
  /// Its status as a word in a row.
  var statusWords: String { isUnreported ? "no report" : status.rawValue }

  /// What those did who kept it: "spoke" where words were to be exchanged, else "met".
  var deed: String {
    let words = what.lowercased().split(separator: " ")
    return words.first.map(Self.verbsOfSpeech.contains) == true ? "spoke" : "met"
  }

  private static let verbsOfSpeech: Set<Substring> = [
    "speak", "talk", "call", "phone", "telephone", "ring", "discuss", "confer",
  ]
}

extension EventThread.Turn {
  /// Why it is somebody's turn in a matter.
  func words(in thread: EventThread) -> String {
    if thread.kind == .threat, reason == .deadlinePassed { return "the demand was not met in time" }
    let isPlan = thread.kind == .meeting && thread.steps.first?.role == .planned
    return isPlan && reason == .promised ? "no report yet that they \(thread.deed)" : reason.words
  }
}

extension EventThread.Turn.Reason {
  /// Why it is somebody's turn.
  var words: String {
    switch self {
    case .unanswered: "no answer yet"
    case .onlyWelcomed: "welcomed, neither accepted nor refused"
    case .accepted: "accepted, not yet done"
    case .promised: "promised, not yet reported"
    case .refused: "the other side has refused"
    case .conditionFirst: "a condition comes first"
    case .afterCondition: "once the condition is met"
    case .ifRefused: "if the demand is refused"
    case .deadlinePassed: "the day has passed without a report"
    }
  }
}
