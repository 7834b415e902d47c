internal import Documents

/// Where reports come from, so that copies of one text don't pass for several witnesses.
enum Origins {
  /// The independent origins of some claims, in canonical order.
  ///
  /// Reworked agency copy is the agency's, whoever brings it: "Herald/Reuters". A post that a
  /// page embeds is its author's. A text that another document has word for word counts once.
  static func names(of claims: [Claim], documents: DocumentRanks) -> [String] {
    if claims.count == 1 {
      return documents.witness(claims[0].citation.document).map { [name(of: $0)] } ?? []
    }
    var order: [String] = []
    var publishers: [String: [String]] = [:]
    var quotes: [String: DocumentKey] = [:]
    let agencies = Set(
      claims.compactMap { documents.witness($0.citation.document)?.agency }
    )
    for claim in claims {
      let key = claim.citation.document
      guard let witness = documents.witness(key) else { continue }
      let quote = claim.citation.quote
      if quote.utf8.count >= 60 {
        let first = quotes[quote] ?? key
        quotes[quote] = first
        if first != key { continue }
      }
      let publisher = witness.publisher
      // An agency's own report and what others made of it are one origin.
      let agency = witness.agency ?? (agencies.contains(publisher) ? publisher : nil)
      let origin = agency.map { "/" + $0 } ?? publisher
      if publishers[origin] == nil { order.append(origin) }
      guard publishers[origin]?.contains(publisher) != true else { continue }
      publishers[origin, default: []].append(publisher)
    }
    return order.map { origin in
      guard origin.hasPrefix("/") else { return origin }
      let agency = String(origin.dropFirst())
      let others = (publishers[origin] ?? []).filter { $0 != agency }
      return others.isEmpty ? agency : others.joined(separator: ", ") + origin
    }
  }

  /// The origin of a document alone.
  private static func name(of witness: DocumentRanks.Witness) -> String {
    let publisher = witness.publisher
    guard let agency = witness.agency else { return publisher }
    return publisher == agency ? agency : "\(publisher)/\(agency)"
  }

  /// Who brought a document out: its publisher, author, or the name of its file.
  static func publisher(of document: Document) -> String {
    let metadata = document.metadata
    if document.embeddedIn != nil, let author = metadata.authors.first?.value { return author }
    return metadata.publisher?.value ?? metadata.authors.first?.value
      ?? String(document.file.split(separator: "/").last ?? "-")
  }
}
