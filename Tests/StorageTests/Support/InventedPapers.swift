import Chronology
import Documents
import Storage
import Timelines

/// Two invented states and those who speak for them.
struct InventedActors: ActorDirectory {
  static let all = [
    Actor(id: "VAL", name: "Valdia", code: "VAL", kind: .state),
    Actor(id: "TOR", name: "Torgia", code: "TOR", kind: .state),
    Actor(id: "holt", name: "Ana Holt", shortName: "Holt", code: "VALGOV", kind: .person),
    Actor(id: "brandt", name: "Ole Brandt", shortName: "Brandt", code: "TORGOV", kind: .person),
  ]

  subscript(id: ActorID) -> Actor? { Self.all.first { $0.id == id } }

  func actors(named name: String) -> [Actor] {
    Self.all.filter {
      [$0.name.lowercased(), $0.shortName.lowercased()].contains(name.lowercased())
    }
  }
}

/// Documents with claims, each reporting acts of one day in one sentence an act.
enum InventedPapers {
  /// One paper of a day: an offer by one side and a refusal by the other.
  static func entry(
    day: Int,
    publisher: String = "Post",
    introducing actor: Actor? = nil
  ) -> ArchiveEntry {
    let date = EDTF(CivilDate(dayNumber: 20_000 + day))
    let sentences = [
      "Holt offered Torgia talks number \(day) in Port Kesh.",
      "Brandt refused the talks number \(day); café closed.",
    ]
    var text = ""
    var spans: [Span] = []
    for sentence in sentences {
      spans.append(Span(text.utf8.count, text.utf8.count + sentence.utf8.count))
      text += sentence + "\n"
    }
    var metadata = Metadata()
    let evidence = Evidence(.frontMatter, text: publisher, span: spans[0])
    metadata.title = Evidenced("Talks of day \(day)", from: evidence)
    metadata.publisher = Evidenced(publisher, from: evidence)
    metadata.published = Evidenced(date, from: evidence)
    metadata.dateline = Evidenced(Dateline(place: "KESH", date: date), from: evidence)
    let document = Document(
      file: "\(publisher)-\(day).txt",
      text: DocumentText(text),
      metadata: metadata,
      passages: spans.enumerated().map { Passage(span: $1, paragraph: $0 + 1, role: .body) },
      findings: [Finding("no author", at: spans[0])]
    )
    let offer = Claim(
      citation: Citation(spans[0], of: document, paragraph: 1),
      ordinal: 0,
      actors: [Party(actor?.id ?? "holt", as: actor?.name ?? "Holt")],
      recipients: [Party("TOR", as: "Torgia")],
      move: .offers,
      type: .agree,
      phrase: "offers talks number \(day)",
      topics: ["talks", "day-\(day)"],
      keywords: ["talks"],
      date: ClaimDate(date, basis: .resolved, text: "on the day", minute: 600),
      place: "Port Kesh",
      terms: [Term(.meeting, what: "talks", due: date, by: ["TOR"], to: ["holt"])],
      isReadiness: day == 7,
      remarks: ["talks"],
      channel: "radio",
      rule: "offer",
      confidence: 0.75
    )
    let refusal = Claim(
      citation: Citation(spans[1], of: document, paragraph: 2),
      ordinal: 1,
      actors: [Party("brandt", as: "Brandt")],
      recipients: [Party("holt", as: "Holt")],
      move: .refuses,
      type: .reject,
      phrase: "refuses the talks number \(day)",
      topics: ["talks", "day-\(day)"],
      keywords: ["talks"],
      date: ClaimDate(EDTF(from: nil, to: date.extent.latest), basis: .published),
      speaker: Party("brandt", as: "Brandt"),
      rule: "refusal"
    )
    return ArchiveEntry(
      document: document,
      claims: [offer, refusal],
      introducedActors: [actor].compactMap(\.self)
    )
  }

  static func timeline(of entries: [ArchiveEntry]) -> Timeline {
    Timeline(
      merging: entries.flatMap(\.claims),
      documents: entries.map(\.document),
      directory: InventedActors()
    )
  }

  /// Writes an archive of some papers.
  static func write(_ entries: [ArchiveEntry], to path: String) throws {
    let writer = try ArchiveWriter(at: path, base: InventedActors())
    try writer.add(entries)
    try writer.finish()
  }
}
