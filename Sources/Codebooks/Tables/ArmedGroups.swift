/// Armed groups, guerrillas and militias.
///
/// Columns: code, slug, name, abbreviations, other names, kind (empty for an armed group).
enum ArmedGroups {
  static let rows = """
    PSEREB	hamas	Hamas		Izz al-Din al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades;Islamic Resistance Movement
    PSEREB	islamic-jihad	Palestinian Islamic Jihad	PIJ	Islamic Jihad
    PSEREB	pflp	Popular Front for the Liberation of Palestine	PFLP
    PSEREB	al-aqsa-brigades	Al-Aqsa Martyrs' Brigades		al-Aqsa Martyrs Brigades;Al Aqsa Brigades
    LBNREB	hezbollah	Hezbollah		Hizbollah;Hizballah;Hizbullah;Hezbullah;Party of God
    LBNREB	amal	Amal		Amal movement;Amal militia
    LBNREB	sla	South Lebanon Army	SLA
    AFGREB	taliban	Taliban		Taleban;Afghan Taliban
    PAKREB	ttp	Pakistani Taliban	TTP	Tehreek-e-Taliban Pakistan;Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban
    AFGREB	haqqani	Haqqani network		Haqqani Network
    AFGREB	northern-alliance	Northern Alliance
    AFGREB	mujahideen	Afghan mujahideen		mujahideen;mujahedeen;mujahedin
    IMGREB	al-qaeda	al-Qaeda		al-Qaida;al Qaida;Al-Qaeda network;al-Qaeda network;al-Qaeda terror network
    IRQREB	aqi	al-Qaeda in Iraq	AQI
    YEMREB	aqap	al-Qaeda in the Arabian Peninsula	AQAP
    DZAREB	aqim	al-Qaeda in the Islamic Maghreb	AQIM
    IMGREB	islamic-state	Islamic State	ISIS;ISIL;IS;Daesh	Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group;Daesh
    AFGREB	isis-k	Islamic State Khorasan	ISIS-K;ISKP	Islamic State-Khorasan
    SYRREB	hts	Hayat Tahrir al-Sham	HTS	Tahrir al-Sham
    SYRREB	nusra	Nusra Front		al-Nusra Front;Jabhat al-Nusra;al-Nusra
    SYRREB	fsa	Free Syrian Army	FSA	Syrian National Army
    SYRREB	sdf	Syrian Democratic Forces	SDF
    SYRREB	ypg	YPG	YPG;YPJ	People's Protection Units;Kurdish People's Protection Units
    TURREB	pkk	Kurdistan Workers' Party	PKK	Kurdistan Workers Party;Kurdish Workers' Party
    IRQREB	peshmerga	Peshmerga		Kurdish peshmerga
    IRQREB	pmf	Popular Mobilization Forces	PMF	Popular Mobilisation Forces;Hashd al-Shaabi
    IRQREB	kataib-hezbollah	Kataib Hezbollah		Kata'ib Hezbollah
    IRQREB	mahdi-army	Mahdi Army		Mehdi Army
    IRQPTY	puk	Patriotic Union of Kurdistan	PUK
    IRQPTY	kdp	Kurdistan Democratic Party	KDP
    IRQGOV	krg	Kurdistan Regional Government	KRG
    IRNREB	mek	Mujahedin-e-Khalq	MEK	People's Mujahedin;Mujahideen Khalq;National Council of Resistance of Iran
    YEMREB	houthis	Houthis		Houthi;Huthis;Ansar Allah;Ansarullah;Houthi movement;Houthi rebels;Houthi group
    SOMREB	al-shabaab	al-Shabaab		al-Shabab;Shabaab;Shebab;al-Shebab
    SOMREB	icu	Islamic Courts Union	ICU	Islamic Courts;Union of Islamic Courts
    NGAREB	boko-haram	Boko Haram
    NGAREB	iswap	ISWAP	ISWAP
    NGAREB	mend	MEND	MEND	Movement for the Emancipation of the Niger Delta
    MLIREB	jnim	JNIM	JNIM
    MLIREB	mnla	MNLA	MNLA
    CODREB	m23	M23	M23	March 23 Movement;M23 rebels;AFC/M23
    CODREB	adf	Allied Democratic Forces	ADF
    CODREB	fdlr	FDLR	FDLR	Democratic Forces for the Liberation of Rwanda;Interahamwe
    CODREB	rcd	Congolese Rally for Democracy	RCD	Rally for Congolese Democracy
    CODREB	mlc	Movement for the Liberation of Congo	MLC
    RWAREB	rpf	Rwandan Patriotic Front	RPF	Rwanda Patriotic Front
    UGAREB	lra	Lord's Resistance Army	LRA
    SDNREB	rsf-sudan	Rapid Support Forces	RSF
    SDNREB	janjaweed	Janjaweed		Janjawid
    SDNREB	jem	Justice and Equality Movement	JEM
    SDNREB	slm	Sudan Liberation Movement	SLM;SLA	Sudan Liberation Army
    SDNREB	spla	Sudan People's Liberation Army	SPLA;SPLM	Sudan People's Liberation Movement
    SDNREB	spla-n	SPLM-North	SPLM-N
    SSDREB	splm-io	SPLM-IO	SPLM-IO
    ETHREB	tplf	Tigray People's Liberation Front	TPLF	Tigrayan forces;Tigray forces
    ETHREB	olf	Oromo Liberation Front	OLF
    ETHREB	fano	Fano		Fano militia
    ERIREB	eplf	Eritrean People's Liberation Front	EPLF
    AGOREB	unita	UNITA	UNITA;Unita
    AGOPTY	mpla	MPLA	MPLA
    MOZREB	renamo	RENAMO	RENAMO;Renamo
    MOZPTY	frelimo	FRELIMO	FRELIMO;Frelimo
    SLEREB	ruf	Revolutionary United Front	RUF
    LBRREB	npfl	National Patriotic Front of Liberia	NPFL
    LBRREB	lurd	LURD	LURD	Liberians United for Reconciliation and Democracy
    CIVREB	new-forces	New Forces		Forces Nouvelles
    CAFREB	seleka	Seleka		Séléka
    CAFREB	anti-balaka	Anti-balaka
    ESHREB	polisario	Polisario Front		Polisario
    LBYREB	lna	Libyan National Army	LNA	Haftar's forces
    DZAREB	gia	Armed Islamic Group	GIA
    DZAREB	gspc	GSPC	GSPC	Salafist Group for Preaching and Combat
    PHLREB	milf	Moro Islamic Liberation Front	MILF
    PHLREB	mnlf	Moro National Liberation Front	MNLF
    PHLREB	abu-sayyaf	Abu Sayyaf		Abu Sayyaf Group
    PHLREB	npa	New People's Army	NPA
    IDNREB	gam	Free Aceh Movement	GAM
    IDNREB	jemaah-islamiyah	Jemaah Islamiyah	JI	Jemaah Islamiah
    TLSREB	fretilin	Fretilin
    MMRREB	knu	Karen National Union	KNU	Karen rebels;Karen guerrillas;Karen guerrilla;Karen fighters;Karen insurgents
    MMRREB	kia	Kachin Independence Army	KIA
    MMRREB	arakan-army	Arakan Army	AA
    MMRREB	arsa	Arakan Rohingya Salvation Army	ARSA
    LKAREB	ltte	Liberation Tigers of Tamil Eelam	LTTE	Tamil Tigers;Tamil Tiger;Liberation Tigers
    INDREB	naxalites	Naxalites		Maoist rebels;Naxalite;Maoists
    INDREB	ulfa	ULFA	ULFA	United Liberation Front of Assam
    PAKREB	lashkar-e-taiba	Lashkar-e-Taiba	LET	Lashkar-e-Toiba
    PAKREB	jaish-e-mohammed	Jaish-e-Mohammed
    INDREB	hizbul-mujahideen	Hizbul Mujahideen
    PAKREB	bla	Balochistan Liberation Army	BLA	Baloch Liberation Army
    KHMREB	khmer-rouge	Khmer Rouge
    COLREB	farc	FARC	FARC	Revolutionary Armed Forces of Colombia
    COLREB	eln	ELN	ELN	National Liberation Army
    COLREB	auc	AUC	AUC	United Self-Defense Forces of Colombia
    PERREB	shining-path	Shining Path		Sendero Luminoso
    PERREB	mrta	MRTA	MRTA	Tupac Amaru Revolutionary Movement;Tupac Amaru
    MEXREB	zapatistas	Zapatista National Liberation Army	EZLN	Zapatistas;Zapatista rebels
    NICREB	contras	Contras		the Contras;contra rebels;Contra rebels;contras
    GTMREB	urng	URNG	URNG
    HTICRM	haitian-gangs	Viv Ansanm
    VENCRM	tren-de-aragua	Tren de Aragua
    GBRREB	ira	Irish Republican Army	IRA;I.R.A.	Provisional IRA;Real IRA;Provisional Irish Republican Army
    GBRREB	uvf	Ulster Volunteer Force	UVF
    ESPREB	eta	ETA	ETA	Basque separatists
    XKXREB	kla	Kosovo Liberation Army	KLA;UCK
    MKDREB	nla-macedonia	National Liberation Army of Macedonia
    BIHREB	bosnian-serbs	Bosnian Serbs		Bosnian Serb;Republika Srpska;Bosnian Serb army;Bosnian Serb forces
    BIHREB	bosnian-croats	Bosnian Croats		Bosnian Croat
    HRVREB	croatian-serbs	Krajina Serbs		Croatian Serbs;Serb Krajina
    RUSREB	chechen-rebels	Chechen rebels		Chechen separatists;Chechen fighters;Chechen guerrillas
    RUSREB	chechnya	Chechnya		Chechen;Chechens;Chechen Republic
    UKRREB	dnr	Donetsk People's Republic	DNR;DPR	Donetsk separatists;Luhansk People's Republic;LNR;LPR;pro-Russian separatists;pro-Russian rebels;Russian-backed separatists;Russia-backed separatists
    UKRMIL	azov	Azov Brigade		Azov Regiment;Azov Battalion
    GEOREB	abkhazia	Abkhazia		Abkhaz;Abkhazian;Abkhazians
    GEOREB	south-ossetia	South Ossetia		South Ossetian;South Ossetians
    MDAREB	transnistria	Transnistria		Transnistrian;Trans-Dniester;Transdniestria
    AZEREB	nagorno-karabakh	Nagorno-Karabakh		Karabakh;Nagorno Karabakh;Karabakh Armenians
    CYPTRN	northern-cyprus	Northern Cyprus		Turkish Cypriot;Turkish Cypriots;Turkish Republic of Northern Cyprus
    IRQREB	iraqi-kurds	Iraqi Kurds		Iraqi Kurdish
    NERREB	tuareg-rebels	Tuareg rebels
    MEXCRM	sinaloa-cartel	Sinaloa cartel		Sinaloa Cartel
    """
}
