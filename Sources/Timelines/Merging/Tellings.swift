internal import Documents

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

  /// Works out how early each event is told.
  init(of events: [Event], documents: DocumentRanks) {
    var lengths: [Int32: Int] = [:]
    let places = events.map { event in
      event.claims.map { claim in
        (document: documents.rank(of: claim.citation.document), ordinal: claim.ordinal)
      }
    }
    for place in places.joined() {
      lengths[place.document] = max(lengths[place.document] ?? 1, place.ordinal + 1)
    }
    tellings.reserveCapacity(events.count)
    for (event, told) in zip(events, places) {
      var best = Telling(depth: .max, document: .max, ordinal: .max)
      for place in told {
        let depth = min(place.ordinal, 1_000_000) * 10_000 / (lengths[place.document] ?? 1)
        best.depth = min(best.depth, depth)
        if place < (best.document, best.ordinal) {
          best.document = place.document
          best.ordinal = place.ordinal
        }
      }
      tellings[event.id] = best
    }
  }

  /// The telling of an event; one that isn't known is told last.
  subscript(id: EventID) -> Telling {
    tellings[id] ?? Telling(depth: .max, document: .max, ordinal: .max)
  }
}
