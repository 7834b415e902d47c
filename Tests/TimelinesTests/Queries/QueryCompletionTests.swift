import Chronology
import Documents
import Testing
import Timelines

/// What is offered at the caret, and how many rows it would leave.
struct QueryCompletionTests {
  let timeline: Timeline

  init() throws {
    let paper = try BorderCrisis.paper()
    timeline = Timeline(
      merging: paper.claims,
      documents: [paper.document],
      directory: InventedDirectory()
    )
  }

  private func completion(_ text: String) -> QueryCompletion {
    let caret = text.firstIndex(of: "|").map { text.distance(from: text.startIndex, to: $0) }
    let typed = text.filter { $0 != "|" }
    return timeline.completion(of: typed, caret: caret ?? typed.count)
  }

  private func labels(_ text: String) -> [String] { completion(text).candidates.map(\.label) }

  @Test func `offers keys for a word begun, and who is called so`() {
    #expect(labels("rec") == ["recipient:"])
    #expect(completion("bran").candidates.map(\.text) == ["with:Brandt"])
  }

  @Test func `offers the actors of the rows that the rest of the query leaves`() {
    #expect(labels("actor:").first == "Brandt")
    #expect(labels("move:refuses actor:") == ["Brandt"])
    #expect(labels("actor:lind") == ["Lindqvist"])
  }

  @Test(arguments: ["actor:", "recipient:", "move:", "type:", "tag:", "is:", "status:", "quad:"])
  func `each count is that of the query completed`(_ key: String) throws {
    let offered = completion(key)
    let day = try #require(timeline.knowledgeDay)
    #expect(!offered.candidates.isEmpty)
    for candidate in offered.candidates {
      let query = try Query(parsing: key + candidate.text, today: day)
      #expect(timeline.matching(query).count == candidate.count, "\(candidate)")
    }
  }

  @Test func `offers years, then months, then days`() {
    #expect(labels("during:20") == ["2031"])
    #expect(labels("during:2031").first == "2031-03")
    #expect(labels("on:2031-03") == ["2031-03-09", "2031-03-08"])
    #expect(labels("reported:last-w") == ["last-week"])
  }

  @Test func `replaces the value at the caret and nothing else`() {
    let site = QuerySite("-actor:holt,\"bran dt\" talks", caret: 17)
    #expect(site.key == .actor)
    #expect(site.range == 12..<21)
    #expect(site.typed == "bran")
    #expect(site.rest == " talks")
    #expect(QuerySite("(actor:x", caret: 1).range == 1..<8)
    #expect(QuerySite("", caret: 9).range == 0..<0)
  }

  @Test func `quotes a value that would fall apart`() {
    #expect(QueryKey.place.filter("Port Sund") == "place:\"Port Sund\"")
    #expect(QueryKey.place.filter("Oslo") == "place:Oslo")
  }
}
