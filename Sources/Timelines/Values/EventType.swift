/// The event types of PLOVER 0.8, and STATEMENT of ours.
public enum EventType: String, CaseIterable, Sendable {
  /// From agreement to assault, in the codebook's order; a statement is none of them.
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
  case statement = "STATEMENT"

  /// The quad class, where the type has one; a statement has none.
  public var quadClass: QuadClass? {
    switch self {
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    case .statement: nil
    }
  }
}

/// PLOVER's four classes of events.
public enum QuadClass: String, CaseIterable, Sendable {
  /// Words or deeds, with or against.
  case verbalCooperation = "verbal cooperation"
  case materialCooperation = "material cooperation"
  case verbalConflict = "verbal conflict"
  case materialConflict = "material conflict"
}

/// What keeps an act from being a plain, past, asserted one (PLOVER's auxiliary modes).
public enum Auxiliary: String, CaseIterable, Sendable {
  /// Long past, still to come, only supposed, or denied.
  case historical, future, hypothetical, negation
}
