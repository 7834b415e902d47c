public import Timelines

/// The part of a society that an actor belongs to, as PLOVER and CAMEO code it after the country.
public enum Sector: String, CaseIterable, Sendable {
  /// The state's own: government, armed forces, police, intelligence, courts, parliament.
  case government = "GOV"
  case military = "MIL"
  case police = "COP"
  case intelligence = "SPY"
  case judiciary = "JUD"
  case legislature = "LEG"
  /// Those who contest it: parties, opposition, rebels, separatists, criminals.
  case party = "PTY"
  case opposition = "OPP"
  case rebels = "REB"
  case criminals = "CRM"
  /// Society: civilians, workers, business, press, students, believers, refugees, settlers.
  case civilians = "CVL"
  case labour = "LAB"
  case business = "BUS"
  case media = "MED"
  case education = "EDU"
  case elites = "ELI"
  case religion = "REL"
  case refugees = "REF"
  case settlers = "SET"
  case humanRights = "HRI"
  case health = "HLH"
  case agriculture = "AGR"
  case environment = "ENV"

  /// What such an actor is called after its nationality: "forces" in "Chadian forces".
  public var noun: String {
    switch self {
    case .government: "government"
    case .military: "forces"
    case .police: "police"
    case .intelligence: "intelligence"
    case .judiciary: "courts"
    case .legislature: "parliament"
    case .party: "party"
    case .opposition: "opposition"
    case .rebels: "rebels"
    case .criminals: "gangs"
    case .civilians: "people"
    case .labour: "workers"
    case .business: "companies"
    case .media: "media"
    case .education: "students"
    case .elites: "public figures"
    case .religion: "clergy"
    case .refugees: "refugees"
    case .settlers: "settlers"
    case .humanRights: "rights activists"
    case .health: "medics"
    case .agriculture: "farmers"
    case .environment: "environmentalists"
    }
  }

  /// The kind of actor that the sector as a whole is.
  public var kind: Actor.Kind {
    switch self {
    case .government: .government
    case .military, .police, .intelligence, .judiciary, .legislature, .party, .media, .business:
      .organisation
    case .rebels, .criminals: .armedGroup
    case .opposition, .elites: .group
    case .civilians, .labour, .education, .religion, .refugees, .settlers, .humanRights, .health,
      .agriculture, .environment:
      .people
    }
  }
}
