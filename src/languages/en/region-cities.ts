/**
 * Cities beside the capitals whose state tells whose a public body is ("the Karlsruhe prosecutor"), one a line: `city:id`.
 * Cities that two large places share (Birmingham, Cambridge, Portland) are left out.
 */
export const regionCities: string = `
Bordeaux:FR
Grenoble:FR
Lille:FR
Lyon:FR
Marseille:FR
Marseilles:FR
Montpellier:FR
Nantes:FR
Nice:FR
Rennes:FR
Rouen:FR
Strasbourg:FR
Toulouse:FR
Antwerp:BE
Bruges:BE
Charleroi:BE
Ghent:BE
Liège:BE
Liege:BE
Basel:CH
Geneva:CH
Lausanne:CH
Lugano:CH
Zurich:CH
Bonn:DE
Bremen:DE
Cologne:DE
Dresden:DE
Duesseldorf:DE
Düsseldorf:DE
Frankfurt:DE
Hamburg:DE
Hanover:DE
Karlsruhe:DE
Leipzig:DE
Munich:DE
Nuremberg:DE
Stuttgart:DE
Wiesbaden:DE
Bologna:IT
Genoa:IT
Milan:IT
Naples:IT
Palermo:IT
Turin:IT
Venice:IT
Barcelona:ES
Bilbao:ES
Malaga:ES
Seville:ES
Zaragoza:ES
Porto:PT
Eindhoven:NL
Maastricht:NL
Rotterdam:NL
The Hague:NL
Utrecht:NL
Belfast:GB
Bradford:GB
Bristol:GB
Cardiff:GB
Coventry:GB
Edinburgh:GB
Glasgow:GB
Leeds:GB
Leicester:GB
Liverpool:GB
Manchester:GB
Newcastle upon Tyne:GB
Nottingham:GB
Sheffield:GB
Southampton:GB
Cork:IE
Galway:IE
Graz:AT
Innsbruck:AT
Salzburg:AT
Gdansk:PL
Krakow:PL
Gothenburg:SE
Malmo:SE
Malmö:SE
Thessaloniki:GR
Diyarbakir:TR
Istanbul:TR
Izmir:TR
Grozny:RU
St. Petersburg:RU
St Petersburg:RU
Vladivostok:RU
Kharkiv:UA
Lviv:UA
Mariupol:UA
Odesa:UA
Odessa:UA
Atlanta:US
Baltimore:US
Boston:US
Chicago:US
Cincinnati:US
Cleveland:US
Dallas:US
Denver:US
Detroit:US
Honolulu:US
Houston:US
Las Vegas:US
Los Angeles:US
Miami:US
Milwaukee:US
Minneapolis:US
New Orleans:US
New York:US
New York City:US
Oakland:US
Philadelphia:US
Pittsburgh:US
Sacramento:US
Salt Lake City:US
San Antonio:US
San Diego:US
San Francisco:US
Seattle:US
St. Louis:US
Tampa:US
Calgary:CA
Edmonton:CA
Montreal:CA
Toronto:CA
Vancouver:CA
Winnipeg:CA
Ciudad Juarez:MX
Tijuana:MX
Rio de Janeiro:BR
Sao Paulo:BR
São Paulo:BR
Medellin:CO
Medellín:CO
Agadir:MA
Casablanca:MA
Fez:MA
Marrakech:MA
Marrakesh:MA
Tangier:MA
Annaba:DZ
Oran:DZ
Sfax:TN
Sousse:TN
Benghazi:LY
Misrata:LY
Aleppo:SY
Homs:SY
Basra:IQ
Erbil:IQ
Mosul:IQ
Haifa:IL
Hebron:PS
Jenin:PS
Nablus:PS
Dubai:AE
Jeddah:SA
Gao:ML
Kidal:ML
Timbuktu:ML
Kano:NG
Lagos:NG
Mombasa:KE
Goma:CD
Lubumbashi:CD
Douala:CM
Cape Town:ZA
Durban:ZA
Johannesburg:ZA
Bangalore:IN
Bengaluru:IN
Chennai:IN
Kolkata:IN
Mumbai:IN
Karachi:PK
Lahore:PK
Peshawar:PK
Herat:AF
Kandahar:AF
Guangzhou:CN
Shanghai:CN
Shenzhen:CN
Wuhan:CN
Osaka:JP
Busan:KR
Adelaide:AU
Brisbane:AU
Melbourne:AU
Perth:AU
Sydney:AU
Auckland:NZ
Christchurch:NZ
`;
