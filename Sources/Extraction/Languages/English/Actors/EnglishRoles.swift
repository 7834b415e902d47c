/// English words for offices, bodies and groups, by the part of society that they belong to.
///
/// Columns: words, PLOVER sector, slug of the office, flags: n one person, who may have a name;
/// c a body or a group; p several persons of rank; s speaks for the body rather than for himself;
/// t a title only before a name; x a title that tells nothing; g a leader, whose office the body
/// decides; o only of a body that is named; a only of a nationality that is named; w too weak to
/// introduce anybody without a nationality; k, u and b of the United Nations,
/// the United States or Britain unless told otherwise.
enum EnglishRoles {
  static let rows = """
    president;state president	GOV	president	n
    vice president;vice-president	GOV	vice-president	n
    prime minister;premier;PM;taoiseach;first minister	GOV	prime-minister	n
    deputy prime minister;vice premier;vice-premier;deputy premier	GOV	deputy-prime-minister	n
    chancellor	GOV	chancellor	n
    foreign minister;minister of foreign affairs	GOV	foreign-minister	n
    minister for foreign affairs;external affairs minister	GOV	foreign-minister	n
    foreign affairs minister;top diplomat	GOV	foreign-minister	n
    deputy foreign minister	GOV	deputy-foreign-minister	n
    vice foreign minister	GOV	deputy-foreign-minister	n
    foreign office minister	GOV	deputy-foreign-minister	n
    defence minister;defense minister	GOV	defence-minister	n
    minister of defence;minister of defense	GOV	defence-minister	n
    defence chief;defense chief	GOV	defence-minister	n
    interior minister;home minister;minister of interior	GOV	interior-minister	n
    minister of the interior	GOV	interior-minister	n
    finance minister;minister of finance	GOV	finance-minister	n
    secretary of the treasury	GOV	finance-minister	n
    minister;cabinet minister;secretary for;deputy minister;vice minister	GOV	minister	n
    attorney general;attorney-general;undersecretary;home affairs minister	GOV	minister	n
    national security adviser;national security advisor;security adviser	GOV	national-security-adviser	n
    security advisor	GOV	national-security-adviser	n
    chief negotiator;negotiator;lead negotiator;peace negotiator	GOV	chief-negotiator	n
    special envoy;envoy;special representative;special coordinator	GOV	special-envoy	n
    peace envoy;emissary;mediator;chief mediator;representative	GOV	special-envoy	n
    ambassador;consul;consul general;charge d'affaires	GOV	ambassador	n
    permanent representative	GOV	ambassador	n
    spokesman;spokeswoman;spokesperson;press secretary;press spokesman	GOV	spokesman	n s
    adviser;advisor;aide;presidential aide;presidential adviser	GOV	presidential-aide	n s
    chief of staff	GOV	chief-of-staff	n
    intelligence chief;spy chief;intelligence director	SPY	intelligence-chief	n
    army chief;army commander;military chief;chief of the army	MIL	army-chief	n
    army chief of staff;chief of general staff;top general	MIL	army-chief	n
    chief of defence staff;armed forces chief	MIL	army-chief	n
    commander;military commander;commander-in-chief;commander in chief	MIL	commander	n
    deputy commander;top commander	MIL	commander	n
    general;gen.;colonel;col.;major;maj.;lieutenant;lt.;brigadier;brig.	MIL	-	n t
    admiral;adm.;marshal;field marshal;sergeant;sgt.;lieutenant colonel	MIL	-	n t
    lieutenant general;major general;captain;capt.;cmdr.;lt. col.;lt. gen.	MIL	-	n t
    maj. gen.;brig. gen.	MIL	-	n t
    speaker;house speaker;parliament speaker;parliamentary speaker	LEG	speaker	n
    senator;lawmaker;legislator;MP	LEG	-	n
    member of parliament;deputy;parliamentarian	LEG	-	n
    opposition leader	OPP	opposition-leader	n
    party leader;party chairman;party chief;general secretary	PTY	party-leader	n
    king;monarch	GOV	king	n
    queen	GOV	queen	n
    emir	GOV	emir	n
    sultan	GOV	sultan	n
    crown prince	GOV	crown-prince	n
    prince;princess	GOV	-	n t
    supreme leader;spiritual leader	GOV	supreme-leader	n
    leader;ruler;strongman;dictator;military ruler;military leader;top leader	GOV	leader	n g
    head of state;head of government;boss	GOV	leader	n g
    head;chief;chairman;chairwoman;chair;director;deputy head;deputy chief	-	leader	n g o
    deputy leader;secretary;co-leader;founder;political chief	-	leader	n g o
    pope;pontiff	REL	pope	n
    secretary-general;secretary general	-	secretary-general	n
    director-general;director general	-	director-general	n
    high representative;foreign policy chief	-	high-representative	n
    high commissioner;rights chief;refugee chief;humanitarian chief	-	high-commissioner	n
    aid chief	-	high-commissioner	n
    commissioner	-	commissioner	n
    chief prosecutor	JUD	chief-prosecutor	n
    governor;gov.	GOV	governor	n
    mayor;deputy mayor	GOV	mayor	n
    judge;justice;chief justice;prosecutor;public prosecutor;magistrate	JUD	-	n
    police superintendent;superintendent;chief superintendent;inspector;police spokesman;sheriff	COP	-	n
    police chief;police commander;policeman;police officer	COP	-	n
    official;senior official;diplomat;bureaucrat;government minister	GOV	-	n s
    statesman;civil servant	GOV	-	n s
    rebel leader;guerrilla leader;militia leader;warlord;separatist leader	REB	leader	n g
    rebel commander;militant leader	REB	leader	n g
    cleric;imam;ayatollah;mullah;archbishop;bishop;cardinal;grand mufti	REL	-	n t
    mufti;sheikh;sheik;rabbi;patriarch;rev.;reverend	REL	-	n t
    activist;human rights activist;dissident;opposition figure;campaigner	OPP	-	n w
    candidate;presidential candidate;opposition candidate	OPP	-	n w
    protester;demonstrator;protestor	CVL	-	n w
    soldier;officer;army officer	MIL	-	n w
    rebel;militant;insurgent;guerrilla;gunman;fighter;terrorist	REB	-	n w
    suicide bomber;militiaman;separatist	REB	-	n w
    businessman;oligarch;businesswoman	BUS	-	n w
    foreign secretary	GOV	foreign-minister	n b
    home secretary	GOV	interior-minister	n b
    defence secretary	GOV	defence-minister	n b
    chancellor of the exchequer	GOV	finance-minister	n b
    secretary of state	GOV	foreign-minister	n u
    deputy secretary of state;assistant secretary of state;undersecretary of state	GOV	deputy-foreign-minister	n u
    defense secretary;secretary of defense	GOV	defence-minister	n u
    treasury secretary;secretary of the treasury	GOV	finance-minister	n u
    congressman;congresswoman;rep.;sen.	LEG	-	n u
    majority leader;minority leader;senate majority leader;senate minority leader	LEG	-	n u
    house majority leader;house minority leader;majority whip;minority whip	LEG	-	n u
    director of national intelligence;national intelligence director;intelligence czar	SPY	intelligence-chief	n u
    chairman of the joint chiefs of staff;chairman of the joint chiefs	MIL	army-chief	n u
    joint chiefs of staff;joint chiefs	MIL	-	c u
    homeland security secretary;secretary of homeland security	GOV	minister	n u
    mr;mr.;mrs;mrs.;ms;ms.;dr;dr.;sir;madame;senor;prof.;professor;hon.	-	-	n t x
    lord;lady;baroness;dame	-	-	n t x
    governments;regimes;cabinets;administrations;foreign ministries	GOV	-	c
    armies;militaries;navies;air forces	MIL	-	c
    parliaments;legislatures	LEG	-	c
    government;regime;administration;authorities;cabinet;leadership	GOV	-	c
    ruling coalition;state authorities;interim government	GOV	-	c
    transitional government;military government;presidency	GOV	-	c
    council of ministers;caretaker government;coalition government	GOV	-	c
    civilian government;government sources;government officials;monarchy	GOV	-	c
    royal family;presidential palace;presidential office;politburo	GOV	-	c
    central committee	GOV	-	c
    officials;senior officials;diplomats;envoys;negotiators;ministers	GOV	-	c p
    spokesmen;leaders;government ministers;ambassadors;mediators;delegates	GOV	-	c p
    delegation;negotiating team;heads of state;presidents;prime ministers	GOV	-	c p
    advisers;representatives;foreign ministers;defence ministers	GOV	-	c p
    delegations;negotiating teams	GOV	-	c p
    defense ministers;finance ministers;interior ministers;statesmen	GOV	-	c p
    foreign ministry;defence ministry;defense ministry;interior ministry	GOV	-	c
    finance ministry;ministry;ministry of foreign affairs	GOV	-	c
    ministry of defence;ministry of defense;ministry of interior	GOV	-	c
    ministry of the interior;ministry of finance;foreign office	GOV	-	c
    health ministry;justice ministry;trade ministry;oil ministry	GOV	-	c
    information ministry;ministries;ministry of health;ministry of justice	GOV	-	c
    ministry of information;embassy;consulate;mission;central bank	GOV	-	c
    state department;treasury;justice department	GOV	-	c
    side;sides;negotiating side	GOV	-	c a
    junta;ruling junta;military junta;military rulers;military council	MIL	-	c
    ruling military council;army council;the generals	MIL	-	c
    army;military;armed forces;forces;troops;soldiers;navy;air force	MIL	-	c
    marines;military forces;government forces;government troops	MIL	-	c
    army troops;ground forces;land forces;army officers;officers	MIL	-	c
    battalion;brigade;regiment;garrison;infantry;troopers;reservists	MIL	-	c a
    commanders;generals;military officials;military officers	MIL	-	c
    military command;high command;coast guard;border guards;border guard	MIL	-	c
    commandos;paratroopers;special forces;ground troops;occupation forces	MIL	-	c
    conscripts;occupying forces;pilots	MIL	-	c
    peacekeepers;peacekeeping force;peacekeeping forces	MIL	-	c k
    peacekeeping troops;peacekeeping mission	MIL	-	c k
    police;security forces;security services;riot police;policemen	COP	-	c
    police officers;police forces;gendarmes;gendarmerie;border police	COP	-	c
    security police;national guard;security service;security agencies	COP	-	c
    security officials;security force;military police;police force	COP	-	c
    state security;law enforcement;secret police;plainclothes police	COP	-	c
    customs officials;immigration officials	COP	-	c
    intelligence service;intelligence services;intelligence agency	SPY	-	c
    intelligence officials;intelligence agencies;spy agency;intelligence	SPY	-	c
    spies	SPY	-	c
    rebels;guerrillas;insurgents;militants;fighters;separatists;gunmen	REB	-	c
    terrorists;armed group;armed groups;rebel group;rebel groups;militia	REB	-	c
    militias;militiamen;militia group;extremists;jihadists;rebel forces	REB	-	c
    rebel army;rebel movement;rebel fighters;rebel troops;guerrilla group	REB	-	c
    guerrilla forces;guerrilla movement;terror group;terrorist group	REB	-	c
    terrorist organization;militant group;militant groups;insurgency	REB	-	c
    resistance;paramilitaries;paramilitary forces;paramilitary group	REB	-	c
    rebellion;freedom fighters;mercenaries;islamists;hard-liners	REB	-	c
    hardliners;mutineers;kidnappers;hijackers;bombers;hostage-takers	REB	-	c
    rebel leaders;rebel commanders;separatist group;separatist rebels	REB	-	c
    extremist group;armed wing	REB	-	c
    opposition;opposition parties;opposition leaders;opposition party	OPP	-	c
    opposition groups;opposition group;opposition movement	OPP	-	c
    opposition alliance;opposition coalition;dissidents	OPP	-	c
    opposition politicians;opposition candidates;opposition activists	OPP	-	c
    opposition supporters;opposition figures;opposition members;opponents	OPP	-	c
    protesters;protestors;demonstrators;activists;marchers;rioters;crowds	CVL	-	c
    crowd;mob;mobs;pro-democracy activists;pro-democracy protesters	CVL	-	c
    human rights activists;anti-government protesters	CVL	-	c
    anti-government demonstrators;strikers;hunger strikers	CVL	-	c
    democracy activists;campaigners;protest leaders;supporters;loyalists	CVL	-	c
    youth activists;looters;thugs	CVL	-	c
    parliament;legislature;lawmakers;legislators;national assembly;senate	LEG	-	c
    congress;lower house;upper house;MPs;parliamentarians;deputies	LEG	-	c
    constituent assembly;senators;house of representatives	LEG	-	c
    people's assembly;shura council;parliamentary committee	LEG	-	c
    lower house of parliament;upper house of parliament;congressmen	LEG	-	c
    court;supreme court;constitutional court;high court;courts;prosecutors	JUD	-	c
    judges;judiciary;appeals court;prosecutor's office	JUD	-	c
    public prosecutor's office;tribunal;military court;criminal court	JUD	-	c
    court of appeal;military tribunal;war crimes tribunal	JUD	-	c
    party;ruling party;parties;political parties;political party;movement	PTY	-	c a
    islamist movement;islamic movement;faction;factions	PTY	-	c a
    communist party;socialist party;clan;clans	PTY	-	c a
    pirates;smugglers;traffickers;drug traffickers;gang;gangs;gangsters;cartel	CRM	-	c a
    cartels;drug cartel;drug cartels;mafia;criminals;criminal gangs;bandits	CRM	-	c a
    resident;villager	CVL	-	n w
    people;citizens;residents;villagers;nationals;civilians;population	CVL	-	c a
    public;women;men;children;youths;youth;young people;locals;inhabitants	CVL	-	c a
    families;voters;victims;detainees;prisoners;inmates;hostages;man;woman	CVL	-	c a
    boy;teenager;citizen;national;civilian;prisoner;tribesmen	CVL	-	c a
    tribal leaders;community;communities;population;immigrants;migrants	CVL	-	c a
    asylum seekers;expatriates;hackers;athletes;nationalists;royalists	CVL	-	c a
    communists;ethnic group	CVL	-	c a
    elders;tribal elders;village elders;chiefs;chieftains;politicians;politician	ELI	-	c a
    intellectuals;celebrities;elite;elites;notables	ELI	-	c a
    workers;union;unions;trade union;trade unions;labor union;labour union	LAB	-	c a
    union leaders;miners;truckers;teachers;dock workers;farm workers	LAB	-	c a
    paper workers;workers' union;civil servants;drivers	LAB	-	c a
    farmers;peasants;fishermen	AGR	-	c a
    students;academics;student leaders;university students	EDU	-	c a
    refugees;displaced people;boat people;evacuees	REF	-	c a
    settlers	SET	-	c a
    clerics;priests;monks;bishops;church;churches;religious leaders	REL	-	c a
    muslim leaders;imams;seminarians;clergy;catholic church;church leaders	REL	-	c a
    companies;company;firms;firm;businessmen;investors;banks;bank	BUS	-	c a
    businesses;manufacturer;oil company;oil companies;airline;consortium	BUS	-	c a
    journalists;reporters;newspaper;newspapers;media;television;radio	MED	-	c a
    press;daily;weekly;news agency;broadcaster;correspondents;journalist	MED	-	c a
    reporter	MED	-	c a
    doctors;medics;hospital;hospitals;aid workers;rescuers	HLH	-	c a
    human rights group;human rights groups;rights group;rights groups	HRI	-	c a
    human rights organization	HRI	-	c a
    member;members	-	-	c o
    """
}
