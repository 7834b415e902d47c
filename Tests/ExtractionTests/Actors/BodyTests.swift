import Extraction
import Testing
import Timelines

/// Bodies that no table has.
struct BodyTests {
  private func code(of name: String, in text: String) -> String? {
    ActorSketch(text).introduced.first { $0.name == name }?.code
  }

  @Test(arguments: [
    (
      "The Highland Reform Party has said it will boycott Kenya's vote.", "Highland Reform Party",
      "KENPTY"
    ),
    ("The Free River Union asked the Peruvian government for help.", "Free River Union", "PERPTY"),
    (
      "The Northern Salvation Front attacked Malian soldiers.", "Northern Salvation Front", "MLIREB"
    ),
    (
      "The Association of River Fishermen asked Peru for help.", "Association of River Fishermen",
      "NGO"
    ),
    (
      "The Truce Observer Committee (TMC) finished its work in Nepal.", "Truce Observer Committee",
      "NGO"
    ),
  ])
  func `makes an actor of a body by its name`(text: String, name: String, code: String) {
    #expect(self.code(of: name, in: text) == code, "\(ActorSketch(text).lines)")
  }

  @Test func `knows a body by its abbreviation from then on`() {
    let sketch = ActorSketch(
      "The Truce Observer Committee (TMC) met Nepal.",
      "The TMC asked Nepal for calm."
    )
    let named = sketch.mentions.filter { $0.actors == ["truce-observer-committee"] }
    #expect(named.count == 3, "\(sketch.lines)")
  }

  @Test(arguments: [
    "Friends met at the Front Door of the Union Hotel.", "Peru played in the River Cup.",
    "The House Budget Committee met.", "Monday Night Party guests left.",
  ])
  func `makes no actor of other capitals`(text: String) {
    let bodies = ActorSketch(text).introduced.filter { $0.kind == .organisation }
    #expect(bodies.isEmpty, "\(bodies.map(\.name))")
  }

  @Test(arguments: [
    ("Ethnic Serbs blocked the road to Croatia.", "Serbs", "HRVCVL"),
    ("The Serbs of Croatia want a vote.", "Serbs", "HRVCVL"),
    ("Ethnic Somalis left their homes in Kenya.", "Somalis", "KENCVL"),
  ])
  func `gives a minority to the state that it lives in`(text: String, words: String, code: String) {
    let mention = ActorSketch(text).lines.first { $0.contains(words + "=") }
    #expect(mention?.hasSuffix("=" + code) == true, "\(ActorSketch(text).lines)")
  }
}
