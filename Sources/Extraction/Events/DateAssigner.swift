internal import Chronology
internal import Timelines

/// Tells which temporal expression dates an act, and which one tells when it falls due.
final class DateAssigner {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let tables: EventTables
  let dates: [TemporalExpression]
  let referenceDate: CivilDate?

  /// Whether each token stands in what somebody wants, supposes or says.
  private let isInside: [Bool]
  /// The innermost clause of each token.
  private let clauses: [Int32]

  init(
    tokens: TokenStream,
    syntax: SyntaxLayer,
    tables: EventTables,
    dates: [TemporalExpression],
    referenceDate: CivilDate?
  ) {
    self.tokens = tokens
    self.syntax = syntax
    self.tables = tables
    self.dates = dates
    self.referenceDate = referenceDate
    var isInside = Array(repeating: false, count: tokens.count)
    for clause in syntax.clauses
    where clause.kind == .complement || clause.kind == .infinitive || clause.kind == .quotation
      || clause.kind == .relative && clause.opener == nil
    {
      for token in clause.tokens { isInside[token] = true }
    }
    self.isInside = isInside
    var clauses = Array(repeating: Int32(-1), count: tokens.count)
    let widest = syntax.clauses.indices.sorted { one, other in
      let (left, right) = (syntax.clauses[one].tokens.count, syntax.clauses[other].tokens.count)
      return left == right ? one < other : left > right
    }
    for clause in widest {
      for token in syntax.clauses[clause].tokens { clauses[token] = Int32(clause) }
    }
    self.clauses = clauses
  }

  /// The expressions that belong to a clause itself: not to clauses inside it.
  func expressions(in act: Act, children: [[Int]]) -> (own: [Int], inner: [Int]) {
    let clause = syntax.clauses[act.clause]
    let inner = act.complement.map { extent($0, children).union(alongside($0, children)) }
    var own: [Int] = []
    var within: [Int] = []
    let reach = inner.map { inner in
      let first = min(inner.lowerBound, clause.tokens.lowerBound)
      return first..<max(first, inner.upperBound, clause.tokens.upperBound)
    }
    for position in positions(in: reach ?? clause.tokens) {
      let date = dates[position]
      guard let token = date.tokens.first, date.date != nil,
        date.kind == .date || date.kind == .time
      else { continue }
      if let inner, inner.contains(token) {
        within.append(position)
      } else if clause.tokens.contains(token), owner(of: token, in: act.clause, children),
        !isOfNoun(token), !isInsideNoun(date.tokens, of: act)
      {
        own.append(position)
      }
    }
    return (own, within)
  }

  /// "The terms of 2019": the time of a noun rather than of what is done with it.
  private func isOfNoun(_ token: Int) -> Bool {
    token > 1 && tokens.words[token - 1] == tables.words.of && syntax.tags[token - 2] == .noun
      && syntax.nounChunk(at: token - 2).map { !syntax.nounChunks[$0].isTemporal } ?? false
  }

  /// Whether a noun takes an expression in: "blasted the November elections", "the May 4 bridge".
  ///
  /// Whoever attends a meeting does so on its day; what is only spoken of has been before.
  private func isInsideNoun(_ date: Range<Int>, of act: Act) -> Bool {
    guard let position = syntax.nounChunk(at: date.lowerBound) else { return false }
    var head = syntax.nounChunks[position].head
    if syntax.nounChunks[position].isTemporal {
      // "The nearby May 4 | bridge": a noun right behind takes the day in.
      let start = syntax.nounChunks[position].tokens.lowerBound
      let next = syntax.nounChunks[position].tokens.upperBound
      guard start > 0,
        syntax.tags[start - 1] == .adjective || syntax.tags[start - 1] == .determiner,
        next < tokens.count, syntax.tags[next] == .noun, let taking = syntax.nounChunk(at: next),
        !syntax.nounChunks[taking].isTemporal
      else { return false }
      head = syntax.nounChunks[taking].head
    }
    guard head >= date.upperBound else { return false }
    return act.type.isVerbal
      || !["meeting", "talks", "protest", "attack", "ceasefire", "exercise"].contains {
        tables.isNoun(tokens.words[head], $0)
      }
  }

  /// The innermost clause that holds an expression.
  func innermostClause(of position: Int) -> Int? {
    guard let token = dates[position].tokens.first, clauses[token] >= 0 else { return nil }
    return Int(clauses[token])
  }

  /// The expressions that begin in a stretch, as positions in ``dates``.
  ///
  /// - Complexity: O(log *n* + *k*) in the number of expressions and of those found.
  func positions(in range: Range<Int>) -> Range<Int> {
    let first = dates.position(from: range.lowerBound)
    var last = first
    while last < dates.count, dates[last].tokens.lowerBound < range.upperBound { last += 1 }
    return first..<last
  }

  /// Whether no clause inside this one holds a token.
  private func owner(of token: Int, in clause: Int, _ children: [[Int]]) -> Bool {
    !children[clause].contains { syntax.clauses[$0].tokens.contains(token) }
  }

  /// What the clauses cover that go on with the subject of one: "that it must come first | and begin
  /// on Monday".
  private func alongside(_ complement: Int, _ children: [[Int]]) -> Range<Int>? {
    guard let parent = syntax.clauses[complement].parent else { return nil }
    return syntax.clausesGoingOn(from: complement, among: children[parent])
      .map { extent($0, children) }.reduce(nil) { all, next in all?.union(next) ?? next }
  }

  func extent(_ clause: Int, _ children: [[Int]]) -> Range<Int> {
    var range = syntax.clauses[clause].tokens
    for child in children[clause] {
      let inner = extent(child, children)
      range = min(range.lowerBound, inner.lowerBound)..<max(range.upperBound, inner.upperBound)
    }
    return range
  }

  /// Whether an expression tells when something falls due rather than when it was said.
  func isTerm(_ position: Int, of act: Act) -> Bool {
    let date = dates[position]
    guard let token = date.tokens.first else { return false }
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    if let day = date.date?.extent.earliest, let reference = referenceDate, day > reference {
      // What was done "early Saturday", as a page of Friday's tells, isn't due then.
      let isDone =
        verb.form == .past && !verb.features.hasAny([.future, .conditional, .obligation])
      return act.move.opensSomething || !isDone || day.dayNumber > reference.dayNumber + 1
    }
    if bounds(position, whatFollows: act) || places(position, whatIsOffered: act) { return true }
    guard act.move.opensSomething, token > verb.head else { return false }
    let before = token > 0 ? tokens.words[token - 1] : tokens.words[token]
    if tables.words.termPrepositions.contains(before) {
      return date.date?.extent.latest.map { last in
        // "Insists on a truce by Monday": a weekday that is gone means the next one.
        referenceDate.map { last >= $0 || !date.isAbsolute && $0.dayNumber - last.dayNumber < 7 }
          ?? true
      } ?? false
    }
    return false
  }

  /// Whether an expression tells when talks are to be: "offered talks in Lomé on Thursday".
  private func places(_ position: Int, whatIsOffered act: Act) -> Bool {
    guard [.offers, .proposes, .invites].contains(act.move), !dates[position].isAbsolute,
      dates[position].date?.extent.latest != referenceDate,
      let token = dates[position].tokens.first,
      let object = syntax.clauses[act.clause].objects.last,
      tables.isNoun(tokens.words[syntax.nounChunks[object].head], "talks")
    else { return false }
    let end = syntax.nounChunks[object].tokens.upperBound
    return syntax.clauses[act.clause].phrases.contains { phrase in
      phrase.preposition >= end && syntax.nounChunks[phrase.chunk].tokens.upperBound + 1 == token
        && tables.words.places.contains(tokens.words[phrase.preposition])
        && !syntax.nounChunks[phrase.chunk].isTemporal
    }
  }

  /// Whether an expression bounds the thing that an act is about rather than the act: "rejected
  /// the truce from Monday".
  private func bounds(_ position: Int, whatFollows act: Act) -> Bool {
    guard end(ofPeriodFrom: position) == nil else { return false }
    let date = dates[position]
    switch date.relation {
    case .from, .by, .until, .before, .after: break
    default: return false
    }
    guard let token = date.tokens.first, let object = syntax.clauses[act.clause].objects.first
    else { return false }
    let chunk = syntax.nounChunks[object].tokens
    let head = syntax.verbGroups[syntax.clauses[act.clause].verb].head
    return chunk.lowerBound > head && token >= chunk.upperBound
  }

  /// The last dated expression of a stretch that is recent, and that nothing inside a complement
  /// gave.
  func lastDate(in range: Range<Int>, notIn clauses: Set<Int>) -> Int? {
    positions(in: range).last { position in
      let found = dates[position]
      guard let token = found.tokens.first, range.contains(token),
        found.kind == .date || found.kind == .time, let date = found.date,
        date.precision == .day || date.precision == .minute,
        !clauses.contains(where: { syntax.clauses[$0].tokens.contains(token) })
      else { return false }
      guard let reference = referenceDate, let day = date.extent.latest else { return true }
      return day <= reference && day.dayNumber > reference.dayNumber - 60
        && !isInside[token]
    }
  }

  /// An expression with what stands before it: "by or on Friday", "no later than Friday".
  func termWords(of date: TemporalExpression) -> Range<Int> {
    let sentence = tokens.sentences[tokens.sentence(of: date.tokens.lowerBound)].tokens
    var start = date.tokens.lowerBound
    var token = start - 1
    while token >= sentence.lowerBound, start - token <= 3 {
      if syntax.tags[token] == .preposition {
        start = token
      } else if tokens.words[token] != tables.words.or {
        break
      }
      token -= 1
    }
    return start..<date.tokens.upperBound
  }

  /// Whether a date can still fall due on the day of publication.
  func isOpen(_ position: Int) -> Bool {
    guard let reference = referenceDate, let last = dates[position].date?.extent.latest else {
      return true
    }
    return last >= reference
  }

  /// Whether a date comes after the day of the act that names it.
  func isLater(_ position: Int, than day: ClaimDate?) -> Bool {
    guard let day = day?.edtf.extent.latest, let due = dates[position].date?.extent.earliest else {
      return false
    }
    return due > day
  }

  /// The date of an act from one of the expressions.
  func claimDate(_ position: Int) -> ClaimDate? {
    guard let days = days(from: position) else { return nil }
    return ClaimDate(
      days.date,
      basis: dates[position].isAbsolute ? .stated : .resolved,
      text: String(tokens.text(days.tokens)),
      minute: nil
    )
  }

  /// Whether an expression names a day not long before publication, or one to come.
  func isNear(_ position: Int) -> Bool {
    dates[position].date != nil && dates[position].kind != .duration && !isLongBefore(position)
  }

  /// Whether an expression names a time so long past that what it dates is background.
  func isLongBefore(_ position: Int) -> Bool {
    guard dates[position].kind == .date else { return false }
    return claimDate(position).map { isBackground($0) } ?? false
  }

  /// Whether "a few years ago" sets the time of an act: long past, by no day.
  func isLongAgo(in range: Range<Int>, of clause: Int?) -> Bool {
    positions(in: range).contains { position in
      dates[position].value == "PAST_REF" && innermostClause(of: position) == clause
        && dates[position].tokens.contains { tables.words.longTimes.contains(tokens.words[$0]) }
    }
  }

  /// From the day of something that has happened to publication: when it was complained of.
  func date(after position: Int) -> ClaimDate? {
    guard let referenceDate, let date = dates[position].date, let day = date.extent.earliest,
      let last = date.extent.latest, last.dayNumber - day.dayNumber <= 31, day <= referenceDate,
      day.dayNumber > referenceDate.dayNumber - 60
    else { return nil }
    return ClaimDate(
      day == referenceDate ? EDTF(day) : EDTF(from: day, to: referenceDate),
      basis: .inferred,
      text: String(tokens.text(dates[position].tokens))
    )
  }

  /// Nothing but the day of publication.
  var bound: ClaimDate {
    ClaimDate(EDTF(from: nil, to: referenceDate), basis: .published)
  }

  /// Whether a date lies so far back that the act is background.
  func isBackground(_ date: ClaimDate) -> Bool {
    guard let reference = referenceDate, date.basis != .published,
      let latest = date.edtf.extent.latest ?? date.edtf.extent.earliest
    else { return false }
    return latest.dayNumber < reference.dayNumber - 300
  }
}

extension Move {
  /// Whether it puts something on the table that can fall due.
  var opensSomething: Bool {
    switch self {
    case .proposes, .offers, .demands, .conditions, .threatens, .promises, .invites, .plans,
      .agrees, .accepts, .announces:
      true
    default: false
    }
  }
}

extension Range<Int> {
  /// The stretch from the first to the last of two.
  fileprivate func union(_ other: Range<Int>?) -> Range<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
