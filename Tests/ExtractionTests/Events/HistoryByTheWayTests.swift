import Chronology
import Testing
import Timelines

/// What years past is told by nouns: whose hosting it was, which truces, what came to nothing.
struct HistoryByTheWayTests {
  @Test(arguments: [
    (
      "Kenya nominated Lomé, suggesting Togo\u{2019}s neutrality and previous hosting of Chad-Mali talks during 2022.",
      "TGO hosts TCD+MLI"
    ),
    (
      "Kenya hailed Togo\u{2019}s hosting of talks between Chad and Mali in 2022.",
      "TGO hosts TCD+MLI"
    ),
    ("Kenya chose Togo for its hosting of Chad-Mali negotiations in 2022.", "hosts TCD+MLI"),
  ])
  func `reads who was host to whom`(text: String, act: String) {
    let read = ToldText(text)
    #expect(read.acts.contains { $0.hasSuffix(act) }, "\(read.acts)")
    #expect(read.claims.first { $0.move == .hosts }?.status == .background)
  }

  @Test(arguments: [
    "Chad recalled earlier Chadian truces, among them a halt of strikes on power plants.",
    "Chad cited past Chadian ceasefires, including an end to the shelling of Mali.",
    "Chad recalled Chadian truces, among them a suspension of attacks on the port.",
  ])
  func `takes a halt of attacks among truces for a truce`(text: String) {
    let read = ToldText(text)
    #expect(read.acts == ["TCD declares -"])
    #expect(read.claims.map(\.status) == [.background])
  }

  @Test(arguments: [
    "The 2022 Lomé talks, referred to by Kenya, also collapsed over mutual suspicion.",
    "The talks of 2022 failed over a quarrel about land.",
    "The 2022 negotiations, pointed to by Kenya, foundered on distrust.",
  ])
  func `talks that came to nothing may be told with the reason`(text: String) throws {
    let read = ToldText(text + " Chad accused Mali of delay, and Mali accused Chad of bad faith.")
    let talks = try #require(read.first(.meets), "\(read.acts)")
    #expect(Set(talks.actors.map(\.actor)) == ["TCD", "MLI"])
    #expect(talks.status == .background)
  }

  @Test(arguments: [
    ("Vladimir Putin invoked a 2022 draft deal under which Mali would become neutral.", "RUS"),
    ("Emmanuel Macron recalled a 2022 accord under which Mali would disarm.", "FRA"),
    ("The Kenyan president referred to a 2022 agreement under which Mali would pull back.", "KEN"),
  ])
  func `a state negotiated the deal that its leader recalls`(text: String, state: ActorID) {
    let read = ToldText(text, on: CivilDate(year: 2025, month: 5, day: 11))
    let deal = read.first(.meets)
    #expect(deal?.actors.map(\.actor) == [state, "MLI"], "\(read.acts)")
  }

  @Test(arguments: [
    "Chad insisted that the truce must come before the talks and begin on Friday, May 16.",
    "Chad insisted that Mali must leave the valley and free the crew by Friday, May 16.",
    "Chad asked that the truce be signed in Lomé and start on Friday, May 16.",
  ])
  func `a day at the end of several things wanted is when they are due`(text: String) {
    let due = ToldText(text).claims.lazy.flatMap(\.terms).compactMap(\.due).first
    #expect(due?.extent.latest == CivilDate(year: 2031, month: 5, day: 16))
  }

  @Test(arguments: [
    "A reporter captured video of Kenyan protesters in Nairobi.",
    "A visitor shot footage of Kenyan troops at the border.",
    "They took pictures of Kenyan demonstrators.",
  ])
  func `takes no picture for an attack`(text: String) {
    #expect(ToldText(text).acts.isEmpty, "\(ToldText(text).acts)")
  }
}
