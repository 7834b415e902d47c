import ArticleReading
import Glibc
import Intake
import Synchronization

/// Makes articles, no two alike: paragraphs of given ones in new company, with other dates and
/// other names.
struct ArticleMaker {
  private let paragraphs: [[String]]
  private let names: [String]

  /// Takes the paragraphs of the articles in a folder.
  init(articlesIn folder: String) {
    let found = Mutex<[[String]]>([])
    _ = Intake().read([folder]) { reading in
      let articles = reading.documents.map { read in
        read.document.readableText.split(separator: "\n").filter { $0.utf8.count > 40 }
          .map(String.init)
      }
      found.withLock { $0 += articles.filter { $0.count > 2 } }
    }
    let paragraphs = found.withLock { $0 }
    self.paragraphs = paragraphs
    var counts: [String: Int] = [:]
    for paragraph in paragraphs.joined() {
      for word in paragraph.split(separator: " ").dropFirst() where Self.isName(word) {
        counts[String(word), default: 0] += 1
      }
    }
    names = counts.filter { $0.value > 2 }.keys.sorted()
  }

  /// A capitalised word inside a sentence that is neither a day nor a month.
  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 3 else { return false }
    return word.dropFirst().allSatisfy(\.isLowercase) && !dateWords.contains(String(word))
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let dateWords = Set(months + days)

  /// Writes articles into a folder, and says how many.
  func make(_ count: Int, into folder: String) -> Int {
    guard !paragraphs.isEmpty, !names.isEmpty else { return 0 }
    mkdir(folder, 0o755)
    var made = 0
    for number in 0..<count {
      let bytes = Array(article(number).utf8)
      let digits = String(number)
      let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      guard let stream = fopen("\(folder)/\(name).md", "w") else { return made }
      made += fwrite(bytes, 1, bytes.count, stream) == bytes.count ? 1 : 0
      fclose(stream)
    }
    return made
  }

  private func article(_ number: Int) -> String {
    var seed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func pick(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % max(1, count)
    }
    let length = paragraphs[pick(paragraphs.count)].count
    let two = (1 + pick(28), 1 + pick(12))
    let date = "\(2000 + pick(25))-\(two.1 < 10 ? "0" : "")\(two.1)-\(two.0 < 10 ? "0" : "")\(two.0)"
    var renamed: [Substring: String] = [:]
    var text = "---\ntitle: Report \(number)\ndate: \(date)\n---\n"
    for _ in 0..<length {
      let article = paragraphs[pick(paragraphs.count)]
      let words = article[pick(article.count)].split(separator: " ").map { word in
        if Self.months.contains(String(word)) { return Self.months[pick(12)] }
        if Self.days.contains(String(word)) { return Self.days[pick(7)] }
        guard Self.isName(word), pick(3) == 0 else { return String(word) }
        if let known = renamed[word] { return known }
        renamed[word] = names[pick(names.count)]
        return renamed[word] ?? String(word)
      }
      text += "\n" + words.joined(separator: " ") + "\n"
    }
    return text
  }
}
