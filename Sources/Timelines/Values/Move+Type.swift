extension Move {
  /// The type that an act of this kind usually has, where nothing says another.
  public var typicalType: EventType {
    switch self {
    case .offers, .promises, .accepts, .agrees, .keeps: .agree
    case .proposes, .demands, .conditions, .invites: .request
    case .threatens: .threaten
    case .welcomes, .supports, .thanks, .signs, .recognises: .support
    case .refuses, .counters, .denies, .breaks: .reject
    case .withdraws, .retreats: .retreat
    case .says, .explains, .announces, .plans: .statement
    case .accuses, .criticises: .accuse
    case .mediates, .meets, .speaks, .visits, .hosts: .consult
    case .aids: .aid
    case .cooperates: .cooperate
    case .releases, .yields: .concede
    case .declares: .statement
    case .strikes, .attacks, .kills: .assault
    case .occupies, .expels, .detains, .restricts: .coerce
    case .mobilises: .mobilize
    case .sanctions: .sanction
    case .protests: .protest
    }
  }
}
