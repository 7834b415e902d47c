/// The states of Asia and the Pacific, the Middle East apart.
///
/// Columns: ISO 3166-1 alpha-3, alpha-2, name, full name, capitals, adjectives, nouns for its people, other names.
enum StatesOfAsia {
  static let rows = """
    AFG	AF	Afghanistan	Islamic Republic of Afghanistan	Kabul	Afghan;Afghani	Afghan;Afghans
    AUS	AU	Australia	Commonwealth of Australia	Canberra	Australian;Aussie
    BGD	BD	Bangladesh	People's Republic of Bangladesh	Dhaka;Dacca	Bangladeshi
    BRN	BN	Brunei	Brunei Darussalam	Bandar Seri Begawan	Bruneian
    BTN	BT	Bhutan	Kingdom of Bhutan	Thimphu	Bhutanese	Bhutanese
    CHN	CN	China	People's Republic of China	Beijing;Peking	Chinese;Communist Chinese	Chinese	PRC;Mainland China;Communist China;Red China
    COK	CK	Cook Islands	Cook Islands	Avarua	Cook Islander
    FJI	FJ	Fiji	Republic of Fiji	Suva	Fijian;Fiji
    FSM	FM	Micronesia	Federated States of Micronesia	Palikir	Micronesian
    HKG	HK	Hong Kong	Hong Kong Special Administrative Region		Hong Kong	Hongkonger;Hongkongers;Hong Kongers
    IDN	ID	Indonesia	Republic of Indonesia	Jakarta	Indonesian
    IND	IN	India	Republic of India	New Delhi;Delhi	Indian
    JPN	JP	Japan	Japan	Tokyo	Japanese	Japanese
    KAZ	KZ	Kazakhstan	Republic of Kazakhstan	Astana;Nur-Sultan	Kazakh;Kazakhstani;Kazak		Kazakstan
    KGZ	KG	Kyrgyzstan	Kyrgyz Republic	Bishkek	Kyrgyz;Kyrgyzstani;Kirghiz	Kyrgyzstanis	Kirghizia;Kirgizstan
    KHM	KH	Cambodia	Kingdom of Cambodia	Phnom Penh	Cambodian;Kampuchean		Kampuchea;Democratic Kampuchea
    KIR	KI	Kiribati	Republic of Kiribati	Tarawa	I-Kiribati
    KOR	KR	South Korea	Republic of Korea	Seoul	South Korean	South Korean;South Koreans	ROK;S. Korea;S.Korea
    LAO	LA	Laos	Lao People's Democratic Republic	Vientiane	Lao;Laotian	Laotian;Laotians
    LKA	LK	Sri Lanka	Democratic Socialist Republic of Sri Lanka	Colombo	Sri Lankan;Ceylonese		Ceylon
    MDV	MV	Maldives	Republic of Maldives		Maldivian;Maldive		The Maldives
    MHL	MH	Marshall Islands	Republic of the Marshall Islands	Majuro	Marshallese	Marshallese
    MMR	MM	Myanmar	Republic of the Union of Myanmar	Naypyidaw;Yangon;Rangoon	Burmese;Myanmar;Myanmarese	Burmese	Burma;Union of Burma
    MNG	MN	Mongolia	Mongolia	Ulaanbaatar;Ulan Bator	Mongolian	Mongolian;Mongolians;Mongols
    MYS	MY	Malaysia	Malaysia	Kuala Lumpur;Putrajaya	Malaysian
    NPL	NP	Nepal	Federal Democratic Republic of Nepal	Kathmandu;Katmandu	Nepali;Nepalese	Nepalis
    NRU	NR	Nauru	Republic of Nauru		Nauruan
    NZL	NZ	New Zealand	New Zealand	Wellington	New Zealand;Kiwi	New Zealander;New Zealanders	Aotearoa
    PAK	PK	Pakistan	Islamic Republic of Pakistan	Islamabad	Pakistani;Pak
    PHL	PH	Philippines	Republic of the Philippines	Manila	Philippine;Filipino;Philippines	Filipino;Filipinos	The Philippines;Phillippines;Phillipines;Philipines
    PLW	PW	Palau	Republic of Palau	Ngerulmud;Koror	Palauan
    PNG	PG	Papua New Guinea	Independent State of Papua New Guinea	Port Moresby	Papua New Guinean;Papuan
    PRK	KP	North Korea	Democratic People's Republic of Korea	Pyongyang	North Korean	North Korean;North Koreans	DPRK;N. Korea;N.Korea;the North Korea
    SGP	SG	Singapore	Republic of Singapore		Singaporean;Singapore
    SLB	SB	Solomon Islands	Solomon Islands	Honiara	Solomon Islander		The Solomons;Solomons
    THA	TH	Thailand	Kingdom of Thailand	Bangkok	Thai	Thai;Thais	Siam
    TJK	TJ	Tajikistan	Republic of Tajikistan	Dushanbe	Tajik;Tajikistani	Tajik;Tajiks
    TKM	TM	Turkmenistan	Turkmenistan	Ashgabat;Ashkhabad	Turkmen;Turkmenistani	Turkmens
    TLS	TL	Timor-Leste	Democratic Republic of Timor-Leste	Dili	East Timorese;Timorese	Timorese	East Timor
    TON	TO	Tonga	Kingdom of Tonga	Nuku'alofa	Tongan
    TUV	TV	Tuvalu	Tuvalu	Funafuti	Tuvaluan
    TWN	TW	Taiwan	Taiwan	Taipei	Taiwanese;Taiwan	Taiwanese	Republic of China;Chinese Taipei;Formosa;Nationalist China
    UZB	UZ	Uzbekistan	Republic of Uzbekistan	Tashkent	Uzbek;Uzbekistani	Uzbek;Uzbeks
    VNM	VN	Vietnam	Socialist Republic of Vietnam	Hanoi	Vietnamese;North Vietnamese;South Vietnamese	Vietnamese	Viet Nam;North Vietnam;South Vietnam
    VUT	VU	Vanuatu	Republic of Vanuatu	Port Vila	Vanuatuan;Ni-Vanuatu
    WSM	WS	Samoa	Independent State of Samoa	Apia	Samoan		Western Samoa
    MAC	MO	Macau	Macao Special Administrative Region		Macanese		Macao
    NCL	NC	New Caledonia	New Caledonia	Noumea	New Caledonian
    PYF	PF	French Polynesia	French Polynesia	Papeete	French Polynesian
    GUM	GU	Guam	Guam		Guamanian
    """
}
