import Documents
import Timelines

extension EventRegister {
  /// What a claim cites, as a bibliography names it; `nil` where its document isn't known.
  func reference(of claim: Claim) -> Reference? {
    guard let document = document(claim.citation.document) else { return nil }
    return Reference(claim.citation, of: document, speaker: claim.speaker.map(fullName))
  }

  /// The full name of a party, or the form in which the source names one that nobody knows.
  func fullName(of party: Party) -> String {
    directory[party.actor]?.name ?? party.form
  }

  /// The documents that report some events, by day of publication, then file.
  func heads(reporting events: [Event]) -> [DocumentHead] {
    let keys = Set(events.flatMap { $0.claims.map(\.citation.document) })
    let known = documentHeads.filter { keys.contains($0.key) }
    let missing = keys.subtracting(known.map(\.key)).compactMap(document).map(DocumentHead.init)
    return missing.isEmpty ? known : (known + missing).sorted(by: DocumentHead.precedes)
  }
}

extension String {
  /// The text as an address of the web that is one whole, or `nil` where it is something else.
  var webAddress: String? {
    guard hasPrefix("https://") || hasPrefix("http://") else { return nil }
    let outside: Set<Unicode.Scalar> = ["<", ">", "\\", "\"", "{", "}", "|", "^", "`"]
    let isWhole = unicodeScalars.allSatisfy {
      !$0.isUnseen && !$0.properties.isWhitespace && !outside.contains($0)
    }
    return isWhole ? self : nil
  }
}
