/// Classes of nouns that verb frames ask for, one class a row: its name, a tab, its words.
enum EnglishNounClasses {
  static let rows = """
    talks\ttalk talks negotiation negotiations dialogue dialog meeting meetings consultation
    talks\tconsultations conversation conversations discussion discussions summit summits
    talks\tconference visit call contact contacts session round mediation diplomacy
    meeting\tmeeting meetings summit conference session talks talk negotiations negotiation
    meeting\tconversation conversations consultation consultations discussions discussion lunch
    meeting\tdinner breakfast call dialogue briefing round
    deal\tagreement agreements deal deals treaty treaties pact pacts accord accords memorandum
    deal\tcontract contracts declaration communique convention protocol charter armistice truce
    deal\tceasefire settlement law bill decree document letter
    attack\tattack attacks assault assaults offensive offensives raid raids strike strikes bombing
    attack\tbombings bombardment bombardments airstrike airstrikes shelling invasion incursion
    attack\tincursions ambush barrage counteroffensive counterattack salvo war
    attack\tmilitary ground aerial naval bomb air
    weapon\tmissile missiles rocket rockets shell shells mortar mortars drone drones bomb bombs
    weapon\tprojectile projectiles artillery gunfire fire torpedo torpedoes grenade grenades
    weapon\tshot shots bullet bullets volley salvo warhead warheads round rounds airstrike airstrikes
    protest\tprotest protests demonstration demonstrations rally rallies march marches strike
    protest\tstrikes riot riots walkout boycott sit-in vigil blockade hunger uprising
    sanction\tsanction sanctions embargo embargoes penalty penalties tariff tariffs fine fines
    sanction\trestriction restrictions ban bans boycott boycotts freeze blockade
    restriction\trestriction restrictions curfew curfews ban bans emergency law measures siege
    restriction\tlimits curbs controls censorship closure blockade state
    emergency\temergency curfew law siege crackdown censorship
    blockade\tblockade blockades embargo embargoes siege sanction sanctions boycott blockades
    blockade\troadblock roadblocks tariff tariffs
    aid\taid assistance help relief food medicine medicines supplies grant grants loan loans
    aid\tcredit money funds dollars euros pounds tons tonnes grain flour wheat weapons arms
    aid\tammunition tanks jets aircraft goods shelter asylum refuge equipment fuel vaccines
    aid\tblankets tents support donation donations million billion boats trucks systems deliveries
    aid\tshipment shipments package parcel convoy convoys generators instructors
    persons\tprisoner prisoners hostage hostages captive captives detainee detainees soldier
    persons\tsoldiers inmate inmates journalist journalists pilot pilots activist activists crew
    persons\tsailor sailors fishermen civilians body bodies remains men women children people
    persons\tfighter fighters mayor students
    official\tambassador ambassadors diplomat diplomats envoy envoys inspector inspectors attache
    official\tstaff consul official officials worker workers journalist journalists missionary
    official\tmissionaries monitor monitors observer observers delegation delegations mission missions
    official\temissary emissaries mediator mediators minister ministers team
    relations\trelations ties relation relationship relationships contacts contact cooperation
    relations\toperations links link aid assistance programme program negotiations talks mediation
    relations\tparticipation flights trade deliveries supplies imports exports visas accreditation
    relations\tmembership privileges funding payments dialogue treaty pact agreement accord
    force\thackers fighters force forces troop troops soldier soldiers army unit units peacekeeper peacekeepers
    force\tcontingent battalion brigade division warship warships ship ships frigate frigates
    force\tfleet aircraft jets fighters bombers tanks missiles navy guard guards police
    force\treinforcements reservists personnel squadron artillery battery batteries defence
    force\tdefenses defences submarine submarines carrier patrols mission
    demand\tdemand demands ultimatum condition conditions request requests appeal appeals call
    demand\tcalls claim claims pressure plea
    pressure\tpressure
    calls\tcall calls demand demands appeal appeals
    proposal\tproposal proposals offer offers plan plans initiative initiatives invitation idea
    proposal\tformula suggestion draft resolution roadmap overture overtures bid compromise
    proposal\tmediation terms
    words\tstatement statements declaration speech remark remarks comment comments address
    words\tannouncement communique message interview
    support\tsupport backing solidarity sympathy praise gratitude thanks appreciation
    support\tconfidence condolences satisfaction congratulations
    concern\tconcern concerns anger outrage regret disappointment alarm dismay opposition
    concern\tcriticism doubt doubts fear fears displeasure indignation objection objections
    exercise\texercise exercises manoeuvre manoeuvres maneuver maneuvers drill drills games game
    exercise\tpatrol patrols wargames
    share\tintelligence information evidence data expertise technology findings knowledge
    share\texperience
    investigation\tinvestigation investigations inquiry inquiries probe probes trial proceedings
    investigation\tlawsuit case suit charges
    alert\talert standby readiness
    place\tborder airspace crossing port ports consulate embassy office offices mission airport
    place\troad bridge checkpoint crossings borders market markets
    territory\ttown towns city cities village villages territory territories area areas region
    territory\tisland hill base province district stronghold positions position part port airport
    territory\tairfield bridge building land camp headquarters capital neighbourhood settlement
    property\toffice offices building buildings house houses home homes weapons explosives
    property\tproperty assets documents car cars shop shops embassy mosque church school ship
    property\tships vessel cargo site sites website websites land
    ceasefire\tceasefire cease-fire truce truces armistice hostilities fighting moratorium pause
    ceasefire\tfire war offensive occupation
    truce\tceasefire ceasefires cease-fire truce truces armistice moratorium moratoriums pause
    truce\tcessation
    halt\thalt end stop suspension freeze break pause stoppage
    container\tpackages kg kilos tons tonnes litres barrels worth boatloads truckloads series wave number round group part parts package set spate string total dozens
    container\thundreds thousands scores handful lot bulk majority kind type range flurry list
    container\tcouple pair half act acts threat campaign state policy lack form members member
    container\trounds days weeks months hours years third majority sort kinds types
    ultimatum\tultimatum deadline warning warnings threat threats
    analyst\tanalyst analysts expert experts observer observers critic critics historian
    analyst\thistorians pundit pundits commentator commentators scholar scholars academic
    analyst\tacademics researcher researchers economist economists forecaster forecasters many
    analyst\tsome sceptics skeptics optimists pessimists diplomats insiders
    way\troad roads bridge bridges highway highways street streets traffic railway railways tracks transport crossing entrance motorway
    readiness\treadiness willingness
    streets\tstreet streets
    grounds\treason reasons need point sense use grounds cause purpose
    venue\tvenue location host site place setting seat ground bridge
    condition\tcondition conditions price precondition preconditions pre-condition prerequisite terms requirement requirements
    press\tjournalist journalists reporter reporters media press television cnn bbc reuters radio interview newspaper
    accusing\taccusation accusations allegation allegations charge charges claim claims
    vague\teffort efforts activity activities process programme program programs work services operation operations plan plans campaign campaigns
    suit\tlawsuit lawsuits suit suits complaint complaints case cases charges
    leader\tpresident premier chancellor king queen prince emir sultan leader leaders counterpart
    leader\tminister ministers secretary pope speaker chairman
    assembly\tparliament assembly congress legislature senate government cabinet
    notion\tidea prospect possibility fear fears risk hope hopes notion thought chance likelihood
    notion\tdanger dream scenario
    nature\tearthquake quake storm storms hurricane cyclone typhoon tsunami flood floods fire fires
    nature\tflu virus epidemic pandemic outbreak disease cholera malaria ebola drought famine crisis
    nature\trecession tornado volcano eruption landslide avalanche heatwave heat cold wave waves
    nature\taccident crash inflation collapse slump downturn shortage shortages illness aftershock
    nature\taftershocks lightning snow rain rains cancer
    aim\tattempt bid effort move order response light view wake aftermath face
    paper\tcable cables paper papers recording recordings picture pictures statement statements report reports document documents video videos footage figures results list details information letter album song film photo photos images image data tape tapes transcript findings name names water oil gas
    terms\tprice terms condition conditions minimum demand demands requirement requirements deal
    terms\tplan formula guarantee guarantees
    talking\tnegotiate negotiating meet meeting talk talking discuss discussing
    peril\trisk pain threat penalty peril
    consequence\tconsequence consequences measures retaliation reprisal reprisals punishment
    consequence\taction isolation war force sanction sanctions embargo embargoes blockade tariff
    consequence\ttariffs penalties strike strikes attack attacks invasion expulsion suspension
    consequence\toffensive intervention pressure
    news\tnews breakthrough move step announcement development gesture decision signal overture
    concession\twithdrawal pullout retreat surrender disarmament recognition concessions renunciation
    concession\trelinquishment cession evacuation demobilisation demobilization payment release
    deed\tmove step announcement gesture decision signal overture
    inanimate\tmove step gesture stance position policy attitude failure hesitation optimism offer
    inanimate\tproposal attack war conflict crisis situation move decision reform reforms
    inanimate\tcorruption poverty inflation crime fire fires disease change changes
    """
}
