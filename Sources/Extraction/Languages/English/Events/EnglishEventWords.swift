/// English words by the part that they play in reading acts.
enum EnglishEventWords {
  static let prepositions = """
    of in on at by for with from about against between into onto over under after before since
    until through across along around behind near outside upon via within without to toward
    towards as
    """

  /// Verbs that give somebody's words.
  static let speech = """
    say announce state declare confirm add note explain tell report reveal disclose write stress
    emphasise emphasize claim argue maintain assert affirm reiterate reaffirm comment remark
    reply respond answer conclude insist allege charge acknowledge admit inform indicate signal
    recall underline underscore warn promise vow pledge quote read
    """

  /// Verbs that hold something to be so without doing anything.
  static let opinion = """
    believe think hope fear expect doubt suspect assume imagine guess predict consider feel know
    understand suppose see wonder worry
    """

  /// Verbs whose complement is done again and again.
  static let continuing = "continue keep persist"

  /// Verbs whose complement is done.
  static let doing = """
    begin start resume help manage decide choose proceed succeed move join dare rush hasten try
    attempt seek agree vote
    """

  /// Verbs whose complement is still to be done.
  static let intending = """
    go plan intend prepare mean aim hope want expect schedule arrange propose decide determine aspire
    consider contemplate set
    """

  /// Verbs whose complement is not done.
  static let refusing = "refuse decline fail"

  /// Adjectives whose complement is promised, planned, or refused.
  static let ready = "ready prepared willing committed happy open keen eager determined"
  static let due = "due set scheduled expected poised supposed about"
  /// Adjectives whose complement is only what others expect.
  static let expected = "expected poised supposed"
  static let unwilling = "unwilling reluctant loath"

  /// Adverbs that make an act a position held again and again.
  static let standing = """
    repeatedly consistently always regularly constantly routinely frequently often traditionally
    persistently long continually steadily steadfastly historically staunchly invariably
    """

  /// Verbs of those on whom a threat falls: "or face sanctions".
  static let facing = "face risk suffer incur confront"

  /// Words that make what follows the price of a refusal.
  static let otherwise = "otherwise else"

  /// Verbs that tell of an act by its noun: "reported an attack".
  static let reporting = "report confirm record allege acknowledge admit cite document quote"

  /// Verbs of recalling what has been done: "cited past truces".
  static let recalling = "cite recall mention invoke recount list name"

  /// Verbs whose object "it" or "them" is a thing rather than somebody.
  static let handling = """
    break violate breach disregard ignore flout keep observe honour honor respect reject accept
    dismiss refuse host hold postpone cancel sign ratify extend end lift welcome propose chair
    attend implement denounce abandon
    """

  /// Verbs of asking, in "as Chad had demanded".
  static let asking = "demand ask request urge want propose require insist call"

  /// Words for an unknown number of things of the past.
  static let numerous = "several many numerous various past previous earlier countless multiple"

  /// Adverbs that set an answer on the day of what it answers.
  static let prompt = "promptly immediately swiftly quickly instantly once"

  /// Nouns of what those who once held an office are called: "ex-president", "then minister".
  static let former = "ex former then"

  /// Nouns of those who rule, in a capital or elsewhere: "the authorities in Khartoum".
  static let governing = """
    authorities authority government governments regime junta administration cabinet leadership
    leader leaders ruler rulers official officials minister ministers
    """

  /// Nouns of people who act for somebody: "officials in Kabul", "forces of the north".
  static let agents = """
    official officials leader leaders government governments president prime minister ministers
    authorities authority rebel rebels guerrilla guerrillas force forces troop troops army armies
    police military navy court courts judge parliament lawmakers parliamentarians deputies senate
    senator senators congress cabinet administration regime junta ministry spokesman spokeswoman
    spokesperson spokespeople envoy envoys diplomat diplomats ambassador negotiator negotiators
    delegation delegations delegate delegates representative representatives soldier soldiers
    militant militants fighter fighters gunman gunmen insurgents insurgent militia militias
    militiamen extremists terrorists separatists protesters protester demonstrators activists
    activist workers students farmers prisoners settlers citizens people residents civilians
    opposition party parties movement group groups side sides team union unions capital capitals
    state states nation nations country countries secretary chancellor king queen prince emir
    premier chief commander general mayor governor commission council agency office embassy
    palace presidency leadership mediators mediator aide aides adviser advisers hackers pirates
    refugees women men elders tribesmen doctors inspectors observers peacekeepers guards officers
    members communities community public youths teachers journalists
    """

  /// Nouns of things that strike for their owner: "Turkish drones".
  static let armaments = """
    drone drones missile missiles rocket rockets warplane warplanes plane planes aircraft jet jets
    helicopter helicopters gunship gunships bomber bombers shelling artillery warship warships ship
    ships vessel vessels tank tanks boat boats submarine bomb bombs mortar shell shells strike
    strikes attack attacks raid raids bombardment airstrike airstrikes fire gunboat gunboats
    bombing bombings navy sniper snipers offensive
    """

  /// Verbs that give something a name or a judgement.
  static let naming = "call term label dub brand describe hail characterise characterize deem"

  /// Words by which something is praised.
  static let praise = """
    positive good great welcome constructive historic important significant encouraging promising
    useful helpful step breakthrough progress success opportunity chance milestone sign victory
    enough sufficient acceptable courageous brave wise fair balanced excellent tremendous productive fruitful
    """

  /// Words by which something is blamed.
  static let blame = """
    illegal unacceptable unlawful aggression provocation provocative terrorist terrorism terror
    crime crimes propaganda lie lies joke insult insulting insufficient inadequate ultimatum
    ultimatums farce sham illegitimate coup barbaric brutal cowardly shameful outrageous
    disgraceful dangerous reckless irresponsible genocide massacre violation violations blackmail
    betrayal mistake hypocrisy hypocritical absurd ridiculous disappointing unjust unfair cruel
    criminal dictator occupier threat war failure fraud rigged
    """

  /// Conjunctions under which nothing is asserted.
  static let hypothetical = "if unless whether lest although"

  /// Verbs of telling: whoever declines to tell does nothing.
  static let telling = """
    say comment elaborate speculate discuss disclose reveal identify name confirm answer specify
    tell explain describe give share predict speak respond clarify provide publish release quote
    """

  /// Adverbs that make a guess of what they stand with.
  static let hedging = "probably perhaps maybe possibly presumably supposedly likely hopefully"

  /// Nouns of people who are named by where they are: "refugees fleeing the war in Chad".
  static let populace = """
    refugees civilians people residents villagers survivors victims evacuees migrants families
    inhabitants population women children men citizens townspeople prisoners detainees
    """

  /// Networks and media through which somebody speaks.
  static let channels = """
    x twitter telegram facebook instagram weibo vk youtube tiktok truth bluesky television tv
    radio state-run
    """
}
