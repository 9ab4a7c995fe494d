/** The public bodies of Algeria, Morocco, Tunisia, Libya, Egypt and Sudan. */
export const northAfrica: string = `
dz-presidency government DZ | fr: présidence algérienne @ El Mouradia ; palais d'El Mouradia | en: Algerian presidency @ El Mouradia Palace
dz-government government DZ | fr: gouvernement algérien | en: Algerian government
dz-interior ministry DZ | fr: ministère algérien de l'Intérieur | en: Algerian Interior Ministry
dz-foreign ministry DZ | fr: ministère algérien des Affaires étrangères | en: Algerian Foreign Ministry
dz-defence ministry DZ | fr: ministère algérien de la Défense nationale ; ministère algérien de la Défense ; ministère de la Défense nationale algérien = MDN | en: Algerian Defence Ministry ; Algerian Defense Ministry ; Algerian National Defence Ministry
dz-justice ministry DZ | fr: ministère algérien de la Justice | en: Algerian Justice Ministry
dz-finance ministry DZ | fr: ministère algérien des Finances | en: Algerian Finance Ministry
dz-assi cyber DZ ^dz-defence | fr: Agence de la sécurité des systèmes d'information algérienne ; Agence algérienne de la sécurité des systèmes d'information | en: Algerian Information Systems Security Agency
dz-dgsn police DZ ^dz-interior | fr: Direction générale de la sûreté nationale algérienne ; Sûreté nationale algérienne ; police algérienne | en: Algerian police
dz-gendarmerie police DZ ^dz-defence | fr: Gendarmerie nationale algérienne ; gendarmerie algérienne | en: Algerian National Gendarmerie
dz-dgsi intelligence DZ ^dz-defence | fr: Direction générale de la sécurité intérieure algérienne ; renseignement intérieur algérien ; Direction de la sécurité intérieure algérienne < Département du renseignement et de la sécurité | en: Algerian General Directorate of Internal Security < Algerian Department of Intelligence and Security
dz-ddse intelligence DZ ^dz-defence | fr: Direction générale de la documentation et de la sécurité extérieure ; renseignement extérieur algérien = DDSE ; DGDSE | en: Algerian General Directorate of Documentation and External Security
dz-constitutional-court court DZ | fr: Cour constitutionnelle algérienne | en: Algerian Constitutional Court
dz-supreme-court court DZ | fr: Cour suprême algérienne ; Cour suprême d'Algérie | en: Algerian Supreme Court
dz-anpdp regulator DZ | fr: Autorité nationale algérienne de protection des données à caractère personnel = ANPDP | en: Algerian National Personal Data Protection Authority
dz-bank central-bank DZ | fr: Banque d'Algérie | en: Bank of Algeria
dz-apn parliament DZ | fr: Assemblée populaire nationale ; Assemblée populaire nationale algérienne ; Parlement algérien = APN | en: Algerian People's National Assembly ; Algerian parliament
dz-conseil-nation parliament DZ | fr: Conseil de la nation algérien ; Conseil de la Nation algérien | en: Algerian Council of the Nation
dz-anp military DZ ^dz-defence | fr: Armée nationale populaire ; armée algérienne ; Armée nationale populaire algérienne = ANP | en: Algerian People's National Army ; Algerian army

ma-royal-palace government MA | fr: Palais royal marocain ; cabinet royal marocain ; Cabinet royal marocain | en: Moroccan Royal Palace ; Moroccan royal cabinet
ma-government government MA | fr: gouvernement marocain | en: Moroccan government
ma-interior ministry MA | fr: ministère marocain de l'Intérieur | en: Moroccan Interior Ministry
ma-foreign ministry MA | fr: ministère marocain des Affaires étrangères | en: Moroccan Foreign Ministry
ma-defence government MA | fr: Administration de la défense nationale ; Administration marocaine de la défense nationale | en: Moroccan National Defence Administration ; Moroccan National Defense Administration
ma-justice ministry MA | fr: ministère marocain de la Justice | en: Moroccan Justice Ministry
ma-finance ministry MA | fr: ministère marocain de l'Économie et des Finances ; ministère marocain des Finances | en: Moroccan Finance Ministry
ma-digital ministry MA | fr: ministère marocain de la Transition numérique | en: Moroccan Ministry of Digital Transition
ma-dgssi cyber MA ^ma-defence | fr: Direction générale de la sécurité des systèmes d'information ; Direction générale de la sécurité des systèmes d'information marocaine = DGSSI | en: General Directorate of Information Systems Security ; Moroccan General Directorate of Information Systems Security = DGSSI
ma-macert cert MA ^ma-dgssi | fr: maCERT | en: maCERT
ma-dgsn police MA ^ma-interior | fr: Direction générale de la sûreté nationale ; Direction générale de la Sûreté nationale ; Sûreté nationale marocaine ; police marocaine = DGSN | en: Moroccan General Directorate for National Security ; Moroccan National Security ; Moroccan police = DGSN
ma-dgst intelligence MA | fr: Direction générale de la surveillance du territoire ; Direction générale de la surveillance du territoire marocaine ; contre-espionnage marocain ; renseignement intérieur marocain = DGST | en: General Directorate for Territorial Surveillance ; Moroccan General Directorate for Territorial Surveillance = DGST
ma-bcij police MA ^ma-dgst | fr: Bureau central d'investigations judiciaires ; Bureau central d'investigation judiciaire ; Bureau central marocain d'investigations judiciaires = BCIJ | en: Moroccan Central Bureau of Judicial Investigations ; Central Bureau of Judicial Investigations = BCIJ
ma-dged intelligence MA | fr: Direction générale des études et de la documentation ; renseignement extérieur marocain = DGED | en: Moroccan General Directorate of Studies and Documentation ; General Directorate for Studies and Documentation = DGED
ma-gendarmerie police MA | fr: Gendarmerie royale marocaine ; gendarmerie royale marocaine | en: Moroccan Royal Gendarmerie
ma-bnpj police MA ^ma-dgsn | fr: Brigade nationale de la police judiciaire marocaine ; Brigade nationale de la police judiciaire = BNPJ | en: Moroccan National Brigade of the Judicial Police
ma-constitutional-court court MA | fr: Cour constitutionnelle marocaine | en: Moroccan Constitutional Court
ma-cassation court MA | fr: Cour de cassation marocaine | en: Moroccan Court of Cassation
ma-cspj other MA | fr: Conseil supérieur du pouvoir judiciaire ; Conseil supérieur du pouvoir judiciaire marocain = CSPJ | en: Moroccan High Council of the Judicial Power
ma-cndp regulator MA | fr: Commission nationale de contrôle de la protection des données à caractère personnel ; Commission nationale marocaine de contrôle de la protection des données à caractère personnel ; Cnil marocaine ; CNIL marocaine | en: Moroccan National Commission for the Control of Personal Data Protection ; Moroccan data protection authority
ma-anrt regulator MA | fr: Agence nationale de réglementation des télécommunications ; Agence nationale marocaine de réglementation des télécommunications = ANRT | en: Moroccan National Telecommunications Regulatory Agency = ANRT
ma-ammc regulator MA | fr: Autorité marocaine du marché des capitaux = AMMC | en: Moroccan Capital Market Authority = AMMC
ma-conseil-concurrence regulator MA | fr: Conseil de la concurrence marocain ; Conseil marocain de la concurrence | en: Moroccan Competition Council
ma-cnss other MA | fr: Caisse nationale de sécurité sociale marocaine | en: Moroccan National Social Security Fund
ma-cndh other MA | fr: Conseil national des droits de l'homme marocain ; Conseil national marocain des droits de l'homme | en: Moroccan National Human Rights Council
ma-bank-al-maghrib central-bank MA | fr: Bank Al-Maghrib ; Banque centrale marocaine ; banque centrale marocaine | en: Bank Al-Maghrib ; Moroccan central bank
ma-representatives parliament MA | fr: Chambre des représentants marocaine ; Parlement marocain | en: Moroccan House of Representatives ; Moroccan parliament
ma-councillors parliament MA | fr: Chambre des conseillers marocaine | en: Moroccan House of Councillors
ma-far military MA ^ma-defence | fr: Forces armées royales ; Forces armées royales marocaines ; armée marocaine = FAR | en: Royal Moroccan Armed Forces ; Moroccan Royal Armed Forces ; Moroccan army

tn-presidency government TN | fr: présidence tunisienne @ palais de Carthage | en: Tunisian presidency @ Carthage Palace
tn-government government TN | fr: gouvernement tunisien | en: Tunisian government
tn-interior ministry TN | fr: ministère tunisien de l'Intérieur | en: Tunisian Interior Ministry
tn-foreign ministry TN | fr: ministère tunisien des Affaires étrangères | en: Tunisian Foreign Ministry
tn-defence ministry TN | fr: ministère tunisien de la Défense | en: Tunisian Defence Ministry ; Tunisian Defense Ministry
tn-justice ministry TN | fr: ministère tunisien de la Justice | en: Tunisian Justice Ministry
tn-finance ministry TN | fr: ministère tunisien des Finances | en: Tunisian Finance Ministry
tn-ancs cyber TN | fr: Agence nationale de la cybersécurité tunisienne ; Agence nationale tunisienne de la cybersécurité < Agence nationale de la sécurité informatique | en: Tunisian National Cybersecurity Agency
tn-tuncert cert TN ^tn-ancs | fr: tunCERT ; TunCERT | en: tunCERT ; TunCERT
tn-national-guard police TN ^tn-interior | fr: Garde nationale tunisienne ; garde nationale tunisienne | en: Tunisian National Guard
tn-inpdp regulator TN | fr: Instance nationale de protection des données personnelles = INPDP | en: Tunisian National Authority for the Protection of Personal Data = INPDP
tn-isie other TN | fr: Instance supérieure indépendante pour les élections = ISIE ; Isie | en: Tunisian Independent High Authority for Elections ; Independent High Authority for Elections = ISIE
tn-bct central-bank TN | fr: Banque centrale de Tunisie ; Banque centrale tunisienne = BCT | en: Central Bank of Tunisia ; Tunisian central bank
tn-arp parliament TN | fr: Assemblée des représentants du peuple ; Parlement tunisien = ARP | en: Tunisian Assembly of the Representatives of the People ; Tunisian parliament
tn-army military TN ^tn-defence | fr: armée tunisienne ; forces armées tunisiennes | en: Tunisian Armed Forces ; Tunisian army

ly-presidential-council government LY | fr: Conseil présidentiel libyen | en: Libyan Presidential Council
ly-gnu government LY | fr: gouvernement d'union nationale libyen ; gouvernement libyen d'union nationale | en: Libyan Government of National Unity
ly-foreign ministry LY | fr: ministère libyen des Affaires étrangères | en: Libyan Foreign Ministry
ly-interior ministry LY | fr: ministère libyen de l'Intérieur | en: Libyan Interior Ministry
ly-coast-guard other LY | fr: garde-côtes libyens ; gardes-côtes libyens | en: Libyan Coast Guard ; Libyan coastguard
ly-cbl central-bank LY | fr: Banque centrale de Libye ; Banque centrale libyenne | en: Central Bank of Libya ; Libyan central bank
ly-noc other LY | fr: Compagnie nationale de pétrole libyenne | en: Libyan National Oil Corporation
ly-parliament parliament LY | fr: Chambre des représentants libyenne ; Parlement libyen | en: Libyan House of Representatives = HoR

eg-presidency government EG | fr: présidence égyptienne | en: Egyptian presidency
eg-government government EG | fr: gouvernement égyptien | en: Egyptian government
eg-interior ministry EG | fr: ministère égyptien de l'Intérieur | en: Egyptian Interior Ministry
eg-foreign ministry EG | fr: ministère égyptien des Affaires étrangères | en: Egyptian Foreign Ministry
eg-defence ministry EG | fr: ministère égyptien de la Défense | en: Egyptian Defence Ministry ; Egyptian Defense Ministry
eg-justice ministry EG | fr: ministère égyptien de la Justice | en: Egyptian Justice Ministry
eg-gis intelligence EG | fr: Service général de renseignement égyptien ; services de renseignement généraux égyptiens ; renseignement égyptien ; renseignements généraux égyptiens ; Direction générale égyptienne du renseignement | en: Egyptian General Intelligence Service ; Egyptian General Intelligence Directorate ; Egyptian intelligence service ; General Intelligence Directorate ; Egyptian General Intelligence Agency = GIS ; EGID | ar: Gihaz al-Mukhabarat al-Amma
eg-nsa intelligence EG ^eg-interior | fr: Agence de sécurité nationale égyptienne ; Sécurité nationale égyptienne | en: Egyptian National Security Agency ; Egyptian National Security ; Egyptian Homeland Security < State Security Investigations Service ; Egyptian State Security
eg-egcert cert EG | fr: EG-CERT | en: EG-CERT
eg-sca other EG | fr: Autorité du canal de Suez | en: Suez Canal Authority
eg-constitutional-court court EG | fr: Haute Cour constitutionnelle égyptienne ; Cour constitutionnelle égyptienne | en: Supreme Constitutional Court of Egypt ; Egyptian Supreme Constitutional Court
eg-cbe central-bank EG | fr: Banque centrale d'Égypte ; Banque centrale égyptienne | en: Central Bank of Egypt ; Egyptian central bank
eg-parliament parliament EG | fr: Chambre des représentants égyptienne ; Parlement égyptien | en: Egyptian House of Representatives ; Egyptian parliament
eg-scaf military EG | fr: Conseil suprême des forces armées égyptien ; Conseil suprême des forces armées | en: Supreme Council of the Armed Forces ; Egyptian Supreme Council of the Armed Forces
eg-army military EG ^eg-defence | fr: armée égyptienne ; forces armées égyptiennes | en: Egyptian Armed Forces ; Egyptian army
sd-army military SD | fr: armée soudanaise ; forces armées soudanaises | en: Sudanese Armed Forces ; Sudanese army
sd-foreign ministry SD | fr: ministère soudanais des Affaires étrangères | en: Sudanese Foreign Ministry
`;
