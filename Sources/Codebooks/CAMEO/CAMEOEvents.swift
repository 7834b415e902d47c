/// The root and base codes of CAMEO's events, and what a row says of each after `who > whom`.
///
/// Columns: code, phrase, move. A code of two digits is a root; its phrase serves a base that no row names.
enum CAMEOEvents {
  static let rows = """
    01	makes a statement	says
    010	makes a statement	says
    011	declines to comment	says
    012	voices pessimism	says
    013	voices optimism	says
    014	considers its options	says
    015	admits responsibility	says
    016	denies responsibility	denies
    017	makes a symbolic gesture	says
    018	voices sympathy	says
    019	voices the same view	says
    02	makes an appeal	demands
    020	makes an appeal	demands
    021	appeals for material cooperation	demands
    022	appeals for diplomatic cooperation	demands
    023	appeals for aid	demands
    024	appeals for political reform	demands
    025	appeals for a concession	demands
    026	calls on others to meet or negotiate	mediates
    027	calls on others to settle their dispute	mediates
    028	calls on others to accept mediation	mediates
    03	signals that it will cooperate	offers
    030	signals that it will cooperate	offers
    031	offers material cooperation	offers
    032	offers diplomatic cooperation	offers
    033	offers aid	offers
    034	promises political reform	promises
    035	signals that it will yield	offers
    036	offers to meet or negotiate	offers
    037	offers to settle the dispute	offers
    038	is willing to accept mediation	accepts
    039	offers to mediate	offers
    04	consults	meets
    040	consults	meets
    041	talks by telephone	speaks
    042	makes a visit	visits
    043	hosts a visit	hosts
    044	meets in a third place	meets
    045	mediates	mediates
    046	negotiates	meets
    05	cooperates diplomatically	supports
    050	cooperates diplomatically	supports
    051	praises or endorses	supports
    052	defends in words	supports
    053	rallies support	supports
    054	grants recognition	recognises
    055	apologises	yields
    056	forgives	yields
    057	signs a formal agreement	signs
    06	cooperates materially	cooperates
    060	cooperates materially	cooperates
    061	cooperates in the economy	cooperates
    062	cooperates in military matters	cooperates
    063	cooperates in judicial matters	cooperates
    064	shares intelligence or information	cooperates
    07	gives aid	aids
    070	gives aid	aids
    071	gives economic aid	aids
    072	gives military aid	aids
    073	gives humanitarian aid	aids
    074	sends peacekeepers or protection	aids
    075	grants asylum	aids
    08	yields	yields
    080	yields	yields
    081	eases administrative restrictions	yields
    082	eases the pressure on dissent	yields
    083	grants political reform	yields
    084	returns people or property	releases
    085	eases economic sanctions	yields
    086	lets international bodies in	yields
    087	scales down its military action	retreats
    09	investigates	accuses
    090	investigates	accuses
    091	investigates crime or corruption	accuses
    092	investigates abuses of human rights	accuses
    093	investigates military action	accuses
    094	investigates war crimes	accuses
    10	makes a demand	demands
    100	makes a demand	demands
    101	demands material cooperation	demands
    102	demands diplomatic cooperation	demands
    103	demands aid	demands
    104	demands political reform	demands
    105	demands a concession	demands
    106	demands a meeting or negotiation	demands
    107	demands a settlement	demands
    108	demands mediation	demands
    11	disapproves	criticises
    110	disapproves	criticises
    111	criticises or denounces	criticises
    112	accuses	accuses
    113	rallies opposition	criticises
    114	complains officially	criticises
    115	brings a lawsuit	accuses
    116	finds guilty	accuses
    12	rejects	refuses
    120	rejects	refuses
    121	rejects cooperation	refuses
    122	refuses aid	refuses
    123	rejects political reform	refuses
    124	refuses to yield	refuses
    125	refuses to meet or negotiate	refuses
    126	rejects mediation	refuses
    127	rejects a plan or settlement	refuses
    128	defies rules or laws	breaks
    129	vetoes	refuses
    13	threatens	threatens
    130	threatens	threatens
    131	threatens measures short of force	threatens
    132	threatens administrative measures	threatens
    133	threatens protest	threatens
    134	threatens to end negotiations	threatens
    135	threatens to end mediation	threatens
    136	threatens to end international involvement	threatens
    137	threatens repression	threatens
    138	threatens military force	threatens
    139	gives an ultimatum	threatens
    14	protests	protests
    140	protests	protests
    141	demonstrates or rallies	protests
    142	goes on hunger strike	protests
    143	strikes or boycotts	protests
    144	obstructs passage or blockades	protests
    145	riots	protests
    15	shows force	mobilises
    150	shows force	mobilises
    151	puts police on alert	mobilises
    152	puts the military on alert	mobilises
    153	mobilises police	mobilises
    154	mobilises armed forces	mobilises
    155	mobilises for cyber operations	mobilises
    16	cuts back relations	sanctions
    160	cuts back relations	sanctions
    161	cuts back diplomatic relations	sanctions
    162	cuts back aid	sanctions
    163	imposes an embargo or sanctions	sanctions
    164	halts negotiations	withdraws
    165	halts mediation	withdraws
    166	expels or withdraws people	expels
    17	coerces	restricts
    170	coerces	restricts
    171	seizes or damages property	restricts
    172	imposes administrative restrictions	restricts
    173	arrests or detains	detains
    174	expels or deports	expels
    175	represses violently	restricts
    176	attacks by computer	attacks
    18	assaults	attacks
    180	uses unconventional violence	attacks
    181	abducts or takes hostage	detains
    182	assaults physically	attacks
    183	bombs	attacks
    184	uses people as shields	attacks
    185	tries to assassinate	attacks
    186	assassinates	kills
    19	fights	attacks
    190	uses military force	attacks
    191	blockades or restricts movement	restricts
    192	occupies territory	occupies
    193	fights with small arms	attacks
    194	fights with artillery or tanks	attacks
    195	attacks from the air	strikes
    196	breaks a ceasefire	breaks
    20	uses mass violence	attacks
    200	uses mass violence	attacks
    201	drives out a population	expels
    202	kills on a mass scale	kills
    203	carries out ethnic cleansing	kills
    204	uses weapons of mass destruction	attacks
    """
}
