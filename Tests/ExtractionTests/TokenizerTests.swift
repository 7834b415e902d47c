import Documents
import Extraction
import Testing

struct TokenizerTests {
  static func tokens(_ text: String) -> [String] {
    let stored = DocumentText(text)
    let document = Document(
      file: "-",
      text: stored,
      passages: [Passage(span: stored.span, paragraph: 1, role: .body)]
    )
    let stream = Language.english.tokenizer.tokens(of: document)
    return (0..<stream.count).map { String(stream.text($0)) }
  }

  @Test(arguments: [
    ("a 30-day truce", "a|30|-|day|truce"),
    ("May 8-10, 2025", "May|8|-|10|,|2025"),
    ("Ankara\u{2019}s 2,500 men", "Ankara|\u{2019}s|2,500|men"),
    ("it doesn\u{2019}t, won't", "it|does|n\u{2019}t|,|wo|n't"),
    ("do n't say it 's so", "do|n't|say|it|'s|so"),
    ("The U.S. and U.N. envoys.", "The|U.S.|and|U.N.|envoys|."),
    ("Gen. Diaz met Mr. Okoye", "Gen.|Diaz|met|Mr.|Okoye"),
    ("O'Neill and N\u{2019}Djamena", "O'Neill|and|N\u{2019}Djamena"),
    (
      "\u{201C}Peace\u{201D}\u{2014}he said\u{2026}",
      "\u{201C}|Peace|\u{201D}|\u{2014}|he|said|\u{2026}"
    ),
    ("`` Peace '' -- he said ...", "``|Peace|''|--|he|said|..."),
    ("the 1990s, the 8th, 5pm, M23", "the|1990s|,|the|8th|,|5pm|,|M23"),
    ("see https://example.org/a?b=c.", "see|https://example.org/a?b=c|."),
    ("@user #tag $5.2m", "@user|#tag|$|5.2m"),
    ("Зеленський у Києві", "Зеленський|у|Києві"),
  ])
  func `cuts words, numbers and marks`(text: String, expected: String) {
    #expect(Self.tokens(text).joined(separator: "|") == expected)
  }
}
