import Documents
import Glibc
import Testing

@testable import ArticleReading

@Suite struct FeedGrowthTests {
  /// The processor's time for a field with so many tags in it, in seconds.
  private func cost(tags: Int) -> Double {
    let text =
      "<rss version='2.0'><channel><item><description>"
      + String(repeating: "<b>word</b>", count: tags) + "</description></item></channel></rss>"
    var best = Double.infinity
    for _ in 0..<3 {
      var before = timespec()
      var after = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
      let items = DocumentText(text).withBytes { FeedParser(Bytes(buffer: $0)).items }
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
      #expect(items.count == 1)
      let seconds = Double(after.tv_sec - before.tv_sec)
      best = min(best, seconds + Double(after.tv_nsec - before.tv_nsec) / 1e9)
    }
    return best
  }

  @Test func `a field of many tags costs no more a tag than one of few`() {
    let few = cost(tags: 2_000)
    let many = cost(tags: 32_000)
    // The square would be 16 times as much a tag.
    #expect(many / 16 < few * 4, "\(few) s and \(many) s")
  }
}
