import Chronology
import Testing
import Timelines

/// Whom "they" means as a company grows.
struct CompanyTests {
  @Test(arguments: [
    "Emmanuel Macron and Keir Starmer flew to Nairobi. They were joined there by Donald Tusk. They urged Sudan to disarm.",
    "Emmanuel Macron and Keir Starmer flew to Nairobi. Donald Tusk joined them. They urged Sudan to disarm.",
    "Emmanuel Macron and Keir Starmer flew to Nairobi. They waited. Together with Donald Tusk, they urged Sudan to disarm.",
  ])
  func `counts whoever joins`(text: String) {
    let claim = ToldText(text, on: .init(year: 2025, month: 5, day: 11)).first(.demands)
    #expect(
      Set(claim?.actors.map(\.actor) ?? []) == ["emmanuel-macron", "keir-starmer", "donald-tusk"]
    )
  }

  @Test(arguments: [
    "Emmanuel Macron and Keir Starmer met Donald Tusk. All three urged the Sudanese army to disarm.",
    "Emmanuel Macron, Keir Starmer and Donald Tusk met. All three called on Sudan to disarm.",
    "Emmanuel Macron spoke with Keir Starmer. Donald Tusk listened. All three asked the Sudanese army to disarm.",
  ])
  func `counts those named last`(text: String) {
    let claim = ToldText(text, on: .init(year: 2025, month: 5, day: 11)).first(.demands)
    #expect(
      Set(claim?.actors.map(\.actor) ?? []) == ["emmanuel-macron", "keir-starmer", "donald-tusk"]
    )
  }

  @Test(arguments: [
    "The African capitals met in Nairobi. They urged Sudan to disarm.",
    "The African states met on Friday. They called on Sudan to disarm.",
    "African governments convened. They asked Sudan to disarm.",
  ])
  func `goes on with the states that an adjective names`(text: String) {
    #expect(ToldText(text).first(.demands)?.actors.map(\.actor) == ["AFR"])
  }

  @Test(arguments: [
    "William Ruto spoke. Emmanuel Macron and Keir Starmer waited. They threatened him with sanctions.",
    "William Ruto listened. Emmanuel Macron and Keir Starmer came. They thanked him.",
    "William Ruto left. Emmanuel Macron and Keir Starmer stayed. They urged him to return.",
  ])
  func `means none of the subjects by their object`(text: String) {
    let claim = ToldText(text, on: .init(year: 2025, month: 5, day: 11)).claims.last
    #expect(claim?.recipients.map(\.actor) == ["william-ruto"])
  }

  @Test(arguments: [
    ("Kenyan and Sudanese envoys held talks on Friday. Ghana hosted them.", "Ghana"),
    ("Kenya and Sudan met on Friday. Oman hosted the talks.", "Oman"),
    ("Kenya met Sudan in Accra on Friday. The meeting was short. Ghana hosted it.", "Ghana"),
  ])
  func `hosts those who met, on their day`(text: String, host: String) {
    let claim = ToldText(text).first(.hosts)
    #expect(claim?.actors.first?.form == host)
    #expect(Set(claim?.recipients.map { $0.actor.description.prefix(3) } ?? []) == ["KEN", "SDN"])
    #expect(claim?.date.edtf.description == "2031-05-09")
  }

  @Test(arguments: [
    "Kenyan and Sudanese delegations held talks on Friday. The Kenyan delegation demanded a truce.",
    "Kenya and Sudan met on Friday. Kenya offered a truce.",
    "Kenya met Sudan on Friday. Kenya is ready to continue the talks.",
    "Kenya met Sudan on Friday. It rained.\n\nKenya demanded a truce.",
  ])
  func `asks or offers at talks between two turn to the other`(text: String) {
    let claim = ToldText(text).claims.last
    #expect(claim?.recipients.map { $0.actor.description.prefix(3) } == ["SDN"])
  }
}
