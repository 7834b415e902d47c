/// A term of a pattern that stands for many words, written in capitals: `MONTH`.
enum TemporalTerm: String, CaseIterable, Sendable {
  case month = "MONTH"
  case weekday = "WEEKDAY"
  /// "Mondays".
  case weekdays = "WEEKDAYS"
  /// A day of a month, 1 to 31, in digits or as an ordinal.
  case day = "DAY"
  case ordinalDay = "DAYTH"
  /// A year in four digits or in words; an apostrophe and two digits.
  case year = "YEAR"
  /// The last two digits of a year: the "91" of "1990-91".
  case shortYear = "YY"
  /// Numbers, fractions and vague quantities.
  case amount = "AMOUNT"
  case ordinal = "NTH"
  case unit = "UNIT"
  case units = "UNITS"
  case oneUnit = "ONEUNIT"
  case season = "SEASON"
  case part = "PART"
  case zone = "ZONE"
  case clock = "CLOCK"
  case meridiem = "AMPM"
  case hour = "HOUR"
  case decade = "DECADE"
  /// "Q3".
  case quarter = "QUARTER"
  /// A unit as an adverb: "daily".
  case unitAdverb = "UNITLY"
  case dash = "DASH"
  /// A dash or a word between the ends of a range: "to".
  case to = "TO"
  case isoDate = "ISODATE"
  case dotDate = "DOTDATE"
  case slashDate = "SLASHDATE"
}

/// A pattern as a program for the matcher: words, terms and choices.
struct TemporalPattern: Sendable {
  enum Step: Sendable {
    case words([WordID])
    case term(TemporalTerm)
    /// One of the words stands before, outside the match.
    case behind([WordID])
    /// None of the words follows.
    case notAhead([WordID])
    /// Goes on with the next step, or, where that fails, with the one given.
    case split(Int)
    case jump(Int)
    case accept
  }

  private(set) var steps: [Step] = []

  /// Compiles a pattern.
  ///
  /// Lower-case words stand for themselves, `a|b` for either; capitals for a ``TemporalTerm``;
  /// `?` makes what precedes optional; `( x y / z )` groups and chooses. `<a|b` asks that one of
  /// the words precede, `!a|b` that none follow; neither belongs to the match.
  init(_ text: String, numberingIn vocabulary: inout Vocabulary) {
    var items = text.split(separator: " ")[...]
    compileChoice(&items, &vocabulary)
    steps.append(.accept)
  }

  private mutating func compileChoice(
    _ items: inout ArraySlice<Substring>,
    _ words: inout Vocabulary
  ) {
    var exits: [Int] = []
    while true {
      let split = steps.count
      steps.append(.split(0))
      compileSequence(&items, &words)
      guard items.first == "/" else {
        steps.remove(at: split)
        retarget(from: split)
        break
      }
      items.removeFirst()
      exits.append(steps.count)
      steps.append(.jump(0))
      steps[split] = .split(steps.count)
    }
    for exit in exits { steps[exit] = .jump(steps.count) }
  }

  /// Moves the targets of the steps from one on back by one, after a step before them was removed.
  private mutating func retarget(from first: Int) {
    for index in first..<steps.count {
      switch steps[index] {
      case .split(let target): steps[index] = .split(target - 1)
      case .jump(let target): steps[index] = .jump(target - 1)
      default: break
      }
    }
  }

  private mutating func compileSequence(
    _ items: inout ArraySlice<Substring>,
    _ words: inout Vocabulary
  ) {
    while let item = items.first, item != "/", !item.hasPrefix(")") {
      items.removeFirst()
      let split = steps.count
      let isOptional: Bool
      steps.append(.split(0))
      if item == "(" {
        compileChoice(&items, &words)
        isOptional = items.first == ")?"
        items = items.dropFirst()
      } else {
        isOptional = item.hasSuffix("?") && item.count > 1
        compileItem(isOptional ? item.dropLast() : item, &words)
      }
      if isOptional {
        steps[split] = .split(steps.count)
      } else {
        steps.remove(at: split)
        retarget(from: split)
      }
    }
  }

  private mutating func compileItem(_ item: Substring, _ words: inout Vocabulary) {
    if let term = TemporalTerm(rawValue: String(item)) {
      steps.append(.term(term))
    } else {
      let isOutside = item.count > 1 && (item.hasPrefix("<") || item.hasPrefix("!"))
      let literals = (isOutside ? item.dropFirst() : item).split(separator: "|")
        .map { words.insert(String($0)) }
      steps.append(
        !isOutside
          ? .words(literals) : item.hasPrefix("<") ? .behind(literals) : .notAhead(literals)
      )
    }
  }

  /// The words and terms with which a match can begin.
  var beginnings: [Step] {
    var found: [Step] = []
    var open = [0]
    var seen: Set<Int> = []
    while let index = open.popLast() {
      guard seen.insert(index).inserted else { continue }
      switch steps[index] {
      case .split(let other): open += [index + 1, other]
      case .jump(let target): open.append(target)
      case .words, .term: found.append(steps[index])
      case .behind, .notAhead: open.append(index + 1)
      case .accept: break
      }
    }
    return found
  }
}
