public import Documents

/// By what claims find each other when they are merged.
///
/// Two claims can become one event only where one looks up what the other can be found by, directly
/// or over a chain of other claims. The keys are the same in every run, so an archive can keep them
/// and find, for the claims of an import, all that must be gathered again.
public struct MergingKeys: Hashable, Sendable {
  /// Under which keys the claim looks for others.
  public var lookedUp: Set<UInt64>
  /// Under which keys it can be found.
  public var registered: Set<UInt64>
}

extension Merging {
  /// By what each of some claims finds others and is found.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - documents: The documents that they cite, whose days bound what isn't dated.
  ///   - directory: Who is who.
  /// - Returns: The keys of each claim, in the order of the claims.
  public static func keys(
    of claims: [Claim],
    documents: [Document],
    directory: any ActorDirectory
  ) -> [MergingKeys] {
    let ranks = DocumentRanks(documents, citing: Set(claims.map(\.citation.document)))
    var preparation = ClaimPreparation(documents: ranks, directory: directory)
    return claims.enumerated().map { position, claim in
      let prepared = preparation.prepare(claim, at: position)
      let keys = BlockKeys(of: prepared, parties: preparation.parties)
      // The same words of one document can be two claims with one identifier.
      let own = StableHash("claim", claim.id.description).value
      return MergingKeys(
        lookedUp: Set(keys.lookedUp.map { stable($0, preparation) } + [own]),
        registered: Set(keys.registered.map { stable($0, preparation) } + [own])
      )
    }
  }

  /// The claims in groups that have nothing to do with each other when events are gathered.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - documents: The documents that they cite.
  ///   - directory: Who is who.
  /// - Returns: The positions of the claims, in groups by their first claims.
  public static func groups(
    of claims: [Claim],
    documents: [Document],
    directory: any ActorDirectory
  ) -> [[Int]] {
    let keys = keys(of: claims, documents: documents, directory: directory)
    var sets = DisjointSets(count: claims.count)
    var seekers: [UInt64: Int] = [:]
    for (position, keys) in keys.enumerated() {
      for key in keys.lookedUp {
        sets.join(position, seekers[key] ?? position)
        seekers[key] = position
      }
    }
    for (position, keys) in keys.enumerated() {
      for key in keys.registered {
        if let seeker = seekers[key] { sets.join(position, seeker) }
      }
    }
    let members = Dictionary(grouping: claims.indices) { sets.root(of: $0) }
    return members.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private static func stable(_ key: BlockKey, _ preparation: ClaimPreparation) -> UInt64 {
    let name =
      switch key.kind {
      case .topic, .topicOfOpenGroup, .place: preparation.word(key.party)
      case .actor, .vagueActor, .remark:
        preparation.parties.actors[Int(key.party)].description
      }
    return StableHash("\(key.kind)", "\(key.family)", "\(key.bucket)", name).value
  }
}

/// A hash of words that is the same in every run: FNV-1a of 64 bits.
private struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ words: String...) {
    for word in words {
      for byte in word.utf8 { add(byte) }
      add(0x1F)
    }
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// Sets that are joined step by step.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The member that stands for the set of another.
  mutating func root(of member: Int) -> Int {
    var root = member
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    if first != second { parents[max(first, second)] = min(first, second) }
  }
}
