import Codebooks
import Testing

struct FIPSCountryTests {
  @Test(arguments: [
    ("UP", "UKR", "UA"), ("AU", "AUT", "AT"), ("AS", "AUS", "AU"), ("CH", "CHN", "CN"),
    ("SZ", "CHE", "CH"), ("GM", "DEU", "DE"), ("RP", "PHL", "PH"), ("KV", "XKX", "XK"),
    ("WE", "PSE", "PS"), ("OD", "SSD", "SS"), ("IZ", "IRQ", "IQ"),
  ])
  func `reads two letters of FIPS as a country of ISO`(fips: String, alpha3: String, alpha2: String)
  {
    #expect(FIPSCountry(fips)?.alpha3 == alpha3)
    #expect(FIPSCountry(fips)?.alpha2 == alpha2)
  }

  @Test(arguments: ["", "OS", "up", "U", "UKR"])
  func `reads no country in anything else`(text: String) {
    #expect(FIPSCountry(text) == nil)
  }
}
