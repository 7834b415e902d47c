public import Timelines

extension ActorCodebook {
  /// The offices whose holder leads a state or a body, the one that decides first.
  ///
  /// - Parameter body: The state or the organisation.
  /// - Returns: The slugs of the offices.
  public func leadingOffices(of body: ActorID) -> [String] {
    guard self[body]?.kind == .state else { return ["leader", "secretary-general", "president"] }
    let premiers = ["prime-minister", "chancellor", "leader", "king", "president"]
    let presidents = [
      "president", "supreme-leader", "leader", "king", "emir", "sultan", "pope", "prime-minister",
      "crown-prince",
    ]
    return Self.ledByPremiers.contains(body.description) ? premiers : presidents
  }

  private static let ledByPremiers: Set<String> = Set(
    """
    ALB ARM AUS AUT BEL BGD BGR CAN CZE DEU DNK ESP EST ETH FJI GBR GRC HRV HUN IND IRL IRQ ISL
    ISR ITA JAM JPN KHM LSO LUX LVA MKD MLT MYS NLD NOR NPL NZL PAK PNG POL PRT SGP SVK SVN SWE
    THA TTO XKX BRB
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Whether an office has one holder at a time, so that its name alone means that person.
  ///
  /// - Parameter office: The slug of the office.
  /// - Returns: `false` for envoys, ministers without a field, spokesmen and the like.
  public static func hasOneHolder(_ office: String) -> Bool {
    singular.contains(office)
  }

  private static let singular: Set<String> = [
    "president", "vice-president", "prime-minister", "chancellor", "foreign-minister",
    "defence-minister", "interior-minister", "finance-minister", "king", "queen", "emir",
    "sultan", "crown-prince", "supreme-leader", "pope", "secretary-general",
    "high-representative", "director-general", "managing-director", "army-chief",
    "national-security-adviser", "chief-prosecutor", "high-commissioner",
  ]
}
