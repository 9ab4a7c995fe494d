/**
 * States as the French press names them, one a line: `id:names:adjectives:demonyms:capitals:prefixes`. Adjectives are
 * masculine singular; demonyms are those that capitalising an adjective does not give; "?" marks a wording that needs
 * context to be the state. Names have no article; apostrophes are straight. Empty fields at the end of a line are left
 * out. City states have no capital beside their name.
 */
export const places: string = `
AD:Andorre,principauté d'Andorre:andorran::Andorre-la-Vieille
AE:Émirats arabes unis,Émirats,EAU,E.A.U.:émirati,émirien::Abou Dhabi,Abou Dabi,Abu Dhabi:émirato
AF:Afghanistan:afghan::Kaboul:afghano
AG:Antigua-et-Barbuda,Antigua et Barbuda:antiguais::Saint John's?
AL:Albanie:albanais::Tirana:albano
AM:Arménie:arménien::Erevan:arméno
AO:Angola:angolais::Luanda
AR:Argentine:argentin::Buenos Aires:argentino
AT:Autriche:autrichien::Vienne?:austro
AU:Australie:australien::Canberra:australo
AZ:Azerbaïdjan:azerbaïdjanais,azéri::Bakou:azerbaïdjano,azéro
BA:Bosnie-Herzégovine,Bosnie:bosnien,bosniaque::Sarajevo:bosno
BB:Barbade:barbadien::Bridgetown
BD:Bangladesh:bangladais,bangladeshi::Dacca,Dhaka
BE:Belgique:belge::Bruxelles?:belgo
BF:Burkina Faso,Burkina:burkinabè,burkinabé::Ouagadougou
BG:Bulgarie:bulgare::Sofia?:bulgaro
BH:Bahreïn:bahreïni,bahreïnien::Manama
BI:Burundi:burundais::Gitega,Bujumbura:burundo
BJ:Bénin:béninois::Cotonou,Porto-Novo:bénino
BN:Brunei,Brunei Darussalam:brunéien::Bandar Seri Begawan
BO:Bolivie:bolivien::La Paz
BR:Brésil:brésilien::Brasília:brésilo
BS:Bahamas:bahaméen,bahamien::Nassau?
BT:Bhoutan:bhoutanais::Thimphou,Thimphu
BW:Botswana:botswanais,botswanéen::Gaborone
BY:Biélorussie,Bélarus:biélorusse,bélarusse,bélarussien::Minsk:biélorusso
BZ:Belize,Bélize:bélizien::Belmopan
CA:Canada:canadien::Ottawa:canado
CD:République démocratique du Congo,RDC,R.D.C.,RD Congo,Congo-Kinshasa,Congo démocratique,Congo?:congolais?::Kinshasa:congolo
CF:République centrafricaine,Centrafrique,RCA:centrafricain::Bangui
CG:Congo-Brazzaville,République du Congo,Congo?:congolais?::Brazzaville
CH:Suisse,Confédération helvétique,Confédération suisse:suisse,helvétique:Suissesse,Helvète:Berne:helvético,suisso
CI:Côte d'Ivoire,Côte-d'Ivoire:ivoirien::Yamoussoukro,Abidjan:ivoiro
CL:Chili:chilien::Santiago?,Santiago du Chili:chiléno
CM:Cameroun:camerounais::Yaoundé:camerouno
CN:Chine,République populaire de Chine,RPC:chinois::Pékin,Beijing:sino
CO:Colombie:colombien::Bogotá:colombo
CR:Costa Rica:costaricien,costaricain::San José?
CU:Cuba:cubain::La Havane:cubano
CV:Cap-Vert,Cabo Verde:capverdien,cap-verdien::Praia
CY:Chypre,République de Chypre:chypriote,cypriote::Nicosie
CZ:République tchèque,Tchéquie:tchèque::Prague:tchéco
DE:Allemagne,République fédérale d'Allemagne,RFA:allemand::Berlin:germano
DJ:Djibouti:djiboutien:::djibouto
DK:Danemark:danois::Copenhague:dano
DM:Dominique?,Commonwealth de la Dominique:dominiquais::Roseau?
DO:République dominicaine:dominicain::Saint-Domingue:dominicano
DZ:Algérie:algérien::Alger:algéro
EC:Équateur:équatorien::Quito
EE:Estonie:estonien::Tallinn,Tallin:estono
EG:Égypte,Egypte:égyptien::Le Caire,Caire:égypto
EH:Sahara occidental,République arabe sahraouie démocratique,RASD:sahraoui
ER:Érythrée,Erythrée:érythréen:Erythréen:Asmara:érythréo
ES:Espagne:espagnol::Madrid:hispano
ET:Éthiopie,Ethiopie:éthiopien::Addis-Abeba,Addis Abeba:éthiopo
EU:Union européenne,UE,U.E.,Europe?:européen::Bruxelles?:euro
FI:Finlande:finlandais::Helsinki:finlando,finno
FJ:Fidji,îles Fidji:fidjien::Suva
FM:Micronésie?,États fédérés de Micronésie,Etats fédérés de Micronésie:micronésien::Palikir
FR:France,République française,Hexagone?:français::Paris:franco
GA:Gabon:gabonais::Libreville
GB:Royaume-Uni,Grande-Bretagne,R.-U.,UK,Royaume-Uni de Grande-Bretagne et d'Irlande du Nord,Angleterre,Écosse,pays de Galles,Irlande du Nord:britannique,anglais,écossais,gallois,nord-irlandais::Londres:anglo,britanno
GD:Grenade?:grenadien::Saint-Georges?,Saint George's?
GE:Géorgie?:géorgien::Tbilissi:géorgiano
GH:Ghana:ghanéen::Accra
GL:Groenland:groenlandais::Nuuk
GM:Gambie:gambien::Banjul
GN:Guinée,Guinée-Conakry,République de Guinée:guinéen::Conakry:guinéo
GQ:Guinée équatoriale,Guinée Equatoriale:équato-guinéen,équatoguinéen:Equato-Guinéen,Equatoguinéen:Malabo
GR:Grèce:grec,hellénique:Hellène:Athènes:gréco,helléno
GT:Guatemala:guatémaltèque::Guatemala City,Ciudad de Guatemala
GW:Guinée-Bissau,Guinée-Bissao:bissau-guinéen::Bissau,Bissao
GY:Guyana:guyanien::Georgetown?
HK:Hong Kong,Hong-Kong,Hongkong:hongkongais
HN:Honduras:hondurien::Tegucigalpa
HR:Croatie:croate::Zagreb:croato
HT:Haïti:haïtien::Port-au-Prince:haïtiano
HU:Hongrie:hongrois,magyar::Budapest:hungaro
ID:Indonésie:indonésien::Jakarta,Djakarta
IE:Irlande,République d'Irlande,Eire:irlandais::Dublin:irlando
IL:Israël,Israel,État hébreu,Etat hébreu,État d'Israël,Etat d'Israël:israélien::Jérusalem?,Tel-Aviv,Tel Aviv:israélo
IN:Inde,Union indienne:indien::New Delhi,Delhi:indo
IQ:Irak,Iraq:irakien,iraquien::Bagdad:irako
IR:Iran,République islamique d'Iran,République islamique?:iranien::Téhéran:irano
IS:Islande:islandais::Reykjavik:islando
IT:Italie:italien,transalpin?::Rome:italo
JM:Jamaïque:jamaïcain,jamaïquain::Kingston?
JO:Jordanie:jordanien::Amman:jordano
JP:Japon:japonais,nippon::Tokyo:nippo
KE:Kenya:kényan,kenyan::Nairobi
KG:Kirghizstan,Kirghizistan,Kirghizie:kirghize,kirghiz::Bichkek:kirghizo
KH:Cambodge:cambodgien,khmer?::Phnom Penh,Phnom-Penh:khméro
KI:Kiribati:kiribatien::Tarawa,Tarawa-Sud
KM:Comores,Union des Comores:comorien::Moroni
KN:Saint-Kitts-et-Nevis,Saint-Christophe-et-Niévès:kittitien::Basseterre
KP:Corée du Nord,République populaire démocratique de Corée,RPDC:nord-coréen::Pyongyang
KR:Corée du Sud,République de Corée,Corée?:sud-coréen,coréen?::Séoul:coréano
KW:Koweït:koweïtien,koweitien::Koweït City:koweïto
KZ:Kazakhstan:kazakh,kazakhstanais::Astana,Noursoultan,Nour-Soultan:kazakho
LA:Laos:laotien::Vientiane
LB:Liban:libanais::Beyrouth:libano
LC:Sainte-Lucie?:saint-lucien::Castries?
LI:Liechtenstein:liechtensteinois::Vaduz
LK:Sri Lanka,Sri-Lanka:sri-lankais,srilankais::Colombo?
LR:Liberia,Libéria:libérien::Monrovia
LS:Lesotho:lesothan::Maseru
LT:Lituanie:lituanien::Vilnius:lituano
LU:Luxembourg,grand-duché de Luxembourg:luxembourgeois
LV:Lettonie:letton::Riga:letto
LY:Libye:libyen::Tripoli:libyo
MA:Maroc,royaume chérifien:marocain,chérifien::Rabat:maroco
MC:Monaco,principauté de Monaco:monégasque
MD:Moldavie,Moldova:moldave::Chisinau:moldavo
ME:Monténégro:monténégrin::Podgorica
MG:Madagascar:malgache::Antananarivo,Tananarive
MH:îles Marshall:marshallais::Majuro
MK:Macédoine du Nord,Macédoine?,ancienne République yougoslave de Macédoine,ARYM:macédonien,nord-macédonien::Skopje
ML:Mali:malien::Bamako:malo
MM:Birmanie,Myanmar:birman::Naypyidaw,Naypyitaw,Rangoun:birmano
MN:Mongolie:mongol::Oulan-Bator
MR:Mauritanie:mauritanien::Nouakchott:mauritano
MT:Malte:maltais::La Valette?
MU:île Maurice,République de Maurice,Maurice?:mauricien::Port-Louis
MV:Maldives:maldivien::Malé
MW:Malawi:malawite,malawien::Lilongwe
MX:Mexique:mexicain::Mexico:mexicano
MY:Malaisie:malaisien::Kuala Lumpur
MZ:Mozambique:mozambicain::Maputo
NA:Namibie:namibien::Windhoek
NE:Niger:nigérien::Niamey:nigéro
NG:Nigeria,Nigéria:nigérian::Abuja
NI:Nicaragua:nicaraguayen::Managua
NL:Pays-Bas:néerlandais,hollandais::La Haye?,Amsterdam:néerlando
NO:Norvège:norvégien::Oslo:norvégo
NP:Népal:népalais::Katmandou
NR:Nauru:nauruan::Yaren
NZ:Nouvelle-Zélande:néo-zélandais::Wellington?
OM:Oman,sultanat d'Oman:omanais::Mascate
PA:Panama?:panaméen,panamien::Panama City?
PE:Pérou:péruvien::Lima:péruano
PG:Papouasie-Nouvelle-Guinée:papouasien,papouan-néo-guinéen,papou?::Port Moresby,Port-Moresby
PH:Philippines:philippin::Manille:philippino
PK:Pakistan:pakistanais::Islamabad:pakistano
PL:Pologne:polonais::Varsovie:polono
PS:Palestine,État de Palestine,territoires palestiniens,bande de Gaza,Cisjordanie,Gaza?:palestinien::Ramallah:palestino
PT:Portugal:portugais::Lisbonne:luso
PW:Palaos,Palau:::Ngerulmud,Melekeok
PY:Paraguay:paraguayen::Asunción
QA:Qatar:qatari,qatarien::Doha:qataro
RO:Roumanie:roumain::Bucarest:roumano
RS:Serbie:serbe::Belgrade:serbo
RU:Russie,fédération de Russie,Fédération russe:russe::Moscou:russo
RW:Rwanda:rwandais::Kigali:rwando
SA:Arabie saoudite:saoudien::Riyad,Ryad:saoudo
SB:îles Salomon:salomonais,salomonien::Honiara
SC:Seychelles:seychellois::Victoria?
SD:Soudan:soudanais::Khartoum:soudano
SE:Suède:suédois::Stockholm:suédo
SG:Singapour:singapourien
SI:Slovénie:slovène::Ljubljana:slovéno
SK:Slovaquie,République slovaque:slovaque::Bratislava
SL:Sierra Leone:sierra-léonais,sierraléonais::Freetown
SM:Saint-Marin:saint-marinais
SN:Sénégal:sénégalais::Dakar:sénégalo
SO:Somalie:somalien,somali::Mogadiscio:somalo
SR:Suriname,Surinam:surinamais,surinamien::Paramaribo
SS:Soudan du Sud,Sud-Soudan:sud-soudanais::Juba,Djouba
ST:Sao Tomé-et-Principe,São Tomé-et-Principe:santoméen::Sao Tomé,São Tomé
SV:Salvador?,El Salvador:salvadorien::San Salvador
SY:Syrie,République arabe syrienne:syrien::Damas:syro
SZ:Eswatini,Swaziland:swazi,swazilandais::Mbabane
TD:Tchad:tchadien::Ndjamena,N'Djaména:tchado
TG:Togo:togolais::Lomé
TH:Thaïlande:thaïlandais,thaï::Bangkok:thaïlando
TJ:Tadjikistan:tadjik::Douchanbé:tadjiko
TL:Timor oriental,Timor-Oriental,Timor-Leste:est-timorais,timorais::Dili
TM:Turkménistan:turkmène::Achgabat,Achkhabad:turkméno
TN:Tunisie:tunisien::Tunis:tuniso
TO:Tonga:tongien::Nuku'alofa,Nukualofa
TR:Turquie,Türkiye:turc::Ankara:turco
TT:Trinité-et-Tobago,Trinidad-et-Tobago,Trinidad?:trinidadien::Port-d'Espagne,Port of Spain
TV:Tuvalu:tuvaluan::Funafuti
TW:Taïwan,Taiwan,République de Chine:taïwanais,taiwanais::Taïpei:taïwano
TZ:Tanzanie:tanzanien::Dodoma,Dar es-Salaam,Dar es Salaam
UA:Ukraine:ukrainien::Kiev,Kyiv:ukraino
UG:Ouganda:ougandais::Kampala:ougando
US:États-Unis,Etats-Unis,États-Unis d'Amérique,Etats-Unis d'Amérique,USA,U.S.A.,É.-U.,US?,Amérique?:américain,états-unien,étatsunien::Washington?,Washington DC,Washington D.C.:américano
UY:Uruguay:uruguayen::Montevideo
UZ:Ouzbékistan:ouzbek::Tachkent:ouzbéko
VA:Vatican,Saint-Siège,cité du Vatican
VC:Saint-Vincent-et-les-Grenadines,Saint-Vincent-et-les Grenadines:saint-vincentais,vincentais::Kingstown
VE:Venezuela,Vénézuela:vénézuélien::Caracas:vénézuélo
VN:Vietnam,Viêt Nam,Viêtnam,Viêt-nam:vietnamien,viêtnamien::Hanoï:vietnamo
VU:Vanuatu:vanuatuan:Ni-Vanuatu:Port-Vila,Port Vila
WS:Samoa:samoan::Apia
XK:Kosovo:kosovar::Pristina
YE:Yémen:yéménite::Sanaa,Sana'a:yéméno
ZA:Afrique du Sud:sud-africain::Prétoria
ZM:Zambie:zambien::Lusaka
ZW:Zimbabwe:zimbabwéen::Harare
`;

/** Groups of states that act as one side, one a line: `id:wording,wording`. */
export const groupsOfStates: string = `
EU:Vingt-Sept,Vingt-Huit,pays membres de l'Union européenne,pays membres de l'UE,pays de l'Union européenne,pays de l'UE,États membres de l'Union européenne,Etats membres de l'Union européenne,États membres de l'UE,Etats membres de l'UE
NATO:Otan,Alliance atlantique,Organisation du traité de l'Atlantique nord,pays de l'OTAN,alliés de l'OTAN
UN:Onu,O.N.U.,Nations unies,Organisation des Nations unies,pays membres de l'ONU
`;
