/// The states of Africa south of the Sahara.
///
/// Columns: ISO 3166-1 alpha-3, alpha-2, name, full name, capitals, adjectives, nouns for its people, other names.
enum StatesOfAfrica {
  static let rows = """
    AGO	AO	Angola	Republic of Angola	Luanda	Angolan
    BDI	BI	Burundi	Republic of Burundi	Bujumbura;Gitega	Burundian;Burundi
    BEN	BJ	Benin	Republic of Benin	Porto-Novo;Cotonou	Beninese	Beninese	Dahomey
    BFA	BF	Burkina Faso	Burkina Faso	Ouagadougou	Burkinabe;Burkinabé;Burkinan	Burkinabe	Upper Volta;Burkina
    BWA	BW	Botswana	Republic of Botswana	Gaborone	Botswanan;Motswana	Batswana
    CAF	CF	Central African Republic	Central African Republic	Bangui	Central African		CAR;C.A.R.
    CIV	CI	Ivory Coast	Republic of Côte d'Ivoire	Yamoussoukro;Abidjan	Ivorian;Ivoirian;Ivory Coast		Côte d'Ivoire;Cote d'Ivoire
    CMR	CM	Cameroon	Republic of Cameroon	Yaoundé;Yaounde	Cameroonian
    COD	CD	Democratic Republic of the Congo	Democratic Republic of the Congo	Kinshasa	Congolese;Zairean;Zairian	Congolese	DRC;DR Congo;D.R. Congo;D.R.C.;Congo-Kinshasa;Democratic Republic of Congo;Zaire;Congo;Eastern Congo;eastern Congo
    COG	CG	Republic of the Congo	Republic of the Congo	Brazzaville	Republic of Congo		Congo-Brazzaville;Republic of Congo
    COM	KM	Comoros	Union of the Comoros	Moroni	Comorian;Comoran		Comoro Islands
    CPV	CV	Cape Verde	Republic of Cabo Verde	Praia	Cape Verdean		Cabo Verde
    DJI	DJ	Djibouti	Republic of Djibouti	Djibouti City	Djiboutian
    ERI	ER	Eritrea	State of Eritrea	Asmara	Eritrean
    ETH	ET	Ethiopia	Federal Democratic Republic of Ethiopia	Addis Ababa	Ethiopian		Abyssinia;Ethopia
    GAB	GA	Gabon	Gabonese Republic	Libreville	Gabonese	Gabonese
    GHA	GH	Ghana	Republic of Ghana	Accra	Ghanaian;Ghanian
    GIN	GN	Guinea	Republic of Guinea	Conakry	Guinean		Guinea-Conakry
    GMB	GM	Gambia	Republic of The Gambia	Banjul	Gambian		The Gambia
    GNB	GW	Guinea-Bissau	Republic of Guinea-Bissau	Bissau	Bissau-Guinean
    GNQ	GQ	Equatorial Guinea	Republic of Equatorial Guinea	Malabo	Equatorial Guinean;Equatoguinean
    KEN	KE	Kenya	Republic of Kenya	Nairobi	Kenyan
    LBR	LR	Liberia	Republic of Liberia	Monrovia	Liberian
    LSO	LS	Lesotho	Kingdom of Lesotho	Maseru	Basotho;Lesotho	Basotho	Basutoland
    MDG	MG	Madagascar	Republic of Madagascar	Antananarivo	Malagasy;Madagascan	Malagasy
    MLI	ML	Mali	Republic of Mali	Bamako	Malian
    MOZ	MZ	Mozambique	Republic of Mozambique	Maputo	Mozambican
    MRT	MR	Mauritania	Islamic Republic of Mauritania	Nouakchott	Mauritanian
    MUS	MU	Mauritius	Republic of Mauritius	Port Louis	Mauritian
    MWI	MW	Malawi	Republic of Malawi	Lilongwe	Malawian		Nyasaland
    NAM	NA	Namibia	Republic of Namibia	Windhoek	Namibian		South West Africa;South-West Africa
    NER	NE	Niger	Republic of the Niger	Niamey	Nigerien
    NGA	NG	Nigeria	Federal Republic of Nigeria	Abuja;Lagos	Nigerian
    RWA	RW	Rwanda	Republic of Rwanda	Kigali	Rwandan;Rwandese
    SDN	SD	Sudan	Republic of the Sudan	Khartoum	Sudanese	Sudanese	The Sudan;the Sudan
    SEN	SN	Senegal	Republic of Senegal	Dakar	Senegalese	Senegalese
    SLE	SL	Sierra Leone	Republic of Sierra Leone	Freetown	Sierra Leonean;Sierra Leonian
    SOM	SO	Somalia	Federal Republic of Somalia	Mogadishu	Somali;Somalian	Somali;Somalis
    SSD	SS	South Sudan	Republic of South Sudan	Juba	South Sudanese;Southern Sudanese	South Sudanese	Southern Sudan
    STP	ST	São Tomé and Príncipe	Democratic Republic of São Tomé and Príncipe	São Tomé	São Toméan;Sao Tomean		Sao Tome and Principe;Sao Tome
    SWZ	SZ	Eswatini	Kingdom of Eswatini	Mbabane	Swazi		Swaziland
    SYC	SC	Seychelles	Republic of Seychelles		Seychellois		The Seychelles
    TCD	TD	Chad	Republic of Chad	N'Djamena;Ndjamena	Chadian
    TGO	TG	Togo	Togolese Republic	Lomé;Lome	Togolese	Togolese
    TZA	TZ	Tanzania	United Republic of Tanzania	Dodoma;Dar es Salaam	Tanzanian		Tanganyika;Zanzibar
    UGA	UG	Uganda	Republic of Uganda	Kampala	Ugandan
    ZAF	ZA	South Africa	Republic of South Africa	Pretoria;Cape Town	South African		RSA
    ZMB	ZM	Zambia	Republic of Zambia	Lusaka	Zambian		Northern Rhodesia
    ZWE	ZW	Zimbabwe	Republic of Zimbabwe	Harare	Zimbabwean;Rhodesian		Rhodesia
    SOL		Somaliland	Republic of Somaliland	Hargeisa	Somalilander
    """
}
