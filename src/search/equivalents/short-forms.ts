/**
 * What news shortens, and other names of the same: each line says the same.
 * Capitals matter where a small word means something else ("US", "WHO").
 */
export const SHORT_FORMS = `
EU = European Union
UK = United Kingdom = Britain = Great Britain
US = USA = United States = United States of America = America
UN = United Nations
UAE = United Arab Emirates
USSR = Soviet Union
DRC = Democratic Republic of the Congo = DR Congo
EC = European Commission
ECB = European Central Bank
ECHR = European Court of Human Rights
EEA = European Economic Area
NATO = North Atlantic Treaty Organization = North Atlantic Treaty Organisation
WHO = World Health Organization = World Health Organisation
WTO = World Trade Organization = World Trade Organisation
IMF = International Monetary Fund
IAEA = International Atomic Energy Agency
IEA = International Energy Agency
ICC = International Criminal Court
ICJ = International Court of Justice
ILO = International Labour Organization
IOC = International Olympic Committee
IPCC = Intergovernmental Panel on Climate Change
UNHCR = UN refugee agency
OECD = Organisation for Economic Co-operation and Development
OPEC = Organization of the Petroleum Exporting Countries
ASEAN = Association of Southeast Asian Nations
AU = African Union
WEF = World Economic Forum
WWF = World Wildlife Fund = World Wide Fund for Nature
MSF = Médecins Sans Frontières = Doctors Without Borders
NGO = non-governmental organisation = nongovernmental organization
CIA = Central Intelligence Agency
FBI = Federal Bureau of Investigation
NSA = National Security Agency
DOJ = Department of Justice = Justice Department
EPA = Environmental Protection Agency
FAA = Federal Aviation Administration
FCC = Federal Communications Commission
FDA = Food and Drug Administration
FTC = Federal Trade Commission
SEC = Securities and Exchange Commission
IRS = Internal Revenue Service
CDC = Centers for Disease Control and Prevention = Centers for Disease Control
NIH = National Institutes of Health
NASA = National Aeronautics and Space Administration
NOAA = National Oceanic and Atmospheric Administration
ICE = Immigration and Customs Enforcement
ESA = European Space Agency
ISS = International Space Station
NHS = National Health Service
BBC = British Broadcasting Corporation
BoE = Bank of England
HMRC = Revenue and Customs
MoD = Ministry of Defence
MoJ = Ministry of Justice
ONS = Office for National Statistics
OBR = Office for Budget Responsibility
IDF = Israel Defense Forces = Israel Defence Forces
PLO = Palestine Liberation Organization
ANC = African National Congress
SNP = Scottish National Party
CDU = Christian Democratic Union
SPD = Social Democratic Party
AfD = Alternative for Germany
FIFA = International Federation of Association Football
UEFA = Union of European Football Associations
NFL = National Football League
NBA = National Basketball Association
PM = prime minister
MP = member of parliament
MEP = member of the European Parliament
FM = foreign minister
VP = vice president
POTUS = president of the United States
CEO = chief executive officer = chief executive
CFO = chief financial officer = finance chief
COO = chief operating officer
DA = district attorney
AG = attorney general
HQ = headquarters
PhD = doctorate
GDP = gross domestic product
GNP = gross national product
CPI = consumer price index
VAT = value added tax = value-added tax
IPO = initial public offering
M&A = mergers and acquisitions
R&D = research and development
IT = information technology
AI = artificial intelligence
AGI = artificial general intelligence
LLM = large language model
VR = virtual reality
EV = electric vehicle = electric car
SUV = sport utility vehicle
GPS = global positioning system
UFO = unidentified flying object
CCTV = closed-circuit television = security camera
TV = television = telly
CO2 = carbon dioxide
GHG = greenhouse gas
DNA = deoxyribonucleic acid
HIV = human immunodeficiency virus
TB = tuberculosis
ICU = intensive care unit = intensive care
A&E = accident and emergency = emergency department
ER = emergency room
GP = general practitioner = family doctor
PTSD = post-traumatic stress disorder
ADHD = attention deficit hyperactivity disorder
COVID-19 = COVID = coronavirus
GMO = genetically modified
NYC = New York City
LA = Los Angeles
SF = San Francisco
DC = Washington
NI = Northern Ireland
Kyiv = Kiev
Czechia = Czech Republic
Turkey = Türkiye
Ivory Coast = Côte d'Ivoire
Myanmar = Burma
Eswatini = Swaziland
Mumbai = Bombay
Dr = Doctor
Prof = Professor
Pres = President
Gov = Governor
Sen = Senator
Rep = Representative
Rev = Reverend
Gen = General
Col = Colonel
Lt = Lieutenant
Sgt = Sergeant
Capt = Captain
Mt = Mount
St = Saint = Street
Rd = Road
Ave = Avenue
Jr = Junior
Sr = Senior
govt = gov't = government
dept = department
admin = administration
corp = corporation
co = company
ltd = limited
approx = approximately
vs = versus
pct = percent = per cent = percentage
hr = hour
hrs = hours
min = minute
mins = minutes
sec = second
km = kilometre = kilometer
kg = kilogram = kilo
cm = centimetre = centimeter
mph = miles per hour
kph = kilometres per hour = km/h
sq = square
Jan = January
Feb = February
Mar = March
Apr = April
Jun = June
Jul = July
Aug = August
Sept = Sep = September
Oct = October
Nov = November
Dec = December
Mon = Monday
Tue = Tues = Tuesday
Wed = Wednesday
Thu = Thurs = Thursday
Fri = Friday
Sat = Saturday
Sun = Sunday
photo = photograph
phone = telephone
plane = airplane = aeroplane = aircraft
mum = mom = mother
dad = father
`;
