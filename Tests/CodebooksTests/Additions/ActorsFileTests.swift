import Chronology
import Codebooks
import Testing
import Timelines

struct ActorsFileTests {
  @Test(arguments: ["[", "[[[", "[[ [person]]", "[.a]", "[[!"])
  func `takes a table without a name for a mistake of its line`(text: String) {
    let file = ActorsFile.entries(in: "[[person]]\nname = \"A\"\n\(text)\n")
    #expect(file.entries.isEmpty)
    #expect(file.problems.map(\.line) == [3])
  }

  @Test func `reads a file that begins with a mark of the byte order, or refuses it by its line`() {
    #expect(ActorsFile.entries(in: "\u{FEFF}[[[person]]\n").problems.map(\.line) == [1])
    #expect(ActorsFile.entries(in: "\u{FEFF}[\n").problems.map(\.line) == [1])
    let file = ActorsFile.entries(in: "\u{FEFF}[[person]]\nname = \"A\"\n\n[[person]]\nage = 3\n")
    #expect(file.entries.map(\.line) == [1])
    #expect(file.problems.map(\.line) == [5])
  }

  /// A table with a file's entries, and what is wrong with the file, as "line reason".
  private struct Taken {
    var codebook = ActorCodebook.builtIn
    var problems: [ActorFileProblem]

    init(_ text: String) {
      let file = ActorsFile.entries(in: text)
      problems = file.problems + codebook.add(file.entries)
    }
  }

  private let taken = Taken(
    """
    # People of the lakes.
    [[person]]
    name = "Ana Quiroga"
    spellings = ["Anna Kiroga", "Kiroga"]
    offices = ["BOL minister 2020 2021", "BOL foreign-minister 2024-01"]

    [[organisation]]
    name = "Commission of the Great Lakes"
    code = "IGOGLK"
    abbreviations = ["CGL"]
    members = ["TCD", "Niger"]

    [[spelling]]
    of = "Kofi Annan"
    names = ["Kofi Anan", "Anan"]

    [[person]]
    name = "Lech Wałęsa"
    code = "POLOPP"
    """
  )

  @Test func `adds a person with offices`() throws {
    #expect(taken.problems.isEmpty)
    let ana = try #require(taken.codebook["ana-quiroga"])
    #expect(ana.shortName == "Quiroga")
    #expect(ana.code == "BOLGOV")
    #expect(ana.affiliation == "BOL")
    let then = CivilDate(year: 2020, month: 5, day: 1)
    let between = CivilDate(year: 2022, month: 5, day: 1)
    #expect(taken.codebook.code(of: "ana-quiroga", on: then) == "BOLGOV")
    #expect(taken.codebook.code(of: "ana-quiroga", on: between) == "BOLELI")
    #expect(taken.codebook.actors(named: "Kiroga").first?.id == "ana-quiroga")
  }

  @Test func `adds an organisation with its members`() throws {
    let lakes = try #require(taken.codebook["commission-of-the-great-lakes"])
    #expect(lakes.code == "IGOGLK")
    #expect(lakes.shortName == "CGL")
    #expect(lakes.members == ["TCD", "NER"])
    #expect(taken.codebook.actors(named: "cgl").first == lakes)
  }

  @Test func `adds spellings of somebody known`() {
    #expect(taken.codebook.actors(named: "Anan").first?.id == "kofi-annan")
    #expect(taken.codebook.actors(named: "Annan").first?.id == "kofi-annan")
  }

  @Test func `changes what an entry tells of somebody known and leaves the rest`() {
    let day = CivilDate(year: 1993, month: 5, day: 1)
    #expect(taken.codebook["lech-walesa"]?.code == "POLOPP")
    #expect(taken.codebook.code(of: "lech-walesa", on: day) == "POLOPP")
    #expect(taken.codebook["lech-walesa"]?.shortName == "Wałęsa")
  }

  @Test(arguments: [
    ("[[person]]\nname = 3", 2, ActorFileProblem.Reason.notText("name")),
    ("[[person]]\n\nshort = \"X\"", 1, .missing("name")),
    ("\n[[person]]\nname = \"A B\"\nofices = [\"X\"]", 4, .unknownField("ofices")),
    (
      "[[person]]\nname = \"A B\"\noffices = [\"Atlantis minister\"]", 3,
      .unknownBody("Atlantis")
    ),
    ("[[person]]\nname = \"A B\"\noffices = [\"PER gardener\"]", 3, .unknownOffice("gardener")),
    ("[[person]]\nname = \"A B\"\noffices = [\"PER minister May\"]", 3, .date("May")),
    ("[[person]]\nname = \"A B\"\ncode = \"per\"", 3, .code("per")),
    ("[[organisation]]\nname = \"A B\"\nkind = \"club\"", 3, .kind("club")),
    ("[[organisation]]\nname = \"A B\"\nmembers = [\"Atlantis\"]", 3, .unknownActor("Atlantis")),
    ("[[spelling]]\nof = \"Nobody At All\"\nnames = [\"X\"]", 2, .unknownActor("Nobody At All")),
    ("[[people]]\nname = \"A B\"", 1, .unknownTable("people")),
    ("person = 3", 1, .unknownTable("person")),
  ])
  func `names the line of what is wrong`(
    text: String,
    line: Int,
    reason: ActorFileProblem.Reason
  ) {
    #expect(Taken(text).problems == [ActorFileProblem(line: line, reason)])
  }

  @Test func `names the line where the file is no TOML`() {
    let problems = Taken("[[person]]\nname = \"A B\nshort = 1").problems
    #expect(problems.map(\.line) == [2])
    guard case .syntax = problems.first?.reason else {
      Issue.record("\(problems)")
      return
    }
  }

  @Test func `keeps the entries that are right`() {
    let taken = Taken(
      "[[person]]\nshort = \"X\"\n[[person]]\nname = \"Omar Fadlan\"\ncode = \"TCDGOV\""
    )
    #expect(taken.problems.map(\.line) == [1])
    #expect(taken.codebook["omar-fadlan"]?.code == "TCDGOV")
  }

  @Test(arguments: ["", "#", "[[person]]", "[[spelling]]\nof = \"\"\nnames = []", "\u{0}", "[["])
  func `survives fragments`(text: String) {
    #expect(Taken(text).codebook["RUS"]?.name == ActorCodebook.builtIn["RUS"]?.name)
  }
}
