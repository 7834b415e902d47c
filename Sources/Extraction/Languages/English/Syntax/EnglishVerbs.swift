/// English verbs that inflect by rule, in the classes that the tagger tells apart.
enum EnglishVerbs {
  /// Verbs that are never nouns.
  static let plain = """
    inch creep crawl broker abandon abduct abolish absorb abstain accelerate accept accompany accomplish accuse
    achieve
    acknowledge
    acquire acquit act adapt add adhere adjourn administer admit adopt advise advocate affect
    affirm agree
    aggravate align allege alleviate allow alter amend analyse analyze announce annex annihilate
    annul
    apologise apologize appease applaud apply appoint appreciate apprehend argue arm arrange arrive
    assassinate assassinate assemble assert assess assign assist associate assume assure attain
    attempt attend attribute
    authorise authorize avert avoid await banish begin behave believe belong benefit betray boost
    bolster
    brand broaden calculate cancel capitulate capture carry castigate cease celebrate censure
    certify
    characterise characterize chide choose cite clarify classify coerce collaborate collapse collect
    combine commemorate commence commend commit communicate compel compensate complain complete
    comply
    compose concede conceal conclude concur condemn conduct confer confess confine confirm
    confiscate
    confront congratulate connect conquer consent consider consist consolidate conspire constitute
    construct
    consult contain contend continue contradict contribute convene converge convey convict convince
    cooperate coordinate cope correspond counsel counterattack create cripple criticise criticize
    curtail
    deceive decide declare decline decrease decry deem defame defeat defend defer defuse defy
    delegate
    deliberate deliver demilitarise demilitarize democratise democratize demolish demonstrate
    denounce deny depart
    depend deplore deploy deport depose deprive derail derive descend describe deserve designate
    destabilise
    destabilize destroy detain detect deter deteriorate determine detonate devastate develop devote
    dictate differ diminish disagree disappear disappoint disapprove disarm disavow disband
    discharge
    disclose discontinue discourage discover discuss dismantle dismiss dispatch disperse displace
    display dispose
    disregard disrupt dissociate dissolve distance distinguish distribute diversify divert divide
    dominate donate downgrade draft ease educate eject elect elevate eliminate emerge emphasise
    emphasize
    employ empower enable enact encounter encourage endanger endeavour endeavor endorse endure
    enforce
    enhance enjoy enlarge enlist ensure enter entitle entrust envisage equip erect erupt escalate
    escape
    escort espouse establish evacuate evade evict evolve exacerbate examine exceed exclude execute
    exempt
    exercise exert exist expand expect expedite expel explain explode exploit explore expose
    express extend
    exterminate extinguish extract extradite facilitate fail favour favor finalise finalize fine
    flee
    follow forge forgive formalise formalize formulate foster fulfil frame fulfill furnish gain
    gather
    generate govern grant greet guarantee hail halt hamper handle happen harass harbour harden
    harm hasten
    heighten hesitate highlight hijack hinder hire hoist honour host humiliate identify ignore
    illustrate impeach impede implement implicate imply import impose imprison improve incarcerate
    incite include
    incorporate increase incur indicate induce infiltrate inflict influence inform infringe
    inhabit inherit
    inhibit initiate injure inquire insist inspect inspire install instigate institute instruct
    insult
    insure integrate intend intensify intercept intercede interfere interpret interrogate
    interrupt intervene interview
    intimidate introduce invade invest investigate invite invoke involve irritate isolate issue
    jail jeopardise
    jeopardize join judge justify kidnap lack lament last launch legalise legalize liberate liken
    limit linger
    listen live loot lower maintain manage manipulate massacre match maximise mediate merge
    militarise
    mobilise mobilize moderate modernise modernize modify monitor motivate mourn murder mutilate
    nationalise
    nationalize negotiate neutralise neutralize nominate normalise normalize notify nurture obey
    obligate oblige
    observe obstruct obtain occupy occur offend oppose oppress opt organise organize originate oust
    outlaw outline overcome oversee overwhelm owe paralyse paralyze pardon participate pass patrol
    penalise penalize penetrate perceive perform perish permit persecute persevere persist
    persuade plead pledge
    plunder poison portray pose possess postpone pound praise preach precede preclude predict
    prefer prejudice
    preoccupy prepare prescribe preserve preside press presume pretend prevail prevent privatise
    proceed proclaim
    procure produce profess prohibit prolong promote prompt propose prosecute prosper
    protect prove provide provoke publicise publish punish purge pursue quash query quarrel raise
    ratify react
    readmit reaffirm realise realize reassert reassure rebuff rebuild rebuke recall receive
    recognise recognize
    recommend recommit reconcile reconsider reconstruct recover recruit rectify redeploy redouble
    reduce refer
    refrain refuse refute regain regard register regret regulate reimpose reinforce reinstate
    reiterate reject
    rejoin relate relax release relent relinquish relocate rely remain remark remind remove renew
    renege renounce
    reopen reorganise reorganize repatriate repeal repeat repel replace reply report represent
    repress
    reprimand reproach repudiate request require rescind rescue resemble resent reserve resettle
    reside
    resign resist resolve respect respond restore restrain restrict resume retain retake retaliate
    retire
    retract retreat retrieve reunite reveal reverse revert revise revive revoke revolt reward rid
    ridicule
    riot rob rout ruin sabotage safeguard sanction satisfy scold scrap secure seek seize
    select sentence
    separate serve settle sever shell shelter shorten signal signify simplify slam slaughter
    smuggle soften
    solicit solidify solve spare spark specify speculate spur stabilise stabilize stage starve
    station stem
    stipulate storm strengthen stress strip strive struggle submit subsidise subvert succeed
    suffer suggest
    summarise summarize summon supervise supply suppose suppress surrender surround survive
    suspect suspend
    sustain swap sympathise sympathize tackle terminate terrorise terrorize testify thank threaten
    thwart
    tighten tolerate topple torch torture transfer transform transmit transport trigger triple
    tumble unblock
    uncover undergo undermine underline underscore unify unite unleash unveil upgrade uphold urge
    usher utilise
    utilize vacate validate vanish verify veto victimise vie vilify violate voice vow waive warn
    weaken weigh welcome whip widen withstand worsen wound wreck yield reaffirm relaunch recapture
    downplay spearhead blockade besiege bombard pressurise pressurize lobby decapitate behead maim
    evade
    overrun overthrow mistreat disqualify blacklist boycott embargo expropriate impound inspect
    reimburse
    fund finance sponsor airlift reshuffle swear tout laud salute lambast lambaste blast decry rap
    assail
    term dub label brand rebut counter concede infer ascertain hint disclose divulge liaise
    reschedule
    cut-off crack co-operate co-ordinate re-open re-establish reestablish reengage re-engage
    pre-empt
    intensify sour thaw wane dwindle surge soar plummet plunge swell crumble stall falter flounder
    founder
    persuade coax entice lure dissuade deter compel appear seem tend want need like love hate
    hope wish fear doubt dread long desire envy admire despise
    look watch wait stay walk talk turn open close start finish stop end try help work play move
    live die
    kill ask answer call use show place change push pull touch reach save waste share open
    arrest detain jail free gun bomb shell strafe mine ambush raid storm evict
    welcome thank apologise worry concern
    stretch span last total number average cost amount
    abdicate allocate amplify approve assent barricade berate beseech bulldoze clinch
    concentrate deepen deface demobilise demobilize deride encircle engage exhort flout hack
    hurl implore indict intern levy lodge loosen lynch manufacture mock ostracise ostracize
    reconvene restart restate shrug spurn sue quell compete grapple pray anticipate imagine
    remember borrow revitalise revitalize heed haunt lessen elaborate afford resurrect
    underestimate discredit interact muzzle pacify repay qualify reflect pave erase abort
    circumvent roam adjudicate allot bicker cede coexist demarcate depopulate disown dissent
    dodge embark embroil engulf ensue entrench eradicate evoke exonerate fabricate forfeit
    galvanise galvanize inaugurate legitimise legitimize liberalise liberalize militarize
    overlook pillage placate polarise propagate ramp recede reciprocate redirect rehabilitate
    renegotiate repossess reshape scuttle sideline squander subdue subside supersede supplant
    tarnish trespass unseat unravel vandalise vandalize partition internationalise
    internationalize convoke
    """

  /// Verbs whose base is a noun as well.
  static let alsoNouns = """
    hand table chair back house phase shoulder echo abuse access account ache address advance aid aim alarm ally ambush amount anchor anger answer
    appeal
    approach arrest assault attack attempt audit award back balance ballot ban bar bargain barrage
    battle beach
    benefit bid blame blast blockade block bluff boast bomb border boycott brand breach bribe
    bridge brief
    broadcast brush budget burden call campaign cap cause caution censor challenge chance change
    charge chart
    check circle claim clash clue club coach comfort command comment compromise concern conflict
    contact
    contest contract control convict cost counter coup cover crack crackdown crash credit crowd
    curb cure
    curse cycle damage dash date deal debate decline decrease defect delay delegate demand deposit
    design desire
    detail dictate discipline dispute divorce document doubt draft dream drift drill
    drive drone drop
    echo effect effort embargo embrace end envy escape escort estimate exchange excuse exercise
    exile exit
    experience experiment exploit export face fault fear feature feud field fight figure file film
    finance fine
    finish fire flag flight flow focus force forecast form frame fuel function fund gain gamble
    gesture glimpse
    grade grant grip group guarantee guard guess guide halt harm haul head help hike hint hold
    honour honor
    hope host hunt impact import increase influence initiative inquiry insult interest interview
    invoice issue jail joke journey judge jump kick kiss label lack land launch laugh lead leak
    lease leave
    level lift limit line link list load loan lobby lock look loss love manoeuvre maneuver march
    mark market
    massacre master match matter measure mediate meet mention merge mind mine mirror miss mistake
    mix monitor
    motion mount move murder mutiny name need network note notice object occasion offer officer
    opening order
    outrage overhaul pact pardon park part partner pass patrol pause pay permit phone picture
    pilot place
    plan plant play plea pledge plot point poison poll pose position post poster power practice
    praise
    presence present press pressure prevail price prize probe process produce profit programme
    progress project promise
    protest purchase purge push quarrel question quiz race raid raise rally range rank ransom rate
    reach rebel
    rebuke record recruit reform refund refuge regard regret reign relay release relief remark
    remedy rent repair
    repeat reply report reproach request rescue research reserve resort respect rest result
    retreat return
    reverse review revolt reward ride riot rise risk rival rocket roll root round row rule run
    rush sacrifice
    sail sale sanction say scale schedule score scrap screen seal search seat seizure sentence set
    shape share shelter
    shell shift ship shock shoot shot show siege sign signal silence slap slaughter slide snub
    solution
    source spark speech speed split sponsor spot spread stage stake stall stand standoff start
    state station
    stay step stop store storm strain stress stretch strike strip stroke struggle study subject
    suit summit
    supply support surge surprise suspect switch sympathy talk target task tax tear telephone term
    test thanks
    threat toll total tour toughen trade traffic train transfer transport trap travel treat trial
    tribute trick
    trigger trip triumph truce trust try turn twist update uprising use veto view visit voice
    volunteer vote
    voyage wage wait walk want warrant wash waste watch water wave weapon whip win wish withdraw
    witness wonder
    word work worry wound wreck yield accord shuttle tweet email text envoy crackdown embargo
    walkout boycott
    condemn demolition blackmail hostage exile veto refuge bombing
    bow champion clamp float mass petition picket pile rain rape crush skirmish torpedo
    commission sack dump fix fill count bait tie book steer compliment
    """

  /// Verbs whose base is an adjective as well.
  static let alsoAdjectives = """
    free open clear close secure complete present live lower welcome separate warm cool
    calm empty direct clean
    slow dry narrow moderate approximate correct perfect subject last near ready blunt tame
    """

  /// Verbs that double their last consonant: "planned", "commits"; a noun as well where starred.
  static let doubling = """
    admit ban* bar* beg begin blot bug chat* clap commit compel concur confer control* cram crop*
    cut debar defer
    deter dim dip* dispel dog drag drop* emit equip excel expel extol fit flag* flop forbid gun
    hop hug impel incur
    infer jam* jot kidnap knit label* lag map* mar mob* model* net nod* occur omit outbid outfit*
    patrol* permit* pin
    plan* plot* plug pop prefer program* prop propel quarrel* quit rap* rebel* rebut recur refer
    regret* remit repel
    rib rig rip rob rot rub sap scan scrap* shelve ship* shop* signal* sin skip slam slap* slip*
    slot snap snub* span*
    spot* star* stem step* stir stop* strip* stun submit sum swap* tag tap tar tip top* total*
    transfer* transmit
    trap* travel* trek* trim trip* uncap unwrap wed whip wrap shun spur* spin tug cancel
    fuel* counsel* channel* stab lob ram grab
    """
}
