/// Articles of our own about invented talks, varied so that no two are alike.
struct SampleArticles: Sequence {
  private let size: Int

  init(ofSize size: Int) {
    self.size = size
  }

  func makeIterator() -> AnyIterator<String> {
    var number = 0
    var written = 0
    return AnyIterator {
      guard written < size else { return nil }
      number += 1
      let article = Self.article(number)
      written += article.utf8.count
      return article
    }
  }

  private static let names = [
    "Aldana", "Berisso", "Castell", "Dravik", "Eskenaz", "Farouz", "Gellner", "Hovan", "Ilmari",
    "Jovane", "Kestrin", "Lomax", "Marwan", "Nadir", "Orlov", "Pereny", "Quiroga", "Rasmuss",
  ]
  private static let places = [
    "Geneva", "Cairo", "Lima", "Oslo", "Nairobi", "Ankara", "Doha", "Vienna", "Jakarta", "Quito",
  ]
  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let paragraphs = [
    """
    The foreign minister of NAME1 met the envoy of NAME2 in PLACE1 on DAY1, and both sides agreed \
    to keep the crossing open for at least COUNT days. Neither of them spoke to the press, but a \
    member of the delegation said that the mood in the room had been better than expected.
    """,
    """
    Farmers on the plateau have other worries. The wells are low, the road to the market is \
    broken, and the price of seed has doubled since the border closed. Many young people have left \
    for the coast, where the canneries still hire, and those who stay share tools, oxen and news.
    """,
    """
    In MONTH1 YEAR the two governments signed a treaty that was meant to end the quarrel over the \
    river. It was never ratified. Three weeks later shots were fired near the dam, and the talks \
    that had been planned for MONTH2 COUNT were called off without a word of explanation.
    """,
    """
    "We want a ceasefire before anything else," NAME1 told reporters in PLACE2. "The rest can be \
    discussed next week." His counterpart rejected the condition last month and has repeated since \
    that talks must come first, whatever happens along the line of contact.
    """,
    """
    Observers doubt that either army can win. Their commanders know the ground too well, their \
    supplies are short, and the rains make every track impassable. A retired officer who served in \
    the hills for years calls it a war of posters, fought mainly for those who watch from afar.
    """,
  ]

  private static func article(_ number: Int) -> String {
    var seed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    func pick(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    var article = "\(places[pick(10)]) talks, report \(number)\n\n"
    for _ in 0..<12 {
      var paragraph = ""
      for word in paragraphs[pick(paragraphs.count)].split(separator: " ") {
        if !paragraph.isEmpty { paragraph += " " }
        paragraph += filled(word, pick)
      }
      article += paragraph + "\n\n"
    }
    return article
  }

  private static func filled(_ word: Substring, _ pick: (Int) -> Int) -> String {
    let mark = word.last.map { $0 == "," || $0 == "." ? String($0) : "" } ?? ""
    return switch word.dropLast(mark.count) {
    case "NAME1", "NAME2": names[pick(names.count)] + mark
    case "PLACE1", "PLACE2": places[pick(places.count)] + mark
    case "DAY1": days[pick(7)] + mark
    case "MONTH1", "MONTH2": months[pick(12)] + mark
    case "COUNT": String(2 + pick(26)) + mark
    case "YEAR": String(1990 + pick(35)) + mark
    default: String(word)
    }
  }
}
