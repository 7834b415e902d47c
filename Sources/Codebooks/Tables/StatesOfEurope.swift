/// The states of Europe and the Caucasus.
///
/// Columns: ISO 3166-1 alpha-3, alpha-2, name, full name, capitals, adjectives, nouns for its people, other names.
enum StatesOfEurope {
  static let rows = """
    ALB	AL	Albania	Republic of Albania	Tirana	Albanian
    AND	AD	Andorra	Principality of Andorra	Andorra la Vella	Andorran
    ARM	AM	Armenia	Republic of Armenia	Yerevan	Armenian
    AUT	AT	Austria	Republic of Austria	Vienna	Austrian
    AZE	AZ	Azerbaijan	Republic of Azerbaijan	Baku	Azerbaijani;Azeri
    BEL	BE	Belgium	Kingdom of Belgium	*Brussels	Belgian
    BGR	BG	Bulgaria	Republic of Bulgaria	Sofia	Bulgarian
    BIH	BA	Bosnia and Herzegovina	Bosnia and Herzegovina	Sarajevo	Bosnian;Bosniak;Herzegovinian		Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina
    BLR	BY	Belarus	Republic of Belarus	Minsk	Belarusian;Belarussian;Byelorussian		Byelorussia;Belorussia
    CHE	CH	Switzerland	Swiss Confederation	Bern;Berne	Swiss	Swiss
    CYP	CY	Cyprus	Republic of Cyprus	Nicosia	Cypriot;Greek Cypriot
    CZE	CZ	Czech Republic	Czech Republic	Prague	Czech;Czechoslovak	Czechs	Czechia;Czechoslovakia
    DEU	DE	Germany	Federal Republic of Germany	Berlin;Bonn	German;West German;East German		West Germany;East Germany
    DNK	DK	Denmark	Kingdom of Denmark	Copenhagen	Danish	Dane;Danes
    ESP	ES	Spain	Kingdom of Spain	Madrid	Spanish	Spaniard;Spaniards
    EST	EE	Estonia	Republic of Estonia	Tallinn	Estonian
    FIN	FI	Finland	Republic of Finland	Helsinki	Finnish	Finn;Finns
    FRA	FR	France	French Republic	Paris	French	Frenchman;Frenchmen;Frenchwoman
    GBR	GB	United Kingdom	United Kingdom of Great Britain and Northern Ireland	London	British;English;Scottish;Welsh;Northern Irish	Briton;Britons;Brits;Scots;Englishman	U.K.;UK;Britain;Great Britain;England;Scotland;Wales;Northern Ireland;Ulster
    GEO	GE	Georgia	Republic of Georgia	Tbilisi	Georgian
    GRC	GR	Greece	Hellenic Republic	Athens	Greek;Hellenic	Greek;Greeks
    HRV	HR	Croatia	Republic of Croatia	Zagreb	Croatian;Croat;Croation	Croat;Croats;Croatians
    HUN	HU	Hungary	Hungary	Budapest	Hungarian
    IRL	IE	Ireland	Republic of Ireland	Dublin	Irish	Irishman;Irishmen	Irish Republic
    ISL	IS	Iceland	Republic of Iceland	Reykjavik	Icelandic	Icelander;Icelanders
    ITA	IT	Italy	Italian Republic	Rome	Italian
    LIE	LI	Liechtenstein	Principality of Liechtenstein	Vaduz	Liechtensteiner
    LTU	LT	Lithuania	Republic of Lithuania	Vilnius	Lithuanian
    LUX	LU	Luxembourg	Grand Duchy of Luxembourg	Luxembourg City	Luxembourgish	Luxembourger;Luxembourgers	Luxemburg
    LVA	LV	Latvia	Republic of Latvia	Riga	Latvian
    MCO	MC	Monaco	Principality of Monaco		Monegasque;Monacan
    MDA	MD	Moldova	Republic of Moldova	Chisinau;Kishinev	Moldovan;Moldavian		Moldavia
    MKD	MK	North Macedonia	Republic of North Macedonia	Skopje	Macedonian;North Macedonian		Macedonia;Former Yugoslav Republic of Macedonia;FYROM
    MLT	MT	Malta	Republic of Malta	Valletta	Maltese	Maltese
    MNE	ME	Montenegro	Montenegro	Podgorica	Montenegrin
    NLD	NL	Netherlands	Kingdom of the Netherlands	The Hague;Amsterdam	Dutch;Netherlandish	Dutchman;Dutchmen	Holland;The Netherlands
    NOR	NO	Norway	Kingdom of Norway	Oslo	Norwegian
    POL	PL	Poland	Republic of Poland	Warsaw	Polish	Pole;Poles
    PRT	PT	Portugal	Portuguese Republic	Lisbon	Portuguese	Portuguese
    ROU	RO	Romania	Romania	Bucharest	Romanian;Rumanian		Rumania
    RUS	RU	Russia	Russian Federation	Moscow	Russian;Soviet	Russian;Russians;Soviets	Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics
    SMR	SM	San Marino	Republic of San Marino		Sammarinese;San Marinese
    SRB	RS	Serbia	Republic of Serbia	Belgrade	Serbian;Serb;Yugoslav;Yugoslavian	Serb;Serbs;Serbians;Yugoslavs	Yugoslavia;Federal Republic of Yugoslavia;Serbia and Montenegro;Serbia-Montenegro
    SVK	SK	Slovakia	Slovak Republic	Bratislava	Slovak;Slovakian	Slovak;Slovaks
    SVN	SI	Slovenia	Republic of Slovenia	Ljubljana	Slovenian;Slovene	Slovene;Slovenes;Slovenians
    SWE	SE	Sweden	Kingdom of Sweden	Stockholm	Swedish	Swede;Swedes
    UKR	UA	Ukraine	Ukraine	Kyiv;Kiev	Ukrainian		the Ukraine
    VAT	VA	Vatican City	Vatican City State	Vatican	Vatican		Holy See;The Vatican;the Vatican;Vatican
    XKX	XK	Kosovo	Republic of Kosovo	Pristina;Prishtina	Kosovar;Kosovan;Kosovo Albanian		Kosova;Kosovo-Metohija
    FRO	FO	Faroe Islands	Faroe Islands	Torshavn	Faroese	Faroese	Faeroe Islands
    GIB	GI	Gibraltar	Gibraltar		Gibraltarian
    GRL	GL	Greenland	Greenland	Nuuk	Greenlandic	Greenlander;Greenlanders
    """
}
