/**
 * Cities beside the capitals whose state tells whose a public body is ("parquet de Karlsruhe"), lines of
 * one state: `id:city,city`. All prefectures and seats of courts of appeal of France, then cities abroad. Cities that two
 * states have (Valence, Birmingham) are left out.
 */
export const regionCities: string = `
FR:Agen,Aix-en-Provence,Ajaccio,Albi,Alençon,Amiens,Angers,Angoulême,Annecy,Arras,Auch,Aurillac,Auxerre,Avignon
FR:Bar-le-Duc,Basse-Terre,Bastia,Bayonne,Beauvais,Belfort,Besançon,Blois,Bobigny,Bordeaux,Bourg-en-Bresse,Bourges
FR:Brest,Caen,Cahors,Carcassonne,Cayenne,Cergy,Châlons-en-Champagne,Chambéry,Charleville-Mézières,Chartres,Châteauroux
FR:Chaumont,Clermont-Ferrand,Colmar,Créteil,Digne-les-Bains,Dijon,Douai,Draguignan,Dunkerque,Épinal,Évreux,Évry,Foix
FR:Fort-de-France,Gap,Grenoble,Guéret,La Rochelle,La Roche-sur-Yon,Laon,Laval,Le Havre,Havre,Le Mans,Mans
FR:Le Puy-en-Velay,Puy-en-Velay,Lille,Limoges,Lons-le-Saunier,Lyon,Mâcon,Mamoudzou,Marseille,Meaux,Melun,Mende,Metz
FR:Montauban,Mont-de-Marsan,Montpellier,Moulins,Mulhouse,Nancy,Nanterre,Nantes,Nevers,Nice,Nîmes,Niort,Nouméa,Orléans
FR:Papeete,Pau,Périgueux,Perpignan,Pointe-à-Pitre,Poitiers,Pontoise,Privas,Quimper,Reims,Rennes,Riom,Rodez,Rouen
FR:Saint-Brieuc,Saint-Denis,Saint-Étienne,Saint-Lô,Saint-Malo,Strasbourg,Tarbes,Toulon,Toulouse,Tours,Troyes,Tulle
FR:Vannes,Versailles,Vesoul
BE:Anvers,Bruges,Charleroi,Gand,Liège,Namur
CH:Bâle,Genève,Lausanne,Lugano,Zurich
DE:Bonn,Brême,Cologne,Dresde,Düsseldorf,Francfort,Hambourg,Hanovre,Karlsruhe,Leipzig,Munich,Nuremberg,Stuttgart
DE:Wiesbaden
IT:Bologne,Florence,Gênes,Milan,Naples,Palerme,Turin,Venise
ES:Barcelone,Bilbao,Malaga,Saragosse,Séville
PT:Porto
NL:Eindhoven,La Haye,Maastricht,Rotterdam,Utrecht
GB:Belfast,Cardiff,Édimbourg,Glasgow,Leeds,Liverpool,Manchester
AT:Graz,Innsbruck,Salzbourg
PL:Cracovie,Gdansk
SE:Göteborg,Malmö
GR:Salonique,Thessalonique
TR:Diyarbakir,Istanbul,Izmir
RU:Grozny,Saint-Pétersbourg,Vladivostok
UA:Kharkiv,Lviv,Marioupol,Odessa
US:Atlanta,Boston,Chicago,Dallas,Detroit,Houston,Las Vegas,Los Angeles,Miami,New York,Philadelphie,San Francisco
US:Seattle
CA:Calgary,Montréal,Toronto,Vancouver
MX:Ciudad Juarez,Tijuana
BR:Rio de Janeiro,Sao Paulo
MA:Agadir,Casablanca,Fès,Marrakech,Tanger
DZ:Annaba,Oran
TN:Sfax,Sousse
LY:Benghazi,Misrata
SY:Alep,Homs
IQ:Bassora,Erbil,Mossoul
IL:Haïfa
PS:Hébron,Jénine,Naplouse
AE:Dubaï
SA:Djeddah
ML:Gao,Kidal,Tombouctou
NG:Lagos
CD:Goma,Lubumbashi
CM:Douala
ZA:Durban,Johannesburg,Le Cap
IN:Bombay,Calcutta
PK:Karachi,Lahore,Peshawar
AF:Kandahar
CN:Shanghai,Wuhan
JP:Osaka
AU:Brisbane,Melbourne,Sydney
NZ:Auckland,Christchurch
`;
