import Chronology
public import Documents
public import Timelines

/// Answers what the reader asks, from a timeline in memory.
///
/// The reader itself holds no events: it asks for windows of rows, and for one detail or page at
/// a time, so that another library can answer from an archive of any size.
public struct Library: Sendable {
  private var everything: IndexedTimeline
  private let cite: @Sendable (Reference, CitationStyle) -> String
  /// How many acts are new since the last visit, until that was said.
  private var newcomers: Int?
  private var known: [CivilDate: IndexedTimeline] = [:]
  private var evaluated: [(listing: Listing, result: Evaluation)] = []

  /// How many evaluated listings are kept, the latest first.
  private static let memory = 12

  /// Opens a timeline.
  ///
  /// - Parameters:
  ///   - timeline: Everything that was read.
  ///   - cite: A citation in one of the forms that people take along.
  ///   - explain: What is wrong with a query, as a sentence.
  public init(
    _ timeline: Timeline,
    cite: @escaping @Sendable (Reference, CitationStyle) -> String,
    explain: @escaping @Sendable (QueryError) -> String
  ) {
    self.cite = cite
    everything = IndexedTimeline(timeline, explain: explain)
  }

  /// Tells acts apart that only documents unseen on the last visit report: `is:new` finds them.
  public mutating func distinguishNew(seen: Set<String>) {
    let documents = everything.timeline.documents.keys
    everything.seen = Set(documents.filter { seen.contains($0.description) })
    newcomers = everything.newRows.count
    known = [:]
    evaluated = []
  }

  /// The keys of all documents, to tell on the next visit what is new.
  public var documentKeys: [String] {
    everything.timeline.documents.keys.map(\.description).sorted()
  }

  /// Answers a request of the reader.
  public mutating func answer(_ request: Request) -> Answer {
    Answer(generation: request.generation, kind: kind(of: request.kind))
  }

  private mutating func kind(of request: Request.Kind) -> Answer.Kind {
    switch request {
    case .list(let listing, let anchor):
      switch evaluation(of: listing) {
      case .success(let result):
        var outline = result.outline(keeping: anchor)
        outline.new = newcomers
        newcomers = nil
        return .listed(outline)
      case .failure(let refusal): return .refused(refusal.sentence, column: refusal.column)
      }
    case .rows(let listing, let range):
      guard case .success(let result) = evaluation(of: listing) else {
        return .rows(start: range.lowerBound, [])
      }
      let bounds = range.clamped(to: 0..<result.sources.count)
      return .rows(start: bounds.lowerBound, bounds.map(result.row(at:)))
    case .detail(let id, let day):
      let timeline = timeline(asOf: day)
      guard let event = timeline[id] else { return .nothing("That event is gone.") }
      return .detail(timeline.detail(event))
    case .page(let key, let day):
      let timeline = timeline(asOf: day)
      guard let document = timeline.document(key) else { return .nothing("No such document.") }
      return .page(timeline.page(document))
    case .seek(let listing, let target, let position, let scope):
      guard case .success(let result) = evaluation(of: listing) else {
        return .nothing("Nothing is listed.")
      }
      return result.seek(target, from: position, scope: scope)
    case .citation(let id, let claim, let style, let day):
      let timeline = timeline(asOf: day)
      guard let event = timeline[id], let reference = timeline.reference(event, claim: claim)
      else { return .nothing("Nothing to cite.") }
      let text = cite(reference, style)
      return .citation(CitedText(event: id, claim: claim, style: style, text: text))
    case .members(let listing, let target):
      guard case .success(let result) = evaluation(of: listing), !result.members.isEmpty else {
        return .nothing("Nothing is listed: there is nothing to take along.")
      }
      return .members(result.members, target)
    case .complete(let listing, let text):
      let timeline = timeline(asOf: listing.asOf)
      return .completions(timeline.completion(of: text, among: listing))
    }
  }

  /// A citation of an event's first report.
  mutating func citation(
    of event: Event,
    in style: CitationStyle,
    timeline: IndexedTimeline
  ) -> String? {
    timeline.reference(event, claim: nil).map { cite($0, style) }
  }

  /// The timeline as far as it was known on a day.
  mutating func timeline(asOf day: CivilDate?) -> IndexedTimeline {
    guard let day else { return everything }
    if let timeline = known[day] { return timeline }
    var timeline = IndexedTimeline(
      everything.timeline.asOf(day),
      explain: everything.explain
    )
    timeline.seen = everything.seen
    if known.count > 8 { known.removeAll() }
    known[day] = timeline
    return timeline
  }

  /// Everything that was read, whenever it was published.
  var all: IndexedTimeline { everything }

  mutating func evaluation(of listing: Listing) -> Result<Evaluation, Refusal> {
    if let found = evaluated.first(where: { $0.listing == listing }) {
      return .success(found.result)
    }
    let result: Evaluation
    do throws(Refusal) {
      result = try Evaluation(of: listing, in: timeline(asOf: listing.asOf), all: everything)
    } catch {
      return .failure(error)
    }
    evaluated.insert((listing, result), at: 0)
    evaluated.removeLast(max(0, evaluated.count - Self.memory))
    return .success(result)
  }
}

/// Why a listing can't be shown: its filter is no query.
struct Refusal: Error, Hashable, Sendable {
  /// What is wrong, and at which column of the clause, from 1.
  var sentence: String
  var column: Int
}
