/// One column of the screen: one printable glyph with its role, nothing else.
public struct Cell: Hashable, Sendable {
  /// The glyph; `nil` in the second column of a wide one.
  public let glyph: Glyph?
  /// What it means.
  public let role: StyleRole

  init(_ glyph: Glyph?, role: StyleRole) {
    self.glyph = glyph
    self.role = role
  }

  /// An empty column.
  public static let blank = Cell(.space, role: .plain)
}
