import Timelines

/// The rows of a list: acts by the thousand and what stands between them, found by number at once.
///
/// Acts are sets of the register's rows, in order, so that a list of a million takes a bit for each.
struct RowPlan: Sendable {
  /// Some rows that follow one another.
  private enum Piece: Sendable {
    case one(Evaluation.Source)
    /// Acts that certainly fit, or perhaps: those with so many others of their set before them.
    case certain(Range<Int>)
    case perhaps(Range<Int>)
    /// Acts in an order of their own, by their places in it.
    case listed(Range<Int>)
  }

  /// The acts that certainly fit; those among them that have a number; those that perhaps fit.
  let certain: RowSet
  let numbered: RowSet
  let perhaps: RowSet
  /// Those that certainly fit and have a row of their own, not folded into another.
  let shown: RowSet
  /// The number of rows.
  private(set) var count = 0
  /// Whether acts stand in an order of their own, each a piece.
  let isOrdered: Bool
  private var pieces: [Piece] = []
  private var starts: [Int] = []
  /// The pieces of acts that certainly fit, with the first rank of each.
  private var stretches: [(rank: Int, piece: Int)] = []
  private var perhapsPiece: Int?
  /// Acts in an order of their own.
  private var listed: [Int32] = []

  /// Makes a plan without rows for acts in the register's order.
  ///
  /// - Parameters:
  ///   - certain: The acts that certainly fit.
  ///   - numbered: Those among them that are counted.
  ///   - perhaps: Those that perhaps fit.
  ///   - shown: Those that have a row of their own; `nil` for all that certainly fit.
  init(certain: RowSet, numbered: RowSet, perhaps: RowSet, shown: RowSet? = nil) {
    self.certain = certain
    self.numbered = numbered
    self.perhaps = perhaps
    self.shown = shown ?? certain
    isOrdered = true
  }

  /// Makes a plan of rows that stand as they are given.
  init(_ sources: [Evaluation.Source]) {
    certain = RowSet(capacity: 0)
    numbered = certain
    perhaps = certain
    shown = certain
    isOrdered = false
    for source in sources { append(source) }
  }

  /// Makes a plan of acts in an order of their own, each numbered by its place in it.
  init(listing rows: [Int]) {
    self.init([])
    listed = rows.map { Int32(clamping: $0) }
    if !listed.isEmpty { append(.listed(listed.indices), count: listed.count) }
  }

  mutating func append(_ source: Evaluation.Source) {
    append(.one(source), count: 1)
  }

  /// Adds a row of their own for the acts with so many others of their set before them.
  mutating func appendActs(_ ranks: Range<Int>) {
    guard !ranks.isEmpty else { return }
    stretches.append((ranks.lowerBound, pieces.count))
    append(.certain(ranks), count: ranks.count)
  }

  /// Adds a row for each act that perhaps fits.
  mutating func appendPerhaps() {
    let ranks = 0..<perhaps.count
    guard !ranks.isEmpty else { return }
    perhapsPiece = pieces.count
    append(.perhaps(ranks), count: ranks.count)
  }

  private mutating func append(_ piece: Piece, count: Int) {
    pieces.append(piece)
    starts.append(self.count)
    self.count += count
  }
}

// MARK: - By number

extension RowPlan {
  /// What stands in some rows, as far as there are such rows.
  func sources(_ range: Range<Int>) -> [Evaluation.Source] {
    let range = range.clamped(to: 0..<count)
    var sources: [Evaluation.Source] = []
    sources.reserveCapacity(range.count)
    guard !range.isEmpty, var piece = piece(at: range.lowerBound) else { return [] }
    var index = range.lowerBound
    while index < range.upperBound, piece < pieces.count {
      let offset = index - starts[piece]
      switch pieces[piece] {
      case .one(let source): sources.append(source)
      case .certain(let ranks):
        let wanted = ranks.dropFirst(offset).prefix(range.upperBound - index)
        add(wanted, of: certain, numbering: numbered, after: 0, to: &sources)
      case .perhaps(let ranks):
        let wanted = ranks.dropFirst(offset).prefix(range.upperBound - index)
        add(wanted, of: perhaps, numbering: perhaps, after: numbered.count, to: &sources)
      case .listed(let places):
        let wanted = places.dropFirst(offset).prefix(range.upperBound - index)
        sources += wanted.map { .event(Int(listed[$0]), number: $0 + 1, bond: nil) }
      }
      index = range.lowerBound + sources.count
      piece += 1
    }
    return sources
  }

  /// Adds acts by their ranks, with numbers for those that have one.
  private func add(
    _ ranks: Range<Int>,
    of set: RowSet,
    numbering numbered: RowSet,
    after last: Int,
    to sources: inout [Evaluation.Source]
  ) {
    var next = set.row(at: ranks.lowerBound)
    var number = last + numbered.rank(of: next ?? 0)
    for _ in ranks {
      guard let row = next else { return }
      let isNumbered = numbered.contains(row)
      if isNumbered { number += 1 }
      sources.append(.event(row, number: isNumbered ? number : nil, bond: nil))
      next = set.row(after: row)
    }
  }

  /// What stands in a row.
  func source(at index: Int) -> Evaluation.Source? { sources(index..<index + 1).first }

  private func piece(at index: Int) -> Int? {
    guard index >= 0, index < count else { return nil }
    return Self.last(in: starts.indices) { starts[$0] <= index }
  }

  /// The last of some ordered places for which a test holds.
  private static func last(in places: Range<Int>, where test: (Int) -> Bool) -> Int? {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if test(middle) { low = middle + 1 } else { high = middle }
    }
    return low > places.lowerBound ? low - 1 : nil
  }
}

// MARK: - By act

extension RowPlan {
  /// The row in which an act of the register stands.
  func index(ofAct row: Int) -> Int? {
    guard isOrdered else {
      let place = listed.firstIndex(of: Int32(clamping: row))
      return place ?? firstIndex { if case .event(row, _, _) = $0 { true } else { false } }
    }
    if shown.contains(row) {
      let rank = certain.rank(of: row)
      guard let place = Self.last(in: stretches.indices, where: { stretches[$0].rank <= rank })
      else { return nil }
      return starts[stretches[place].piece] + rank - stretches[place].rank
    }
    guard let perhapsPiece, perhaps.contains(row) else { return nil }
    return starts[perhapsPiece] + perhaps.rank(of: row)
  }

  /// The act of the register that a row shows.
  func act(at index: Int) -> Int? {
    if case .event(let row, _, _)? = source(at: index) { row } else { nil }
  }

  /// The first row, other than those of acts in order, for which a test holds.
  func firstIndex(where test: (Evaluation.Source) -> Bool) -> Int? {
    for (place, piece) in pieces.enumerated() {
      if case .one(let source) = piece, test(source) { return starts[place] }
    }
    return nil
  }

  /// The rows, other than those of acts in the register's order, for which a test holds.
  func indices(where test: (Evaluation.Source) -> Bool) -> [Int] {
    zip(pieces, starts).flatMap { piece, start -> [Int] in
      switch piece {
      case .one(let source): test(source) ? [start] : []
      case .listed(let places):
        places.filter { test(.event(Int(listed[$0]), number: $0 + 1, bond: nil)) }
      case .certain, .perhaps: []
      }
    }
  }

  /// The first acts of the register, of those that certainly fit and those that perhaps do, that
  /// stand at a row of the list or after it.
  func acts(from index: Int) -> (certain: Int, perhaps: Int) {
    let (none, all) = (0, certain.capacity)
    guard let place = piece(at: min(max(index, 0), count)) else {
      return index <= 0 ? (none, none) : (all, perhaps.capacity)
    }
    if let perhapsPiece, place >= perhapsPiece {
      return (all, perhaps.row(at: index - starts[perhapsPiece]) ?? perhaps.capacity)
    }
    if case .certain(let ranks) = pieces[place] {
      return (certain.row(at: ranks.lowerBound + index - starts[place]) ?? all, none)
    }
    let next = Self.last(in: stretches.indices) { stretches[$0].piece < place }.map { $0 + 1 } ?? 0
    guard next < stretches.count else { return (all, none) }
    return (certain.row(at: stretches[next].rank) ?? all, none)
  }

  /// The act with a number of the list, from 1.
  func act(numbered number: Int) -> Int? {
    guard isOrdered else {
      for case .one(.event(let row, number, _)) in pieces { return row }
      return listed.indices.contains(number - 1) ? Int(listed[number - 1]) : nil
    }
    let count = numbered.count
    return number <= count ? numbered.row(at: number - 1) : perhaps.row(at: number - count - 1)
  }

  /// Whether it is a list of acts.
  var holdsActs: Bool { isOrdered || !acts.isEmpty }

  /// All acts in the order of the list, those folded into other rows included.
  var acts: [Int] {
    guard isOrdered else {
      let single = pieces.compactMap {
        if case .one(.event(let row, _, _)) = $0 { row } else { nil }
      }
      return single + listed.map { Int($0) }
    }
    return Array(certain) + Array(perhaps)
  }
}
