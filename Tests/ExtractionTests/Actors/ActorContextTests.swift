import Extraction
import Testing
import Timelines

/// Whom "the official", "the king" and "students" mean where the words around tell.
struct ActorContextTests {
  /// What the sketch gives for words that stand as they are in the text.
  private func actors(of words: String, in sentences: String...) -> String {
    let sketch = ActorSketch(sentences, on: nil)
    return sketch.lines.first { $0.hasPrefix(words + "=") }.map {
      String($0.dropFirst(words.count + 1))
    } ?? "nobody"
  }

  @Test(arguments: [
    ("A Kenyan official met envoys from Chad.", "The official refused.", "The official", "KENGOV"),
    (
      "Peru met Chile; a senior official spoke.", "In Peru, the official refused.",
      "the official", "nobody"
    ),
    ("Mali's spokesman spoke in Chad.", "The spokesman declined.", "The spokesman", "MLIGOV"),
  ])
  func `means the official spoken of before`(
    first: String,
    second: String,
    words: String,
    expected: String
  ) {
    #expect(actors(of: words, in: first, second) == expected)
  }

  @Test(arguments: [
    "Americans wait, in America and beyond; America votes in Jordan, where the king spoke.",
    "Peru's premier met the king.", "In France, the emir said no.",
  ])
  func `makes no king of a republic`(text: String) {
    let lines = ActorSketch(text).lines.filter { $0.contains("king=") || $0.contains("emir=") }
    #expect(lines.allSatisfy { $0.contains("JOR") || $0.contains("abdullah") }, "\(lines)")
  }

  @Test(arguments: [
    "Kenya's courts rest in Kenya. A spokesman for Northgate Council spoke.",
    "Kenya's courts rest in Kenya. An official at Barton Hospital spoke.",
  ])
  func `gives no state the spokesman of somebody unknown`(text: String) {
    let lines = ActorSketch(text).lines.filter {
      $0.contains("spokesman") || $0.contains("official")
    }
    #expect(lines.isEmpty, "\(lines)")
  }

  @Test(arguments: [
    ("Turkish police dispersed students near a campus.", "students", "TUREDU"),
    ("Kenyan courts jailed farmers on Monday.", "farmers", "KENAGR"),
    ("Football police dispersed players.", "players", "nobody"),
  ])
  func `has police and courts deal with their own people`(
    text: String,
    words: String,
    expected: String
  ) {
    #expect(actors(of: words, in: text) == expected, "\(ActorSketch(text).lines)")
  }

  @Test(arguments: [
    "Pro-Chad crowds marched.", "Anti-Mali rebels fled.",
    "A professor at Georgia State University spoke.",
    "Doctors at Jordan College met.",
  ])
  func `names no state by a leaning or a school`(text: String) {
    let lines = ActorSketch(text).lines.filter { !$0.hasPrefix("it=") }
    #expect(
      !lines.contains {
        $0.contains("TCD") || $0.contains("MLI") || $0.contains("GEO") || $0.contains("JOR")
      },
      "\(lines)"
    )
  }
}
