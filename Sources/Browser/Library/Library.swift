import Chronology
public import Documents
public import Timelines

/// Answers what the reader asks, from a register of any size.
///
/// The reader itself holds no events: it asks for windows of rows, and for one detail or page at
/// a time. A large register shows its first rows before its columns are there: the outline is
/// provisional then, and once they are, ``Answer/ready`` has the reader ask anew.
public struct Library: Sendable {
  private var everything: Catalogue
  /// What was read, without what a person has corrected.
  let read: any EventRegister
  /// What the notebook says of it.
  public private(set) var annotations = Annotations()
  private let cite: @Sendable (Reference, CitationStyle) -> String
  /// Whether it was not said yet how many acts are new since the last visit.
  private var announcesNew = false
  private var generation: Int
  private var hasChanged = false
  private var known: [CivilDate: Catalogue] = [:]
  private var evaluated: [(listing: Listing, result: Evaluation)] = []

  /// How many evaluated listings are kept, the latest first.
  private static let memory = 12

  /// From how many acts on rows are shown before the columns are there; smaller registers have them
  /// before anybody could see the difference.
  private let early: Int

  /// Opens a register.
  ///
  /// - Parameters:
  ///   - register: Everything that was read.
  ///   - early: From how many acts on rows are shown before the columns are there.
  ///   - cite: A citation in one of the forms that people take along.
  ///   - explain: What is wrong with a query, as a sentence.
  public init(
    _ register: any EventRegister,
    showingEarlyFrom early: Int = 5_000,
    cite: @escaping @Sendable (Reference, CitationStyle) -> String,
    explain: @escaping @Sendable (QueryError) -> String
  ) {
    self.cite = cite
    self.early = early
    generation = register.generation
    read = register
    everything = Catalogue(register, explain: explain)
  }

  /// Tells acts apart that only documents unseen on the last visit report: `is:new` finds them.
  public mutating func distinguishNew(seen: Set<String>) {
    forget(seen: seen)
    announcesNew = true
  }

  /// The keys of all documents, to tell on the next visit what is new.
  public var documentKeys: [String] {
    everything.heads.map(\.key.description).sorted()
  }

  /// Brings in what large registers load late; from another thread, while others are answered.
  public func makeReady() { everything.register.prepare() }

  /// Begins anew with what is in the register now.
  private mutating func forget(seen: Set<String>?) {
    everything = corrected(read, seen: seen)
    known = [:]
    evaluated = []
  }

  /// Lays annotations over what was read.
  ///
  /// - Returns: The acts that aren't as they were read.
  mutating func lay(_ annotations: Annotations) -> Set<EventID> {
    let changesLists =
      annotations.corrections != self.annotations.corrections
      || annotations.checked != self.annotations.checked
    self.annotations = annotations
    if changesLists { forget(seen: everything.seen) }
    return everything.corrected
  }

  private func corrected(_ register: any EventRegister, seen: Set<String>?) -> Catalogue {
    let result = CorrectedRegister(
      register,
      corrections: annotations.corrections.map(\.correction)
    )
    var catalogue = Catalogue(result.register, seen: seen, explain: everything.explain)
    catalogue.corrected = result.corrected
    catalogue.checked = annotations.checked
    return catalogue
  }

  /// Answers a request of the reader.
  public mutating func answer(_ request: Request) -> Answer {
    let present = read.generation
    if present != generation {
      generation = present
      hasChanged = true
      forget(seen: everything.seen)
    }
    return Answer(generation: request.generation, kind: kind(of: request.kind))
  }

  /// Whether the register has changed since this was last asked: ``Answer/changed`` tells the reader.
  public mutating func takeChange() -> Bool {
    defer { hasChanged = false }
    return hasChanged
  }

  private mutating func kind(of request: Request.Kind) -> Answer.Kind {
    switch request {
    case .list(let listing, let anchor): return outline(of: listing, keeping: anchor)
    case .rows(let listing, let range):
      guard case .success(let result) = evaluation(of: listing) else {
        return .rows(start: range.lowerBound, [])
      }
      let bounds = range.clamped(to: 0..<result.plan.count)
      return .rows(start: bounds.lowerBound, result.rows(bounds))
    case .detail(let id, let day):
      let catalogue = catalogue(asOf: day)
      guard let event = catalogue[id] else { return .nothing("That event is gone.") }
      return .detail(annotated(catalogue.detail(event)))
    case .compare(let id, let day):
      let catalogue = catalogue(asOf: day)
      guard let event = catalogue[id] else { return .nothing("That event is gone.") }
      return .compared(catalogue.detail(event))
    case .page(let key, let day):
      let catalogue = catalogue(asOf: day)
      guard let document = catalogue.document(key) else { return .nothing("No such document.") }
      return .page(catalogue.page(document))
    case .seek(let listing, let target, let position, let scope):
      guard case .success(let result) = evaluation(of: listing) else {
        return .nothing("Nothing is listed.")
      }
      return result.seek(target, from: position, scope: scope)
    case .citation(let id, let claim, let style, let day):
      let catalogue = catalogue(asOf: day)
      guard let event = catalogue[id], let reference = catalogue.reference(event, claim: claim)
      else { return .nothing("Nothing to cite.") }
      let text = cite(reference, style)
      return .citation(CitedText(event: id, claim: claim, style: style, text: text))
    case .members(let listing, let target):
      guard case .success(let result) = evaluation(of: listing) else {
        return .nothing("Nothing is listed: there is nothing to take along.")
      }
      let acts = result.plan.acts
      guard !acts.isEmpty else {
        return .nothing("Nothing is listed: there is nothing to take along.")
      }
      return .members(acts, target)
    case .complete(let listing, let text):
      return .completions(catalogue(asOf: listing.asOf).completion(of: text, among: listing))
    case .draft(let id, let day):
      let catalogue = catalogue(asOf: day)
      guard let event = catalogue[id] else { return .nothing("That event is gone.") }
      return .draft(catalogue.draft(of: event))
    case .words(let source):
      return everything.draft(of: source).map { .draft($0) } ?? .nothing("No such document.")
    case .correct(let id, let part, let text, let day):
      let catalogue = catalogue(asOf: day)
      return drafted {
        Correction(try catalogue.change(part, to: text, of: catalogue[id]), of: id)
      }
    case .make(let draft):
      return drafted {
        try everything.handmade(draft).map { Correction(.made($0), of: $0.event.id) }
      }
    case .corrections: return .corrections(correctionLines)
    }
  }

  private func drafted(_ correction: () throws -> Correction?) -> Answer.Kind {
    do {
      return try correction().map { .correction($0) } ?? .nothing("No such document.")
    } catch let misreading as Misreading {
      return .misread(misreading.part, misreading.sentence)
    } catch {
      return .nothing("\(error)")
    }
  }

  private mutating func outline(
    of listing: Listing,
    keeping anchor: Request.Anchor?
  ) -> Answer.Kind {
    // What was made before the columns were there holds until the list itself is asked for again.
    evaluated.removeAll { $0.listing == listing && $0.result.isProvisional }
    switch evaluation(of: listing) {
    case .success(let result):
      var outline = result.outline(keeping: anchor)
      if announcesNew, !result.isProvisional {
        announcesNew = false
        outline.new = everything.newRows.count
      }
      return .listed(outline)
    case .failure(let refusal): return .refused(refusal.sentence, column: refusal.column)
    }
  }

  /// A citation of an event's first report.
  mutating func citation(
    of event: Event,
    in style: CitationStyle,
    catalogue: Catalogue
  ) -> String? {
    catalogue.reference(event, claim: nil).map { cite($0, style) }
  }

  /// The register as far as it was known on a day.
  mutating func catalogue(asOf day: CivilDate?) -> Catalogue {
    guard let day else { return everything }
    if let catalogue = known[day] { return catalogue }
    let catalogue = corrected(read.known(on: day), seen: everything.seen)
    if known.count > 8 { known.removeAll() }
    known[day] = catalogue
    return catalogue
  }

  /// Everything that was read, whenever it was published.
  var all: Catalogue { everything }

  mutating func evaluation(of listing: Listing) -> Result<Evaluation, Refusal> {
    if let found = evaluated.first(where: { $0.listing == listing }) {
      return .success(found.result)
    }
    let catalogue = catalogue(asOf: listing.asOf)
    let result: Evaluation
    if listing.isPlain, catalogue.register.count >= early, !catalogue.register.hasColumns {
      result = Evaluation(provisionalOf: catalogue)
    } else {
      do throws(Refusal) {
        result = try Evaluation(of: listing, in: catalogue, all: everything)
      } catch {
        return .failure(error)
      }
    }
    evaluated.insert((listing, result), at: 0)
    evaluated.removeLast(max(0, evaluated.count - Self.memory))
    return .success(result)
  }
}

extension Listing {
  /// Whether it shows every act in a row of its own, as far as nothing is known of any.
  fileprivate var isPlain: Bool {
    subject == .timeline && filters.isEmpty && zoom == nil && order == .usual
  }
}

/// Why a listing can't be shown: its filter is no query.
struct Refusal: Error, Hashable, Sendable {
  /// What is wrong, and at which column of the clause, from 1.
  var sentence: String
  var column: Int
}
