/// The states of the Americas.
///
/// Columns: ISO 3166-1 alpha-3, alpha-2, name, full name, capitals, adjectives, nouns for its people, other names.
enum StatesOfTheAmericas {
  static let rows = """
    ARG	AR	Argentina	Argentine Republic	Buenos Aires	Argentine;Argentinian;Argentinean	Argentines;Argentinians	The Argentine
    ATG	AG	Antigua and Barbuda	Antigua and Barbuda	Saint John's	Antiguan;Barbudan		Antigua
    BHS	BS	Bahamas	Commonwealth of The Bahamas	Nassau	Bahamian		The Bahamas
    BLZ	BZ	Belize	Belize	Belmopan	Belizean		British Honduras
    BOL	BO	Bolivia	Plurinational State of Bolivia	La Paz;Sucre	Bolivian
    BRA	BR	Brazil	Federative Republic of Brazil	Brasília;Brasilia	Brazilian
    BRB	BB	Barbados	Barbados	Bridgetown	Barbadian;Bajan
    CAN	CA	Canada	Canada	Ottawa	Canadian;Quebecois
    CHL	CL	Chile	Republic of Chile	Santiago	Chilean
    COL	CO	Colombia	Republic of Colombia	Bogotá;Bogota	Colombian
    CRI	CR	Costa Rica	Republic of Costa Rica		Costa Rican
    CUB	CU	Cuba	Republic of Cuba	Havana	Cuban
    DMA	DM	Dominica	Commonwealth of Dominica	Roseau
    DOM	DO	Dominican Republic	Dominican Republic	Santo Domingo	Dominican		The Dominican Republic
    ECU	EC	Ecuador	Republic of Ecuador	Quito	Ecuadorian;Ecuadorean;Ecuadoran
    GRD	GD	Grenada	Grenada	Saint George's	Grenadian
    GTM	GT	Guatemala	Republic of Guatemala	Guatemala City	Guatemalan
    GUY	GY	Guyana	Co-operative Republic of Guyana		Guyanese	Guyanese	British Guiana
    HND	HN	Honduras	Republic of Honduras	Tegucigalpa	Honduran
    HTI	HT	Haiti	Republic of Haiti	Port-au-Prince	Haitian
    JAM	JM	Jamaica	Jamaica		Jamaican
    KNA	KN	Saint Kitts and Nevis	Federation of Saint Christopher and Nevis	Basseterre	Kittitian;Nevisian		St. Kitts and Nevis;St. Kitts
    LCA	LC	Saint Lucia	Saint Lucia	Castries	Saint Lucian;St. Lucian		St. Lucia
    MEX	MX	Mexico	United Mexican States	Mexico City	Mexican
    NIC	NI	Nicaragua	Republic of Nicaragua	Managua	Nicaraguan
    PAN	PA	Panama	Republic of Panama	Panama City	Panamanian
    PER	PE	Peru	Republic of Peru	Lima	Peruvian
    PRI	PR	Puerto Rico	Commonwealth of Puerto Rico	San Juan	Puerto Rican
    PRY	PY	Paraguay	Republic of Paraguay	Asunción;Asuncion	Paraguayan
    SLV	SV	El Salvador	Republic of El Salvador	San Salvador	Salvadoran;Salvadorean;Salvadorian		Salvador
    SUR	SR	Suriname	Republic of Suriname	Paramaribo	Surinamese	Surinamese	Surinam;Dutch Guiana
    TTO	TT	Trinidad and Tobago	Republic of Trinidad and Tobago	Port of Spain	Trinidadian;Tobagonian		Trinidad
    URY	UY	Uruguay	Oriental Republic of Uruguay	Montevideo	Uruguayan
    USA	US	United States	United States of America	Washington;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC	American;U.S.;US;United States;US-American	American;Americans	U.S.;US;USA;U.S.A.;United States of America;America;the States
    VCT	VC	Saint Vincent and the Grenadines	Saint Vincent and the Grenadines	Kingstown	Vincentian		St. Vincent and the Grenadines;St. Vincent
    VEN	VE	Venezuela	Bolivarian Republic of Venezuela	Caracas	Venezuelan
    BMU	BM	Bermuda	Bermuda		Bermudian
    CUW	CW	Curaçao	Curaçao	Willemstad	Curaçaoan		Curacao
    ABW	AW	Aruba	Aruba	Oranjestad	Aruban
    FLK	FK	Falkland Islands	Falkland Islands		Falkland Islander	Falklanders	The Falklands;the Falklands;Falklands;Malvinas;Islas Malvinas
    """
}
