/// How early an event is told: how far into its documents, then in which document and where.
struct Telling: Comparable {
  /// In ten thousandths of a document.
  var depth: Int
  var document: Int32
  var ordinal: Int

  static func < (left: Telling, right: Telling) -> Bool {
    (left.depth, left.document, left.ordinal) < (right.depth, right.document, right.ordinal)
  }
}

/// The tellings of all events, by their identifiers.
struct Tellings {
  private var tellings: [EventID: Telling] = [:]

  /// Works out how early each cluster of claims is told.
  init(of clusters: [[Int32]], claims: [PreparedClaim], ids: [EventID]) {
    var lengths: [Int32: Int] = [:]
    for claim in claims {
      lengths[claim.document] = max(lengths[claim.document] ?? 1, claim.ordinal + 1)
    }
    tellings.reserveCapacity(ids.count)
    for (members, id) in zip(clusters, ids) {
      var best = Telling(depth: .max, document: .max, ordinal: .max)
      for member in members {
        let claim = claims[Int(member)]
        let depth = min(claim.ordinal, 1_000_000) * 10_000 / (lengths[claim.document] ?? 1)
        best.depth = min(best.depth, depth)
        if (claim.document, claim.ordinal) < (best.document, best.ordinal) {
          best.document = claim.document
          best.ordinal = claim.ordinal
        }
      }
      tellings[id] = best
    }
  }

  /// The telling of an event; one that isn't known is told last.
  subscript(id: EventID) -> Telling {
    tellings[id] ?? Telling(depth: .max, document: .max, ordinal: .max)
  }
}
