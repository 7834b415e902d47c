/// Diplomatic sentences of our own with the acts that a careful reader takes from them.
///
/// One sentence a line: acts, a tab, the sentence. An act is `ACTOR TYPE RECIPIENT`, codes by ISO
/// 3166-1 alpha-3 (organisations `IGO`), several parties joined with `+`, no recipient `---`;
/// several acts are parted by `;`, and a sentence that tells no act has `none`.
enum GoldSentences {
  static let rows = [
    verbalCooperation, materialCooperation, verbalConflict, materialConflict, notActs,
  ]
  .flatMap { $0.split(separator: "\n") }
  .map { line in
    let parts = line.split(separator: "\t", maxSplits: 1)
    return (acts: String(parts[0]), sentence: String(parts[1]))
  }

  static let verbalCooperation = """
    IND AGREE PAK\tIndia agreed on Tuesday to reopen the border crossing with Pakistan.
    IND+PAK AGREE ---\tIndia and Pakistan agreed to resume talks over the river treaty.
    SDN AGREE ---\tSudan has promised to let aid convoys pass through the port.
    ETH AGREE ERI\tEthiopia offered to hold direct talks with Eritrea in Nairobi next month.
    KEN AGREE ETH\tKenyan President William Ruto offered Ethiopia help with the search for the missing crew.
    ARM+AZE SUPPORT ---\tArmenia and Azerbaijan signed a border agreement in Tbilisi on Friday.
    COL AGREE ---\tThe Colombian government pledged to free 200 detained fighters by December.
    JPN AGREE KOR\tJapan accepted South Korea's proposal for a joint commission.
    SAU CONSULT IRN\tSaudi Arabia's foreign minister met his Iranian counterpart in Muscat.
    SRB+XKX CONSULT ---\tSerbian and Kosovar leaders met in Ohrid for a second day of talks.
    CHN CONSULT PHL\tChinese officials held talks with the Philippines on Wednesday about the disputed reef.
    EGY CONSULT ETH\tEgyptian President Abdel Fattah al-Sisi telephoned the Ethiopian prime minister on Monday.
    BRA CONSULT ARG\tBrazil's president travelled to Buenos Aires to meet the Argentine president.
    NOR CONSULT ---\tNorway hosted another round of talks between the two Venezuelan camps.
    IGO CONSULT SYR\tThe UN envoy visited Damascus on Thursday.
    QAT CONSULT ISR\tQatari mediators spoke with Israeli officials by telephone late on Monday.
    TUR SUPPORT AZE\tTurkey backed Azerbaijan's demand for a corridor.
    FRA SUPPORT LBN\tFrench President Emmanuel Macron praised Lebanon for its restraint.
    DEU SUPPORT POL\tGermany welcomed Poland's proposal to hold the conference in Warsaw.
    PAK SUPPORT ---\tPakistan voiced support for the ceasefire in the north.
    IGO SUPPORT KEN\tThe African Union praised Kenya's mediation.
    CHN SUPPORT SRB\tChina congratulated Serbia on the agreement.
    IND SUPPORT LKA\tIndia thanked Sri Lanka for the release of its fishermen.
    GRC SUPPORT CYP\tGreece defended Cyprus after the incident at sea.
    UKR AGREE ---\tUkraine agreed to lift the curfew along the eastern border.
    MMR CONCEDE ---\tMyanmar's military eased the restrictions on the northern towns.
    ISR RETREAT ---\tIsrael eased the blockade of the coastal strip on Sunday.
    VEN CONCEDE USA\tVenezuela accepted the demand of the United States to release the pilots.
    GEO SUPPORT ---\tGeorgia's prime minister welcomed the ceasefire.
    RUS AGREE ARM\tRussia promised Armenia new deliveries of wheat.
    PHL+VNM SUPPORT ---\tThe Philippines and Vietnam have signed a pact on coast guard patrols.
    CAN SUPPORT UKR\tCanadian Prime Minister Mark Carney said that Canada would stand by Ukraine.
    IRN AGREE IGO\tIran agreed to let inspectors of the International Atomic Energy Agency return to the site.
    PRK AGREE KOR\tNorth Korea has accepted an offer of talks from South Korea.
    MAR+DZA AGREE ---\tMorocco and Algeria agreed to exchange ambassadors again.
    """

  static let materialCooperation = """
    JPN AID PHL\tJapan gave the Philippines ten patrol boats.
    DEU AID UKR\tGermany delivered a further air defence system to Ukraine on Thursday.
    TUR AID SYR\tTurkey sent 40 trucks of medicine to Syria after the earthquake.
    ARE AID SDN\tThe United Arab Emirates donated 20 million dollars to Sudan for refugees.
    IGO AID YEM\tThe World Food Programme resumed its deliveries to Yemen.
    IND+FRA COOPERATE ---\tIndia and France held joint naval exercises off Goa.
    EGY COOPERATE JOR\tEgypt shared the findings with Jordan.
    IRQ COOPERATE TUR\tIraq opened its airspace to Turkish aircraft again.
    ETH RETREAT ---\tEthiopian troops withdrew from the town of Humera on Saturday.
    ISR RETREAT ---\tIsrael released 90 prisoners on Sunday.
    RUS RETREAT ---\tRussia pulled its forces back from the village.
    AZE RETREAT ARM\tAzerbaijan returned 15 captured soldiers to Armenia.
    COL RETREAT ---\tThe rebels of the ELN in Colombia freed two soldiers.
    CHN COOPERATE RUS\tChina and Russia flew joint patrols over the sea.
    USA AID ISR\tThe United States approved military aid worth 3 billion dollars for Israel.
    USA RETREAT CUB\tThe United States lifted its sanctions on Cuba's central bank.
    POL AID UKR\tPoland took in another 3,000 refugees from Ukraine.
    ERI RETREAT ETH\tEritrea has ended its occupation of the Ethiopian border district.
    """

  static let verbalConflict = """
    SRB REQUEST ---\tSerbia demanded that the patrols leave the north at once.
    USA REQUEST IRN\tThe United States called on Iran to halt enrichment.
    IGO REQUEST ISR\tThe United Nations urged Israel to open the crossing.
    FRA REQUEST AZE\tFrance asked Azerbaijan to release the detained mayor by Friday.
    PHL REQUEST CHN\tManila demanded that Beijing withdraw its ships from the shoal.
    IGO REQUEST ---\tThe European Union appealed to both sides for restraint.
    MEX REQUEST USA\tMexican President Claudia Sheinbaum asked the United States to extradite the two men.
    GBR REQUEST RUS\tBritain's foreign secretary urged Russia to accept an unconditional truce.
    LBN REQUEST IGO\tLebanon requested an emergency session of the Security Council.
    ARM REQUEST RUS\tArmenia insisted that Russia honour the treaty.
    PAK ACCUSE IND\tPakistan accused India of shelling villages in Kashmir.
    IND ACCUSE PAK\tIndian officials blamed Pakistan for the attack on the convoy.
    USA ACCUSE CHN\tU.S. Secretary of State Marco Rubio criticised China over the detentions.
    ISR ACCUSE IGO\tIsrael condemned the resolution of the Human Rights Council as one-sided.
    RUS ACCUSE UKR\tThe Kremlin accused Kyiv of dragging out the negotiations.
    IGO ACCUSE RUS\tNATO Secretary General Mark Rutte condemned the Russian air strikes.
    DZA ACCUSE FRA\tAlgeria denounced the French decision as hostile.
    ETH ACCUSE EGY\tAddis Ababa said that Egypt had violated the agreement.
    TUR ACCUSE GRC\tAnkara charged that Greece had armed the islands.
    IGO ACCUSE RUS\tThe International Criminal Court opened an investigation into Russia.
    IRN REJECT USA\tIran rejected the American proposal on Monday.
    PRK REJECT KOR\tPyongyang dismissed Seoul's offer of talks as a trick.
    SDN REJECT ---\tSudan's army refused to attend the talks in Geneva.
    CHN REJECT PHL\tBeijing rejected Manila's protest.
    HUN REJECT IGO\tHungary vetoed the European Union's statement.
    VEN REJECT ---\tVenezuelan President Nicolas Maduro ruled out new elections.
    UKR REJECT RUS\tUkraine turned down the Russian demand for neutrality.
    RUS REJECT ---\tMoscow denied that its drones had crossed the border.
    ISR REJECT FRA\tIsrael's prime minister brushed aside French criticism.
    ARG REJECT GBR\tArgentina refused to recognise the British claim.
    USA THREATEN IRN\tThe United States threatened Iran with new sanctions if it did not answer by June 1.
    CHN THREATEN LTU\tChina warned Lithuania of consequences.
    PRK THREATEN USA\tNorth Korea threatened to fire missiles at American bases.
    IGO THREATEN SRB\tThe European Union threatened to freeze funds for Serbia.
    ISR THREATEN LBN\tIsraeli Defence Minister Israel Katz warned Lebanon that the strikes would go on.
    ETH THREATEN ERI\tEthiopia gave Eritrea an ultimatum of ten days.
    IND THREATEN PAK\tIndia warned that it would cut the flow of the river to Pakistan.
    TUR THREATEN GRC\tTurkish President Recep Tayyip Erdogan threatened Greece with a landing.
    CYP REJECT TUR\tCyprus refused the plan that Turkey had put forward.
    EGY REJECT ETH\tCairo said that it would not accept the dam.
    """

  static let materialConflict = """
    IDN PROTEST ---\tThousands of Indonesians demonstrated in Jakarta against the law.
    FRA PROTEST ---\tFrench farmers blocked roads into Paris on Monday.
    IGO SANCTION BLR\tThe European Union imposed sanctions on Belarus.
    USA SANCTION RUS\tWashington expelled ten Russian diplomats.
    MLI SANCTION FRA\tMali broke off diplomatic relations with France.
    COL SANCTION ISR\tColombia recalled its ambassador from Israel.
    CHN SANCTION AUS\tChina banned imports of wine from Australia.
    IGO SANCTION IRN\tThe Security Council tightened the arms embargo against Iran.
    POL MOBILIZE ---\tPoland put its air defence on alert.
    IRN MOBILIZE ---\tIran moved troops to the border with Iraq.
    GRC MOBILIZE ---\tThe Greek navy sent two frigates to the area.
    PRK MOBILIZE ---\tNorth Korea test-fired a ballistic missile on Thursday.
    BLR COERCE ---\tBelarusian police arrested an opposition leader in Minsk.
    TUR COERCE ---\tTurkish authorities detained 30 journalists.
    MMR COERCE ---\tThe junta in Myanmar imposed a curfew on the town.
    CHN COERCE PHL\tChinese coast guard ships blocked a Philippine supply boat.
    ISR ASSAULT SYR\tIsraeli jets bombed an airfield in Syria on Tuesday night.
    RUS ASSAULT UKR\tRussian missiles hit a power station in western Ukraine.
    PAK ASSAULT IND\tPakistani troops fired on an Indian post.
    RWA ASSAULT COD\tRwandan forces attacked the Congolese town of Goma.
    UKR ASSAULT RUS\tUkrainian drones struck an oil depot in Russia.
    YEM ASSAULT ISR\tThe Houthis fired a missile at Israel on Saturday.
    LBN ASSAULT ISR\tHezbollah launched rockets into northern Israel.
    PSE ASSAULT ISR\tHamas gunmen killed two Israeli soldiers near the crossing.
    ETH ASSAULT ---\tAn Ethiopian drone strike killed six people in the market.
    AZE ASSAULT ARM\tArmenian border guards came under fire from Azerbaijan.
    AFG ASSAULT PAK\tTaliban fighters stormed a Pakistani border post.
    SDN ASSAULT ---\tSudan's air force bombed the camp on Friday.
    USA ASSAULT IRN\tAmerican aircraft bombed three nuclear sites in Iran.
    TUR ASSAULT SYR\tTurkish artillery shelled Kurdish positions in Syria.
    THA+KHM ASSAULT ---\tThai and Cambodian soldiers clashed near the temple.
    RUS ASSAULT GEO\tRussian troops invaded Georgia.
    """

  static let notActs = """
    none\tAnalysts believe that the offer is meant to divide the alliance.
    none\tWhat would a ceasefire mean for the people in the border towns?
    none\tIf Iran were to accept, the talks could resume in the autumn.
    none\tThe conflict has displaced two million people.
    none\tObservers see little chance of a breakthrough.
    none\tThe two countries share a border of 900 kilometres.
    none\tThe crisis is the gravest since the Suez affair of 1956.
    none\tExperts say that the army may be short of shells.
    none\tA deal might give both governments a way out.
    none\tThe road to the capital is lined with poplars.
    none\tWhether Serbia will recognise the border remains open.
    none\tIt is a game that both sides have played for years.
    none\tRelations between the neighbours are poor.
    none\tOne thing is clear: the mediator has run out of time.
    none\tWithout pressure from outside, the parties would hardly move.
    none\tThe coming weeks will show how strong the coalition is.
    none\tPeace would need more than a signature.
    none\tThe prime minister, a former teacher, is 61 years old.
    none\tMany in the region fear a new war.
    none\tHow the government will answer is anybody's guess.
    none\tTo this day no government has claimed the islet.
    none\tThe strait is the shortest way to the open sea.
    none\tThe ministry has 4,000 employees.
    none\tSuch an embargo would hit the poor first.
    none\tHistorians compare the moment with the autumn of 1938.
    none\tShould the talks fail, the fighting could spread.
    """
}
