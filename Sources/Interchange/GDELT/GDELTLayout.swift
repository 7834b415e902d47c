/// Which column of a GDELT event table holds what.
///
/// GDELT 2.0 has 61 columns, 1.0 has 58, and its older rows 57; tables that were saved again have a
/// header, and then whatever columns somebody chose.
final class GDELTLayout: Sendable {
  /// The columns by their places; -1 where the table lacks one.
  let id, date, code, quad, sources, place, country, added, url: Int
  let actor, recipient: Party
  /// The columns that are kept besides, in runs that stand side by side.
  let others: [Range<Int>]
  /// What they are called.
  let otherNames: [String]
  /// How many columns a row has.
  let count: Int

  /// The columns of one side.
  struct Party: Sendable {
    let code, name, country: Int

    init(_ prefix: String, _ place: (String) -> Int) {
      code = place("\(prefix)Code")
      name = place("\(prefix)Name")
      country = place("\(prefix)CountryCode")
    }

    /// Whether the three stand side by side.
    var isTogether: Bool { code >= 0 && name == code + 1 && country == code + 2 }
  }

  /// Makes the layout of a table with these columns.
  init(_ columns: [String]) {
    var places: [String: Int] = [:]
    for (place, name) in columns.enumerated() where places[Self.folded(name)] == nil {
      places[Self.folded(name)] = place
    }
    func place(_ name: String) -> Int { places[Self.folded(name)] ?? -1 }
    id = place("GlobalEventID")
    date = place("SQLDate") >= 0 ? place("SQLDate") : place("Day")
    code = place("EventCode")
    quad = place("QuadClass")
    sources = place("NumSources")
    self.place = place("ActionGeo_FullName")
    country = place("ActionGeo_CountryCode")
    added = place("DateAdded")
    url = place("SourceURL")
    actor = Party("Actor1", place)
    recipient = Party("Actor2", place)
    let used = Set(
      [id, date, code, quad, sources, self.place, added, url]
        + Self.derived.map(place)
    )
    let others = columns.indices.filter { !used.contains($0) }
    otherNames = others.map { columns[$0] }
    var runs: [Range<Int>] = []
    for column in others {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    self.others = runs
    count = columns.count
  }

  /// Whether every event can be read from such a table.
  var isSufficient: Bool { date >= 0 && code >= 0 && (actor.code >= 0 || actor.name >= 0) }

  static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The layout of a table without a header, by the number of columns.
  static func bare(_ count: Int) -> GDELTLayout? {
    switch count {
    case 61: second
    case 58: first
    case 57: oldest
    default: nil
    }
  }

  /// How many columns rows without a header may have.
  static let bareCounts = [57, 58, 61]

  private static let second = GDELTLayout(names(districts: true, url: true))
  private static let first = GDELTLayout(names(url: true))
  private static let oldest = GDELTLayout(names(url: false))

  /// What follows from other columns.
  private static let derived = [
    "MonthYear", "Year", "FractionDate", "EventBaseCode", "EventRootCode",
  ]

  private static func names(districts: Bool = false, url: Bool) -> [String] {
    let parties = ["Actor1", "Actor2"].flatMap { prefix in party.map { prefix + $0 } }
    let places = ["Actor1Geo_", "Actor2Geo_", "ActionGeo_"].flatMap { prefix in
      place.filter { districts || $0 != "ADM2Code" }.map { prefix + $0 }
    }
    return ["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"] + parties + event
      + places + ["DATEADDED"] + (url ? ["SOURCEURL"] : [])
  }

  private static let party = [
    "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code",
    "Religion2Code", "Type1Code", "Type2Code", "Type3Code",
  ]
  private static let event = [
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
    "NumMentions", "NumSources", "NumArticles", "AvgTone",
  ]
  private static let place = [
    "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID",
  ]
}
