import Codebooks
import Timelines

extension PartyRoll {
  /// Whom a name with its country and its part of the society means.
  ///
  /// Somebody of the tables who has the name in full; else somebody of that name, with the code
  /// that follows from country and sector.
  ///
  /// - Parameters:
  ///   - name: The name: "Police (Norway)".
  ///   - country: The state's name or its ISO 3166-1 alpha-3 code; may be empty.
  ///   - sectors: The sectors in the words of ICEWS and POLECAT, with commas between them.
  /// - Returns: `nil` where the name is empty.
  func party(named name: String, country: String, sectors: String) -> RecordedParty? {
    guard !name.isEmpty else { return party(named: country) }
    return party(under: "\(name)\t\(country)\t\(sectors)") { codebook in
      guard let known = self.party(named: name)?.actor else { return nil }
      guard codebook[known.id] == nil else { return known }
      let state = country.isEmpty ? nil : self.party(named: country)?.actor
      let home = state.flatMap { codebook[$0.id] == nil ? nil : $0 }
      let words = sectors.split(separator: ",").map { FieldWords.folded(String($0)) }
      let sector = words.lazy.compactMap { Self.sectors[$0] }.first
      var actor = known
      actor.code = (home?.code ?? "") + (sector?.rawValue ?? "")
      actor.affiliation = home?.id
      if let sector { actor.kind = sector.kind }
      return actor
    }
  }

  private static let sectors: [String: Sector] = [
    "government": .government, "executive": .government, "gov": .government,
    "foreignministry": .government, "cabinet": .government, "executiveoffice": .government,
    "military": .military, "mil": .military, "army": .military, "police": .police, "cop": .police,
    "intelligence": .intelligence, "spy": .intelligence, "judicial": .judiciary,
    "judiciary": .judiciary, "jud": .judiciary, "legislativeparliamentary": .legislature,
    "legislative": .legislature, "leg": .legislature, "parties": .party, "party": .party,
    "nationalmajorparty": .party, "pty": .party, "oppositionmajorpartyoutofgovernment": .opposition,
    "opposition": .opposition, "opp": .opposition, "rebel": .rebels, "rebels": .rebels,
    "reb": .rebels, "insurgents": .rebels, "separatists": .rebels, "unidentifiedforces": .rebels,
    "criminalsgangs": .criminals, "criminal": .criminals, "crm": .criminals,
    "generalpopulationciviliansocial": .civilians, "civilian": .civilians, "cvl": .civilians,
    "social": .civilians, "protestorspopularoppositionmobs": .opposition, "labor": .labour,
    "lab": .labour, "business": .business, "bus": .business, "media": .media, "med": .media,
    "news": .media, "education": .education, "edu": .education, "elite": .elites, "eli": .elites,
    "religion": .religion, "religious": .religion, "rel": .religion, "refugees": .refugees,
    "refugeesdisplaced": .refugees, "ref": .refugees, "humanrights": .humanRights,
    "hri": .humanRights, "medicalhealth": .health, "health": .health, "hlh": .health,
    "agricultural": .agriculture, "agriculture": .agriculture, "agr": .agriculture,
    "environmental": .environment, "environment": .environment, "env": .environment,
  ]
}
