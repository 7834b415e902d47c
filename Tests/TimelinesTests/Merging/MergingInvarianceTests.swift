import Chronology
import Documents
import Testing
import Timelines

/// Merging is a function of a set: order, batches and repetition don't show.
struct MergingInvarianceTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `is equal however its claims are shuffled or repeated`(_ seed: UInt64) throws {
    let papers = try Self.papers(count: 24, seed: seed)
    let claims = papers.flatMap(\.claims)
    let documents = papers.map(\.document)
    let directory = InventedDirectory()
    let expected = Merging.result(of: claims, documents: documents, directory: directory)
    #expect(expected.events.count < claims.count)
    #expect(Set(expected.events.map(\.id)).count == expected.events.count)
    #expect(!expected.threads.isEmpty)
    var dice = Dice(seed: seed + 100)
    for _ in 0..<4 {
      var shuffled = claims.shuffled(using: &dice)
      shuffled += shuffled.prefix(7)
      let result = Merging.result(
        of: shuffled,
        documents: documents.shuffled(using: &dice),
        directory: directory
      )
      #expect(result == expected)
    }
  }

  /// Papers that tell overlapping things vaguely and exactly, with and without dates.
  static func papers(count: Int, seed: UInt64) throws -> [Paper] {
    var dice = Dice(seed: seed)
    let actors: [ActorID] = [
      "VAL", "VALGOV", "holt", "TOR", "brandt", "vance-tor", "okoro", "MER", "league", "neighbours",
    ]
    let moves: [Move] = [
      .offers, .proposes, .demands, .refuses, .welcomes, .counters, .strikes, .meets, .says,
      .accuses, .conditions,
    ]
    let topics = ["talks", "ceasefire", "prisoners"]
    return try (0..<count).map { number in
      let day = Int.random(in: 1...9, using: &dice)
      let sentences = (0..<8).map { "Sentence \($0) of paper \(number)." }
      var paper = try Paper(
        "Paper \(number % 7)",
        published: "2031-03-0\(day)",
        agency: number % 5 == 0 ? "Wire" : nil,
        sentences: sentences
      )
      for sentence in 0..<8 {
        let actor = actors.randomElement(using: &dice) ?? "VAL"
        let recipient = actors.randomElement(using: &dice)
        let told = Int.random(in: 1...day, using: &dice)
        try paper.report(
          sentence: sentence,
          [actor],
          moves.randomElement(using: &dice) ?? .says,
          recipient.map { $0 == actor ? [] : [$0] } ?? [],
          "act \(sentence)",
          on: Bool.random(using: &dice) ? "2031-03-0\(told)" : nil,
          topics: [topics.randomElement(using: &dice) ?? "talks"],
          keywords: ["word\(Int.random(in: 0...3, using: &dice))"]
        )
      }
      return paper
    }
  }
}
