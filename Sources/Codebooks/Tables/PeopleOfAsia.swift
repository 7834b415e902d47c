/// People known by an office of a state in Asia or the Pacific.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfAsia {
  static let rows = """
    Najibullah	Najibullah	Mohammad Najibullah	AFG president 1987-09 1992-04
    Burhanuddin Rabbani	Rabbani		AFG president 1992-06 2001-12
    Hamid Karzai	Karzai		AFG president 2001-12-22 2014-09-29
    Ashraf Ghani	Ghani		AFG president 2014-09-29 2021-08-15
    Abdullah Abdullah	Abdullah		AFG foreign-minister 2001-10 2006-04;AFG chief-negotiator 2020-05 2021-08
    Zalmai Rassoul	Rassoul		AFG foreign-minister 2010-01 2013-10
    Bob Hawke	Hawke		AUS prime-minister 1983-03 1991-12
    Paul Keating	Keating		AUS prime-minister 1991-12 1996-03
    John Howard	Howard		AUS prime-minister 1996-03-11 2007-12-03
    Kevin Rudd	Rudd		AUS prime-minister 2007-12 2010-06;AUS foreign-minister 2010-09 2012-02;AUS prime-minister 2013-06 2013-09
    Julia Gillard	Gillard		AUS prime-minister 2010-06 2013-06
    Tony Abbott	Abbott		AUS prime-minister 2013-09 2015-09
    Malcolm Turnbull	Turnbull		AUS prime-minister 2015-09 2018-08
    Scott Morrison	Morrison		AUS prime-minister 2018-08 2022-05
    Anthony Albanese	Albanese		AUS prime-minister 2022-05-23
    Gareth Evans	Evans		AUS foreign-minister 1988-09 1996-03
    Alexander Downer	Downer		AUS foreign-minister 1996-03 2007-12
    Julie Bishop	Bishop		AUS foreign-minister 2013-09 2018-08
    Penny Wong	Wong		AUS foreign-minister 2022-05
    Richard Marles	Marles		AUS defence-minister 2022-06
    Hussain Muhammad Ershad	Ershad	Hossain Mohammad Ershad	BGD president 1983-12 1990-12
    Khaleda Zia	Zia	Begum Khaleda Zia	BGD prime-minister 1991-03 1996-03;BGD prime-minister 2001-10 2006-10
    Sheikh Hasina	Hasina	Sheikh Hasina Wajed	BGD prime-minister 1996-06 2001-07;BGD prime-minister 2009-01 2024-08-05
    Muhammad Yunus	Yunus	Mohammad Yunus	BGD leader 2024-08-08
    Deng Xiaoping	Deng		CHN leader 1978-12 1992-10
    Yang Shangkun	Yang		CHN president 1988-04 1993-03
    Jiang Zemin	Jiang		CHN president 1993-03 2003-03
    Hu Jintao	Hu		CHN president 2003-03-15 2013-03-14
    Xi Jinping	Xi		CHN president 2013-03-14
    Li Peng	Li		CHN prime-minister 1987-11 1998-03
    Zhu Rongji	Zhu		CHN prime-minister 1998-03 2003-03
    Wen Jiabao	Wen		CHN prime-minister 2003-03 2013-03
    Li Keqiang	Li		CHN prime-minister 2013-03 2023-03
    Li Qiang	Li		CHN prime-minister 2023-03
    Qian Qichen	Qian		CHN foreign-minister 1988-04 1998-03
    Tang Jiaxuan	Tang		CHN foreign-minister 1998-03 2003-03
    Li Zhaoxing	Li		CHN foreign-minister 2003-03 2007-04
    Yang Jiechi	Yang		CHN foreign-minister 2007-04 2013-03
    Wang Yi	Wang		CHN foreign-minister 2013-03 2022-12;CHN foreign-minister 2023-07
    Qin Gang	Qin		CHN foreign-minister 2022-12 2023-07
    He Lifeng	He Lifeng		CHN deputy-prime-minister 2023-03
    Li Hui	Li		CHN special-envoy 2023-04
    Hua Chunying	Hua		CHN spokesman 2012-11 2024-05
    Mao Ning	Mao		CHN spokesman 2022-09
    Lin Jian	Lin		CHN spokesman 2024-03
    Guo Jiakun	Guo		CHN spokesman 2025-01
    Wang Wenbin	Wang		CHN spokesman 2020-07 2024-05
    Geng Shuang	Geng		CHN spokesman 2016-09 2020-06
    Zhao Lijian	Zhao		CHN spokesman 2020-02 2023-01
    Jiang Yu	Jiang		CHN spokesman 2006-06 2012-01
    Dong Jun	Dong		CHN defence-minister 2023-12
    Tung Chee-hwa	Tung	Tung Chee Hwa	HKG leader 1997-07 2005-03
    Carrie Lam	Lam		HKG leader 2017-07 2022-06
    John Lee	Lee		HKG leader 2022-07
    Sitiveni Rabuka	Rabuka		FJI prime-minister 1992-06 1999-05;FJI prime-minister 2022-12
    Mahendra Chaudhry	Chaudhry		FJI prime-minister 1999-05 2000-05
    George Speight	Speight		FJI opposition-leader 2000-05 2000-07
    Frank Bainimarama	Bainimarama	Voreqe Bainimarama	FJI prime-minister 2007-01 2022-12
    Suharto	Suharto		IDN president 1968-03 1998-05-21
    B.J. Habibie	Habibie		IDN president 1998-05-21 1999-10
    Abdurrahman Wahid	Wahid	Gus Dur	IDN president 1999-10 2001-07
    Megawati Sukarnoputri	Megawati	Megawati Soekarnoputri	IDN president 2001-07 2004-10
    Susilo Bambang Yudhoyono	Yudhoyono		IDN president 2004-10 2014-10
    Joko Widodo	Widodo	Jokowi	IDN president 2014-10 2024-10
    Prabowo Subianto	Prabowo		IDN defence-minister 2019-10 2024-10;IDN president 2024-10-20
    Ali Alatas	Alatas		IDN foreign-minister 1988-03 1999-10
    Retno Marsudi	Retno		IDN foreign-minister 2014-10 2024-10
    Rajiv Gandhi	Gandhi		IND prime-minister 1984-10 1989-12
    P.V. Narasimha Rao	Rao	Narasimha Rao	IND prime-minister 1991-06 1996-05
    H.D. Deve Gowda	Deve Gowda	Deve Gowda	IND prime-minister 1996-06 1997-04
    Inder Kumar Gujral	Gujral	I.K. Gujral	IND prime-minister 1997-04 1998-03
    Atal Behari Vajpayee	Vajpayee	Atal Bihari Vajpayee	IND prime-minister 1998-03 2004-05
    Manmohan Singh	Singh		IND prime-minister 2004-05-22 2014-05-26
    Narendra Modi	Modi		IND prime-minister 2014-05-26
    Sonia Gandhi	Gandhi		indian-congress party-leader 1998-03 2017-12
    Rahul Gandhi	Gandhi		IND opposition-leader 2024-06
    Jaswant Singh	Singh		IND foreign-minister 1998-12 2002-07
    Pranab Mukherjee	Mukherjee		IND foreign-minister 2006-10 2009-05
    S.M. Krishna	Krishna		IND foreign-minister 2009-05 2012-10
    Sushma Swaraj	Swaraj		IND foreign-minister 2014-05 2019-05
    Subrahmanyam Jaishankar	Jaishankar	S. Jaishankar;S Jaishankar	IND foreign-minister 2019-05
    Rajnath Singh	Singh		IND defence-minister 2019-05
    Amit Shah	Shah		IND interior-minister 2019-05
    Ajit Doval	Doval		IND national-security-adviser 2014-05
    Vikram Misri	Misri		IND deputy-foreign-minister 2024-07
    Toshiki Kaifu	Kaifu		JPN prime-minister 1989-08 1991-11
    Kiichi Miyazawa	Miyazawa		JPN prime-minister 1991-11 1993-08
    Morihiro Hosokawa	Hosokawa		JPN prime-minister 1993-08 1994-04
    Tomiichi Murayama	Murayama		JPN prime-minister 1994-06 1996-01
    Ryutaro Hashimoto	Hashimoto		JPN prime-minister 1996-01 1998-07
    Keizo Obuchi	Obuchi		JPN prime-minister 1998-07 2000-04
    Yoshiro Mori	Mori		JPN prime-minister 2000-04 2001-04
    Junichiro Koizumi	Koizumi		JPN prime-minister 2001-04 2006-09
    Shinzo Abe	Abe		JPN prime-minister 2006-09 2007-09;JPN prime-minister 2012-12 2020-09
    Yasuo Fukuda	Fukuda		JPN prime-minister 2007-09 2008-09
    Taro Aso	Aso		JPN foreign-minister 2005-10 2007-08;JPN prime-minister 2008-09 2009-09
    Yukio Hatoyama	Hatoyama		JPN prime-minister 2009-09 2010-06
    Naoto Kan	Kan		JPN prime-minister 2010-06 2011-09
    Yoshihiko Noda	Noda		JPN prime-minister 2011-09 2012-12
    Yoshihide Suga	Suga		JPN prime-minister 2020-09 2021-10
    Fumio Kishida	Kishida		JPN foreign-minister 2012-12 2017-08;JPN prime-minister 2021-10 2024-10
    Shigeru Ishiba	Ishiba		JPN prime-minister 2024-10-01 2025-10-21
    Sanae Takaichi	Takaichi		JPN prime-minister 2025-10-21
    Takeshi Iwaya	Iwaya		JPN foreign-minister 2024-10 2025-10
    Yohei Kono	Kono		JPN foreign-minister 1994-06 1996-01
    Norodom Sihanouk	Sihanouk	Prince Norodom Sihanouk;Prince Sihanouk;King Sihanouk;King Norodom Sihanouk	KHM king 1993-09 2004-10
    Norodom Ranariddh	Ranariddh	Prince Norodom Ranariddh;Prince Ranariddh	KHM prime-minister 1993-07 1997-07
    Hun Sen	Hun Sen		KHM prime-minister 1985-01 2023-08
    Hun Manet	Hun Manet		KHM prime-minister 2023-08
    Pol Pot	Pol Pot		khmer-rouge leader 1963-02 1997-06
    Khieu Samphan	Khieu Samphan		khmer-rouge leader 1976-04 1998-12
    Roh Tae-woo	Roh	Roh Tae Woo	KOR president 1988-02 1993-02
    Kim Young-sam	Kim	Kim Young Sam	KOR president 1993-02 1998-02
    Kim Dae-jung	Kim	Kim Dae Jung	KOR president 1998-02-25 2003-02-25
    Roh Moo-hyun	Roh	Roh Moo Hyun	KOR president 2003-02-25 2008-02-25
    Lee Myung-bak	Lee	Lee Myung Bak	KOR president 2008-02-25 2013-02-25
    Park Geun-hye	Park	Park Geun Hye	KOR president 2013-02-25 2017-03-10
    Moon Jae-in	Moon	Moon Jae In	KOR president 2017-05-10 2022-05-09
    Yoon Suk Yeol	Yoon	Yoon Suk-yeol	KOR president 2022-05-10 2025-04-04
    Lee Jae-myung	Lee	Lee Jae Myung	KOR president 2025-06-04
    Kim Il Sung	Kim	Kim Il-sung	PRK leader 1948-09 1994-07-08
    Kim Jong Il	Kim	Kim Jong-il	PRK leader 1994-07-08 2011-12-17
    Kim Jong Un	Kim	Kim Jong-un	PRK leader 2011-12-17
    Kim Yo Jong	Kim	Kim Yo-jong	PRK leader 2014-11
    Choe Son Hui	Choe	Choe Son-hui	PRK foreign-minister 2022-06
    Ranasinghe Premadasa	Premadasa		LKA president 1989-01 1993-05
    Chandrika Kumaratunga	Kumaratunga	Chandrika Bandaranaike Kumaratunga	LKA president 1994-11 2005-11
    Ranil Wickremesinghe	Wickremesinghe	Ranil Wickremasinghe	LKA prime-minister 2001-12 2004-04;LKA prime-minister 2015-01 2019-11;LKA president 2022-07 2024-09
    Mahinda Rajapaksa	Rajapaksa	Mahinda Rajapakse	LKA president 2005-11 2015-01
    Maithripala Sirisena	Sirisena		LKA president 2015-01 2019-11
    Gotabaya Rajapaksa	Rajapaksa		LKA president 2019-11 2022-07
    Anura Kumara Dissanayake	Dissanayake		LKA president 2024-09
    Lakshman Kadirgamar	Kadirgamar		LKA foreign-minister 1994-08 2001-12
    Saw Maung	Saw Maung		MMR leader 1988-09 1992-04
    Than Shwe	Than Shwe		MMR leader 1992-04 2011-03
    Thein Sein	Thein Sein		MMR prime-minister 2007-10 2011-03;MMR president 2011-03 2016-03
    Aung San Suu Kyi	Suu Kyi		nld leader 1988-09 2016-03;MMR leader 2016-04 2021-02-01
    Min Aung Hlaing	Min Aung Hlaing		MMR army-chief 2011-03;MMR leader 2021-02-01
    Khin Nyunt	Khin Nyunt		MMR intelligence-chief 1983-10 2004-10;MMR prime-minister 2003-08 2004-10
    Mahathir Mohamad	Mahathir	Mahathir bin Mohamad	MYS prime-minister 1981-07 2003-10;MYS prime-minister 2018-05 2020-02
    Abdullah Ahmad Badawi	Badawi	Abdullah Badawi	MYS prime-minister 2003-10 2009-04
    Najib Razak	Najib		MYS prime-minister 2009-04 2018-05
    Anwar Ibrahim	Anwar		MYS opposition-leader 1998-09 2022-11;MYS prime-minister 2022-11-24
    King Gyanendra	Gyanendra		NPL king 2001-06 2008-05
    King Birendra	Birendra		NPL king 1972-01 2001-06
    Prachanda	Prachanda	Pushpa Kamal Dahal	NPL prime-minister 2008-08 2009-05;NPL prime-minister 2022-12 2024-07
    K.P. Sharma Oli	Oli	KP Sharma Oli	NPL prime-minister 2018-02 2021-07;NPL prime-minister 2024-07 2025-09
    Jim Bolger	Bolger		NZL prime-minister 1990-11 1997-12
    Helen Clark	Clark		NZL prime-minister 1999-12 2008-11;undp director-general 2009-04 2017-04
    John Key	Key		NZL prime-minister 2008-11 2016-12
    Jacinda Ardern	Ardern		NZL prime-minister 2017-10 2023-01
    Christopher Luxon	Luxon		NZL prime-minister 2023-11
    Winston Peters	Peters		NZL foreign-minister 2023-11
    Mohammad Zia-ul-Haq	Zia	Zia ul-Haq;Zia-ul-Haq	PAK president 1978-09 1988-08
    Benazir Bhutto	Bhutto		PAK prime-minister 1988-12 1990-08;PAK prime-minister 1993-10 1996-11;PAK opposition-leader 1997-02 2007-12
    Nawaz Sharif	Sharif		PAK prime-minister 1990-11 1993-07;PAK prime-minister 1997-02 1999-10;PAK prime-minister 2013-06 2017-07
    Pervez Musharraf	Musharraf		PAK army-chief 1998-10 2007-11;PAK president 2001-06 2008-08-18
    Shaukat Aziz	Aziz		PAK prime-minister 2004-08 2007-11
    Yousuf Raza Gilani	Gilani	Yousaf Raza Gilani	PAK prime-minister 2008-03 2012-06
    Asif Ali Zardari	Zardari		PAK president 2008-09 2013-09;PAK president 2024-03
    Imran Khan	Khan		PAK prime-minister 2018-08 2022-04-10;PAK opposition-leader 2022-04
    Shehbaz Sharif	Sharif	Shahbaz Sharif	PAK prime-minister 2022-04 2023-08;PAK prime-minister 2024-03
    Khawaja Asif	Asif	Khawaja Muhammad Asif	PAK defence-minister 2022-04
    Ishaq Dar	Dar		PAK foreign-minister 2024-03
    Bilawal Bhutto Zardari	Bhutto Zardari	Bilawal Bhutto-Zardari	PAK foreign-minister 2022-04 2023-08
    Asim Munir	Munir		PAK army-chief 2022-11
    Abdul Sattar	Sattar		PAK foreign-minister 1999-11 2002-06
    Hina Rabbani Khar	Khar		PAK foreign-minister 2011-02 2013-03
    Corazon Aquino	Aquino		PHL president 1986-02 1992-06
    Ferdinand Marcos	Marcos		PHL president 1965-12 1986-02
    Fidel Ramos	Ramos		PHL president 1992-06 1998-06
    Joseph Estrada	Estrada		PHL president 1998-06 2001-01
    Gloria Macapagal Arroyo	Arroyo	Gloria Arroyo;Gloria Macapagal-Arroyo	PHL president 2001-01 2010-06
    Benigno Aquino	Aquino		PHL president 2010-06 2016-06
    Rodrigo Duterte	Duterte		PHL president 2016-06-30 2022-06-30
    Ferdinand Marcos Jr.	Marcos	Bongbong Marcos;Ferdinand Marcos Jr	PHL president 2022-06-30
    Michael Somare	Somare		PNG prime-minister 2002-08 2011-08
    Lee Kuan Yew	Lee		SGP prime-minister 1959-06 1990-11
    Goh Chok Tong	Goh		SGP prime-minister 1990-11 2004-08
    Lee Hsien Loong	Lee		SGP prime-minister 2004-08 2024-05
    Lawrence Wong	Wong		SGP prime-minister 2024-05
    Vivian Balakrishnan	Balakrishnan		SGP foreign-minister 2015-10
    Chuan Leekpai	Chuan		THA prime-minister 1992-09 1995-07;THA prime-minister 1997-11 2001-02
    Thaksin Shinawatra	Thaksin		THA prime-minister 2001-02 2006-09
    Abhisit Vejjajiva	Abhisit		THA prime-minister 2008-12 2011-08
    Yingluck Shinawatra	Yingluck		THA prime-minister 2011-08 2014-05
    Prayuth Chan-ocha	Prayuth	Prayut Chan-ocha	THA prime-minister 2014-08 2023-08
    Srettha Thavisin	Srettha		THA prime-minister 2023-08 2024-08
    Paetongtarn Shinawatra	Paetongtarn		THA prime-minister 2024-08 2025-08
    Anutin Charnvirakul	Anutin		THA prime-minister 2025-09
    King Bhumibol	Bhumibol	King Bhumibol Adulyadej	THA king 1946-06 2016-10
    José Ramos-Horta	Ramos-Horta	Jose Ramos-Horta;Jose Ramos Horta	TLS foreign-minister 2002-05 2006-07;TLS president 2007-05 2012-05;TLS president 2022-05
    Mari Alkatiri	Alkatiri		TLS prime-minister 2002-05 2006-06
    Lee Teng-hui	Lee	Lee Teng Hui	TWN president 1988-01 2000-05
    Lien Chan	Lien		TWN prime-minister 1993-02 1997-09
    Chen Shui-bian	Chen	Chen Shui Bian	TWN president 2000-05 2008-05
    Ma Ying-jeou	Ma	Ma Ying Jeou	TWN president 2008-05 2016-05
    Tsai Ing-wen	Tsai	Tsai Ing Wen	TWN president 2016-05 2024-05
    Lai Ching-te	Lai	William Lai	TWN president 2024-05-20
    Nguyen Van Linh	Linh		VNM leader 1986-12 1991-06
    Vo Van Kiet	Kiet		VNM prime-minister 1991-08 1997-09
    Phan Van Khai	Khai		VNM prime-minister 1997-09 2006-06
    Nguyen Phu Trong	Trong		VNM leader 2011-01 2024-07
    To Lam	To Lam		VNM leader 2024-08
    Pham Minh Chinh	Chinh		VNM prime-minister 2021-04
    """
}
