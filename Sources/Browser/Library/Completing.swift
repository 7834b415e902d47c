import Documents
import Timelines

extension IndexedTimeline {
  /// The values that a key of the query language can take, the commonest first.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - matching: The events among which values are counted.
  /// - Returns: Values with how many acts have each; the closed ones of a key even without any.
  func completions(of key: QueryKey, among matching: [Int]) -> [Completion] {
    let events = matching.lazy.map { timeline.events[$0] }.filter { $0.status != .background }
    switch key {
    case .actor: return counted(events.flatMap { names($0.actors) })
    case .recipient: return counted(events.flatMap { names($0.recipients) })
    case .with, .between: return counted(events.flatMap { names($0.actors + $0.recipients) })
    case .move: return counted(events.map(\.move.rawValue))
    case .type: return counted(events.map { $0.type.rawValue.lowercased() })
    case .quad: return counted(events.compactMap { $0.type.quadClass?.rawValue })
    case .place: return counted(events.compactMap(\.place))
    case .source:
      return counted(
        events.flatMap { event in
          Set(event.claims.map(\.citation.document)).compactMap { document($0).map(source) }
        }
      )
    case .tag: return counted(events.flatMap(\.topics))
    case .status: return counted(events.map(\.status.rawValue))
    case .mark: return Query.Mark.allCases.map { Completion(text: $0.rawValue, count: nil) }
    case .on, .after, .before, .until, .during, .due, .reported:
      let words = ["today", "yesterday", "last-week", "-7d"]
      return words.map { Completion(text: $0, count: nil) }
    case .confidence: return []
    }
  }

  private func names(_ parties: [Party]) -> [String] {
    parties.map { timeline.directory[$0.actor]?.shortName ?? $0.form }
  }

  private func counted(_ values: some Sequence<String>) -> [Completion] {
    values.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Completion(text: $0.key, count: $0.value) }
  }
}
