import Codebooks
import Interchange
import Testing
import Timelines

@Suite struct PartyRollTests {
  private let roll = PartyRoll(.builtIn)

  @Test func `a code and a name mean who they mean in articles`() {
    #expect(roll.party(cameo: "RUSGOV", named: "MOSCOW")?.actor.id == "RUSGOV")
    #expect(roll.party(cameo: "", named: "") == nil)
  }

  @Test func `a name in full means somebody of the tables, another somebody new`() {
    #expect(roll.party(named: "Norway")?.actor.id == "NOR")
    #expect(roll.party(named: "Harbour  Council")?.actor.name == "Harbour Council")
    #expect(roll.party(named: " ") == nil)
  }

  @Test func `the same name is the same party`() {
    #expect(roll.party(named: "Harbour Council") === roll.party(named: "Harbour Council"))
  }
}
