import Timelines

/// The two letters of a country, as rows show members of a group.
enum CountryLetters {
  /// The letters of the country that an actor is or speaks for, where it is a country.
  static func of(_ actor: Actor) -> String? {
    switch actor.kind {
    case .organisation, .armedGroup, .group, .people: return nil
    case .person, .office, .state, .government: break
    }
    let code = actor.country
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
      !organisations.contains(code)
    else { return nil }
    return exceptions[code] ?? String(code.prefix(2))
  }

  /// PLOVER's codes that look like a country's.
  private static let organisations: Set<String> = ["IGO", "NGO", "MNC", "NGM", "IMG", "REB", "UNK"]

  /// ISO 3166-1 countries whose two letters aren't the first two of the three.
  private static let exceptions: [String: String] = Dictionary(
    table.split(whereSeparator: \.isWhitespace).map {
      (String($0.prefix(3)), String($0.suffix(2)))
    },
    uniquingKeysWith: { first, _ in first }
  )

  private static let table = """
    AGO:AO AND:AD ARE:AE ARM:AM ATG:AG AUT:AT BDI:BI BEN:BJ BGD:BD BHS:BS BIH:BA BLR:BY BLZ:BZ
    BRB:BB BRN:BN CAF:CF CHL:CL CHN:CN CIV:CI CMR:CM COD:CD COG:CG COM:KM CPV:CV CYM:KY DNK:DK
    ESH:EH EST:EE FRO:FO FSM:FM GAB:GA GIN:GN GLP:GP GNB:GW GNQ:GQ GRD:GD GRL:GL GTM:GT GUF:GF
    GUY:GY IRL:IE IRQ:IQ ISR:IL JAM:JM KAZ:KZ KOR:KR LBR:LR LBY:LY MAC:MO MAR:MA MDG:MG MDV:MV
    MEX:MX MKD:MK MLT:MT MNE:ME MNG:MN MOZ:MZ MRT:MR NIU:NU PAK:PK PLW:PW PNG:PG POL:PL PRK:KP
    PRT:PT PRY:PY PSE:PS PYF:PF SAU:SA SEN:SN SGP:SG SLB:SB SLE:SL SLV:SV SMR:SM SRB:RS STP:ST
    SUR:SR SVK:SK SVN:SI SWE:SE SWZ:SZ SYC:SC SYR:SY TCD:TD TKM:TM TLS:TL TUN:TN TUR:TR TUV:TV
    TZA:TZ UKR:UA URY:UY VAT:VA WSM:WS XKX:XK YEM:YE ZAF:ZA
    """
}
