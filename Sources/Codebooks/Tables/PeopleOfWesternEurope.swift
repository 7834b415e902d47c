/// People known by an office of a state in the west or north of Europe.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfWesternEurope {
  static let rows = """
    Margaret Thatcher	Thatcher		GBR prime-minister 1979-05 1990-11
    John Major	Major		GBR prime-minister 1990-11 1997-05
    Tony Blair	Blair		GBR prime-minister 1997-05-02 2007-06-27
    Gordon Brown	Brown		GBR finance-minister 1997-05 2007-06;GBR prime-minister 2007-06-27 2010-05-11
    David Cameron	Cameron		GBR prime-minister 2010-05-11 2016-07-13;GBR foreign-minister 2023-11 2024-07
    Theresa May	May		GBR prime-minister 2016-07-13 2019-07-24
    Boris Johnson	Johnson		GBR foreign-minister 2016-07 2018-07;GBR prime-minister 2019-07-24 2022-09-06
    Liz Truss	Truss		GBR foreign-minister 2021-09 2022-09;GBR prime-minister 2022-09-06 2022-10-25
    Rishi Sunak	Sunak		GBR prime-minister 2022-10-25 2024-07-05
    Keir Starmer	Starmer		GBR prime-minister 2024-07-05
    Geoffrey Howe	Howe		GBR foreign-minister 1983-06 1989-07
    Douglas Hurd	Hurd		GBR foreign-minister 1989-10 1995-07
    Malcolm Rifkind	Rifkind		GBR defence-minister 1992-04 1995-07;GBR foreign-minister 1995-07 1997-05
    Robin Cook	Cook		GBR foreign-minister 1997-05 2001-06
    Jack Straw	Straw		GBR foreign-minister 2001-06 2006-05
    Margaret Beckett	Beckett		GBR foreign-minister 2006-05 2007-06
    David Miliband	Miliband		GBR foreign-minister 2007-06 2010-05
    William Hague	Hague		GBR foreign-minister 2010-05-12 2014-07
    Philip Hammond	Hammond		GBR foreign-minister 2014-07 2016-07
    Jeremy Hunt	Hunt		GBR foreign-minister 2018-07 2019-07
    Dominic Raab	Raab		GBR foreign-minister 2019-07 2021-09
    James Cleverly	Cleverly		GBR foreign-minister 2022-09 2023-11
    David Lammy	Lammy		GBR foreign-minister 2024-07-05 2025-09;GBR deputy-prime-minister 2025-09
    Yvette Cooper	Cooper		GBR foreign-minister 2025-09
    Tom King	King		GBR defence-minister 1989-07 1992-04
    Geoff Hoon	Hoon		GBR defence-minister 1999-10 2005-05
    Ben Wallace	Wallace		GBR defence-minister 2019-07 2023-08
    John Healey	Healey		GBR defence-minister 2024-07
    Jonathan Powell	Powell		GBR national-security-adviser 2024-12
    Nicola Sturgeon	Sturgeon		GBR governor 2014-11 2023-03
    Gerry Adams	Adams		sinn-fein party-leader 1983-11 2018-02
    Martin McGuinness	McGuinness		GBR governor 2007-05 2017-01
    Ian Paisley	Paisley		dup party-leader 1971-09 2008-05
    David Trimble	Trimble		GBR governor 1998-07 2002-10
    Queen Elizabeth	Elizabeth	Queen Elizabeth II;Elizabeth II	GBR queen 1952-02 2022-09-08
    King Charles	Charles	King Charles III;Charles III;Prince Charles	GBR king 2022-09-08
    François Mitterrand	Mitterrand	Francois Mitterrand	FRA president 1981-05 1995-05
    Jacques Chirac	Chirac		FRA president 1995-05-17 2007-05-16
    Nicolas Sarkozy	Sarkozy		FRA president 2007-05-16 2012-05-15
    François Hollande	Hollande	Francois Hollande	FRA president 2012-05-15 2017-05-14
    Emmanuel Macron	Macron		FRA president 2017-05-14
    Roland Dumas	Dumas		FRA foreign-minister 1988-05 1993-03
    Alain Juppé	Juppé	Alain Juppe	FRA foreign-minister 1993-03 1995-05;FRA prime-minister 1995-05 1997-06;FRA foreign-minister 2011-02-27 2012-05
    Hervé de Charette	de Charette	Herve de Charette	FRA foreign-minister 1995-05 1997-06
    Lionel Jospin	Jospin		FRA prime-minister 1997-06 2002-05
    Hubert Védrine	Védrine	Hubert Vedrine	FRA foreign-minister 1997-06 2002-05
    Dominique de Villepin	de Villepin	Villepin	FRA foreign-minister 2002-05 2004-03;FRA prime-minister 2005-05 2007-05
    Michel Barnier	Barnier		FRA foreign-minister 2004-03 2005-05;eu chief-negotiator 2016-10 2021-03;FRA prime-minister 2024-09 2024-12
    Philippe Douste-Blazy	Douste-Blazy		FRA foreign-minister 2005-06 2007-05
    Bernard Kouchner	Kouchner		FRA foreign-minister 2007-05 2010-11
    Michèle Alliot-Marie	Alliot-Marie	Michele Alliot-Marie	FRA defence-minister 2002-05 2007-05;FRA foreign-minister 2010-11 2011-02
    François Fillon	Fillon	Francois Fillon	FRA prime-minister 2007-05 2012-05
    Laurent Fabius	Fabius		FRA foreign-minister 2012-05 2016-02
    Jean-Marc Ayrault	Ayrault		FRA prime-minister 2012-05 2014-03;FRA foreign-minister 2016-02 2017-05
    Jean-Yves Le Drian	Le Drian		FRA defence-minister 2012-05 2017-05;FRA foreign-minister 2017-05 2022-05
    Catherine Colonna	Colonna		FRA foreign-minister 2022-05 2024-01
    Stéphane Séjourné	Séjourné	Stephane Sejourne	FRA foreign-minister 2024-01 2024-09
    Jean-Noël Barrot	Barrot	Jean-Noel Barrot	FRA foreign-minister 2024-09
    Sébastien Lecornu	Lecornu	Sebastien Lecornu	FRA defence-minister 2022-05 2025-09;FRA prime-minister 2025-09
    François Bayrou	Bayrou	Francois Bayrou	FRA prime-minister 2024-12 2025-09
    Marine Le Pen	Le Pen		FRA opposition-leader 2011-01
    Helmut Kohl	Kohl		DEU chancellor 1982-10 1998-10-27
    Gerhard Schröder	Schröder	Gerhard Schroeder;Schroeder	DEU chancellor 1998-10-27 2005-11-22
    Angela Merkel	Merkel		DEU chancellor 2005-11-22 2021-12-08
    Olaf Scholz	Scholz		DEU chancellor 2021-12-08 2025-05-06
    Friedrich Merz	Merz		DEU chancellor 2025-05-06
    Hans-Dietrich Genscher	Genscher		DEU foreign-minister 1974-05 1992-05
    Klaus Kinkel	Kinkel		DEU foreign-minister 1992-05 1998-10
    Joschka Fischer	Fischer		DEU foreign-minister 1998-10 2005-11
    Frank-Walter Steinmeier	Steinmeier		DEU foreign-minister 2005-11 2009-10;DEU foreign-minister 2013-12 2017-01;DEU president 2017-03
    Guido Westerwelle	Westerwelle		DEU foreign-minister 2009-10 2013-12
    Sigmar Gabriel	Gabriel		DEU foreign-minister 2017-01 2018-03
    Heiko Maas	Maas		DEU foreign-minister 2018-03 2021-12
    Annalena Baerbock	Baerbock		DEU foreign-minister 2021-12 2025-05
    Johann Wadephul	Wadephul		DEU foreign-minister 2025-05-06
    Boris Pistorius	Pistorius		DEU defence-minister 2023-01
    Volker Rühe	Rühe	Volker Ruehe	DEU defence-minister 1992-04 1998-10
    Rudolf Scharping	Scharping		DEU defence-minister 1998-10 2002-07
    Richard von Weizsäcker	von Weizsäcker	Richard von Weizsaecker	DEU president 1984-07 1994-06
    Giulio Andreotti	Andreotti		ITA prime-minister 1989-07 1992-06
    Romano Prodi	Prodi		ITA prime-minister 1996-05 1998-10;european-commission president 1999-09 2004-11;ITA prime-minister 2006-05 2008-05
    Silvio Berlusconi	Berlusconi		ITA prime-minister 1994-05 1995-01;ITA prime-minister 2001-06 2006-05;ITA prime-minister 2008-05 2011-11
    Massimo D'Alema	D'Alema		ITA prime-minister 1998-10 2000-04;ITA foreign-minister 2006-05 2008-05
    Lamberto Dini	Dini		ITA prime-minister 1995-01 1996-05;ITA foreign-minister 1996-05 2001-06
    Franco Frattini	Frattini		ITA foreign-minister 2002-11 2004-11;ITA foreign-minister 2008-05 2011-11
    Mario Monti	Monti		ITA prime-minister 2011-11 2013-04
    Enrico Letta	Letta		ITA prime-minister 2013-04 2014-02
    Matteo Renzi	Renzi		ITA prime-minister 2014-02 2016-12
    Paolo Gentiloni	Gentiloni		ITA foreign-minister 2014-10 2016-12;ITA prime-minister 2016-12 2018-06
    Giuseppe Conte	Conte		ITA prime-minister 2018-06 2021-02
    Mario Draghi	Draghi		ecb president 2011-11 2019-10;ITA prime-minister 2021-02 2022-10
    Giorgia Meloni	Meloni		ITA prime-minister 2022-10-22
    Luigi Di Maio	Di Maio		ITA foreign-minister 2019-09 2022-10
    Antonio Tajani	Tajani		ITA foreign-minister 2022-10
    Guido Crosetto	Crosetto		ITA defence-minister 2022-10
    Sergio Mattarella	Mattarella		ITA president 2015-02
    Felipe González	González	Felipe Gonzalez	ESP prime-minister 1982-12 1996-05
    José María Aznar	Aznar	Jose Maria Aznar	ESP prime-minister 1996-05 2004-04
    José Luis Rodríguez Zapatero	Zapatero	Jose Luis Rodriguez Zapatero	ESP prime-minister 2004-04 2011-12
    Mariano Rajoy	Rajoy		ESP prime-minister 2011-12 2018-06
    Pedro Sánchez	Sánchez	Pedro Sanchez	ESP prime-minister 2018-06
    Miguel Ángel Moratinos	Moratinos	Miguel Angel Moratinos	ESP foreign-minister 2004-04 2010-10
    José Manuel Albares	Albares	Jose Manuel Albares	ESP foreign-minister 2021-07
    King Juan Carlos	Juan Carlos		ESP king 1975-11 2014-06
    King Felipe	Felipe	Felipe VI;King Felipe VI	ESP king 2014-06
    Carles Puigdemont	Puigdemont		ESP governor 2016-01 2017-10
    António Costa	Costa	Antonio Costa	PRT prime-minister 2015-11 2024-04;european-council president 2024-12
    Luís Montenegro	Montenegro	Luis Montenegro	PRT prime-minister 2024-04
    Mário Soares	Soares	Mario Soares	PRT president 1986-03 1996-03
    Ruud Lubbers	Lubbers		NLD prime-minister 1982-11 1994-08;unhcr high-commissioner 2001-01 2005-02
    Wim Kok	Kok		NLD prime-minister 1994-08 2002-07
    Hans van den Broek	van den Broek		NLD foreign-minister 1982-11 1993-01
    Jan Peter Balkenende	Balkenende		NLD prime-minister 2002-07 2010-10
    Mark Rutte	Rutte		NLD prime-minister 2010-10 2024-07;nato secretary-general 2024-10-01
    Dick Schoof	Schoof		NLD prime-minister 2024-07
    Guy Verhofstadt	Verhofstadt		BEL prime-minister 1999-07 2008-03
    Charles Michel	Michel		BEL prime-minister 2014-10 2019-10;european-council president 2019-12 2024-11
    Alexander De Croo	De Croo		BEL prime-minister 2020-10 2025-02
    Bart De Wever	De Wever		BEL prime-minister 2025-02
    Louis Michel	Michel		BEL foreign-minister 1999-07 2004-07
    Jean-Claude Juncker	Juncker		LUX prime-minister 1995-01 2013-12;european-commission president 2014-11 2019-11
    Jean Asselborn	Asselborn		LUX foreign-minister 2004-07 2023-11
    Jacques Poos	Poos		LUX foreign-minister 1984-07 1999-08
    Kurt Waldheim	Waldheim		un secretary-general 1972-01 1981-12;AUT president 1986-07 1992-07
    Franz Vranitzky	Vranitzky		AUT chancellor 1986-06 1997-01
    Alois Mock	Mock		AUT foreign-minister 1987-01 1995-05
    Wolfgang Schüssel	Schüssel	Wolfgang Schuessel	AUT foreign-minister 1995-05 2000-02;AUT chancellor 2000-02 2007-01
    Sebastian Kurz	Kurz		AUT foreign-minister 2013-12 2017-12;AUT chancellor 2017-12 2021-10
    Karl Nehammer	Nehammer		AUT chancellor 2021-12 2025-01
    Christian Stocker	Stocker		AUT chancellor 2025-03
    Alexander Schallenberg	Schallenberg		AUT foreign-minister 2019-06 2025-03
    Ignazio Cassis	Cassis		CHE foreign-minister 2017-11
    Micheline Calmy-Rey	Calmy-Rey		CHE foreign-minister 2003-01 2011-12
    Karin Keller-Sutter	Keller-Sutter		CHE president 2025-01 2025-12
    Charles Haughey	Haughey		IRL prime-minister 1987-03 1992-02
    Albert Reynolds	Reynolds		IRL prime-minister 1992-02 1994-12
    John Bruton	Bruton		IRL prime-minister 1994-12 1997-06
    Bertie Ahern	Ahern		IRL prime-minister 1997-06 2008-05
    Brian Cowen	Cowen		IRL foreign-minister 2000-01 2004-09;IRL prime-minister 2008-05 2011-03
    Enda Kenny	Kenny		IRL prime-minister 2011-03 2017-06
    Leo Varadkar	Varadkar		IRL prime-minister 2017-06 2020-06;IRL prime-minister 2022-12 2024-04
    Micheál Martin	Martin	Micheal Martin	IRL prime-minister 2020-06 2022-12;IRL prime-minister 2025-01
    Simon Harris	Harris		IRL prime-minister 2024-04 2025-01
    Mary Robinson	Robinson		IRL president 1990-12 1997-09;ohchr high-commissioner 1997-09 2002-09
    Simon Coveney	Coveney		IRL foreign-minister 2017-06 2022-12
    Gro Harlem Brundtland	Brundtland		NOR prime-minister 1990-11 1996-10;who director-general 1998-07 2003-07
    Jens Stoltenberg	Stoltenberg		NOR prime-minister 2005-10 2013-10;nato secretary-general 2014-10-01 2024-09-30
    Thorvald Stoltenberg	Stoltenberg		NOR foreign-minister 1990-11 1993-04;un special-envoy 1993-05 1996-01
    Erna Solberg	Solberg		NOR prime-minister 2013-10 2021-10
    Jonas Gahr Støre	Støre	Jonas Gahr Store	NOR foreign-minister 2005-10 2012-09;NOR prime-minister 2021-10
    Espen Barth Eide	Eide		NOR foreign-minister 2023-10
    Erik Solheim	Solheim		NOR special-envoy 2000-01 2007-10
    Carl Bildt	Bildt		SWE prime-minister 1991-10 1994-10;SWE foreign-minister 2006-10 2014-10
    Göran Persson	Persson	Goran Persson	SWE prime-minister 1996-03 2006-10
    Anna Lindh	Lindh		SWE foreign-minister 1998-10 2003-09
    Margot Wallström	Wallström	Margot Wallstrom	SWE foreign-minister 2014-10 2019-09
    Magdalena Andersson	Andersson		SWE prime-minister 2021-11 2022-10
    Ulf Kristersson	Kristersson		SWE prime-minister 2022-10
    Martti Ahtisaari	Ahtisaari		FIN president 1994-03 2000-03
    Tarja Halonen	Halonen		FIN president 2000-03 2012-03
    Sauli Niinistö	Niinistö	Sauli Niinisto	FIN president 2012-03 2024-03
    Sanna Marin	Marin		FIN prime-minister 2019-12 2023-06
    Alexander Stubb	Stubb		FIN president 2024-03
    Elina Valtonen	Valtonen		FIN foreign-minister 2023-06
    Uffe Ellemann-Jensen	Ellemann-Jensen		DNK foreign-minister 1982-09 1993-01
    Poul Nyrup Rasmussen	Rasmussen		DNK prime-minister 1993-01 2001-11
    Anders Fogh Rasmussen	Rasmussen	Fogh Rasmussen	DNK prime-minister 2001-11 2009-04;nato secretary-general 2009-08 2014-09
    Lars Løkke Rasmussen	Løkke Rasmussen	Lars Lokke Rasmussen;Rasmussen	DNK prime-minister 2015-06 2019-06;DNK foreign-minister 2022-12
    Helle Thorning-Schmidt	Thorning-Schmidt		DNK prime-minister 2011-10 2015-06
    Mette Frederiksen	Frederiksen		DNK prime-minister 2019-06
    """
}
