/** Intelligence, security and financial intelligence services of Europe, Asia and Oceania. */
export const intelligenceNorth: string = `
pk-finance ministry PK | en: Pakistani Finance Ministry | fr: ministère pakistanais des Finances
bd-police police BD | en: Bangladesh Police | fr: police du Bangladesh ; police bangladaise
al-defence-intelligence intelligence AL ^al-defence | sq: Agjencia e Inteligjencës dhe Sigurisë së Mbrojtjes = AISM | en: Albanian Defence Intelligence and Security Agency = DISA | fr: Agence albanaise de renseignement et de sécurité de la défense
af-gdi intelligence AF | en: Afghan General Directorate of Intelligence ; General Directorate of Intelligence of Afghanistan = GDI ; NDS < National Directorate of Security ; Afghan National Directorate of Security | fr: Direction générale du renseignement afghan ; services de renseignement afghans ; Direction nationale de la sécurité = NDS < Direction nationale de la sécurité afghane
am-fis intelligence AM | en: Foreign Intelligence Service of Armenia ; Armenian Foreign Intelligence Service | fr: Service arménien de renseignement extérieur
au-agio intelligence AU ^au-defence | en: Australian Geospatial-Intelligence Organisation = AGO < Defence Imagery and Geospatial Organisation | fr: Organisation australienne de renseignement géospatial
az-xks intelligence AZ | az: Xarici Kəşfiyyat Xidməti = XKX | en: Foreign Intelligence Service of Azerbaijan ; Azerbaijani Foreign Intelligence Service | fr: Service azerbaïdjanais de renseignement extérieur
az-fms regulator AZ | az: Maliyyə Monitorinqi Xidməti | en: Financial Monitoring Service of Azerbaijan | fr: Service azerbaïdjanais de surveillance financière
bh-nsa intelligence BH | en: National Security Agency of Bahrain ; Bahraini National Security Agency ; Bahrain National Security Agency | fr: Agence de sécurité nationale de Bahreïn
bd-dgfi intelligence BD | en: Directorate General of Forces Intelligence = DGFI | fr: Direction générale du renseignement des forces armées du Bangladesh = DGFI
bd-nsi intelligence BD | en: National Security Intelligence ; Bangladesh National Security Intelligence = NSI | fr: Service de renseignement de la sécurité nationale du Bangladesh
bd-special-branch intelligence BD ^bd-police | en: Special Branch of Bangladesh Police ; Bangladesh Police Special Branch | fr: Branche spéciale de la police du Bangladesh
bd-cid police BD ^bd-police | en: Criminal Investigation Department of Bangladesh Police | fr: Département d'enquêtes criminelles de la police du Bangladesh
bd-pbi police BD ^bd-police | en: Police Bureau of Investigation = PBI | fr: Bureau d'enquêtes de la police du Bangladesh
bd-ntmc intelligence BD | en: National Telecommunication Monitoring Centre = NTMC | fr: Centre national de surveillance des télécommunications du Bangladesh
bd-cttc police BD ^bd-police | en: Counter Terrorism and Transnational Crime unit ; Counter Terrorism and Transnational Crime = CTTC | fr: Unité bangladaise de lutte contre le terrorisme et la criminalité transnationale
bd-atu police BD ^bd-police | en: Anti Terrorism Unit of Bangladesh Police = ATU | fr: Unité antiterroriste de la police du Bangladesh
bd-bfiu regulator BD ^bd-bank | en: Bangladesh Financial Intelligence Unit = BFIU | fr: Cellule de renseignement financier du Bangladesh
bd-bgb military BD | en: Border Guard Bangladesh = BGB < Bangladesh Rifles | fr: Gardes-frontières du Bangladesh
bd-acc prosecution BD | en: Anti-Corruption Commission of Bangladesh ; Bangladesh Anti-Corruption Commission | fr: Commission anticorruption du Bangladesh
bd-ict court BD | en: International Crimes Tribunal of Bangladesh ; Bangladesh International Crimes Tribunal | fr: Tribunal des crimes internationaux du Bangladesh
ba-osa intelligence BA | bs: Obavještajno-sigurnosna agencija ; Obavještajno-sigurnosna agencija Bosne i Hercegovine = OSA ; OBA ; OSA-OBA | en: Intelligence-Security Agency of Bosnia and Herzegovina ; Bosnian intelligence and security agency | fr: Agence de renseignement et de sécurité de Bosnie-Herzégovine
bn-isd intelligence BN | en: Internal Security Department of Brunei | fr: Département de la sécurité intérieure de Brunei
cn-joint-staff military CN ^cn-cmc | en: Joint Staff Department of the Central Military Commission ; Chinese Joint Staff Department | fr: Département d'état-major interarmées chinois
cn-plassf military CN ^cn-pla | en: People's Liberation Army Strategic Support Force ; Strategic Support Force = PLASSF | fr: Force de soutien stratégique de l'Armée populaire de libération
cn-isf military CN ^cn-pla | en: People's Liberation Army Information Support Force | fr: Force de soutien informationnel de l'Armée populaire de libération
cn-rocket-force military CN ^cn-pla | en: People's Liberation Army Rocket Force ; PLA Rocket Force = PLARF | fr: Force des fusées de l'Armée populaire de libération
cn-plaaf military CN ^cn-pla | en: People's Liberation Army Air Force = PLAAF | fr: Armée de l'air de l'Armée populaire de libération
cn-ufwd other CN | en: United Front Work Department = UFWD | fr: Département du travail du front uni
cn-ccdi other CN | en: Central Commission for Discipline Inspection = CCDI | fr: Commission centrale chinoise de contrôle de la discipline
cn-nsc other CN | en: Chinese National Supervisory Commission ; National Supervisory Commission of China | fr: Commission nationale de supervision chinoise
fi-fdia intelligence FI ^fi-puolustusvoimat | fi: Puolustusvoimien tiedustelulaitos | en: Finnish Defence Intelligence Agency | fr: Agence finlandaise de renseignement de la défense
ge-gis intelligence GE | en: Georgian Intelligence Service = GIS | fr: Service de renseignement géorgien
de-lfv intelligence DE | de: Landesamt für Verfassungsschutz ; Landesbehörde für Verfassungsschutz = LfV | fr: Office régional allemand de protection de la Constitution | en: German State Office for the Protection of the Constitution
de-gtaz intelligence DE | de: Gemeinsames Terrorismusabwehrzentrum = GTAZ | fr: Centre commun allemand de lutte antiterroriste | en: German Joint Counter-Terrorism Centre
de-fiu regulator DE ^de-customs | de: Zentralstelle für Finanztransaktionsuntersuchungen | fr: cellule allemande de renseignement financier | en: German Financial Intelligence Unit
hu-tibek intelligence HU ^hu-government | hu: Nemzeti Információs Központ = NIK ; TIBEK < Terrorelhárítási Információs és Bűnügyi Elemző Központ | fr: Centre national d'information hongrois | en: Hungarian National Information Centre
in-ntro intelligence IN | en: National Technical Research Organisation = NTRO | fr: Organisation nationale indienne de recherche technique = NTRO
in-dia intelligence IN ^in-defence | en: Indian Defence Intelligence Agency ; Defence Intelligence Agency of India | fr: Agence de renseignement de la défense indienne
in-military-intelligence intelligence IN ^in-army | en: Directorate General of Military Intelligence = DGMI | fr: Direction générale du renseignement militaire indien
in-nscs other IN | en: National Security Council Secretariat of India = NSCS | fr: Secrétariat du Conseil de sécurité nationale indien
in-dri police IN ^in-finance | en: Directorate of Revenue Intelligence | fr: Direction indienne du renseignement fiscal
in-dggi police IN ^in-finance | en: Directorate General of GST Intelligence = DGGI | fr: Direction générale indienne du renseignement sur la taxe sur les biens et services
in-ncb police IN ^in-interior | en: Narcotics Control Bureau = NCB | fr: Bureau indien de contrôle des stupéfiants
in-fiu regulator IN ^in-finance | en: Financial Intelligence Unit of India = FIU-IND | fr: Cellule indienne de renseignement financier
in-bsf military IN ^in-interior | en: Border Security Force = BSF | fr: Force de sécurité des frontières indienne
in-crpf police IN ^in-interior | en: Central Reserve Police Force = CRPF | fr: Force centrale de réserve de la police indienne
in-cisf police IN ^in-interior | en: Central Industrial Security Force = CISF | fr: Force centrale indienne de sécurité industrielle
in-itbp police IN ^in-interior | en: Indo-Tibetan Border Police = ITBP | fr: Police des frontières indo-tibétaine
in-nsg military IN ^in-interior | en: National Security Guard of India = NSG | fr: Garde nationale de sécurité indienne
in-drdo other IN ^in-defence | en: Defence Research and Development Organisation = DRDO | fr: Organisation indienne de recherche et développement pour la défense
in-icg military IN ^in-defence | en: Indian Coast Guard = ICG | fr: Garde-côtes indiens
id-bais intelligence ID ^id-tni | id: Badan Intelijen Strategis ; Badan Intelijen Strategis TNI = BAIS | fr: Agence de renseignement stratégique indonésienne | en: Indonesian Strategic Intelligence Agency
id-bnpt other ID | id: Badan Nasional Penanggulangan Terorisme = BNPT | fr: Agence nationale indonésienne de lutte contre le terrorisme = BNPT | en: Indonesian National Counterterrorism Agency = BNPT
id-bnn police ID | id: Badan Narkotika Nasional = BNN | fr: Agence nationale indonésienne des stupéfiants | en: Indonesian National Narcotics Agency = BNN
id-ppatk regulator ID | id: Pusat Pelaporan dan Analisis Transaksi Keuangan = PPATK | fr: Centre indonésien d'analyse des transactions financières = PPATK | en: Indonesian Financial Transaction Reports and Analysis Center = PPATK ; INTRAC
id-bakamla police ID | id: Badan Keamanan Laut = Bakamla ; BAKAMLA | fr: Agence de sécurité maritime indonésienne | en: Indonesian Maritime Security Agency
id-brin other ID | id: Badan Riset dan Inovasi Nasional = BRIN | fr: Agence nationale indonésienne de recherche et d'innovation | en: Indonesian National Research and Innovation Agency = BRIN
id-bmkg other ID | id: Badan Meteorologi, Klimatologi, dan Geofisika = BMKG | fr: Agence indonésienne de météorologie, climatologie et géophysique = BMKG | en: Indonesian Meteorology, Climatology and Geophysics Agency = BMKG
id-bnpb other ID | id: Badan Nasional Penanggulangan Bencana = BNPB | fr: Agence nationale indonésienne de gestion des catastrophes = BNPB | en: Indonesian National Disaster Management Agency = BNPB
id-basarnas other ID | id: Badan Nasional Pencarian dan Pertolongan = Basarnas ; BASARNAS | fr: Agence nationale indonésienne de recherche et de secours | en: Indonesian National Search and Rescue Agency
id-bpom regulator ID | id: Badan Pengawas Obat dan Makanan = BPOM | fr: Agence indonésienne de contrôle des aliments et des médicaments | en: Indonesian Food and Drug Authority = BPOM
id-kpu other ID | id: Komisi Pemilihan Umum = KPU | fr: Commission électorale indonésienne | en: Indonesian General Elections Commission = KPU
id-kppu regulator ID | id: Komisi Pengawas Persaingan Usaha = KPPU | fr: Autorité indonésienne de la concurrence | en: Indonesian competition commission = KPPU
id-bps other ID | id: Badan Pusat Statistik = BPS | fr: Office statistique indonésien | en: Statistics Indonesia = BPS
iq-gsd intelligence IQ ^iq-interior | en: Iraqi Falcons Intelligence Cell ; Federal Intelligence and Investigations Agency ; Iraqi Federal Intelligence and Investigations Agency = FIIA | fr: Agence fédérale irakienne de renseignement et d'enquêtes
iq-dgim intelligence IQ ^iq-defence | en: Iraqi Directorate General for Intelligence and Security = DGIS | fr: Direction générale irakienne du renseignement et de la sécurité
iq-nss intelligence IQ | en: Iraqi National Security Service | fr: Service de sécurité nationale irakien
iq-pmf military IQ | en: Popular Mobilization Forces ; Popular Mobilisation Forces = PMF | fr: Hachd al-Chaabi
ie-g2 intelligence IE ^ie-defence-forces | en: Irish Military Intelligence Service ; Directorate of Military Intelligence = IMIS ; J2 ; G2 | fr: Service irlandais de renseignement militaire
ie-csb intelligence IE ^ie-garda | en: Garda Crime and Security Branch ; Crime and Security Branch ; Garda National Crime and Security Intelligence Service ; Crime and Security Intelligence Service = CSB ; GNCSIS | fr: Service de renseignement de la police irlandaise
ie-nsu intelligence IE ^ie-garda | en: Garda National Surveillance Unit ; National Surveillance Unit = NSU | fr: Unité nationale de surveillance de la police irlandaise
ie-sdu police IE ^ie-garda | en: Garda Special Detective Unit ; Special Detective Unit = SDU | fr: Unité spéciale d'enquête de la police irlandaise
ie-gneib police IE ^ie-garda | en: Garda National Economic Crime Bureau = GNECB | fr: Bureau national irlandais de lutte contre la criminalité économique
ie-gnccb police IE ^ie-garda | en: Garda National Cyber Crime Bureau = GNCCB | fr: Bureau national irlandais de lutte contre la cybercriminalité
ie-gsoc regulator IE | en: Garda Síochána Ombudsman Commission ; Fiosrú = GSOC | fr: Commission du médiateur de la police irlandaise
il-nbctf other IL ^il-defence | en: National Bureau for Counter Terror Financing ; National Bureau for Counter Terror Financing of Israel = NBCTF | fr: Bureau national israélien de lutte contre le financement du terrorisme
it-cii intelligence IT ^it-defence | it: Reparto informazioni e sicurezza dello stato maggiore della difesa = RIS | fr: Département du renseignement et de la sécurité de l'état-major de la défense italien | en: Italian Defence Intelligence and Security Department
it-uif regulator IT ^it-bankitalia | it: Unità di Informazione Finanziaria per l'Italia | fr: cellule italienne de renseignement financier | en: Italian Financial Intelligence Unit
jp-dih intelligence JP ^jp-defence | en: Defense Intelligence Headquarters of Japan ; Japanese Defense Intelligence Headquarters = DIH | fr: Quartier général japonais du renseignement de défense
jo-psd police JO | en: Jordanian Public Security Directorate = PSD | fr: Direction de la sûreté publique jordanienne
kz-syrbar intelligence KZ | kk: Syrbar | en: Kazakh Foreign Intelligence Service ; Syrbar | fr: service kazakh de renseignement extérieur
kz-afm regulator KZ | en: Financial Monitoring Agency of Kazakhstan ; Agency of the Republic of Kazakhstan for Financial Monitoring = AFM RK ; AFM | fr: Agence kazakhe de surveillance financière
xk-aki intelligence XK | sq: Agjencia e Kosovës për Inteligjencë = AKI | en: Kosovo Intelligence Agency = KIA | fr: Agence de renseignement du Kosovo
kg-gknb intelligence KG | en: State Committee for National Security of Kyrgyzstan ; Kyrgyz State Committee for National Security = GKNB ; SCNS ; UKMK | fr: Comité d'État à la sécurité nationale du Kirghizstan = GKNB
kw-kss intelligence KW ^kw-interior | en: Kuwait State Security ; Kuwaiti State Security | fr: Sûreté de l'État du Koweït
lb-renseignements intelligence LB ^lb-army | en: Lebanese Army Intelligence ; Lebanese military intelligence | fr: renseignements de l'armée libanaise ; Renseignements de l'armée libanaise
my-special-branch intelligence MY ^my-police | ms: Cawangan Khas | en: Royal Malaysian Police Special Branch ; Malaysian Special Branch | fr: Branche spéciale de la police malaisienne
my-meio intelligence MY | ms: Bahagian Penyelidikan Jabatan Perdana Menteri | en: Malaysian External Intelligence Organisation ; Malaysian External Intelligence Organization = MEIO | fr: Organisation malaisienne de renseignement extérieur
my-dsid intelligence MY | en: Malaysian Defence Intelligence Organisation = MDIO | fr: Organisation malaisienne de renseignement de défense
my-mmea police MY | ms: Agensi Penguatkuasaan Maritim Malaysia = APMM | en: Malaysian Maritime Enforcement Agency = MMEA | fr: Agence malaisienne d'application du droit maritime
my-sc regulator MY | ms: Suruhanjaya Sekuriti Malaysia | en: Securities Commission Malaysia ; Malaysian Securities Commission | fr: Commission malaisienne des valeurs mobilières
my-lhdn other MY | ms: Lembaga Hasil Dalam Negeri = LHDN | en: Inland Revenue Board of Malaysia | fr: Direction malaisienne des impôts
my-spr other MY | ms: Suruhanjaya Pilihan Raya = SPR | en: Malaysian Election Commission ; Election Commission of Malaysia | fr: Commission électorale malaisienne
mn-gia intelligence MN | en: General Intelligence Agency of Mongolia = GIA | mn: Tagnuulyn Erönkhii Gazar | fr: Agence générale de renseignement de Mongolie
mn-iaac prosecution MN | en: Independent Authority Against Corruption of Mongolia = IAAC | fr: Autorité indépendante de lutte contre la corruption de Mongolie
mm-ocmsa intelligence MM ^mm-tatmadaw | en: Office of the Chief of Military Security Affairs = OCMSA | fr: Bureau du chef des affaires de sécurité militaire birman
mm-bsi intelligence MM | en: Bureau of Special Investigation of Myanmar ; Myanmar Bureau of Special Investigation = BSI | fr: Bureau des enquêtes spéciales birman
np-nid intelligence NP | en: National Investigation Department of Nepal ; Nepalese National Investigation Department = NID | fr: Département national d'enquête népalais
np-ciaa prosecution NP | en: Commission for the Investigation of Abuse of Authority = CIAA | fr: Commission népalaise d'enquête sur les abus d'autorité
np-dmi intelligence NP | en: Directorate of Military Intelligence of Nepal | fr: Direction népalaise du renseignement militaire
nl-jscu intelligence NL | nl: Joint Sigint Cyber Unit = JSCU | fr: unité néerlandaise commune de renseignement électronique | en: Joint Sigint Cyber Unit = JSCU
nl-ctivd regulator NL | nl: Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten = CTIVD | fr: Commission néerlandaise de contrôle des services de renseignement | en: Dutch Review Committee on the Intelligence and Security Services = CTIVD
nz-nab intelligence NZ | en: National Assessments Bureau | fr: Bureau national d'évaluation néo-zélandais
nz-ddis intelligence NZ ^nz-nzdf | en: Directorate of Defence Intelligence and Security = DDIS | fr: Direction néo-zélandaise du renseignement et de la sécurité de défense
kp-mss intelligence KP | en: Ministry of State Security of North Korea ; North Korean Ministry of State Security | fr: ministère nord-coréen de la Sécurité de l'État
mk-ar intelligence MK | mk: Agencija za razuznavanje | en: Intelligence Agency of North Macedonia ; North Macedonian Intelligence Agency | fr: Agence de renseignement de Macédoine du Nord
no-fost military NO ^no-forsvaret | nb: Forsvarets sikkerhetsavdeling = FSA | fr: Service de sécurité de la défense norvégienne | en: Norwegian Defence Security Department
om-iss intelligence OM | en: Internal Security Service of Oman ; Omani Internal Security Service | fr: Service de sécurité intérieure omanais
pk-mi intelligence PK ^pk-defence | en: Military Intelligence of Pakistan ; Pakistani Military Intelligence ; Directorate General of Military Intelligence = DGMI | fr: renseignement militaire pakistanais
pk-ib intelligence PK ^pk-interior | en: Pakistani Intelligence Bureau ; Intelligence Bureau of Pakistan | fr: Intelligence Bureau pakistanais
pk-nab prosecution PK | en: National Accountability Bureau of Pakistan ; National Accountability Bureau | fr: Bureau national pakistanais de reddition des comptes
pk-nacta other PK ^pk-interior | en: National Counter Terrorism Authority = NACTA | fr: Autorité nationale pakistanaise de lutte contre le terrorisme
pk-anf police PK ^pk-interior | en: Anti-Narcotics Force = ANF | fr: Force antistupéfiants pakistanaise
pk-ctd police PK | en: Counter Terrorism Department of Pakistan = CTD | fr: Département antiterroriste pakistanais
pk-fmu regulator PK | en: Financial Monitoring Unit of Pakistan = FMU | fr: Unité pakistanaise de surveillance financière
pk-naval-intelligence intelligence PK | en: Naval Intelligence of Pakistan ; Pakistani Naval Intelligence | fr: renseignement naval pakistanais
pk-secp regulator PK | en: Securities and Exchange Commission of Pakistan = SECP | fr: Commission pakistanaise des valeurs mobilières
pk-ecp other PK | en: Election Commission of Pakistan = ECP | fr: Commission électorale pakistanaise
pk-fbr other PK ^pk-finance | en: Federal Board of Revenue = FBR | fr: Direction fédérale pakistanaise des impôts
pk-nccia police PK ^pk-interior | en: National Cyber Crime Investigation Agency = NCCIA | fr: Agence nationale pakistanaise d'enquête sur la cybercriminalité
pk-ndma other PK | en: National Disaster Management Authority of Pakistan = NDMA | fr: Autorité nationale pakistanaise de gestion des catastrophes
pg-nio intelligence PG | en: National Intelligence Organization of Papua New Guinea ; National Intelligence Organisation of Papua New Guinea = NIO | fr: Organisation nationale de renseignement de Papouasie-Nouvelle-Guinée
ph-nica intelligence PH | en: National Intelligence Coordinating Agency = NICA | fr: Agence philippine de coordination du renseignement
ph-isafp intelligence PH ^ph-army | en: Intelligence Service of the Armed Forces of the Philippines = ISAFP | fr: Service de renseignement des forces armées des Philippines
ph-amlc regulator PH | en: Anti-Money Laundering Council of the Philippines ; Anti-Money Laundering Council = AMLC | fr: Conseil philippin de lutte contre le blanchiment
ph-pdea police PH | en: Philippine Drug Enforcement Agency = PDEA | fr: Agence philippine de lutte contre la drogue
ph-comelec other PH | en: Commission on Elections of the Philippines = Comelec ; COMELEC | fr: Commission électorale philippine
ph-ombudsman prosecution PH | en: Philippine Ombudsman ; Office of the Ombudsman of the Philippines | fr: Médiateur des Philippines
ph-sec regulator PH | en: Securities and Exchange Commission of the Philippines ; Philippine Securities and Exchange Commission | fr: Commission philippine des valeurs mobilières
ph-phivolcs other PH | en: Philippine Institute of Volcanology and Seismology = Phivolcs ; PHIVOLCS | fr: Institut philippin de volcanologie et de sismologie
ph-pagasa other PH | en: Philippine Atmospheric, Geophysical and Astronomical Services Administration = PAGASA ; Pagasa | fr: Service météorologique philippin
ph-bfar other PH | en: Philippine Bureau of Fisheries and Aquatic Resources = BFAR | fr: Bureau philippin des pêches
ph-bir other PH | en: Philippine Bureau of Internal Revenue | fr: Bureau philippin des impôts
pl-giif regulator PL ^pl-finance | pl: Generalny Inspektor Informacji Finansowej = GIIF | fr: Inspection générale polonaise de l'information financière | en: Polish General Inspector of Financial Information
pt-cismil intelligence PT | pt: Centro de Informações e Segurança Militares = CISMIL | fr: Centre portugais de renseignement et de sécurité militaires | en: Portuguese Military Intelligence and Security Centre
qa-qss intelligence QA | en: Qatar State Security ; Qatari State Security | fr: Sûreté de l'État qatarie
qa-nctc other QA ^qa-interior | en: National Counter Terrorism Committee of Qatar ; Qatari National Counter Terrorism Committee | fr: Comité national de lutte contre le terrorisme du Qatar
ro-dgia intelligence RO ^ro-defence | ro: Direcția Generală de Informații a Apărării = DGIA | fr: Direction générale roumaine du renseignement de défense | en: Romanian General Directorate for Defence Intelligence
ro-dgpi intelligence RO ^ro-interior | ro: Direcția Generală de Protecție Internă = DGPI | fr: Direction générale roumaine de protection intérieure | en: Romanian General Directorate for Internal Protection
ro-spp police RO | ro: Serviciul de Protecție și Pază = SPP | fr: Service roumain de protection et de garde | en: Romanian Protection and Guard Service
ro-onpcsb regulator RO | ro: Oficiul Național de Prevenire și Combatere a Spălării Banilor = ONPCSB | fr: Office national roumain de lutte contre le blanchiment | en: Romanian National Office for Prevention and Control of Money Laundering
ro-asf regulator RO | ro: Autoritatea de Supraveghere Financiară = ASF | fr: Autorité roumaine de surveillance financière | en: Romanian Financial Supervisory Authority
ro-anaf other RO ^ro-finance | ro: Agenția Națională de Administrare Fiscală = ANAF | fr: fisc roumain | en: Romanian tax authority
ro-ani other RO | ro: Agenția Națională de Integritate | fr: Agence nationale roumaine d'intégrité | en: Romanian National Integrity Agency
ro-ins other RO | ro: Institutul Național de Statistică | fr: Institut national roumain de la statistique | en: Romanian National Institute of Statistics
ru-gugi military RU ^ru-defence | ru: Glavnoye upravlenie glubokovodnikh issledovanii = GUGI | fr: Direction principale russe de la recherche en eaux profondes = GUGI | en: Russian Main Directorate of Deep-Sea Research = GUGI
ru-rosfinmonitoring regulator RU | ru: Rosfinmonitoring | fr: Service fédéral russe de surveillance financière ; Rosfinmonitoring | en: Federal Financial Monitoring Service ; Russian Federal Financial Monitoring Service ; Rosfinmonitoring
ru-cec other RU | en: Central Election Commission of Russia ; Russian Central Election Commission | fr: Commission électorale centrale russe ; Commission électorale centrale de Russie
ru-fssp other RU ^ru-justice | ru: Federalnaya sluzhba sudebnykh pristavov = FSSP | fr: Service fédéral russe des huissiers | en: Federal Bailiff Service of Russia ; Russian Federal Bailiff Service = FSSP
ru-fts other RU ^ru-finance | en: Federal Customs Service of Russia ; Russian Federal Customs Service | fr: Service fédéral russe des douanes
ru-fns other RU ^ru-finance | ru: Federalnaya nalogovaya sluzhba | en: Federal Tax Service of Russia ; Russian Federal Tax Service ; Federal Taxation Service | fr: fisc russe ; Service fédéral russe des impôts
ru-fsin other RU ^ru-justice | ru: Federalnaya sluzhba ispolneniya nakazaniy = FSIN | fr: Service fédéral d'exécution des peines russe ; Service fédéral russe d'application des peines = FSIN | en: Federal Penitentiary Service of Russia ; Russian Federal Penitentiary Service = FSIN
ru-rosstat other RU | ru: Rosstat | fr: Rosstat | en: Rosstat
ru-rosatom other RU | ru: Rosatom | fr: Agence fédérale russe de l'énergie atomique | en: Russian Federal Atomic Energy Agency
ru-rosaviatsia regulator RU | ru: Rosaviatsia | fr: Rosaviatsia ; Agence fédérale russe du transport aérien | en: Rosaviatsia ; Russian Federal Air Transport Agency
ru-rospotrebnadzor regulator RU | ru: Rospotrebnadzor | fr: Rospotrebnadzor | en: Rospotrebnadzor
ru-fapsi intelligence RU | ru: Federalnoye agentstvo pravitelstvennoy svyazi i informatsii = FAPSI | fr: Agence fédérale russe des communications gouvernementales | en: Russian Federal Agency of Government Communications and Information = FAPSI
sa-gid intelligence SA ^sa-pss | ar: Mabahith | en: Saudi General Investigation Directorate ; Mabahith | fr: Mabahith ; Direction générale des enquêtes saoudienne
rs-voa intelligence RS ^rs-defence | sr: Vojnoobaveštajna agencija = VOA | fr: Agence serbe de renseignement militaire | en: Serbian Military Intelligence Agency
rs-apml regulator RS ^rs-finance | sr: Uprava za sprečavanje pranja novca = APML | fr: Administration serbe de lutte contre le blanchiment | en: Serbian Administration for the Prevention of Money Laundering = APML
sg-sid intelligence SG ^sg-defence | en: Security and Intelligence Division ; Singaporean Security and Intelligence Division = SID | fr: Division de la sécurité et du renseignement de Singapour
sg-cpib police SG | en: Corrupt Practices Investigation Bureau = CPIB | fr: Bureau d'enquête sur la corruption de Singapour
sg-htx other SG ^sg-interior | en: Home Team Science and Technology Agency = HTX | fr: Agence des sciences et technologies du ministère de l'Intérieur de Singapour
sg-cnb police SG ^sg-interior | en: Central Narcotics Bureau of Singapore = CNB | fr: Bureau central des stupéfiants de Singapour
sk-naka police SK ^sk-policia | sk: Národná kriminálna agentúra = NAKA | fr: Agence nationale criminelle slovaque | en: Slovak National Crime Agency = NAKA
si-ovs intelligence SI ^si-defence | sl: Obveščevalno varnostna služba = OVS | fr: Service slovène de renseignement et de sécurité de la défense | en: Slovenian Defence Intelligence and Security Service
kr-dcc intelligence KR ^kr-defence | en: Defense Counterintelligence Command ; South Korean Defense Counterintelligence Command = DSSC < Defense Security Support Command ; Defense Security Command | fr: Commandement sud-coréen du contre-espionnage
kr-dia intelligence KR ^kr-defence | en: South Korean Defense Intelligence Agency ; Korean Defense Intelligence Agency = KDIA | fr: Agence sud-coréenne de renseignement de la défense
kr-fiu regulator KR | en: Korea Financial Intelligence Unit = KoFIU | fr: Cellule sud-coréenne de renseignement financier
kr-fsc regulator KR | en: South Korean Financial Services Commission ; Financial Services Commission of South Korea | fr: Commission sud-coréenne des services financiers
kr-fss regulator KR | en: South Korean Financial Supervisory Service ; Financial Supervisory Service of South Korea | fr: Service sud-coréen de supervision financière
kr-kma other KR | en: Korea Meteorological Administration = KMA | fr: Agence météorologique sud-coréenne
kr-kdca other KR | en: Korea Disease Control and Prevention Agency = KDCA | fr: Agence sud-coréenne de contrôle et de prévention des maladies
kr-dapa other KR ^kr-defence | en: Defense Acquisition Program Administration = DAPA | fr: Administration sud-coréenne des programmes d'armement
kr-kasa other KR | en: Korea AeroSpace Administration = KASA | fr: Agence spatiale sud-coréenne
kr-nec other KR | en: South Korean National Election Commission ; National Election Commission of South Korea | fr: Commission électorale nationale sud-coréenne
es-cifas intelligence ES ^es-defence | es: Centro de Inteligencia de las Fuerzas Armadas = CIFAS | fr: Centre de renseignement des forces armées espagnoles = CIFAS | en: Spanish Armed Forces Intelligence Centre = CIFAS
es-sepblac regulator ES | es: Servicio Ejecutivo de la Comisión de Prevención del Blanqueo de Capitales = SEPBLAC ; Sepblac | fr: cellule espagnole de renseignement financier = Sepblac | en: Spanish financial intelligence unit = SEPBLAC
es-cgi police ES ^es-policia-nacional | es: Comisaría General de Información | fr: Commissariat général à l'information espagnol | en: Spanish General Information Commissariat
lk-sis intelligence LK | en: State Intelligence Service of Sri Lanka ; Sri Lankan State Intelligence Service = SIS | fr: Service de renseignement de l'État sri-lankais
lk-dmi intelligence LK | en: Directorate of Military Intelligence of Sri Lanka | fr: Direction sri-lankaise du renseignement militaire
lk-ciaboc prosecution LK | en: Commission to Investigate Allegations of Bribery or Corruption = CIABOC | fr: Commission sri-lankaise d'enquête sur la corruption
se-kssi military SE | sv: Kontoret för särskild inhämtning = KSI | fr: Bureau suédois de collecte spéciale | en: Swedish Office for Special Acquisition
ch-mros regulator CH ^ch-fedpol | de: Meldestelle für Geldwäscherei = MROS | fr: Bureau suisse de communication en matière de blanchiment d'argent = MROS | en: Money Laundering Reporting Office Switzerland = MROS
sy-gid intelligence SY | en: Syrian General Intelligence Directorate ; General Intelligence Directorate of Syria | fr: Direction générale syrienne du renseignement
sy-air-force-intelligence intelligence SY | en: Syrian Air Force Intelligence ; Air Force Intelligence Directorate | fr: services de renseignement de l'armée de l'air syrienne
sy-military-intelligence intelligence SY | en: Syrian Military Intelligence ; Military Intelligence Directorate of Syria | fr: renseignement militaire syrien
tw-mib intelligence TW | en: Military Intelligence Bureau of Taiwan ; Taiwanese Military Intelligence Bureau = MIB | fr: Bureau du renseignement militaire taïwanais
tj-scns intelligence TJ | en: State Committee for National Security of Tajikistan ; Tajik State Committee for National Security = GKNB ; SCNS | fr: Comité d'État à la sécurité nationale du Tadjikistan
th-nia intelligence TH | en: National Intelligence Agency of Thailand ; Thai National Intelligence Agency = NIA | fr: Agence nationale de renseignement thaïlandaise
th-isoc military TH | en: Internal Security Operations Command = ISOC | fr: Commandement thaïlandais des opérations de sécurité intérieure
th-dsi police TH | en: Department of Special Investigation = DSI | fr: Département thaïlandais des enquêtes spéciales
th-afsc intelligence TH ^th-army | en: Armed Forces Security Center = AFSC | fr: Centre de sécurité des forces armées thaïlandaises
th-ncsa cyber TH | en: National Cyber Security Agency of Thailand ; Thai National Cyber Security Agency | fr: Agence nationale thaïlandaise de cybersécurité
th-nsc other TH | en: Thai National Security Council ; National Security Council of Thailand | fr: Conseil de sécurité nationale thaïlandais
th-sbp intelligence TH ^th-police | en: Special Branch Bureau of the Royal Thai Police ; Special Branch Bureau = SBB | fr: Bureau de la branche spéciale de la police thaïlandaise
th-csd police TH ^th-police | en: Crime Suppression Division = CSD | fr: Division thaïlandaise de répression du crime
th-cib police TH ^th-police | en: Central Investigation Bureau of the Royal Thai Police | fr: Bureau central d'enquête de la police thaïlandaise
th-amlo regulator TH | en: Anti-Money Laundering Office ; Anti-Money Laundering Office of Thailand = AMLO | fr: Bureau thaïlandais de lutte contre le blanchiment
th-nacc prosecution TH | en: National Anti-Corruption Commission of Thailand ; Thai National Anti-Corruption Commission = NACC | fr: Commission nationale anticorruption thaïlandaise
th-oncb police TH | en: Office of the Narcotics Control Board = ONCB | fr: Bureau thaïlandais de contrôle des stupéfiants
th-sec regulator TH | en: Securities and Exchange Commission of Thailand ; Thai Securities and Exchange Commission | fr: Commission thaïlandaise des valeurs mobilières
th-ect other TH | en: Election Commission of Thailand = ECT | fr: Commission électorale thaïlandaise
tr-jitem intelligence TR ^tr-jandarma | tr: Jandarma İstihbarat ve Terörle Mücadele = JİTEM ; JITEM | fr: service de renseignement de la gendarmerie turque | en: Turkish Gendarmerie Intelligence
tr-spk regulator TR | tr: Sermaye Piyasası Kurulu = SPK | fr: Conseil turc des marchés de capitaux | en: Turkish Capital Markets Board
tr-epdk regulator TR | tr: Enerji Piyasası Düzenleme Kurumu = EPDK | fr: Autorité turque de régulation du marché de l'énergie | en: Turkish Energy Market Regulatory Authority = EMRA
tr-tuik other TR | tr: Türkiye İstatistik Kurumu = TÜİK ; TUIK | fr: Institut statistique turc = TÜİK | en: Turkish Statistical Institute = TÜİK ; TurkStat
tr-sgk other TR | tr: Sosyal Güvenlik Kurumu | fr: Sécurité sociale turque | en: Turkish Social Security Institution
tr-tubitak other TR | tr: Türkiye Bilimsel ve Teknolojik Araştırma Kurumu = TÜBİTAK ; TUBITAK | fr: Conseil turc de la recherche scientifique et technique | en: Scientific and Technological Research Council of Turkey
tr-tika other TR | tr: Türk İşbirliği ve Koordinasyon Ajansı = TİKA ; TIKA | fr: Agence turque de coopération | en: Turkish Cooperation and Coordination Agency = TIKA
tr-oib other TR | tr: Özelleştirme İdaresi Başkanlığı | fr: Administration turque des privatisations | en: Turkish Privatisation Administration
tr-tmsf other TR | tr: Tasarruf Mevduatı Sigorta Fonu = TMSF | fr: Fonds turc d'assurance des dépôts | en: Turkish Savings Deposit Insurance Fund
tm-mns intelligence TM | en: Ministry for National Security of Turkmenistan ; Turkmen Ministry of National Security = MNS ; KNB | fr: ministère turkmène de la Sécurité nationale
ua-sfms regulator UA | en: State Financial Monitoring Service of Ukraine = SFMS | fr: Service ukrainien de surveillance financière
ua-nazk prosecution UA | uk: Natsionalne ahentstvo z pytan zapobihannya koruptsiyi = NAZK | en: Ukrainian National Agency on Corruption Prevention ; National Agency on Corruption Prevention = NACP | fr: Agence nationale ukrainienne de prévention de la corruption
ua-sbi police UA | en: State Bureau of Investigation of Ukraine ; Ukrainian State Bureau of Investigation = SBI ; DBR | fr: Bureau d'enquête d'État ukrainien
ua-esbu police UA | en: Economic Security Bureau of Ukraine = ESBU | fr: Bureau de sécurité économique d'Ukraine
ua-hacc court UA | en: High Anti-Corruption Court of Ukraine = HACC | fr: Haute Cour anticorruption ukrainienne
ua-arma other UA | en: Ukrainian Asset Recovery and Management Agency = ARMA | fr: Agence ukrainienne de recouvrement des avoirs
ua-nerc regulator UA | en: Ukrainian National Energy and Utilities Regulatory Commission = NEURC | fr: Régulateur ukrainien de l'énergie
ua-vaks other UA | en: Central Election Commission of Ukraine ; Ukrainian Central Election Commission | fr: Commission électorale centrale ukrainienne
ae-ssd intelligence AE | en: State Security Department of the United Arab Emirates | fr: Sûreté de l'État émiratie
uz-sgb intelligence UZ | uz: Davlat xavfsizlik xizmati = DXX ; MXX | en: State Security Service of Uzbekistan ; Uzbek State Security Service = SGB ; SNB ; SSS | fr: Service de sécurité de l'État ouzbek
vn-tc2 intelligence VN ^vn-defence | vi: Tổng cục Tình báo Quốc phòng ; Tổng cục 2 = TC2 | en: General Department of Military Intelligence ; General Department of Defence Intelligence | fr: Direction générale vietnamienne du renseignement militaire
ye-pso intelligence YE | en: Political Security Organization of Yemen ; Political Security Organization ; Yemeni Political Security Organization | fr: Organisation yéménite de sécurité politique
ye-nsb intelligence YE | en: National Security Bureau of Yemen ; Yemeni National Security Bureau = NSB | fr: Bureau de la sécurité nationale yéménite
gb-jio intelligence GB ^gb-cabinet-office | en: Joint Intelligence Organisation = JIO | fr: Organisation conjointe du renseignement britannique
gb-so15 police GB ^gb-met-police | en: Counter Terrorism Command of the Metropolitan Police = SO15 | fr: commandement antiterroriste de Scotland Yard
gb-nabis police GB | en: National Ballistics Intelligence Service = NABIS | fr: Service national britannique de renseignement balistique
pk-nicc intelligence PK | en: National Intelligence Coordination Committee = NICC | fr: Comité national pakistanais de coordination du renseignement
pk-air-intelligence intelligence PK | en: Pakistani Air Intelligence ; Air Intelligence of Pakistan | fr: renseignement aérien pakistanais
pk-fbr-dgi intelligence PK ^pk-fbr | en: Directorate General of Intelligence and Investigation = DGI&I | fr: Direction générale pakistanaise du renseignement et des enquêtes fiscales
th-amic intelligence TH ^th-army | en: Army Military Intelligence Command = AMIC | fr: Commandement du renseignement militaire de l'armée thaïlandaise
th-nid intelligence TH | en: Naval Intelligence Department = NID | fr: Département du renseignement naval thaïlandais
th-djint intelligence TH | en: Armed Forces Joint Intelligence Directorate | fr: Direction thaïlandaise du renseignement interarmées des forces armées
th-dai intelligence TH | en: Directorate of Air Intelligence of Thailand ; Royal Thai Air Force Intelligence | fr: Direction thaïlandaise du renseignement aérien
th-nicc intelligence TH | en: Thai National Intelligence Cooperating Center = NICC | fr: Centre national thaïlandais de coopération du renseignement
bd-asu intelligence BD ^bd-army | en: Army Security Unit = ASU | fr: Unité de sécurité de l'armée du Bangladesh
bd-oai intelligence BD | en: Office of Air Intelligence of Bangladesh = OAI | fr: Bureau du renseignement aérien du Bangladesh
bd-cic intelligence BD ^bd-nbr | en: Central Intelligence Cell of the National Board of Revenue ; Central Intelligence Cell | fr: Cellule centrale de renseignement fiscal du Bangladesh
cn-jsd-ib intelligence CN ^cn-joint-staff | en: Intelligence Bureau of the Joint Staff Department | fr: Bureau du renseignement de l'état-major interarmées chinois
kr-kdic intelligence KR ^kr-defence | en: South Korean Defense Intelligence Command ; Korea Defense Intelligence Command = KDIC ; DIC | fr: Commandement du renseignement de défense sud-coréen
in-jic intelligence IN | en: Indian Joint Intelligence Committee | fr: Comité conjoint de renseignement indien
in-airc intelligence IN | en: Aviation Research Centre | fr: Centre de recherche aéronautique indien
in-natgrid intelligence IN ^in-interior | en: National Intelligence Grid = NATGRID | fr: réseau national de renseignement indien
in-mac intelligence IN ^in-ib | en: Multi Agency Centre | fr: Centre multi-agences indien
`;
