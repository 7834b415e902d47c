import Chronology
import Documents
import Timelines

extension Fixture {
  static let events: [Event] = [
    event(
      "e01",
      "rell,VEL",
      "OST",
      .signs,
      .agree,
      "sign the river treaty",
      date("1998"),
      .background,
      [(0, "the treaty of 1998", nil)]
    ),
    event(
      "e02",
      "brandt",
      "VEL",
      .accuses,
      .accuse,
      "accuses it of draining the delta",
      date("2029-08"),
      .background,
      [(0, "quarrelled over the river", nil)]
    ),
    event(
      "e03",
      "rell",
      "",
      .declares,
      .retreat,
      "declares a truce for the flood festival",
      date("2031-03-03/2031-03-05"),
      .current,
      [(0, "which he had declared for the flood festival", nil)],
      text: "3 to 5 March"
    ),
    event(
      "e04",
      "OST",
      "VEL",
      .accuses,
      .accuse,
      "accuses it of breaking the truce",
      date("2031-03-03/2031-03-05"),
      .current,
      [(0, "Ostra accused Velmark of breaking the truce with patrol boats.", nil)],
      basis: .inferred,
      disputed: true
    ),
    event(
      "e05",
      "VEL",
      "OST",
      .denies,
      .reject,
      "says that Ostra fired first",
      date("../2031-03-10"),
      .current,
      [(0, "Velmark said that Ostra had fired first.", nil)],
      basis: .published,
      disputed: true
    ),
    event(
      "e06",
      "KES,DOR,MAR,OST",
      "VEL",
      .demands,
      .request,
      "demand that the gates of the upper dam open",
      day(11),
      .current,
      [
        (
          0, "On Tuesday Kesh, Dorn, Marisol and Ostra had demanded that Velmark open the gates of",
          nil
        )
      ],
      text: "On Tuesday",
      due: (day(17), "by Monday", "open the gates of the upper dam")
    ),
    event(
      "e07",
      "KES,DOR,MAR,OST",
      "VEL",
      .threatens,
      .threaten,
      "threaten to close their ports to its ships",
      day(11),
      .current,
      [(0, "They threatened to close their ports to its ships if it refused.", nil)],
      basis: .inferred
    ),
    event(
      "e17",
      "rell,anand",
      "",
      .speaks,
      .consult,
      "speak by telephone",
      day(12),
      .current,
      [(2, "Rell and Anand had spoken by telephone on 12 March, both sides now say.", nil)],
      text: "12 March"
    ),
    event(
      "e08",
      "rell",
      "KES,DOR,MAR,OST",
      .refuses,
      .reject,
      "rejects the demand: \"a letter with a stamp of war\"",
      day(13),
      .current,
      [
        (
          0, "Rell called the demand \"a letter with a stamp of war on it\" and rejected it.",
          "a letter with a stamp of war on it"
        )
      ],
      basis: .inferred,
      relations: [Relation(.refuses, EventID(stored: "e06"))]
    ),
    event(
      "e09",
      "rell",
      "OST",
      .offers,
      .request,
      "offers direct talks in Port Kesh, Wed 19 March",
      day(13),
      .current,
      [
        (
          0, "\"We will sit down on Wednesday, and we will bring the maps,\" he said.",
          "We will sit down on Wednesday, and we will bring the maps,"
        ),
        (1, "Rell's offer of direct talks in Port Kesh", nil),
      ],
      text: "on Thursday evening",
      due: (day(19), "on Wednesday", "meet in Port Kesh"),
      differs: true,
      speaker: "rell"
    ),
    event(
      "e10",
      "brandt",
      "rell",
      .counters,
      .request,
      "welcomes the offer; water by 17 March first",
      day(14),
      .current,
      [
        (
          1, "\"First the river, then the table,\" she told reporters in Ostra's capital.",
          "First the river, then the table,"
        ),
        (0, "asked that the water", nil),
      ],
      text: "Monday, 17 March",
      due: (day(17), "Monday, 17 March", "let the water run"),
      differs: true,
      speaker: "brandt",
      relations: [Relation(.counters, EventID(stored: "e09"))]
    ),
    event(
      "e11",
      "anand",
      "rell",
      .welcomes,
      .support,
      "welcomes the offer, would be the host",
      date("../2031-03-15"),
      .current,
      [(1, "has been welcomed by Leela Anand", nil)],
      basis: .published,
      relations: [Relation(.answers, EventID(stored: "e09"))]
    ),
    event(
      "e12",
      "league",
      "OST,VEL",
      .proposes,
      .request,
      "suggests that its engineers measure",
      date("../2031-03-15"),
      .current,
      [(1, "The River League suggested that its engineers measure the flow.", nil)],
      basis: .published
    ),
    event(
      "e13",
      "rell",
      "anand",
      .plans,
      .consult,
      "is to speak with her",
      day(15),
      .planned,
      [(1, "Rell announced that he would speak with Anand later on Saturday.", nil)],
      text: "later on Saturday"
    ),
    event(
      "e14",
      "VEL",
      "OST",
      .strikes,
      .assault,
      "shells the customs house at Lower Vel",
      day(15),
      .current,
      [(1, "On Saturday night boats shelled the customs house at Lower Vel", nil)],
      text: "On Saturday night"
    ),
    event(
      "e15",
      "OST,VEL",
      "",
      .meets,
      .consult,
      "meet in Port Kesh for four hours",
      day(19),
      .current,
      [(2, "Delegations of Ostra and Velmark met in Port Kesh on Wednesday for four hours.", nil)],
      text: "on Wednesday",
      relations: [Relation(.fulfils, EventID(stored: "e09"))]
    ),
    event(
      "e16",
      "OST,VEL",
      "",
      .agrees,
      .agree,
      "agree to exchange forty fishermen",
      day(19),
      .current,
      [(2, "They agreed to exchange forty fishermen.", nil)],
      basis: .inferred
    ),
  ]

  private static func parties(_ slugs: String) -> [Party] {
    slugs.split(separator: ",").map { Party(ActorID(String($0)), as: String($0)) }
  }

  private static func event(
    _ id: String,
    _ actors: String,
    _ recipients: String,
    _ move: Move,
    _ type: EventType,
    _ phrase: String,
    _ date: EDTF,
    _ status: EventStatus,
    _ places: [(document: Int, words: String, remark: String?)],
    basis: ClaimDate.Basis = .resolved,
    text: String? = nil,
    due: (EDTF, String, String)? = nil,
    differs: Bool = false,
    disputed: Bool = false,
    speaker: String? = nil,
    relations: [Relation] = []
  ) -> Event {
    let terms = due.map { [Term(.deadline, what: $0.2, due: $0.0, dueText: $0.1)] } ?? []
    let when = ClaimDate(date, basis: basis, text: text)
    let claims = places.enumerated().map { ordinal, place in
      Claim(
        citation: citation(of: place.words, in: documents[place.document]),
        ordinal: ordinal,
        actors: parties(actors),
        recipients: parties(recipients),
        move: move,
        type: type,
        status: status,
        phrase: phrase,
        date: when,
        terms: terms,
        remarks: place.remark.map { [$0] } ?? [],
        speaker: speaker.flatMap { parties($0).first },
        rule: "fixture"
      )
    }
    let accounts = claims.map { Difference.Account($0.citation.quote, claim: $0.id) }
    return Event(
      id: EventID(stored: id),
      actors: parties(actors),
      recipients: parties(recipients),
      move: move,
      type: type,
      status: status,
      phrase: phrase,
      date: when,
      commitments: terms.map { Commitment($0) },
      claims: claims,
      origins: Array(Set(places.map { documents[$0.document].file })).sorted(),
      differs: differs ? [Difference(.wording, accounts: accounts)] : [],
      isDisputed: disputed,
      relations: relations
    )
  }

  /// Cites some words where they stand; the whole text where they don't.
  private static func citation(of words: String, in document: Document) -> Citation {
    let text = Array(document.text.string.utf8)
    let wanted = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: wanted) } ?? 0
    let span = Span(start, start + wanted.count)
    return Citation(span, of: document, paragraph: document.passage(at: span)?.paragraph ?? 0)
  }
}
