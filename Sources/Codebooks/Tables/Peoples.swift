/// Peoples and regions of one state, whose names serve as its adjectives.
///
/// A people of several states, such as the Kurds, has no row: only the context tells whose they are.
/// Columns: ISO 3166-1 alpha-3, adjectives that are also the people's name in the singular.
enum Peoples {
  static let rows = """
    AFG	Hazara;Panjshiri
    AGO	Cabindan
    BEL	Flemish;Walloon
    BGD	Chakma
    CAN	Quebecois;Québécois;Quebecker
    CHL	Mapuche
    CHN	Tibetan;Uighur;Uyghur;Uygur
    CMR	Bamileke
    COD	Banyamulenge;Katangan;Katangese
    EGY	Coptic;Copt;Nubian
    ESP	Catalan;Basque;Galician;Andalusian
    ETH	Oromo;Tigrayan;Tigrean;Amhara;Ogadeni;Sidama
    FRA	Corsican;Breton
    GEO	Ajarian;Mingrelian
    GIN	Malinke
    IDN	Acehnese;Javanese;Moluccan;Dayak;Balinese
    IND	Kashmiri;Assamese;Gujarati;Manipuri;Bodo;Bihari
    KEN	Kikuyu;Kalenjin
    LAO	Hmong
    LBN	Maronite
    LBR	Krahn
    LKA	Tamil;Sinhalese
    MMR	Kachin;Rohingya;Arakanese;Rakhine
    NGA	Ibo;Igbo;Hausa;Yoruba;Ogoni;Ijaw;Biafran
    NIC	Miskito
    PAK	Baloch;Baluch;Sindhi;Mohajir;Muhajir
    PHL	Moro
    RUS	Ingush;Dagestani;Tatar;Bashkir;Kabardian
    SDN	Darfuri;Darfurian
    SYR	Alawite
    TCD	Zaghawa
    TJK	Pamiri
    UKR	Crimean Tatar
    VNM	Montagnard
    XKX	Kosovar;Kosovo Albanian;Kosovan;Kosovo Serb
    YEM	Hadrami
    ZAF	Zulu;Xhosa;Afrikaner
    ZWE	Ndebele;Matabele
    """
}
