/// How far an event can be trusted, by the best of its claims.
extension Event {
  /// The confidence of its best claim, 0 to 1.
  public var confidence: Double { claims.map(\.confidence).max() ?? 1 }

  /// Whether it was read from articles so doubtfully that lists fold it.
  ///
  /// Event data is somebody else's reading: its confidence filters, but folds nothing.
  public var isWeak: Bool { coding == nil && confidence < Claim.leastConfidence }
}

extension Claim {
  /// The confidence under which a reading is folded.
  public static let leastConfidence = 0.45
}
