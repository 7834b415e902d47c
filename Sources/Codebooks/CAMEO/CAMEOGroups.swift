/// The codes by which CAMEO knows organisations, regions and old states, and what they are to us.
enum CAMEOGroups {
  /// Columns: code, the slug of our organisation or armed group.
  static let bodies = """
    UNO	un
    NAT	nato
    EEC	eu
    ARL	arab-league
    GCC	gcc
    OIC	oic
    OAU	au
    OAS	oas
    WAS	ecowas
    SAD	sadc
    SAA	saarc
    ASN	asean
    CIS	cis
    SCE	osce
    COE	council-of-europe
    EFT	efta
    CWN	commonwealth
    NON	non-aligned-movement
    G07	g7
    G08	g7
    G20	g20
    G77	g77
    IMF	imf
    WBK	world-bank
    WTO	wto
    OEC	oecd
    OPC	opec
    IEA	iea
    ADB	asian-development-bank
    AFB	african-development-bank
    EBR	ebrd
    ITP	interpol
    ILO	ilo
    IOM	iom
    IAE	iaea
    ICC	icc
    ICJ	icj
    WHO	who
    WFP	wfp
    FAO	fao
    HCR	unhcr
    HCH	ohchr
    KID	unicef
    AMU	arab-maghreb-union
    APE	apec
    PKO	un-peacekeepers
    IRC	icrc
    RCR	icrc
    MSF	msf
    AMN	amnesty-international
    HRW	human-rights-watch
    XFM	oxfam
    ICG	international-crisis-group
    ALQ	al-qaeda
    TAL	taliban
    HMS	hamas
    HEZ	hezbollah
    HZB	hezbollah
    PLO	plo
    PLS	polisario
    MBR	muslim-brotherhood
    PKK	pkk
    """

  /// Columns: code, the state or region that stands in our tables.
  static let places = """
    ROM	ROU
    ZAR	COD
    TMP	TLS
    BUR	MMR
    KSV	XKX
    KOS	XKX
    MTN	MNE
    SUN	RUS
    DDR	DEU
    BRD	DEU
    CSK	CZE
    YUG	SRB
    SCG	SRB
    WSB	PSE
    GZS	PSE
    PAL	PSE
    TIB	CHN
    SAF	AFR
    WAF	AFR
    EAF	AFR
    NAF	AFR
    CFR	AFR
    SAS	ASA
    SEA	ASA
    EIN	ASA
    CAS	ASA
    CEU	EUR
    EEU	EUR
    MDE	MEA
    MDT	MEA
    PGS	GLF
    """

  /// Columns: code, the sector of ours.
  static let sectors = """
    UAF	REB
    INS	REB
    SEP	REB
    RAD	REB
    TER	REB
    MOD	OPP
    DIS	OPP
    EXI	OPP
    PRO	CVL
    DEV	CVL
    UIS	CVL
    TRA	BUS
    MNC	BUS
    JOU	MED
    STU	EDU
    INT	ELI
    CHR	REL
    MOS	REL
    SHI	REL
    SUN	REL
    JEW	REL
    HIN	REL
    BUD	REL
    SIK	REL
    CTH	REL
    PRT	REL
    LDS	REL
    DOX	REL
    CPT	REL
    """

  /// Columns: code, what an actor of that kind is called.
  static let kinds = """
    IGO	international organisation
    NGO	non-governmental organisation
    NGM	non-governmental organisation
    IMG	international armed group
    MNC	multinational company
    """
}
