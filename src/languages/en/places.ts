/**
 * States as the English-language press names them, one a line: `id:names:adjectives:demonyms:capitals:prefixes`.
 * Demonyms are those that are no adjective: singular, and plural where it is not made with "s" or is alone
 * unmistakable ("Danes", for Dane is a given name). "?" marks a wording that needs context to be the state. Names have
 * no article; apostrophes are straight. Empty fields at the end of a line are left out. City states have no capital
 * beside their name.
 */
export const places: string = `
AD:Andorra:Andorran::Andorra la Vella
AE:United Arab Emirates,UAE,U.A.E.,Emirates?:Emirati,UAE::Abu Dhabi
AF:Afghanistan:Afghan::Kabul
AG:Antigua and Barbuda,Antigua?:Antiguan::St. John's?,St John's?
AL:Albania:Albanian::Tirana
AM:Armenia:Armenian::Yerevan
AO:Angola:Angolan::Luanda
AR:Argentina:Argentine,Argentinian,Argentinean::Buenos Aires
AT:Austria:Austrian::Vienna:Austro
AU:Australia:Australian:Aussie:Canberra:Australo
AZ:Azerbaijan:Azerbaijani,Azeri::Baku
BA:Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia:Bosnian:Bosniak:Sarajevo
BB:Barbados:Barbadian::Bridgetown
BD:Bangladesh:Bangladeshi::Dhaka
BE:Belgium:Belgian::Brussels?:Belgo
BF:Burkina Faso,Burkina:Burkinabè::Ouagadougou
BG:Bulgaria:Bulgarian::Sofia?
BH:Bahrain:Bahraini::Manama
BI:Burundi:Burundian::Gitega,Bujumbura
BJ:Benin:Beninese::Cotonou,Porto-Novo
BN:Brunei,Brunei Darussalam:Bruneian::Bandar Seri Begawan
BO:Bolivia:Bolivian::La Paz
BR:Brazil:Brazilian::Brasília
BS:Bahamas:Bahamian::Nassau?
BT:Bhutan:Bhutanese::Thimphu
BW:Botswana:Botswanan:Motswana,Batswana:Gaborone
BY:Belarus:Belarusian,Belarussian::Minsk
BZ:Belize:Belizean::Belmopan
CA:Canada:Canadian::Ottawa
CD:Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,D.R.C.,Congo-Kinshasa,Congo?:Congolese?::Kinshasa
CF:Central African Republic:Central African?::Bangui
CG:Republic of Congo,Republic of the Congo,Congo-Brazzaville,Congo?:Congolese?::Brazzaville
CH:Switzerland,Swiss Confederation:Swiss::Bern,Berne
CI:Ivory Coast,Côte d'Ivoire:Ivorian,Ivoirian::Yamoussoukro,Abidjan
CL:Chile:Chilean::Santiago?
CM:Cameroon:Cameroonian::Yaoundé
CN:China,People's Republic of China,PRC:Chinese::Beijing:Sino
CO:Colombia:Colombian::Bogotá
CR:Costa Rica:Costa Rican::San José?
CU:Cuba:Cuban::Havana
CV:Cape Verde,Cabo Verde:Cape Verdean,Cabo Verdean::Praia
CY:Cyprus:Cypriot::Nicosia
CZ:Czech Republic,Czechia:Czech::Prague
DE:Germany,Federal Republic of Germany:German::Berlin
DJ:Djibouti:Djiboutian
DK:Denmark:Danish:Dane?,Danes:Copenhagen:Dano
DM:Dominica:Dominican?::Roseau
DO:Dominican Republic:Dominican::Santo Domingo
DZ:Algeria:Algerian::Algiers
EC:Ecuador:Ecuadorian,Ecuadorean::Quito
EE:Estonia:Estonian::Tallinn
EG:Egypt:Egyptian::Cairo
EH:Western Sahara,Sahrawi Arab Democratic Republic:Sahrawi,Saharawi
ER:Eritrea:Eritrean::Asmara
ES:Spain:Spanish:Spaniard:Madrid:Hispano
ET:Ethiopia:Ethiopian::Addis Ababa:Ethio
EU:European Union,EU,E.U.,Europe?:European,EU::Brussels?:Euro
FI:Finland:Finnish:Finn?,Finns:Helsinki:Finno
FJ:Fiji:Fijian::Suva
FM:Micronesia?,Federated States of Micronesia:Micronesian::Palikir
FR:France,French Republic:French:Frenchman,Frenchmen,Frenchwoman,Frenchwomen:Paris:Franco
GA:Gabon:Gabonese::Libreville
GB:United Kingdom,UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland,England,Scotland,Northern Ireland,Wales?:British,UK,U.K.,English,Scottish,Welsh,Northern Irish:Briton,Brit,Englishman,Englishmen,Englishwoman,Englishwomen,Scot,Scotsman,Scotsmen,Scotswoman,Scotswomen,Welshman,Welshmen,Welshwoman,Welshwomen:London:Anglo
GD:Grenada:Grenadian::St. George's?,St George's?
GE:Georgia?:Georgian::Tbilisi
GH:Ghana:Ghanaian::Accra
GL:Greenland:Greenlandic:Greenlander:Nuuk
GM:Gambia:Gambian::Banjul
GN:Guinea,Guinea-Conakry,Republic of Guinea:Guinean::Conakry
GQ:Equatorial Guinea:Equatorial Guinean,Equatoguinean::Malabo
GR:Greece,Hellenic Republic:Greek,Hellenic::Athens:Greco,Graeco
GT:Guatemala:Guatemalan::Guatemala City
GW:Guinea-Bissau:Bissau-Guinean::Bissau
GY:Guyana:Guyanese::Georgetown?
HK:Hong Kong::Hong Konger,Hongkonger
HN:Honduras:Honduran::Tegucigalpa
HR:Croatia:Croatian:Croat:Zagreb:Croato
HT:Haiti:Haitian::Port-au-Prince
HU:Hungary:Hungarian::Budapest
ID:Indonesia:Indonesian::Jakarta
IE:Ireland,Republic of Ireland,Irish Republic:Irish:Irishman,Irishmen,Irishwoman,Irishwomen:Dublin
IL:Israel,State of Israel:Israeli::Jerusalem?,Tel Aviv:Israelo
IN:India:Indian::New Delhi,Delhi:Indo
IQ:Iraq:Iraqi::Baghdad
IR:Iran,Islamic Republic of Iran,Islamic Republic?:Iranian::Tehran,Teheran
IS:Iceland:Icelandic:Icelander:Reykjavík
IT:Italy:Italian::Rome:Italo
JM:Jamaica:Jamaican::Kingston?
JO:Jordan?,Hashemite Kingdom of Jordan:Jordanian::Amman
JP:Japan:Japanese::Tokyo
KE:Kenya:Kenyan::Nairobi
KG:Kyrgyzstan,Kyrgyz Republic:Kyrgyz::Bishkek
KH:Cambodia:Cambodian,Khmer?::Phnom Penh
KI:Kiribati:I-Kiribati::Tarawa,South Tarawa
KM:Comoros:Comorian,Comoran::Moroni
KN:St. Kitts and Nevis,St Kitts and Nevis,Saint Kitts and Nevis:Kittitian::Basseterre
KP:North Korea,Democratic People's Republic of Korea,DPRK:North Korean::Pyongyang
KR:South Korea,Republic of Korea,Korea?:South Korean,Korean?::Seoul
KW:Kuwait:Kuwaiti::Kuwait City
KZ:Kazakhstan:Kazakh,Kazakhstani::Astana,Nur-Sultan
LA:Laos:Lao,Laotian::Vientiane
LB:Lebanon:Lebanese::Beirut
LC:St. Lucia,St Lucia,Saint Lucia:St. Lucian,St Lucian,Saint Lucian::Castries
LI:Liechtenstein::Liechtensteiner:Vaduz
LK:Sri Lanka:Sri Lankan::Colombo
LR:Liberia:Liberian::Monrovia
LS:Lesotho:Basotho:Mosotho:Maseru
LT:Lithuania:Lithuanian::Vilnius
LU:Luxembourg,Grand Duchy of Luxembourg:Luxembourgish:Luxembourger
LV:Latvia:Latvian::Riga
LY:Libya:Libyan::Tripoli
MA:Morocco:Moroccan::Rabat
MC:Monaco,Principality of Monaco:Monégasque
MD:Moldova:Moldovan::Chisinau
ME:Montenegro:Montenegrin::Podgorica
MG:Madagascar:Malagasy,Madagascan::Antananarivo
MH:Marshall Islands:Marshallese::Majuro
MK:North Macedonia,Macedonia?:North Macedonian,Macedonian::Skopje
ML:Mali:Malian::Bamako
MM:Myanmar,Burma:Burmese::Naypyidaw,Naypyitaw,Yangon,Rangoon
MN:Mongolia:Mongolian::Ulaanbaatar,Ulan Bator
MR:Mauritania:Mauritanian::Nouakchott
MT:Malta:Maltese::Valletta
MU:Mauritius:Mauritian::Port Louis
MV:Maldives:Maldivian::Malé
MW:Malawi:Malawian::Lilongwe
MX:Mexico:Mexican::Mexico City
MY:Malaysia:Malaysian::Kuala Lumpur
MZ:Mozambique:Mozambican::Maputo
NA:Namibia:Namibian::Windhoek
NE:Niger:Nigerien::Niamey
NG:Nigeria:Nigerian::Abuja
NI:Nicaragua:Nicaraguan::Managua
NL:Netherlands,Holland?:Dutch:Dutchman,Dutchmen,Dutchwoman,Dutchwomen,Netherlander:The Hague?,Amsterdam
NO:Norway:Norwegian::Oslo
NP:Nepal:Nepali,Nepalese::Kathmandu
NR:Nauru:Nauruan::Yaren
NZ:New Zealand:New Zealand:New Zealander:Wellington?
OM:Oman,Sultanate of Oman:Omani::Muscat
PA:Panama?:Panamanian::Panama City?
PE:Peru:Peruvian::Lima
PG:Papua New Guinea:Papua New Guinean::Port Moresby
PH:Philippines:Philippine,Filipino:Filipina:Manila
PK:Pakistan:Pakistani::Islamabad
PL:Poland:Polish:Pole?,Poles:Warsaw
PS:Palestine,State of Palestine,Palestinian territories,Gaza Strip,West Bank,Gaza?:Palestinian::Ramallah
PT:Portugal:Portuguese::Lisbon:Luso
PW:Palau:Palauan::Ngerulmud,Melekeok
PY:Paraguay:Paraguayan::Asunción
QA:Qatar:Qatari::Doha
RO:Romania:Romanian::Bucharest
RS:Serbia:Serbian:Serb:Belgrade:Serbo
RU:Russia,Russian Federation:Russian::Moscow:Russo
RW:Rwanda:Rwandan::Kigali
SA:Saudi Arabia,Kingdom of Saudi Arabia:Saudi,Saudi Arabian::Riyadh
SB:Solomon Islands::Solomon Islander:Honiara
SC:Seychelles:Seychellois::Victoria?
SD:Sudan:Sudanese::Khartoum
SE:Sweden:Swedish:Swede:Stockholm
SG:Singapore:Singaporean
SI:Slovenia:Slovenian,Slovene::Ljubljana
SK:Slovakia,Slovak Republic:Slovak,Slovakian::Bratislava
SL:Sierra Leone:Sierra Leonean::Freetown
SM:San Marino:Sammarinese
SN:Senegal:Senegalese::Dakar
SO:Somalia:Somali,Somalian::Mogadishu
SR:Suriname,Surinam:Surinamese::Paramaribo
SS:South Sudan:South Sudanese::Juba
ST:Sao Tome and Principe,São Tomé and Príncipe:São Toméan::São Tomé,Sao Tome
SV:El Salvador:Salvadoran,Salvadorian,Salvadorean::San Salvador
SY:Syria,Syrian Arab Republic:Syrian::Damascus:Syro
SZ:Eswatini,eSwatini,Swaziland:Swazi::Mbabane
TD:Chad?,Republic of Chad:Chadian::N'Djamena,Ndjamena
TG:Togo:Togolese::Lomé
TH:Thailand:Thai::Bangkok
TJ:Tajikistan:Tajik::Dushanbe
TL:East Timor,Timor-Leste:East Timorese,Timorese::Dili
TM:Turkmenistan:Turkmen::Ashgabat
TN:Tunisia:Tunisian::Tunis
TO:Tonga:Tongan::Nuku'alofa,Nukualofa
TR:Turkey,Türkiye:Turkish:Turk:Ankara:Turco,Turko
TT:Trinidad and Tobago,Trinidad?:Trinidadian::Port of Spain
TV:Tuvalu:Tuvaluan::Funafuti
TW:Taiwan,Republic of China:Taiwanese::Taipei
TZ:Tanzania:Tanzanian::Dodoma,Dar es Salaam
UA:Ukraine:Ukrainian::Kyiv,Kiev
UG:Uganda:Ugandan::Kampala
US:United States,US,U.S.,USA,U.S.A.,United States of America,America?:American,US,U.S.::Washington?,Washington DC,Washington D.C.:US,U.S.
UY:Uruguay:Uruguayan::Montevideo
UZ:Uzbekistan:Uzbek::Tashkent
VA:Vatican,Holy See,Vatican City
VC:St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent and the Grenadines:Vincentian::Kingstown
VE:Venezuela:Venezuelan::Caracas
VN:Vietnam,Viet Nam:Vietnamese::Hanoi
VU:Vanuatu:Vanuatuan,Ni-Vanuatu::Port Vila,Port-Vila
WS:Samoa:Samoan::Apia
XK:Kosovo:Kosovar,Kosovan::Pristina
YE:Yemen:Yemeni::Sanaa,Sana'a
ZA:South Africa:South African::Pretoria
ZM:Zambia:Zambian::Lusaka
ZW:Zimbabwe:Zimbabwean::Harare
`;

/** Groups of states that act as one side, one a line: `id:wording,wording`. */
export const groupsOfStates: string = `
EU:27-nation bloc,27-member bloc,28-nation bloc,28-member bloc,member states of the European Union,members of the European Union,member states of the EU,members of the EU,European Union member states,European Union countries,EU member states,EU members,EU countries,EU states
NATO:Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic alliance,NATO allies,NATO members,NATO countries
UN:UN,U.N.,United Nations,United Nations Organization,UN members,UN member states,U.N. member states
`;
