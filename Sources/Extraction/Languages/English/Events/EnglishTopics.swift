/// The closed vocabulary of topics, with the English words that tell each: slug, tab, words.
enum EnglishTopics {
  static let rows = """
    ceasefire\tceasefire cease-fire truce truces ceasefires armistice hostilities moratorium
    talks\ttalk talks negotiation negotiations negotiate dialogue consultations summit conference
    talks\tmediation mediate mediator roundtable
    sanctions\tsanction sanctions embargo embargoes blacklist
    troops\ttroop troops soldier soldiers army peacekeepers peacekeeping deployment battalion
    troops\tmobilisation mobilization garrison
    prisoners\tprisoner prisoners detainee detainees captive captives inmate inmates jail prison
    prisoners\tamnesty
    hostages\thostage hostages kidnapped abducted kidnapping captors
    territory\tterritory territories territorial region regions annexed annexation occupation
    territory\toccupied land settlements settlement enclave island islands disputed
    nuclear\tnuclear uranium enrichment reactor warhead warheads plutonium centrifuges atomic
    weapons\tweapon weapons arms missile missiles rocket rockets ammunition tanks jets drone
    weapons\tdrones artillery arsenal munitions
    aid\taid relief humanitarian assistance donation donations food medicine medicines supplies
    aid\tgrain shelter
    trade\ttrade tariff tariffs export exports import imports market markets commerce wheat goods
    trade\tcustoms
    election\telection elections electoral vote voting ballot referendum poll polls candidate
    election\tcandidates
    border\tborder borders frontier crossing crossings checkpoint
    recognition\trecognition recognise recognize recognised recognized
    protest\tprotest protests protesters demonstration demonstrations demonstrators rally rallies
    protest\triot riots march
    membership\tmembership accession join joining admission
    security-guarantees\tguarantee guarantees neutrality neutral demilitarised demilitarized demilitarisation
    blockade\tblockade blockades siege roadblock corridor
    resignation\tresign resignation resigned ouster oust
    reform\treform reforms constitution constitutional
    attack\tattack attacks strike strikes bombing bombings shelling raid raids assault offensive
    attack\tbombardment airstrike airstrikes invasion
    visit\tvisit visits trip tour
    energy\tenergy oil gas electricity power pipeline pipelines fuel
    refugees\trefugee refugees displaced migrants asylum
    casualties\tkilled killing wounded injured dead deaths casualties
    water\twater dam river
    fishing\tfishing fisheries fishermen reef shoal
    crime\twar-crimes genocide tribunal trial corruption fraud charges investigation inquiry probe
    diplomats\tdiplomat diplomats ambassador ambassadors embassy consulate envoy envoys
    treaty\ttreaty treaties pact pacts accord accords agreement agreements memorandum deal
    """

  /// Topics that take a noun and another word beside it: slug, tab, nouns, tab, words.
  static let pairs = """
    ceasefire\tguns weapons arms\tsilent silence silencing silenced rest
    ceasefire\tfire firing\tcease ceasing stop stopped halt halted
    """
}
