public import Documents
public import Timelines

/// A document as it goes into an archive, with what was read of it.
public struct ArchiveEntry: Sendable {
  /// The document.
  public var document: Document
  /// What it reports.
  public var claims: [Claim]
  /// The actors whom only this document introduces.
  public var introducedActors: [Actor]

  /// Joins a document with what was read of it.
  public init(document: Document, claims: [Claim], introducedActors: [Actor] = []) {
    self.document = document
    self.claims = claims
    self.introducedActors = introducedActors
  }
}
