internal import Chronology

/// A thread while it is put together.
final class ThreadDraft {
  var kind: EventThread.Kind
  /// The rows that put it on the table, first to last.
  var openings: [Int]
  var topics: NumberSet
  /// The heads of object and complement in all that put it on the table.
  var keywords: NumberSet = []
  var askers: NumberSet
  var owers: NumberSet
  /// To whom it was put, whether or not these have to act.
  var addressees: NumberSet = []
  /// Where it is to be.
  var place: String?
  /// The askers under every name that a report gives them.
  var namedAskers: NumberSet
  /// Whether nobody has done more than say that they are willing.
  var isReadiness: Bool
  var steps: [(role: EventThread.Step.Role, row: Int, day: Int)] = []
  var due: EDTF?
  var dueText: String?
  var lastDay: Int
  /// The draft of the condition on which it waits.
  var hangsOn: Int?
  /// The draft of the threat that backs it.
  var orElse: Int?
  /// The draft of the demand that this threat backs.
  var backs: Int?

  /// Whether nothing more is to come: it was done or taken back.
  var isClosed = false

  init(
    kind: EventThread.Kind,
    topics: NumberSet,
    askers: NumberSet,
    owers: NumberSet,
    namedAskers: NumberSet,
    isReadiness: Bool,
    lastDay: Int
  ) {
    self.kind = kind
    openings = []
    self.topics = topics
    self.askers = askers
    self.owers = owers
    self.namedAskers = namedAskers
    self.isReadiness = isReadiness
    self.lastDay = lastDay
  }

  /// Whether an act is addressed to those who put it on the table.
  func isAddressed(by act: ThreadFacts) -> Bool {
    !namedAskers.isDisjoint(with: act.recipients)
      || (act.addressesOpenGroup && askers.count > 1)
  }

  /// Whether it was put to anybody, or is between several.
  var isAddressed: Bool {
    !owers.union(addressees).subtracting(askers).isEmpty
      || (kind != .threat && askers.count > 1 && owers.count > 1)
  }

  /// Whether an act is about the same thing.
  func isOnTopic(of act: ThreadFacts) -> Bool {
    !topics.isDisjoint(with: act.topics) || !keywords.isDisjoint(with: act.keywords)
  }

  /// Whether an act is about another thing, as far as both tell.
  func isOffTopic(of act: ThreadFacts) -> Bool {
    !topics.isEmpty && !act.topics.isEmpty && !isOnTopic(of: act)
  }

  /// Whether it was announced as a plan of those who put it on the table.
  var isPlan: Bool { steps.first?.role == .planned }

  /// Whether its day had passed before another day.
  func isOverdue(on day: Int) -> Bool {
    guard let latest = due?.extent.latest?.dayNumber else { return false }
    return latest < day
  }

  /// Puts its rows at other places.
  func move(_ place: (Int) -> Int) {
    openings = openings.map(place)
    steps = steps.map { ($0.role, place($0.row), $0.day) }
  }

  /// Adds what an act does to it.
  func add(_ role: EventThread.Step.Role, of act: ThreadFacts) {
    steps.append((role, act.row, act.day))
    lastDay = max(lastDay, act.day)
    if role == .kept || role == .withdrawn || role == .broken { isClosed = true }
  }

  /// Takes the more exact or the newer of two due dates.
  func adopt(due other: EDTF?, text: String?) {
    guard let other else { return }
    if let mine = due, mine.extent.isWithin(other.extent), mine != other { return }
    due = other
    dueText = text ?? dueText
  }
}
