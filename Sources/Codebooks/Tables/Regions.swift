/// Parts of the world whose states are named as one.
///
/// Columns: CAMEO code, name, adjectives, nouns for its people, other names.
enum Regions {
  static let rows = """
    EUR	European states	European;West European;Western European;East European;Eastern European;Central European		Europe;Western Europe;Eastern Europe;Central Europe
    WST	Western states	Western;western		the West;Western powers;Western countries;Western nations;Western governments;Western capitals;the Western powers
    AFR	African states	African		Africa
    ARB	Arab states	Arab		the Arab world;Arab world;the Arabs
    MEA	Middle Eastern states	Middle Eastern;Mideast		Middle East;Mideast
    ASA	Asian states	Asian		Asia;Southeast Asia;South East Asia;South Asia;Central Asia;East Asia
    LAM	Latin American states	Latin American;Central American		Latin America;Central America
    SAM	South American states	South American		South America
    GLF	Gulf states	Gulf		Gulf states;Gulf Arab states
    BLK	Balkan states	Balkan		Balkans
    BLT	Baltic states	Baltic		Baltic states;the Baltics
    SCN	Nordic states	Nordic;Scandinavian		Scandinavia;Nordic countries
    CAU	Caucasian states	Caucasian		Caucasus;South Caucasus
    CRB	Caribbean states	Caribbean		Caribbean
    PAC	Pacific states	Pacific
    """
}
