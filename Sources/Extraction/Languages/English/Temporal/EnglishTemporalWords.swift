/// The English words of time: part, value and the words, separated by tabs.
enum EnglishTemporalWords {
  static let rows = """
    month	1	january jan
    stamp	-	update updated posted
    abbreviation	-	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu
    abbreviation	-	thur thurs fri sat sun
    month	2	february feb
    month	3	march mar
    month	4	april apr
    month	5	may
    month	6	june jun
    month	7	july jul
    month	8	august aug
    month	9	september sep sept
    month	10	october oct
    month	11	november nov
    month	12	december dec
    needsCapital	-	may march mar jan jun jul dec sep sun sat mon wed
    weekday	1	monday mon
    weekday	2	tuesday tue tues
    weekday	3	wednesday wed weds
    weekday	4	thursday thu thur thurs
    weekday	5	friday fri
    weekday	6	saturday sat
    weekday	7	sunday sun
    weekdays	1	mondays
    weekdays	2	tuesdays
    weekdays	3	wednesdays
    weekdays	4	thursdays
    weekdays	5	fridays
    weekdays	6	saturdays
    weekdays	7	sundays
    number	1	one
    number	2	two
    number	3	three
    number	4	four
    number	5	five
    number	6	six
    number	7	seven
    number	8	eight
    number	9	nine
    number	10	ten
    number	11	eleven
    number	12	twelve
    number	13	thirteen
    number	14	fourteen
    number	15	fifteen
    number	16	sixteen
    number	17	seventeen
    number	18	eighteen
    number	19	nineteen
    number	20	twenty
    number	30	thirty
    number	40	forty
    number	50	fifty
    number	60	sixty
    number	70	seventy
    number	80	eighty
    number	90	ninety
    scale	2	couple
    scale	12	dozen
    scale	100	hundred
    scale	1000	thousand
    scale	1000000	million
    scale	1000000000	billion
    ordinal	1	first
    ordinal	2	second
    ordinal	3	third
    ordinal	4	fourth
    ordinal	5	fifth
    ordinal	6	sixth
    ordinal	7	seventh
    ordinal	8	eighth
    ordinal	9	ninth
    ordinal	10	tenth
    ordinal	11	eleventh
    ordinal	12	twelfth
    ordinal	13	thirteenth
    ordinal	14	fourteenth
    ordinal	15	fifteenth
    ordinal	16	sixteenth
    ordinal	17	seventeenth
    ordinal	18	eighteenth
    ordinal	19	nineteenth
    ordinal	20	twentieth
    ordinal	30	thirtieth
    unit	second	second
    units	second	seconds
    unit	minute	minute min
    units	minute	minutes mins
    unit	hour	hour hr
    units	hour	hours hrs
    unit	day	day
    units	day	days
    unit	night	night
    units	night	nights
    unit	weekend	weekend
    units	weekend	weekends
    unit	week	week
    units	week	weeks
    unit	fortnight	fortnight
    units	fortnight	fortnights
    unit	month	month
    units	month	months
    unit	quarter	quarter
    units	quarter	quarters
    unit	season	season
    units	season	seasons
    unit	year	year yr
    units	year	years yrs
    unit	decade	decade
    units	decade	decades
    unit	century	century
    units	century	centuries
    unit	millennium	millennium
    units	millennium	millennia millenniums
    season	1	spring springtime
    season	2	summer summertime
    season	3	fall autumn
    season	4	winter wintertime
    part	MO	morning mornings
    part	AF	afternoon afternoons
    part	EV	evening evenings
    part	NI	night nights nighttime
    part	DT	daytime
    zone	Z	gmt utc
    zone	-05:00	est cdt
    zone	-04:00	edt
    zone	-06:00	cst mdt
    zone	-07:00	mst pdt
    zone	-08:00	pst
    zone	+01:00	cet bst
    zone	+02:00	cest eet
    zone	+03:00	eest msk
    zone	+05:30	ist
    zone	-	et ct mt pt
    vague	-	several few many some various numerous dozens hundreds thousands
    article	-	a an
    half	-	half
    decade	20	twenties
    decade	30	thirties
    decade	40	forties
    decade	50	fifties
    decade	60	sixties
    decade	70	seventies
    decade	80	eighties
    decade	90	nineties
    meridiem	1	am a.m a.m.
    meridiem	12	pm p.m p.m.
    introducer	-	in since by of from until till before after during early late mid fiscal
    introducer	-	through between throughout around circa about and to last next this past
    introducer	-	previous following coming than as year was late mid on for
    future	-	will wo 'll shall going would should could might may can upcoming tomorrow
    plan	-	expected scheduled due planned plans plan expects expect planning slated poised
    plan	-	intends intend aims hopes hope wants next coming
    past	-	was were had did has have been 've said told went came took gave made got became
    past	-	began broke brought built bought caught chose cut drew drove ate fell felt fought
    past	-	found flew forgot froze grew hung heard held hid hit hurt kept knew laid led left
    past	-	lent let lost meant met paid put quit read rang rose ran saw sold sent shot shut
    past	-	slept spoke spent spread stood stole struck swore swept swam taught tore thought
    past	-	threw understood woke wore won wrote sought shook shone sank sang sat drank dug
    past	-	bound bore beat bent bid bled blew bred fed fled flung forbade forgave overcame
    past	-	overtook overthrew withdrew undertook lay slid slew stuck stung sprang split spun
    noParticiple	-	need speed feed seed breed indeed exceed proceed succeed greed creed united
    refusesYear	-	no number nos $ # page room route flight % percent per people men women
    refusesYear	-	troops dollars rubles euros pounds tons tonnes miles kilometers kilometres km
    refusesYear	-	meters metres feet shares jobs points employees workers soldiers children
    refusesYear	-	persons copies units votes
    definite	-	the this that these those its his her their our
    present	-	is are am 're 'm be
    infinitive	-	agree agrees agreed offer offers offered plan plans planned decide decided
    infinitive	-	expect expects expected vow vows vowed promise promised pledge pledged
    infinitive	-	propose proposes proposed intend intends intended want wants hope hopes
    infinitive	-	threaten threatens threatened ask asks asked urge urges urged order ordered
    infinitive	-	invite invites invited scheduled set due ready supposed likely call calls
    infinitive	-	called demand demands demanded prepare preparing prepared about need needs
    quarter	1	q1
    quarter	2	q2
    quarter	3	q3
    quarter	4	q4
    ending	-	ended ending
    overdue	-	had previously originally
    negative	-	not n't neither nor nobody none no never
    lasting	-	ceasefire ceasefires cease-fire cease truce truces armistice curfew curfews
    lasting	-	lockdown lockdowns ban bans embargo embargoes blockade blockades strike strikes
    lasting	-	moratorium moratoriums suspension halt closure closures pause pauses freeze
    lasting	-	boycott boycotts sanctions tariffs tariff restrictions emergency siege mourning
    lasting	-	lull respite deployment presence
    unitAdverb	hour	hourly
    unitAdverb	day	daily
    unitAdverb	week	weekly
    unitAdverb	month	monthly
    unitAdverb	year	annually yearly
    report	-	said says told announced added reported noted stated wrote
    relative	-	which who that whose whom
    conjunction	-	but and while although though whereas as
    auxiliary	-	did had was were
    progressive	-	meeting visiting traveling travelling leaving arriving holding hosting coming
    progressive	-	flying starting beginning opening returning
    future	-	begins starts opens resumes meets arrives leaves hosts ends expires votes
    future	-	begin resume meet
    past	-	set
    """
}
