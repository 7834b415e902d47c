/// The words and rules by which temporal expressions are found.
///
/// Rules are indexed by the word or shape with which they begin, so that plain text costs one look
/// at a table a token.
final class TemporalTables: Sendable {
  /// Words before an expression that belong to it and shade its meaning: "more than", "early".
  struct Modifier: Sendable {
    var words: [WordID]
    var name: String
  }

  let rules: [TemporalRule]
  let of: WordID
  let and: WordID
  let to: WordID
  let could: WordID
  let asWord: WordID
  let the: WordID
  let possessive: WordID
  let halfSign: WordID
  let rangeWords: [WordID]
  /// The words between the ends of a range of dates: "to", "and".
  let rangeJoiners: [WordID]
  /// The prepositions that relate an act to a date.
  let relations: [WordID: TemporalExpression.Relation]
  private let words: ContiguousArray<TemporalWord>
  let patterns: [(rule: Int, pattern: TemporalPattern)]
  private let index: Index
  private let modifiersByLast: [WordID: [Modifier]]

  /// Numbers a language's words and compiles its rules.
  ///
  /// - Parameters:
  ///   - rows: Part, value and the words that play it, separated by tabs.
  ///   - modifiers: The words of a modifier and its TIMEX3 name, separated by tabs.
  ///   - relations: A preposition and the relation it states, separated by tabs.
  ///   - rules: The rules.
  ///   - vocabulary: The language's words.
  init(
    rows: String,
    modifiers: String,
    relations: String,
    rules: [TemporalRule],
    numberingIn vocabulary: inout Vocabulary
  ) {
    self.rules = rules
    of = vocabulary.insert("of")
    and = vocabulary.insert("and")
    to = vocabulary.insert("to")
    asWord = vocabulary.insert("as")
    could = vocabulary.insert("could")
    the = vocabulary.insert("the")
    possessive = vocabulary.insert("'s")
    halfSign = vocabulary.insert("\u{BD}")
    rangeWords = ["to", "or"].map { vocabulary.insert($0) }
    rangeJoiners = ["to", "and", "through", "until", "till", "or"].map { vocabulary.insert($0) }
    var relationsByWord: [WordID: TemporalExpression.Relation] = [:]
    for row in Self.fields(of: relations) where row.count == 2 {
      relationsByWord[vocabulary.insert(String(row[0]))] = .init(rawValue: String(row[1]))
    }
    self.relations = relationsByWord
    var modifiersByLast: [WordID: [Modifier]] = [:]
    for row in Self.fields(of: modifiers) where row.count == 2 {
      let words = row[0].split(separator: " ").map { vocabulary.insert(String($0)) }
      guard let last = words.last else { continue }
      modifiersByLast[last, default: []].append(Modifier(words: words, name: String(row[1])))
    }
    for (last, entries) in modifiersByLast {
      modifiersByLast[last] = entries.sorted { $0.words.count > $1.words.count }
    }
    self.modifiersByLast = modifiersByLast
    var patterns: [(rule: Int, pattern: TemporalPattern)] = []
    for (number, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        patterns.append((number, TemporalPattern(pattern, numberingIn: &vocabulary)))
      }
    }
    let numbered = Self.fields(of: rows).filter { $0.count == 3 }.flatMap { row in
      row[2].split(separator: " ").map { (word: vocabulary.insert(String($0)), row: row) }
    }
    var words = ContiguousArray(repeating: TemporalWord(), count: vocabulary.count)
    for (word, row) in numbered {
      words[Int(word.index)].add(part: row[0], value: row[1])
    }
    self.words = words
    self.patterns = patterns
    index = Index(of: patterns.map(\.pattern), over: words)
  }

  private static func fields(of table: String) -> [[Substring]] {
    table.split(separator: "\n").map { $0.split(separator: "\t") }
  }
}

// MARK: - Looking up

extension TemporalTables {
  /// What is known of a word.
  func word(_ word: WordID) -> TemporalWord {
    let index = Int(word.index)
    return index < words.count ? words[index] : TemporalWord()
  }

  /// The patterns that can begin with a token.
  func patterns(beginningWith word: WordID, shape: TokenShape) -> [Int] {
    index.patterns(beginningWith: word, shape: shape)
  }

  /// The longest modifier whose last word this is.
  func modifiers(endingWith word: WordID) -> [Modifier] {
    modifiersByLast[word] ?? []
  }
}

// MARK: - Indexing

extension TemporalTables {
  /// The patterns by the word or the shape with which they begin.
  private struct Index {
    private var slots: ContiguousArray<UInt16>
    private var patternsOfSlot: [[Int]] = [[]]
    private var patternsOfShape: [[Int]] = Array(repeating: [], count: 256)

    init(of patterns: [TemporalPattern], over words: ContiguousArray<TemporalWord>) {
      slots = ContiguousArray(repeating: 0, count: words.count)
      var patternsOfWord: [Int: [Int]] = [:]
      for (number, pattern) in patterns.enumerated() {
        for step in pattern.beginnings {
          switch step {
          case .words(let literals):
            for word in literals { patternsOfWord[Int(word.index), default: []].append(number) }
          case .term(let term):
            for (word, known) in words.enumerated() where term.canBegin(with: known) {
              patternsOfWord[word, default: []].append(number)
            }
            for shape in term.beginningShapes {
              patternsOfShape[Int(shape.rawValue)].append(number)
            }
          default: break
          }
        }
      }
      for (word, numbers) in patternsOfWord {
        slots[word] = UInt16(clamping: patternsOfSlot.count)
        patternsOfSlot.append(Array(Set(numbers)).sorted())
      }
      for shape in patternsOfShape.indices {
        patternsOfShape[shape] = Array(Set(patternsOfShape[shape])).sorted()
      }
    }

    func patterns(beginningWith word: WordID, shape: TokenShape) -> [Int] {
      let index = Int(word.index)
      if index < slots.count, slots[index] > 0 { return patternsOfSlot[Int(slots[index])] }
      return patternsOfShape[Int(shape.rawValue)]
    }
  }
}

extension TemporalTerm {
  /// Whether a word can begin the term.
  func canBegin(with word: TemporalWord) -> Bool {
    switch self {
    case .month: word.parts.contains(.month)
    case .weekday, .weekdays: word.parts.contains(.weekday)
    case .day, .ordinalDay, .ordinal: !word.parts.isDisjoint(with: [.ordinal, .number])
    case .year, .hour: word.parts.contains(.number)
    case .amount: !word.parts.isDisjoint(with: [.number, .scale, .vague, .article, .half])
    case .unit, .oneUnit, .units: word.parts.contains(.unit)
    case .season: word.parts.contains(.season)
    case .part: word.parts.contains(.part)
    case .zone: word.parts.contains(.zone)
    case .quarter: word.parts.contains(.quarter)
    case .unitAdverb: word.parts.contains(.unitAdverb)
    case .meridiem: word.parts.contains(.meridiem)
    case .decade: word.parts.contains(.decade)
    case .shortYear, .clock, .dash, .to, .isoDate, .slashDate, .dotDate: false
    }
  }

  /// The shapes of tokens, beside known words, that can begin the term.
  var beginningShapes: [TokenShape] {
    switch self {
    case .day, .ordinalDay, .ordinal: [.number, .ordinal]
    case .year: [.number, .apostrophe, .openQuote]
    case .decade: [.alphanumeric, .number, .apostrophe, .openQuote]
    case .clock: [.number, .alphanumeric]
    case .amount, .hour, .shortYear, .isoDate, .slashDate, .dotDate: [.number]
    case .dash: [.hyphen, .dash]
    default: []
    }
  }
}
