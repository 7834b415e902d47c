internal import Chronology
internal import Documents

/// What threads need of an event, as sorted numbers.
final class ThreadFacts {
  /// The event's place in timeline order.
  let row: Int
  let move: Move
  let day: Int
  /// The last day on which it can have been done.
  let date: CivilDate?
  /// The sides for which its parties act, members of groups included.
  let actors: NumberSet
  let recipients: NumberSet
  /// The actors as any report of the act names them: "the neighbours" beside their names.
  let namedActors: NumberSet
  /// Whether the recipients are only a group of which nobody says who belongs to it.
  let addressesOpenGroup: Bool
  let topics: NumberSet
  /// The heads of its object and complement in any report.
  let keywords: NumberSet
  let place: String?
  let isNegated: Bool
  /// Whether all reports tell only that the actors are willing.
  let isReadiness: Bool
  /// Whether no report tells the day: it is only bounded, or got from another act.
  let isBound: Bool
  /// The day of the first report.
  let reported: Int
  /// Where the act is told: in which documents, and how far into them.
  let tellings: [(document: Int32, ordinal: Int)]

  init(
    _ event: Event,
    row: Int,
    parties: PartyTable,
    names: inout ThreadNames
  ) {
    self.row = row
    move = event.threadMove
    let extent = event.date.edtf.extent
    day = (extent.earliest ?? extent.latest)?.dayNumber ?? Self.undated
    date = event.lastDay
    actors = Self.sides(of: event.actors.map(\.actor), on: date, in: parties)
    recipients = Self.sides(of: event.recipients.map(\.actor), on: date, in: parties)
    namedActors =
      event.claims.count < 2
      ? actors
      : event.claims.reduce(into: actors) { named, claim in
        named.formUnion(Self.sides(of: claim.actors.map(\.actor), on: event.lastDay, in: parties))
      }
    addressesOpenGroup =
      !event.recipients.isEmpty
      && event.recipients.allSatisfy { parties.known($0.actor).map(parties.isOpenGroup) ?? false }
    topics = names.numbers(of: event.topics)
    keywords = names.numbers(of: event.claims.lazy.flatMap(\.keywords))
    place = event.place
    isBound = event.date.basis == .published || event.date.basis == .inferred
    reported = event.reported?.extent.latest?.dayNumber ?? .max
    tellings = event.claims.prefix(Self.comparedClaims)
      .map { (names.number(of: $0.citation.document), $0.ordinal) }
    isReadiness = event.claims.allSatisfy(\.isReadiness)
    isNegated = event.auxiliary.contains(.negation)
  }

  /// The day of acts of which nobody knows it: later than any, yet fit to count with.
  static let undated = 1 << 40

  /// How many tellings of an act are compared with those of others.
  private static let comparedClaims = 6

  /// How near to another act this one is told, in the same document and after it.
  ///
  /// - Returns: 1 right after it, less the further on, 0 before it or elsewhere.
  func nearness(to other: ThreadFacts) -> Double {
    var nearest = Int.max
    for earlier in other.tellings {
      for telling in tellings
      where telling.document == earlier.document && telling.ordinal > earlier.ordinal {
        nearest = min(nearest, telling.ordinal - earlier.ordinal)
      }
    }
    return nearest == .max ? 0 : 1 / Double(nearest)
  }

  /// How near to another act this one is told, before or after it in one document.
  func closeness(to other: ThreadFacts) -> Double {
    max(nearness(to: other), other.nearness(to: self))
  }

  /// The sides for which some actors act on a day.
  static func sides(
    of actors: [ActorID],
    on day: CivilDate?,
    in parties: PartyTable
  ) -> NumberSet {
    NumberSet(actors.flatMap { parties.known($0).map { parties.sides(of: $0, on: day) } ?? [] })
  }

  /// Both sides together.
  var everyone: NumberSet { actors.union(recipients) }

  /// Whether it passes within one side: a president asks his own cabinet to resign.
  var isInternal: Bool { !recipients.isEmpty && recipients.isSubset(of: actors) }
}

extension Event {
  /// What is done in the conversation: where the fullest report only quotes, what another makes of
  /// the words.
  var threadMove: Move {
    guard !move.threadPart.isSome else { return move }
    return claims.lazy.map(\.move).first { other in
      if case .answer = other.threadPart { return true }
      return false
    } ?? move
  }

  /// The last day on which it can have been done, as far as that is known.
  var lastDay: CivilDate? { date.edtf.extent.latest ?? date.edtf.extent.earliest }
}

/// Numbers the documents and the words that threads compare.
struct ThreadNames {
  private var documents = Interner<DocumentKey>()
  private var words = Interner<String>()

  /// The number of a document.
  mutating func number(of document: DocumentKey) -> Int32 { documents.number(document) }

  /// The numbers of topics or keywords.
  mutating func numbers(of words: some Sequence<String>) -> NumberSet {
    NumberSet(words.map { self.words.number($0) })
  }

  /// The words of some numbers.
  func words(of numbers: NumberSet) -> Set<String> { Set(numbers.map { words.values[Int($0)] }) }
}

/// What an act can do to a matter.
enum ThreadPart {
  case ask, offer, promise, plan, threat
  case answer(EventThread.Step.Role)
  case meeting, deed, punishment, breach, fulfilment
  case none

  /// Whether it can do anything.
  var isSome: Bool {
    if case .none = self { return false }
    return true
  }
}

extension Move {
  /// What an act of this kind can do to a matter.
  var threadPart: ThreadPart {
    switch self {
    case .demands: .ask
    case .proposes, .offers, .invites: .offer
    case .promises: .promise
    case .plans: .plan
    case .threatens: .threat
    case .welcomes: .answer(.welcomed)
    case .supports: .answer(.supported)
    case .accepts, .agrees: .answer(.accepted)
    case .refuses: .answer(.refused)
    case .counters, .conditions: .answer(.countered)
    case .withdraws: .answer(.withdrawn)
    case .meets, .speaks, .visits: .meeting
    case .hosts, .mediates: .answer(.hosted)
    case .yields, .releases, .retreats, .aids, .recognises, .signs, .cooperates: .deed
    case .sanctions, .expels, .restricts, .mobilises, .strikes, .attacks, .occupies, .detains,
      .kills:
      .punishment
    case .breaks: .breach
    case .keeps: .fulfilment
    case .says, .accuses, .denies, .criticises, .explains, .thanks, .announces, .declares,
      .protests:
      .none
    }
  }
}
