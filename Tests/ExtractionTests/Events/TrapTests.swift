import Chronology
import Testing
import Timelines

/// What a naive reader takes for an act, a party or a day: three sentences of other conflicts each.
struct TrapTests {
  // MARK: Days

  @Test(arguments: [
    ("Sudan offered Chad talks on Saturday.", "2031-05-10"),
    ("Late at night on Sunday, May 11, Sudan offered Chad talks.", "2031-05-11"),
    ("On Thursday Sudan offered Chad talks.", "2031-05-08"),
  ])
  func `dates an act by the day that its sentence names`(text: String, date: String) {
    #expect(ToldText(text).first(.offers)?.date.edtf.description == date)
  }

  @Test(arguments: [
    ("Sudan demanded a truce from Monday.", "2031-05-12"),
    ("Sudan demanded that Chad free the crew by May 15.", "2031-05-15"),
    ("Sudan offered Chad to hold talks next week.", "2031-05-12/2031-05-18"),
  ])
  func `tells when it falls due from when it was said`(text: String, due: String) {
    let claim = ToldText(text).claims.first
    #expect(claim?.date.basis == .published)
    #expect(
      claim?.terms.first?.due?.extent.earliest
        == claim?.terms.first.flatMap { _ in
          CivilDate(year: 2031, month: 5, day: due.hasPrefix("2031-05-15") ? 15 : 12)
        }
    )
  }

  @Test(arguments: [
    "Kenya\u{2019}s attacks, including last Sunday\u{2019}s drone raids, cast doubt on its aims.",
    "After last Sunday\u{2019}s attacks it is harder to believe in calm.",
    "Last Sunday\u{2019}s bombing still weighs on the talks.",
  ])
  func `makes no second event of an attack named as a reason`(text: String) {
    #expect(ToldText(text).acts.isEmpty, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Sudan invaded Chad in March 2022.",
    "The war has lasted since Sudan invaded Chad in 2022.",
    "In June 2024 Sudan rejected a plan from Chad.",
  ])
  func `folds what is dated long before`(text: String) {
    #expect(ToldText(text).claims.map(\.status) == [.background])
  }

  @Test(arguments: [
    "The war is the worst quarrel between Sudan and Chad since the 1962 crisis.",
    "It recalls the siege of 1948.",
    "Not since the missile crisis of 1962 have Sudan and Chad been so far apart.",
  ])
  func `takes no act from a comparison`(text: String) {
    #expect(ToldText(text).acts.isEmpty, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    ("Sudan rejected the plan of Chad.", ClaimDate.Basis.published),
    ("Sudan rejected an offer from Chad on Saturday.", .resolved),
    ("Sudan rejected an offer from Chad on May 10, 2031.", .stated),
    ("On Saturday Sudan accused Mali of fraud. Sudan rejected the plan of Chad.", .inferred),
  ])
  func `says what a date rests on`(text: String, basis: ClaimDate.Basis) {
    #expect(ToldText(text).first(.refuses)?.date.basis == basis)
  }

  // MARK: Parties

  @Test(arguments: [
    "Ghana, Togo and Benin were thanked by Kenya for their efforts.",
    "For their efforts, Ghana, Togo and Benin were thanked by Kenya.",
    "Ghana and Togo, as well as Benin, were thanked by Kenya.",
  ])
  func `takes whoever is thanked for the one that receives`(text: String) {
    let claim = ToldText(text).first(.thanks)
    #expect(claim?.actors.map(\.actor) == ["KEN"])
    #expect(claim?.recipients.map(\.actor) == ["GHA", "TGO", "BEN"])
  }

  @Test(arguments: [
    "The African leaders convened in Khartoum.", "Envoys of Ghana and Togo met in Khartoum.",
    "Ghana and Togo held talks in Khartoum on Friday.",
  ])
  func `takes a capital where others meet for a place`(text: String) {
    let claim = ToldText(text).first(.meets)
    #expect(claim?.place == "Khartoum")
    #expect(claim?.recipients.contains { $0.actor.description.hasPrefix("SDN") } == false)
  }

  @Test(arguments: [
    "Khartoum rejected the demand of Chad.", "Chad accused Khartoum of lying.",
    "Khartoum has repeatedly threatened Chad.",
  ])
  func `takes a capital that acts for its government`(text: String) {
    let parties = ToldText(text).claims.flatMap { $0.actors + $0.recipients }.map(\.actor)
    #expect(parties.contains("SDNGOV"))
  }

  @Test(arguments: [
    "The draft, which Reuters has reviewed, asks Chad for land.",
    "Reporting by Amina Sow and Paul Adeyemi; editing by Ruth Keller.",
    "The letter, seen by the BBC, is two pages long.",
  ])
  func `takes nobody who writes, edits or has reviewed for an actor`(text: String) {
    #expect(ToldText(text).acts.isEmpty, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "European states escalated calls for sanctions against Sudan.",
    "Chad called for sanctions against Sudan.",
    "Chad\u{2019}s call for an embargo against Sudan came late.",
  ])
  func `takes no call for sanctions for sanctions`(text: String) {
    let read = ToldText(text)
    #expect(read.claims.map(\.type) == [.request], "\(read.acts)")
  }

  @Test(arguments: [
    "Kenya offered talks in Accra.\nSudan suggested negotiating in Accra.",
    "Kenya proposed peace talks in Doha.\nSudan suggested meeting in Doha.",
    "Kenya invited Sudan to talks in Oslo.\nSudan proposed talking in Oslo.",
  ])
  func `takes up the place that another has named`(text: String) {
    let claim = ToldText(text).claims.last
    #expect(claim?.move == .accepts)
    #expect(claim?.recipients.map(\.actor) == ["KEN"])
  }

  @Test(arguments: [
    "Peru offered Chile talks. Oman welcomed the breakthrough.",
    "Peru offered Chile talks. Oman welcomed the news.",
    "Peru offered Chile talks. Oman hailed the development.",
  ])
  func `takes news for nobody's, and for that of its day`(text: String) {
    let claim = ToldText("On Saturday Peru freed a sailor.\n" + text).first(.welcomes)
    #expect(claim?.recipients.isEmpty == true)
  }

  // MARK: No events

  @Test(arguments: [
    "Experts see the offer of Sudan as a tactic to win time.",
    "Sudan may attack Chad next month.",
    "If Sudan attacked Chad, the truce would be over.",
    "Will Sudan attack Chad?",
    "Observers think that Sudan wants to divide the friends of Chad.",
    "A truce could be a result of the talks between Sudan and Chad.",
  ])
  func `takes no act from analysis, forecasts and questions`(text: String) {
    #expect(ToldText(text).acts.isEmpty, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Chad has warned time and again that a pause would only help Niger.",
    "Chad warned that talks would come to nothing.",
    "Chad warned that a deal would be worthless.",
  ])
  func `takes no warning of what is harmless for a threat`(text: String) {
    #expect(!ToldText(text).claims.contains { $0.move == .threatens })
  }

  @Test(arguments: [
    "The Sudanese president repeated the terms of 2029, including withdrawal by Chad from the valley.",
    "The Sudanese president repeated the terms: Chad must withdraw from the valley.",
    "The Sudanese president reiterated his terms, among them recognition by Chad of the border.",
  ])
  func `keeps terms told again standing, and turns them to whom they bind`(text: String) {
    let claim = ToldText(text).first(.conditions)
    #expect(claim?.status == .standing)
    #expect(claim?.recipients.map(\.actor) == ["TCD"])
  }

  @Test(arguments: [
    "Emmanuel Macron backs the plan of Kenya in this.", "William Ruto supports the African states.",
    "Keir Starmer endorses the proposal of Kenya.",
  ])
  func `takes the stand of a person for an act of the day`(text: String) {
    let read = ToldText(text + "\n\nIt rained.", on: CivilDate(year: 2025, month: 5, day: 11))
    #expect(read.claims.map(\.status) == [.current])
  }
}
