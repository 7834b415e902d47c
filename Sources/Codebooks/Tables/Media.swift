/// Agencies, broadcasters and papers: they carry claims and make none.
///
/// Columns: code, slug, name, other names.
enum Media {
  static let rows = """
    MED	reuters	Reuters	Thomson Reuters
    MED	associated-press	Associated Press	AP;A.P.
    MED	afp	Agence France-Presse	AFP;A.F.P.;Agence France Presse
    MED	upi	United Press International	UPI
    MED	dpa	Deutsche Presse-Agentur	DPA
    MED	bbc	BBC	B.B.C.;British Broadcasting Corporation;BBC News;BBC World Service
    MED	cnn	CNN	C.N.N.;Cable News Network
    MED	fox-news	Fox News	Fox
    MED	msnbc	MSNBC
    MED	nbc	NBC	NBC News
    MED	abc	ABC	ABC News
    MED	cbs	CBS	CBS News
    MED	pbs	PBS
    MED	npr	NPR	National Public Radio
    MED	sky-news	Sky News
    MED	itv	ITV
    MED	al-jazeera	Al Jazeera	al-Jazeera;Al-Jazeera English
    MED	al-arabiya	Al Arabiya	al-Arabiya
    MED	france-24	France 24	France24
    MED	deutsche-welle	Deutsche Welle	DW
    MED	voa	Voice of America	VOA
    MED	rferl	Radio Free Europe	RFE/RL;Radio Liberty;Radio Free Europe/Radio Liberty
    MED	bloomberg	Bloomberg	Bloomberg News
    MED	politico	Politico
    MED	axios	Axios
    MED	new-york-times	New York Times	NYT;NY Times
    MED	washington-post	Washington Post
    MED	wall-street-journal	Wall Street Journal	WSJ
    MED	usa-today	USA Today
    MED	los-angeles-times	Los Angeles Times	LA Times
    MED	guardian	Guardian	Observer newspaper
    MED	financial-times	Financial Times	FT
    MED	daily-telegraph	Daily Telegraph	Sunday Telegraph
    MED	times-london	Times of London	Sunday Times
    MED	economist	Economist
    MED	time-magazine	Time magazine	Newsweek
    MED	foreign-affairs	Foreign Affairs	Foreign Policy magazine
    MED	le-monde	Le Monde
    MED	le-figaro	Le Figaro
    MED	der-spiegel	Der Spiegel	Spiegel
    MED	bild	Bild
    MED	die-welt	Die Welt	Die Zeit
    MED	frankfurter-allgemeine	Frankfurter Allgemeine Zeitung	Frankfurter Allgemeine;FAZ
    MED	sueddeutsche	Süddeutsche Zeitung	Sueddeutsche Zeitung
    MED	el-pais	El País	El Pais
    MED	corriere	Corriere della Sera
    MED	la-repubblica	La Repubblica	ANSA
    MED	tass	TASS	Itar-Tass;ITAR-TASS
    MED	interfax	Interfax
    MED	ria-novosti	RIA Novosti	RIA
    MED	rt	Russia Today	RT
    MED	kommersant	Kommersant	Izvestia;Izvestiya
    MED	pravda	Pravda
    MED	xinhua	Xinhua	Xinhua News Agency;New China News Agency
    MED	peoples-daily	People's Daily	Global Times
    MED	cctv	CCTV
    MED	kcna	KCNA	Korean Central News Agency
    MED	yonhap	Yonhap	Yonhap News Agency
    MED	kyodo	Kyodo	Kyodo News;NHK
    MED	irna	IRNA	Fars News Agency;Tasnim;Press TV;Mehr News Agency
    MED	sana	Syrian Arab News Agency
    MED	mena	Middle East News Agency
    MED	al-ahram	Al-Ahram	Ahram Online;al Ahram
    MED	al-masry-al-youm	Al-Masry Al-Youm
    MED	anadolu	Anadolu Agency	Anadolu;Hurriyet;Daily Sabah
    MED	haaretz	Haaretz	Ha'aretz
    MED	jerusalem-post	Jerusalem Post
    MED	yedioth	Yedioth Ahronoth	Yediot Ahronot;Maariv
    MED	times-of-israel	Times of Israel
    MED	wafa	WAFA
    MED	saudi-press-agency	Saudi Press Agency
    MED	al-manar	al-Manar	Al Mayadeen
    MED	pti-india	Press Trust of India
    MED	times-of-india	Times of India	The Hindu;Indian Express;NDTV
    MED	dawn	Dawn newspaper	Geo News
    MED	ukrinform	Ukrinform	Kyiv Independent;Ukrainska Pravda;Suspilne
    MED	kyodo-news	Jiji Press	Asahi Shimbun;Yomiuri Shimbun
    MED	south-china-morning-post	South China Morning Post
    MED	straits-times	Straits Times
    MED	nikkei	Nikkei
    MED	abc-australia	Australian Broadcasting Corporation
    MED	cbc	CBC	Canadian Broadcasting Corporation;Globe and Mail
    MED	euronews	Euronews
    MED	state-television	state television	state TV;state-run television;state media;state news agency;state radio;official news agency;state-run media;state-run news agency
    MED	wikileaks	WikiLeaks
    MED	truth-social	Truth Social
    MED	facebook	Facebook
    MED	twitter	Twitter
    MED	telegram	Telegram
    MED	youtube	YouTube
    MED	instagram	Instagram
    MED	tiktok	TikTok
    """
}
