import Canvas
import Testing
import Timelines

@testable import Browser

struct PlainDialogueTests {
  private func dialogue(_ query: String? = nil) -> PlainDialogue {
    PlainDialogue(library: Fixture.library(Fixture.timeline), query: query)
  }

  @Test func `lists ten at a time in sentences that need nothing around them`() {
    var dialogue = dialogue()
    let first = dialogue.greeting()
    #expect(first.count == 12)
    #expect(
      first.contains(
        "8. Thursday 13 March 2031. Rell to Ostra: offers direct talks in Port Kesh, Wed 19 March."
          + " 2 sources; they differ on the wording; due Wednesday 19 March 2031."
      )
    )
    #expect(first.contains("5 days without a dated act."))
    let second = dialogue.answer("") ?? []
    #expect(second.contains { $0.hasPrefix("Monday 17 March 2031, ") && $0.contains("due: open") })
    #expect(dialogue.answer("")?.last?.hasPrefix("15. Wednesday 19 March 2031") ?? false)
    #expect(dialogue.answer("") == ["That was the last. l: from the first."])
    #expect(dialogue.answer("b")?.count == 11)
  }

  @Test func `does the whole task: list, read, cite`() {
    var dialogue = dialogue()
    let shown = dialogue.answer("8") ?? []
    #expect(shown.contains { $0.contains("we will bring the maps") })
    #expect(shown.contains { $0.hasPrefix("Countered by: Fri 14") })
    #expect(dialogue.answer("r")?.contains { $0.hasPrefix("Paragraph 2 of 8: Velmark's") } ?? false)
    #expect(dialogue.answer("c 8")?.first?.hasPrefix("plain: Ostra answers") ?? false)
    #expect(dialogue.answer("o")?.contains("VELMARK TO MOVE:") ?? false)
    #expect(dialogue.answer("q") == nil)
  }

  @Test func `tells of actors, pairs, documents and an earlier day`() {
    var dialogue = dialogue()
    #expect(dialogue.answer("a")?.contains { $0.contains("Wants: open the gates") } ?? false)
    #expect(dialogue.answer("p")?.contains { $0.hasPrefix("Ostra and Velmark: 9 words") } ?? false)
    #expect(dialogue.answer("d")?.contains { $0.contains("Harbour Courier") } ?? false)
    #expect(dialogue.answer("k 14 march")?.first?.contains("as known on Friday 14 March") ?? false)
    #expect(dialogue.answer("k nonsense")?.first?.contains("is no date") ?? false)
    #expect(dialogue.answer("k")?.first?.hasPrefix("15 acts") ?? false)
  }

  @Test func `filters, and keeps the old filter where the new one is no query`() {
    var dialogue = dialogue()
    #expect(
      dialogue.answer("f actor:rell")?.first?.hasPrefix("5 acts that fit actor:rell") ?? false
    )
    #expect(dialogue.answer("f actr:x")?.first?.hasPrefix("Column 1: ") ?? false)
    #expect(dialogue.answer("l")?.first?.hasPrefix("5 acts") ?? false)
    #expect(dialogue.answer("f")?.first?.hasPrefix("15 acts, as known on Wednesday") ?? false)
  }

  @Test(arguments: [
    "", "b", "0", "-1", "99999999999999999999", "r", "r x", "c 77", "zz", "f \"", "?",
  ])
  func `has an answer to anything`(line: String) {
    var dialogue = dialogue()
    #expect(dialogue.answer(line)?.isEmpty == false)
  }
}
