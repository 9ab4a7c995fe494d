/**
 * Cities beside the capitals whose state tells whose a public body is ("the Karlsruhe prosecutor"), lines of
 * one state: `id:city,city`. Cities that two large places share (Birmingham, Cambridge, Portland) are left out.
 */
export const regionCities: string = `
FR:Bordeaux,Grenoble,Lille,Lyon,Marseille,Marseilles,Montpellier,Nantes,Nice,Rennes,Rouen,Strasbourg,Toulouse
BE:Antwerp,Bruges,Charleroi,Ghent,Liège
CH:Basel,Geneva,Lausanne,Lugano,Zurich
DE:Bonn,Bremen,Cologne,Dresden,Duesseldorf,Düsseldorf,Frankfurt,Hamburg,Hanover,Karlsruhe,Leipzig,Munich,Nuremberg
DE:Stuttgart,Wiesbaden
IT:Bologna,Genoa,Milan,Naples,Palermo,Turin,Venice
ES:Barcelona,Bilbao,Malaga,Seville,Zaragoza
PT:Porto
NL:Eindhoven,Maastricht,Rotterdam,The Hague,Utrecht
GB:Belfast,Bradford,Bristol,Cardiff,Coventry,Edinburgh,Glasgow,Leeds,Leicester,Liverpool,Manchester
GB:Newcastle upon Tyne,Nottingham,Sheffield,Southampton
IE:Cork,Galway
AT:Graz,Innsbruck,Salzburg
PL:Gdansk,Krakow
SE:Gothenburg,Malmö
GR:Thessaloniki
TR:Diyarbakir,Istanbul,Izmir
RU:Grozny,St. Petersburg,St Petersburg,Vladivostok
UA:Kharkiv,Lviv,Mariupol,Odesa,Odessa
US:Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Las Vegas,Los Angeles
US:Miami,Milwaukee,Minneapolis,New Orleans,New York,New York City,Oakland,Philadelphia,Pittsburgh,Sacramento
US:Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,St. Louis,Tampa
CA:Calgary,Edmonton,Montreal,Toronto,Vancouver,Winnipeg
MX:Ciudad Juarez,Tijuana
BR:Rio de Janeiro,São Paulo,Sao Paulo
CO:Medellín
MA:Agadir,Casablanca,Fez,Marrakech,Marrakesh,Tangier
DZ:Annaba,Oran
TN:Sfax,Sousse
LY:Benghazi,Misrata
SY:Aleppo,Homs
IQ:Basra,Erbil,Mosul
IL:Haifa
PS:Hebron,Jenin,Nablus
AE:Dubai
SA:Jeddah
ML:Gao,Kidal,Timbuktu
NG:Kano,Lagos
KE:Mombasa
CD:Goma,Lubumbashi
CM:Douala
ZA:Cape Town,Durban,Johannesburg
IN:Bangalore,Bengaluru,Chennai,Kolkata,Mumbai
PK:Karachi,Lahore,Peshawar
AF:Herat,Kandahar
CN:Guangzhou,Shanghai,Shenzhen,Wuhan
JP:Osaka
KR:Busan
AU:Adelaide,Brisbane,Melbourne,Perth,Sydney
NZ:Auckland,Christchurch
`;
