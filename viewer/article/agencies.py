# ruff: noqa: RUF001 - names and dashes stand here as the press writes them
"""What a reader of the press knows beforehand: news agencies, and places that stand in datelines.

The tables corroborate and never decide alone: a name counts only where the form of the line already asks for
one, and an agency that is not listed is known by its place in the dateline.
"""

import re
from functools import cache

# The names of one agency are joined by "=", agencies parted by semicolons.
_AGENCIES = """
KCNA = Korean Central News Agency = Korean Central News Agency of DPRK =
Korean Central News Agency of the DPRK
KNS = Korea News Service
Xinhua = Xinhua News Agency = Xinhuanet = New China News Agency = NCNA
CNS = China News Service
TASS = ITAR-TASS = Itar Tass = ТАСС = ИТАР-ТАСС = Russian News Agency TASS
Interfax = Interfax-AVN = Interfax News Agency = Интерфакс
RIA Novosti = RIA = РИА Новости
Sputnik = Sputnik News
Reuters = Reuter = Thomson Reuters = Thomson Reuters Foundation = Reuters Health = Reuters Life!
AP = Associated Press = The Associated Press
AFP = Agence France-Presse
UPI = United Press International = UP = United Press
CNN = Cable News Network = CNN Wire = CNNMoney = CNN Business
VOA = Voice of America = VOA News = Voice of America News
RFE/RL = Radio Free Europe/Radio Liberty = Radio Free Europe = RFE
RFA = Radio Free Asia
BBC = BBC News = BBC Monitoring
IRNA = Islamic Republic News Agency
ISNA = Iranian Students' News Agency = Iranian Students News Agency
IPS = Inter Press Service; Iran Press Service
IRIN = The New Humanitarian
FNA = Fars = Fars News = Fars News Agency
MNA = Mehr = Mehr News Agency
Tasnim = Tasnim News Agency
Press TV = PressTV
ONA = Oman News Agency
SPA = Saudi Press Agency
WAM = Emirates News Agency
KUNA = Kuwait News Agency
QNA = Qatar News Agency
BNA = Bahrain News Agency
MENA = Middle East News Agency
SANA = Syrian Arab News Agency
Saba = Yemen News Agency
NNA = National News Agency
INA = Iraqi News Agency
NINA = National Iraqi News Agency
Petra = Jordan News Agency
WAFA = Palestine News Agency
PNN; Ma'an = Ma'an News Agency
JTA = Jewish Telegraphic Agency
TPS; JNS
AA = Anadolu = Anadolu Agency = Anadolu Ajansi
DHA; IHA; ANKA; Cihan
ANSA; AGI; Adnkronos; AKI; Askanews
dpa = Deutsche Presse-Agentur = German Press Agency = dpa-AFX
ddp; epd; KNA; AFX = AFX News; dts
APA = Austria Presse Agentur
SDA = ATS = Keystone-SDA
Swissinfo
EFE = Agencia EFE
Europa Press = EP
Lusa; Belga; ANP; NTB; TT; Ritzau; STT; BNS; ELTA; LETA; ETA; ERR
PAP; CTK = ČTK; TASR; MTI; Agerpres; BTA; Hina; Tanjug; Beta; FoNet; SRNA; FENA; STA; ATA; MIA
ANA = ANA-MPA = AMNA
CNA = Central News Agency; Cyprus News Agency
Ukrinform; Unian; UNN; BelTA; Trend = Trend News Agency; Azertac; Turan; Report
Armenpress; ARKA; Kazinform; KazTAG; Kabar; AKIpress; UzA; Khovar; TDH
Yonhap = Yonhap News = Yonhap News Agency = 연합뉴스
Newsis = 뉴시스; News1 = 뉴스1
Kyodo = Kyodo News = Kyodo News Service = Kyodo News International
Jiji = Jiji Press
VNA = Vietnam News Agency; VNS; LPB; KPL; AKP
Bernama = Malaysian National News Agency
Antara = ANTARA News
PNA = Philippine News Agency
TNA = Thai News Agency
PTI = Press Trust of India; UNI = United News of India; ANI = Asian News International
IANS = Indo-Asian News Service
APP = Associated Press of Pakistan; PPI; INP; NNI; Online
BSS = Bangladesh Sangbad Sangstha; UNB = United News of Bangladesh; RSS = Rastriya Samachar Samiti
Pajhwok = Pajhwok Afghan News; Bakhtar; TOLOnews; Khaama
AAP = Australian Associated Press; NZPA; PACNEWS
CP = Canadian Press = The Canadian Press; CNW = CNW Group
SAPA; PANA = Panapress; APS = Algeria Press Service; MAP; TAP; LANA; SUNA; ENA; GNA
NAN = News Agency of Nigeria; ANGOP; AIM; ZANIS; ZIANA = New Ziana; APO; APANEWS; AllAfrica
Prensa Latina = PL; ACN = AIN; Notimex; Telam = Télam; Andina; ABI; AVN; TeleSUR
Agencia Brasil = Agência Brasil = ABr = EBC
Bloomberg = Bloomberg News; Dow Jones = Dow Jones Newswires; MarketWatch; RTTNews; Benzinga
AFPS = American Forces Press Service; AFIS = American Forces Information Service
AFNS = Air Force News Service; AFPN = Air Force Print News; AFRNS
ARNEWS = Army News Service; ANS; Army News; NNS = Navy News Service = Navy NewsStand; NWNS; USMC; MCN
DVIDS; DoD News; Defense Media Activity; MNF-I; MNC-I; ISAF; RC-East
XNA; SPX; Spacewar; SpaceDaily
PRNewswire = PR Newswire = PRNewswire-USNewswire = PRNewswire-FirstCall; USNewswire = U.S. Newswire
Business Wire; GlobeNewswire = GLOBE NEWSWIRE; Marketwire = Marketwired; ACCESSWIRE = ACCESS Newswire
Newsfile Corp; EIN Presswire; CNSNews = CNSNews.com; Catholic News Service; ZENIT = ZENIT.org; Fides
AsiaNews; UCAN; RNS = Religion News Service; ENI; IDN = IDN-InDepthNews; Stratfor; Eurasianet; IWPR
Caucasian Knot; UN News = UN News Centre = UN News Service = United Nations News Service; ReliefWeb
NPR; ABC News; CBS News = CBS; NBC News = NBC; MSNBC; Fox News; CBC; CTV; PA = PA Media = Press Association
Sky News; MENAFN; Zawya; Arab News; Al Jazeera; Gulf News; UrduPoint; Daily NK = DailyNK; Rodong Sinmun
KCTV = Korean Central Television; Korean Central Broadcasting Station
McClatchy = McClatchy Newspapers; Knight Ridder; Scripps; MCT; TNS
State Department; Washington File; U.S. Department of Defense = US Department of Defense
"""

_CITIES = """
Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Aden; Albany; Aleppo; Algiers; Almaty; Amman; Amsterdam;
Anchorage; Ankara; Antananarivo; Ashgabat; Asmara; Astana; Asuncion; Athens; Atlanta; Auckland; Austin;
Baghdad; Baku; Baltimore; Bamako; Bangkok; Bangui; Barcelona; Basra; Beijing; Beirut; Belfast; Belgrade;
Berlin; Bern; Bishkek; Bogota; Bogotá; Bonn; Boston; Brasilia; Bratislava; Brazzaville; Brussels; Bucharest;
Budapest; Buenos Aires; Bujumbura; Busan; Cairo; Calcutta; Canberra; Cape Town; Caracas; Casablanca;
Chennai; Chicago; Chisinau; Cincinnati; Cleveland; Colombo; Conakry; Copenhagen; Dakar; Dallas; Damascus;
Dar es Salaam; Delhi; Denver; Detroit; Dhaka; Diyarbakir; Djibouti; Doha; Donetsk; Dubai; Dublin; Dushanbe;
Edinburgh; Erbil; Frankfurt; Freetown; Gaborone; Gaza; Gaza City; Geneva; Goma; Grozny; Guangzhou; Guatemala
City; Hamburg; Hanoi; Harare; Havana; Helsinki; Ho Chi Minh City; Hong Kong; Honolulu; Houston;
Indianapolis; Irbil; Islamabad; Istanbul; Jakarta; Jeddah; Jerusalem; Johannesburg; Juba; Kabul; Kaesong;
Kampala; Kandahar; Karachi; Kathmandu; Katmandu; Khartoum; Kharkiv; Kiev; Kigali; Kingston; Kinshasa;
Kirkuk; Kolkata; Kuala Lumpur; Kuwait City; Kyiv; La Paz; Lagos; Lahore; Las Vegas; Libreville; Lilongwe;
Lima; Lisbon; Ljubljana; Lome; London; Los Angeles; Luanda; Lusaka; Luxembourg; Macau; Madrid; Malabo; Male;
Managua; Manama; Manila; Maputo; Maseru; Mecca; Melbourne; Mexico City; Miami; Milan; Milwaukee;
Minneapolis; Minsk; Mogadishu; Monaco; Monrovia; Monterrey; Montevideo; Montreal; Moscow; Mosul; Mumbai;
Munich; Muscat; Nairobi; Najaf; Nassau; Ndjamena; New Delhi; New Orleans; New York; Niamey; Nicosia;
Nouakchott; Oklahoma City; Osaka; Oslo; Ottawa; Ouagadougou; Panama City; Panmunjom; Paris; Peshawar;
Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Podgorica; Port-au-Prince; Port Moresby; Prague; Pretoria;
Pristina; Pusan; Pyongyang; Quebec City; Quetta; Quito; Rabat; Ramallah; Rangoon; Reykjavik; Riga; Rio de
Janeiro; Riyadh; Rome; Saint Petersburg; San Antonio; San Diego; San Francisco; San Jose; San Juan; San
Salvador; Sana'a; Sanaa; Santiago; Santo Domingo; Sao Paulo; São Paulo; Sarajevo; Seattle; Seoul; Shanghai;
Shenyang; Shenzhen; Singapore; Skopje; Sofia; St. Louis; St. Petersburg; St Petersburg; Stockholm;
Strasbourg; Sydney; Taipei; Tallinn; Tashkent; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; The Hague; Tirana;
Tokyo; Toronto; Tripoli; Tunis; Ulaanbaatar; Ulan Bator; United Nations; Vancouver; Vatican City; Vienna;
Vientiane; Vilnius; Vladivostok; Warsaw; Washington; Wellington; Windhoek; Yangon; Yaounde; Yerevan; Zagreb;
Zurich; Zürich
"""

_REGIONS = """
Afghanistan; Albania; Algeria; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahrain;
Bangladesh; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia; Bosnia-Herzegovina; Bosnia and
Herzegovina; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cambodia; Cameroon; Canada;
Chad; Chechnya; Chile; China; Colombia; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Denmark;
Dominican Republic; DPRK; East Timor; Ecuador; Egypt; El Salvador; England; Eritrea; Estonia; Ethiopia;
Fiji; Finland; France; Gabon; Gambia; Georgia; Germany; Ghana; Greece; Greenland; Guam; Guatemala; Guinea;
Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory
Coast; Jamaica; Japan; Jordan; Kashmir; Kazakhstan; Kenya; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia;
Lebanon; Lesotho; Liberia; Libya; Lithuania; Macedonia; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta;
Mauritania; Mauritius; Mexico; Moldova; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nepal;
Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea; Northern Ireland; North Macedonia; Norway;
Oman; Pakistan; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Puerto
Rico; Qatar; Romania; Russia; Rwanda; Saudi Arabia; Scotland; Senegal; Serbia; Sierra Leone; Slovakia;
Slovenia; Somalia; South Africa; South Korea; South Sudan; Spain; Sri Lanka; Sudan; Suriname; Swaziland;
Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Togo; Trinidad; Tunisia; Turkey;
Turkmenistan; Uganda; UK; Ukraine; U.K.; UAE; U.A.E.; United Arab Emirates; United Kingdom; United States;
US; USA; U.S.; U.S.A.; Uruguay; Uzbekistan; Venezuela; Vietnam; Wales; West Bank; Western Sahara; Yemen;
Zambia; Zimbabwe; At Sea; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware;
Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland;
Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New
Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode
Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia;
Wisconsin; Wyoming; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; D.C.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.;
La.; Md.; Mass.; Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.;
Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Va.; Vt.; Wash.; W.Va.; Wis.; Wyo.; AK; AL; AR; AZ; CA; CO; CT; DC; DE;
FL; GA; HI; IA; ID; IL; KS; KY; LA; MD; MI; MN; MO; MS; MT; NC; ND; NE; NH; NJ; NM; NV; NY; OH; OK; PA; RI;
SC; SD; TN; TX; UT; VA; VT; WA; WI; WV; WY; Alberta; British Columbia; Manitoba; Newfoundland; Nova Scotia;
Ontario; Quebec; Saskatchewan; B.C.; Ont.; Que.; Alta.
"""

_ABOUT_AGENCIES = re.compile(r"\s*(?:[/,&+–—]|\s-\s|\band\b)\s*")
_NOT_WORDS = re.compile(r"[\W_]+")
_AGENCY_WORD = re.compile(r"[^\W\d_][\w.&'’!/-]{1,20}\Z")
_ORGANISATION_WORDS = """
agency agencies service services ministry office department dept bureau institute command council
committee center centre commission administration authority headquarters corps force forces network
embassy secretariat times tribune herald gazette telegraph guardian newspaper newspapers broadcasting
radio television newswire press news navy army staff directorate foundation organization organisation
daily online post journal corporation
"""
_ORGANISATIONS = frozenset(_ORGANISATION_WORDS.split())
_SMALL_WORDS = frozenset({"of", "the", "for", "and", "on", "in", "&", "de", "du", "des", "la", "del"})
_VIA = re.compile(r"\s+via\s+(?=\S)")
_ABBREVIATION_AFTER = re.compile(r"\s*\(([A-Z][A-Za-z/.-]{1,11})\)\Z")
_SOURCE_LABEL = re.compile(r"(?:Source|From)\s*:\s*")


def _key(name: str) -> str:
    return _NOT_WORDS.sub(" ", name.casefold().replace(".", "")).strip()


@cache
def _agencies() -> dict[str, int]:
    agencies = enumerate(_AGENCIES.replace("=\n", "=").replace("\n", ";").split(";"))
    return {_key(name): number for number, names in agencies for name in names.split("=") if name.strip()}


@cache
def _names(table: str) -> frozenset[str]:
    return frozenset(_key(name) for name in table.split(";"))


def is_agency(name: str) -> bool:
    """Say whether `name` is a well-known agency, or several joined as in `AP/Reuters`."""
    if _key(name) in _agencies():
        return True
    parts = _ABOUT_AGENCIES.split(name)
    return len(parts) > 1 and all(_key(part) in _agencies() for part in parts)


def are_names_of_one(name: str, other: str) -> bool:
    """Say whether both are names of one well-known agency: `AP` and `Associated Press`."""
    first, second = _agencies().get(_key(name)), _agencies().get(_key(other))
    return first is not None and first == second


def has_agency_form(name: str) -> bool:
    """Say whether `name` could be an agency nobody listed: up to four capitalised words."""
    words = name.split()
    formed = all(_AGENCY_WORD.match(word) and not word[0].islower() for word in words)
    return formed and 0 < len(words) <= 4 and len(name) <= 30 and not is_region(name)


def is_region(name: str) -> bool:
    """Say whether `name` is a country or an American or Canadian state, abbreviated or not."""
    return _key(name) in _names(_REGIONS)


def is_place(name: str) -> bool:
    """Say whether `name` is a city known to stand alone in datelines, or closes with a known region."""
    head = re.split(r"[,/\[(]", name, maxsplit=1)[0]
    tail = re.split(r"[,\[(]", name)[1:]
    return _key(head) in _names(_CITIES) or any(is_region(part) for part in tail)


def source_line(text: str) -> tuple[str, str | None] | None:
    """Read a line that only names a known agency, and perhaps the service it came through: `A via B`.

    Returns:
        Agency and service as they stand, or None for any other line.
    """
    bare = _SOURCE_LABEL.sub("", text, count=1)
    if len(bare) > 120:
        return None
    agency, *rest = _VIA.split(bare, maxsplit=1)
    if not is_agency(_ABBREVIATION_AFTER.sub("", agency)):
        return None
    return agency, rest[0] if rest else None


def organisation_line(text: str) -> tuple[str, str | None] | None:
    """Read a line that by its form names an organisation: capitalised words, one of them such as Ministry."""
    agency, *rest = _VIA.split(text, maxsplit=1)
    words = agency.split()
    fits = 2 <= len(words) <= 10 and len(text) <= 120 and text[-1] not in ".:;,?!"
    named = fits and all(word in _SMALL_WORDS or word[0].isupper() or word[0] == "(" for word in words)
    if not named or _ORGANISATIONS.isdisjoint(_key(agency).split()):
        return None
    return agency, rest[0] if rest else None


def script_agency(keys: frozenset[str]) -> str | None:
    """Name the broadcaster whose scripts open with these `KEY=` lines, or None.

    Only the Voice of America's newswire writes them; its dates put the month first.
    """
    spoken = "VOICED AT" in keys or "CONTENT" in keys
    return "Voice of America" if spoken and {"TYPE", "NUMBER"} & keys and len(keys) >= 4 else None
