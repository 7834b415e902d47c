public import Documents

extension Finding {
  /// What lies too deep in a source was left out.
  init(leavingOutBelow limit: NestingLimit) {
    let message =
      switch limit {
      case .elements: "the page nests deeper than \(limit.deepest) elements; read up to there"
      case .parts: "parts of the mail lie more than \(limit.deepest) deep in others; left out"
      case .collections: "lists and objects lie more than \(limit.deepest) deep in others; left out"
      }
    self.init(message)
  }

  /// Whether it tells that something was left out of what was read because it was too much.
  public var isOfLimit: Bool { Self.ofLimits.contains(self) }

  private static let ofLimits: Set<Finding> = Set(
    [NestingLimit.elements, .parts, .collections].map { Finding(leavingOutBelow: $0) }
      + [HTMLReader.sizeFinding]
  )
}
