/** Intelligence, security and financial intelligence services of Africa and the Americas. */
export const intelligenceSouth: string = `
ao-sinse intelligence AO | pt: Serviço de Inteligência e Segurança do Estado = SINSE | fr: Service de renseignement et de sécurité de l'État angolais = SINSE | en: Angolan State Intelligence and Security Service = SINSE
ao-sie intelligence AO | pt: Serviço de Inteligência Externa = SIE | fr: Service de renseignement extérieur angolais | en: Angolan External Intelligence Service
ar-dncri intelligence AR ^ar-security | es: Dirección Nacional de Inteligencia Criminal = DNIC ; DINICRI | fr: Direction nationale argentine du renseignement criminel | en: Argentine National Directorate of Criminal Intelligence
ar-dniem intelligence AR ^ar-defence | es: Dirección Nacional de Inteligencia Estratégica Militar = DNIEM ; DINIEM | fr: Direction nationale argentine du renseignement stratégique militaire | en: Argentine National Directorate of Strategic Military Intelligence
ar-ans intelligence AR ^ar-side | es: Agencia de Seguridad Nacional | fr: Agence de sécurité nationale argentine | en: Argentine National Security Agency
ar-sia intelligence AR ^ar-side | es: Servicio de Inteligencia Argentino | fr: Service de renseignement argentin | en: Argentine Intelligence Service
ar-afc cyber AR ^ar-side | es: Agencia Federal de Ciberseguridad | fr: Agence fédérale argentine de cybersécurité | en: Argentine Federal Cybersecurity Agency
ar-uif regulator AR ^ar-justice | es: Unidad de Información Financiera = UIF | fr: Unité argentine d'information financière | en: Argentine Financial Information Unit
ar-psa police AR ^ar-security | es: Policía de Seguridad Aeroportuaria | fr: Police argentine de sécurité aéroportuaire | en: Argentine Airport Security Police
ar-gendarmeria police AR ^ar-security | es: Gendarmería Nacional Argentina | fr: Gendarmerie nationale argentine | en: Argentine National Gendarmerie
ar-prefectura police AR ^ar-security | es: Prefectura Naval Argentina | fr: Préfecture navale argentine | en: Argentine Naval Prefecture
bs-sib intelligence BS | en: Security and Intelligence Branch ; Security and Intelligence Branch of the Royal Bahamas Police Force | fr: Branche de la sécurité et du renseignement des Bahamas
bb-fiu regulator BB | en: Financial Intelligence Unit of Barbados ; Barbados Financial Intelligence Unit | fr: Cellule de renseignement financier de la Barbade
bb-arrf military BB | en: Barbados Defence Force = BDF | fr: Forces de défense de la Barbade
bw-diss intelligence BW | en: Directorate of Intelligence and Security of Botswana ; Directorate of Intelligence and Security Service = DISS | fr: Direction du renseignement et de la sécurité du Botswana
bi-snr intelligence BI | fr: Service national de renseignement du Burundi = SNR | en: Burundian National Intelligence Service = SNR
bf-anr intelligence BF | fr: Agence nationale de renseignement du Burkina Faso | en: National Intelligence Agency of Burkina Faso
ca-cfintcom intelligence CA ^ca-armed-forces | en: Canadian Forces Intelligence Command = CFINTCOM | fr: Commandement du renseignement des Forces canadiennes = COMRENSFC
ca-itac intelligence CA | en: Integrated Terrorism Assessment Centre = ITAC | fr: Centre intégré d'évaluation du terrorisme = CIET
cv-sir intelligence CV | pt: Serviço de Informações da República | fr: Service d'information de la République du Cap-Vert | en: Intelligence Service of the Republic of Cape Verde
co-dipol intelligence CO ^co-policia | es: Dirección de Inteligencia Policial = DIPOL | fr: Direction du renseignement de la police colombienne | en: Colombian Police Intelligence Directorate
co-dijin police CO ^co-policia | es: Dirección de Investigación Criminal e Interpol = DIJIN | fr: Direction des enquêtes criminelles de la police colombienne | en: Colombian Criminal Investigation Directorate
cu-di intelligence CU ^cu-interior | es: Dirección de Inteligencia ; Dirección General de Inteligencia = DGI ; G2 | fr: Direction du renseignement cubaine | en: Cuban Intelligence Directorate ; Cuban General Intelligence Directorate
dj-sds intelligence DJ | fr: Service de documentation et de sécurité de Djibouti | en: Djiboutian Documentation and Security Service
do-dni intelligence DO | es: Dirección Nacional de Inteligencia ; Departamento Nacional de Investigaciones | fr: Direction nationale du renseignement dominicaine | en: Dominican National Intelligence Directorate
do-dncd police DO | es: Dirección Nacional de Control de Drogas = DNCD | fr: Direction nationale dominicaine de contrôle des drogues | en: Dominican National Drug Control Directorate
ec-cies intelligence EC | es: Centro de Inteligencia Estratégica ; Centro Nacional de Inteligencia de Ecuador = CIES ; SENAIN < Secretaría Nacional de Inteligencia | fr: Centre de renseignement stratégique équatorien | en: Ecuadorian Strategic Intelligence Centre
eg-mid intelligence EG ^eg-defence | en: Egyptian Military Intelligence ; Department of Military Intelligence and Reconnaissance | fr: renseignement militaire égyptien ; Renseignement militaire égyptien
er-nso intelligence ER | en: National Security Office of Eritrea ; Eritrean National Security Office | fr: Bureau de la sécurité nationale érythréen
gm-sis intelligence GM | en: State Intelligence Services of the Gambia ; Gambian State Intelligence Services < Gambian National Intelligence Agency ; National Intelligence Agency of the Gambia | fr: Services de renseignement d'État de Gambie
gh-nib intelligence GH | en: National Intelligence Bureau of Ghana ; Ghanaian National Intelligence Bureau ; Bureau of National Investigations = BNI | fr: Bureau national du renseignement ghanéen
gh-narcotics police GH | en: Narcotics Control Commission of Ghana = NACOC | fr: Commission ghanéenne de contrôle des stupéfiants
gh-osp prosecution GH | en: Office of the Special Prosecutor of Ghana | fr: Bureau du procureur spécial du Ghana
gt-sie intelligence GT | es: Secretaría de Inteligencia Estratégica del Estado = SIE | fr: Secrétariat guatémaltèque au renseignement stratégique de l'État | en: Guatemalan Secretariat of Strategic Intelligence
gw-sise intelligence GW | pt: Serviço de Informações de Segurança da Guiné-Bissau | fr: Service d'information et de sécurité de Guinée-Bissau | en: Guinea-Bissau Information and Security Service
gy-nisa intelligence GY | en: National Intelligence and Security Agency of Guyana ; National Intelligence and Security Agency = NISA | fr: Agence nationale de renseignement et de sécurité du Guyana
ht-sin intelligence HT | fr: Service d'intelligence nationale haïtien ; Service d'intelligence nationale ; Service national d'intelligence haïtien = SIN | en: Haitian National Intelligence Service
ht-dcpj police HT ^ht-pnh | fr: Direction centrale de la police judiciaire haïtienne | en: Haitian Central Directorate of Judicial Police
hn-dnii intelligence HN | es: Dirección Nacional de Investigación e Inteligencia = DNII | fr: Direction nationale d'enquête et de renseignement du Honduras | en: Honduran National Directorate of Investigation and Intelligence
jm-nib intelligence JM | en: National Intelligence Bureau of Jamaica ; Jamaican National Intelligence Bureau = NIB | fr: Bureau national du renseignement jamaïcain
jm-moca police JM | en: Major Organised Crime and Anti-Corruption Agency = MOCA | fr: Agence jamaïcaine de lutte contre la criminalité organisée et la corruption
jm-jcf police JM | en: Jamaica Constabulary Force = JCF | fr: police jamaïcaine
jm-jdf military JM | en: Jamaica Defence Force = JDF | fr: Forces de défense jamaïcaines
ke-dmi intelligence KE ^ke-kdf | en: Kenyan Directorate of Military Intelligence ; Defence Intelligence of Kenya | fr: Direction kényane du renseignement militaire
ke-atpu police KE ^ke-police | en: Anti-Terrorism Police Unit = ATPU | fr: Unité antiterroriste de la police kényane
ke-eacc prosecution KE | en: Ethics and Anti-Corruption Commission of Kenya ; Ethics and Anti-Corruption Commission = EACC | fr: Commission kényane d'éthique et de lutte contre la corruption
ke-ipoa regulator KE | en: Independent Policing Oversight Authority = IPOA | fr: Autorité indépendante de surveillance de la police kényane
ke-kra other KE | en: Kenya Revenue Authority = KRA | fr: Direction kényane des impôts
ke-kws other KE | en: Kenya Wildlife Service = KWS | fr: Service kényan de la faune sauvage
lr-nsa intelligence LR | en: National Security Agency of Liberia ; Liberian National Security Agency | fr: Agence de sécurité nationale du Liberia
ly-lis intelligence LY | en: Libyan Intelligence Service | fr: Service de renseignement libyen
mg-cis intelligence MG | fr: Central Intelligence Service de Madagascar = CIS | en: Malagasy Central Intelligence Service
mx-uif regulator MX ^mx-finance | es: Unidad de Inteligencia Financiera | fr: Unité mexicaine de renseignement financier | en: Mexican Financial Intelligence Unit
mz-sise intelligence MZ | pt: Serviço de Informações e Segurança do Estado = SISE | fr: Service d'information et de sécurité de l'État mozambicain | en: Mozambican State Information and Security Service
na-ncis intelligence NA | en: Namibia Central Intelligence Service ; Namibian Central Intelligence Service = NCIS | fr: Service central de renseignement namibien
ni-da intelligence NI | es: Dirección de Información para la Defensa = DID | fr: Direction nicaraguayenne de l'information pour la défense | en: Nicaraguan Directorate of Defence Information
ne-dgdse intelligence NE | fr: Direction générale de la documentation et de la sécurité extérieure = DGDSE | en: Nigerien General Directorate of Documentation and External Security
ng-dia intelligence NG ^ng-defence | en: Nigerian Defence Intelligence Agency ; Defence Intelligence Agency of Nigeria | fr: Agence nigériane de renseignement de la défense
ng-nfiu regulator NG | en: Nigerian Financial Intelligence Unit = NFIU | fr: Cellule nigériane de renseignement financier
ng-nscdc police NG ^ng-interior | en: Nigeria Security and Civil Defence Corps = NSCDC | fr: Corps nigérian de sécurité et de défense civile
ng-nimasa regulator NG | en: Nigerian Maritime Administration and Safety Agency = NIMASA | fr: Agence nigériane d'administration et de sécurité maritimes
ng-nafdac regulator NG | en: National Agency for Food and Drug Administration and Control = NAFDAC | fr: Agence nationale nigériane de contrôle des aliments et des médicaments
ng-nema other NG | en: National Emergency Management Agency of Nigeria = NEMA | fr: Agence nationale nigériane de gestion des urgences
ng-ncdc other NG | en: Nigeria Centre for Disease Control ; Nigeria Centre for Disease Control and Prevention = NCDC | fr: Centre nigérian de contrôle des maladies
ng-firs other NG | en: Federal Inland Revenue Service = FIRS | fr: Service fédéral nigérian des impôts
ng-nuprc regulator NG | en: Nigerian Upstream Petroleum Regulatory Commission = NUPRC | fr: Commission nigériane de régulation du pétrole
ng-nbs other NG | en: Nigerian National Bureau of Statistics | fr: Bureau national de la statistique nigérian
pa-dnii intelligence PA | es: Consejo de Seguridad Nacional de Panamá ; Servicio Nacional de Inteligencia y Seguridad = SENIS | fr: Conseil de sécurité nationale du Panama | en: National Security Council of Panama
pa-senafront police PA | es: Servicio Nacional de Fronteras = SENAFRONT ; Senafront | fr: Service national des frontières du Panama | en: Panamanian National Border Service
pa-senan military PA | es: Servicio Nacional Aeronaval = SENAN ; Senan | fr: Service aéronaval du Panama | en: Panamanian National Aeronaval Service
py-sni intelligence PY | es: Secretaría Nacional de Inteligencia | fr: Secrétariat national du renseignement paraguayen | en: Paraguayan National Intelligence Secretariat
py-senad police PY | es: Secretaría Nacional Antidrogas = SENAD ; Senad | fr: Secrétariat national antidrogue paraguayen | en: Paraguayan National Anti-Drug Secretariat
pe-dini intelligence PE | es: Dirección Nacional de Inteligencia = DINI ; SIN < Servicio de Inteligencia Nacional | fr: Direction nationale du renseignement péruvien | en: Peruvian National Intelligence Directorate
rw-niss intelligence RW | en: National Intelligence and Security Service of Rwanda ; Rwandan National Intelligence and Security Service | fr: Service national de renseignement et de sécurité rwandais
sn-dgsn police SN ^sn-interior | fr: Direction générale de la police nationale du Sénégal | en: Senegalese National Police Directorate
sc-siss intelligence SC | en: Seychelles Intelligence Service = SIS | fr: Service de renseignement des Seychelles
sl-cisu intelligence SL | en: Central Intelligence and Security Unit of Sierra Leone = CISU | fr: Unité centrale de renseignement et de sécurité de Sierra Leone
za-nia intelligence ZA ^za-ssa | en: South African National Intelligence Agency ; South African Secret Service = SASS | fr: Agence nationale de renseignement sud-africaine
za-crime-intelligence intelligence ZA ^za-saps | en: Crime Intelligence Division of the South African Police Service ; SAPS Crime Intelligence | fr: division du renseignement criminel de la police sud-africaine
za-fic regulator ZA | en: Financial Intelligence Centre of South Africa ; South African Financial Intelligence Centre | fr: Centre sud-africain de renseignement financier
za-fsca regulator ZA | en: Financial Sector Conduct Authority of South Africa ; Financial Sector Conduct Authority = FSCA | fr: Autorité sud-africaine de conduite du secteur financier
za-idac prosecution ZA ^za-npa | en: Investigating Directorate Against Corruption = IDAC | fr: Direction d'enquête sud-africaine contre la corruption
za-csir other ZA | en: Council for Scientific and Industrial Research = CSIR | fr: Conseil sud-africain de la recherche scientifique et industrielle
za-stats other ZA | en: Statistics South Africa = Stats SA | fr: Office statistique sud-africain
za-nicd other ZA | en: South African National Institute for Communicable Diseases = NICD | fr: Institut national sud-africain des maladies transmissibles
sd-gis intelligence SD | en: General Intelligence Service of Sudan ; Sudanese General Intelligence Service = GIS ; NISS < National Intelligence and Security Service of Sudan ; Sudanese National Intelligence and Security Service | fr: Service de renseignement général soudanais
ss-nss intelligence SS | en: South Sudanese National Security Service ; National Security Service of South Sudan | fr: Service de sécurité nationale sud-soudanais
ss-sspdf military SS | en: South Sudan People's Defence Forces = SSPDF | fr: Forces de défense du peuple du Soudan du Sud ; armée sud-soudanaise
tz-tiss intelligence TZ | en: Tanzania Intelligence and Security Service = TISS | fr: Service de renseignement et de sécurité tanzanien
tt-ssa intelligence TT | en: Strategic Services Agency of Trinidad and Tobago ; Strategic Services Agency = SSA | fr: Agence des services stratégiques de Trinité-et-Tobago
tt-ttps police TT | en: Trinidad and Tobago Police Service = TTPS | fr: police de Trinité-et-Tobago
tn-dgss intelligence TN ^tn-interior | fr: Direction générale des services spécialisés tunisienne | en: Tunisian General Directorate of Special Services
tn-cnlct other TN | fr: Commission nationale de lutte contre le terrorisme = CNLCT | en: Tunisian National Counter-Terrorism Commission = CNLCT
tn-ctaf regulator TN | fr: Commission tunisienne des analyses financières = CTAF | en: Tunisian Financial Analysis Committee = CTAF
ug-cmi intelligence UG | en: Chieftaincy of Military Intelligence ; Ugandan Chieftaincy of Military Intelligence = CMI | fr: renseignement militaire ougandais
ug-iso intelligence UG | en: Internal Security Organisation of Uganda ; Ugandan Internal Security Organisation | fr: Organisation ougandaise de sécurité intérieure
ug-eso intelligence UG | en: External Security Organisation of Uganda ; Ugandan External Security Organisation | fr: Organisation ougandaise de sécurité extérieure
uy-siee intelligence UY | es: Secretaría de Inteligencia Estratégica del Estado ; Dirección Nacional de Inteligencia del Estado = SIEE ; DINACIE | fr: Secrétariat uruguayen du renseignement stratégique de l'État | en: Uruguayan State Strategic Intelligence Secretariat
uy-senaclaft regulator UY | es: Secretaría Nacional para la Lucha contra el Lavado de Activos y el Financiamiento del Terrorismo = SENACLAFT | fr: Secrétariat national uruguayen de lutte contre le blanchiment | en: Uruguayan National Anti-Money Laundering Secretariat = SENACLAFT
ve-dgcim intelligence VE ^ve-army | es: Dirección General de Contrainteligencia Militar = DGCIM | fr: Direction générale du contre-espionnage militaire vénézuélien = DGCIM | en: Venezuelan Directorate General of Military Counterintelligence = DGCIM
ve-cicpc police VE | es: Cuerpo de Investigaciones Científicas, Penales y Criminalísticas = CICPC | fr: police scientifique vénézuélienne | en: Venezuelan criminal investigations police = CICPC
zm-zsis intelligence ZM | en: Zambia Security Intelligence Service = ZSIS | fr: Service de renseignement et de sécurité zambien
zm-dec police ZM | en: Drug Enforcement Commission of Zambia | fr: Commission zambienne de lutte contre la drogue
zw-cio intelligence ZW | en: Central Intelligence Organisation of Zimbabwe ; Central Intelligence Organisation ; Zimbabwean Central Intelligence Organisation = CIO | fr: Organisation centrale de renseignement du Zimbabwe
zw-zacc prosecution ZW | en: Zimbabwe Anti-Corruption Commission = ZACC | fr: Commission anticorruption du Zimbabwe
zw-zec other ZW | en: Zimbabwe Electoral Commission = ZEC | fr: Commission électorale du Zimbabwe
us-inr intelligence US ^us-foreign | en: Bureau of Intelligence and Research = INR | fr: Bureau du renseignement et de la recherche du département d'État américain
us-ncsc intelligence US ^us-odni | en: National Counterintelligence and Security Center = NCSC | fr: Centre national américain de contre-espionnage et de sécurité
us-ia intelligence US ^us-homeland-security | en: Office of Intelligence and Analysis | fr: Bureau du renseignement et de l'analyse américain
us-tfi intelligence US ^us-finance | en: Office of Terrorism and Financial Intelligence = TFI | fr: Bureau américain du terrorisme et du renseignement financier
us-dcsa intelligence US ^us-defence | en: Defense Counterintelligence and Security Agency = DCSA | fr: Agence américaine de contre-espionnage et de sécurité de la défense
us-inscom intelligence US ^us-army | en: Army Intelligence and Security Command ; United States Army Intelligence and Security Command = INSCOM | fr: Commandement du renseignement et de la sécurité de l'armée américaine
us-naval-intelligence intelligence US ^us-navy | en: Office of Naval Intelligence ; U.S. Office of Naval Intelligence = ONI | fr: Bureau du renseignement naval américain
us-isr intelligence US ^us-air-force | en: Sixteenth Air Force ; Air Force Intelligence, Surveillance and Reconnaissance Agency = AFISRA | fr: Seizième Force aérienne américaine
us-mcia intelligence US ^us-marine-corps | en: Marine Corps Intelligence Activity = MCIA | fr: service de renseignement du Corps des Marines
us-oicl intelligence US ^us-energy | en: Office of Intelligence and Counterintelligence = OICI | fr: Bureau du renseignement et du contre-espionnage du département américain de l'Énergie
us-ssci other US ^us-senate | en: Senate Intelligence Committee ; Senate Select Committee on Intelligence = SSCI | fr: commission du Renseignement du Sénat américain
ar-sin intelligence AR ^ar-army | es: Servicio de Inteligencia Naval | fr: Service de renseignement naval argentin | en: Argentine Naval Intelligence Service
ar-j2 intelligence AR ^ar-army | es: Jefatura II de Inteligencia del Estado Mayor General del Ejército = J-2 | fr: Service de renseignement de l'armée argentine | en: Argentine Army Intelligence Service
ar-sign intelligence AR ^ar-gendarmeria | es: Servicio de Inteligencia de la Gendarmería Nacional Argentina | fr: Service de renseignement de la gendarmerie argentine | en: Argentine National Gendarmerie Intelligence
ar-sipn intelligence AR ^ar-prefectura | es: Servicio de Inteligencia de la Prefectura Naval Argentina = SIPN | fr: Service de renseignement de la préfecture navale argentine | en: Argentine Naval Prefecture Intelligence Service
ar-sipba intelligence AR | es: Servicio de Inteligencia de la Policía Bonaerense ; Dirección de Inteligencia de la Policía de la Provincia de Buenos Aires = SIPBA ; DIPPBA | fr: Service de renseignement de la police de Buenos Aires | en: Buenos Aires Police Intelligence
eg-omir intelligence EG | en: Office of Military Intelligence Services and Reconnaissance = OMIR ; DMISR | fr: Bureau du renseignement militaire et de la reconnaissance égyptien
`;
