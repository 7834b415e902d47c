/// A country as FIPS 10-4 codes it, in ISO's letters.
///
/// Two letters of the one are often another country's in the other: `AU` is Austria in FIPS, and
/// `UP` is Ukraine.
public struct FIPSCountry: Hashable, Sendable {
  /// ISO 3166-1 alpha-3: "UKR".
  public let alpha3: String
  /// ISO 3166-1 alpha-2: "UA".
  public let alpha2: String

  /// Looks a code up; `nil` for what is no country, such as an ocean.
  ///
  /// - Parameter code: The two letters of FIPS 10-4, in capitals.
  public init?(_ code: String) {
    guard let row = Self.byCode[code] else { return nil }
    (alpha3, alpha2) = row
  }

  private static let byCode: [String: (alpha3: String, alpha2: String)] = Dictionary(
    CodeRows(FIPSCountries.rows).map { ($0[0], (alpha3: $0[1], alpha2: $0[2])) },
    uniquingKeysWith: { first, _ in first }
  )
}
