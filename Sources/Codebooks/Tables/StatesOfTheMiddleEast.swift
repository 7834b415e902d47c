/// The states of the Middle East and North Africa.
///
/// Columns: ISO 3166-1 alpha-3, alpha-2, name, full name, capitals, adjectives, nouns for its people, other names.
enum StatesOfTheMiddleEast {
  static let rows = """
    ARE	AE	United Arab Emirates	United Arab Emirates	Abu Dhabi	Emirati;UAE		UAE;U.A.E.;the Emirates;Emirates
    BHR	BH	Bahrain	Kingdom of Bahrain	Manama	Bahraini
    DZA	DZ	Algeria	People's Democratic Republic of Algeria	Algiers	Algerian
    EGY	EG	Egypt	Arab Republic of Egypt	Cairo	Egyptian
    ESH	EH	Western Sahara	Sahrawi Arab Democratic Republic	Laayoune	Sahrawi;Saharawi;Western Saharan
    IRN	IR	Iran	Islamic Republic of Iran	Tehran;Teheran	Iranian;Persian		Persia;the Islamic Republic
    IRQ	IQ	Iraq	Republic of Iraq	Baghdad	Iraqi
    ISR	IL	Israel	State of Israel	Jerusalem;Tel Aviv	Israeli;Zionist		the Jewish state;Jewish state;Zionist entity
    JOR	JO	Jordan	Hashemite Kingdom of Jordan	Amman	Jordanian
    KWT	KW	Kuwait	State of Kuwait	Kuwait City	Kuwaiti
    LBN	LB	Lebanon	Lebanese Republic	Beirut	Lebanese	Lebanese
    LBY	LY	Libya	State of Libya	Tripoli	Libyan
    MAR	MA	Morocco	Kingdom of Morocco	Rabat	Moroccan
    OMN	OM	Oman	Sultanate of Oman	Muscat	Omani
    PSE	PS	Palestine	State of Palestine	Ramallah	Palestinian		Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;occupied territories
    QAT	QA	Qatar	State of Qatar	Doha	Qatari		Quatar;Katar
    SAU	SA	Saudi Arabia	Kingdom of Saudi Arabia	Riyadh	Saudi;Saudi Arabian	Saudi;Saudis	KSA;the Kingdom of Saudi Arabia
    SYR	SY	Syria	Syrian Arab Republic	Damascus	Syrian
    TUN	TN	Tunisia	Republic of Tunisia	Tunis	Tunisian
    TUR	TR	Turkey	Republic of Türkiye	Ankara	Turkish	Turk;Turks	Türkiye;Turkiye;Republic of Turkey
    YEM	YE	Yemen	Republic of Yemen	Sanaa;Sana'a;Aden	Yemeni;Yemenite		North Yemen;South Yemen
    """
}
