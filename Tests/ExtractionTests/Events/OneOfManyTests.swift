import Testing
import Timelines

/// Who is not meant: one of many by the name of all, whoever was named before an unknown name, a
/// place inside a thing.
struct OneOfManyTests {
  @Test(arguments: [
    "Kenya is calling on its African ally to expand the talks.",
    "Kenya urged a European partner to join the pact.",
    "Kenya asked its Asian neighbour to open the port.",
  ])
  func `takes one of many for nobody known`(text: String) {
    let claim = ToldText(text).claims.first
    #expect(claim?.actors.map(\.actor) == ["KEN"])
    #expect(claim?.recipients.isEmpty == true, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Kenya held a vote. Mwangi Holdings said it would withdraw from the market.",
    "Chad closed a road. Sahara Lines said it would leave the port.",
    "Peru raised a tax. Inca Mills said it rejects the plan.",
  ])
  func `lets it mean nobody after a name that nobody knows`(text: String) {
    #expect(!ToldText(text).claims.contains { $0.actors.contains { $0.form == "it" } })
  }

  @Test(arguments: [
    "Sudan supports the centralization of power in Chad.",
    "Peru backs the reform of schools in Chile.",
    "Kenya praised the building of roads in Uganda.",
  ])
  func `takes a place inside a thing for no recipient`(text: String) {
    #expect(ToldText(text).claims.first?.recipients.isEmpty == true, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Kenya should leave the pact, freeing its prisoners.",
    "Chad must stop, releasing the crew.",
    "Peru would sign, lifting the embargo against Chile.",
  ])
  func `takes what hangs on a wish for nothing done`(text: String) {
    #expect(!ToldText(text).claims.contains { [.releases, .withdraws].contains($0.move) })
  }
}
