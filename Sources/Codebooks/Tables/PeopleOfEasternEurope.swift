/// People known by an office of Russia, Ukraine and the other states that were Soviet.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfEasternEurope {
  static let rows = """
    Mikhail Gorbachev	Gorbachev	Mikhail Gorbachov	RUS president 1985-03 1991-12-25
    Boris Yeltsin	Yeltsin		RUS president 1991-07 1999-12-31
    Vladimir Putin	Putin	Vladimir Vladimirovich Putin;Wladimir Putin;Poutine	RUS prime-minister 1999-08 2000-05;RUS president 1999-12-31 2008-05-07;RUS prime-minister 2008-05-08 2012-05-07;RUS president 2012-05-07
    Dmitry Medvedev	Medvedev	Dmitri Medvedev;Dmitriy Medvedev	RUS president 2008-05-07 2012-05-07;RUS prime-minister 2012-05-08 2020-01;RUS presidential-aide 2020-01
    Mikhail Mishustin	Mishustin		RUS prime-minister 2020-01
    Viktor Chernomyrdin	Chernomyrdin		RUS prime-minister 1992-12 1998-03
    Yevgeny Primakov	Primakov		RUS foreign-minister 1996-01 1998-09;RUS prime-minister 1998-09 1999-05
    Mikhail Kasyanov	Kasyanov		RUS prime-minister 2000-05 2004-02
    Eduard Shevardnadze	Shevardnadze		RUS foreign-minister 1985-07 1990-12;GEO president 1995-11 2003-11
    Andrei Kozyrev	Kozyrev	Andrey Kozyrev	RUS foreign-minister 1990-10 1996-01
    Igor Ivanov	Ivanov		RUS foreign-minister 1998-09 2004-03
    Sergei Lavrov	Lavrov	Sergey Lavrov	RUS foreign-minister 2004-03
    Sergei Ivanov	Ivanov	Sergey Ivanov	RUS defence-minister 2001-03 2007-02
    Pavel Grachev	Grachev		RUS defence-minister 1992-05 1996-06
    Igor Sergeyev	Sergeyev		RUS defence-minister 1997-05 2001-03
    Anatoly Serdyukov	Serdyukov		RUS defence-minister 2007-02 2012-11
    Sergei Shoigu	Shoigu	Sergey Shoigu;Shoygu	RUS defence-minister 2012-11 2024-05;RUS national-security-adviser 2024-05
    Andrei Belousov	Belousov	Andrey Belousov	RUS defence-minister 2024-05
    Valery Gerasimov	Gerasimov		RUS army-chief 2012-11
    Dmitry Peskov	Peskov	Dmitri Peskov;Dmitriy Peskov	RUS spokesman 2012-05
    Maria Zakharova	Zakharova	Mariya Zakharova	RUS spokesman 2015-08
    Yuri Ushakov	Ushakov	Yury Ushakov	RUS presidential-aide 2012-05
    Vladimir Medinsky	Medinsky		RUS presidential-aide 2020-01;RUS chief-negotiator 2022-02
    Kirill Dmitriev	Dmitriev		RUS special-envoy 2025-02
    Sergei Ryabkov	Ryabkov	Sergey Ryabkov	RUS deputy-foreign-minister 2008-08
    Nikolai Patrushev	Patrushev		RUS national-security-adviser 2008-05 2024-05
    Sergei Prikhodko	Prikhodko		RUS presidential-aide 1998-09 2012-05
    Vitaly Churkin	Churkin		RUS ambassador 2006-05 2017-02
    Vasily Nebenzya	Nebenzya	Vassily Nebenzia;Vasily Nebenzia	RUS ambassador 2017-07
    Dmitry Rogozin	Rogozin		RUS ambassador 2008-01 2011-12
    Vyacheslav Volodin	Volodin		RUS speaker 2016-10
    Valentina Matviyenko	Matviyenko	Valentina Matvienko	RUS speaker 2011-09
    Yevgeny Prigozhin	Prigozhin		wagner leader 2014-05 2023-08
    Ramzan Kadyrov	Kadyrov		RUS governor 2007-03
    Aslan Maskhadov	Maskhadov		chechnya president 1997-02 2005-03
    Shamil Basayev	Basayev		chechen-rebels commander 1995-01 2006-07
    Dzhokhar Dudayev	Dudayev		chechnya president 1991-11 1996-04
    Alexei Navalny	Navalny	Aleksei Navalny;Alexey Navalny	RUS opposition-leader 2011-12 2024-02
    Leonid Kravchuk	Kravchuk		UKR president 1991-12 1994-07
    Leonid Kuchma	Kuchma		UKR president 1994-07 2005-01
    Viktor Yushchenko	Yushchenko		UKR prime-minister 1999-12 2001-05;UKR president 2005-01-23 2010-02
    Viktor Yanukovych	Yanukovych	Viktor Yanukovich	UKR prime-minister 2002-11 2004-12;UKR prime-minister 2006-08 2007-12;UKR president 2010-02-25 2014-02-22
    Yulia Tymoshenko	Tymoshenko	Yulia Timoshenko	UKR prime-minister 2007-12 2010-03
    Oleksandr Turchynov	Turchynov		UKR president 2014-02-23 2014-06-07
    Petro Poroshenko	Poroshenko		UKR president 2014-06-07 2019-05-20
    Volodymyr Zelenskyy	Zelensky	Volodymyr Zelensky;Vladimir Zelensky;Zelenskyy;Zelenskiy;Zelenskyi;Selenskyj;Zelenski	UKR president 2019-05-20
    Arseniy Yatsenyuk	Yatsenyuk	Arseny Yatsenyuk	UKR prime-minister 2014-02 2016-04
    Denys Shmyhal	Shmyhal		UKR prime-minister 2020-03 2025-07;UKR defence-minister 2025-07
    Yulia Svyrydenko	Svyrydenko	Yuliia Svyrydenko	UKR prime-minister 2025-07
    Pavlo Klimkin	Klimkin		UKR foreign-minister 2014-06 2019-08
    Dmytro Kuleba	Kuleba		UKR foreign-minister 2020-03 2024-09
    Andrii Sybiha	Sybiha	Andriy Sybiha	UKR foreign-minister 2024-09
    Oleksii Reznikov	Reznikov	Oleksiy Reznikov	UKR defence-minister 2021-11 2023-09
    Rustem Umerov	Umerov	Rustem Umierov	UKR defence-minister 2023-09 2025-07;UKR chief-negotiator 2025-05
    Andriy Yermak	Yermak	Andrii Yermak	UKR chief-of-staff 2020-02 2025-11
    Mykhailo Podolyak	Podolyak		UKR presidential-aide 2020-04
    Valerii Zaluzhnyi	Zaluzhnyi	Valery Zaluzhny	UKR army-chief 2021-07 2024-02
    Oleksandr Syrskyi	Syrskyi	Oleksandr Syrsky	UKR army-chief 2024-02
    Stanislav Shushkevich	Shushkevich		BLR president 1991-09 1994-01
    Alexander Lukashenko	Lukashenko	Aleksandr Lukashenko;Alyaksandr Lukashenka;Lukashenka;Alexandr Lukashenko	BLR president 1994-07
    Sviatlana Tsikhanouskaya	Tsikhanouskaya	Svetlana Tikhanovskaya;Tikhanovskaya	BLR opposition-leader 2020-08
    Mircea Snegur	Snegur		MDA president 1990-09 1997-01
    Vladimir Voronin	Voronin		MDA president 2001-04 2009-09
    Igor Dodon	Dodon		MDA president 2016-12 2020-12
    Maia Sandu	Sandu		MDA president 2020-12
    Zviad Gamsakhurdia	Gamsakhurdia		GEO president 1991-05 1992-01
    Mikheil Saakashvili	Saakashvili	Mikhail Saakashvili	GEO president 2004-01-25 2013-11
    Giorgi Margvelashvili	Margvelashvili		GEO president 2013-11 2018-12
    Salome Zourabichvili	Zourabichvili	Salome Zurabishvili	GEO president 2018-12 2024-12
    Irakli Kobakhidze	Kobakhidze		GEO prime-minister 2024-02
    Bidzina Ivanishvili	Ivanishvili		GEO prime-minister 2012-10 2013-11
    Aslan Abashidze	Abashidze		GEO governor 1991-08 2004-05
    Levon Ter-Petrosyan	Ter-Petrosyan	Levon Ter-Petrossian	ARM president 1991-11 1998-02
    Robert Kocharyan	Kocharyan	Robert Kocharian	ARM president 1998-04 2008-04
    Serzh Sargsyan	Sargsyan	Serge Sarkisian	ARM president 2008-04 2018-04
    Nikol Pashinyan	Pashinyan		ARM prime-minister 2018-05
    Ararat Mirzoyan	Mirzoyan		ARM foreign-minister 2021-08
    Heydar Aliyev	Aliyev	Haydar Aliyev;Geidar Aliyev	AZE president 1993-10 2003-10
    Ilham Aliyev	Aliyev		AZE president 2003-10-31
    Jeyhun Bayramov	Bayramov		AZE foreign-minister 2020-07
    Abulfaz Elchibey	Elchibey		AZE president 1992-06 1993-09
    Nursultan Nazarbayev	Nazarbayev		KAZ president 1990-04 2019-03
    Kassym-Jomart Tokayev	Tokayev		KAZ president 2019-03-20
    Islam Karimov	Karimov		UZB president 1990-03 2016-09
    Shavkat Mirziyoyev	Mirziyoyev		UZB president 2016-09
    Saparmurat Niyazov	Niyazov		TKM president 1990-11 2006-12
    Gurbanguly Berdymukhamedov	Berdymukhamedov	Gurbanguly Berdimuhamedow	TKM president 2006-12 2022-03
    Emomali Rahmon	Rahmon	Imomali Rakhmonov;Emomali Rakhmon;Rakhmonov	TJK president 1994-11
    Askar Akayev	Akayev		KGZ president 1990-10 2005-03
    Kurmanbek Bakiyev	Bakiyev		KGZ president 2005-03 2010-04
    Roza Otunbayeva	Otunbayeva		KGZ president 2010-04 2011-12
    Almazbek Atambayev	Atambayev		KGZ president 2011-12 2017-11
    Sadyr Japarov	Japarov		KGZ president 2020-11
    Vytautas Landsbergis	Landsbergis		LTU president 1990-03 1992-11
    Algirdas Brazauskas	Brazauskas		LTU president 1992-11 1998-02
    Valdas Adamkus	Adamkus		LTU president 1998-02 2009-07
    Dalia Grybauskaitė	Grybauskaitė	Dalia Grybauskaite	LTU president 2009-07 2019-07
    Gitanas Nausėda	Nausėda	Gitanas Nauseda	LTU president 2019-07
    Gabrielius Landsbergis	Landsbergis		LTU foreign-minister 2020-12 2024-12
    Guntis Ulmanis	Ulmanis		LVA president 1993-07 1999-07
    Vaira Vīķe-Freiberga	Vīķe-Freiberga	Vaira Vike-Freiberga	LVA president 1999-07 2007-07
    Edgars Rinkēvičs	Rinkēvičs	Edgars Rinkevics	LVA foreign-minister 2011-10 2023-07;LVA president 2023-07
    Lennart Meri	Meri		EST president 1992-10 2001-10
    Toomas Hendrik Ilves	Ilves		EST president 2006-10 2016-10
    Alar Karis	Karis		EST president 2021-10
    Kaja Kallas	Kallas		EST prime-minister 2021-01 2024-07;eu high-representative 2024-12
    Kristen Michal	Michal		EST prime-minister 2024-07
    Denis Pushilin	Pushilin		dnr leader 2018-09
    Alexander Zakharchenko	Zakharchenko		dnr leader 2014-08 2018-08
    """
}
