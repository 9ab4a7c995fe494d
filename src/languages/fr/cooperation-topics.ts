/** What a cooperation is about in French, `topic|wordings` a line. */
export const topics: string = `
cybersecurity|cybersécurité, sécurité informatique, sécurité numérique, cyberdéfense, systèmes d'information, cyber-sécurité, cyberattaque~, cybermenace~, ransomwares, rançongiciel~
cybercrime|cybercriminalité, cybercriminel*, criminalité informatique, piratage, hackers, pirates informatiques, cybercrime
counter-terrorism|contre-terrorisme, antiterroriste~, anti-terroriste~, antiterrorisme, terrorisme, terroriste~, cyberterrorisme, jihadiste~, djihadiste~, anti-EI, anti-Daesh, Daech, Daesh, contre l'EI, groupes armés
intelligence|renseignement, renseignements, espionnage, services secrets, partage des informations, partage d'informations, contre-espionnage
police|police, policier*, policière~, gendarmerie, Europol, Interpol, enquêteurs, forces de l'ordre, interpellation~, coup de filet
justice|justice, prison, détenu*, incarcéré*, judiciaire~, extradition~, extrader=, parquet, procureur~, magistrats, mandat d'arrêt, entraide pénale, prisonniers, détenus, tribunal, juge~, mise en examen, cour d'appel, remis à la justice
defence|Otan, Alliance atlantique, G5 Sahel, défense, militaire~, armée~, soldats, troupes, armement, armes, manœuvres, manoeuvres, exercices militaires, force d'observation, force conjointe, coalition, alliés de l'Otan, base militaire, appui aérien, raids aériens, opérations militaires, sécuritaire~, marine, aérien*
diplomacy|échange~ de (prisonniers/détenus), échange~ d'otages, diplomatique~, diplomatie, relations diplomatiques, normalisation, sommet, cessez-le-feu, paix, médiation, relations bilatérales, politique étrangère, délimitation maritime
border-migration|migratoire~, migration~, migrants, immigration, frontières, garde-côtes, passeurs, réadmission, réfugiés, asile, visas, migrants
economy-trade|économique~, commercial*, commerce, économie, libre-échange, investissement~, douanier*, douanes, fiscal*, fiscalité, bancaire~, financier*, infrastructures, chantiers, travaux, dettes, pêche, entreprises, tourisme, échanges commerciaux, dette
energy|énergie, énergétique~, gaz, gazoduc~, pétrole, pétrolier*, électricité, électrique~, hydrogène
health|santé, sanitaire~, pandémie, épidémie, Covid-19, coronavirus, vaccin~, vaccinal*, médical*, hôpitaux, virus, médicaments
environment|environnement, environnemental*, climat, climatique~, biodiversité, réchauffement, température moyenne, écologique~, eau
space|spatial*, espace extra-atmosphérique, satellite~, fusée~, lanceur~
research|recherche, scientifique~, universitaire~, université~, chercheurs, académique~, technologique~, innovation
culture|culture, culturel*, patrimoine, musée~, éducation, éducatif*, francophonie, musées, linguistique~, archéologique~, archives
humanitarian|humanitaire~, secours, aide d'urgence, catastrophe~ naturelle~, séisme, inondations, sinistrés, sauvetage
organised-crime|criminalité organisée, crime organisé, trafic~, stupéfiants, drogue, narcotrafic, mafia, blanchiment, trafiquants, cocaïne, contrebande, grand banditisme
child-protection|pédopornographie, pédocriminalité, protection de l'enfance, exploitation des enfants, enlèvements d'enfants, mineurs
nuclear|nucléaire~, JCPOA, uranium, arme nucléaire, centrifugeuses, non-prolifération
other|agriculture, agricole~, transport~, ferroviaire~, jeunesse, sport, sportif*, femme~, numérique, intelligence artificielle, météorologique~
`;
