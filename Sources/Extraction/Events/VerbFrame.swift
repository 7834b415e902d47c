internal import Timelines

/// A way to use a verb that tells an act: what must follow it, and what it then means.
struct VerbFrame: Sendable {
  /// What must stand beside the verb.
  enum Slot: Hashable, Sendable {
    case object, noObject, infinitive, that, gerund
    case preposition(WordID)
    /// A word that must stand in the clause: "held … responsible".
    case word(WordID)
  }

  /// Where the recipient stands.
  enum Recipient: Hashable, Sendable {
    case object, indirectObject, owner, inner, subject, joined
    case preposition(WordID)
  }

  /// What the noun in the last slot must be.
  enum NounTest: Hashable, Sendable {
    case any
    case inClass(Int)
    case word(WordID)
  }

  /// The particle that must follow: "off" of "call off".
  var particle: WordID?
  /// What must stand beside the verb.
  var slots: [Slot]
  /// What its noun must be.
  var noun: NounTest
  /// What the act is; `nil` where the use tells none.
  var act: (move: Move, type: EventType)?
  /// Where the recipient stands, tried in order.
  var recipients: [Recipient]
  /// How much the frame asks for: the more special is tried first.
  var weight: Int {
    let noun =
      switch noun {
      case .any: 0
      case .inClass: 3
      case .word: 4
      }
    return slots.count * 2 + noun + (particle == nil ? 0 : 5)
  }
  /// The name by which `show --why` gives the rule.
  var name: String
}

extension VerbFrame.Slot {
  init(_ text: Substring, prepositions: Set<WordID>, vocabulary: inout Vocabulary) {
    switch text {
    case "obj": self = .object
    case "none": self = .noObject
    case "inf": self = .infinitive
    case "that": self = .that
    case "ger": self = .gerund
    default:
      let word = vocabulary.insert(String(text))
      self = prepositions.contains(word) ? .preposition(word) : .word(word)
    }
  }
}

extension VerbFrame.Recipient {
  init(_ text: Substring, vocabulary: inout Vocabulary) {
    switch text {
    case "obj": self = .object
    case "iobj": self = .indirectObject
    case "owner": self = .owner
    case "inner": self = .inner
    case "subj": self = .subject
    case "and": self = .joined
    default: self = .preposition(vocabulary.insert(String(text)))
    }
  }
}
