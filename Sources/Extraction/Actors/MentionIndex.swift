internal import Timelines

/// A document's mentions by where they stand and by whom they mean, so that what is asked of each
/// act doesn't walk over all of them.
struct MentionIndex {
  private let mentions: [ActorMention]
  private var positions: [Int: [Int]] = [:]
  private var names: [ActorID: Int] = [:]
  private var pronouns: Set<String> = []
  private var places: Set<Party> = []

  init(_ mentions: [ActorMention], tokens: TokenStream, syntax: SyntaxLayer) {
    self.mentions = mentions
    for (position, mention) in mentions.enumerated() {
      positions[mention.head, default: []].append(position)
      let tag = syntax.tags[mention.head]
      if tag == .name, !mention.isModifier, mention.actors.count == 1,
        let actor = mention.actors.first, names[actor] == nil
      {
        names[actor] = mention.head
      }
      guard mention.isPlace || tag == .pronoun && mention.tokens.count == 1 else { continue }
      let form = String(tokens.text(mention.tokens))
      if mention.isPlace { places.formUnion(mention.actors.map { Party($0, as: form) }) }
      if tag == .pronoun, mention.tokens.count == 1 { pronouns.insert(form) }
    }
  }

  /// The mentions that a token carries, in order.
  func mentions(at head: Int) -> some Sequence<ActorMention> {
    (positions[head] ?? []).lazy.map { mentions[$0] }
  }

  /// The token that carries the first name of somebody alone.
  func name(of actor: ActorID) -> Int? { names[actor] }

  /// Whether a party goes by a pronoun: "they".
  func isPronoun(_ party: Party) -> Bool { pronouns.contains(party.form) }

  /// Whether a party is named by a place: "in Muscat".
  func isPlace(_ party: Party) -> Bool { places.contains(party) }
}
