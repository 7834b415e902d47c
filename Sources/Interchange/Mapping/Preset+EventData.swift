import Chronology
import Timelines

extension Preset {
  /// Event data of the social sciences.
  static let eventData: [Preset] = [icews, polecat, acled, ucdp, pax]

  /// The Integrated Crisis Early Warning System, coded in CAMEO by a machine.
  static let icews = Preset(
    name: "ICEWS",
    signs: ["Event Date", "Source Name", "CAMEO Code", "Target Name"],
    fields: [
      (.date, ["Event Date"]), (.cameo, ["CAMEO Code"]), (.text, ["Event Text"]),
      (.publisher, ["Publisher"]),
    ],
    style: ReadingStyle(
      name: "icews",
      order: .dayFirst,
      isMachineCoded: true,
      blanks: ["NA", "NULL", "\\N"]
    ),
    finish: { record, fields in
      let sides = ["Source", "Target"].map { side in
        fields.roll.party(
          named: fields["\(side) Name"],
          country: fields["\(side) Country"],
          sectors: fields["\(side) Sectors"]
        )
      }
      record.actors = [sides[0]].compactMap(\.self)
      record.recipients = [sides[1]].compactMap(\.self)
      record.place = place(fields, ["City", "District", "Province", "Country"])
      return nil
    }
  )

  /// POLECAT, coded in PLOVER by a machine.
  static let polecat = Preset(
    name: "POLECAT",
    signs: ["Event Date", "Event Type", "Actor Name", "Recipient Name", "Quad Code"],
    fields: [
      (.id, ["Event ID"]), (.date, ["Event Date"]), (.type, ["Event Type"]),
      (.mode, ["Event Mode"]), (.tags, ["Contexts"]), (.publisher, ["Source"]),
      (.reported, ["Publication Date"]), (.text, ["Headline"]),
    ],
    style: ReadingStyle(
      name: "polecat",
      isMachineCoded: true,
      kind: ReadingStyle.Kind(.statement, .says, "makes a statement"),
      blanks: ["NA", "None", "NULL"]
    ),
    finish: { record, fields in
      let sides = ["Actor", "Recipient"].map { side in
        fields.roll.party(
          named: fields["\(side) Name"],
          country: fields["\(side) Country"],
          sectors: fields["Primary \(side) Sector"]
        )
      }
      record.actors = [sides[0]].compactMap(\.self)
      record.recipients = [sides[1]].compactMap(\.self)
      record.quad = QuadClass(rawValue: fields["Quad Code"].lowercased())
      record.place = place(fields, ["Placename", "City", "Province", "Country"])
      return nil
    }
  )

  /// The Armed Conflict Location and Event Data project; its columns vary by the year of export.
  static let acled = Preset(
    name: "ACLED",
    signs: ["event_date", "event_type", "actor1", "actor2"],
    fields: [
      (.id, ["event_id_cnty", "data_id", "event_id_no_cnty"]), (.date, ["event_date"]),
      (.type, ["event_type", "sub_event_type"]), (.actor, ["actor1", "assoc_actor_1"]),
      (.recipient, ["actor2", "assoc_actor_2"]), (.text, ["notes"]), (.publisher, ["source"]),
      (.tags, ["tags"]),
    ],
    style: ReadingStyle(
      name: "acled",
      order: .dayFirst,
      isMutual: true,
      kinds: ConflictKinds.acled,
      kind: ReadingStyle.Kind(.statement, .says, "is part of an event")
    ),
    finish: { record, fields in
      if let day = record.date.day {
        switch fields["time_precision"] {
        case "2": record.date = record.date.qualified(.approximate)
        case "3": record.date = EDTF(year: day.year, month: day.month) ?? record.date
        default: break
        }
      }
      record.place = place(fields, ["location", "admin1", "country"])
      if let dead = Int(fields["fatalities"]), dead > 0 { record.phrase += "; \(dead) killed" }
      return nil
    }
  )

  /// The Uppsala Conflict Data Program's georeferenced events.
  static let ucdp = Preset(
    name: "UCDP GED",
    signs: ["side_a", "side_b", "date_start", "date_end", "type_of_violence"],
    fields: [
      (.id, ["id"]), (.date, ["date_start"]), (.end, ["date_end"]),
      (.type, ["type_of_violence"]), (.actor, ["side_a"]), (.recipient, ["side_b"]),
      (.publisher, ["source_office"]), (.text, ["source_headline"]),
      (.sources, ["number_of_sources"]),
    ],
    style: ReadingStyle(
      name: "ucdp",
      order: .dayFirst,
      kinds: ConflictKinds.ucdp,
      kind: ReadingStyle.Kind(.assault, .attacks, "uses armed force")
    ),
    finish: { record, fields in
      let days = record.date.extent
      if let first = days.earliest, let last = days.latest, first != last {
        // The event took a day of those between, unless the first column says how precisely it is
        // known.
        let isSpan = fields["date_prec"] == "1"
        record.date = isSpan ? EDTF(from: first, to: last) : EDTF(oneOf: first, through: last)
      }
      if let count = record.sourceCount, count < 1 { record.sourceCount = nil }
      record.place = place(fields, ["where_coordinates", "adm_1", "country"])
      if let dead = Int(fields["best"]), dead > 0 { record.phrase += "; \(dead) killed" }
      return nil
    }
  )

  /// The PA-X database of peace agreements.
  static let pax = Preset(
    name: "PA-X",
    signs: ["AgtId", "Agt", "Dat", "PPName"],
    fields: [
      (.id, ["AgtId"]), (.date, ["Dat"]), (.title, ["Agt"]), (.text, ["description", "Part"]),
      (.place, ["Con"]), (.url, ["PAX_Hyperlink"]), (.tags, ["stage_label", "agt_type"]),
    ],
    style: ReadingStyle(
      name: "pax",
      order: .dayFirst,
      kind: ReadingStyle.Kind(.agree, .signs, "signs an agreement")
    ),
    finish: { record, fields in
      let states = ["Loc1ISO", "Loc2ISO"].map { fields[$0] }.filter { !$0.isEmpty }
      record.actors = states.compactMap { fields.roll.party(named: $0) }
      if fields["Status"].lowercased().hasPrefix("unilateral") {
        (record.move, record.type) = (.announces, .statement)
      }
      record.tags = ["stage_label", "agt_type"].map { fields[$0] }.filter { !$0.isEmpty }
      return nil
    }
  )

  /// A place by its names, the narrowest first, each said once.
  private static func place(_ fields: RawFields, _ headers: [String]) -> String? {
    var names: [String] = []
    for header in headers {
      let name = fields[header].onOneLine
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

/// What the types of conflict data mean to us.
enum ConflictKinds {
  /// ACLED's events and sub-events.
  static let acled: [String: ReadingStyle.Kind] = [
    "battles": .init(.assault, .attacks, "fight"),
    "armed clash": .init(.assault, .attacks, "clash with arms"),
    "government regains territory": .init(
      .assault,
      .occupies,
      "fight; the government regains territory"
    ),
    "non-state actor overtakes territory": .init(
      .assault,
      .occupies,
      "fight; territory changes hands"
    ),
    "explosions/remote violence": .init(.assault, .strikes, "strike from afar"),
    "remote violence": .init(.assault, .strikes, "strike from afar"),
    "shelling/artillery/missile attack": .init(.assault, .strikes, "shell or fire missiles"),
    "air/drone strike": .init(.assault, .strikes, "strike from the air"),
    "suicide bomb": .init(.assault, .attacks, "carry out a suicide bombing"),
    "remote explosive/landmine/ied": .init(.assault, .attacks, "set off an explosive"),
    "grenade": .init(.assault, .attacks, "throw grenades"),
    "chemical weapon": .init(.assault, .attacks, "use a chemical weapon"),
    "violence against civilians": .init(.assault, .attacks, "attack civilians"),
    "attack": .init(.assault, .attacks, "attack civilians"),
    "sexual violence": .init(.assault, .attacks, "commit sexual violence"),
    "abduction/forced disappearance": .init(.coerce, .detains, "abduct people"),
    "protests": .init(.protest, .protests, "protest"),
    "peaceful protest": .init(.protest, .protests, "protest peacefully"),
    "protest with intervention": .init(.protest, .protests, "protest; the authorities step in"),
    "excessive force against protesters": .init(
      .coerce,
      .attacks,
      "protest; force is used on them"
    ),
    "riots": .init(.protest, .protests, "riot"),
    "riots/protests": .init(.protest, .protests, "protest or riot"),
    "violent demonstration": .init(.protest, .protests, "demonstrate violently"),
    "mob violence": .init(.assault, .attacks, "form a violent mob"),
    "strategic developments": .init(.statement, .announces, "take a step of strategic weight"),
    "strategic development": .init(.statement, .announces, "take a step of strategic weight"),
    "agreement": .init(.agree, .signs, "reach an agreement"),
    "arrests": .init(.coerce, .detains, "make or suffer arrests"),
    "looting/property destruction": .init(.coerce, .attacks, "loot or destroy property"),
    "disrupted weapons use": .init(.coerce, .restricts, "keep weapons from being used"),
    "headquarters or base established": .init(.mobilize, .occupies, "set up a base"),
    "non-violent transfer of territory": .init(.retreat, .retreats, "hand over territory"),
    "change to group/activity": .init(.statement, .announces, "change what a group does"),
  ]

  /// UCDP's three types of violence.
  static let ucdp: [String: ReadingStyle.Kind] = [
    "1": .init(.assault, .attacks, "fights"),
    "2": .init(.assault, .attacks, "fights"),
    "3": .init(.assault, .attacks, "attacks civilians"),
  ]
}
