/// English words that tell how a name stands in its sentence.
enum EnglishActorWords {
  /// Before a name: the name is where something is.
  static let places = "in at near inside outside across throughout around within over via"
  /// Before a name: whoever is there belongs there.
  static let inside = "in inside across throughout within"
  /// Before a name that may be a way or a recipient: a place only after a verb of motion.
  static let directions = "to into towards toward for from"
  /// Verbs of motion, whose "to" leads to a place.
  static let motions = """
    travel travels traveled travelled traveling travelling go goes went going gone fly flies flew
    flown flying return returns returned returning come comes came coming arrive arrives arrived
    arriving drive drove head heads headed heading move moved moving send sent sends sending trip
    visit visits journey flight tour deploy deployed flee fled invite invited summit way road back
    transport transported deported deport deporting moving march marched airlifted brought bring
    """
  /// Verbs whose object is a place rather than a government.
  static let strikes = """
    visit visits visited visiting reach reached reaches leave leaves left leaving enter entered
    enters strike strikes struck striking hit hits hitting shell shelled shelling bomb bombed
    bombing attack attacked capture captured seize seized storm stormed bombard bombarded pound
    pounded besiege besieged surround surrounded tour toured occupy occupied retake retook fled
    flee fleeing
    """
  /// Words before a role that leave it what it is.
  static let former = "former ex late onetime one-time deposed ousted exiled then erstwhile"
  /// Before a role: it belongs to no state, or to another than the one spoken of.
  static let foreign = """
    foreign international multinational multilateral outside overseas regional western allied allies
    coalition global worldwide visiting
    """
  /// Nouns before a role that leave it the state's: "health officials".
  static let branches = """
    health defence defense trade finance education border security immigration intelligence energy
    transport transportation election electoral prison justice interior agriculture customs tax
    tourism planning investment foreign affairs ministry government state palace cabinet party
    police army military navy court parliament parliamentary provincial district city town village
    council committee department agency bureau office embassy consulate peace ceasefire truce human
    rights law opposition rebel protest anti pro democracy riot street student labour labor union
    intelligence counterterrorism counter terrorism nuclear oil gas labour information culture
    environment water disaster rescue aid relief emergency top number thousands hundreds dozens
    scores tens group groups two three
    """
  /// Nouns for one person whom "he" and "she" may mean.
  static let humans = """
    man woman boy girl witness driver doctor lawyer author writer analyst expert professor scholar
    historian economist student teacher singer actor player coach victim suspect survivor organizer
    organiser passenger tourist customer owner manager executive blogger engineer worker employee
    father mother son daughter brother sister wife husband friend neighbor neighbour guest caller
    """
  /// Nouns for several that don't end in "s".
  static let crowds = "people men women children police youth folk crew staff personnel"
  /// Verbs of meetings and journeys, whose place is nobody's seat.
  static let meetings = """
    met meet meets meeting gathered gather gathering hold holds held holding talked talk talking
    negotiate negotiated negotiating sign signed signing arrive arrived arriving travelled traveled
    """
  /// Before a people: those of them who live in another state.
  static let minorities = "ethnic"
  /// Adjectives that tell where something is and of no state: "the Gulf war".
  static let waters = "gulf pacific caribbean baltic balkan"
  /// Words before the committees of a chamber, which are no bodies of their own.
  static let chambers = "house senate parliamentary congressional"
  /// Words by which a body is one of sport, art or prizes.
  static let pastimes = """
    nobel prize award awards academy olympic olympics football basketball baseball soccer rugby
    cricket film music movie theatre theater fan fans chess golf tennis
    """
  /// Before a hyphen and a name: for or against whom somebody is.
  static let leanings = "pro anti non post pre"
  /// Words that make a place's name that of a school.
  static let schools = "university college school institute academy"
  /// Words between fighters and whom they follow.
  static let allegiance = "loyal allied faithful linked sympathetic close"
  /// Small words inside a person's name.
  static let particles = """
    al el ul ag ibn bin bint abu abd ben ould van von der den de da dos das del di la le du ter bar
    ap zu af mac y e st st. san santa
    """
  /// What joins names: "and".
  static let joiners = "and & plus"
  /// Prepositions that join a role to its body.
  static let links = "of for in from at with"
  static let he = "he him his himself"
  static let she = "she her hers herself"
  static let it = "it its itself"
  static let they = "they them their theirs themselves"
  /// Verbs of speech, whose subject is somebody.
  static let speech = """
    said says say told tells added adds warned warns declared declares stated announced argued
    argues explained insisted insists claimed claims denied denies vowed urged asked replied
    noted notes stressed wrote writes complained acknowledged admitted testified
    """
  static let objects = "him her them himself herself themselves"
  /// Before the name of a state: another state, or a part of it.
  static let halves = "north south northern new equatorial papua"
  static let be = "is was 's be has"
  static let seeming = "be been seems seemed seem appears appeared appear takes took turns turned"
  static let indefinite = "a an another any some no one every each"
  static let numbers = "two three four five six seven eight nine"
  /// Adverbs before "with", which make a partner of whoever follows.
  static let together = "together along jointly"
  /// Plurals of those who act for states, after an adjective that says whose.
  static let assemblies = """
    capitals powers nations states countries governments leaders allies partners officials
    ministers envoys
    """
  /// What two states are called together.
  static let pairs = """
    countries nations states capitals neighbors neighbours rivals foes enemies powers republics
    peoples territories
    """
  /// Given names of women, for "she".
  static let women = """
    aisha alexandra alice amal amina ana andrea angela anita ann anna anne annalena annie asma
    aung ayesha barbara beatrice begum benazir betty carla carmen caroline carrie catherine
    cecilia chandrika charlotte christiane christine claire claudia clara condoleezza corazon
    cristina dalia delcy diana dilma dina dora elena elizabeth ellen emma erna esther eva
    fatima fatou federica florence gloria giorgia golda grace gro hanan hannah helen helle hillary
    hina imelda indira irene isabel jacinda jane janet jennifer jessica joan joyce judith julia
    julie kaja kamala karen karin kate katerina khaleda kolinda kristalina laura leila lena
    lesley leyla linda lisa liz louise lucy luisa madeleine magdalena maia margaret margot
    maria marie marina marine martha mary megawati mette mia michele michelle mélanie nadia
    nancy natalia navi ngozi nicola nikki nina olga patricia paula penny queen rachel rebecca
    retno rita roberta rosa rose roza ruth sadako salome samantha samia sanae sanna sara sarah
    sharon sheikh-hasina simone sofia sonia sophie susan sushma suzanne sviatlana tamar tansu
    tarja teresa theresa tzipi ursula vaira valentina victoria violeta virginia vjosa wendy
    xiomara yelena yingluck yulia yvette zuzana
    """
  /// Capitalised words that are no part of a person's name.
  static let notNames = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december mr mrs ms dr the a an i islam islamic muslim
    muslims christian christians jewish jews protestants catholics hindus buddhists sunnis shiites shias sunni shiite shia kurdish kurds arab arabs internet
    ramadan christmas easter god bible koran quran nobel catholic protestant hindu buddhist
    """
  /// Surnames too common, or too much like other words, to mean a statesman by themselves.
  static let commonSurnames = """
    johnson harris miller price brown king cook baker carter clark taylor rice power lee kim li
    wang park lam martin michel costa hernandez rodriguez fernandez gonzalez perez morales garcia
    khan singh shah ali ahmed hussein ibrahim hassan abdullah salman aziz saleh mansour mustafa
    sharif omar moussa nour maher owen butler robertson ross mitchell gates perry cohen burns
    kirby ryan gabriel fischer major may straw hague hunt cooper wallace howard key peters evans
    bishop wong chan chen ma mao hu ban dan roman pavel dar zia fox lobo paz franco mesa earnest
    sullivan austin carney rubin bruce francis benedict charles philip felipe elizabeth wine bio
    moon roh lake adams reynolds kenny robinson henry george jonathan howe grant
    banda jordan salim ping zeid tedros baghdadi omar hamad fahd kok nano
    rama alia horn mock dumas letta conte owen trong lai yang deng zhu wen qian tang hua lin guo
    geng dong lien tsai mori abe aso kan suga noda anwar najib abhisit chuan surin wade faye moi
    taha yusuf doe weah conde traore keita toure kabila botha tutu prince marcos ramos aquino
    santos castro duarte lasso noboa lagos frei franco temer arias chaves castillo toledo pena
    arce vieira santer delors clarke patterson manley holness somare key evans speight
    adly sharaf nazif enan shafiq suleiman power mattis quayle waltz vance hill
    franks caine  bolger mousavi salehi sabri salih salam suu  aoun amal bennett
    meri stubb marin miller dini monti  owen clark   michal karis radev
    """
  /// Words that show a capitalised phrase to be no person.
  static let organisationWords = """
    university college school institute council committee commission party group bank street
    square road avenue hospital church mosque temple center centre corp inc company ltd airlines
    airport hotel island islands river valley sea ocean mountain mount lake bay gulf strait
    peninsula north south east west northern southern eastern western province district city
    county state states republic union federation league association foundation fund agency
    authority board bureau court ministry department office house palace court act treaty accord
    agreement war day week year prize award cup games times post news daily tribune journal
    herald gazette press radio television network channel front movement army brigade brigades
    force forces corps navy air base port camp prison jail stadium park bridge tower building
    memorial museum library theatre theater conference summit forum parliament congress assembly
    senate charter declaration convention protocol plan program programme project operation
    security human rights world international national general supreme high new old great saint
    holy black white red green blue first second third constitution coalition alliance
    communist socialist democratic liberal conservative revolutionary liberation workers
    motors electric mills dynamics airways
    martyrs eve christmas easter ramadan organization organisation service services society
    crisis missile response talks offer deal border summit brotherhood initiative zone line wall gate crossing refugee relief watch amnesty
    """
}
