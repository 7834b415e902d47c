/// English words that keep the full stop after them.
enum EnglishAbbreviations {
  static let words = """
    mr mrs ms dr prof gen maj col lt capt sgt cmdr adm brig sen rep gov pres st rev hon amb
    jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun
    no vs etc inc ltd co corp bros jr sr al approx ca
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
