/// People known by an office of the United States and Canada.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfTheUnitedStates {
  static let rows = """
    Ronald Reagan	Reagan		USA president 1981-01-20 1989-01-20
    George H. W. Bush	Bush	George Bush;George H.W. Bush	USA vice-president 1981-01-20 1989-01-20;USA president 1989-01-20 1993-01-20
    Bill Clinton	Clinton	William Clinton;William Jefferson Clinton	USA president 1993-01-20 2001-01-20
    George W. Bush	Bush	George W Bush	USA president 2001-01-20 2009-01-20
    Barack Obama	Obama	Barack Hussein Obama	USA president 2009-01-20 2017-01-20
    Donald Trump	Trump	Donald J. Trump	USA president 2017-01-20 2021-01-20;USA president 2025-01-20
    Joe Biden	Biden	Joseph Biden;Joseph R. Biden	USA vice-president 2009-01-20 2017-01-20;USA president 2021-01-20 2025-01-20
    Dan Quayle	Quayle		USA vice-president 1989-01-20 1993-01-20
    Al Gore	Gore		USA vice-president 1993-01-20 2001-01-20
    Dick Cheney	Cheney	Richard Cheney	USA defence-minister 1989-03 1993-01-20;USA vice-president 2001-01-20 2009-01-20
    Mike Pence	Pence		USA vice-president 2017-01-20 2021-01-20
    Kamala Harris	Harris		USA vice-president 2021-01-20 2025-01-20
    JD Vance	Vance	J.D. Vance	USA vice-president 2025-01-20
    George Shultz	Shultz		USA foreign-minister 1982-07 1989-01-20
    James Baker	Baker	James A. Baker	USA foreign-minister 1989-01 1992-08
    Lawrence Eagleburger	Eagleburger		USA foreign-minister 1992-08 1993-01-20
    Warren Christopher	Christopher		USA foreign-minister 1993-01-20 1997-01
    Madeleine Albright	Albright		USA ambassador 1993-01 1997-01;USA foreign-minister 1997-01 2001-01-20
    Colin Powell	Powell		USA army-chief 1989-10 1993-09;USA foreign-minister 2001-01-20 2005-01
    Condoleezza Rice	Rice		USA national-security-adviser 2001-01-20 2005-01;USA foreign-minister 2005-01 2009-01-20
    Hillary Clinton	Clinton	Hillary Rodham Clinton	USA foreign-minister 2009-01-21 2013-02-01
    John Kerry	Kerry		USA foreign-minister 2013-02-01 2017-01-20;USA special-envoy 2021-01-20 2024-03
    Rex Tillerson	Tillerson		USA foreign-minister 2017-02-01 2018-03
    Mike Pompeo	Pompeo		USA intelligence-chief 2017-01 2018-04;USA foreign-minister 2018-04-26 2021-01-20
    Antony Blinken	Blinken	Anthony Blinken;Tony Blinken	USA foreign-minister 2021-01-26 2025-01-20
    Marco Rubio	Rubio		USA foreign-minister 2025-01-21
    William Cohen	Cohen		USA defence-minister 1997-01 2001-01-20
    William Perry	Perry		USA defence-minister 1994-02 1997-01
    Donald Rumsfeld	Rumsfeld		USA defence-minister 2001-01-20 2006-12
    Robert Gates	Gates		USA defence-minister 2006-12 2011-06
    Leon Panetta	Panetta		USA intelligence-chief 2009-02 2011-06;USA defence-minister 2011-07 2013-02
    Chuck Hagel	Hagel		USA defence-minister 2013-02 2015-02
    Ashton Carter	Carter	Ash Carter	USA defence-minister 2015-02 2017-01-20
    James Mattis	Mattis	Jim Mattis	USA defence-minister 2017-01-20 2018-12
    Mark Esper	Esper		USA defence-minister 2019-07 2020-11
    Lloyd Austin	Austin		USA defence-minister 2021-01-22 2025-01-20
    Pete Hegseth	Hegseth		USA defence-minister 2025-01-25
    Scott Bessent	Bessent		USA finance-minister 2025-01
    Janet Yellen	Yellen		USA finance-minister 2021-01 2025-01-20
    Steven Mnuchin	Mnuchin		USA finance-minister 2017-02 2021-01-20
    Timothy Geithner	Geithner		USA finance-minister 2009-01 2013-01
    Howard Lutnick	Lutnick		USA minister 2025-02
    Jake Sullivan	Sullivan		USA national-security-adviser 2021-01-20 2025-01-20
    Susan Rice	Rice		USA ambassador 2009-01 2013-06;USA national-security-adviser 2013-07 2017-01-20
    John Bolton	Bolton		USA ambassador 2005-08 2006-12;USA national-security-adviser 2018-04 2019-09
    H.R. McMaster	McMaster	HR McMaster	USA national-security-adviser 2017-02 2018-04
    Robert O'Brien	O'Brien		USA national-security-adviser 2019-09 2021-01-20
    Mike Waltz	Waltz	Michael Waltz	USA national-security-adviser 2025-01-20 2025-05;USA ambassador 2025-09
    Anthony Lake	Lake	Tony Lake	USA national-security-adviser 1993-01-20 1997-03
    Sandy Berger	Berger	Samuel Berger	USA national-security-adviser 1997-03 2001-01-20
    Stephen Hadley	Hadley		USA national-security-adviser 2005-01 2009-01-20
    Tom Donilon	Donilon	Thomas Donilon	USA national-security-adviser 2010-10 2013-06
    Tommy Vietor	Vietor		USA spokesman 2011-01 2013-03
    Brent Scowcroft	Scowcroft		USA national-security-adviser 1989-01-20 1993-01-20
    Steve Witkoff	Witkoff		USA special-envoy 2025-01-20
    Keith Kellogg	Kellogg		USA special-envoy 2025-01-20
    Jared Kushner	Kushner		USA presidential-aide 2017-01-20 2021-01-20
    Tom Barrack	Barrack		USA ambassador 2025-05
    Karoline Leavitt	Leavitt		USA spokesman 2025-01-20
    Jen Psaki	Psaki		USA spokesman 2013-02 2015-04;USA spokesman 2021-01-20 2022-05
    Karine Jean-Pierre	Jean-Pierre		USA spokesman 2022-05 2025-01-20
    Robert Gibbs	Gibbs		USA spokesman 2009-01-20 2011-02
    Jay Carney	Carney		USA spokesman 2011-02 2014-06
    Josh Earnest	Earnest		USA spokesman 2014-06 2017-01-20
    Sean Spicer	Spicer		USA spokesman 2017-01-20 2017-07
    Sarah Sanders	Sanders	Sarah Huckabee Sanders	USA spokesman 2017-07 2019-06
    Ari Fleischer	Fleischer		USA spokesman 2001-01-20 2003-07
    Scott McClellan	McClellan		USA spokesman 2003-07 2006-05
    Dana Perino	Perino		USA spokesman 2007-09 2009-01-20
    P.J. Crowley	Crowley	Philip Crowley	USA spokesman 2009-05 2011-03
    Victoria Nuland	Nuland		USA spokesman 2011-06 2013-02;USA deputy-foreign-minister 2021-05 2024-03
    Ned Price	Price		USA spokesman 2021-01-20 2023-03
    Matthew Miller	Miller		USA spokesman 2023-04 2025-01-20
    Tammy Bruce	Bruce		USA spokesman 2025-01-20 2025-08
    John Kirby	Kirby		USA spokesman 2013-12 2017-01;USA spokesman 2021-01-20 2025-01-20
    Richard Boucher	Boucher		USA spokesman 2000-05 2005-06
    James Rubin	Rubin		USA spokesman 1997-08 2000-04
    Nicholas Burns	Burns		USA spokesman 1995-01 1997-08;USA ambassador 2022-01 2025-01-20
    William Burns	Burns	Bill Burns	USA deputy-foreign-minister 2011-07 2014-11;USA intelligence-chief 2021-03 2025-01-20
    John Negroponte	Negroponte		USA ambassador 2001-09 2004-06
    Nikki Haley	Haley		USA ambassador 2017-01 2018-12
    Linda Thomas-Greenfield	Thomas-Greenfield		USA ambassador 2021-02 2025-01-20
    Samantha Power	Power		USA ambassador 2013-08 2017-01-20
    Richard Holbrooke	Holbrooke		USA special-envoy 1995-01 1996-02;USA ambassador 1999-08 2001-01-20;USA special-envoy 2009-01 2010-12
    George Mitchell	Mitchell		USA special-envoy 1995-01 2000-12;USA special-envoy 2009-01 2011-05
    Dennis Ross	Ross		USA special-envoy 1993-01 2001-01-20
    Anthony Zinni	Zinni		USA special-envoy 2001-11 2003-03
    Zalmay Khalilzad	Khalilzad		USA ambassador 2003-11 2009-01;USA special-envoy 2018-09 2021-10
    Brett McGurk	McGurk		USA special-envoy 2015-10 2018-12;USA presidential-aide 2021-01-20 2025-01-20
    Kurt Volker	Volker		USA special-envoy 2017-07 2019-09
    Christopher Hill	Hill		USA special-envoy 2005-04 2009-03
    Stephen Bosworth	Bosworth		USA special-envoy 2009-02 2011-10
    Frank Wisner	Wisner		USA special-envoy 2011-01 2011-02
    Paul Bremer	Bremer	L. Paul Bremer	USA special-envoy 2003-05 2004-06
    David Petraeus	Petraeus		USA commander 2007-01 2011-07;USA intelligence-chief 2011-09 2012-11
    Stanley McChrystal	McChrystal		USA commander 2009-06 2010-06
    Norman Schwarzkopf	Schwarzkopf		USA commander 1988-11 1991-08
    Tommy Franks	Franks		USA commander 2000-07 2003-07
    Mike Mullen	Mullen	Michael Mullen	USA army-chief 2007-10 2011-09
    Martin Dempsey	Dempsey		USA army-chief 2011-10 2015-09
    Mark Milley	Milley		USA army-chief 2019-10 2023-09
    Dan Caine	Caine		USA army-chief 2025-04
    Nancy Pelosi	Pelosi		USA speaker 2007-01 2011-01;USA speaker 2019-01 2023-01
    John Boehner	Boehner		USA speaker 2011-01 2015-10
    Paul Ryan	Ryan		USA speaker 2015-10 2019-01
    Mike Johnson	Johnson		USA speaker 2023-10
    Newt Gingrich	Gingrich		USA speaker 1995-01 1999-01
    Jimmy Carter	Carter		USA president 1977-01-20 1981-01-20
    Henry Kissinger	Kissinger		USA foreign-minister 1973-09 1977-01-20
    Brian Mulroney	Mulroney		CAN prime-minister 1984-09 1993-06
    Jean Chrétien	Chrétien	Jean Chretien	CAN prime-minister 1993-11 2003-12
    Paul Martin	Martin		CAN prime-minister 2003-12 2006-02
    Stephen Harper	Harper		CAN prime-minister 2006-02 2015-11
    Justin Trudeau	Trudeau		CAN prime-minister 2015-11 2025-03
    Mark Carney	Carney		CAN prime-minister 2025-03-14
    Lloyd Axworthy	Axworthy		CAN foreign-minister 1996-01 2000-10
    Chrystia Freeland	Freeland		CAN foreign-minister 2017-01 2019-11
    Mélanie Joly	Joly		CAN foreign-minister 2021-10 2025-05
    Anita Anand	Anand		CAN foreign-minister 2025-05
    """
}
