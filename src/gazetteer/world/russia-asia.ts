/** The public bodies of Russia, Belarus, Central, East, South and South-East Asia. */
export const russiaAsia: string = `
ru-presidency government RU | fr: présidence russe ; administration présidentielle russe @ Kremlin | en: Russian presidency ; Russian presidential administration @ Kremlin
ru-government government RU | fr: gouvernement russe | en: Russian government
ru-security-council government RU ^ru-presidency | fr: Conseil de sécurité russe ; Conseil de sécurité de Russie ; Conseil de sécurité de la Fédération de Russie | en: Security Council of Russia ; Russian Security Council
ru-interior ministry RU | fr: ministère russe de l'Intérieur = MVD | en: Russian Interior Ministry ; Ministry of Internal Affairs of Russia = MVD
ru-foreign ministry RU | fr: ministère russe des Affaires étrangères | en: Russian Foreign Ministry ; Ministry of Foreign Affairs of Russia | ru: Ministerstvo inostrannykh del = MID
ru-defence ministry RU | fr: ministère russe de la Défense | en: Russian Defence Ministry ; Russian Defense Ministry ; Ministry of Defence of Russia | ru: Minoborony
ru-justice ministry RU | fr: ministère russe de la Justice | en: Russian Justice Ministry | ru: Minyust
ru-finance ministry RU | fr: ministère russe des Finances | en: Russian Finance Ministry | ru: Minfin
ru-economy ministry RU | fr: ministère russe de l'Économie ; ministère russe du Développement économique | en: Russian Economy Ministry ; Russian Economic Development Ministry
ru-energy ministry RU | fr: ministère russe de l'Énergie | en: Russian Energy Ministry
ru-digital ministry RU | fr: ministère russe du Développement numérique ; ministère russe du Numérique | en: Russian Digital Development Ministry ; Russian Ministry of Digital Development
ru-emergencies ministry RU | fr: ministère russe des Situations d'urgence | en: Russian Emergencies Ministry ; Russian Emergency Situations Ministry | ru: Ministerstvo po chrezvychainym situatsiyam = MChS ; EMERCOM ; MTchS
ru-fsb intelligence RU | fr: Service fédéral de sécurité ; Service fédéral de sécurité russe ; services de sécurité russes ; Services de sécurité russes = FSB | en: Federal Security Service ; Russian Federal Security Service = FSB < KGB | ru: Federalnaya Sluzhba Bezopasnosti = FSB
ru-svr intelligence RU | fr: Service de renseignement extérieur russe ; Service des renseignements extérieurs russe ; Service russe de renseignement extérieur ; renseignement extérieur russe = SVR | en: Russian Foreign Intelligence Service ; Foreign Intelligence Service of Russia = SVR | ru: Sluzhba Vneshney Razvedki = SVR
ru-gru intelligence RU ^ru-defence | fr: Direction générale du renseignement russe ; renseignement militaire russe ; Renseignement militaire russe = GRU | en: Russian military intelligence ; Russian military intelligence agency ; Main Directorate of the General Staff of the Russian Armed Forces = GRU | ru: Glavnoye razvedyvatelnoye upravleniye = GRU
ru-fso police RU | fr: Service fédéral de protection russe | en: Federal Protective Service of Russia ; Russian Federal Protective Service | ru: Federalnaya Sluzhba Okhrany = FSO
ru-rosgvardia police RU | fr: Garde nationale russe ; Rosgvardia | en: Russian National Guard ; National Guard of Russia ; Rosgvardia ; Rosgvardiya
ru-investigative-committee police RU | fr: Comité d'enquête russe ; Comité d'enquête de Russie ; Comité d'enquête de la Fédération de Russie | en: Investigative Committee of Russia ; Russian Investigative Committee ; Russia's Investigative Committee
ru-prosecutor-general prosecution RU | fr: parquet général russe ; Parquet général russe ; parquet russe ! procureur général de Russie ; procureur général russe | en: Prosecutor General's Office of Russia ; Russian Prosecutor General's Office ! Russian prosecutor general
ru-roskomnadzor regulator RU ^ru-digital | fr: Roskomnadzor ; régulateur russe des télécommunications ; gendarme russe des télécoms ; gendarme russe des télécommunications | en: Roskomnadzor ; Russian communications regulator ; Russian communications watchdog
ru-fas regulator RU | fr: Service fédéral antimonopole russe ; Service fédéral antimonopole | en: Federal Antimonopoly Service ; Russian Federal Antimonopoly Service
ru-fstec cyber RU ^ru-defence | fr: Service fédéral russe de contrôle technique et des exportations = FSTEC | en: Federal Service for Technical and Export Control = FSTEC
ru-nkcki cert RU ^ru-fsb | fr: Centre national russe de coordination des incidents informatiques = NKTsKI | en: Russian National Coordination Centre for Computer Incidents = NKTsKI
ru-roscosmos other RU | fr: Roscosmos ; Roskosmos ; agence spatiale russe | en: Roscosmos ; Russian space agency
ru-constitutional-court court RU | fr: Cour constitutionnelle russe ; Cour constitutionnelle de Russie | en: Constitutional Court of Russia ; Russian Constitutional Court
ru-supreme-court court RU | fr: Cour suprême de Russie ; Cour suprême russe | en: Supreme Court of Russia ; Russian Supreme Court
ru-cbr central-bank RU | fr: Banque centrale de Russie ; Banque centrale russe ; banque centrale russe ; Banque de Russie | en: Bank of Russia ; Central Bank of Russia ; Russian central bank
ru-duma parliament RU | fr: Douma d'État ; Douma russe ; chambre basse du Parlement russe | en: State Duma ; Duma ; Russian Duma
ru-federation-council parliament RU | fr: Conseil de la Fédération ; chambre haute du Parlement russe | en: Federation Council ; Russian Federation Council
ru-army military RU ^ru-defence | fr: armée russe ; forces armées russes ; Forces armées de la fédération de Russie < Armée rouge ; Armée soviétique | en: Russian Armed Forces ; Russian armed forces ; Russian army ; Russian military ; Armed Forces of the Russian Federation < Red Army ; Soviet Army
ru-general-staff military RU ^ru-army | fr: état-major russe ; état-major général russe | en: General Staff of the Russian Armed Forces ; Russian General Staff
ru-navy military RU ^ru-army | fr: marine russe ; flotte russe | en: Russian Navy ; Russian navy
ru-black-sea-fleet military RU ^ru-navy | fr: flotte de la mer Noire ; flotte russe de la mer Noire | en: Black Sea Fleet ; Russian Black Sea Fleet

by-interior ministry BY | fr: ministère biélorusse de l'Intérieur ; ministère bélarusse de l'Intérieur | en: Belarusian Interior Ministry
by-foreign ministry BY | fr: ministère biélorusse des Affaires étrangères ; ministère bélarusse des Affaires étrangères | en: Belarusian Foreign Ministry
by-defence ministry BY | fr: ministère biélorusse de la Défense ; ministère bélarusse de la Défense | en: Belarusian Defence Ministry ; Belarusian Defense Ministry
by-kgb intelligence BY | fr: KGB biélorusse ; KGB bélarusse ; KGB de Biélorussie | en: State Security Committee of Belarus ; Belarusian KGB ; KGB of Belarus = KGB
by-investigative-committee police BY | fr: Comité d'enquête biélorusse ; Comité d'enquête bélarusse | en: Investigative Committee of Belarus ; Belarusian Investigative Committee
by-army military BY ^by-defence | fr: armée biélorusse ; armée bélarusse | en: Belarusian Armed Forces ; Belarusian army

kz-interior ministry KZ | fr: ministère kazakh de l'Intérieur | en: Kazakh Interior Ministry
kz-foreign ministry KZ | fr: ministère kazakh des Affaires étrangères | en: Kazakh Foreign Ministry
kz-knb intelligence KZ | fr: Comité de sécurité nationale kazakh ; Comité de sécurité nationale du Kazakhstan = KNB | en: National Security Committee of Kazakhstan ; Kazakh National Security Committee ; National Security Committee of the Republic of Kazakhstan = KNB ; NSC RK | kk: Ulttyq Qauipsizdik Komiteti
kz-central-bank central-bank KZ | fr: Banque nationale du Kazakhstan | en: National Bank of Kazakhstan

cn-state-council government CN | fr: Conseil des affaires de l'État ; Conseil des affaires d'État ; Conseil d'État chinois | en: State Council of China ; Chinese State Council ; China's State Council
cn-government government CN | fr: gouvernement chinois @ Zhongnanhai | en: Chinese government @ Zhongnanhai
cn-security ministry CN ^cn-state-council | fr: ministère chinois de la Sécurité publique ; ministère de la Sécurité publique chinois | en: Chinese Ministry of Public Security ; Ministry of Public Security of China ; Chinese Public Security Ministry = MPS
cn-mss intelligence CN ^cn-state-council | fr: ministère chinois de la Sécurité d'État ; ministère de la Sécurité d'État chinois ; ministère chinois de la Sécurité de l'État = MSS | en: Chinese Ministry of State Security ; Ministry of State Security of China ; Chinese State Security Ministry ; Ministry of State Security = MSS | zh: Guojia Anquan Bu = Guoanbu
cn-foreign ministry CN ^cn-state-council | fr: ministère chinois des Affaires étrangères | en: Chinese Foreign Ministry ; Ministry of Foreign Affairs of China
cn-defence ministry CN ^cn-state-council | fr: ministère chinois de la Défense | en: Chinese Defence Ministry ; Chinese Defense Ministry ; Ministry of National Defense of China
cn-justice ministry CN ^cn-state-council | fr: ministère chinois de la Justice | en: Chinese Justice Ministry
cn-finance ministry CN ^cn-state-council | fr: ministère chinois des Finances | en: Chinese Finance Ministry
cn-trade ministry CN ^cn-state-council | fr: ministère chinois du Commerce = MOFCOM | en: Chinese Commerce Ministry ; Chinese Ministry of Commerce = MOFCOM
cn-industry ministry CN ^cn-state-council | fr: ministère chinois de l'Industrie et des Technologies de l'information ; ministère chinois de l'Industrie = MIIT | en: Chinese Ministry of Industry and Information Technology ; Ministry of Industry and Information Technology of China = MIIT
cn-ndrc other CN ^cn-state-council | fr: Commission nationale du développement et de la réforme ; Commission nationale chinoise du développement et de la réforme ; Commission nationale pour le développement et la réforme = NDRC | en: National Development and Reform Commission = NDRC
cn-cac cyber CN | fr: Administration chinoise du cyberespace ; Administration du cyberespace de Chine ; régulateur chinois du cyberespace ; régulateur chinois de l'internet | en: Cyberspace Administration of China ; Chinese Cyberspace Administration ; Chinese internet regulator
cn-cncert cert CN | fr: CNCERT ; Cncert | en: National Computer Network Emergency Response Technical Team ; CNCERT ; CNCERT/CC
cn-cverc cyber CN | fr: Centre national chinois de réponse d'urgence aux virus informatiques = CVERC | en: National Computer Virus Emergency Response Center ; China's National Computer Virus Emergency Response Center = CVERC
cn-samr regulator CN ^cn-state-council | fr: Administration d'État chinoise de régulation du marché ; Administration d'État pour la régulation du marché ; régulateur chinois du marché = SAMR | en: State Administration for Market Regulation ; Chinese market regulator = SAMR
cn-csrc regulator CN | fr: Commission chinoise de régulation des valeurs mobilières ; Commission de régulation boursière chinoise = CSRC | en: China Securities Regulatory Commission = CSRC
cn-customs other CN ^cn-state-council | fr: douanes chinoises ; Administration générale des douanes chinoises | en: General Administration of Customs of China ; Chinese customs
cn-taiwan-affairs-office government CN ^cn-state-council | fr: Bureau chinois des affaires taïwanaises ; Bureau des affaires taïwanaises | en: Taiwan Affairs Office ; China's Taiwan Affairs Office
cn-supreme-court court CN | fr: Cour populaire suprême ; Cour suprême chinoise ; Cour populaire suprême de Chine | en: Supreme People's Court ; Supreme People's Court of China
cn-spp prosecution CN | fr: Parquet populaire suprême ; parquet populaire suprême chinois | en: Supreme People's Procuratorate
cn-pboc central-bank CN | fr: Banque populaire de Chine ; banque centrale chinoise ; Banque centrale chinoise = PBoC ; PBOC | en: People's Bank of China ; Chinese central bank ; PBC = PBOC ; PBoC
cn-npc parliament CN | fr: Assemblée nationale populaire ; Assemblée populaire nationale chinoise ; Parlement chinois | en: National People's Congress ; Chinese parliament
cn-cppcc parliament CN | fr: Conférence consultative politique du peuple chinois = CCPPC | en: Chinese People's Political Consultative Conference = CPPCC
cn-pla military CN | fr: Armée populaire de libération ; armée chinoise ; forces armées chinoises | en: People's Liberation Army ; Chinese military ; Chinese army = PLA
cn-cmc military CN | fr: Commission militaire centrale ; Commission militaire centrale chinoise | en: Central Military Commission ; Chinese Central Military Commission
cn-navy military CN ^cn-pla | fr: marine chinoise | en: People's Liberation Army Navy ; Chinese navy ; Chinese Navy = PLAN
cn-coast-guard police CN | fr: garde-côtes chinois ; gardes-côtes chinois | en: China Coast Guard ; Chinese coast guard
cn-cnsa other CN | fr: Administration spatiale nationale chinoise ; agence spatiale chinoise | en: China National Space Administration ; Chinese space agency
hk-government government HK | fr: gouvernement hongkongais ; gouvernement de Hong Kong ; exécutif hongkongais | en: Hong Kong government
hk-police police HK | fr: police de Hong Kong ; police hongkongaise | en: Hong Kong Police Force ; Hong Kong police
hk-legco parliament HK | fr: Conseil législatif de Hong Kong ; Parlement hongkongais ; Legco | en: Hong Kong Legislative Council ; Legislative Council of Hong Kong ; LegCo
hk-icac police HK | fr: Commission indépendante contre la corruption de Hong Kong | en: Independent Commission Against Corruption of Hong Kong
hk-hkma central-bank HK | fr: Autorité monétaire de Hong Kong = HKMA | en: Hong Kong Monetary Authority = HKMA

jp-government government JP | fr: gouvernement japonais @ Kantei | en: Japanese government @ Kantei ; Nagatacho
jp-interior ministry JP | fr: ministère japonais de l'Intérieur et des Communications ; ministère japonais des Affaires intérieures et des Communications | en: Japanese Ministry of Internal Affairs and Communications ; Japanese Internal Affairs Ministry
jp-foreign ministry JP | fr: ministère japonais des Affaires étrangères | en: Japanese Foreign Ministry ; Ministry of Foreign Affairs of Japan ; Japanese Ministry of Foreign Affairs = MOFA
jp-defence ministry JP | fr: ministère japonais de la Défense | en: Japanese Defence Ministry ; Japanese Defense Ministry ; Ministry of Defense of Japan
jp-justice ministry JP | fr: ministère japonais de la Justice | en: Japanese Justice Ministry ; Ministry of Justice of Japan
jp-finance ministry JP | fr: ministère japonais des Finances | en: Japanese Finance Ministry ; Ministry of Finance of Japan ; Ministry of Finance Japan
jp-economy ministry JP | fr: ministère japonais de l'Économie, du Commerce et de l'Industrie ; ministère japonais de l'Économie ; ministère japonais de l'Industrie ; ministère japonais du Commerce = METI ; Meti | en: Ministry of Economy, Trade and Industry of Japan ; Japanese Ministry of Economy, Trade and Industry ; Japanese Trade Ministry ; Japanese Industry Ministry = METI
jp-health ministry JP | fr: ministère japonais de la Santé | en: Japanese Health Ministry ; Japanese Ministry of Health, Labour and Welfare
jp-digital other JP | fr: Agence numérique japonaise ; Agence japonaise du numérique | en: Digital Agency of Japan ; Japanese Digital Agency
jp-nco cyber JP | fr: Bureau national japonais de la cybersécurité < Centre national japonais de préparation aux incidents et de stratégie pour la cybersécurité ; NISC | en: Japanese National Cybersecurity Office ; National Cybersecurity Office of Japan < National Center of Incident Readiness and Strategy for Cybersecurity ; NISC
jp-jpcert cert JP | fr: JPCERT ; JPCERT/CC | en: JPCERT ; JPCERT/CC ; Japan Computer Emergency Response Team Coordination Center
jp-ipa other JP ^jp-economy | fr: Agence japonaise pour la promotion des technologies de l'information | en: Information-technology Promotion Agency of Japan ; Japanese Information-technology Promotion Agency
jp-ciro intelligence JP | fr: Bureau de recherche et de renseignement du Cabinet japonais ; Naicho | en: Cabinet Intelligence and Research Office ; Japanese Cabinet Intelligence and Research Office = CIRO ; Naicho | ja: Naikaku Joho Chosashitsu
jp-psia intelligence JP ^jp-justice | fr: Agence japonaise d'enquête sur la sécurité publique ; Agence de renseignement et de sécurité publique japonaise | en: Public Security Intelligence Agency ; Japanese Public Security Intelligence Agency = PSIA | ja: Koan Chosa-cho
jp-npa police JP | fr: Agence nationale de la police japonaise ; Agence nationale de police japonaise ; Agence japonaise de la police nationale | en: Japanese National Police Agency ; National Police Agency of Japan ; Japan's National Police Agency
jp-mpd police JP | fr: police métropolitaine de Tokyo ; police de Tokyo | en: Tokyo Metropolitan Police Department ; Tokyo Metropolitan Police
jp-coast-guard other JP | fr: garde-côtes japonais ; gardes-côtes japonais | en: Japan Coast Guard ; Japanese coast guard
jp-supreme-court court JP | fr: Cour suprême du Japon ; Cour suprême japonaise | en: Supreme Court of Japan ; Japanese Supreme Court
jp-ppc regulator JP | fr: Commission japonaise de protection des informations personnelles | en: Personal Information Protection Commission of Japan ; Japanese Personal Information Protection Commission
jp-jftc regulator JP | fr: Commission japonaise de la concurrence ; Commission japonaise pour la concurrence équitable = JFTC | en: Japan Fair Trade Commission ; Japanese Fair Trade Commission = JFTC
jp-fsa regulator JP | fr: Agence japonaise des services financiers ; Agence des services financiers japonaise | en: Financial Services Agency of Japan ; Japanese Financial Services Agency
jp-jma other JP | fr: Agence météorologique japonaise = JMA | en: Japan Meteorological Agency = JMA
jp-jaxa other JP | fr: Agence d'exploration aérospatiale japonaise ; agence spatiale japonaise = JAXA ; Jaxa | en: Japan Aerospace Exploration Agency ; Japanese space agency = JAXA
jp-boj central-bank JP | fr: Banque du Japon ; banque centrale japonaise = BoJ ; BOJ | en: Bank of Japan ; Japanese central bank = BOJ ; BoJ
jp-diet parliament JP | fr: Diète japonaise ; Parlement japonais | en: Japanese Diet ; National Diet of Japan ; Japanese parliament
jp-house-of-representatives parliament JP ^jp-diet | fr: Chambre des représentants japonaise ; chambre basse japonaise | en: Japanese House of Representatives ; Japanese lower house
jp-jsdf military JP ^jp-defence | fr: Forces japonaises d'autodéfense ; Forces d'autodéfense japonaises ; armée japonaise | en: Japan Self-Defense Forces ; Japanese Self-Defense Forces ; Japanese Self-Defence Forces = JSDF

kr-presidency government KR | fr: présidence sud-coréenne @ Maison Bleue | en: South Korean presidential office @ Blue House
kr-government government KR | fr: gouvernement sud-coréen | en: South Korean government
kr-interior ministry KR | fr: ministère sud-coréen de l'Intérieur | en: South Korean Interior Ministry ; Ministry of the Interior and Safety of South Korea
kr-foreign ministry KR | fr: ministère sud-coréen des Affaires étrangères | en: South Korean Foreign Ministry
kr-defence ministry KR | fr: ministère sud-coréen de la Défense | en: South Korean Defence Ministry ; South Korean Defense Ministry
kr-justice ministry KR | fr: ministère sud-coréen de la Justice | en: South Korean Justice Ministry
kr-finance ministry KR | fr: ministère sud-coréen des Finances | en: South Korean Finance Ministry
kr-unification ministry KR | fr: ministère sud-coréen de l'Unification | en: South Korean Unification Ministry ; South Korea's Unification Ministry
kr-research ministry KR | fr: ministère sud-coréen des Sciences ; ministère sud-coréen de la Science et des Technologies de l'information | en: South Korean Ministry of Science and ICT ; South Korean Science Ministry
kr-kisa cyber KR ^kr-research | fr: Agence coréenne de l'internet et de la sécurité ; Agence sud-coréenne de l'internet et de la sécurité = KISA | en: Korea Internet & Security Agency ; Korea Internet and Security Agency = KISA
kr-nis intelligence KR | fr: Service national du renseignement sud-coréen ; Service national de renseignement sud-coréen ; Service national sud-coréen du renseignement ; renseignement sud-coréen < KCIA | en: National Intelligence Service of South Korea ; South Korean National Intelligence Service ; South Korea's National Intelligence Service ; South Korean spy agency ; South Korean intelligence service = NIS < KCIA | ko: Gukgajeongbowon
kr-police police KR ^kr-interior | fr: Agence nationale de la police sud-coréenne ; Agence nationale de police sud-coréenne ; police sud-coréenne | en: Korean National Police Agency ; South Korean National Police Agency ; South Korean police
kr-cio prosecution KR | fr: Bureau d'enquête sur la corruption des hauts fonctionnaires | en: Corruption Investigation Office for High-ranking Officials
kr-prosecution prosecution KR | fr: parquet sud-coréen ; parquet suprême sud-coréen | en: South Korean Supreme Prosecutors' Office ; South Korean prosecutors
kr-constitutional-court court KR | fr: Cour constitutionnelle sud-coréenne ; Cour constitutionnelle de Corée du Sud | en: South Korean Constitutional Court ; Constitutional Court of Korea
kr-supreme-court court KR | fr: Cour suprême sud-coréenne | en: South Korean Supreme Court ; Supreme Court of Korea
kr-pipc regulator KR | fr: Commission sud-coréenne de protection des informations personnelles ; Commission sud-coréenne de protection des données personnelles = PIPC | en: South Korean Personal Information Protection Commission = PIPC
kr-kftc regulator KR | fr: Commission sud-coréenne de la concurrence = KFTC | en: Korea Fair Trade Commission ; South Korean Fair Trade Commission = KFTC
kr-bok central-bank KR | fr: Banque de Corée ; banque centrale sud-coréenne | en: Bank of Korea ; South Korean central bank
kr-national-assembly parliament KR | fr: Assemblée nationale sud-coréenne ; Parlement sud-coréen | en: South Korean National Assembly ; National Assembly of South Korea ; South Korean parliament
kr-jcs military KR ^kr-defence | fr: état-major interarmées sud-coréen ; état-major sud-coréen ; chefs d'état-major interarmées sud-coréens | en: South Korean Joint Chiefs of Staff ; Joint Chiefs of Staff of South Korea
kr-army military KR ^kr-defence | fr: armée sud-coréenne ; forces armées sud-coréennes | en: Republic of Korea Armed Forces ; South Korean military ; South Korean army ; Republic of Korea Army = ROKA
kp-foreign ministry KP | fr: ministère nord-coréen des Affaires étrangères | en: North Korean Foreign Ministry
kp-rgb intelligence KP | fr: Bureau général de reconnaissance ; Bureau général de reconnaissance nord-coréen | en: Reconnaissance General Bureau ; North Korean Reconnaissance General Bureau = RGB
kp-army military KP | fr: Armée populaire de Corée ; armée nord-coréenne | en: Korean People's Army ; North Korean army ; North Korean military = KPA

tw-presidency government TW | fr: présidence taïwanaise | en: Taiwanese presidential office ; Taiwan's Presidential Office
tw-government government TW | fr: gouvernement taïwanais ; Yuan exécutif | en: Taiwanese government ; Executive Yuan
tw-interior ministry TW | fr: ministère taïwanais de l'Intérieur | en: Taiwanese Interior Ministry
tw-foreign ministry TW | fr: ministère taïwanais des Affaires étrangères | en: Taiwanese Foreign Ministry ; Taiwan Foreign Ministry ; Ministry of Foreign Affairs of the Republic of China = MOFA
tw-defence ministry TW | fr: ministère taïwanais de la Défense | en: Taiwanese Defence Ministry ; Taiwanese Defense Ministry ; Taiwan Defence Ministry ; Taiwan Defense Ministry
tw-digital ministry TW | fr: ministère taïwanais des Affaires numériques ; ministère taïwanais du Numérique | en: Taiwanese Ministry of Digital Affairs ; Taiwan Ministry of Digital Affairs
tw-mac government TW | fr: Conseil taïwanais des affaires continentales ; Conseil des affaires continentales | en: Mainland Affairs Council ; Taiwan's Mainland Affairs Council
tw-nsb intelligence TW | fr: Bureau de la sécurité nationale taïwanais ; Bureau de sécurité nationale taïwanais | en: National Security Bureau of Taiwan ; Taiwanese National Security Bureau ; Taiwan's National Security Bureau = NSB
tw-mjib police TW | fr: Bureau d'enquête du ministère taïwanais de la Justice | en: Ministry of Justice Investigation Bureau = MJIB
tw-coast-guard other TW | fr: garde-côtes taïwanais ; gardes-côtes taïwanais ; Garde-côtes taïwanais | en: Taiwanese coast guard ; Taiwan Coast Guard Administration = CGA
tw-central-bank central-bank TW | fr: Banque centrale taïwanaise ; banque centrale taïwanaise | en: Taiwanese central bank
tw-legislative-yuan parliament TW | fr: Yuan législatif ; Parlement taïwanais | en: Legislative Yuan ; Taiwanese parliament
tw-army military TW ^tw-defence | fr: armée taïwanaise ; forces armées taïwanaises | en: Taiwanese military ; Taiwanese armed forces

in-government government IN | en: Government of India ; Indian government | fr: gouvernement indien
in-interior ministry IN | en: Indian Home Ministry ; Ministry of Home Affairs of India ; Indian Ministry of Home Affairs ; Indian Interior Ministry = MHA | fr: ministère indien de l'Intérieur
in-foreign ministry IN | en: Indian Ministry of External Affairs ; Indian External Affairs Ministry ; Ministry of External Affairs of India ; Indian Foreign Ministry = MEA | fr: ministère indien des Affaires étrangères ; ministère indien des Affaires extérieures
in-defence ministry IN | en: Indian Defence Ministry ; Indian Ministry of Defence ; Indian Defense Ministry | fr: ministère indien de la Défense
in-justice ministry IN | en: Indian Law Ministry ; Indian Ministry of Law and Justice | fr: ministère indien de la Justice
in-finance ministry IN | en: Indian Finance Ministry ; Indian Ministry of Finance | fr: ministère indien des Finances
in-digital ministry IN | en: Indian Ministry of Electronics and Information Technology ; Ministry of Electronics and Information Technology = MeitY ; MeITY | fr: ministère indien de l'Électronique et des Technologies de l'information ; ministère indien des Technologies de l'information
in-trade ministry IN | en: Indian Ministry of Commerce and Industry ; Indian Commerce Ministry ; Indian Trade Ministry | fr: ministère indien du Commerce
in-cert-in cert IN ^in-digital | en: Indian Computer Emergency Response Team = CERT-In | fr: CERT-In
in-nciipc cyber IN | en: National Critical Information Infrastructure Protection Centre = NCIIPC | fr: Centre national indien de protection des infrastructures d'information critiques
in-i4c police IN ^in-interior | en: Indian Cyber Crime Coordination Centre = I4C | fr: Centre indien de coordination de la lutte contre la cybercriminalité
in-raw intelligence IN | en: Research and Analysis Wing = R&AW ; RAW | fr: Research and Analysis Wing ; services de renseignement extérieur indiens = R&AW
in-ib intelligence IN ^in-interior | en: Indian Intelligence Bureau ; Intelligence Bureau of India ; Intelligence Bureau = IB | fr: Intelligence Bureau indien
in-nia police IN ^in-interior | en: National Investigation Agency ; Indian National Investigation Agency = NIA | fr: Agence nationale d'enquête indienne ; Agence nationale indienne d'enquête
in-cbi police IN | en: Central Bureau of Investigation ; Indian Central Bureau of Investigation = CBI | fr: Bureau central d'enquête indien ; Bureau central d'investigation indien ; Central Bureau of Investigation
in-ed police IN ^in-finance | en: Enforcement Directorate ; Indian Enforcement Directorate ; Directorate of Enforcement | fr: Enforcement Directorate ; Direction indienne de la répression des fraudes financières
in-police police IN | en: Indian Police Service ; Indian police | fr: police indienne
in-delhi-police police IN ^in-interior | en: Delhi Police | fr: police de Delhi ; police de New Delhi
in-supreme-court court IN | en: Supreme Court of India ; Indian Supreme Court | fr: Cour suprême indienne ; Cour suprême de l'Inde ; Cour suprême d'Inde
in-cci regulator IN | en: Competition Commission of India | fr: Commission indienne de la concurrence ; Autorité indienne de la concurrence
in-trai regulator IN | en: Telecom Regulatory Authority of India = TRAI | fr: Autorité indienne de régulation des télécommunications
in-sebi regulator IN | en: Securities and Exchange Board of India = SEBI | fr: régulateur boursier indien = SEBI
in-election-commission other IN | en: Election Commission of India | fr: Commission électorale indienne
in-uidai other IN | en: Unique Identification Authority of India = UIDAI | fr: Autorité indienne d'identification unique = UIDAI
in-isro other IN | en: Indian Space Research Organisation ; Indian space agency = ISRO | fr: Organisation indienne de recherche spatiale ; agence spatiale indienne = ISRO ; Isro
in-rbi central-bank IN | en: Reserve Bank of India ; Indian central bank = RBI | fr: Banque de réserve de l'Inde ; Banque centrale indienne ; banque centrale indienne = RBI
in-parliament parliament IN | en: Parliament of India ; Indian parliament | fr: Parlement indien
in-lok-sabha parliament IN ^in-parliament | en: Lok Sabha | fr: Lok Sabha
in-rajya-sabha parliament IN ^in-parliament | en: Rajya Sabha | fr: Rajya Sabha
in-army military IN ^in-defence | en: Indian Armed Forces ; Indian armed forces ; Indian Army ; Indian military | fr: armée indienne ; forces armées indiennes
in-navy military IN ^in-army | en: Indian Navy ; Indian navy | fr: marine indienne

pk-interior ministry PK | en: Pakistani Interior Ministry | fr: ministère pakistanais de l'Intérieur
pk-foreign ministry PK | en: Pakistani Foreign Ministry ; Pakistan Foreign Office ; Pakistani Ministry of Foreign Affairs | fr: ministère pakistanais des Affaires étrangères
pk-defence ministry PK | en: Pakistani Defence Ministry ; Pakistani Defense Ministry | fr: ministère pakistanais de la Défense
pk-isi intelligence PK | en: Inter-Services Intelligence ; Pakistani Inter-Services Intelligence = ISI | fr: Inter-Services Intelligence ; services de renseignement militaires pakistanais = ISI
pk-ispr military PK ^pk-army | en: Inter-Services Public Relations = ISPR | fr: service de communication de l'armée pakistanaise = ISPR
pk-fia police PK ^pk-interior | en: Pakistani Federal Investigation Agency ; Federal Investigation Agency of Pakistan ; Federal Investigation Agency = FIA | fr: Agence fédérale d'enquête pakistanaise ; Agence fédérale pakistanaise d'enquête
pk-pta regulator PK | en: Pakistan Telecommunication Authority | fr: Autorité pakistanaise des télécommunications
pk-supreme-court court PK | en: Supreme Court of Pakistan ; Pakistani Supreme Court | fr: Cour suprême pakistanaise ; Cour suprême du Pakistan
pk-sbp central-bank PK | en: State Bank of Pakistan | fr: Banque centrale du Pakistan ; Banque d'État du Pakistan
pk-national-assembly parliament PK | en: National Assembly of Pakistan ; Pakistani National Assembly | fr: Assemblée nationale pakistanaise
pk-army military PK ^pk-defence | en: Pakistan Armed Forces ; Pakistan Army ; Pakistani military ; Pakistani army | fr: armée pakistanaise ; forces armées pakistanaises
bd-rab police BD | en: Rapid Action Battalion of Bangladesh ; Rapid Action Battalion = RAB | fr: Bataillon d'action rapide bangladais ; Bataillon d'action rapide
bd-bank central-bank BD | en: Bangladesh Bank | fr: Banque centrale du Bangladesh ; Bangladesh Bank
bd-army military BD | en: Bangladesh Army | fr: armée bangladaise
lk-cbsl central-bank LK | en: Central Bank of Sri Lanka | fr: Banque centrale du Sri Lanka

sg-interior ministry SG | en: Ministry of Home Affairs of Singapore ; Singapore's Ministry of Home Affairs ; Singaporean Home Affairs Ministry = MHA | fr: ministère singapourien de l'Intérieur
sg-foreign ministry SG | en: Ministry of Foreign Affairs of Singapore ; Singaporean Foreign Ministry ; Singaporean Ministry of Foreign Affairs = MFA | fr: ministère singapourien des Affaires étrangères
sg-defence ministry SG | en: Ministry of Defence of Singapore ; Singaporean Defence Ministry = MINDEF | fr: ministère singapourien de la Défense
sg-csa cyber SG | en: Cyber Security Agency of Singapore ; Singapore Cyber Security Agency ; Singapore's Cyber Security Agency | fr: Agence de cybersécurité de Singapour ; Agence singapourienne de cybersécurité
sg-singcert cert SG ^sg-csa | en: SingCERT | fr: SingCERT
sg-govtech other SG | en: Government Technology Agency of Singapore ; GovTech Singapore | fr: Agence gouvernementale singapourienne des technologies
sg-isd intelligence SG ^sg-interior | en: Internal Security Department of Singapore ; Singaporean Internal Security Department ; Internal Security Department = ISD | fr: Département de la sécurité intérieure singapourien
sg-police police SG ^sg-interior | en: Singapore Police Force | fr: police de Singapour ; police singapourienne
sg-pdpc regulator SG | en: Personal Data Protection Commission of Singapore ; Singaporean Personal Data Protection Commission | fr: Commission singapourienne de protection des données personnelles
sg-imda regulator SG | en: Infocomm Media Development Authority = IMDA | fr: Autorité singapourienne des médias et des télécommunications = IMDA
sg-mas central-bank SG | en: Monetary Authority of Singapore = MAS | fr: Autorité monétaire de Singapour
sg-saf military SG ^sg-defence | en: Singapore Armed Forces = SAF | fr: forces armées singapouriennes ; armée singapourienne

id-government government ID | id: Pemerintah Indonesia | fr: gouvernement indonésien | en: Indonesian government
id-interior ministry ID | id: Kementerian Dalam Negeri = Kemendagri | fr: ministère indonésien de l'Intérieur | en: Indonesian Home Affairs Ministry ; Indonesian Interior Ministry
id-foreign ministry ID | id: Kementerian Luar Negeri = Kemlu | fr: ministère indonésien des Affaires étrangères | en: Indonesian Foreign Ministry
id-defence ministry ID | id: Kementerian Pertahanan = Kemhan | fr: ministère indonésien de la Défense | en: Indonesian Defence Ministry ; Indonesian Defense Ministry
id-justice ministry ID | id: Kementerian Hukum < Kementerian Hukum dan Hak Asasi Manusia | fr: ministère indonésien de la Justice | en: Indonesian Law Ministry ; Indonesian Justice Ministry
id-finance ministry ID | id: Kementerian Keuangan = Kemenkeu | fr: ministère indonésien des Finances | en: Indonesian Finance Ministry
id-digital ministry ID | id: Kementerian Komunikasi dan Digital = Komdigi < Kementerian Komunikasi dan Informatika ; Kominfo | fr: ministère indonésien de la Communication et du Numérique | en: Indonesian Communication and Digital Ministry ; Indonesian Communications Ministry
id-bssn cyber ID | id: Badan Siber dan Sandi Negara = BSSN | fr: Agence nationale indonésienne de cybersécurité et de cryptographie ; Agence indonésienne de cybersécurité = BSSN | en: Indonesian National Cyber and Crypto Agency ; National Cyber and Crypto Agency = BSSN
id-bin intelligence ID | id: Badan Intelijen Negara = BIN | fr: Agence nationale de renseignement indonésienne | en: Indonesian State Intelligence Agency
id-polri police ID | id: Kepolisian Negara Republik Indonesia = Polri | fr: police nationale indonésienne ; police indonésienne | en: Indonesian National Police ; Indonesian police = Polri
id-densus-88 police ID ^id-polri | id: Densus 88 ; Detasemen Khusus 88 | fr: Densus 88 ; unité antiterroriste indonésienne Densus 88 | en: Densus 88 ; Detachment 88
id-kpk police ID | id: Komisi Pemberantasan Korupsi = KPK | fr: Commission indonésienne pour l'éradication de la corruption ; Commission anticorruption indonésienne = KPK | en: Corruption Eradication Commission ; Indonesian Corruption Eradication Commission = KPK
id-mk court ID | id: Mahkamah Konstitusi | fr: Cour constitutionnelle indonésienne | en: Indonesian Constitutional Court
id-ma court ID | id: Mahkamah Agung | fr: Cour suprême indonésienne | en: Indonesian Supreme Court
id-bank central-bank ID | id: Bank Indonesia | fr: Banque d'Indonésie ; Bank Indonesia ; banque centrale indonésienne | en: Bank Indonesia ; Indonesian central bank
id-ojk regulator ID | id: Otoritas Jasa Keuangan = OJK | fr: Autorité indonésienne des services financiers = OJK | en: Indonesian Financial Services Authority = OJK
id-dpr parliament ID | id: Dewan Perwakilan Rakyat = DPR | fr: Chambre des représentants indonésienne ; Parlement indonésien | en: Indonesian House of Representatives ; Indonesian parliament
id-tni military ID | id: Tentara Nasional Indonesia = TNI | fr: armée indonésienne ; forces armées indonésiennes | en: Indonesian National Armed Forces ; Indonesian military = TNI

my-interior ministry MY | ms: Kementerian Dalam Negeri = KDN | fr: ministère malaisien de l'Intérieur | en: Malaysian Home Ministry ; Malaysian Interior Ministry ; Malaysian Ministry of Home Affairs = MOHA ; KDN
my-foreign ministry MY | ms: Kementerian Luar Negeri @ Wisma Putra | fr: ministère malaisien des Affaires étrangères | en: Malaysian Foreign Ministry @ Wisma Putra
my-nacsa cyber MY | ms: Agensi Keselamatan Siber Negara = NACSA | fr: Agence nationale malaisienne de cybersécurité = NACSA | en: National Cyber Security Agency of Malaysia ; Malaysian National Cyber Security Agency = NACSA
my-police police MY ^my-interior | ms: Polis Diraja Malaysia = PDRM | fr: police royale malaisienne ; police malaisienne | en: Royal Malaysia Police ; Malaysian police = PDRM
my-macc police MY | ms: Suruhanjaya Pencegahan Rasuah Malaysia = SPRM | fr: Commission malaisienne anticorruption ; Commission anticorruption malaisienne | en: Malaysian Anti-Corruption Commission = MACC
my-mcmc regulator MY | ms: Suruhanjaya Komunikasi dan Multimedia Malaysia = SKMM | fr: Commission malaisienne des communications et du multimédia = MCMC | en: Malaysian Communications and Multimedia Commission = MCMC
my-bnm central-bank MY | ms: Bank Negara Malaysia | fr: Banque centrale de Malaisie ; Bank Negara Malaysia | en: Bank Negara Malaysia ; Malaysian central bank

ph-interior ministry PH | en: Philippine Department of the Interior and Local Government ; Department of the Interior and Local Government = DILG | fr: ministère philippin de l'Intérieur
ph-foreign ministry PH | en: Philippine Department of Foreign Affairs ; Philippine Foreign Ministry ; Department of Foreign Affairs of the Philippines = DFA | fr: ministère philippin des Affaires étrangères
ph-defence ministry PH | en: Philippine Department of National Defense ; Philippine Defense Ministry ; Department of National Defense of the Philippines = DND | fr: ministère philippin de la Défense
ph-justice ministry PH | en: Philippine Department of Justice ; Department of Justice of the Philippines | fr: ministère philippin de la Justice
ph-dict ministry PH | en: Department of Information and Communications Technology ; Philippine Department of Information and Communications Technology | fr: ministère philippin des Technologies de l'information et de la communication
ph-nbi police PH ^ph-justice | en: Philippine National Bureau of Investigation ; National Bureau of Investigation = NBI | fr: Bureau national d'enquête philippin
ph-pnp police PH ^ph-interior | en: Philippine National Police | fr: police nationale philippine ; police philippine
ph-coast-guard other PH | en: Philippine Coast Guard ; Philippine coast guard | fr: garde-côtes philippins ; gardes-côtes philippins
ph-supreme-court court PH | en: Supreme Court of the Philippines ; Philippine Supreme Court | fr: Cour suprême des Philippines ; Cour suprême philippine
ph-npc regulator PH | en: National Privacy Commission ; Philippine National Privacy Commission | fr: Commission philippine de protection de la vie privée
ph-bsp central-bank PH | en: Bangko Sentral ng Pilipinas ; Philippine central bank | fr: Banque centrale des Philippines
ph-presidency government PH | en: Philippine presidency @ Malacañang ; Malacañang Palace | fr: présidence philippine @ palais de Malacañang ; Malacañang
ph-army military PH ^ph-defence | en: Armed Forces of the Philippines ; Philippine military | fr: armée philippine ; forces armées philippines

th-foreign ministry TH | fr: ministère thaïlandais des Affaires étrangères | en: Thai Foreign Ministry
th-defence ministry TH | fr: ministère thaïlandais de la Défense | en: Thai Defence Ministry ; Thai Defense Ministry
th-police police TH | fr: police royale thaïlandaise ; police thaïlandaise | en: Royal Thai Police ; Thai police
th-constitutional-court court TH | fr: Cour constitutionnelle thaïlandaise | en: Thai Constitutional Court ; Constitutional Court of Thailand
th-central-bank central-bank TH | fr: Banque de Thaïlande ; banque centrale thaïlandaise | en: Bank of Thailand
th-army military TH | fr: armée thaïlandaise ; forces armées thaïlandaises ; armée royale thaïlandaise | en: Royal Thai Armed Forces ; Royal Thai Army ; Thai military = RTARF
vn-security ministry VN | fr: ministère vietnamien de la Sécurité publique | en: Vietnamese Ministry of Public Security ; Vietnamese Public Security Ministry = MPS | vi: Bộ Công an = BCA
vn-foreign ministry VN | fr: ministère vietnamien des Affaires étrangères | en: Vietnamese Foreign Ministry
vn-defence ministry VN | fr: ministère vietnamien de la Défense | en: Vietnamese Defence Ministry ; Vietnamese Defense Ministry | vi: Bộ Quốc phòng = BQP
vn-national-assembly parliament VN | fr: Assemblée nationale vietnamienne | en: National Assembly of Vietnam ; Vietnamese National Assembly
vn-central-bank central-bank VN | fr: Banque d'État du Vietnam | en: State Bank of Vietnam
mm-tatmadaw military MM | fr: Tatmadaw ; armée birmane | en: Tatmadaw ; Myanmar military ; Myanmar army
kh-foreign ministry KH | fr: ministère cambodgien des Affaires étrangères | en: Cambodian Foreign Ministry
kh-defence ministry KH | fr: ministère cambodgien de la Défense | en: Cambodian Defence Ministry ; Cambodian Defense Ministry
`;
