import Chronology
import Documents
import Testing

@testable import Extraction

/// Reads one sentence as if it had been written on Wednesday, 14 May 2025.
func expressions(
  in text: String,
  writtenOn day: CivilDate? = CivilDate(year: 2025, month: 5, day: 14)
) -> [TemporalExpression] {
  let stored = DocumentText(text)
  let document = Document(
    file: "-",
    text: stored,
    passages: [Passage(span: stored.span, paragraph: 1, role: .body)]
  )
  let stream = Language.english.tokenizer.tokens(of: document)
  return TemporalReader(language: .english, includesAges: true).expressions(
    in: stream,
    referenceDate: day
  )
}

extension TemporalRule: CustomTestStringConvertible {
  /// The rule's name, so that a failing test says which.
  public var testDescription: String { name }
}

struct TemporalRuleTests {
  @Test(arguments: EnglishTemporalRules.all)
  func `reads its own examples`(_ rule: TemporalRule) {
    for example in rule.examples {
      let values = expressions(in: example.text)
        .filter { $0.rule.components(separatedByComma: rule.name) }
        .map(\.value)
      if let value = example.value {
        #expect(values.contains(value), "\(example.text)")
      } else {
        #expect(values == [], "\(example.text)")
      }
    }
  }

  @Test
  func `carries examples and a name of its own`() {
    let rules = EnglishTemporalRules.all
    #expect(rules.allSatisfy { !$0.examples.isEmpty })
    #expect(Set(rules.map(\.name)).count == rules.count)
  }
}

extension String {
  /// Whether one of the names in "day of month, year" is this one.
  fileprivate func components(separatedByComma name: String) -> Bool {
    split(separator: ",").contains { $0.drop { $0 == " " } == name }
  }
}
