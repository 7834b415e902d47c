/// An office by which its holder is known: "foreign minister".
public struct Office: Hashable, Sendable {
  /// The slug: "foreign-minister".
  public let slug: String
  /// The name in running text: "foreign minister".
  public let name: String
  /// The sector that its holder acts for; `nil` where the office's body decides.
  public let sector: Sector?

  /// The offices of the built-in table.
  public static let all: [Office] = CodeRows(Offices.rows).map { row in
    Office(slug: row[0], name: row[1], sector: Sector(rawValue: row[2]))
  }

  /// The office with a slug, if the table has it.
  public static func named(_ slug: String) -> Office? { bySlug[slug] }

  private static let bySlug = Dictionary(
    all.map { ($0.slug, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}
