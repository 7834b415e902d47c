/// Text that is harmless to print on a terminal: the one gate through which all of it passes.
public struct Printable: Hashable, Sendable {
  /// The harmless text.
  public let text: String

  /// Makes a text harmless: control characters become visible escapes.
  public init(_ outside: String) {
    text = String(
      String.UnicodeScalarView(
        outside.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
      )
    )
  }
}
