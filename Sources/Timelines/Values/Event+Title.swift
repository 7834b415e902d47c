import Documents

extension Event {
  /// The event as a sentence of its own: "Putin to Ukraine: offers direct talks in Istanbul".
  ///
  /// - Parameter directory: Who is who; parties that it lacks stand as the source names them.
  /// - Returns: One sentence without its full stop.
  public func title(in directory: any ActorDirectory) -> String {
    let doers = Self.names(actors, in: directory)
    let others = Self.names(recipients, in: directory)
    let phrase = phrase(in: directory)
    return switch (doers.isEmpty, others.isEmpty) {
    case (true, true): phrase
    case (true, false): "To \(others): \(phrase)"
    // A title from event data is a sentence of its own.
    case (false, true): "\(doers)\(phrase.first?.isUppercase == true ? ":" : "") \(phrase)"
    case (false, false): "\(doers) to \(others): \(phrase)"
    }
  }

  /// The short names of some parties: "Macron, Merz".
  public static func names(_ parties: [Party], in directory: any ActorDirectory) -> String {
    parties.map { directory[$0.actor]?.shortName ?? $0.form }.joined(separator: ", ")
  }

  /// How many independent sources report it; for event data, how many it counts itself.
  public var sourceCount: Int {
    if let counted = coding?.sourceCount { return counted }
    return origins.isEmpty ? Set(claims.map(\.citation.document)).count : origins.count
  }
}
