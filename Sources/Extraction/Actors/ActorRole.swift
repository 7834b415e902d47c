import Codebooks
import Timelines

/// An office, a body or a group as a common noun: "foreign minister", "troops".
struct ActorRole: Sendable {
  /// What a role's noun allows; the letters of the table.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    static let person = Self(rawValue: 1 << 0)
    static let collective = Self(rawValue: 1 << 1)
    static let ranked = Self(rawValue: 1 << 2)
    static let speaks = Self(rawValue: 1 << 3)
    static let title = Self(rawValue: 1 << 4)
    static let empty = Self(rawValue: 1 << 5)
    static let leads = Self(rawValue: 1 << 6)
    static let needsBody = Self(rawValue: 1 << 7)
    static let needsNationality = Self(rawValue: 1 << 8)
    static let weak = Self(rawValue: 1 << 9)
    static let unitedNations = Self(rawValue: 1 << 10)
    static let american = Self(rawValue: 1 << 11)
    static let british = Self(rawValue: 1 << 12)

    static let letters: [(String, Flags)] = [
      ("n", .person), ("c", .collective), ("p", .ranked), ("s", .speaks), ("t", .title),
      ("x", .empty), ("g", .leads), ("o", .needsBody), ("a", .needsNationality), ("w", .weak),
      ("k", .unitedNations), ("u", .american), ("b", .british),
    ]
  }

  var sector: Sector?
  var office: Office?
  var flags: Flags

  /// The role of somebody who held it once, and now acts for nobody: "a former minister".
  var retired: ActorRole {
    guard flags.contains(.person), sector != .rebels, sector != .civilians else { return self }
    var role = self
    role.sector = .elites
    role.office = nil
    role.flags.remove(.leads)
    return role
  }

  /// The body whose role it is where nothing else is told: "Secretary of State".
  var home: ActorID? {
    if flags.contains(.unitedNations) { return ActorID("un") }
    if flags.contains(.american) { return ActorID("USA") }
    return flags.contains(.british) ? ActorID("GBR") : nil
  }
}
