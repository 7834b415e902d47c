/// A correction with who made it and when.
public struct AttributedCorrection: Hashable, Sendable {
  /// What was changed.
  public var correction: Correction
  /// Who changed it.
  public var author: String
  /// When, in seconds since 1970.
  public var time: Int

  /// Attributes a correction.
  public init(_ correction: Correction, by author: String, at time: Int) {
    self.correction = correction
    self.author = author
    self.time = time
  }
}
