/// People known by an office of an international organisation or an armed group.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfOrganisations {
  static let rows = """
    Javier Pérez de Cuéllar	Pérez de Cuéllar	Javier Perez de Cuellar;Perez de Cuellar	un secretary-general 1982-01 1991-12
    Boutros Boutros-Ghali	Boutros-Ghali	Boutros Ghali	un secretary-general 1992-01 1996-12
    Kofi Annan	Annan		un secretary-general 1997-01 2006-12;un special-envoy 2012-02 2012-08
    Ban Ki-moon	Ban	Ban Ki Moon	un secretary-general 2007-01 2016-12
    António Guterres	Guterres	Antonio Guterres	unhcr high-commissioner 2005-06 2015-12;un secretary-general 2017-01
    Stéphane Dujarric	Dujarric	Stephane Dujarric	un spokesman 2014-03
    Fred Eckhard	Eckhard		un spokesman 1997-01 2005-06
    Farhan Haq	Haq		un spokesman 2005-01
    Martin Nesirky	Nesirky		un spokesman 2009-12 2014-03
    Cyrus Vance	Vance		USA foreign-minister 1977-01 1980-04;un special-envoy 1991-10 1993-05
    Yasushi Akashi	Akashi		un special-envoy 1992-01 1995-11
    Lakhdar Brahimi	Brahimi		un special-envoy 2001-10 2004-06;un special-envoy 2012-08 2014-05
    Staffan de Mistura	de Mistura		un special-envoy 2014-07 2018-12;un special-envoy 2021-11
    Geir Pedersen	Pedersen	Geir Otto Pedersen	un special-envoy 2018-12 2025-09
    Martin Griffiths	Griffiths		un special-envoy 2018-02 2021-07;ocha commissioner 2021-07 2024-06
    Tom Fletcher	Fletcher		ocha commissioner 2024-11
    Hans Grundberg	Grundberg		un special-envoy 2021-08
    Jamal Benomar	Benomar		un special-envoy 2011-04 2015-04
    Ghassan Salamé	Salamé	Ghassan Salame	un special-envoy 2017-06 2020-03
    Terje Roed-Larsen	Roed-Larsen	Terje Rød-Larsen	un special-envoy 1999-10 2004-12
    Alvaro de Soto	de Soto		un special-envoy 1999-11 2007-05
    Tor Wennesland	Wennesland		un special-envoy 2021-01 2025-01
    Jan Egeland	Egeland		ocha commissioner 2003-08 2006-12;norwegian-refugee-council secretary-general 2013-08
    Sadako Ogata	Ogata		unhcr high-commissioner 1991-01 2000-12
    Filippo Grandi	Grandi		unhcr high-commissioner 2016-01 2025-12
    Navi Pillay	Pillay	Navanethem Pillay	ohchr high-commissioner 2008-09 2014-08
    Zeid Ra'ad al-Hussein	Zeid	Zeid Raad al-Hussein	ohchr high-commissioner 2014-09 2018-08
    Michelle Bachelet	Bachelet		CHL president 2006-03 2010-03;CHL president 2014-03 2018-03;ohchr high-commissioner 2018-09 2022-08
    Volker Türk	Türk	Volker Turk	ohchr high-commissioner 2022-10
    Louise Arbour	Arbour		icty chief-prosecutor 1996-10 1999-09;ohchr high-commissioner 2004-07 2008-06
    Philippe Lazzarini	Lazzarini		unrwa commissioner 2020-04
    Rolf Ekeus	Ekeus	Rolf Ekéus	unscom director-general 1991-04 1997-06
    Richard Butler	Butler		unscom director-general 1997-07 1999-06
    Hans Blix	Blix		iaea director-general 1981-12 1997-11;unmovic director-general 2000-03 2003-06
    Mohamed ElBaradei	ElBaradei	Mohammed ElBaradei;Mohamed El Baradei;Mohammed El Baradei;Mohamed al-Baradei;El Baradei;Baradei;el-Baradei	iaea director-general 1997-12 2009-11;EGY opposition-leader 2010-02 2013-07;EGY vice-president 2013-07 2013-08
    Yukiya Amano	Amano		iaea director-general 2009-12 2019-07
    Rafael Grossi	Grossi	Rafael Mariano Grossi	iaea director-general 2019-12
    Tedros Adhanom Ghebreyesus	Tedros	Tedros Adhanom	who director-general 2017-07
    Margaret Chan	Chan		who director-general 2007-01 2017-06
    Carla Del Ponte	Del Ponte		icty chief-prosecutor 1999-09 2007-12
    Luis Moreno-Ocampo	Moreno-Ocampo	Luis Moreno Ocampo	icc chief-prosecutor 2003-06 2012-06
    Fatou Bensouda	Bensouda		icc chief-prosecutor 2012-06 2021-06
    Karim Khan	Khan	Karim A. A. Khan	icc chief-prosecutor 2021-06
    Manfred Wörner	Wörner	Manfred Woerner	nato secretary-general 1988-07 1994-08
    Willy Claes	Claes		nato secretary-general 1994-10 1995-10
    Javier Solana	Solana		nato secretary-general 1995-12 1999-10;eu high-representative 1999-10 2009-11
    George Robertson	Robertson	Lord Robertson	GBR defence-minister 1997-05 1999-10;nato secretary-general 1999-10 2003-12
    Jaap de Hoop Scheffer	de Hoop Scheffer		nato secretary-general 2004-01 2009-07
    Wesley Clark	Clark		nato commander 1997-07 2000-05
    Jacques Delors	Delors		european-commission president 1985-01 1995-01
    Jacques Santer	Santer		european-commission president 1995-01 1999-03
    José Manuel Barroso	Barroso	Jose Manuel Barroso;José Manuel Durão Barroso	PRT prime-minister 2002-04 2004-07;european-commission president 2004-11 2014-10
    Ursula von der Leyen	von der Leyen		DEU defence-minister 2013-12 2019-07;european-commission president 2019-12-01
    Herman Van Rompuy	Van Rompuy		european-council president 2009-12 2014-11
    Catherine Ashton	Ashton	Baroness Ashton	eu high-representative 2009-12 2014-10
    Federica Mogherini	Mogherini		ITA foreign-minister 2014-02 2014-10;eu high-representative 2014-11 2019-11
    Josep Borrell	Borrell		ESP foreign-minister 2018-06 2019-11;eu high-representative 2019-12 2024-11
    Chris Patten	Patten		HKG governor 1992-07 1997-06;eu commissioner 1999-09 2004-11
    Benita Ferrero-Waldner	Ferrero-Waldner		AUT foreign-minister 2000-02 2004-10;eu commissioner 2004-11 2009-11
    Olli Rehn	Rehn		eu commissioner 2004-11 2014-07
    David Owen	Owen	Lord Owen	GBR foreign-minister 1977-02 1979-05;eu special-envoy 1992-08 1995-06
    Lord Carrington	Carrington	Peter Carrington	nato secretary-general 1984-06 1988-07;eu special-envoy 1991-09 1992-08
    Roberta Metsola	Metsola		european-parliament president 2022-01
    Christine Lagarde	Lagarde		imf managing-director 2011-07 2019-09;ecb president 2019-11
    Dominique Strauss-Kahn	Strauss-Kahn		imf managing-director 2007-11 2011-05
    Michel Camdessus	Camdessus		imf managing-director 1987-01 2000-02
    Kristalina Georgieva	Georgieva		imf managing-director 2019-10
    Robert Zoellick	Zoellick		world-bank president 2007-07 2012-06
    Paul Wolfowitz	Wolfowitz		world-bank president 2005-06 2007-06
    James Wolfensohn	Wolfensohn		world-bank president 1995-06 2005-05;quartet special-envoy 2005-05 2006-04
    Ngozi Okonjo-Iweala	Okonjo-Iweala		wto director-general 2021-03
    Salim Ahmed Salim	Salim		au secretary-general 1989-09 2001-09
    Jean Ping	Ping		au president 2008-04 2012-10
    Moussa Faki	Faki	Moussa Faki Mahamat	au president 2017-03 2025-03
    Amr Moussa	Moussa	Amr Mussa	EGY foreign-minister 1991-05 2001-05;arab-league secretary-general 2001-05 2011-06
    Esmat Abdel-Meguid	Abdel-Meguid	Esmat Abdel Meguid	arab-league secretary-general 1991-05 2001-05
    Nabil Elaraby	Elaraby	Nabil el-Araby;Nabil al-Arabi;Nabil al-Araby;el-Araby;al-Arabi	EGY foreign-minister 2011-03 2011-06;arab-league secretary-general 2011-07 2016-07
    Ahmed Aboul Gheit	Aboul Gheit	Ahmed Abul Gheit;Abul Gheit	EGY foreign-minister 2004-07 2011-03;arab-league secretary-general 2016-07
    Surin Pitsuwan	Surin		THA foreign-minister 1997-11 2001-02;asean secretary-general 2008-01 2012-12
    José Miguel Insulza	Insulza	Jose Miguel Insulza	oas secretary-general 2005-05 2015-05
    Luis Almagro	Almagro		oas secretary-general 2015-05 2025-05
    Cesar Gaviria	Gaviria	César Gaviria	COL president 1990-08 1994-08;oas secretary-general 1994-09 2004-09
    Yasser Arafat	Arafat	Yasir Arafat	PSE president 1969-02 2004-11-11
    Mahmoud Abbas	Abbas	Abu Mazen	PSE prime-minister 2003-03 2003-09;PSE president 2005-01-15
    Saeb Erekat	Erekat	Saeb Erakat	PSE chief-negotiator 1995-01 2020-11
    Ahmed Qureia	Qureia	Ahmed Qurei;Abu Ala	PSE prime-minister 2003-10 2006-03
    Salam Fayyad	Fayyad		PSE prime-minister 2007-06 2013-06
    Rami Hamdallah	Hamdallah		PSE prime-minister 2013-06 2019-04
    Mohammad Shtayyeh	Shtayyeh	Mohammed Shtayyeh	PSE prime-minister 2019-04 2024-03
    Mohammad Mustafa	Mustafa	Mohammed Mustafa	PSE prime-minister 2024-03
    Riyad al-Maliki	al-Maliki	Riad Malki;Riyad Maliki	PSE foreign-minister 2007-06 2024-03
    Riyad Mansour	Mansour		PSE ambassador 2005-01
    Nabil Abu Rudeineh	Abu Rudeineh	Nabil Abu Rdeneh	PSE spokesman 1996-01
    Hanan Ashrawi	Ashrawi		PSE spokesman 1991-10 1993-12
    Faisal Husseini	Husseini		PSE chief-negotiator 1991-10 2001-05
    Marwan Barghouti	Barghouti		fatah leader 1994-01
    Mohammed Dahlan	Dahlan		PSE intelligence-chief 1994-01 2007-07
    Ismail Haniyeh	Haniyeh	Ismail Haniya	PSE prime-minister 2006-03 2007-06;hamas leader 2017-05 2024-07
    Khaled Meshaal	Meshaal	Khaled Mashaal;Khaled Meshal;Khalid Mishal;Khaled Mashal	hamas leader 1996-01 2017-05
    Yahya Sinwar	Sinwar		hamas leader 2017-02 2024-10
    Khalil al-Hayya	al-Hayya		hamas chief-negotiator 2024-08
    Sheikh Ahmed Yassin	Yassin	Ahmed Yassin	hamas leader 1987-12 2004-03
    Abdel Aziz al-Rantissi	al-Rantissi	Abdel-Aziz Rantisi;Rantissi;Rantisi	hamas leader 2004-03 2004-04
    Sami Abu Zuhri	Abu Zuhri		hamas spokesman 2004-01
    Mahmoud al-Zahar	al-Zahar	Mahmoud Zahar;Zahar	PSE foreign-minister 2006-03 2007-03;hamas leader 1990-01 2023-01
    Hassan Nasrallah	Nasrallah	Sayyed Hassan Nasrallah	hezbollah leader 1992-02 2024-09
    Naim Qassem	Qassem	Naim Kassem	hezbollah leader 2024-10
    Osama bin Laden	bin Laden	Usama bin Laden	al-qaeda leader 1988-08 2011-05
    Ayman al-Zawahiri	al-Zawahiri	Ayman al-Zawahri;Zawahiri;Zawahri	al-qaeda leader 2011-06 2022-07
    Abu Musab al-Zarqawi	al-Zarqawi	Zarqawi	aqi leader 2004-10 2006-06
    Abu Bakr al-Baghdadi	al-Baghdadi	Baghdadi	islamic-state leader 2010-05 2019-10
    Mullah Omar	Omar	Mullah Mohammad Omar;Mullah Mohammed Omar;Mohammed Omar	taliban leader 1994-01 2013-04
    Hibatullah Akhundzada	Akhundzada	Haibatullah Akhundzada	taliban leader 2016-05
    Abdul Ghani Baradar	Baradar	Mullah Baradar	taliban chief-negotiator 2019-01;taliban deputy-prime-minister 2021-09
    Zabihullah Mujahid	Mujahid	Zabiullah Mujahid	taliban spokesman 2007-01
    Suhail Shaheen	Shaheen		taliban spokesman 2019-01
    Amir Khan Muttaqi	Muttaqi		AFG foreign-minister 2021-09
    Ahmed Shah Massoud	Massoud	Ahmad Shah Massoud	northern-alliance commander 1996-09 2001-09
    Abdul Rashid Dostum	Dostum	Abdul Rashid Dostam	northern-alliance commander 1996-09 2001-12
    Gulbuddin Hekmatyar	Hekmatyar		AFG prime-minister 1993-06 1994-06
    Abdul-Malik al-Houthi	al-Houthi	Abdul Malik al-Houthi;Abdel-Malek al-Houthi	houthis leader 2004-09
    Yahya Saree	Saree	Yahya Sarea	houthis spokesman 2018-03
    Mohammed Abdulsalam	Abdulsalam	Mohammed Abdul-Salam;Mohammed Abdelsalam	houthis chief-negotiator 2011-01
    Abu Mohammed al-Golani	al-Golani	Abu Mohammad al-Jolani;Abu Mohammed al-Jolani;al-Jolani	hts leader 2017-01 2025-01
    Mazloum Abdi	Abdi	Mazlum Abdi;Mazloum Kobani	sdf commander 2015-10
    Abdullah Ocalan	Ocalan	Abdullah Öcalan	pkk leader 1978-11
    Velupillai Prabhakaran	Prabhakaran	Vellupillai Prabhakaran	ltte leader 1976-05 2009-05
    Anton Balasingham	Balasingham		ltte chief-negotiator 1994-01 2006-12
    Jonas Savimbi	Savimbi		unita leader 1966-03 2002-02
    Afonso Dhlakama	Dhlakama		renamo leader 1979-10 2018-05
    Foday Sankoh	Sankoh		ruf leader 1991-03 2000-05
    Joseph Kony	Kony		lra leader 1987-01
    Laurent Nkunda	Nkunda		rcd commander 2004-01 2009-01
    Bosco Ntaganda	Ntaganda		m23 commander 2012-04 2013-03
    Corneille Nangaa	Nangaa		m23 leader 2023-12
    Bertrand Bisimwa	Bisimwa		m23 leader 2013-03
    John Garang	Garang		spla leader 1983-06 2005-07
    Mohamed Hamdan Dagalo	Dagalo	Hemedti;Mohammed Hamdan Dagalo;Hemeti	rsf-sudan commander 2013-08
    Debretsion Gebremichael	Debretsion		tplf leader 2017-11
    Guillaume Soro	Soro		new-forces leader 2002-12 2007-03;CIV prime-minister 2007-04 2012-03
    Manuel Marulanda	Marulanda		farc leader 1964-05 2008-03
    Timochenko	Timochenko	Rodrigo Londoño;Rodrigo Londono	farc leader 2011-11 2017-08
    Ivan Marquez	Marquez	Iván Márquez	farc chief-negotiator 2012-09 2017-08
    Subcomandante Marcos	Marcos		zapatistas leader 1994-01 2014-05
    Abimael Guzman	Guzman	Abimael Guzmán	shining-path leader 1969-01 1992-09
    Radovan Karadzic	Karadzic	Radovan Karadžić	bosnian-serbs president 1992-05 1996-07
    Ratko Mladic	Mladic	Ratko Mladić	bosnian-serbs commander 1992-05 1996-11
    Biljana Plavsic	Plavsic	Biljana Plavšić	bosnian-serbs president 1996-07 1998-11
    Milorad Dodik	Dodik		bosnian-serbs president 2010-11 2025-08
    Hashim Thaci	Thaci	Hashim Thaçi	kla leader 1998-01 1999-09;XKX prime-minister 2008-01 2014-12;XKX president 2016-04 2020-11
    Ali Ahmeti	Ahmeti		nla-macedonia leader 2001-01 2001-09
    Jakup Krasniqi	Krasniqi		kla spokesman 1998-06 1999-06
    Rauf Denktash	Denktash	Rauf Denktaş	northern-cyprus president 1975-02 2005-04
    Mehmet Ali Talat	Talat		northern-cyprus president 2005-04 2010-04
    Derviş Eroğlu	Eroğlu	Dervis Eroglu	northern-cyprus president 2010-04 2015-04
    Mustafa Akinci	Akinci	Mustafa Akıncı	northern-cyprus president 2015-04 2020-10
    Ersin Tatar	Tatar		northern-cyprus president 2020-10 2025-10
    Massoud Barzani	Barzani	Masoud Barzani	kdp leader 1979-10;krg president 2005-06 2017-11
    Jalal Talabani	Talabani		puk leader 1975-06 2005-04;IRQ president 2005-04 2014-07
    Nechirvan Barzani	Barzani		krg president 2019-06
    Moqtada al-Sadr	al-Sadr	Muqtada al-Sadr;Moqtada Sadr;Sadr	mahdi-army leader 2003-06
    Nur Misuari	Misuari		mnlf leader 1972-10
    Murad Ebrahim	Ebrahim		milf leader 2003-08
    Xanana Gusmao	Gusmao	Xanana Gusmão;Gusmão	fretilin leader 1981-03 1992-11;TLS president 2002-05 2007-05;TLS prime-minister 2007-08 2015-02;TLS prime-minister 2023-07
    Dalai Lama	Dalai Lama		CHN opposition-leader 1950-11
    Pope John Paul II	John Paul II	John Paul;Pope John Paul	VAT pope 1978-10 2005-04-02
    Pope Benedict XVI	Benedict	Pope Benedict;Benedict XVI	VAT pope 2005-04-19 2013-02-28
    Pope Francis	Francis		VAT pope 2013-03-13 2025-04-21
    Pope Leo XIV	Leo XIV	Pope Leo	VAT pope 2025-05-08
    Pietro Parolin	Parolin		VAT prime-minister 2013-10
    """
}
