import Chronology
import Documents
import Timelines

@testable import Browser

/// An invented quarrel over the water of an invented river, for pictures of the screen.
enum Fixture {
  static let timeline = Timeline(
    events: events,
    documents: documents,
    directory: Directory(),
    threads: threads,
    knowledgeDay: CivilDate(year: 2031, month: 3, day: 19)
  )

  /// A library that cites in a few words.
  static func library(_ timeline: Timeline) -> Library {
    Library(timeline) { reference, style in
      let title = reference.title ?? ""
      return "\(style.title): \(title), par. \(reference.paragraph): \(reference.quote)"
    } explain: {
      "\($0.problem)"
    }
  }

  struct Directory: ActorDirectory {
    subscript(id: ActorID) -> Actor? { Fixture.actors.first { $0.id == id } }

    func actors(named name: String) -> [Actor] {
      Fixture.actors.filter {
        [$0.name, $0.shortName, $0.id.description].contains { $0.lowercased() == name.lowercased() }
      }
    }
  }

  static let actors: [Actor] = [
    Actor(id: ActorID("OST"), name: "Ostra", code: "OST", kind: .state),
    Actor(id: ActorID("VEL"), name: "Velmark", code: "VEL", kind: .state),
    Actor(id: ActorID("KES"), name: "Kesh", code: "KES", kind: .state),
    Actor(id: ActorID("DOR"), name: "Dorn", code: "DOR", kind: .state),
    Actor(id: ActorID("MAR"), name: "Marisol", code: "MRS", kind: .state),
    Actor(
      id: ActorID("brandt"),
      name: "Ida Brandt",
      shortName: "Brandt",
      code: "OSTGOV",
      kind: .person,
      affiliation: ActorID("OST")
    ),
    Actor(
      id: ActorID("rell"),
      name: "Tomas Rell",
      shortName: "Rell",
      code: "VELGOV",
      kind: .person,
      affiliation: ActorID("VEL")
    ),
    Actor(
      id: ActorID("anand"),
      name: "Leela Anand",
      shortName: "Anand",
      code: "KESGOV",
      kind: .person,
      affiliation: ActorID("KES")
    ),
    Actor(
      id: ActorID("league"),
      name: "League of River States",
      shortName: "River League",
      code: "IGO",
      kind: .organisation
    ),
  ]

  static let documents: [Document] = FixtureText.all.map(document)

  private static func document(_ source: FixtureText) -> Document {
    var text = ""
    var passages: [Passage] = []
    for (number, paragraph) in source.paragraphs.enumerated() {
      if number > 0 { text += "\n\n" }
      for (place, sentence) in paragraph.enumerated() {
        if place > 0 { text += "\n" }
        let start = text.utf8.count
        text += sentence
        passages.append(
          Passage(
            span: Span(start, text.utf8.count),
            paragraph: number + 1,
            role: number == 0 ? .headline : .body
          )
        )
      }
    }
    var metadata = Metadata()
    let title = source.paragraphs[0][0]
    metadata.title = Evidenced(title, from: Evidence(.firstLine, text: title))
    metadata.publisher = Evidenced(
      source.publisher,
      from: Evidence(.frontMatter, text: source.publisher)
    )
    metadata.published = Evidenced(
      day(source.day),
      from: Evidence(.frontMatter, text: "\(source.day) March 2031")
    )
    if let agency = source.agency {
      metadata.agency = Evidenced(agency, from: Evidence(.credit, text: agency))
    }
    if let author = source.author {
      metadata.authors = [Evidenced(author, from: Evidence(.byline, text: author))]
    }
    return Document(
      file: source.file,
      text: DocumentText(text),
      metadata: metadata,
      passages: passages
    )
  }

  static func day(_ number: Int) -> EDTF {
    date("2031-03-" + (number < 10 ? "0\(number)" : "\(number)"))
  }

  static func date(_ text: String) -> EDTF {
    (try? EDTF(text)) ?? EDTF(year: 0)
  }
}

/// An article of the fixture: paragraphs of sentences, the headline first.
struct FixtureText {
  var file: String
  var publisher: String
  var author: String?
  var agency: String?
  var day: Int
  var paragraphs: [[String]]

  static let all = [courier, gazette, later]

  static let courier = FixtureText(
    file: "courier/2031-03-14.txt",
    publisher: "Harbour Courier",
    author: "N. Osei",
    day: 14,
    paragraphs: [
      ["Ostra answers Velmark's offer of talks with a demand of its own"],
      [
        "Velmark's president Tomas Rell offered Ostra direct talks in Port Kesh next week, in a"
          + " broadcast on Thursday evening.",
        "\"We will sit down on Wednesday, and we will bring the maps,\" he said.",
      ],
      [
        "On Tuesday Kesh, Dorn, Marisol and Ostra had demanded that Velmark open the gates of"
          + " the upper dam by Monday.",
        "They threatened to close their ports to its ships if it refused.",
      ],
      [
        "Rell called the demand \"a letter with a stamp of war on it\" and rejected it.",
        "He recalled the truce of 3 to 5 March, which he had declared for the flood festival.",
      ],
      [
        "Ostra accused Velmark of breaking the truce with patrol boats.",
        "Velmark said that Ostra had fired first.",
      ],
      [
        "Ostra's prime minister Ida Brandt welcomed the offer on Friday, but asked that the water"
          + " run by 17 March before anyone travels."
      ],
      ["The two states have quarrelled over the river since the treaty of 1998."],
      ["Observers expect a long week."],
    ]
  )

  static let gazette = FixtureText(
    file: "gazette/week-11.txt",
    publisher: "Vel Gazette",
    agency: "Meridian",
    day: 15,
    paragraphs: [
      ["Talks or water first?"],
      [
        "Rell's offer of direct talks in Port Kesh has been welcomed by Leela Anand, the foreign"
          + " minister of Kesh, who would be the host."
      ],
      [
        "Brandt said yes, if water flows from Monday, 17 March.",
        "\"First the river, then the table,\" she told reporters in Ostra's capital.",
      ],
      [
        "The River League suggested that its engineers measure the flow.",
        "Rell announced that he would speak with Anand later on Saturday.",
      ],
      ["On Saturday night boats shelled the customs house at Lower Vel; two people were hurt."],
    ]
  )

  static let later = FixtureText(
    file: "courier/2031-03-19.txt",
    publisher: "Harbour Courier",
    author: "N. Osei",
    day: 19,
    paragraphs: [
      ["Ostra and Velmark meet in Port Kesh"],
      ["Delegations of Ostra and Velmark met in Port Kesh on Wednesday for four hours."],
      ["They agreed to exchange forty fishermen.", "The gates of the upper dam stayed shut."],
      ["Rell and Anand had spoken by telephone on 12 March, both sides now say."],
    ]
  )
}
