public import Chronology
public import Documents

/// Turns claims into events: a pure function of a set of claims.
///
/// Two reports of one act become one event with two claims. The events, their identifiers and
/// their relations don't depend on the order of the claims or on how they were read in.
public enum Merging {
  /// The events and the threads that claims report.
  public struct Result: Hashable, Sendable {
    /// The events in timeline order.
    public var events: [Event]
    /// The matters between parties, in the order in which they were opened.
    public var threads: [EventThread]
    /// The day as of which deadlines have passed.
    public var day: CivilDate?
  }

  /// The events and threads that claims report.
  ///
  /// - Parameters:
  ///   - claims: The claims of all documents, in any order; a claim given twice counts once.
  ///   - documents: The documents that they cite.
  ///   - directory: Who is who.
  ///   - day: The day as of which deadlines have passed; `nil` takes the latest day on which a
  ///     document was published.
  /// - Returns: The events, from the earliest to the undated, and their threads.
  public static func result(
    of claims: [Claim],
    documents: [Document],
    directory: any ActorDirectory,
    day: CivilDate? = nil
  ) -> Result {
    linked(
      gathered(claims, documents: documents, directory: directory),
      documents: documents,
      directory: directory,
      day: day
    )
  }

  /// The events that claims report, before they are put in order and linked.
  ///
  /// Claims of different ``groups(of:documents:directory:)`` have nothing to do with each other here,
  /// so that the events of each group can be gathered and kept apart: an import gathers again only
  /// the groups that it touches, and links all.
  ///
  /// - Parameters:
  ///   - claims: All claims of one or more groups, in any order; a claim given twice counts once.
  ///   - documents: The documents that they cite.
  ///   - directory: Who is who.
  /// - Returns: The events in no particular order, without relations and fates.
  public static func gathered(
    _ claims: [Claim],
    documents: [Document],
    directory: any ActorDirectory
  ) -> [Event] {
    let ranks = DocumentRanks(documents, citing: Set(claims.map(\.citation.document)))
    let canonical = canonicalOrder(of: claims, ranks: ranks)
    var preparation = ClaimPreparation(documents: ranks, directory: directory)
    let prepared = canonical.enumerated().map { preparation.prepare($1, at: $0) }
    let clusters = Clustering.clusters(of: prepared, parties: preparation.parties)
    let assembly = EventAssembly(documents: ranks, parties: preparation.parties)
    var taken: Set<EventID> = []
    return
      clusters
      .map { members in members.sorted() }
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
      .map { members in
        assembly.event(of: members.map { canonical[Int($0)] }, taken: &taken)
      }
  }

  /// Puts gathered events in order and links them to one another.
  ///
  /// - Parameters:
  ///   - gathered: The events of all groups, in any order.
  ///   - documents: The documents that their claims cite.
  ///   - directory: Who is who.
  ///   - day: The day as of which deadlines have passed; `nil` takes the latest day on which a
  ///     document was published.
  /// - Returns: The events, from the earliest to the undated, and their threads.
  public static func linked(
    _ gathered: [Event],
    documents: [Document],
    directory: any ActorDirectory,
    day: CivilDate? = nil
  ) -> Result {
    var cited: Set<DocumentKey> = []
    var parties = PartyTable(directory: directory)
    for event in gathered {
      for claim in event.claims {
        cited.insert(claim.citation.document)
        for party in claim.actors + claim.recipients { _ = parties.number(party.actor) }
        if let speaker = claim.speaker { _ = parties.number(speaker.actor) }
      }
      for commitment in event.commitments {
        for actor in commitment.term.by + commitment.term.to { _ = parties.number(actor) }
      }
    }
    let ranks = DocumentRanks(documents, citing: cited)
    let tellings = Tellings(of: gathered, documents: ranks)
    let ordered = TimelineOrder.sorted(gathered, tellings: tellings)
    let knowledgeDay = day ?? ranks.days.lazy.compactMap { $0 }.max()
    let linking = ThreadLinking(tellings: tellings, parties: parties, day: knowledgeDay)
    let (linked, threads) = linking.linked(ordered)
    return Result(events: linked, threads: threads, day: knowledgeDay)
  }

  /// The events that claims report, in timeline order.
  ///
  /// - Parameters:
  ///   - claims: The claims of all documents, in any order; a claim given twice counts once.
  ///   - documents: The documents that they cite.
  ///   - directory: Who is who.
  /// - Returns: The events, from the earliest to the undated.
  public static func events(
    from claims: [Claim],
    documents: [Document],
    directory: any ActorDirectory
  ) -> [Event] {
    result(of: claims, documents: documents, directory: directory).events
  }

  /// The claims by day of publication, document and place in it; each once.
  private static func canonicalOrder(of claims: [Claim], ranks: DocumentRanks) -> [Claim] {
    let places = claims.indices
      .map {
        (rank: ranks.rank(of: claims[$0].citation.document), ordinal: claims[$0].ordinal, index: $0)
      }
      .sorted { left, right in
        if left.rank != right.rank { return left.rank < right.rank }
        if left.ordinal != right.ordinal { return left.ordinal < right.ordinal }
        return precedes(claims[left.index], claims[right.index])
      }
    var distinct: [Claim] = []
    distinct.reserveCapacity(places.count)
    for place in places {
      if let last = distinct.last, last.id == claims[place.index].id, last == claims[place.index] {
        continue
      }
      distinct.append(claims[place.index])
    }
    return distinct
  }

  private static func precedes(_ left: Claim, _ right: Claim) -> Bool {
    if left.id != right.id { return left.id < right.id }
    return (left.move.rawValue, left.phrase) < (right.move.rawValue, right.phrase)
  }
}

extension Timeline {
  /// Makes the timeline of claims: merges reports of the same act and puts the acts in order.
  ///
  /// - Parameters:
  ///   - claims: The claims of all documents, in any order.
  ///   - documents: The documents that they cite.
  ///   - directory: Who is who.
  ///   - day: The day as of which deadlines have passed; `nil` takes the latest day on which a
  ///     document was published.
  public init(
    merging claims: [Claim],
    documents: [Document],
    directory: any ActorDirectory,
    day: CivilDate? = nil
  ) {
    let result = Merging.result(
      of: claims,
      documents: documents,
      directory: directory,
      day: day
    )
    self.init(
      events: result.events,
      documents: documents,
      directory: directory,
      threads: result.threads,
      knowledgeDay: result.day
    )
  }
}
