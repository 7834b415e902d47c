internal import Chronology

/// The one order in which events stand: by day, and within a day by what is known of the hour.
///
/// A bound ("by 11 May") comes before that day's dated acts, a stretch of days after those of its
/// first day, what has no date at all last. Within a day: stated times; answers after what they
/// answer; "earlier" before and "later" after; then the order of telling. The order is total.
enum TimelineOrder {
  /// The events in timeline order.
  static func sorted(_ events: [Event], tellings: Tellings) -> [Event] {
    let keyed = events.enumerated()
      .map { Entry($1, position: $0, telling: tellings[$1.id]) }
      .sorted()
    var result: [Event] = []
    result.reserveCapacity(events.count)
    var start = 0
    while start < keyed.count {
      var end = start + 1
      while end < keyed.count, keyed[end].slot == keyed[start].slot { end += 1 }
      for entry in DayOrder(keyed[start..<end], events: events).order() {
        result.append(events[entry])
      }
      start = end
    }
    return result
  }

  /// Where a date stands in the order: its day, and bounds before days before stretches.
  static func slot(of date: EDTF) -> Slot {
    let extent = date.extent
    guard let earliest = extent.earliest else {
      return Slot(day: extent.latest?.dayNumber ?? .max, width: extent.latest == nil ? .max : -1)
    }
    guard let latest = extent.latest else { return Slot(day: earliest.dayNumber, width: .max) }
    return Slot(day: earliest.dayNumber, width: latest.dayNumber - earliest.dayNumber)
  }

  /// A day, and how many more days a date may reach; -1 for a bound.
  struct Slot: Hashable, Comparable {
    var day: Int
    var width: Int

    static func < (left: Slot, right: Slot) -> Bool {
      (left.day, left.width) < (right.day, right.width)
    }
  }

  /// What an event is ordered by when nothing links it to another.
  struct Entry: Comparable {
    var position: Int
    var slot: Slot
    var part: Int
    var telling: Telling
    var id: EventID

    init(_ event: Event, position: Int, telling: Telling) {
      self.position = position
      self.telling = telling
      slot = TimelineOrder.slot(of: event.date.edtf)
      part = Self.part(of: event.date.text)
      id = event.id
    }

    static func < (left: Entry, right: Entry) -> Bool {
      if left.slot != right.slot { return left.slot < right.slot }
      if left.part != right.part { return left.part < right.part }
      return left.telling == right.telling ? left.id < right.id : left.telling < right.telling
    }

    /// Whether the words of a date place it early or late on its day.
    private static func part(of text: String?) -> Int {
      guard let text, !text.isEmpty else { return 0 }
      let words = RemarkWords.words(of: text)
      if words.contains("later") { return 1 }
      return words.contains("earlier") ? -1 : 0
    }
  }
}

/// Orders the events of one slot so that answers follow what they answer and hours run forward.
struct DayOrder {
  private let entries: [TimelineOrder.Entry]
  private var followers: [[Int]]
  private var waiting: [Int]

  init(_ slice: ArraySlice<TimelineOrder.Entry>, events: [Event]) {
    entries = Array(slice)
    followers = Array(repeating: [], count: entries.count)
    waiting = Array(repeating: 0, count: entries.count)
    guard entries.count > 1 else { return }
    let places = Dictionary(
      entries.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for (place, entry) in entries.enumerated() {
      for relation in events[entry.position].relations {
        if let earlier = places[relation.event], earlier != place {
          require(earlier, before: place)
        }
      }
    }
    let timed = entries.indices
      .compactMap { place in events[entries[place].position].date.minute.map { ($0, place) } }
      .sorted { $0 < $1 }
    for (one, next) in zip(timed, timed.dropFirst()) { require(one.1, before: next.1) }
  }

  private mutating func require(_ earlier: Int, before later: Int) {
    followers[earlier].append(later)
    waiting[later] += 1
  }

  /// The positions of the events in their order.
  func order() -> [Int] {
    guard entries.count > 1 else { return entries.map(\.position) }
    var waiting = waiting
    var isPlaced = Array(repeating: false, count: entries.count)
    var ready = Heap(entries.indices.filter { waiting[$0] == 0 })
    var result: [Int] = []
    result.reserveCapacity(entries.count)
    var firstUnplaced = 0
    while result.count < entries.count {
      // Links that run in a circle are cut at the entry that is told first.
      while firstUnplaced < entries.count, isPlaced[firstUnplaced] { firstUnplaced += 1 }
      let place = ready.popFirst() ?? firstUnplaced
      guard place < entries.count else { break }
      guard !isPlaced[place] else { continue }
      isPlaced[place] = true
      result.append(entries[place].position)
      for follower in followers[place] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { ready.insert(follower) }
      }
    }
    return result
  }
}

/// A heap of numbers, the smallest first.
struct Heap {
  private var items: [Int]

  init(_ sorted: [Int]) { items = sorted }

  mutating func insert(_ item: Int) {
    items.append(item)
    var child = items.count - 1
    while child > 0, items[child] < items[(child - 1) / 2] {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Int? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < items.count && items[child] < items[least] {
        least = child
      }
      if least == parent { return first }
      items.swapAt(parent, least)
      parent = least
    }
  }
}
