import Testing
import Timelines

/// Threats that stand beside demands.
struct ThreatTests {
  @Test(arguments: [
    (
      "Chad urged Niger to reopen the border at the risk of heavy sanctions.",
      "Chad demands Niger; Chad threatens Niger"
    ),
    (
      "Peru demanded a truce from Chile on pain of new tariffs.",
      "Peru demands Chile; Peru threatens Chile"
    ),
    (
      "Oman urged Qatar to free the crew or face an embargo.",
      "Oman demands Qatar; Oman threatens Qatar"
    ),
    (
      "Mali called on Togo to disarm. Otherwise, Mali would increase the pressure through sanctions.",
      "Mali demands Togo; Mali threatens Togo"
    ),
  ])
  func `reads what a demand threatens with`(text: String, expected: String) {
    #expect(ReadSentence(text).acts.joined(separator: "; ") == expected)
  }

  @Test(arguments: [
    ("Chad urged Niger to reopen the border at the risk of heavy sanctions.", "heavy sanctions"),
    ("Oman urged Qatar to free the crew or face an embargo.", "an embargo"),
    ("Peru demanded a truce from Chile on pain of new tariffs.", "new tariffs"),
  ])
  func `leaves the threat out of the demand's own phrase`(text: String, price: String) {
    let phrases = ReadSentence(text).claims.map(\.phrase)
    #expect(phrases.count == 2)
    #expect(phrases.first?.contains(price) == false)
    #expect(phrases.last == "threatens \(price)")
  }

  @Test(arguments: [
    "Chad urged Niger to reopen the border at the risk of a quarrel with its friends.",
    "Chad urged Niger to free the crew or the passengers.",
    "Chad would increase the pressure on Niger.",
  ])
  func `takes no threat from other risks and alternatives`(text: String) {
    #expect(!ReadSentence(text).claims.contains { $0.move == .threatens })
  }
}
