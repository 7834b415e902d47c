/// Joins verbs with their auxiliaries, adverbs and negations.
struct VerbGrouper {
  let tokens: TokenStream
  let tags: [WordTag]
  let tables: SyntaxTables

  /// The verb groups of a sentence.
  func groups(in sentence: Range<Int>) -> [VerbGroup] {
    var found: [VerbGroup] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let group = group(from: index, before: sentence.upperBound) else {
        index += 1
        continue
      }
      found.append(group)
      index = group.tokens.upperBound
    }
    return found
  }

  private func group(from start: Int, before end: Int) -> VerbGroup? {
    guard opens(start, before: end) else { return nil }
    var chain: [Int] = []
    var isNegated = false
    var index = start
    var last = start
    scan: while index < end {
      switch tags[index] {
      case .modal, .auxiliary, .to:
        if tags[index] == .to, !chain.isEmpty, !isCopula(chain) { break scan }
        chain.append(index)
        last = index
      case .verbBase, .verbPresent, .verbPast, .participle, .gerund:
        chain.append(index)
        last = index
        break scan
      case .negation:
        isNegated = true
        if !chain.isEmpty { last = index }
      case .adverb: break
      default:
        // "is also, he said, to …" is too far; a quotation mark is read through.
        if !tokens.shapes[index].isQuote { break scan }
      }
      index += 1
    }
    guard let head = chain.last, tags[head] != .to else { return nil }
    return make(chain, head: head, tokens: start..<last + 1, isNegated: isNegated, before: end)
  }

  private func opens(_ token: Int, before end: Int) -> Bool {
    switch tags[token] {
    case .verbBase, .verbPresent, .verbPast, .participle, .gerund, .modal, .auxiliary, .to: true
    case .negation:
      token + 1 < end
        && [.to, .gerund, .verbPast, .verbPresent, .participle].contains(tags[token + 1])
    default: false
    }
  }

  /// Whether the chain so far is "is" or "was", which "to" can follow: "is to visit".
  private func isCopula(_ chain: [Int]) -> Bool {
    chain.count == 1 && tables.verbLemma(of: tokens.words[chain[0]]) == tables.known.be
      && tables.classes(of: tokens.words[chain[0]]).contains(.be)
  }

  private func make(
    _ chain: [Int],
    head: Int,
    tokens range: Range<Int>,
    isNegated: Bool,
    before end: Int
  ) -> VerbGroup? {
    var features: VerbGroup.Features = isNegated ? .negated : []
    var sawBe = false
    for token in chain.dropLast() {
      let found = tables.classes(of: tokens.words[token])
      let lemma = tables.verbLemma(of: tokens.words[token])
      if tags[token] == .modal {
        features.formUnion(tables.modalFeatures[tokens.words[token]] ?? [])
      } else if lemma == tables.known.have, found.contains(.have) || tags[token] == .auxiliary {
        features.insert(.perfect)
        if tables.pastAuxiliaries.contains(tokens.words[token]) { features.insert(.pluperfect) }
      } else if tags[token] == .auxiliary, found.contains(.be) || found.contains(.possessiveMark) {
        sawBe = true
      } else if tags[token] == .to, sawBe {
        features.insert(.future)
        sawBe = false
      }
    }
    if sawBe, tags[head] == .participle || tags[head] == .verbPast { features.insert(.passive) }
    if sawBe, tags[head] == .gerund { features.insert(.progressive) }
    let form = form(of: chain, head: head)
    if form == .participle { features.insert(.passive) }
    var particle: Int?
    let after = range.upperBound
    if after < end, tags[after] == .particle { particle = after }
    return VerbGroup(
      tokens: range,
      head: head,
      lemma: tables.verbLemma(of: tokens.words[head]) ?? tokens.words[head],
      form: form,
      features: features,
      particle: particle
    )
  }

  private func form(of chain: [Int], head: Int) -> VerbGroup.Form {
    guard let first = chain.first else { return .base }
    switch tags[first] {
    case .modal: return .modal
    case .to: return .infinitive
    case .verbPast: return .past
    case .verbPresent: return .present
    case .gerund: return .gerund
    case .participle: return .participle
    case .auxiliary:
      if tokens.words[first] == tables.known.be { return .base }
      if tables.known.nonfiniteAuxiliaries.contains(tokens.words[first]) { return .gerund }
      return tables.pastAuxiliaries.contains(tokens.words[first]) ? .past : .present
    default: return .base
    }
  }
}
