public import Canvas

/// The terminal that the reader is painted on.
public struct Terminal: Sendable {
  /// The name that the terminal shows.
  public var title: Printable

  /// Names a terminal.
  public init(title: Printable) {
    self.title = title
  }
}
