import Testing
import Timelines

/// Words that tell one thing of a crowd or a camera and another of leaders and troops.
struct GatheringTests {
  @Test(arguments: [
    ("Kenyan activists gathered in front of the embassy of Chad.", "Kenya protests Chad"),
    ("Malian students gathered to demand reforms.", "Mali protests -"),
    ("Chadian and Malian ministers gathered in Lagos.", "Chad+Mali meets -"),
    ("Peruvian reporters captured the Chadian soldiers on camera.", ""),
    ("Peruvian troops captured Chadian soldiers.", "Peru detains Chad"),
    ("The Chadian army fought reforms.", ""),
    ("The Chadian army fought Niger.", "Chad strikes Niger"),
  ])
  func `tells what a verb means by what stands beside it`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).acts.joined(separator: "; ") == expected)
  }

  @Test(arguments: [
    ("Oman called for protests after Friday prayers.", "calls for protests after Friday prayers"),
    ("Chad said it would push for a truce.", "plans to push for a truce"),
    ("Oman sent food to Chad, Mali and Togo without delay.", "sends food without delay"),
  ])
  func `writes lists, days and plans as a sentence would`(sentence: String, phrase: String) {
    #expect(ReadSentence(sentence).claims.first?.phrase == phrase)
  }
}
