/// How far a source stands behind a date: the `?`, `~` and `%` of EDTF.
public struct Qualification: OptionSet, Hashable, Sendable {
  /// The bits: 1 uncertain, 2 approximate.
  public let rawValue: UInt8

  /// Makes a qualification from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The source isn't sure that this is the date: `?`.
  public static let uncertain = Qualification(rawValue: 1)
  /// The date lies near this one: `~`; with ``uncertain``, `%`.
  public static let approximate = Qualification(rawValue: 2)

  var mark: String {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case [.uncertain, .approximate]: "%"
    default: ""
    }
  }

  init?(mark byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = [.uncertain, .approximate]
    default: return nil
    }
  }
}

/// The qualification of each part of a date.
struct PartQualifications: Hashable, Sendable {
  var year: Qualification = []
  var month: Qualification = []
  var day: Qualification = []

  static let none = PartQualifications()

  var union: Qualification { year.union(month).union(day) }
}
