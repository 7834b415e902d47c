import Documents
import Extraction
import Testing
import Timelines

/// Who stands in a slot of an act.
struct PartyResolverTests {
  private func claims(_ sentence: String) -> [Claim] {
    let text = DocumentText(sentence)
    let document = Document(
      file: "-",
      text: text,
      passages: [Passage(span: text.span, paragraph: 1, role: .body)]
    )
    return Extractor().reading(of: document).claims
  }

  @Test(arguments: [
    ("Riot police in Nairobi, Kenya, surrounded a school.", "KENCOP"),
    ("Soldiers in Mali attacked a village.", "MLIMIL"),
    ("The authorities in Kyiv rejected the plan.", "UKRGOV"),
  ])
  func `keeps which part of a state acts in a place`(sentence: String, actor: String) {
    #expect(claims(sentence).first?.actors.map(\.actor) == [ActorID(actor)])
  }

  @Test(arguments: [
    ("Hundreds in Nairobi protested against the plan.", "KENCVL"),
    ("Thousands of people in Lima protested against the plan.", "PERCVL"),
  ])
  func `takes a crowd in a capital for people, not for the government`(
    sentence: String,
    actor: String
  ) {
    #expect(claims(sentence).first?.actors.map(\.actor) == [ActorID(actor)])
  }

  @Test(arguments: [
    "Scores of people were injured in clashes in the Cairo square.",
    "Gunmen wounded two women in the Nairobi market.",
    "Bombs killed six men near the Lima station.",
  ])
  func `attacks no government by attacking in its town`(sentence: String) {
    let attacked = claims(sentence).flatMap(\.recipients).map(\.actor.description)
    #expect(!attacked.contains { $0.hasSuffix("GOV") }, "\(attacked)")
  }
}
