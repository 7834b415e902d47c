internal import Chronology
internal import Documents

/// Puts claims together that report the same act.
///
/// Claims are taken in an order that follows from the claims alone, the best dated first, and
/// each joins the cluster that fits it best, or opens one. Only clusters that share a block are
/// compared: a family of moves, a party, a few days.
struct Clustering {
  private let claims: [PreparedClaim]
  private let affinity: Affinity
  private var clusters: [[Int32]] = []
  private var blocks: [BlockKey: [Int32]] = [:]
  /// The claim for which each cluster was last looked at.
  private var seenBy: [Int32] = []

  /// How many members of a cluster a claim is compared with.
  private static let comparedMembers = 6

  init(_ claims: [PreparedClaim], parties: PartyTable) {
    self.claims = claims
    affinity = Affinity(parties: parties)
  }

  /// The clusters, each with the positions of its claims, the claim that opened it first.
  static func clusters(of claims: [PreparedClaim], parties: PartyTable) -> [[Int32]] {
    var clustering = Clustering(claims, parties: parties)
    for position in Self.order(of: claims) { clustering.place(position) }
    return clustering.clusters
  }

  private mutating func place(_ position: Int) {
    let claim = claims[position]
    let keys = BlockKeys(of: claim, parties: affinity.parties)
    var best: (cluster: Int32, score: Double)?
    for key in keys.lookedUp {
      for cluster in blocks[key] ?? [] where seenBy[Int(cluster)] != Int32(position) {
        seenBy[Int(cluster)] = Int32(position)
        guard let score = score(of: claim, in: clusters[Int(cluster)]) else { continue }
        if best.map({ score > $0.score || (score == $0.score && cluster < $0.cluster) }) ?? true {
          best = (cluster, score)
        }
      }
    }
    let home: Int32
    if let best, best.score >= Affinity.threshold {
      home = best.cluster
      clusters[Int(home)].append(Int32(position))
    } else {
      home = Int32(clusters.count)
      clusters.append([Int32(position)])
      seenBy.append(Int32(position))
    }
    for key in keys.registered where blocks[key]?.last != home {
      blocks[key, default: []].append(home)
    }
  }

  private func score(of claim: PreparedClaim, in cluster: [Int32]) -> Double? {
    var best: Double?
    for (offset, member) in cluster.enumerated() {
      // One sentence tells two acts, not one act twice.
      if claims[Int(member)].document == claim.document,
        claims[Int(member)].span.overlaps(claim.span),
        !claims[Int(member)].saysTheSame(as: claim),
        !affinity.areOneVisit(claims[Int(member)], claim)
      {
        return nil
      }
      guard offset < Self.comparedMembers else { continue }
      if affinity.areOneVisit(claims[Int(member)], claim) {
        best = max(best ?? 0, Affinity.threshold)
        continue
      }
      guard let score = affinity.score(claim, claims[Int(member)]) else {
        if offset == 0 { return nil }
        continue
      }
      best = max(best ?? 0, score)
    }
    return best
  }

  /// The order in which claims find their clusters: the best known first.
  private static func order(of claims: [PreparedClaim]) -> [Int] {
    claims.indices
      .map { (rank: rank(of: claims[$0]), claim: claims[$0].claim, position: $0) }
      .sorted { ($0.rank, $0.claim) < ($1.rank, $1.claim) }
      .map(\.position)
  }

  private static func rank(of claim: PreparedClaim) -> Int {
    let status = claim.status == .background ? 1 : 0
    let dating = claim.isDated ? 0 : claim.basis == .published ? 2 : 1
    let parties = claim.isOpen ? 2 : claim.recipients.isEmpty ? 1 : 0
    return status * 9 + dating * 3 + parties
  }
}

/// A family of moves, a party and a stretch of days: only claims that share one are compared.
struct BlockKey: Hashable {
  /// What the block is named after.
  enum Kind: UInt8 {
    case actor, topic, topicOfOpenGroup, remark, vagueActor, place
  }

  var kind: Kind
  var family: UInt8
  var party: Int32
  var bucket: Int32
}

/// The blocks of one claim.
struct BlockKeys {
  /// The blocks in which it looks for its cluster.
  private(set) var lookedUp: [BlockKey] = []
  /// The blocks in which it can be found.
  private(set) var registered: [BlockKey] = []

  private static let days: Int32 = 4
  private static let vagueDays: Int32 = 512

  init(of claim: PreparedClaim, parties: PartyTable) {
    // Terms are held for longer than the days on which they are told.
    let holdsTerms = claim.status == .standing && claim.move == .conditions
    let isVague = claim.window.count > 40 || holdsTerms
    let stretch = isVague ? Self.vagueDays : Self.days
    let first = Self.bucket(claim.window.lowerBound, of: stretch)
    let buckets =
      first...min(first + 12, max(first, Self.bucket(claim.window.upperBound, of: stretch)))
    let actors = Array(NumberSet(claim.actors.flatMap(parties.principals)))
    let isMutual = !claim.family.isDisjoint(with: .mutual)
    let partners = isMutual ? Array(NumberSet(claim.recipients.flatMap(parties.principals))) : []
    for bucket in buckets {
      for family in claim.family.bits {
        func keys(_ kind: BlockKey.Kind, _ side: [Int32]) -> [BlockKey] {
          side.map { BlockKey(kind: kind, family: UInt8(family), party: $0, bucket: bucket) }
        }
        let own = keys(isVague ? .vagueActor : .actor, actors + partners)
        registered += own + keys(.topic, claim.topics)
        lookedUp += own
        // Who "the neighbours" are shows only in what they did.
        if claim.isOpen {
          registered += keys(.topicOfOpenGroup, claim.topics)
          lookedUp += keys(.topic, claim.topics)
        } else {
          lookedUp += keys(.topicOfOpenGroup, claim.topics)
        }
      }
      if let place = claim.place, claim.isGathering {
        let there = BlockKey(
          kind: .place,
          family: UInt8(MoveFamily.meeting.bits[0]),
          party: place,
          bucket: bucket
        )
        registered.append(there)
        lookedUp.append(there)
      }
      guard !claim.remarks.isEmpty else { continue }
      let quoted = actors.map { BlockKey(kind: .remark, family: 0, party: $0, bucket: bucket) }
      registered += quoted
      lookedUp += quoted
    }
  }

  private static func bucket(_ day: Int32, of stretch: Int32) -> Int32 {
    Int32((Double(day) / Double(stretch)).rounded(.down))
  }
}
