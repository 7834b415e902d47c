internal import Chronology
internal import Documents

/// The documents in the order by which claims are told apart: day of publication, then key.
struct DocumentRanks {
  private var ranks: [DocumentKey: Int32] = [:]
  private(set) var documents: [Document] = []
  /// The day each was published, by rank.
  private(set) var days: [CivilDate?] = []
  private var witnesses: [Witness] = []

  /// What merging asks of the document of every claim.
  struct Witness {
    let publication: EDTF?
    let publisher: String
    let agency: String?
    /// Whether it is the original that another document embeds.
    let isEmbedded: Bool

    init(_ document: Document) {
      publication = document.publicationDate
      publisher = Origins.publisher(of: document)
      agency = document.metadata.agency?.value
      isEmbedded = document.embeddedIn != nil
    }
  }

  /// Ranks documents; the same key twice is the same document.
  init(_ documents: [Document], citing keys: Set<DocumentKey>) {
    var distinct: [DocumentKey: Document] = [:]
    for document in documents {
      guard let other = distinct[document.key], other.file <= document.file else {
        distinct[document.key] = document
        continue
      }
    }
    let ordered = distinct.values
      .map { (day: $0.publicationDate?.extent.latest, document: $0) }
      .sorted { left, right in
        let dayOrder = Self.order(left.day, right.day)
        return dayOrder ?? (left.document.key < right.document.key)
      }
    self.documents = ordered.map(\.document)
    days = ordered.map(\.day)
    witnesses = self.documents.map { Witness($0) }
    for (rank, document) in self.documents.enumerated() { ranks[document.key] = Int32(rank) }
    let strangers = keys.filter { ranks[$0] == nil }
    for (offset, key) in strangers.sorted().enumerated() {
      ranks[key] = Int32(self.documents.count + offset)
    }
  }

  /// Whether one day comes first; days that aren't known come last; `nil` where they are equal.
  private static func order(_ left: CivilDate?, _ right: CivilDate?) -> Bool? {
    switch (left, right) {
    case (let left?, let right?): left == right ? nil : left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): nil
    }
  }

  /// The rank of a document; documents that weren't given come after those that were.
  func rank(of key: DocumentKey) -> Int32 { ranks[key] ?? Int32.max }

  /// What is asked of a document, where it was given.
  func witness(_ key: DocumentKey) -> Witness? {
    let rank = Int(rank(of: key))
    return witnesses.indices.contains(rank) ? witnesses[rank] : nil
  }

  /// The day on which the document with a rank was published.
  func day(_ rank: Int32) -> CivilDate? {
    days.indices.contains(Int(rank)) ? days[Int(rank)] : nil
  }
}

extension DocumentRanks {
  /// How many days before its report an act without a date is looked for.
  private static let reach = 7

  /// The days within which the act of a claim is looked for in other reports.
  func window(of claim: Claim) -> ClosedRange<Int32> {
    let extent = claim.date.edtf.extent
    let published = day(rank(of: claim.citation.document))
    let latest = Self.number(extent.latest ?? extent.earliest ?? published) ?? 0
    if let earliest = Self.number(extent.earliest) { return min(earliest, latest)...latest }
    let reach = claim.status == .current || claim.status == .planned ? Self.reach : 366
    return latest - Int32(reach)...latest
  }

  private static func number(_ day: CivilDate?) -> Int32? {
    day.map { Int32(clamping: min(max($0.dayNumber, -4_000_000), 4_000_000)) }
  }
}
