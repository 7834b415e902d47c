/// Cities and regions that are no capitals, by the state they lie in.
///
/// Columns: ISO 3166-1 alpha-3, places.
enum Cities {
  static let rows = """
    AFG	Kandahar;Herat;Mazar-i-Sharif;Kunduz;Jalalabad;Helmand;Panjshir
    AGO	Cabinda;Huambo
    ARG	Cordoba;Rosario
    ARM	Gyumri
    AUS	Sydney;Melbourne;Brisbane;Perth;Darwin
    AUT	Salzburg;Graz
    AZE	Ganja;Nakhchivan;Shusha;Stepanakert;Lachin
    BEL	Antwerp;Ghent
    BGD	Chittagong;Cox's Bazar
    BIH	Srebrenica;Banja Luka;Mostar;Tuzla;Gorazde;Zepa;Bihac
    BLR	Brest;Gomel;Grodno
    BOL	Santa Cruz
    BRA	Rio de Janeiro;Sao Paulo;São Paulo;Belem;Belém
    CAN	Toronto;Montreal;Quebec;Vancouver;Halifax;Ontario;Alberta
    CHE	Geneva;Zurich;Lausanne;Basel;Davos
    CHN	Shanghai;Tibet;Xinjiang;Guangzhou;Shenzhen;Tiananmen Square;Lhasa;Urumqi
    CIV	Bouake
    COD	Goma;Bukavu;Kisangani;North Kivu;South Kivu;Ituri;Katanga;Lubumbashi;Bunia
    COL	Medellin;Cartagena
    CUB	Guantanamo Bay;Guantanamo
    CYP	Limassol;Larnaca
    DEU	Munich;Frankfurt;Hamburg;Cologne;Bavaria;Ramstein
    DZA	Oran;Constantine;Kabylie
    EGY	Alexandria;Suez;Sharm el-Sheikh;Sharm el Sheikh;Tahrir Square;Sinai;Ismailia;Port Said;Rafah crossing;Luxor;Giza;El Arish
    ESP	Barcelona;Catalonia;Basque Country
    ETH	Tigray;Amhara;Oromia;Mekelle;Ogaden
    FRA	Marseille;Lyon;Strasbourg;Corsica;Versailles
    GBR	Belfast;Edinburgh;Birmingham;Manchester;Londonderry;Glasgow
    GEO	Sukhumi;Tskhinvali;Gori;Batumi;Ajara
    GIN	Kankan
    GRC	Thessaloniki;Lesbos;Crete
    HRV	Vukovar;Dubrovnik;Krajina;Knin
    IDN	Aceh;Papua;Bali;West Papua;Maluku;Sulawesi;Surabaya
    IND	Mumbai;Bombay;Calcutta;Kolkata;Kashmir;Jammu and Kashmir;Srinagar;Punjab;Gujarat;Assam;Manipur;Pahalgam;Ayodhya
    IRN	Isfahan;Natanz;Fordow;Fordo;Qom;Bushehr;Arak;Mashhad;Tabriz;Shiraz;Bandar Abbas;Strait of Hormuz
    IRQ	Mosul;Basra;Fallujah;Falluja;Kirkuk;Najaf;Karbala;Erbil;Irbil;Tikrit;Ramadi;Samarra;Sadr City;Anbar;Kurdistan;Iraqi Kurdistan;Sulaimaniya
    ISR	Haifa;Eilat;Galilee;Ashkelon;Sderot;Negev;Beersheba;Golan Heights;Golan
    ITA	Milan;Naples;Sicily;Lampedusa;Turin;Venice
    JPN	Hiroshima;Nagasaki;Okinawa;Osaka;Fukushima
    JOR	Zarqa;Aqaba
    KAZ	Almaty;Baikonur
    KEN	Mombasa;Garissa
    KGZ	Osh
    KOR	Busan;Incheon;Panmunjom
    LBN	Sidon;Tyre;Bekaa Valley;Baalbek;Dahiyeh;southern Lebanon;south Lebanon;Litani
    LBY	Benghazi;Misrata;Sirte;Tobruk;Derna;Zawiya;Cyrenaica;Brega;Ajdabiya
    LKA	Jaffna;Batticaloa;Trincomalee
    LBR	Gbarnga
    MAR	Casablanca;Marrakesh;Ceuta
    MDA	Tiraspol
    MEX	Tijuana;Ciudad Juarez;Chiapas;Guadalajara;Cancun
    MKD	Tetovo;Kumanovo
    MLI	Timbuktu;Gao;Kidal;Azawad
    MMR	Rakhine;Shan State;Kachin State;Mandalay;Karen State;Arakan
    MOZ	Cabo Delgado;Palma
    NGA	Kano;Maiduguri;Borno;Kaduna;Biafra;Niger Delta;Chibok
    NLD	Rotterdam
    PAK	Karachi;Lahore;Peshawar;Quetta;Balochistan;Baluchistan;Swat;North Waziristan;South Waziristan;Waziristan;Khyber Pakhtunkhwa;Azad Kashmir;Muzaffarabad
    PHL	Mindanao;Marawi;Jolo;Basilan;Zamboanga;Scarborough Shoal;Second Thomas Shoal
    POL	Gdansk;Krakow;Lublin;Rzeszow
    PRK	Yongbyon;Kaesong;Punggye-ri
    PSE	Gaza;Gaza Strip;Gaza City;West Bank;Hebron;Nablus;Jenin;Jericho;Bethlehem;Rafah;Khan Younis;Khan Yunis;East Jerusalem;east Jerusalem;Tulkarm;Qalqilya
    ROU	Timisoara;Transylvania
    RUS	St. Petersburg;Saint Petersburg;Grozny;Vladivostok;Kursk;Belgorod;Kaliningrad;Dagestan;Ingushetia;Sochi;Beslan;Leningrad;Rostov;Bryansk;Murmansk;Siberia;Kazan
    SAU	Jeddah;Mecca;Medina;Dhahran
    SDN	Darfur;Port Sudan;Omdurman;El Fasher;Al Fashir;Nyala;Kordofan;South Kordofan;Blue Nile;El Geneina;Abyei
    SOM	Puntland;Kismayo;Baidoa
    SRB	Presevo;Vojvodina;Novi Sad;Presevo Valley;Sandzak;Vranje
    SSD	Malakal;Bentiu;Upper Nile
    SYR	Aleppo;Homs;Idlib;Daraa;Deraa;Hama;Raqqa;Deir ez-Zor;Deir al-Zor;Latakia;Palmyra;Kobani;Afrin;Tartus;Manbij;Sweida;Suwayda;Ghouta;Eastern Ghouta;Quneitra
    TCD	Abeche
    TUR	Istanbul;Izmir;Diyarbakir;Incirlik;Antalya;Adana;Gaziantep;Sivas
    TUN	Sfax;Sidi Bouzid;Kasserine
    TWN	Kinmen;Kaohsiung
    UKR	Crimea;Donetsk;Luhansk;Lugansk;Donbas;Donbass;Kharkiv;Kharkov;Odesa;Odessa;Lviv;Mariupol;Kherson;Zaporizhzhia;Zaporizhia;Zaporozhye;Sevastopol;Bakhmut;Bucha;Dnipro;Sumy;Chernihiv;Avdiivka;Pokrovsk;Kramatorsk;Sloviansk;Mykolaiv;Maidan;Poltava;Vinnytsia;Chernobyl;Debaltseve;Kryvyi Rih
    USA	New York;New York City;Los Angeles;Chicago;Texas;California;Florida;Alaska;Anchorage;Hawaii;Guam;Dayton;Camp David;Mar-a-Lago;Miami;Boston;San Francisco;Virginia;Pennsylvania;Michigan;Atlanta;Houston;Arizona;Ohio;Philadelphia;Wye River;Annapolis;New Jersey;Minneapolis;Minnesota;Illinois;Seattle;New Mexico;Manhattan;Brooklyn;Georgia's Fulton County;Dallas;Denver;Nevada;Oregon;Portland
    UZB	Andijan;Samarkand
    VEN	Maracaibo;Zulia
    VNM	Ho Chi Minh City;Saigon;Da Nang
    XKX	Mitrovica;Prizren;Racak;Kosovo Polje
    YEM	Hodeidah;Hodeida;Marib;Taiz;Hadramout;Saada;Red Sea coast
    ZAF	Johannesburg;Soweto;Durban
    ZWE	Bulawayo;Matabeleland
    """
}
