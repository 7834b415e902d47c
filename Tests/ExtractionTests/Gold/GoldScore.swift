import Chronology
import Codebooks
import Documents
import Extraction
import Timelines

/// How well the extractor reads the gold sentences.
struct GoldScore {
  /// An act as gold and extractor both write it: who, what type, towards whom.
  struct Act: Hashable {
    var actors: Set<String>
    var type: String
    var recipients: Set<String>
  }

  var sentences = 0
  var acts = 0
  var read = 0
  var rightTypes = 0
  var rightActs = 0
  var rightReadings = 0
  var reversed = 0
  var falseAlarms = 0
  var misses: [String] = []

  /// Twice the harmonic mean of the share of readings that are right and of acts that are found.
  var f1: Double {
    let precision = Double(rightReadings) / Double(max(1, read))
    let recall = Double(rightActs) / Double(max(1, acts))
    return 2 * precision * recall / max(0.001, precision + recall)
  }

  init() {
    let extractor = Extractor()
    for row in GoldSentences.rows {
      let found = Self.acts(in: row.sentence, by: extractor)
      let gold = row.acts == "none" ? [] : row.acts.split(separator: ";").map { Self.act($0) }
      sentences += 1
      acts += gold.count
      read += found.count
      if gold.isEmpty { falseAlarms += found.count }
      for act in gold {
        let isRight = found.contains { Self.matches($0, act) }
        rightActs += isRight ? 1 : 0
        rightTypes += found.contains { $0.type == act.type } ? 1 : 0
        if !isRight { misses.append("\(row.acts)\t\(row.sentence)\t\(found.map(Self.text))") }
      }
      rightReadings += found.filter { one in gold.contains { Self.matches(one, $0) } }.count
      reversed += found.filter { one in gold.contains { Self.isReversed(one, $0) } }.count
    }
  }

  private static func act(_ text: Substring) -> Act {
    let parts = text.split(separator: " ").map(String.init)
    return Act(actors: codes(parts[0]), type: parts[1], recipients: codes(parts[2]))
  }

  private static func codes(_ joined: String) -> Set<String> {
    Set(joined.split(separator: "+").map(String.init)).subtracting(["---"])
  }

  private static func acts(in sentence: String, by extractor: Extractor) -> [Act] {
    let text = DocumentText(sentence)
    let document = Document(
      file: "-",
      text: text,
      passages: [Passage(span: text.span, paragraph: 1, role: .body)]
    )
    let reading = extractor.reading(
      of: document,
      referenceDate: .init(year: 2025, month: 5, day: 11)
    )
    var directory = ActorCodebook.builtIn
    for actor in reading.introducedActors { directory.add(actor) }
    return reading.claims.map { claim in
      Act(
        actors: countries(claim.actors, in: directory),
        type: claim.type.rawValue,
        recipients: countries(claim.recipients, in: directory)
      )
    }
  }

  private static func countries(
    _ parties: [Party],
    in directory: ActorCodebook
  ) -> Set<String> {
    let codes = parties.compactMap { directory[$0.actor]?.country }
    return Set(codes.map { ["INT", "IMG", "NGO"].contains($0) ? "IGO" : $0 })
      .subtracting(["", "---"])
  }

  /// Right when the type is, no party is wrong, and each side that gold names is found.
  private static func matches(_ one: Act, _ gold: Act) -> Bool {
    one.type == gold.type && agrees(one.actors, gold.actors)
      && (gold.recipients.isEmpty || agrees(one.recipients, gold.recipients))
  }

  private static func agrees(_ one: Set<String>, _ gold: Set<String>) -> Bool {
    one == gold || (!one.isEmpty && one.isSubset(of: gold))
  }

  private static func isReversed(_ one: Act, _ gold: Act) -> Bool {
    !gold.recipients.isEmpty && gold.actors != gold.recipients
      && agrees(one.actors, gold.recipients) && agrees(one.recipients, gold.actors)
  }

  private static func text(_ act: Act) -> String {
    "\(act.actors.sorted().joined(separator: "+")) \(act.type) "
      + act.recipients.sorted().joined(separator: "+")
  }
}
