import Chronology
import Documents
public import Timelines

/// Events as rows for a spreadsheet: one row an event, or one row a claim.
public struct EventSheet: Sendable {
  private let timeline: any EventRegister
  private let marginalia: Marginalia

  /// Makes rows for the events of a timeline, with what a person wrote beside them.
  public init(_ timeline: any EventRegister, marginalia: Marginalia = Marginalia()) {
    self.timeline = timeline
    self.marginalia = marginalia
  }

  /// The names of the columns.
  public static let header = [
    "event", "date", "date shown", "date as stated", "precision", "who", "whom", "verb", "title",
    "sources", "quote", "document", "paragraph", "url", "differs", "note", "picked",
  ]

  /// The row of an event, which quotes the fullest of its claims.
  public func row(of event: Event) -> [String] {
    row(of: event, date: event.date, claim: event.claims.first)
  }

  /// The rows of an event's claims, each with the date that it tells itself.
  public func rowsOfClaims(of event: Event) -> [[String]] {
    event.claims.map { row(of: event, date: $0.date, claim: $0) }
  }

  private func row(of event: Event, date: ClaimDate, claim: Claim?) -> [String] {
    let document = claim.flatMap { timeline.document($0.citation.document) }
    // What a person corrected is no longer what the claim says.
    let teller = marginalia.corrected.contains(event.id) ? nil : claim
    return [
      event.id.description,
      date.edtf.description,
      date.edtf.inEnglish(.wide),
      date.text ?? "",
      date.edtf.precision.rawValue,
      Event.names(teller?.actors ?? event.actors, in: timeline.directory),
      Event.names(teller?.recipients ?? event.recipients, in: timeline.directory),
      (teller?.move ?? event.move).rawValue,
      event.title(in: timeline.directory),
      String(event.sourceCount),
      claim?.citation.quote ?? "",
      document.map { $0.metadata.title?.value ?? $0.file } ?? "",
      claim.map { String($0.citation.paragraph) } ?? "",
      document?.metadata.url?.value ?? "",
      event.differs.map(\.kind.rawValue).joined(separator: " "),
      marginalia.notes[event.id] ?? "",
      marginalia.picked.contains(event.id) ? "yes" : "",
    ].map(Self.defused)
  }

  /// A field that no spreadsheet takes for a formula.
  ///
  /// Spreadsheets run what begins with `=`, `+`, `-` or `@`; an apostrophe makes it text.
  static func defused(_ field: String) -> String {
    guard let first = field.unicodeScalars.first else { return field }
    return formulaSigns.contains(first) ? "'\(field)" : field
  }

  /// A field as it was before it was defused.
  static func armed(_ field: String) -> String {
    let scalars = field.unicodeScalars
    guard scalars.first == "'", let next = scalars.dropFirst().first, formulaSigns.contains(next)
    else { return field }
    return String(String.UnicodeScalarView(scalars.dropFirst()))
  }

  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
}
