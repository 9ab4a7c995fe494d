/** The public bodies of Africa south of the Sahara. */
export const africa: string = `
sn-presidency government SN | fr: présidence sénégalaise | en: Senegalese presidency
sn-government government SN | fr: gouvernement sénégalais | en: Senegalese government
sn-interior ministry SN | fr: ministère sénégalais de l'Intérieur | en: Senegalese Interior Ministry
sn-foreign ministry SN | fr: ministère sénégalais des Affaires étrangères | en: Senegalese Foreign Ministry
sn-defence ministry SN | fr: ministère sénégalais des Forces armées ; ministère sénégalais de la Défense | en: Senegalese Armed Forces Ministry ; Senegalese Defence Ministry
sn-justice ministry SN | fr: ministère sénégalais de la Justice | en: Senegalese Justice Ministry
sn-police police SN ^sn-interior | fr: police sénégalaise ; Police nationale sénégalaise | en: Senegalese police
sn-dsc police SN ^sn-police | fr: Division spéciale de cybersécurité sénégalaise ; Division spéciale de cybersécurité | en: Senegalese Special Cybersecurity Division
sn-gendarmerie police SN | fr: gendarmerie sénégalaise ; Gendarmerie nationale sénégalaise | en: Senegalese gendarmerie
sn-cdp regulator SN | fr: Commission de protection des données personnelles du Sénégal ; Commission sénégalaise de protection des données personnelles | en: Senegalese Personal Data Protection Commission
sn-artp regulator SN | fr: Autorité de régulation des télécommunications et des postes du Sénégal = ARTP | en: Senegalese Telecommunications and Postal Regulatory Authority = ARTP
sn-conseil-constitutionnel court SN | fr: Conseil constitutionnel sénégalais | en: Senegalese Constitutional Council
sn-assembly parliament SN | fr: Assemblée nationale sénégalaise ; Parlement sénégalais | en: Senegalese National Assembly
sn-army military SN | fr: armée sénégalaise ; forces armées sénégalaises | en: Senegalese army

ci-government government CI | fr: gouvernement ivoirien | en: Ivorian government
ci-interior ministry CI | fr: ministère ivoirien de l'Intérieur | en: Ivorian Interior Ministry
ci-foreign ministry CI | fr: ministère ivoirien des Affaires étrangères | en: Ivorian Foreign Ministry
ci-defence ministry CI | fr: ministère ivoirien de la Défense | en: Ivorian Defence Ministry
ci-justice ministry CI | fr: ministère ivoirien de la Justice | en: Ivorian Justice Ministry
ci-digital ministry CI | fr: ministère ivoirien de la Transition numérique ; ministère ivoirien du Numérique | en: Ivorian Digital Ministry
ci-plcc police CI | fr: Plateforme de lutte contre la cybercriminalité = PLCC | en: Ivorian Platform for the Fight against Cybercrime = PLCC
ci-artci regulator CI | fr: Autorité de régulation des télécommunications/TIC de Côte d'Ivoire ; Autorité de régulation des télécommunications de Côte d'Ivoire = ARTCI | en: Ivorian Telecommunications Regulatory Authority = ARTCI
ci-cicert cert CI | fr: CI-CERT | en: CI-CERT
ci-police police CI ^ci-interior | fr: police ivoirienne ; Police nationale ivoirienne | en: Ivorian police
ci-conseil-constitutionnel court CI | fr: Conseil constitutionnel ivoirien | en: Ivorian Constitutional Council
ci-cei other CI | fr: Commission électorale indépendante ivoirienne | en: Ivorian Independent Electoral Commission
ci-assembly parliament CI | fr: Assemblée nationale ivoirienne | en: Ivorian National Assembly
ci-army military CI | fr: armée ivoirienne ; Forces armées de Côte d'Ivoire ; forces armées ivoiriennes = FACI | en: Ivorian army ; Ivorian Armed Forces

ml-government government ML | fr: gouvernement malien ; gouvernement de transition malien | en: Malian government
ml-foreign ministry ML | fr: ministère malien des Affaires étrangères | en: Malian Foreign Ministry
ml-defence ministry ML | fr: ministère malien de la Défense | en: Malian Defence Ministry ; Malian Defense Ministry
ml-security ministry ML | fr: ministère malien de la Sécurité | en: Malian Security Ministry
ml-justice ministry ML | fr: ministère malien de la Justice | en: Malian Justice Ministry
ml-anse intelligence ML | fr: Agence nationale de la sécurité d'État malienne ; Sécurité d'État malienne ; Agence nationale de la sécurité d'État = ANSE < Direction générale de la sécurité d'État ; Direction générale de la sécurité d'État malienne | en: Malian National State Security Agency
ml-haac regulator ML | fr: Haute Autorité de la communication malienne ; Haute Autorité de la communication du Mali | en: Malian High Authority for Communication
ml-fama military ML ^ml-defence | fr: Forces armées maliennes ; forces armées maliennes ; armée malienne = FAMa ; FAMA | en: Malian Armed Forces ; Malian army = FAMa ; FAMA
ne-foreign ministry NE | fr: ministère nigérien des Affaires étrangères | en: Nigerien Foreign Ministry
ne-defence ministry NE | fr: ministère nigérien de la Défense | en: Nigerien Defence Ministry
ne-interior ministry NE | fr: ministère nigérien de l'Intérieur | en: Nigerien Interior Ministry
ne-cnsp government NE | fr: Conseil national pour la sauvegarde de la patrie = CNSP | en: National Council for the Safeguard of the Homeland
ne-army military NE ^ne-defence | fr: armée nigérienne ; forces armées nigériennes | en: Nigerien army ; Nigerien Armed Forces
bf-government government BF | fr: gouvernement burkinabè ; gouvernement burkinabé | en: Burkinabe government
bf-foreign ministry BF | fr: ministère burkinabè des Affaires étrangères ; ministère burkinabé des Affaires étrangères | en: Burkinabe Foreign Ministry
bf-security ministry BF | fr: ministère burkinabè de la Sécurité ; ministère burkinabé de la Sécurité | en: Burkinabe Security Ministry
bf-defence ministry BF | fr: ministère burkinabè de la Défense ; ministère burkinabé de la Défense | en: Burkinabe Defence Ministry
bf-anssi cyber BF | fr: Agence nationale de sécurité des systèmes d'information du Burkina Faso | en: Burkina Faso's National Agency for Information Systems Security
bf-cil regulator BF | fr: Commission de l'informatique et des libertés du Burkina Faso | en: Burkina Faso's data protection authority
bf-csc regulator BF | fr: Conseil supérieur de la communication burkinabè ; Conseil supérieur de la communication du Burkina Faso | en: Burkina Faso's Superior Council of Communication
bf-army military BF ^bf-defence | fr: armée burkinabè ; armée burkinabé ; forces armées burkinabè | en: Burkinabe army ; Burkina Faso Armed Forces
bj-government government BJ | fr: gouvernement béninois | en: Beninese government
bj-interior ministry BJ | fr: ministère béninois de l'Intérieur | en: Beninese Interior Ministry
bj-foreign ministry BJ | fr: ministère béninois des Affaires étrangères | en: Beninese Foreign Ministry
bj-asin cyber BJ | fr: Agence des systèmes d'information et du numérique du Bénin | en: Beninese Information Systems and Digital Agency
bj-cnin cyber BJ | fr: Centre national d'investigations numériques = CNIN | en: Beninese National Centre for Digital Investigations
bj-apdp regulator BJ | fr: Autorité de protection des données à caractère personnel du Bénin ; Autorité béninoise de protection des données à caractère personnel | en: Beninese Personal Data Protection Authority
bj-criet court BJ | fr: Cour de répression des infractions économiques et du terrorisme = CRIET ; Criet | en: Beninese Court for the Repression of Economic Offences and Terrorism = CRIET
bj-constitutional-court court BJ | fr: Cour constitutionnelle béninoise | en: Beninese Constitutional Court
bj-army military BJ | fr: armée béninoise ; forces armées béninoises | en: Beninese army
tg-foreign ministry TG | fr: ministère togolais des Affaires étrangères | en: Togolese Foreign Ministry
tg-security ministry TG | fr: ministère togolais de la Sécurité | en: Togolese Security Ministry
tg-ancy cyber TG | fr: Agence nationale de la cybersécurité du Togo = ANCy | en: Togolese National Cybersecurity Agency = ANCy
tg-army military TG | fr: armée togolaise ; Forces armées togolaises | en: Togolese army
gn-foreign ministry GN | fr: ministère guinéen des Affaires étrangères | en: Guinean Foreign Ministry
gn-justice ministry GN | fr: ministère guinéen de la Justice | en: Guinean Justice Ministry
gn-army military GN | fr: armée guinéenne ; forces armées guinéennes | en: Guinean army
mr-foreign ministry MR | fr: ministère mauritanien des Affaires étrangères | en: Mauritanian Foreign Ministry
mr-army military MR | fr: armée mauritanienne | en: Mauritanian army

td-foreign ministry TD | fr: ministère tchadien des Affaires étrangères | en: Chadian Foreign Ministry
td-defence ministry TD | fr: ministère tchadien de la Défense ; ministère tchadien des Armées | en: Chadian Defence Ministry
td-ansice cyber TD | fr: Agence nationale de sécurité informatique et de certification électronique = ANSICE | en: Chadian National Agency for IT Security and Electronic Certification = ANSICE
td-anse intelligence TD | fr: Agence nationale de sécurité de l'État tchadienne ; Agence nationale de sécurité de l'État = ANSE < Agence nationale de sécurité du Tchad ; Agence nationale de sécurité tchadienne | en: Chadian State Security Agency
td-army military TD ^td-defence | fr: armée tchadienne ; armée nationale tchadienne ; Armée nationale tchadienne | en: Chadian army ; Chadian National Army
cm-foreign ministry CM | fr: ministère camerounais des Relations extérieures ; ministère camerounais des Affaires étrangères = Minrex | en: Cameroonian Foreign Ministry ; Cameroonian Ministry of External Relations
cm-defence ministry CM | fr: ministère camerounais de la Défense | en: Cameroonian Defence Ministry
cm-interior ministry CM | fr: ministère camerounais de l'Administration territoriale = Minat | en: Cameroonian Ministry of Territorial Administration
cm-antic cyber CM | fr: Agence nationale des technologies de l'information et de la communication du Cameroun ; Agence nationale camerounaise des technologies de l'information et de la communication = ANTIC | en: Cameroonian National Agency for Information and Communication Technologies = ANTIC
cm-dgsn police CM | fr: Délégation générale à la sûreté nationale ; police camerounaise | en: Cameroonian General Delegation for National Security
cm-dgre intelligence CM | fr: Direction générale de la recherche extérieure = DGRE | en: Cameroonian General Directorate for External Research
cm-bir military CM ^cm-army | fr: Bataillon d'intervention rapide ; Bataillon d'intervention rapide camerounais | en: Cameroonian Rapid Intervention Battalion ; Rapid Intervention Battalion
cm-elecam other CM | fr: Elections Cameroon ; Elecam | en: Elections Cameroon ; ELECAM
cm-army military CM ^cm-defence | fr: armée camerounaise ; forces armées camerounaises | en: Cameroonian army
ga-foreign ministry GA | fr: ministère gabonais des Affaires étrangères | en: Gabonese Foreign Ministry
ga-interior ministry GA | fr: ministère gabonais de l'Intérieur | en: Gabonese Interior Ministry
ga-aninf other GA | fr: Agence nationale des infrastructures numériques et des fréquences = ANINF | en: Gabonese National Agency for Digital Infrastructure and Frequencies = ANINF
ga-haac regulator GA | fr: Haute Autorité de la communication gabonaise ; Haute Autorité de la communication du Gabon | en: Gabonese High Authority for Communication
ga-constitutional-court court GA | fr: Cour constitutionnelle gabonaise ; Cour constitutionnelle du Gabon | en: Gabonese Constitutional Court
ga-garde-republicaine military GA | fr: Garde républicaine gabonaise | en: Gabonese Republican Guard
ga-army military GA | fr: armée gabonaise ; forces armées gabonaises | en: Gabonese army
cg-anssi cyber CG | fr: Agence nationale de sécurité des systèmes d'information du Congo | en: National Agency for Information Systems Security of the Republic of the Congo
cd-presidency government CD | fr: présidence de la République démocratique du Congo ; présidence de la RDC | en: presidency of the Democratic Republic of Congo
cd-fardc military CD | fr: Forces armées de la République démocratique du Congo ; Forces armées de la RDC ; Forces armées congolaises = FARDC | en: Armed Forces of the Democratic Republic of the Congo ; Congolese army = FARDC
cd-anr intelligence CD | fr: Agence nationale de renseignements congolaise ; Agence nationale de renseignements de la RDC ; Agence nationale de renseignements de la République démocratique du Congo = ANR | en: Congolese National Intelligence Agency
cd-pnc police CD | fr: Police nationale congolaise | en: Congolese National Police
cd-ceni other CD | fr: Commission électorale nationale indépendante congolaise ; Commission électorale nationale indépendante = CENI | en: Congolese Independent National Electoral Commission
cd-bcc central-bank CD | fr: Banque centrale du Congo | en: Central Bank of the Congo
cf-army military CF | fr: Forces armées centrafricaines ; armée centrafricaine = FACA ; Faca | en: Central African Armed Forces ; Central African army
cf-cps court CF | fr: Cour pénale spéciale ; Cour pénale spéciale de Bangui | en: Special Criminal Court of the Central African Republic
rw-foreign ministry RW | fr: ministère rwandais des Affaires étrangères | en: Rwandan Foreign Ministry
rw-justice ministry RW | fr: ministère rwandais de la Justice | en: Rwandan Justice Ministry
rw-ncsa cyber RW | fr: Autorité nationale rwandaise de cybersécurité | en: National Cyber Security Authority of Rwanda ; Rwandan National Cyber Security Authority
rw-rib police RW | fr: Bureau d'enquête rwandais ; Office rwandais d'investigation | en: Rwanda Investigation Bureau
rw-rnp police RW | fr: police nationale rwandaise ; police rwandaise | en: Rwanda National Police
rw-bnr central-bank RW | fr: Banque nationale du Rwanda | en: National Bank of Rwanda
rw-rdf military RW | fr: Forces rwandaises de défense ; Forces de défense rwandaises ; armée rwandaise | en: Rwanda Defence Force ; Rwandan army = RDF
bi-army military BI | fr: armée burundaise ; Force de défense nationale du Burundi = FDNB | en: Burundian army ; Burundi National Defence Force = FDNB

ng-government government NG | en: Nigerian government ; Federal Government of Nigeria | fr: gouvernement nigérian
ng-presidency government NG | en: Nigerian presidency @ Aso Rock ; Aso Rock Villa | fr: présidence nigériane @ Aso Rock
ng-interior ministry NG | en: Nigerian Interior Ministry | fr: ministère nigérian de l'Intérieur
ng-foreign ministry NG | en: Nigerian Foreign Ministry | fr: ministère nigérian des Affaires étrangères
ng-defence ministry NG | en: Nigerian Defence Ministry ; Nigerian Ministry of Defence | fr: ministère nigérian de la Défense
ng-efcc police NG | en: Economic and Financial Crimes Commission ; Nigerian Economic and Financial Crimes Commission = EFCC | fr: Commission nigériane des crimes économiques et financiers ; Commission des crimes économiques et financiers ; Agence nigériane de lutte contre la criminalité financière = EFCC
ng-icpc police NG | en: Independent Corrupt Practices and Other Related Offences Commission = ICPC | fr: Commission nigériane anticorruption = ICPC
ng-police police NG | en: Nigeria Police Force ; Nigerian police ; Nigerian Police Force | fr: police nigériane
ng-ndlea police NG | en: National Drug Law Enforcement Agency = NDLEA | fr: Agence nigériane de lutte contre la drogue = NDLEA
ng-dss intelligence NG | en: Department of State Services ; Nigerian Department of State Services ; State Security Service of Nigeria = SSS | fr: Département des services de l'État nigérian ; services de sécurité intérieure nigérians
ng-nia intelligence NG | en: Nigerian National Intelligence Agency = NIA | fr: Agence nationale de renseignement nigériane
ng-nitda other NG | en: National Information Technology Development Agency = NITDA | fr: Agence nigériane de développement des technologies de l'information = NITDA
ng-ngcert cert NG | en: ngCERT | fr: ngCERT
ng-ndpc regulator NG | en: Nigeria Data Protection Commission = NDPC | fr: Commission nigériane de protection des données = NDPC
ng-fccpc regulator NG | en: Federal Competition and Consumer Protection Commission = FCCPC | fr: Commission nigériane de la concurrence et de la protection des consommateurs = FCCPC
ng-ncc regulator NG | en: Nigerian Communications Commission | fr: Commission nigériane des communications
ng-inec other NG | en: Independent National Electoral Commission of Nigeria ; Nigerian Independent National Electoral Commission = INEC | fr: Commission électorale nigériane = INEC
ng-supreme-court court NG | en: Supreme Court of Nigeria ; Nigerian Supreme Court | fr: Cour suprême nigériane ; Cour suprême du Nigeria
ng-cbn central-bank NG | en: Central Bank of Nigeria ; Nigerian central bank = CBN | fr: Banque centrale du Nigeria ; Banque centrale nigériane
ng-assembly parliament NG | en: Nigerian National Assembly | fr: Parlement nigérian ; Assemblée nationale nigériane
ng-army military NG ^ng-defence | en: Nigerian Armed Forces ; Nigerian Army ; Nigerian army ; Nigerian military | fr: armée nigériane ; forces armées nigérianes
gh-foreign ministry GH | en: Ghanaian Foreign Ministry | fr: ministère ghanéen des Affaires étrangères
gh-interior ministry GH | en: Ghanaian Interior Ministry | fr: ministère ghanéen de l'Intérieur
gh-csa cyber GH | en: Cyber Security Authority of Ghana ; Ghanaian Cyber Security Authority | fr: Autorité ghanéenne de cybersécurité
gh-police police GH ^gh-interior | en: Ghana Police Service | fr: police ghanéenne
gh-dpc regulator GH | en: Ghanaian Data Protection Commission | fr: Commission ghanéenne de protection des données
gh-bog central-bank GH | en: Bank of Ghana | fr: Banque du Ghana
gh-army military GH | en: Ghana Armed Forces = GAF | fr: armée ghanéenne ; forces armées ghanéennes

ke-interior ministry KE | en: Kenyan Interior Ministry | fr: ministère kényan de l'Intérieur
ke-foreign ministry KE | en: Kenyan Foreign Ministry | fr: ministère kényan des Affaires étrangères
ke-defence ministry KE | en: Kenyan Defence Ministry | fr: ministère kényan de la Défense
ke-nis intelligence KE | en: Kenyan National Intelligence Service ; National Intelligence Service of Kenya = NIS | fr: Service national de renseignement kényan
ke-dci police KE ^ke-police | en: Directorate of Criminal Investigations of Kenya ; Kenyan Directorate of Criminal Investigations ; Directorate of Criminal Investigations = DCI | fr: Direction des enquêtes criminelles kényane
ke-police police KE | en: Kenya Police Service ; Kenyan police | fr: police kényane
ke-cert cert KE ^ke-ca | en: National KE-CIRT/CC ; KE-CIRT/CC | fr: KE-CIRT/CC
ke-ca regulator KE | en: Communications Authority of Kenya | fr: Autorité kényane des communications
ke-odpc regulator KE | en: Office of the Data Protection Commissioner of Kenya ; Kenyan Office of the Data Protection Commissioner | fr: Autorité kényane de protection des données
ke-iebc other KE | en: Independent Electoral and Boundaries Commission = IEBC | fr: Commission électorale kényane = IEBC
ke-supreme-court court KE | en: Supreme Court of Kenya ; Kenyan Supreme Court | fr: Cour suprême kényane ; Cour suprême du Kenya
ke-high-court court KE | en: High Court of Kenya ; Kenyan High Court | fr: Haute Cour kényane ; Haute Cour du Kenya
ke-cbk central-bank KE | en: Central Bank of Kenya | fr: Banque centrale du Kenya
ke-kdf military KE ^ke-defence | en: Kenya Defence Forces ; Kenyan army = KDF | fr: armée kényane ; Forces de défense kényanes
et-foreign ministry ET | en: Ethiopian Foreign Ministry | fr: ministère éthiopien des Affaires étrangères
et-insa cyber ET | en: Information Network Security Administration of Ethiopia ; Ethiopian Information Network Security Administration = INSA | fr: Administration éthiopienne de la sécurité des réseaux d'information
et-niss intelligence ET | en: National Intelligence and Security Service of Ethiopia ; Ethiopian National Intelligence and Security Service ; National Intelligence and Security Service = NISS | fr: Service national éthiopien de renseignement et de sécurité
et-police police ET | en: Ethiopian Federal Police | fr: police fédérale éthiopienne
et-nbe central-bank ET | en: National Bank of Ethiopia | fr: Banque nationale d'Éthiopie
et-army military ET | en: Ethiopian National Defense Force ; Ethiopian army = ENDF | fr: armée éthiopienne ; Force de défense nationale éthiopienne
ug-foreign ministry UG | en: Ugandan Foreign Ministry | fr: ministère ougandais des Affaires étrangères
ug-police police UG | en: Uganda Police Force ; Ugandan police | fr: police ougandaise
ug-bou central-bank UG | en: Bank of Uganda | fr: Banque d'Ouganda
ug-updf military UG | en: Uganda People's Defence Force ; Uganda People's Defence Forces ; Ugandan army = UPDF | fr: armée ougandaise ; Forces de défense du peuple ougandais = UPDF
tz-foreign ministry TZ | en: Tanzanian Foreign Ministry | fr: ministère tanzanien des Affaires étrangères
tz-bot central-bank TZ | en: Bank of Tanzania | fr: Banque de Tanzanie
so-nisa intelligence SO | en: National Intelligence and Security Agency of Somalia ; Somali National Intelligence and Security Agency = NISA | fr: Agence nationale de renseignement et de sécurité somalienne
so-army military SO | en: Somali National Army ; Somali army | fr: armée somalienne ; armée nationale somalienne
so-foreign ministry SO | en: Somali Foreign Ministry | fr: ministère somalien des Affaires étrangères
dj-foreign ministry DJ | fr: ministère djiboutien des Affaires étrangères | en: Djiboutian Foreign Ministry

za-presidency government ZA | en: South African presidency ; South African Presidency @ Union Buildings | fr: présidence sud-africaine @ Union Buildings
za-government government ZA | en: South African government | fr: gouvernement sud-africain
za-interior ministry ZA | en: South African Department of Home Affairs ; South African Home Affairs Ministry | fr: ministère sud-africain de l'Intérieur
za-foreign ministry ZA | en: Department of International Relations and Cooperation ; South African Department of International Relations and Cooperation ; South African Foreign Ministry = DIRCO | fr: ministère sud-africain des Affaires étrangères ; ministère sud-africain des Relations internationales et de la Coopération = DIRCO
za-defence ministry ZA | en: South African Department of Defence ; South African Defence Ministry | fr: ministère sud-africain de la Défense
za-justice ministry ZA | en: South African Department of Justice and Constitutional Development ; South African Justice Ministry | fr: ministère sud-africain de la Justice
za-finance ministry ZA | en: National Treasury of South Africa ; South African National Treasury ; South African Treasury | fr: Trésor sud-africain ; ministère sud-africain des Finances
za-digital ministry ZA | en: South African Department of Communications and Digital Technologies | fr: ministère sud-africain des Communications et des Technologies numériques
za-security ministry ZA | en: South African Police Ministry ; South African Ministry of Police | fr: ministère sud-africain de la Police
za-ssa intelligence ZA | en: South African State Security Agency ; State Security Agency of South Africa = SSA | fr: Agence de sécurité d'État sud-africaine ; Agence sud-africaine de sécurité d'État
za-saps police ZA ^za-security | en: South African Police Service ; South African police = SAPS | fr: police sud-africaine ; Service de police sud-africain = SAPS
za-hawks police ZA ^za-saps | en: Directorate for Priority Crime Investigation ; South African Hawks = DPCI | fr: Direction sud-africaine chargée des enquêtes criminelles prioritaires ; Hawks sud-africains
za-siu police ZA | en: Special Investigating Unit of South Africa ; South African Special Investigating Unit | fr: Unité spéciale d'enquête sud-africaine
za-ipid police ZA | en: Independent Police Investigative Directorate = IPID | fr: Direction indépendante d'enquête sur la police sud-africaine = IPID
za-npa prosecution ZA | en: National Prosecuting Authority ; South African National Prosecuting Authority = NPA | fr: parquet national sud-africain ; parquet sud-africain
za-constitutional-court court ZA | en: Constitutional Court of South Africa ; South African Constitutional Court | fr: Cour constitutionnelle sud-africaine ; Cour constitutionnelle d'Afrique du Sud
za-sca court ZA | en: Supreme Court of Appeal of South Africa ; South African Supreme Court of Appeal | fr: Cour suprême d'appel sud-africaine
za-information-regulator regulator ZA | en: Information Regulator of South Africa ; South African Information Regulator | fr: Autorité sud-africaine de protection des données
za-competition-commission regulator ZA | en: Competition Commission of South Africa ; South African Competition Commission | fr: Commission sud-africaine de la concurrence
za-icasa regulator ZA | en: Independent Communications Authority of South Africa = ICASA | fr: Autorité sud-africaine des communications = ICASA
za-sars other ZA ^za-finance | en: South African Revenue Service = SARS | fr: fisc sud-africain
za-iec other ZA | en: Electoral Commission of South Africa ; South African Electoral Commission | fr: Commission électorale sud-africaine
za-sarb central-bank ZA | en: South African Reserve Bank = SARB | fr: Banque de réserve sud-africaine ; Banque centrale sud-africaine ; banque centrale sud-africaine = SARB
za-parliament parliament ZA | en: Parliament of South Africa ; South African parliament | fr: Parlement sud-africain
za-national-assembly parliament ZA ^za-parliament | en: South African National Assembly | fr: Assemblée nationale sud-africaine
za-sandf military ZA ^za-defence | en: South African National Defence Force ; South African army = SANDF | fr: armée sud-africaine ; Force de défense nationale sud-africaine
ao-foreign ministry AO | pt: Ministério das Relações Exteriores de Angola | fr: ministère angolais des Affaires étrangères | en: Angolan Foreign Ministry
ao-bna central-bank AO | pt: Banco Nacional de Angola | fr: Banque nationale d'Angola | en: National Bank of Angola
mz-foreign ministry MZ | pt: Ministério dos Negócios Estrangeiros e Cooperação | fr: ministère mozambicain des Affaires étrangères | en: Mozambican Foreign Ministry
mz-bank central-bank MZ | pt: Banco de Moçambique | fr: Banque du Mozambique | en: Bank of Mozambique
zw-rbz central-bank ZW | en: Reserve Bank of Zimbabwe | fr: Banque de réserve du Zimbabwe
zm-boz central-bank ZM | en: Bank of Zambia | fr: Banque de Zambie
na-bank central-bank NA | en: Bank of Namibia | fr: Banque de Namibie
mu-foreign ministry MU | en: Mauritian Foreign Ministry | fr: ministère mauricien des Affaires étrangères
mu-certmu cert MU | en: CERT-MU | fr: CERT-MU
mu-police police MU | en: Mauritius Police Force | fr: police mauricienne
mu-fcc police MU | en: Financial Crimes Commission of Mauritius ; Mauritian Financial Crimes Commission < Independent Commission Against Corruption of Mauritius | fr: Commission mauricienne des crimes financiers
mu-bom central-bank MU | en: Bank of Mauritius | fr: Banque de Maurice
mg-foreign ministry MG | fr: ministère malgache des Affaires étrangères | en: Malagasy Foreign Ministry
mg-interior ministry MG | fr: ministère malgache de l'Intérieur | en: Malagasy Interior Ministry
mg-hcc court MG | fr: Haute Cour constitutionnelle malgache ; Haute Cour constitutionnelle de Madagascar | en: High Constitutional Court of Madagascar
mg-bianco police MG | fr: Bureau indépendant anticorruption malgache = BIANCO | en: Malagasy Independent Anti-Corruption Bureau = BIANCO
mg-bfm central-bank MG | mg: Banky Foiben'i Madagasikara | fr: Banque centrale de Madagascar | en: Central Bank of Madagascar
mg-army military MG | fr: armée malgache | en: Malagasy army
km-foreign ministry KM | fr: ministère comorien des Affaires étrangères | en: Comorian Foreign Ministry
`;
