/// People known by an office of a state in the middle or south-east of Europe.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfSouthernEurope {
  static let rows = """
    Lech Wałęsa	Wałęsa	Lech Walesa	solidarity leader 1980-09 1990-12;POL president 1990-12 1995-12
    Tadeusz Mazowiecki	Mazowiecki		POL prime-minister 1989-08 1991-01
    Aleksander Kwaśniewski	Kwaśniewski	Aleksander Kwasniewski	POL president 1995-12 2005-12
    Lech Kaczyński	Kaczyński	Lech Kaczynski	POL president 2005-12 2010-04
    Jarosław Kaczyński	Kaczyński	Jaroslaw Kaczynski	POL prime-minister 2006-07 2007-11
    Bronisław Komorowski	Komorowski	Bronislaw Komorowski	POL president 2010-08 2015-08
    Andrzej Duda	Duda		POL president 2015-08-06 2025-08-06
    Karol Nawrocki	Nawrocki		POL president 2025-08-06
    Donald Tusk	Tusk		POL prime-minister 2007-11 2014-09;european-council president 2014-12 2019-11;POL prime-minister 2023-12-13
    Mateusz Morawiecki	Morawiecki		POL prime-minister 2017-12 2023-12
    Radosław Sikorski	Sikorski	Radoslaw Sikorski;Radek Sikorski	POL foreign-minister 2007-11 2014-09;POL foreign-minister 2023-12
    Władysław Kosiniak-Kamysz	Kosiniak-Kamysz	Wladyslaw Kosiniak-Kamysz	POL defence-minister 2023-12
    Bronisław Geremek	Geremek	Bronislaw Geremek	POL foreign-minister 1997-10 2000-06
    Krzysztof Skubiszewski	Skubiszewski		POL foreign-minister 1989-09 1993-10
    Leszek Miller	Miller		POL prime-minister 2001-10 2004-05
    Václav Havel	Havel	Vaclav Havel	CZE president 1989-12 2003-02
    Václav Klaus	Klaus	Vaclav Klaus	CZE prime-minister 1992-07 1998-01;CZE president 2003-03 2013-03
    Miloš Zeman	Zeman	Milos Zeman	CZE prime-minister 1998-07 2002-07;CZE president 2013-03 2023-03
    Petr Pavel	Pavel		CZE president 2023-03
    Petr Fiala	Fiala		CZE prime-minister 2021-12 2025-12
    Andrej Babiš	Babiš	Andrej Babis	CZE prime-minister 2017-12 2021-12;CZE prime-minister 2025-12
    Jan Lipavský	Lipavský	Jan Lipavsky	CZE foreign-minister 2021-12 2025-12
    Vladimír Mečiar	Mečiar	Vladimir Meciar	SVK prime-minister 1992-06 1998-10
    Mikuláš Dzurinda	Dzurinda	Mikulas Dzurinda	SVK prime-minister 1998-10 2006-07
    Robert Fico	Fico		SVK prime-minister 2006-07 2010-07;SVK prime-minister 2012-04 2018-03;SVK prime-minister 2023-10
    Zuzana Čaputová	Čaputová	Zuzana Caputova	SVK president 2019-06 2024-06
    Peter Pellegrini	Pellegrini		SVK president 2024-06
    Árpád Göncz	Göncz	Arpad Goncz	HUN president 1990-08 2000-08
    József Antall	Antall	Jozsef Antall	HUN prime-minister 1990-05 1993-12
    Gyula Horn	Horn		HUN prime-minister 1994-07 1998-07
    Viktor Orbán	Orbán	Viktor Orban	HUN prime-minister 1998-07 2002-05;HUN prime-minister 2010-05-29
    Ferenc Gyurcsány	Gyurcsány	Ferenc Gyurcsany	HUN prime-minister 2004-09 2009-04
    Péter Szijjártó	Szijjártó	Peter Szijjarto	HUN foreign-minister 2014-09
    Nicolae Ceaușescu	Ceaușescu	Nicolae Ceausescu	ROU president 1967-12 1989-12
    Ion Iliescu	Iliescu		ROU president 1989-12 1996-11;ROU president 2000-12 2004-12
    Emil Constantinescu	Constantinescu		ROU president 1996-11 2000-12
    Traian Băsescu	Băsescu	Traian Basescu	ROU president 2004-12 2014-12
    Klaus Iohannis	Iohannis		ROU president 2014-12 2025-02
    Nicușor Dan	Dan	Nicusor Dan	ROU president 2025-05
    Marcel Ciolacu	Ciolacu		ROU prime-minister 2023-06 2025-05
    Petre Roman	Roman		ROU prime-minister 1989-12 1991-10
    Zhelyu Zhelev	Zhelev		BGR president 1990-08 1997-01
    Petar Stoyanov	Stoyanov		BGR president 1997-01 2002-01
    Georgi Parvanov	Parvanov		BGR president 2002-01 2012-01
    Rumen Radev	Radev		BGR president 2017-01
    Boyko Borisov	Borisov	Boyko Borissov	BGR prime-minister 2009-07 2013-03;BGR prime-minister 2014-11 2021-05
    Solomon Passy	Passy		BGR foreign-minister 2001-07 2005-08
    Ramiz Alia	Alia		ALB president 1982-11 1992-04
    Sali Berisha	Berisha		ALB president 1992-04 1997-07;ALB prime-minister 2005-09 2013-09
    Fatos Nano	Nano		ALB prime-minister 1997-07 1998-10;ALB prime-minister 2002-07 2005-09
    Rexhep Meidani	Meidani		ALB president 1997-07 2002-07
    Edi Rama	Rama		ALB prime-minister 2013-09
    Slobodan Milošević	Milošević	Slobodan Milosevic	SRB president 1989-05 2000-10
    Milan Milutinović	Milutinović	Milan Milutinovic	SRB president 1997-12 2002-12
    Vojislav Koštunica	Koštunica	Vojislav Kostunica	SRB president 2000-10 2003-03;SRB prime-minister 2004-03 2008-07
    Zoran Đinđić	Đinđić	Zoran Djindjic;Djindjic	SRB prime-minister 2001-01 2003-03
    Boris Tadić	Tadić	Boris Tadic	SRB president 2004-07 2012-04
    Tomislav Nikolić	Nikolić	Tomislav Nikolic	SRB president 2012-05 2017-05
    Ivica Dačić	Dačić	Ivica Dacic	SRB prime-minister 2012-07 2014-04;SRB foreign-minister 2014-04 2020-10;SRB foreign-minister 2022-10 2024-05
    Aleksandar Vučić	Vučić	Aleksandar Vucic	SRB prime-minister 2014-04 2017-05;SRB president 2017-05-31
    Vuk Jeremić	Jeremić	Vuk Jeremic	SRB foreign-minister 2007-05 2012-07
    Goran Svilanović	Svilanović	Goran Svilanovic	SRB foreign-minister 2000-11 2004-04
    Zivadin Jovanovic	Jovanovic	Živadin Jovanović	SRB foreign-minister 1998-01 2000-11
    Nebojša Čović	Čović	Nebojsa Covic	SRB deputy-prime-minister 2001-01 2004-03
    Milo Đukanović	Đukanović	Milo Djukanovic;Djukanovic	MNE president 1998-01 2002-11;MNE prime-minister 2003-01 2016-11;MNE president 2018-05 2023-05
    Jakov Milatović	Milatović	Jakov Milatovic	MNE president 2023-05
    Ibrahim Rugova	Rugova		XKX president 1992-05 2006-01
    Albin Kurti	Kurti		XKX prime-minister 2021-03
    Vjosa Osmani	Osmani		XKX president 2021-04
    Franjo Tuđman	Tuđman	Franjo Tudjman;Tudjman;Franjo Tudman	HRV president 1990-05 1999-12
    Stjepan Mesić	Mesić	Stjepan Mesic;Stipe Mesic	HRV president 2000-02 2010-02
    Ivica Račan	Račan	Ivica Racan	HRV prime-minister 2000-01 2003-12
    Ivo Sanader	Sanader		HRV prime-minister 2003-12 2009-07
    Mate Granić	Granić	Mate Granic	HRV foreign-minister 1993-05 2000-01
    Kolinda Grabar-Kitarović	Grabar-Kitarović	Kolinda Grabar-Kitarovic	HRV president 2015-02 2020-02
    Zoran Milanović	Milanović	Zoran Milanovic	HRV prime-minister 2011-12 2016-01;HRV president 2020-02
    Andrej Plenković	Plenković	Andrej Plenkovic	HRV prime-minister 2016-10
    Milan Kučan	Kučan	Milan Kucan	SVN president 1990-05 2002-12
    Janez Drnovšek	Drnovšek	Janez Drnovsek	SVN prime-minister 1992-05 2002-12;SVN president 2002-12 2007-12
    Janez Janša	Janša	Janez Jansa	SVN prime-minister 2020-03 2022-06
    Robert Golob	Golob		SVN prime-minister 2022-06
    Alija Izetbegović	Izetbegović	Alija Izetbegovic	BIH president 1990-12 2000-10
    Haris Silajdžić	Silajdžić	Haris Silajdzic	BIH foreign-minister 1990-12 1993-10;BIH prime-minister 1993-10 1996-01
    Muhamed Šaćirbegović	Šaćirbegović	Muhamed Sacirbey;Sacirbey	BIH foreign-minister 1995-05 1996-01
    Paddy Ashdown	Ashdown	Lord Ashdown	BIH high-commissioner 2002-05 2006-01
    Kiro Gligorov	Gligorov		MKD president 1991-01 1999-11
    Boris Trajkovski	Trajkovski		MKD president 1999-12 2004-02
    Ljubco Georgievski	Georgievski	Ljubčo Georgievski	MKD prime-minister 1998-11 2002-11
    Zoran Zaev	Zaev		MKD prime-minister 2017-05 2022-01
    Nikola Gruevski	Gruevski		MKD prime-minister 2006-08 2016-01
    Andreas Papandreou	Papandreou		GRC prime-minister 1981-10 1989-07;GRC prime-minister 1993-10 1996-01
    Constantine Mitsotakis	Mitsotakis	Konstantinos Mitsotakis	GRC prime-minister 1990-04 1993-10
    Costas Simitis	Simitis	Kostas Simitis	GRC prime-minister 1996-01 2004-03
    Costas Karamanlis	Karamanlis	Kostas Karamanlis	GRC prime-minister 2004-03 2009-10
    George Papandreou	Papandreou	Georgios Papandreou	GRC foreign-minister 1999-02 2004-02;GRC prime-minister 2009-10 2011-11
    Antonis Samaras	Samaras		GRC foreign-minister 1989-11 1992-04;GRC prime-minister 2012-06 2015-01
    Alexis Tsipras	Tsipras		GRC prime-minister 2015-01 2019-07
    Kyriakos Mitsotakis	Mitsotakis		GRC prime-minister 2019-07-08
    Nikos Dendias	Dendias		GRC foreign-minister 2019-07 2023-05;GRC defence-minister 2023-06
    Theodoros Pangalos	Pangalos		GRC foreign-minister 1996-01 1999-02
    George Vassiliou	Vassiliou		CYP president 1988-02 1993-02
    Glafcos Clerides	Clerides	Glafkos Clerides;Klerides	CYP president 1993-02 2003-02
    Tassos Papadopoulos	Papadopoulos		CYP president 2003-02 2008-02
    Demetris Christofias	Christofias	Dimitris Christofias	CYP president 2008-02 2013-02
    Nicos Anastasiades	Anastasiades	Nikos Anastasiades	CYP president 2013-02 2023-02
    Nikos Christodoulides	Christodoulides		CYP president 2023-02
    Eddie Fenech Adami	Fenech Adami		MLT prime-minister 1987-05 1996-10
    Turgut Özal	Özal	Turgut Ozal	TUR prime-minister 1983-12 1989-10;TUR president 1989-11 1993-04
    Süleyman Demirel	Demirel	Suleyman Demirel	TUR prime-minister 1991-11 1993-05;TUR president 1993-05 2000-05
    Tansu Çiller	Çiller	Tansu Ciller	TUR prime-minister 1993-06 1996-03
    Necmettin Erbakan	Erbakan		TUR prime-minister 1996-06 1997-06
    Bülent Ecevit	Ecevit	Bulent Ecevit	TUR prime-minister 1999-01 2002-11
    İsmail Cem	Cem	Ismail Cem	TUR foreign-minister 1997-06 2002-07
    Ahmet Necdet Sezer	Sezer		TUR president 2000-05 2007-08
    Abdullah Gül	Gül	Abdullah Gul	TUR prime-minister 2002-11 2003-03;TUR foreign-minister 2003-03 2007-08;TUR president 2007-08 2014-08
    Recep Tayyip Erdoğan	Erdogan	Recep Tayyip Erdogan;Tayyip Erdogan;Tayyip Erdoğan	TUR prime-minister 2003-03-14 2014-08-28;TUR president 2014-08-28
    Ali Babacan	Babacan		TUR foreign-minister 2007-08 2009-05
    Ahmet Davutoğlu	Davutoğlu	Ahmet Davutoglu	TUR foreign-minister 2009-05 2014-08;TUR prime-minister 2014-08 2016-05
    Binali Yıldırım	Yıldırım	Binali Yildirim	TUR prime-minister 2016-05 2018-07
    Mevlüt Çavuşoğlu	Çavuşoğlu	Mevlut Cavusoglu	TUR foreign-minister 2014-08 2023-06
    Hakan Fidan	Fidan		TUR intelligence-chief 2010-05 2023-06;TUR foreign-minister 2023-06
    İbrahim Kalın	Kalın	Ibrahim Kalin	TUR spokesman 2014-12 2023-06;TUR intelligence-chief 2023-06
    Hulusi Akar	Akar		TUR army-chief 2015-08 2018-07;TUR defence-minister 2018-07 2023-06
    Yaşar Güler	Güler	Yasar Guler	TUR defence-minister 2023-06
    """
}
