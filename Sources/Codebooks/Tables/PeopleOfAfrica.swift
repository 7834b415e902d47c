/// People known by an office of a state in Africa south of the Sahara.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfAfrica {
  static let rows = """
    José Eduardo dos Santos	dos Santos	Jose Eduardo dos Santos	AGO president 1979-09 2017-09
    João Lourenço	Lourenço	Joao Lourenco	AGO president 2017-09
    Pierre Buyoya	Buyoya		BDI president 1987-09 1993-07;BDI president 1996-07 2003-04
    Sylvestre Ntibantunganya	Ntibantunganya		BDI president 1994-04 1996-07
    Pierre Nkurunziza	Nkurunziza		BDI president 2005-08 2020-06
    Évariste Ndayishimiye	Ndayishimiye	Evariste Ndayishimiye	BDI president 2020-06
    Mathieu Kérékou	Kérékou	Mathieu Kerekou	BEN president 1996-04 2006-04
    Thomas Boni Yayi	Boni Yayi	Boni Yayi	BEN president 2006-04 2016-04
    Patrice Talon	Talon		BEN president 2016-04
    Blaise Compaoré	Compaoré	Blaise Compaore	BFA president 1987-10 2014-10
    Roch Marc Christian Kaboré	Kaboré	Roch Kabore;Roch Marc Christian Kabore	BFA president 2015-12 2022-01
    Ibrahim Traoré	Traoré	Ibrahim Traore	BFA president 2022-09
    Quett Masire	Masire		BWA president 1980-07 1998-03
    Festus Mogae	Mogae		BWA president 1998-04 2008-04
    Ian Khama	Khama		BWA president 2008-04 2018-04
    Ange-Félix Patassé	Patassé	Ange-Felix Patasse	CAF president 1993-10 2003-03
    François Bozizé	Bozizé	Francois Bozize	CAF president 2003-03 2013-03
    Michel Djotodia	Djotodia		CAF president 2013-03 2014-01
    Faustin-Archange Touadéra	Touadéra	Faustin-Archange Touadera	CAF president 2016-03
    Félix Houphouët-Boigny	Houphouët-Boigny	Felix Houphouet-Boigny	CIV president 1960-11 1993-12
    Henri Konan Bédié	Bédié	Henri Konan Bedie	CIV president 1993-12 1999-12
    Robert Guéï	Guéï	Robert Guei	CIV president 1999-12 2000-10
    Laurent Gbagbo	Gbagbo	Laurent Gbago	CIV president 2000-10 2011-04
    Alassane Ouattara	Ouattara		CIV prime-minister 1990-11 1993-12;CIV president 2010-12
    Paul Biya	Biya		CMR president 1982-11
    Mobutu Sese Seko	Mobutu		COD president 1965-11 1997-05
    Laurent Kabila	Kabila	Laurent-Désiré Kabila;Laurent Desire Kabila	COD president 1997-05 2001-01-16
    Joseph Kabila	Kabila		COD president 2001-01-26 2019-01-24
    Félix Tshisekedi	Tshisekedi	Felix Tshisekedi	COD president 2019-01-24
    Étienne Tshisekedi	Tshisekedi	Etienne Tshisekedi	COD opposition-leader 1982-02 2017-02
    Jean-Pierre Bemba	Bemba		mlc leader 1998-11 2003-06;COD defence-minister 2023-03
    Thérèse Kayikwamba Wagner	Kayikwamba	Therese Kayikwamba Wagner	COD foreign-minister 2024-06
    Denis Sassou Nguesso	Sassou Nguesso	Denis Sassou-Nguesso	COG president 1979-02 1992-08;COG president 1997-10
    Pascal Lissouba	Lissouba		COG president 1992-08 1997-10
    Azali Assoumani	Assoumani		COM president 2016-05
    Ismail Omar Guelleh	Guelleh		DJI president 1999-05
    Hassan Gouled Aptidon	Aptidon		DJI president 1977-06 1999-05
    Isaias Afwerki	Isaias	Isaias Afewerki;Isayas Afewerki;Afewerki	ERI president 1993-05
    Mengistu Haile Mariam	Mengistu		ETH president 1977-02 1991-05
    Meles Zenawi	Meles		ETH prime-minister 1995-08 2012-08
    Hailemariam Desalegn	Hailemariam		ETH prime-minister 2012-08 2018-04
    Abiy Ahmed	Abiy	Abiy Ahmed Ali	ETH prime-minister 2018-04-02
    Seyoum Mesfin	Seyoum		ETH foreign-minister 1991-05 2010-10
    Omar Bongo	Bongo		GAB president 1967-12 2009-06
    Ali Bongo	Bongo	Ali Bongo Ondimba	GAB president 2009-10 2023-08
    Brice Oligui Nguema	Nguema	Brice Clotaire Oligui Nguema	GAB president 2023-09
    Jerry Rawlings	Rawlings		GHA president 1981-12 2001-01
    John Kufuor	Kufuor		GHA president 2001-01 2009-01
    John Dramani Mahama	Mahama	John Mahama	GHA president 2012-07 2017-01;GHA president 2025-01
    Nana Akufo-Addo	Akufo-Addo		GHA president 2017-01 2025-01
    Lansana Conté	Conté	Lansana Conte	GIN president 1984-04 2008-12
    Alpha Condé	Condé	Alpha Conde	GIN president 2010-12 2021-09
    Mamady Doumbouya	Doumbouya		GIN president 2021-09
    Dawda Jawara	Jawara		GMB president 1970-04 1994-07
    Yahya Jammeh	Jammeh		GMB president 1994-07 2017-01
    Adama Barrow	Barrow		GMB president 2017-01
    João Bernardo Vieira	Vieira	Joao Bernardo Vieira	GNB president 1980-11 1999-05
    Teodoro Obiang	Obiang	Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema	GNQ president 1979-08
    Daniel arap Moi	Moi	Daniel Arap Moi	KEN president 1978-08 2002-12
    Mwai Kibaki	Kibaki		KEN president 2002-12 2013-04
    Raila Odinga	Odinga		KEN prime-minister 2008-04 2013-04;KEN opposition-leader 2013-04 2025-10
    Uhuru Kenyatta	Kenyatta		KEN president 2013-04 2022-09
    William Ruto	Ruto		KEN president 2022-09-13
    Moody Awori	Awori		KEN vice-president 2003-09 2008-01
    Musalia Mudavadi	Mudavadi		KEN foreign-minister 2023-10
    Samuel Doe	Doe		LBR president 1980-04 1990-09
    Charles Taylor	Taylor		npfl leader 1989-12 1997-07;LBR president 1997-08-02 2003-08-11
    Ellen Johnson Sirleaf	Johnson Sirleaf	Ellen Johnson-Sirleaf;Sirleaf	LBR president 2006-01 2018-01
    George Weah	Weah		LBR president 2018-01 2024-01
    Joseph Boakai	Boakai		LBR president 2024-01
    Didier Ratsiraka	Ratsiraka		MDG president 1975-06 1993-03;MDG president 1997-02 2002-07
    Marc Ravalomanana	Ravalomanana		MDG president 2002-05 2009-03
    Andry Rajoelina	Rajoelina		MDG president 2009-03 2014-01;MDG president 2019-01 2025-10
    Moussa Traoré	Traoré	Moussa Traore	MLI president 1968-11 1991-03
    Alpha Oumar Konaré	Konaré	Alpha Oumar Konare	MLI president 1992-06 2002-06;au president 2003-09 2008-04
    Amadou Toumani Touré	Touré	Amadou Toumani Toure	MLI president 2002-06 2012-03
    Ibrahim Boubacar Keïta	Keïta	Ibrahim Boubacar Keita	MLI president 2013-09 2020-08
    Assimi Goïta	Goïta	Assimi Goita	MLI president 2021-05
    Joaquim Chissano	Chissano		MOZ president 1986-11 2005-02
    Armando Guebuza	Guebuza		MOZ president 2005-02 2015-01
    Filipe Nyusi	Nyusi		MOZ president 2015-01 2025-01
    Daniel Chapo	Chapo		MOZ president 2025-01
    Maaouya Ould Taya	Ould Taya	Maaouiya Ould Sid'Ahmed Taya	MRT president 1984-12 2005-08
    Mohamed Ould Ghazouani	Ghazouani	Mohamed Ould Cheikh Ghazouani	MRT president 2019-08
    Hastings Banda	Banda	Kamuzu Banda	MWI president 1966-07 1994-05
    Bakili Muluzi	Muluzi		MWI president 1994-05 2004-05
    Bingu wa Mutharika	Mutharika		MWI president 2004-05 2012-04
    Joyce Banda	Banda		MWI president 2012-04 2014-05
    Lazarus Chakwera	Chakwera		MWI president 2020-06 2025-10
    Sam Nujoma	Nujoma		swapo leader 1960-04 1990-03;NAM president 1990-03 2005-03
    Hifikepunye Pohamba	Pohamba		NAM president 2005-03 2015-03
    Hage Geingob	Geingob		NAM president 2015-03 2024-02
    Mahamane Ousmane	Ousmane		NER president 1993-04 1996-01
    Ibrahim Baré Maïnassara	Maïnassara	Ibrahim Bare Mainassara;Mainassara	NER president 1996-01 1999-04
    Mamadou Tandja	Tandja		NER president 1999-12 2010-02
    Mahamadou Issoufou	Issoufou		NER president 2011-04 2021-04
    Mohamed Bazoum	Bazoum		NER president 2021-04 2023-07
    Abdourahamane Tchiani	Tchiani	Abdourahmane Tiani;Tiani	NER president 2023-07
    Ibrahim Babangida	Babangida		NGA president 1985-08 1993-08
    Sani Abacha	Abacha		NGA president 1993-11 1998-06
    Abdulsalami Abubakar	Abubakar	Abdusalam Abubakar	NGA president 1998-06 1999-05
    Moshood Abiola	Abiola	M.K.O. Abiola	NGA opposition-leader 1993-06 1998-07
    Olusegun Obasanjo	Obasanjo		NGA president 1999-05-29 2007-05-29
    Umaru Yar'Adua	Yar'Adua	Umaru Yaradua	NGA president 2007-05 2010-05
    Goodluck Jonathan	Jonathan		NGA president 2010-05 2015-05
    Muhammadu Buhari	Buhari		NGA president 1983-12 1985-08;NGA president 2015-05 2023-05
    Bola Tinubu	Tinubu	Bola Ahmed Tinubu	NGA president 2023-05-29
    Juvénal Habyarimana	Habyarimana	Juvenal Habyarimana	RWA president 1973-07 1994-04-06
    Pasteur Bizimungu	Bizimungu		RWA president 1994-07 2000-03
    Paul Kagame	Kagame		RWA vice-president 1994-07 2000-03;RWA president 2000-03
    Olivier Nduhungirehe	Nduhungirehe		RWA foreign-minister 2024-06
    Omar al-Bashir	al-Bashir	Omar Hassan al-Bashir;Omar Bashir;Omar el-Bashir;Omar Hassan Ahmed al-Bashir;Bashir	SDN president 1989-06 2019-04-11
    Hassan al-Turabi	al-Turabi	Hassan Turabi;Turabi	SDN opposition-leader 1999-12 2016-03
    Abdel Fattah al-Burhan	al-Burhan	Abdel-Fattah Burhan;Abdel Fattah Burhan;Burhan	sudan-sovereign-council leader 2019-08;SDN army-chief 2019-02
    Abdalla Hamdok	Hamdok	Abdallah Hamdok	SDN prime-minister 2019-08 2022-01
    Ali Osman Taha	Taha	Ali Osman Mohamed Taha	SDN foreign-minister 1995-02 1998-02;SDN vice-president 1998-02 2013-12
    Abdou Diouf	Diouf		SEN president 1981-01 2000-04
    Abdoulaye Wade	Wade		SEN president 2000-04 2012-04
    Macky Sall	Sall		SEN president 2012-04 2024-04
    Bassirou Diomaye Faye	Faye		SEN president 2024-04
    Ahmad Tejan Kabbah	Kabbah	Ahmed Tejan Kabbah	SLE president 1996-03 2007-09
    Valentine Strasser	Strasser		SLE president 1992-04 1996-01
    Johnny Paul Koroma	Koroma		SLE president 1997-05 1998-02
    Ernest Bai Koroma	Koroma		SLE president 2007-09 2018-04
    Julius Maada Bio	Bio	Maada Bio	SLE president 2018-04
    Mohamed Siad Barre	Siad Barre	Mohammed Siad Barre;Siad Barre	SOM president 1969-10 1991-01
    Mohamed Farrah Aidid	Aidid	Mohamed Farah Aideed;Mohammed Farah Aidid;Aideed	SOM opposition-leader 1991-01 1996-08
    Ali Mahdi Mohamed	Ali Mahdi	Ali Mahdi Mohammed	SOM president 1991-01 1997-01
    Abdullahi Yusuf	Yusuf	Abdullahi Yusuf Ahmed	SOM president 2004-10 2008-12
    Sheikh Sharif Ahmed	Sharif Ahmed	Sheikh Sharif Sheikh Ahmed	SOM president 2009-01 2012-08
    Hassan Sheikh Mohamud	Mohamud	Hassan Sheikh Mohamoud	SOM president 2012-09 2017-02;SOM president 2022-05
    Mohamed Abdullahi Farmajo	Farmajo	Mohamed Abdullahi Mohamed	SOM president 2017-02 2022-05
    Salva Kiir	Kiir	Salva Kiir Mayardit	SSD president 2005-08
    Riek Machar	Machar		SSD vice-president 2005-08 2013-07;splm-io leader 2013-12 2020-02;SSD vice-president 2020-02
    Hissène Habré	Habré	Hissene Habre	TCD president 1982-06 1990-12
    Goukouni Oueddei	Goukouni	Goukouni Weddeye;Oueddei	TCD president 1979-11 1982-06
    Idriss Déby	Déby	Idriss Deby	TCD president 1990-12 2021-04
    Mahamat Idriss Déby	Déby	Mahamat Deby;Mahamat Idriss Deby	TCD president 2021-04
    Gnassingbé Eyadéma	Eyadéma	Gnassingbe Eyadema	TGO president 1967-04 2005-02
    Faure Gnassingbé	Gnassingbé	Faure Gnassingbe	TGO president 2005-02 2025-05
    Julius Nyerere	Nyerere		TZA president 1964-04 1985-11
    Ali Hassan Mwinyi	Mwinyi		TZA president 1985-11 1995-11
    Benjamin Mkapa	Mkapa		TZA president 1995-11 2005-12
    Jakaya Kikwete	Kikwete		TZA president 2005-12 2015-11
    John Magufuli	Magufuli		TZA president 2015-11 2021-03
    Samia Suluhu Hassan	Samia	Samia Suluhu	TZA president 2021-03
    Yoweri Museveni	Museveni	Yoweri Kaguta Museveni	UGA president 1986-01
    Kizza Besigye	Besigye		UGA opposition-leader 2001-01
    Bobi Wine	Wine	Robert Kyagulanyi	UGA opposition-leader 2017-06
    P.W. Botha	Botha		ZAF president 1984-09 1989-08
    F.W. de Klerk	de Klerk	Frederik de Klerk;F. W. de Klerk	ZAF president 1989-08 1994-05
    Nelson Mandela	Mandela		anc leader 1991-07 1997-12;ZAF president 1994-05-10 1999-06-14
    Pik Botha	Botha	Roelof Botha	ZAF foreign-minister 1977-04 1994-05
    Thabo Mbeki	Mbeki		ZAF vice-president 1994-05 1999-06;ZAF president 1999-06-14 2008-09-24
    Desmond Tutu	Tutu	Archbishop Desmond Tutu	ZAF leader 1986-09 2021-12
    Mangosuthu Buthelezi	Buthelezi		ZAF party-leader 1975-03 2019-08
    Kgalema Motlanthe	Motlanthe		ZAF president 2008-09 2009-05
    Jacob Zuma	Zuma		ZAF president 2009-05 2018-02
    Cyril Ramaphosa	Ramaphosa		ZAF president 2018-02-15
    Naledi Pandor	Pandor		ZAF foreign-minister 2019-05 2024-06
    Ronald Lamola	Lamola		ZAF foreign-minister 2024-06
    Kenneth Kaunda	Kaunda		ZMB president 1964-10 1991-11
    Frederick Chiluba	Chiluba		ZMB president 1991-11 2002-01
    Levy Mwanawasa	Mwanawasa		ZMB president 2002-01 2008-08
    Hakainde Hichilema	Hichilema		ZMB president 2021-08
    Robert Mugabe	Mugabe		ZWE president 1980-04 2017-11-21
    Morgan Tsvangirai	Tsvangirai		mdc leader 1999-09 2018-02;ZWE prime-minister 2009-02 2013-09
    Emmerson Mnangagwa	Mnangagwa		ZWE president 2017-11
    Nelson Chamisa	Chamisa		ZWE opposition-leader 2018-02
    """
}
