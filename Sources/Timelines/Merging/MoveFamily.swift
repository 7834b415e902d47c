/// Kinds of act that two reports of the same thing may choose different verbs within.
///
/// One paper writes that a minister *proposed* a truce, another that he *called for* it. A move
/// belongs to every family in which a second report of the same act could put it.
struct MoveFamily: OptionSet, Hashable {
  let rawValue: UInt32

  static let offer = MoveFamily(rawValue: 1 << 0)
  static let demand = MoveFamily(rawValue: 1 << 1)
  static let threat = MoveFamily(rawValue: 1 << 2)
  static let pledge = MoveFamily(rawValue: 1 << 3)
  static let yes = MoveFamily(rawValue: 1 << 4)
  static let no = MoveFamily(rawValue: 1 << 5)
  static let fulfilment = MoveFamily(rawValue: 1 << 6)
  static let breach = MoveFamily(rawValue: 1 << 7)
  static let word = MoveFamily(rawValue: 1 << 8)
  static let blame = MoveFamily(rawValue: 1 << 9)
  static let thanks = MoveFamily(rawValue: 1 << 10)
  static let meeting = MoveFamily(rawValue: 1 << 11)
  static let help = MoveFamily(rawValue: 1 << 12)
  static let deal = MoveFamily(rawValue: 1 << 13)
  static let release = MoveFamily(rawValue: 1 << 14)
  static let declaration = MoveFamily(rawValue: 1 << 15)
  static let violence = MoveFamily(rawValue: 1 << 16)
  static let forces = MoveFamily(rawValue: 1 << 17)
  static let sanction = MoveFamily(rawValue: 1 << 18)
  static let coercion = MoveFamily(rawValue: 1 << 19)
  static let protest = MoveFamily(rawValue: 1 << 20)
  static let retreat = MoveFamily(rawValue: 1 << 21)

  /// Acts done by words alone, which quotations can identify.
  static let verbal: MoveFamily = [
    .offer, .demand, .threat, .pledge, .yes, .no, .word, .blame, .thanks, .declaration,
  ]

  /// Acts of which the parties are partners rather than doer and target.
  static let mutual: MoveFamily = [.meeting, .deal]

  /// The numbers of the single families in this set.
  var bits: [UInt64] {
    (0..<22).filter { rawValue & (1 << $0) != 0 }
  }
}

extension Move {
  /// The families in which a second report of the same act could put it.
  var family: MoveFamily {
    switch self {
    case .proposes: [.offer, .demand]
    case .offers, .invites: .offer
    case .demands: .demand
    case .conditions: .demand
    case .threatens: .threat
    case .promises: .pledge
    case .plans: [.pledge, .offer]
    case .welcomes, .supports, .accepts: .yes
    case .agrees: [.yes, .deal]
    case .refuses: .no
    case .counters: [.yes, .no, .demand]
    case .withdraws: [.no, .retreat]
    case .keeps: .fulfilment
    case .breaks: [.breach, .violence]
    case .says, .explains: .word
    case .announces: [.word, .declaration, .pledge]
    case .accuses, .criticises: .blame
    case .denies: [.no, .blame]
    case .thanks: .thanks
    case .meets, .speaks, .visits: .meeting
    case .hosts, .mediates: [.meeting, .help]
    case .aids, .cooperates: .help
    case .signs: .deal
    case .recognises, .yields: [.yes, .declaration]
    case .releases: .release
    case .declares: [.declaration, .offer]
    case .strikes, .attacks, .kills, .occupies: .violence
    case .mobilises: .forces
    case .sanctions: .sanction
    case .expels, .detains, .restricts: .coercion
    case .protests: .protest
    case .retreats: .retreat
    }
  }
}
