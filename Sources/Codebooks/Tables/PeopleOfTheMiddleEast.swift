/// People known by an office of a state in the Middle East or North Africa.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfTheMiddleEast {
  static let rows = """
    Gamal Abdel Nasser	Nasser	Gamal Abdul Nasser	EGY president 1956-06 1970-09
    Anwar Sadat	Sadat	Anwar al-Sadat;Anwar el-Sadat	EGY president 1970-10 1981-10-06
    Hosni Mubarak	Mubarak	Husni Mubarak;Hosny Mubarak	EGY president 1981-10-14 2011-02-11
    Omar Suleiman	Suleiman	Omar Soliman	EGY intelligence-chief 1993-01 2011-01;EGY vice-president 2011-01-29 2011-02-11
    Ahmed Shafiq	Shafiq	Ahmed Shafik;Shafik	EGY prime-minister 2011-01-31 2011-03-03
    Ahmed Nazif	Nazif		EGY prime-minister 2004-07 2011-01-29
    Essam Sharaf	Sharaf		EGY prime-minister 2011-03-03 2011-12-07
    Kamal el-Ganzouri	el-Ganzouri	Kamal al-Ganzouri;Kamal Ganzouri;Ganzouri	EGY prime-minister 1996-01 1999-10;EGY prime-minister 2011-12 2012-08
    Hussein Tantawi	Tantawi	Mohamed Hussein Tantawi;Mohammed Hussein Tantawi;Mohamed Tantawi	EGY defence-minister 1991-05 2012-08;scaf leader 2011-02-11 2012-06-30
    Sami Enan	Enan	Sami Anan;Sami Hafez Enan	EGY army-chief 2005-10 2012-08
    Habib el-Adly	el-Adly	Habib al-Adly;Habib al-Adli;Adly	EGY interior-minister 1997-11 2011-01-31
    Mahmoud Wagdy	Wagdy	Mahmoud Wagdi	EGY interior-minister 2011-01-31 2011-03
    Mohamed Morsi	Morsi	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi;Mursi;Morsy	EGY president 2012-06-30 2013-07-03
    Mohamed Badie	Badie	Mohammed Badie	muslim-brotherhood leader 2010-01 2013-08
    Essam el-Erian	el-Erian	Essam al-Erian;Essam el-Eryan;Erian	muslim-brotherhood spokesman 2010-01 2011-04
    Khairat el-Shater	el-Shater	Khairat al-Shater	muslim-brotherhood leader 2010-01 2013-07
    Gamal Mubarak	Mubarak		ndp leader 2002-01 2011-02
    Ayman Nour	Nour	Ayman Nur	EGY opposition-leader 2004-10 2013-07
    Wael Ghonim	Ghonim		EGY opposition-leader 2011-01 2011-12
    Adly Mansour	Mansour		EGY president 2013-07-04 2014-06-08
    Hazem el-Beblawi	el-Beblawi	Hazem al-Beblawi	EGY prime-minister 2013-07 2014-03
    Abdel Fattah el-Sisi	Sisi	Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah El-Sisi;Abdul Fattah al-Sisi;el-Sisi;al-Sisi;el-Sissi;Sissi	EGY defence-minister 2012-08 2014-03;EGY president 2014-06-08
    Sameh Shoukry	Shoukry	Sameh Shukri	EGY foreign-minister 2014-06 2024-07
    Badr Abdelatty	Abdelatty	Badr Abdel Aaty;Badr Abdelaty	EGY foreign-minister 2024-07
    Ahmed Maher	Maher		EGY foreign-minister 2001-05 2004-07
    Saddam Hussein	Saddam		IRQ president 1979-07 2003-04-09
    Tariq Aziz	Aziz	Tareq Aziz	IRQ foreign-minister 1983-01 1991-12;IRQ deputy-prime-minister 1979-07 2003-04
    Naji Sabri	Sabri		IRQ foreign-minister 2001-08 2003-04
    Mohammed Saeed al-Sahaf	al-Sahaf	Mohammed Said al-Sahhaf	IRQ foreign-minister 1992-01 2001-04
    Iyad Allawi	Allawi	Ayad Allawi	IRQ prime-minister 2004-06 2005-05
    Ibrahim al-Jaafari	al-Jaafari	Ibrahim Jaafari;Jaafari	IRQ prime-minister 2005-05 2006-05;IRQ foreign-minister 2014-09 2018-10
    Nouri al-Maliki	al-Maliki	Nuri al-Maliki;Nouri Maliki;Maliki	IRQ prime-minister 2006-05 2014-09
    Haider al-Abadi	al-Abadi	Haidar al-Abadi;Abadi	IRQ prime-minister 2014-09 2018-10
    Adel Abdul Mahdi	Abdul Mahdi	Adil Abdul-Mahdi	IRQ prime-minister 2018-10 2020-05
    Mustafa al-Kadhimi	al-Kadhimi	Mustafa Kadhimi;Kadhimi	IRQ prime-minister 2020-05 2022-10
    Mohammed Shia al-Sudani	al-Sudani	Mohammed al-Sudani	IRQ prime-minister 2022-10
    Hoshyar Zebari	Zebari		IRQ foreign-minister 2003-09 2014-07
    Ahmed Chalabi	Chalabi	Ahmad Chalabi	IRQ deputy-prime-minister 2005-05 2006-05
    Ali al-Sistani	al-Sistani	Ayatollah Ali al-Sistani;Sistani	IRQ leader 1992-08
    Barham Salih	Salih		IRQ president 2018-10 2022-10
    Ruhollah Khomeini	Khomeini	Ayatollah Khomeini	IRN supreme-leader 1979-12 1989-06
    Ali Khamenei	Khamenei	Ayatollah Ali Khamenei;Ayatollah Khamenei	IRN president 1981-10 1989-08;IRN supreme-leader 1989-06-04
    Akbar Hashemi Rafsanjani	Rafsanjani	Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani	IRN president 1989-08 1997-08
    Mohammad Khatami	Khatami	Mohammed Khatami	IRN president 1997-08 2005-08
    Mahmoud Ahmadinejad	Ahmadinejad		IRN president 2005-08-03 2013-08-03
    Hassan Rouhani	Rouhani	Hasan Rowhani;Hassan Rohani;Rohani	IRN president 2013-08-03 2021-08-03
    Ebrahim Raisi	Raisi		IRN president 2021-08-03 2024-05-19
    Masoud Pezeshkian	Pezeshkian		IRN president 2024-07
    Ali Akbar Velayati	Velayati		IRN foreign-minister 1981-12 1997-08
    Kamal Kharazi	Kharazi	Kamal Kharrazi;Kharrazi	IRN foreign-minister 1997-08 2005-08
    Manouchehr Mottaki	Mottaki		IRN foreign-minister 2005-08 2010-12
    Ali Akbar Salehi	Salehi		IRN foreign-minister 2010-12 2013-08
    Mohammad Javad Zarif	Zarif	Javad Zarif	IRN foreign-minister 2013-08 2021-08
    Hossein Amir-Abdollahian	Amir-Abdollahian		IRN foreign-minister 2021-08 2024-05
    Abbas Araghchi	Araghchi	Abbas Araqchi;Seyed Abbas Araghchi	IRN foreign-minister 2024-08
    Ali Larijani	Larijani		IRN chief-negotiator 2005-08 2007-10;IRN speaker 2008-05 2020-05;IRN national-security-adviser 2025-08
    Saeed Jalili	Jalili		IRN chief-negotiator 2007-10 2013-09
    Esmail Baghaei	Baghaei	Esmaeil Baqaei	IRN spokesman 2024-09
    Qassem Soleimani	Soleimani	Qasem Soleimani;Qassim Suleimani	irgc commander 1998-03 2020-01-03
    Mohammad Bagher Ghalibaf	Ghalibaf	Mohammad Baqer Qalibaf	IRN speaker 2020-05
    Mir Hossein Mousavi	Mousavi	Mir-Hossein Mousavi	IRN prime-minister 1981-10 1989-08;IRN opposition-leader 2009-06 2011-02
    Mehdi Karroubi	Karroubi		IRN opposition-leader 2009-06 2011-02
    Yitzhak Shamir	Shamir		ISR prime-minister 1986-10 1992-07
    Yitzhak Rabin	Rabin		ISR prime-minister 1992-07 1995-11-04
    Shimon Peres	Peres		ISR foreign-minister 1992-07 1995-11;ISR prime-minister 1995-11 1996-06;ISR foreign-minister 2001-03 2002-11;ISR president 2007-07 2014-07
    Benjamin Netanyahu	Netanyahu	Binyamin Netanyahu;Bibi Netanyahu	ISR prime-minister 1996-06 1999-07;ISR finance-minister 2003-02 2005-08;ISR prime-minister 2009-03-31 2021-06-13;ISR prime-minister 2022-12-29
    Ehud Barak	Barak		ISR foreign-minister 1995-11 1996-06;ISR prime-minister 1999-07 2001-03;ISR defence-minister 2007-06 2013-03
    Ariel Sharon	Sharon		ISR foreign-minister 1998-10 1999-07;ISR prime-minister 2001-03-07 2006-04
    Ehud Olmert	Olmert		ISR prime-minister 2006-01 2009-03
    Naftali Bennett	Bennett		ISR prime-minister 2021-06 2022-06
    Yair Lapid	Lapid		ISR foreign-minister 2021-06 2022-12;ISR prime-minister 2022-07 2022-12;ISR opposition-leader 2023-01
    David Levy	Levy		ISR foreign-minister 1990-06 1992-07;ISR foreign-minister 1996-06 1998-01
    Moshe Arens	Arens		ISR foreign-minister 1988-12 1990-06;ISR defence-minister 1990-06 1992-07
    Tzipi Livni	Livni		ISR foreign-minister 2006-01 2009-03;ISR minister 2013-03 2014-12
    Silvan Shalom	Shalom		ISR foreign-minister 2003-02 2006-01
    Avigdor Lieberman	Lieberman	Avigdor Liberman	ISR foreign-minister 2009-04 2015-05;ISR defence-minister 2016-05 2018-11
    Israel Katz	Katz		ISR foreign-minister 2024-01 2024-11;ISR defence-minister 2024-11
    Eli Cohen	Cohen		ISR foreign-minister 2022-12 2023-12
    Gideon Saar	Saar	Gideon Sa'ar;Sa'ar	ISR foreign-minister 2024-11
    Yoav Gallant	Gallant		ISR defence-minister 2022-12 2024-11
    Benny Gantz	Gantz		ISR army-chief 2011-02 2015-02;ISR defence-minister 2020-05 2022-12
    Moshe Yaalon	Yaalon	Moshe Ya'alon	ISR army-chief 2002-07 2005-06;ISR defence-minister 2013-03 2016-05
    Shaul Mofaz	Mofaz		ISR army-chief 1998-07 2002-07;ISR defence-minister 2002-11 2006-05
    Binyamin Ben-Eliezer	Ben-Eliezer	Benjamin Ben-Eliezer	ISR defence-minister 2001-03 2002-11
    Isaac Herzog	Herzog		ISR president 2021-07
    Ezer Weizman	Weizman		ISR president 1993-05 2000-07
    Moshe Katsav	Katsav		ISR president 2000-08 2007-07
    Herzi Halevi	Halevi		ISR army-chief 2023-01 2025-03
    Eyal Zamir	Zamir		ISR army-chief 2025-03
    Ron Dermer	Dermer		ISR minister 2022-12 2025-11
    Itamar Ben-Gvir	Ben-Gvir	Itamar Ben Gvir	ISR minister 2022-12
    Bezalel Smotrich	Smotrich		ISR finance-minister 2022-12
    Danny Danon	Danon		ISR ambassador 2015-10 2020-07;ISR ambassador 2024-08
    Mark Regev	Regev		ISR spokesman 2007-01 2015-12
    King Hussein	Hussein	King Hussein of Jordan	JOR king 1952-08 1999-02-07
    King Abdullah II	Abdullah	King Abdullah of Jordan	JOR king 1999-02-07
    Ayman Safadi	Safadi		JOR foreign-minister 2017-01
    Nasser Judeh	Judeh		JOR foreign-minister 2009-02 2017-01
    Hafez al-Assad	Assad	Hafez Assad;Hafez el-Assad	SYR president 1971-03 2000-06-10
    Bashar al-Assad	Assad	Bashar Assad;Bashar el-Assad;al-Assad;el-Assad	SYR president 2000-07-17 2024-12-08
    Farouk al-Sharaa	al-Sharaa	Farouq al-Shara;Farouk al-Shara	SYR foreign-minister 1984-03 2006-02;SYR vice-president 2006-02 2014-07
    Ahmed al-Sharaa	al-Sharaa	Ahmad al-Sharaa;Sharaa	SYR president 2025-01-29
    Asaad al-Shaibani	al-Shaibani	Asaad Hassan al-Shibani;Asaad al-Shibani	SYR foreign-minister 2024-12
    Walid al-Moallem	al-Moallem	Walid Muallem;Walid al-Muallem;Moallem	SYR foreign-minister 2006-02 2020-11
    Bouthaina Shaaban	Shaaban		SYR presidential-aide 2008-07 2024-12
    Elias Hrawi	Hrawi		LBN president 1989-11 1998-11
    Emile Lahoud	Lahoud	Émile Lahoud	LBN president 1998-11 2007-11
    Michel Suleiman	Suleiman	Michel Sleiman	LBN president 2008-05 2014-05
    Michel Aoun	Aoun		LBN president 2016-10 2022-10
    Joseph Aoun	Aoun		LBN army-chief 2017-03 2025-01;LBN president 2025-01-09
    Rafik Hariri	Hariri	Rafiq Hariri;Rafik al-Hariri;Rafiq al-Hariri	LBN prime-minister 1992-10 1998-12;LBN prime-minister 2000-10 2004-10
    Saad Hariri	Hariri	Saad al-Hariri	LBN prime-minister 2009-11 2011-06;LBN prime-minister 2016-12 2020-01
    Fouad Siniora	Siniora	Fuad Saniora	LBN prime-minister 2005-07 2009-11
    Najib Mikati	Mikati		LBN prime-minister 2011-06 2014-02;LBN prime-minister 2021-09 2025-02
    Nawaf Salam	Salam		LBN prime-minister 2025-02
    Nabih Berri	Berri		amal leader 1980-04;LBN speaker 1992-10
    Walid Jumblatt	Jumblatt		LBN opposition-leader 1977-03
    Samir Geagea	Geagea		LBN party-leader 1986-01
    King Fahd	Fahd		SAU king 1982-06 2005-08-01
    King Abdullah	Abdullah	Crown Prince Abdullah;Abdullah bin Abdulaziz	SAU crown-prince 1982-06 2005-08;SAU king 2005-08-01 2015-01-23
    King Salman	Salman	Salman bin Abdulaziz	SAU king 2015-01-23
    Mohammed bin Salman	bin Salman	Mohammad bin Salman;Crown Prince Mohammed bin Salman;Mohamed bin Salman;MBS	SAU defence-minister 2015-01 2022-09;SAU crown-prince 2017-06-21
    Saud al-Faisal	al-Faisal	Prince Saud al-Faisal;Saud Al-Faisal	SAU foreign-minister 1975-10 2015-04
    Adel al-Jubeir	al-Jubeir		SAU foreign-minister 2015-04 2018-12
    Faisal bin Farhan	bin Farhan	Prince Faisal bin Farhan	SAU foreign-minister 2019-10
    Sheikh Zayed	Zayed	Zayed bin Sultan Al Nahyan	ARE president 1971-12 2004-11
    Mohammed bin Zayed	bin Zayed	Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan	ARE crown-prince 2004-11 2022-05;ARE president 2022-05
    Abdullah bin Zayed	bin Zayed		ARE foreign-minister 2006-02
    Anwar Gargash	Gargash		ARE presidential-aide 2021-02
    Hamad bin Khalifa Al Thani	Hamad	Sheikh Hamad bin Khalifa	QAT emir 1995-06 2013-06
    Tamim bin Hamad Al Thani	Tamim	Sheikh Tamim;Tamim bin Hamad	QAT emir 2013-06-25
    Hamad bin Jassim	bin Jassim	Sheikh Hamad bin Jassim	QAT foreign-minister 1992-09 2013-06;QAT prime-minister 2007-04 2013-06
    Mohammed bin Abdulrahman Al Thani	Al Thani	Mohammed bin Abdulrahman;Sheikh Mohammed bin Abdulrahman	QAT foreign-minister 2016-01;QAT prime-minister 2023-03
    Majed al-Ansari	al-Ansari		QAT spokesman 2021-10
    Sultan Qaboos	Qaboos	Qaboos bin Said	OMN sultan 1970-07 2020-01
    Haitham bin Tariq	Haitham	Sultan Haitham	OMN sultan 2020-01
    Badr al-Busaidi	al-Busaidi	Badr Albusaidi	OMN foreign-minister 2020-08
    Jaber al-Ahmad al-Sabah	al-Sabah	Sheikh Jaber	KWT emir 1977-12 2006-01
    King Hamad	Hamad	Hamad bin Isa Al Khalifa;King Hamad bin Isa	BHR king 2002-02
    Ali Abdullah Saleh	Saleh	Ali Abdallah Saleh	YEM president 1978-07 2012-02-25
    Abdrabbuh Mansur Hadi	Hadi	Abed Rabbo Mansour Hadi;Abd-Rabbu Mansour Hadi	YEM vice-president 1994-10 2012-02;YEM president 2012-02-25 2022-04
    Rashad al-Alimi	al-Alimi		YEM president 2022-04
    Muammar Gaddafi	Gaddafi	Muammar Qaddafi;Moammar Gadhafi;Muammar al-Gaddafi;Moamer Kadhafi;Muammar Gadhafi;Qaddafi;Gadhafi;Kadhafi;Khaddafi;Kaddafi;Colonel Gaddafi;Gadaffi;Qadhafi;Gadafy	LBY leader 1969-09 2011-10-20
    Saif al-Islam Gaddafi	Saif al-Islam	Seif al-Islam	LBY leader 2011-02 2011-11
    Moussa Koussa	Koussa	Musa Kusa	LBY foreign-minister 2009-03 2011-03
    Moussa Ibrahim	Ibrahim	Mussa Ibrahim	LBY spokesman 2011-02 2011-10
    Mustafa Abdul Jalil	Abdul Jalil	Mustafa Abdel Jalil;Mustafa Abdel-Jalil;Abdel Jalil	ntc leader 2011-03 2012-08
    Mahmoud Jibril	Jibril		ntc prime-minister 2011-03 2011-10
    Ali Zeidan	Zeidan		LBY prime-minister 2012-11 2014-03
    Fayez al-Sarraj	al-Sarraj	Fayez Serraj;Fayez Sarraj;Serraj;Sarraj	LBY prime-minister 2016-03 2021-03
    Abdul Hamid Dbeibah	Dbeibah	Abdulhamid Dbeibah;Abdul Hamid Dbeibeh	LBY prime-minister 2021-03
    Khalifa Haftar	Haftar	Khalifa Hifter;Hifter	lna commander 2014-05
    Zine El Abidine Ben Ali	Ben Ali	Zine al-Abidine Ben Ali;Zine el Abidine Ben Ali	TUN president 1987-11 2011-01-14
    Mohamed Ghannouchi	Ghannouchi	Mohammed Ghannouchi	TUN prime-minister 1999-11 2011-02
    Rached Ghannouchi	Ghannouchi	Rachid Ghannouchi	ennahda leader 1981-06
    Moncef Marzouki	Marzouki		TUN president 2011-12 2014-12
    Beji Caid Essebsi	Essebsi		TUN prime-minister 2011-02 2011-12;TUN president 2014-12 2019-07
    Kais Saied	Saied		TUN president 2019-10-23
    Chadli Bendjedid	Bendjedid	Chadli Benjedid	DZA president 1979-02 1992-01
    Liamine Zeroual	Zeroual		DZA president 1994-01 1999-04
    Abdelaziz Bouteflika	Bouteflika	Abdul Aziz Bouteflika;Abdel-Aziz Bouteflika	DZA president 1999-04-27 2019-04-02
    Abdelmadjid Tebboune	Tebboune		DZA president 2019-12
    Ahmed Attaf	Attaf		DZA foreign-minister 1996-01 1999-12;DZA foreign-minister 2023-03
    King Hassan	Hassan	King Hassan II;Hassan II	MAR king 1961-03 1999-07
    King Mohammed VI	Mohammed VI	King Mohamed VI	MAR king 1999-07
    Nasser Bourita	Bourita		MAR foreign-minister 2017-04
    Abdelilah Benkirane	Benkirane		MAR prime-minister 2011-11 2017-03
    Mohamed Abdelaziz	Abdelaziz		polisario leader 1976-08 2016-05
    Brahim Ghali	Ghali		polisario leader 2016-07
    """
}
