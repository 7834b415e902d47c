/// Organisations of states, courts, relief agencies and well-known bodies.
///
/// Columns: code, slug, name, abbreviations, other names, kind (empty for an organisation), members.
enum Organisations {
  static let rows = """
    IGOUNO	un	United Nations	UN;U.N.;UNO	United Nations Organization;UN General Assembly;United Nations General Assembly;General Assembly;U.N. General Assembly;the world body;world body
    IGOUNO	un-security-council	UN Security Council	U	United Nations Security Council;U.N. Security Council;Security Council
    IGOUNO	un-secretariat	UN Secretariat		United Nations Secretariat
    IGOUNO	un-human-rights-council	UN Human Rights Council	UNHRC	United Nations Human Rights Council;U.N. Human Rights Council;Human Rights Council
    IGOUNOHRI	ohchr	UN human rights office	OHCHR	Office of the High Commissioner for Human Rights;U.N. human rights office;U.N. High Commissioner for Human Rights;UN High Commissioner for Human Rights
    IGOUNOREF	unhcr	UN refugee agency	UNHCR	United Nations High Commissioner for Refugees;U.N. refugee agency;U.N. High Commissioner for Refugees
    IGOUNOREF	unrwa	UNRWA	UNRWA	U.N. Relief and Works Agency
    IGOUNO	unicef	UNICEF	UNICEF	United Nations Children's Fund;U.N. Children's Fund
    IGOUNOHLH	who	World Health Organization	WHO	World Health Organisation
    IGOUNOAGR	wfp	World Food Programme	WFP	World Food Program
    IGOUNOAGR	fao	Food and Agriculture Organization	FAO	Food and Agriculture Organisation
    IGOUNO	unesco	UNESCO	UNESCO
    IGOUNO	undp	UN Development Programme	UNDP	United Nations Development Programme;U.N. Development Program
    IGOUNO	ocha	UN humanitarian office	OCHA	Office for the Coordination of Humanitarian Affairs
    IGOUNOMIL	unifil	UNIFIL	UNIFIL	United Nations Interim Force in Lebanon
    IGOUNOMIL	unprofor	UNPROFOR	UNPROFOR	United Nations Protection Force
    IGOUNOMIL	monusco	MONUSCO	MONUSCO;MONUC
    IGOUNOMIL	unamid	UNAMID	UNAMID
    IGOUNOMIL	un-peacekeepers	UN peacekeepers		U.N. peacekeepers;United Nations peacekeepers;UN peacekeeping force;U.N. peacekeeping force;blue helmets;UN troops;U.N. troops
    IGOUNO	unscom	UN Special Commission	UNSCOM
    IGOUNO	unmovic	UNMOVIC	UNMOVIC	UN weapons inspectors;U.N. weapons inspectors;United Nations weapons inspectors
    IGOUNO	iaea	International Atomic Energy Agency	IAEA;I.A.E.A.	U.N. nuclear watchdog;UN nuclear watchdog;nuclear watchdog
    IGOJUD	icc	International Criminal Court	ICC
    IGOJUD	icj	International Court of Justice	ICJ	World Court
    IGOJUD	icty	Yugoslavia war crimes tribunal	ICTY	International Criminal Tribunal for the former Yugoslavia;U.N. war crimes tribunal;war crimes tribunal;The Hague tribunal;Hague tribunal
    IGOJUD	ictr	Rwanda war crimes tribunal	ICTR	International Criminal Tribunal for Rwanda
    IGOJUD	echr	European Court of Human Rights	ECHR
    IGONAT	nato	NATO	NATO;Nato	North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic alliance;North Atlantic Alliance;Western alliance;western alliance
    IGOEUR	eu	European Union	EU;E.U.;EC;E.C.;EEC	European Community;European Communities;European Economic Community;Common Market;Brussels
    IGOEUR	european-commission	European Commission		EU Commission
    IGOEUR	european-council	European Council		Council of the European Union
    IGOEURLEG	european-parliament	European Parliament	EP	EU Parliament
    IGOEUR	ecb	European Central Bank	ECB
    IGOEUR	council-of-europe	Council of Europe
    IGOEUR	osce	OSCE	OSCE;CSCE	Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe;Conference on Security and Cooperation in Europe
    IGOEUR	efta	EFTA	EFTA	European Free Trade Association
    IGOEUR	weu	Western European Union	WEU
    IGOWAP	warsaw-pact	Warsaw Pact		Warsaw Treaty Organization
    IGOCIS	cis	Commonwealth of Independent States	CIS;C.I.S.
    IGOCST	csto	CSTO	CSTO	Collective Security Treaty Organization;Collective Security Treaty Organisation
    IGOEEU	eaeu	Eurasian Economic Union	EAEU;EEU
    IGOSCO	sco	Shanghai Cooperation Organisation	SCO	Shanghai Cooperation Organization
    IGOBRI	brics	BRICS	BRICS
    IGOAFR	au	African Union	AU;A.U.;OAU;O.A.U.	Organization of African Unity;Organisation of African Unity
    IGOAFRMIL	amisom	AMISOM	AMISOM;ATMIS	African Union Mission in Somalia
    IGOWAF	ecowas	ECOWAS	ECOWAS;Ecowas	Economic Community of West African States
    IGOWAFMIL	ecomog	ECOMOG	ECOMOG;Ecomog
    IGOSAD	sadc	SADC	SADC	Southern African Development Community
    IGOIGD	igad	IGAD	IGAD;Igad	Intergovernmental Authority on Development
    IGOEAC	eac	East African Community	EAC
    IGOSHL	sahel-states	Alliance of Sahel States	AES
    IGOARL	arab-league	Arab League		League of Arab States
    IGOGCC	gcc	Gulf Cooperation Council	GCC	Gulf Co-operation Council
    IGOISL	oic	Organisation of Islamic Cooperation	OIC	Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;Islamic Conference
    IGOAMU	arab-maghreb-union	Arab Maghreb Union
    IGOSEA	asean	ASEAN	ASEAN;Asean	Association of Southeast Asian Nations;Association of South East Asian Nations
    IGOSAA	saarc	SAARC	SAARC	South Asian Association for Regional Cooperation
    IGOAPE	apec	APEC	APEC	Asia-Pacific Economic Cooperation
    IGOPIF	pacific-islands-forum	Pacific Islands Forum	PIF
    IGOQUA	quad	the Quad		Quadrilateral Security Dialogue;the Quad
    IGOAUK	aukus	AUKUS	AUKUS
    IGOOAS	oas	Organization of American States	OAS;O.A.S.	Organisation of American States
    IGOCAR	caricom	CARICOM	CARICOM;Caricom	Caribbean Community
    IGOMRC	mercosur	Mercosur	MERCOSUR;Mercosur
    IGOUNS	unasur	UNASUR	UNASUR;Unasur
    IGOCEL	celac	CELAC	CELAC
    IGOCOM	commonwealth	Commonwealth of Nations		British Commonwealth;the Commonwealth
    IGOFRN	francophonie	Francophonie		La Francophonie
    IGONAM	non-aligned-movement	Non-Aligned Movement	NAM
    IGOGSV	g7	G7	G7;G-7;G8;G-8	Group of Seven;Group of Eight
    IGOGTW	g20	G20	G20;G-20	Group of Twenty;Group of 20
    IGOGSS	g77	G77	G77;G-77	Group of 77
    IGOIMF	imf	International Monetary Fund	IMF;I.M.F.
    IGOWBK	world-bank	World Bank	IBRD
    IGOWTO	wto	World Trade Organization	WTO;GATT	World Trade Organisation
    IGOOEC	oecd	OECD	OECD	Organisation for Economic Co-operation and Development
    IGOOPC	opec	OPEC	OPEC;Opec;OPEC+	Organization of the Petroleum Exporting Countries
    IGOIEA	iea	International Energy Agency	IEA
    IGOADB	asian-development-bank	Asian Development Bank	ADB
    IGOAFB	african-development-bank	African Development Bank	AfDB
    IGOEBR	ebrd	EBRD	EBRD	European Bank for Reconstruction and Development
    IGOOPW	opcw	OPCW	OPCW	Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;chemical weapons watchdog
    IGOITP	interpol	Interpol	INTERPOL;Interpol
    IGOILO	ilo	International Labour Organization	ILO	International Labor Organization
    IGOIOM	iom	International Organization for Migration	IOM	International Organisation for Migration
    IGOQRT	quartet	Middle East Quartet		the Quartet;Middle East Quartet;diplomatic Quartet
    IGOCGP	contact-group	Contact Group		six-nation Contact Group
    IGOMNS	minsk-group	Minsk Group		OSCE Minsk Group
    IGOCOA	coalition-of-the-willing	coalition of the willing		coalition of the willing
    IGOHLH	icrc	International Committee of the Red Cross	ICRC	Red Cross;International Red Cross;Red Crescent;Red Cross and Red Crescent
    NGOHLH	msf	Médecins Sans Frontières	MSF	Doctors Without Borders;Medecins Sans Frontieres
    NGOHRI	amnesty-international	Amnesty International		Amnesty International
    NGOHRI	human-rights-watch	Human Rights Watch	HRW
    NGOHRI	fidh	FIDH	FIDH	International Federation for Human Rights
    NGOHRI	syrian-observatory	Syrian Observatory for Human Rights	SOHR	Syrian Observatory
    NGO	oxfam	Oxfam		Oxfam International
    NGO	save-the-children	Save the Children
    NGO	care-international	CARE International		Care International
    NGO	world-vision	World Vision
    NGO	norwegian-refugee-council	Norwegian Refugee Council	NRC
    NGO	international-crisis-group	International Crisis Group	ICG	Crisis Group
    NGO	rsf	Reporters Without Borders	RSF
    NGO	cpj	Committee to Protect Journalists	CPJ
    NGOENV	greenpeace	Greenpeace
    NGO	transparency-international	Transparency International
    NGO	carter-center	Carter Center		Carter Centre
    NGO	ioc	International Olympic Committee	IOC
    NGO	fifa	FIFA	FIFA;Fifa
    RUSMIL	wagner	Wagner Group	PMC	Wagner;Wagner mercenaries
    USAGOV	state-department	US State Department		State Department;U.S. State Department;Department of State;US State Department
    USAMIL	us-defense-department	US Department of Defense	DOD	Defense Department;U.S. Defense Department;Department of Defense
    USAGOV	us-treasury	US Treasury		Treasury Department;U.S. Treasury;U.S. Treasury Department;US Treasury
    USAGOV	us-justice-department	US Justice Department	DOJ	Justice Department;U.S. Justice Department
    USAGOV	nsc	US National Security Council	NSC
    USAGOV	usaid	USAID	USAID	U.S. Agency for International Development
    USASPY	cia	CIA	CIA;C.I.A.	Central Intelligence Agency
    USASPY	nsa	NSA	NSA	National Security Agency
    USACOP	fbi	FBI	FBI;F.B.I.	Federal Bureau of Investigation
    USALEG	us-congress	US Congress		U.S. Congress;Capitol Hill;US Congress
    USALEG	us-senate	US Senate		U.S. Senate;US Senate
    USALEG	us-house	US House of Representatives		House of Representatives;U.S. House of Representatives;U.S. House
    USAJUD	us-supreme-court	US Supreme Court		U.S. Supreme Court
    USAPTY	republicans	Republican Party	GOP	Republicans;House Republicans;Senate Republicans
    USAPTY	democrats	Democratic Party		Democrats;House Democrats;Senate Democrats
    USAMIL	centcom	US Central Command	CENTCOM	U.S. Central Command;Central Command
    GBRGOV	foreign-office	UK Foreign Office	FCDO;FCO	Foreign Office;British Foreign Office
    GBRLEG	house-of-commons	House of Commons		British Parliament;House of Commons;House of Lords
    GBRPTY	labour-party	Labour Party		British Labour Party
    GBRPTY	conservative-party	Conservative Party		Tories;Tory Party
    GBRSPY	mi6	MI6	MI6;MI5	Secret Intelligence Service
    RUSSPY	fsb	FSB	FSB;KGB;SVR;GRU	Federal Security Service
    RUSLEG	duma	State Duma		Duma;Russian Duma;Federation Council
    RUSPTY	united-russia	United Russia
    ISRLEG	knesset	Knesset
    ISRMIL	idf	Israel Defense Forces	IDF;I.D.F.	Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces
    ISRSPY	mossad	Mossad		Shin Bet
    ISRPTY	likud	Likud		Likud party
    IRNMIL	irgc	Islamic Revolutionary Guard Corps	IRGC	Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Iran's Revolutionary Guards;Quds Force;Basij
    IRNLEG	majlis	Majlis		Majles
    PAKSPY	isi	ISI	ISI	Inter-Services Intelligence
    PAKPTY	ppp	Pakistan Peoples Party	PPP	Pakistan People's Party
    PAKPTY	pti	Pakistan Tehreek-e-Insaf	PTI
    INDPTY	bjp	Bharatiya Janata Party	BJP
    INDPTY	indian-congress	Indian National Congress		Congress Party;Congress party
    INDLEG	lok-sabha	Lok Sabha		Rajya Sabha
    CHNPTY	ccp	Chinese Communist Party	CCP;CPC	Communist Party of China
    CHNMIL	pla	People's Liberation Army	PLA
    CHNLEG	npc	National People's Congress
    TWNPTY	kuomintang	Kuomintang	KMT	Nationalist Party
    TWNPTY	dpp	Democratic Progressive Party	DPP
    JPNLEG	japanese-diet	Japanese Diet
    JPNPTY	ldp	Liberal Democratic Party	LDP
    DEULEG	bundestag	Bundestag		Bundesrat
    DEUPTY	cdu	Christian Democratic Union	CDU;CSU
    DEUPTY	spd	Social Democratic Party of Germany	SPD
    DEUMIL	bundeswehr	Bundeswehr
    UKRLEG	rada	Verkhovna Rada		Rada;Supreme Rada
    POLLEG	sejm	Sejm
    POLLAB	solidarity	Solidarity		Solidarity union
    TURPTY	akp	Justice and Development Party	AKP;AK Party
    TURPTY	chp	Republican People's Party	CHP
    TURPTY	hdp	Peoples' Democratic Party	HDP;DEM Party
    EGYOPP	muslim-brotherhood	Muslim Brotherhood		the Brotherhood;Freedom and Justice Party
    EGYMIL	scaf	Supreme Council of the Armed Forces	SCAF	ruling military council;Supreme Military Council
    EGYPTY	ndp	National Democratic Party	NDP
    EGYOPP	april-6	April 6 Youth Movement		April 6 Movement
    EGYREL	al-azhar	Al-Azhar
    PSEGOV	palestinian-authority	Palestinian Authority	PA;PNA	Palestinian National Authority
    PSEGOV	plo	Palestine Liberation Organization	PLO;P.L.O.	Palestine Liberation Organisation
    PSEPTY	fatah	Fatah		Fatah party;Fatah movement
    PSELEG	palestinian-legislative-council	Palestinian Legislative Council	PLC
    IRQPTY	baath-party	Baath Party		Ba'ath Party;Baath
    SYROPP	syrian-national-council	Syrian National Council	SNC	Syrian National Coalition;Syrian opposition coalition
    LBYGOV	ntc	National Transitional Council	NTC;GNA;GNC	Transitional National Council;Government of National Accord;Government of National Unity
    YEMGOV	yemen-plc	Presidential Leadership Council
    YEMPTY	southern-transitional-council	Southern Transitional Council	STC
    TUNPTY	ennahda	Ennahda		Ennahdha;Nahda
    DZAOPP	fis	Islamic Salvation Front	FIS
    DZAPTY	fln	National Liberation Front	FLN
    ZAFPTY	anc	African National Congress	ANC
    ZWEPTY	zanu-pf	ZANU-PF	ZANU-PF
    ZWEOPP	mdc	Movement for Democratic Change	MDC
    NAMPTY	swapo	SWAPO	SWAPO;Swapo
    SDNGOV	sudan-sovereign-council	Sovereign Council		Transitional Sovereign Council
    ETHPTY	eprdf	EPRDF	EPRDF
    MMROPP	nld	National League for Democracy	NLD
    MMROPP	nug	National Unity Government	NUG
    MMRMIL	tatmadaw	Tatmadaw		SLORC;State Law and Order Restoration Council;State Administration Council
    KHMPTY	funcinpec	Funcinpec
    VENLEG	venezuelan-national-assembly	Venezuelan National Assembly
    VENGOV	pdvsa	PDVSA	PDVSA
    CUBPTY	cuban-communist-party	Communist Party of Cuba		Cuban Communist Party
    NICPTY	sandinistas	Sandinista National Liberation Front	FSLN	Sandinistas;Sandinista
    SLVPTY	fmln	FMLN	FMLN	Farabundo Marti National Liberation Front
    GRCPTY	syriza	Syriza		SYRIZA
    IRLPTY	sinn-fein	Sinn Fein		Sinn Féin
    GBRPTY	dup	Democratic Unionist Party	DUP
    GBRPTY	ulster-unionists	Ulster Unionist Party	UUP	Ulster Unionists
    FRAPTY	national-rally	National Rally	RN	National Front
    FRAGOV	quai-dorsay	French foreign ministry		Quai d'Orsay;Quai d’Orsay
    BLRPTY	belarus-opposition-council	Coordination Council
    MNC	gazprom	Gazprom
    MNC	rosneft	Rosneft
    MNC	spacex	SpaceX		Starlink
    MNC	huawei	Huawei
    MNC	naftogaz	Naftogaz
    MNC	aramco	Saudi Aramco		Aramco
    RUSGOV	rosatom	Rosatom
    """
}
