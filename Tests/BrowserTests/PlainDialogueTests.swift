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
    let second = dialogue.lines("") ?? []
    #expect(second.contains { $0.hasPrefix("Monday 17 March 2031, ") && $0.contains("due: open") })
    #expect(second.last?.hasPrefix("15. Wednesday 19 March 2031") ?? false, "\(second)")
    #expect(dialogue.lines("") == ["That was the last. l: from the first."])
    #expect(dialogue.lines("b")?.count == 11)
  }

  @Test func `does the whole task: list, read, cite`() {
    var dialogue = dialogue()
    let shown = dialogue.lines("8") ?? []
    #expect(shown.contains { $0.contains("we will bring the maps") })
    #expect(shown.contains { $0.hasPrefix("Countered by: Fri 14") })
    #expect(dialogue.lines("r")?.contains { $0.hasPrefix("Paragraph 2 of 8: Velmark's") } ?? false)
    #expect(dialogue.lines("c 8")?.first?.hasPrefix("plain: Ostra answers") ?? false)
    #expect(dialogue.lines("o")?.contains("VELMARK TO MOVE:") ?? false)
    #expect(dialogue.lines("q") == nil)
  }

  @Test func `tells of actors, pairs, documents and an earlier day`() {
    var dialogue = dialogue()
    #expect(dialogue.lines("a")?.contains { $0.contains("Wants: open the gates") } ?? false)
    #expect(dialogue.lines("p")?.contains { $0.hasPrefix("Ostra and Velmark: 9 words") } ?? false)
    #expect(dialogue.lines("d")?.contains { $0.contains("Harbour Courier") } ?? false)
    let earlier = dialogue.lines("k 14 march") ?? []
    #expect(earlier.first?.contains("as known on Friday 14 March") ?? false)
    #expect(earlier.contains { $0.hasPrefix("More from Sat 15 Mar") }, "\(earlier)")
    #expect(dialogue.lines("k nonsense")?.first?.contains("is no date") ?? false)
    #expect(dialogue.lines("k")?.first?.hasPrefix("15 acts") ?? false)
  }

  @Test func `filters, and keeps the old filter where the new one is no query`() {
    var dialogue = dialogue()
    #expect(
      dialogue.lines("f actor:rell")?.first?.hasPrefix("5 acts that fit actor:rell") ?? false
    )
    #expect(dialogue.lines("f actr:x")?.first?.hasPrefix("Column 1: ") ?? false)
    #expect(dialogue.lines("l")?.first?.hasPrefix("5 acts") ?? false)
    #expect(dialogue.lines("f")?.first?.hasPrefix("15 acts, as known on Wednesday") ?? false)
  }

  @Test func `says what helps in words to type, never by keys of the screen`() {
    var dialogue = dialogue()
    #expect(
      dialogue.lines("picked") == [
        "Nothing is picked yet. pick and the numbers of acts keeps them; l lists all."
      ]
    )
    #expect(
      dialogue.lines("f atlantis") == ["Nothing fits atlantis. f alone takes the filter off."]
    )
    for command in ["o", "a", "p"] {
      let lines = dialogue.lines(command) ?? []
      #expect(lines.contains("Only what fits atlantis. f alone takes the filter off."))
    }
    #expect(dialogue.lines("k 1 january 1900")?.first?.hasSuffix("k alone: everything.") ?? false)
  }

  @Test func `tells what is open in sentences with the day in full and no letters for countries`() {
    var dialogue = dialogue()
    let lines = dialogue.lines("o") ?? []
    #expect(lines.first == "Open questions on Wed 19 Mar: 2 open, 1 settled.")
    #expect(
      lines.contains(
        "Asked, Tuesday 11 March 2031: Kesh, Dorn, Marisol, Ostra to Velmark: demand that the "
          + "gates of the upper dam open."
      ),
      "\(lines)"
    )
    #expect(lines.contains { $0.hasPrefix("Asked, as a condition, Friday 14 March 2031: Brandt") })
    #expect(lines.contains("Turn: Velmark, not answered yet."))
  }

  @Test func `numbers acts once all is known, for a line said can't be corrected`() {
    let library = Library(LateRegister(), showingEarlyFrom: 0) { _, _ in
      ""
    } explain: {
      "\($0.problem)"
    }
    var dialogue = PlainDialogue(library: library)
    #expect(dialogue.greeting()[0].hasPrefix("15 acts, as known"))
    #expect(dialogue.greeting()[1].hasPrefix("Not listed: background: 2 earlier acts"))
  }

  @Test(arguments: [
    "", "b", "0", "-1", "99999999999999999999", "r", "r x", "c 77", "zz", "f \"", "?",
  ])
  func `has an answer to anything`(line: String) {
    var dialogue = dialogue()
    #expect(dialogue.lines(line)?.isEmpty == false)
  }

  @Test func `keeps picks, and writes those that are listed`() {
    var talk = Talk()
    #expect(talk.say("pick 3 5 8").first?.hasPrefix("3 acts are picked.") ?? false)
    #expect(talk.say("picked").first?.hasPrefix("3 acts picked, as known") ?? false)
    #expect(talk.say("x three.md") == [])
    guard case .events(let events, _)? = talk.taken.last?.content else {
      Issue.record("nothing taken")
      return
    }
    #expect(events.count == 3)
    #expect(talk.taken.last?.target == .file("three.md"))
    #expect(talk.say("pick 1").first?.hasPrefix("2 acts are picked.") ?? false)
  }

  @Test func `corrects, says what was read, and takes it back`() {
    var talk = Talk()
    #expect(talk.say("date 8 11 march").first == "Corrected. u takes it back.")
    let again = talk.say("g 11 march")
    #expect(again.contains { $0.contains("Tuesday 11 March 2031. Rell to Ostra: offers direct") })
    #expect(talk.say("f is:corrected").first?.hasPrefix("1 act that fits") ?? false)
    #expect(talk.say("1").contains { $0.hasPrefix("Corrected: date, read as Thursday 13 March") })
    _ = talk.say("u")
    #expect(talk.say("f is:corrected").first?.hasPrefix("Nothing fits") ?? false)
    _ = talk.say("f")
    #expect(talk.say("date 8").first?.hasPrefix("It is 2031-03-13.") ?? false)
    #expect(talk.say("date 8 soon").first?.hasPrefix("This is no date") ?? false)
    _ = talk.say("who 8 Anand > Rell")
    _ = talk.say("verb 8 invites")
    _ = talk.say("title 8 invites him to lunch")
    #expect(
      talk.say("l").contains { $0.hasPrefix("8. Thursday 13 March 2031. Anand to Rell: inv") }
    )
    #expect(talk.say("corrections").count == 3)
    _ = talk.say("as-read 8")
    #expect(talk.say("corrections") == ["Nothing is corrected yet."])
  }

  @Test func `hides, joins, splits, checks and notes`() {
    var talk = Talk()
    _ = talk.say("hide 8")
    #expect(talk.say("l").first?.hasPrefix("14 acts") ?? false)
    _ = talk.say("u")
    _ = talk.say("join 8 7")
    #expect(talk.say("l").first?.hasPrefix("14 acts") ?? false)
    _ = talk.say("u")
    _ = talk.say("split 8 2")
    #expect(talk.say("l").first?.hasPrefix("16 acts") ?? false)
    #expect(talk.say("split 1 1").first?.hasPrefix("split, the number") ?? false)
    _ = talk.say("u")
    _ = talk.say("check 8")
    _ = talk.say("note 8 ask the desk")
    #expect(talk.say("8").contains("Note: ask the desk."))
    #expect(talk.say("f is:checked").first?.hasPrefix("1 act that fits") ?? false)
    #expect(talk.say("hide 99").first?.hasPrefix("There is no such act") ?? false)
  }

  @Test func `goes to a day, and to a saved view`() {
    var talk = Talk()
    #expect(talk.say("g 13 march")[1].hasPrefix("7. Thursday 13 March"))
    #expect(talk.say("g 20 april").first?.hasPrefix("Nothing on 20 Apr") ?? false)
    _ = talk.say("f actor:rell")
    #expect(talk.say("save rell").first?.hasPrefix("Saved rell: actor:rell.") ?? false)
    _ = talk.say("f")
    #expect(talk.say("v") == ["rell: actor:rell."])
    #expect(talk.say("v rell").first?.hasPrefix("5 acts that fit actor:rell") ?? false)
  }

  @Test func `begins where the last visit ended`() {
    var talk = Talk()
    _ = talk.say("f -says")
    _ = talk.say("8")
    var dialogue = dialogue()
    dialogue.resume(talk.dialogue.visit)
    let greeting = dialogue.greeting()
    #expect(greeting[0].contains("that fit -says"))
    #expect(greeting[1].hasPrefix("8. "))
  }

  /// A dialogue with its notebook.
  private struct Talk {
    var dialogue = PlainDialogue(library: Fixture.library(Fixture.timeline))
    var notebook = InventedNotebook()
    var taken: [Takeaway] = []

    mutating func say(_ line: String) -> [String] {
      guard let reply = dialogue.answer(line) else { return [] }
      for effect in reply.effects {
        switch effect {
        case .write(let change): notebook.write(change)
        case .take(let takeaway): taken.append(takeaway)
        default: break
        }
      }
      dialogue.annotate(notebook.annotations)
      return reply.lines
    }
  }
}

extension PlainDialogue {
  /// The lines of an answer.
  mutating func lines(_ line: String) -> [String]? { answer(line)?.lines }
}
