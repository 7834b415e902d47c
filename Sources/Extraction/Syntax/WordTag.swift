/// The part of speech of a token in its sentence.
public enum WordTag: UInt8, CaseIterable, Sendable {
  /// Nouns, names and what stands for them.
  case noun, name, pronoun, number
  /// What stands before a noun.
  case determiner, possessive, adjective
  /// Verb forms: "go", "goes", "went", "gone", "going", and the auxiliaries.
  case verbBase, verbPresent, verbPast, participle, gerund, modal, auxiliary
  /// Small words.
  case adverb, negation, preposition, to, conjunction, subordinator, relative, particle
  /// The possessive clitic "'s".
  case possessiveMark
  /// Marks and the rest.
  case mark, other
}
