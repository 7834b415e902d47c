/// Seats of government and other names that stand for whom they house.
///
/// Columns: actor, name that stands for it, whether it can also be a plain place (place).
enum Metonyms {
  static let rows = """
    RUSGOV	the Kremlin
    RUSGOV	Kremlin
    USAGOV	the White House
    USA-president	POTUS
    USAGOV	White House
    USAGOV	Oval Office	place
    USAGOV	Foggy Bottom
    USAMIL	Pentagon
    USAMIL	the Pentagon
    USALEG	the Hill
    GBRGOV	Downing Street
    GBRGOV	No. 10
    GBRGOV	10 Downing Street
    GBRGOV	Whitehall
    GBRLEG	Westminster
    GBRGOV	Buckingham Palace
    FRAGOV	Elysee
    FRAGOV	Élysée
    FRAGOV	Elysee Palace
    FRAGOV	Élysée Palace
    FRAGOV	Matignon
    DEUGOV	Kanzleramt
    CHNGOV	Zhongnanhai
    KORGOV	Blue House
    PHLGOV	Malacanang
    PHLGOV	Malacañang
    BRAGOV	Planalto
    BRAGOV	Itamaraty
    ARGGOV	Casa Rosada
    VENGOV	Miraflores
    COLGOV	Casa de Nariño
    CHLGOV	La Moneda
    PERGOV	Torre Tagle
    ITAGOV	Quirinale
    ITAGOV	Palazzo Chigi
    ITAGOV	Farnesina
    VATGOV	Apostolic Palace
    TURGOV	Sublime Porte
    UKRGOV	Bankova
    INDGOV	South Block
    INDGOV	Raisina Hill
    ESPGOV	Moncloa
    AUTGOV	Ballhausplatz
    POLGOV	Belweder
    ZAFGOV	Union Buildings
    AFGGOV	Arg
    IRNGOV	Sa'dabad
    JPNGOV	Kantei
    JPNGOV	Kasumigaseki
    PAKMIL	Rawalpindi	place
    un	Turtle Bay
    eu	Berlaymont
    ISRSET	Jewish settlers
    ISRSET	Israeli settlers
    TURREB	Kurdish rebels
    """
}
