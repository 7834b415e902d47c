/// English words of the closed classes, and open-class words that their endings would misplace.
///
/// One class a row: its name, a tab, its words.
enum EnglishWords {
  static let auxiliaryLemmas: [(String, [String])] = [
    ("be", ["be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m"]),
    ("have", ["have", "has", "had", "having", "'ve"]),
    ("do", ["do", "does", "did", "done", "doing"]),
  ]

  static let modals: [(String, VerbGroup.Features)] = [
    ("will shall 'll wo", .future), ("would could can may might ca 'd", .conditional),
    ("must should ought", .obligation),
  ]

  /// Verbs that take a clause without "that".
  static let clauseVerbs = """
    say announce believe think know claim add note insist hope fear warn argue report state declare
    stress confirm deny tell indicate suggest acknowledge admit predict estimate expect understand
    write reply respond explain feel see hear show mean ensure agree decide promise vow pledge
    """

  static let rows = """
    determiner\tthe a an this these those every each some any no all both either neither another
    determiner\tsuch several many few most much enough half various certain other more less fewer
    determiner\town
    possessive\tmy your his her its our their whose
    pronoun\ti you he she it we they me him us them himself herself itself themselves myself
    pronoun\tourselves yourself who whom what someone somebody anyone anybody everyone everybody
    pronoun\tnobody none one ones something anything everything nothing others mine yours hers
    pronoun\tours theirs this these those that both all some many few several most each either
    pronoun\tneither another
    subjectPronoun\ti he she it we they who
    singularPronoun\the she it this that someone everyone nobody one something everything nothing
    singularPronoun\teach
    number\tone two three four five six seven eight nine ten eleven twelve thirteen fourteen
    number\tfifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    number\teighty ninety hundred thousand million billion trillion dozen dozens hundreds
    number\tthousands millions first second third fourth fifth sixth seventh eighth ninth tenth
    modal\twill would can could may might shall should must ought 'll 'd ca wo
    be\tbe is are was were been being am 're 'm
    have\thave has had having 've
    do\tdo does did
    negation\tnot n't never neither nor cannot
    to\tto
    conjunction\tand or but nor plus &
    subordinator\tif because although though unless whereas while when whenever until till since
    subordinator\tafter before as that whether lest once where wherever than so provided despite
    relative\twho whom which that whose where
    preposition\tworth according of in on at by for with from about against between among into onto over under
    preposition\tafter before since until till during through throughout across along around
    preposition\tbehind below beneath beside besides beyond despite down except inside like near
    preposition\toff out outside per regarding concerning toward towards underneath unlike up
    preposition\tupon via within without amid amidst amongst as to including following
    preposition\tnotwithstanding versus aboard above alongside
    particle\tup down out off away back over in on aside apart forward through together ahead
    particle\talong around
    possessiveMark\t's '
    adverb\talso only just even still already again ever often sometimes always usually perhaps
    adverb\tmaybe soon later earlier now then here there today yesterday tomorrow tonight very too
    adverb\tquite rather almost nearly about over around well far further once twice together
    adverb\tapart instead meanwhile however moreover furthermore nevertheless nonetheless
    adverb\ttherefore thus hence otherwise indeed ago away abroad overseas back forward ahead yet
    adverb\tlong hard fast late early more most less least so as much never afterwards afterward
    adverb\toutright anew thereafter beforehand simultaneously once elsewhere else alone altogether somewhat
    temporal\tmonday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs
    temporal\tfri sat sun today yesterday tomorrow tonight january february march april may june
    temporal\tjuly august september october november december jan feb mar apr jun jul aug sep sept
    temporal\toct nov dec now recently
    month\tjanuary february march april may june july august september october november december
    month\tjan feb mar apr jun jul aug sep sept oct nov dec
    dayPart\tmorning afternoon evening night midnight noon dawn dusk overnight midday
    timeUnit\tday days week weeks month months year years decade decades century weekend hour
    timeUnit\thours minute minutes night nights morning afternoon evening spring summer autumn
    timeUnit\twinter fall time moment fortnight quarter
    timeModifier\tlast next this past coming previous following late early mid every each same
    timeModifier\tthat
    adjective\tgood bad great big small large high low long short new old young early late strong
    adjective\tweak hard soft main major minor key top chief senior junior deputy vice former
    adjective\tcurrent then future past present recent previous next last final first second other
    adjective\tsame different similar own able unable likely unlikely ready willing unwilling
    adjective\tprepared poor rich full empty free fair true false real sure certain clear common
    adjective\tpublic private foreign domestic local national international regional global
    adjective\tfederal central internal external military civilian civil political economic
    adjective\tfinancial diplomatic nuclear chemical biological strategic tactical direct indirect
    adjective\tjoint mutual bilateral trilateral multilateral official unofficial formal informal
    adjective\tlegal illegal special general particular total whole entire complete partial
    adjective\tlimited massive huge vast serious severe grave heavy light deep broad wide narrow
    adjective\tclose open dead alive safe dangerous difficult easy simple complex important
    adjective\tsignificant crucial vital critical essential necessary possible impossible urgent
    adjective\timmediate swift quick rapid slow sudden temporary permanent lasting durable
    adjective\treliable stable fragile tense calm quiet violent peaceful hostile friendly armed
    adjective\tunarmed rebel radical moderate extremist islamist islamic muslim christian jewish
    adjective\tarab european african asian american western eastern northern southern north south
    adjective\teast west left right upper lower outer inner black white red green blue russian
    adjective\tukrainian chinese japanese french german british italian spanish turkish greek
    adjective\tisraeli palestinian iraqi iranian syrian egyptian saudi pakistani indian afghan
    adjective\tkorean polish hungarian romanian bulgarian serbian croatian bosnian albanian swiss
    adjective\tdutch swedish norwegian danish finnish portuguese brazilian mexican cuban canadian
    adjective\taustralian ethiopian kenyan nigerian sudanese libyan tunisian algerian moroccan
    adjective\tlebanese jordanian kuwaiti yemeni qatari far fresh further additional extra further
    adjective\tsquare daily weekly monthly annual unconditional lifelong dire due prime top-level
    adjective\tnoble brave proud angry happy sad sorry afraid wary keen eager reluctant
    adjective\tadamant aware guilty innocent responsible opposed ill sick hungry hot cold warm dry
    adjective\twet clean dirty pure rare scarce cheap expensive busy blind deaf naked loyal royal
    adjective\trival rogue rural urban holy elite acting outgoing incoming ongoing upcoming
    adjective\tforthcoming leading ruling governing warring opposing existing remaining
    adjective\tsurrounding neighbouring neighboring pending standing growing rising increasing
    adjective\tcontinuing lasting promising threatening alleged suspected disputed occupied
    adjective\twounded injured detained displaced united mixed divided besieged divided exiled
    adjective\tproposed planned failed elected appointed unprecedented unspecified undisclosed
    adjective\tunnamed so-called long-standing longstanding high-level top-ranking
    noun\toffensive initiative alternative objective executive representative relative native
    noun\tdetective motive meeting building ceiling feeling warning bombing shelling killing
    noun\tshooting hearing
    noun\truling briefing gathering opening beginning fighting understanding proceeding
    noun\tproceedings offering funding housing training trading banking mining farming
    noun\tsurroundings king ring thing spring morning evening wing string sibling being uprising
    noun\tblessing saying warnings meetings talks seed speed need deed greed breed creed weed feed
    noun\tbed red shed hundred kindred news series species politics economics headquarters forces
    noun\tgoods troops means mathematics gas bus crisis basis analysis process congress success
    noun\tpress access progress business illness witness mass class glass grass loss boss cross
    noun\taddress stress army navy party city country family ally reply supply july assembly
    noun\tanomaly monopoly hospital capital rival arrival proposal approval refusal removal
    noun\twithdrawal trial festival signal journal arsenal criminal official general admiral
    noun\tmarshal cardinal individual professional intellectual militant president government
    noun\tparliament agreement minister ministry embassy ambassador peace war truce ceasefire
    noun\tcease-fire deal pact treaty accord resolution sanctions statement spokesman spokeswoman
    noun\tspokesperson leader rebel guerrilla soldier civilian police protester demonstrator
    noun\tgovernment people men women children person persons refugee prisoner hostage leader
    noun\tregion territory border zone area side front opposition coalition faction group movement
    noun\tcouncil union nation state world court judge prosecutor law rule order plan letter phone
    noun\ttelephone weapon missile rocket drone tank aircraft jet plane ship vessel warship
    noun\tsubmarine base bomb explosion blast fire gun mortar artillery shell bullet mine home
    noun\thouse school church mosque bridge road street square town village capital district
    noun\tprovince island sea river airport port station power energy oil gas electricity water
    noun\tfood medicine money dollar euro budget bank economy trade market price tax debt loan
    noun\tgrant fund cut rate vote poll election ballot campaign candidate voter seat cabinet
    noun\tpremier chancellor emir sheikh prince queen pope bishop priest imam rabbi secretary
    noun\tcommissioner commander chief head envoy delegate delegation diplomat negotiator mediator
    noun\tobserver inspector monitor expert analyst critic journalist reporter newspaper agency
    noun\tradio television media source
    noun\tarms
    plural\tarms lives people police troops forces talks authorities officials men women children media sides
    plural\tparties headquarters
    """
}
