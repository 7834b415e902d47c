import Chronology
import Documents
import Extraction
import Testing
import Timelines

struct PlaceTests {
  @Test(arguments: [
    "Kenya offered the authorities in Addis Ababa to hold talks in Muscat.",
    "Kenya offered the authorities there, in Addis Ababa, to hold talks in Muscat.",
    "Kenya offered Sudan to hold talks in Muscat.",
    "In Geneva on Monday, Kenya offered Sudan to hold talks in Muscat.",
  ])
  func `takes the place of what is offered, not the seat of whom it is offered to`(
    sentence: String
  ) {
    let claims = claims(of: sentence)
    #expect(claims.first?.place == "Muscat")
  }

  @Test(arguments: [
    "Kenya agreed to Muscat as the place, which Sudan had named.",
    "Kenya agreed to Geneva, which Sudan had proposed.",
    "Kenya agreed to Doha as the venue that Sudan proposed.",
  ])
  func `agrees with whoever named a place, not with whoever sits there`(sentence: String) {
    let claims = claims(of: sentence)
    #expect(claims.first?.move == .agrees)
    #expect(claims.first?.recipients.allSatisfy { $0.actor == "SDN" } == true)
  }

  @Test(
    arguments: [
      ("Chad asked the authorities there, in Khartoum, to free the hostages.", "SDNGOV"),
      ("Kenya urged officials in Mogadishu to reopen the road.", "SOMGOV"),
      ("Peru called on ministers there, in Quito, to end the dispute.", "ECUGOV"),
    ]
  )
  func `those who rule in a capital are its government`(_ sentence: String, _ code: ActorID) {
    let claims = claims(of: sentence)
    #expect(claims.first?.recipients.map(\.actor) == [code])
  }

  @Test(arguments: [
    ("Oman offered on Saturday to host more talks in Muscat.", "Muscat"),
    ("Kenya invited Somalia to talks in Nairobi.", "Nairobi"),
    ("Peru proposed to hold the summit in Lima.", "Lima"),
  ])
  func `who offers its own capital offers it to nobody there`(sentence: String, place: String) {
    let offer = claims(of: sentence).first
    #expect(offer?.recipients.contains { $0.actor == "OMNGOV" || $0.actor == "PERGOV" } == false)
    #expect(offer?.place == place)
  }

  private func claims(of sentence: String) -> [Claim] {
    let text = DocumentText(sentence)
    let document = Document(
      file: "-",
      text: text,
      passages: [Passage(span: text.span, paragraph: 1, role: .body)]
    )
    let day = CivilDate(year: 2031, month: 5, day: 14)
    return Extractor().reading(of: document, referenceDate: day).claims
  }
}
