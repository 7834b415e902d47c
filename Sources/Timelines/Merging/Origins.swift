internal import Documents

/// Where reports come from, so that copies of one text don't pass for several witnesses.
enum Origins {
  /// The independent origins of some claims, in canonical order.
  ///
  /// Reworked agency copy is the agency's, whoever brings it: "Herald/Reuters". A post that a
  /// page embeds is its author's. A text that another document has word for word counts once.
  static func names(of claims: [Claim], documents: DocumentRanks) -> [String] {
    if claims.count == 1 {
      let document = documents.document(documents.rank(of: claims[0].citation.document))
      return document.map { [name(of: $0)] } ?? []
    }
    var order: [String] = []
    var publishers: [String: [String]] = [:]
    var quotes: [String: DocumentKey] = [:]
    for claim in claims {
      let rank = documents.rank(of: claim.citation.document)
      guard let document = documents.document(rank) else { continue }
      let quote = claim.citation.quote
      if quote.utf8.count >= 60 {
        let first = quotes[quote] ?? document.key
        quotes[quote] = first
        if first != document.key { continue }
      }
      let publisher = publisher(of: document)
      let agency = document.metadata.agency?.value
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
  private static func name(of document: Document) -> String {
    let publisher = publisher(of: document)
    guard let agency = document.metadata.agency?.value else { return publisher }
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
