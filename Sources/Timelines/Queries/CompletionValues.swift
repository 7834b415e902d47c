internal import Chronology

/// Gathers the values that a key can take, as far as some rows have them.
struct CompletionValues {
  typealias Candidate = QueryCompletion.Candidate

  let columns: Columns
  let rows: RowSet
  let directory: any ActorDirectory
  let limit: Int

  /// The candidates for a word or value, the likeliest first.
  func candidates(for site: QuerySite) -> [Candidate] {
    guard let key = site.key else { return keysAndNames(site.typed) }
    switch key {
    case .actor: return actors(site.typed, .actor)
    case .recipient: return actors(site.typed, .recipient)
    case .with, .between: return actors(site.typed, .party)
    case .move: return words(.move, site.typed)
    case .type: return words(.type, site.typed)
    case .place: return names(.place, site.typed)
    case .source: return names(.source, site.typed)
    case .tag: return names(.topic, site.typed)
    case .quad: return quads(site.typed)
    case .status: return words(.status, site.typed) + fates(site.typed)
    case .mark: return marks(site.typed)
    case .on, .during: return periods(site.typed, isCounted: true)
    case .after, .before, .until: return periods(site.typed, isCounted: false)
    case .due, .reported: return phrases(site.typed)
    case .confidence: return confidences(site.typed)
    }
  }

  private func keysAndNames(_ typed: String) -> [Candidate] {
    let word = typed.lowercased()
    let keys = QueryKey.allCases.map { "\($0.rawValue):" }.filter { $0.hasPrefix(word) }
      .map { Candidate($0, text: $0) }
    guard word.count > 1 else { return keys }
    return keys
      + actors(typed, .party).map { actor in
        Candidate(actor.label, text: QueryKey.with.filter(actor.label), count: actor.count)
      }
  }

  /// The words of a closed vocabulary that begin as typed.
  private func words(_ facet: Facet, _ typed: String) -> [Candidate] {
    columns.tallies(by: facet, in: rows)
      .filter { $0.name.hasPrefix(typed.lowercased()) }
      .map { Candidate($0.name, count: $0.count) }
  }

  /// The names that hold what is typed; the same name for two things is offered once.
  private func names(_ facet: Facet, _ typed: String) -> [Candidate] {
    let words = FoldedWords.words(of: typed)
    var counts: [String: Int] = [:]
    var order: [String] = []
    for tally in columns.tallies(by: facet, in: rows)
    where words.isEmpty || NameWords.hold(words, in: FoldedWords.words(of: tally.name)) {
      if counts[tally.name] == nil {
        guard order.count < limit else { continue }
        order.append(tally.name)
      }
      counts[tally.name, default: 0] += tally.count
    }
    return order.map { Candidate($0, count: counts[$0]) }.sorted(by: Self.isLikelier)
  }

  private static func isLikelier(_ one: Candidate, _ other: Candidate) -> Bool {
    one.count == other.count
      ? one.label < other.label : (one.count ?? 0) > (other.count ?? 0)
  }

  private func confidences(_ typed: String) -> [Candidate] {
    ["0.9", "0.7", "0.5"].filter { $0.hasPrefix(typed) }
      .map { text in
        let least = UInt8(clamping: Int((Double(text) ?? 0) * 100))
        return Candidate(
          text,
          count: rows.reduce(0) { $0 + (columns.confidences[$1] >= least ? 1 : 0) }
        )
      }
  }

  private func quads(_ typed: String) -> [Candidate] {
    let types = columns.tallies(by: .type, in: rows)
    return QuadClass.allCases.filter { $0.slug.hasPrefix(typed.lowercased()) }
      .map { quad in
        let among = types.filter { EventType.allCases[$0.number].quadClass == quad }
        return Candidate(quad.slug, count: among.reduce(0) { $0 + $1.count })
      }
      .filter { $0.count ?? 0 > 0 }
      .sorted(by: Self.isLikelier)
  }
}

// MARK: - Flags

extension CompletionValues {
  private func fates(_ typed: String) -> [Candidate] {
    flags(
      Commitment.Status.allCases.map { ($0.rawValue, Columns.Flags.fate($0)) },
      beginning: typed
    )
  }

  private func marks(_ typed: String) -> [Candidate] {
    let known: [(String, Columns.Flags)] = [
      ("open", .open), ("due", .due), ("differs", .differs), ("disputed", .disputed),
      ("doubtful", .doubtful), ("undated", .undated),
    ]
    let statuses = words(.status, typed).filter { Query.Mark(rawValue: $0.label) != nil }
    return (flags(known, beginning: typed) + statuses).sorted(by: Self.isLikelier)
  }

  private func flags(_ flags: [(String, Columns.Flags)], beginning typed: String) -> [Candidate] {
    flags.filter { $0.0.hasPrefix(typed.lowercased()) }
      .map { name, flag in
        let count = rows.reduce(0) { $0 + (columns.flags[$1].contains(flag) ? 1 : 0) }
        return Candidate(name, count: count)
      }
      .filter { $0.count ?? 0 > 0 }
  }
}

// MARK: - Actors

extension CompletionValues {
  /// The actors whose names hold what is typed, with the rows that the filter would leave.
  private func actors(_ typed: String, _ facet: Facet) -> [Candidate] {
    let words = FoldedWords.words(of: typed)
    let holding = Set(columns.index.names(of: columns).numbers(holding: words))
    var labels: [String] = []
    var seen: Set<String> = []
    for tally in columns.tallies(by: facet, in: rows)
    where words.isEmpty || holding.contains(Int32(tally.number)) {
      guard labels.count < limit else { break }
      if seen.insert(tally.name).inserted { labels.append(tally.name) }
    }
    let meant = ActorNames(columns, directory: directory).numbers(matchingEach: labels)
    return zip(labels, meant)
      .map { label, numbers in Candidate(label, count: count(of: numbers, facet)) }
      .sorted(by: Self.isLikelier)
  }

  private func count(of numbers: [Int32], _ facet: Facet) -> Int {
    var found = RowSet(capacity: columns.count)
    for number in numbers {
      if facet != .recipient { for row in columns.actorRows[number] { found.insert(Int(row)) } }
      if facet != .actor { for row in columns.recipientRows[number] { found.insert(Int(row)) } }
    }
    found.formIntersection(rows)
    return found.count
  }
}

// MARK: - Dates

extension CompletionValues {
  /// Years, then months, then days, as far as what is typed goes.
  private func periods(_ typed: String, isCounted: Bool) -> [Candidate] {
    let (period, length): (Columns.Period, Int) =
      typed.utf8.count < 4 ? (.year, 4) : typed.utf8.count < 7 ? (.month, 7) : (.day, 10)
    let fitting = columns.counts(by: period, in: rows)
      .map { (text: EDTF($0.first).description.prefix(length), count: $0.count) }
      .filter { $0.text.hasPrefix(typed) }
    let periods = fitting.map { Candidate(String($0.text), count: isCounted ? $0.count : nil) }
    return periods.suffix(limit).reversed() + phrases(typed)
  }

  private func phrases(_ typed: String) -> [Candidate] {
    ["today", "yesterday", "this-week", "last-week", "this-month", "last-month"]
      .filter { $0.hasPrefix(typed.lowercased()) }.map { Candidate($0) }
  }
}
