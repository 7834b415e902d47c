import Testing
import Timelines

/// Where somebody stands, told again and again and by several papers: one position.
struct PositionTrapTests {
  @Test(arguments: [
    (
      """
      Chad has repeatedly explained the conditions under which it would call back its army: If Mali \
      cedes the territories of the north and disarms.
      """,
      """
      On Sunday Chad reiterated terms laid out in June 2030, including withdrawal by Mali from four \
      regions and a renunciation of membership in the Union.
      """
    ),
    (
      """
      The price that Sudan has repeatedly named for a withdrawal of its army is known: Kenya gives \
      up every region of the coast, and it disarms.
      """,
      """
      On Saturday Sudan repeated the terms that it had set in June 2030: Kenya must withdraw from \
      two regions and must give up its hope of joining the League.
      """
    ),
    (
      """
      Peru has repeatedly outlined the conditions for an end of its blockade: If Chile leaves the \
      islands and sends back its army.
      """,
      """
      Peru restated its conditions on Friday, among them recognition by Chile of its islands and \
      an amnesty for prisoners.
      """
    ),
  ])
  func `terms of one party that two papers tell are one position, and differ`(
    first: String,
    second: String
  ) throws {
    let read = try ToldPapers((11, first), (11, second))
    let positions = read.timeline.events.filter { $0.status == .standing && $0.move == .conditions }
    #expect(positions.count == 1, "\(read.acts)")
    #expect(positions.first?.claims.count == 2)
    #expect(positions.first?.differs.map(\.kind) == [.terms])
  }

  @Test(arguments: [
    "Mali has repeatedly explained the conditions for talks: If Chad frees the prisoners.",
    "Chad has repeatedly explained the conditions for aid: If Niger opens the market.",
    "Chad has repeatedly refused to talk to Mali about the army of the north.",
  ])
  func `terms of another party, towards another or about another matter stand apart`(
    other: String
  ) throws {
    let terms = "On Sunday Chad reiterated terms for Mali: Mali must withdraw from two regions."
    let read = try ToldPapers((11, terms), (11, other))
    #expect(read.timeline.events.count == 2, "\(read.acts)")
    #expect(read.timeline.events.allSatisfy { $0.claims.count == 1 })
  }

  @Test(arguments: [
    (
      "The price that Chad has repeatedly named is known: Mali gives up every region.",
      "TCD conditions MLI"
    ),
    (
      "The conditions that Sudan has repeatedly set out are known: Kenya leaves the coast.",
      "SDN conditions KEN"
    ),
    (
      "The terms that Peru has outlined again and again are known: Chile frees the crew.",
      "PER conditions CHL"
    ),
  ])
  func `reads terms that a clause before the verb tells`(text: String, act: String) {
    let read = ToldText(text)
    #expect(read.acts == [act])
    #expect(read.claims.map(\.status) == [.standing])
  }

  @Test(arguments: [
    "Chad has repeatedly explained its conditions for a withdrawal of its troops.",
    "Chad has repeatedly set out its terms for a return of Chadian soldiers.",
    "The Chadian president has repeatedly named his price for a withdrawal of his army.",
  ])
  func `binds nobody by terms that are about one's own side`(text: String) {
    let read = ToldText(text)
    #expect(read.claims.map(\.move) == [.conditions])
    #expect(read.claims.flatMap(\.recipients).isEmpty, "\(read.acts)")
  }

  @Test(arguments: [
    "Chad insisted that Mali must leave the valley and free the crew.",
    "Sudan demands that Kenya must stop the raids and release the pilot.",
    "Peru said it insisted that Chile should open the port and lift the embargo.",
  ])
  func `takes none of several things wanted for done`(text: String) {
    #expect(ToldText(text).claims.map(\.move) == [.demands], "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Chad has warned time and again that a pause would only help the army of Niger.",
    "Sudan has repeatedly warned that a truce would only strengthen the rebels.",
    "Peru has warned again and again that talks would reward Chile.",
  ])
  func `a warning of what would help the other side is a position`(text: String) {
    let claims = ToldText(text).claims
    #expect(claims.map(\.move) == [.says])
    #expect(claims.map(\.status) == [.standing])
  }
}
