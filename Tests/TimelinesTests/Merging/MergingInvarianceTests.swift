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

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `is equal when groups of claims are gathered apart, in any order`(_ seed: UInt64) throws {
    // Three conflicts' papers, the last of them after months of silence.
    let papers =
      try Self.papers(count: 10, seed: seed) + Self.papers(count: 10, seed: seed + 20, month: "08")
    let claims = papers.flatMap(\.claims)
    let documents = papers.map(\.document)
    let directory = InventedDirectory()
    let expected = Merging.result(of: claims, documents: documents, directory: directory)
    let groups = Merging.groups(of: claims, documents: documents, directory: directory)
    #expect(groups.count > 1)
    #expect(groups.joined().sorted() == Array(claims.indices))
    var dice = Dice(seed: seed + 200)
    let gathered = groups.shuffled(using: &dice).flatMap { group in
      let told = group.map { claims[$0] }.shuffled(using: &dice)
      let cited = Set(told.map(\.citation.document))
      return Merging.gathered(
        told,
        documents: documents.filter { cited.contains($0.key) },
        directory: directory
      )
    }
    let result = Merging.linked(gathered, documents: documents, directory: directory)
    #expect(result == expected)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `an import gathers again only the groups that it touches`(_ seed: UInt64) throws {
    let papers = try Self.papers(count: 18, seed: seed)
    let directory = InventedDirectory()
    let documents = papers.map(\.document)
    var kept: [(claims: [Claim], events: [Event])] = []
    for batch in stride(from: 0, to: papers.count, by: 4).map({ papers[$0..<min($0 + 4, 18)] }) {
      let fresh = batch.flatMap(\.claims)
      let all = kept.flatMap(\.claims) + fresh
      let groups = Merging.groups(of: all, documents: documents, directory: directory)
      let known = Dictionary(
        kept.map { (Set($0.claims.map(\.id)), $0.events) },
        uniquingKeysWith: { first, _ in first }
      )
      kept = groups.map { group in
        let told = group.map { all[$0] }
        let events =
          known[Set(told.map(\.id))]
          ?? Merging.gathered(told, documents: documents, directory: directory)
        return (told, events)
      }
    }
    let result = Merging.linked(kept.flatMap(\.events), documents: documents, directory: directory)
    let expected = Merging.result(
      of: papers.flatMap(\.claims),
      documents: documents,
      directory: directory
    )
    #expect(result == expected)
  }

  @Test func `keys are the same in every run`() throws {
    let paper = try Paper(
      of: "2031-03-09",
      telling: Told("holt", did: .offers).to("brandt").on("2031-03-08").about("talks")
    )
    let keys = Merging.keys(
      of: paper.claims,
      documents: [paper.document],
      directory: InventedDirectory()
    )
    let expected: Set<UInt64> = [
      4_602_437_422_504_930_438, 639_743_280_067_688_287, 9_624_255_417_533_929_733,
    ]
    #expect(keys.map(\.lookedUp) == [expected])
  }

  /// Papers that tell overlapping things vaguely and exactly, with and without dates.
  static func papers(count: Int, seed: UInt64, month: String = "03") throws -> [Paper] {
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
      let sentences = (0..<8).map { "Sentence \($0) of paper \(number) in \(month)." }
      var paper = try Paper(
        "Paper \(number % 7)",
        published: "2031-\(month)-0\(day)",
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
          on: Bool.random(using: &dice) ? "2031-\(month)-0\(told)" : nil,
          topics: [topics.randomElement(using: &dice) ?? "talks"],
          keywords: ["word\(Int.random(in: 0...3, using: &dice))"]
        )
      }
      return paper
    }
  }
}
