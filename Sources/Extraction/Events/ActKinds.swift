internal import Timelines

extension EventType {
  /// Whether doing it is an act against somebody.
  var isHostile: Bool {
    switch self {
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: true
    default: false
    }
  }

  /// Whether it is done by force.
  var isForce: Bool { self == .assault || self == .coerce }

  /// Whether doing it is an act towards agreement.
  var isCooperative: Bool {
    switch self {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: true
    default: false
    }
  }

  /// Whether the act is done by words.
  var isVerbal: Bool {
    switch quadClass {
    case .verbalCooperation, .verbalConflict: self != .consult
    case .materialCooperation, .materialConflict: false
    case nil: true
    }
  }

  /// Whether it takes two.
  var isMeeting: Bool { self == .consult }
}

extension Move {
  /// Whether it answers something on the table.
  var answersSomething: Bool {
    switch self {
    case .welcomes, .supports, .accepts, .refuses, .counters, .conditions, .denies, .criticises:
      true
    default: false
    }
  }

  /// Whether it is a meeting of some kind.
  var isMeeting: Bool {
    switch self {
    case .meets, .speaks, .visits, .hosts: true
    default: false
    }
  }
}

extension VerbGroup.Features {
  /// Whether the two share a feature.
  func hasAny(_ other: Self) -> Bool { !isDisjoint(with: other) }
}
