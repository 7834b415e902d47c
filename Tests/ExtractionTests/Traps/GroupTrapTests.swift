import Chronology
import Codebooks
import Testing
import Timelines

/// Who is meant: groups, capitals, one person in several spellings.
struct GroupTrapTests {
  @Test(arguments: [
    ("The three of them, Emmanuel Macron, Keir Starmer and William Ruto, flew to Lomé.", 3),
    ("Macron, Starmer and Ruto came to Lomé. The three of them rejected the plan of Chad.", 3),
    ("The two of them, Macron and Ruto, rejected the plan of Chad.", 2),
  ])
  func `takes the two or three of them for those who are named`(text: String, count: Int) {
    let claim = ToldText(text, on: CivilDate(year: 2025, month: 5, day: 11)).claims.last
    #expect(claim?.actors.count == count)
    #expect(claim?.actors.contains { $0.actor == "emmanuel-macron" } == true)
  }

  @Test(arguments: [
    "The main European capitals urged Sudan to accept a truce.",
    "Main African capitals, which were convening in Lomé, urged Sudan to accept a truce.",
    "Several Asian capitals urged Sudan to accept a truce.",
  ])
  func `takes the capitals of a continent for its states`(text: String) {
    let claim = ToldText(text).first(.demands)
    #expect(claim?.actors.count == 1)
    let group = claim.flatMap { ActorCodebook.builtIn[$0.actors[0].actor] }
    #expect(group?.kind == .group)
    #expect(claim?.recipients.map(\.actor) == ["SDN"])
  }

  @Test(arguments: [
    ["Muammar Gaddafi", "Qaddafi", "Kadhafi", "Gadhafi"],
    ["Abdel Fattah el-Sisi", "al-Sisi", "Sissi", "Sisi"],
    ["Alexander Lukashenko", "Lukashenka", "Alyaksandr Lukashenka", "Lukaschenko"],
  ])
  func `takes several spellings for one person`(names: [String]) {
    let text = names.map { "\($0) rejected the plan of Chad." }.joined(separator: "\n\n")
    let people = ToldText(text, on: CivilDate(year: 2010, month: 5, day: 11)).claims
      .flatMap(\.actors).map(\.actor)
    #expect(people.count == names.count)
    #expect(Set(people).count == 1, "\(people)")
  }
}
