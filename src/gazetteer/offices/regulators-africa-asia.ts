/** Regulators and offices of Africa, Asia and Oceania. */
export const regulatorsAfricaAsia: string = `
au-nopsema regulator AU | en: National Offshore Petroleum Safety and Environmental Management Authority = NOPSEMA | fr: Autorité australienne de sécurité pétrolière en mer
au-casa regulator AU | en: Civil Aviation Safety Authority = CASA | fr: Autorité australienne de sécurité de l'aviation civile
au-atsb other AU | en: Australian Transport Safety Bureau = ATSB | fr: Bureau australien de la sécurité des transports = ATSB
au-amsa other AU | en: Australian Maritime Safety Authority = AMSA | fr: Autorité australienne de sécurité maritime = AMSA
au-arpansa regulator AU | en: Australian Radiation Protection and Nuclear Safety Agency = ARPANSA | fr: Agence australienne de radioprotection et de sûreté nucléaire
au-ansto other AU | en: Australian Nuclear Science and Technology Organisation = ANSTO | fr: Organisation australienne des sciences et technologies nucléaires
au-abs other AU | en: Australian Bureau of Statistics | fr: Bureau australien de la statistique
au-bom other AU | en: Bureau of Meteorology ; Australian Bureau of Meteorology = BoM ; BOM | fr: Bureau australien de météorologie
au-ndia other AU | en: National Disability Insurance Agency = NDIA | fr: Agence australienne d'assurance handicap
au-aer regulator AU | en: Australian Energy Regulator | fr: régulateur australien de l'énergie
au-aemo other AU | en: Australian Energy Market Operator = AEMO | fr: opérateur australien du marché de l'énergie
au-acnc regulator AU | en: Australian Charities and Not-for-profits Commission = ACNC | fr: Commission australienne des organisations caritatives
au-ahrc other AU | en: Australian Human Rights Commission = AHRC | fr: Commission australienne des droits de l'homme
au-afma regulator AU | en: Australian Fisheries Management Authority = AFMA | fr: Autorité australienne de gestion des pêches
au-anao other AU | en: Australian National Audit Office = ANAO | fr: Cour des comptes australienne
au-fwo regulator AU | en: Fair Work Ombudsman ; Fair Work Commission = FWO | fr: Médiateur australien du travail équitable
au-asqa regulator AU | en: Australian Skills Quality Authority = ASQA | fr: Autorité australienne de la qualité des compétences
au-apsc other AU | en: Australian Public Service Commission = APSC | fr: Commission australienne de la fonction publique
au-dta other AU | en: Digital Transformation Agency = DTA | fr: Agence australienne de transformation numérique
au-aso other AU | en: Australian Sanctions Office = ASO | fr: Bureau australien des sanctions
au-cdc other AU | en: Australian Centre for Disease Control | fr: Centre australien de contrôle des maladies
au-igis regulator AU | en: Inspector-General of Intelligence and Security = IGIS | fr: Inspection générale australienne du renseignement
au-asa other AU | en: Australian Space Agency | fr: Agence spatiale australienne
au-dstg other AU ^au-defence | en: Defence Science and Technology Group = DSTG | fr: Groupe australien des sciences et technologies de la défense
au-acqsc other AU | en: Aged Care Quality and Safety Commission = ACQSC | fr: Commission australienne de la qualité des soins aux personnes âgées
nz-fma regulator NZ | en: Financial Markets Authority of New Zealand ; New Zealand Financial Markets Authority | fr: Autorité néo-zélandaise des marchés financiers
nz-sfo prosecution NZ | en: New Zealand Serious Fraud Office | fr: Bureau néo-zélandais de lutte contre la grande fraude
nz-ird other NZ | en: New Zealand Inland Revenue Department | fr: fisc néo-zélandais
nz-mbie ministry NZ | en: Ministry of Business, Innovation and Employment = MBIE | fr: ministère néo-zélandais des Entreprises et de l'Innovation
nz-mpi ministry NZ | en: Ministry for Primary Industries of New Zealand = MPI | fr: ministère néo-zélandais des Industries primaires
nz-nema other NZ | en: New Zealand National Emergency Management Agency | fr: Agence nationale néo-zélandaise de gestion des urgences
nz-niwa other NZ | en: National Institute of Water and Atmospheric Research = NIWA | fr: Institut néo-zélandais de recherche sur l'eau et l'atmosphère = NIWA
nz-ipca regulator NZ | en: Independent Police Conduct Authority = IPCA | fr: Autorité néo-zélandaise de contrôle de la police
jp-atla other JP ^jp-defence | en: Acquisition, Technology and Logistics Agency = ATLA | fr: Agence japonaise d'acquisition, de technologie et de logistique
jp-mext ministry JP | en: Ministry of Education, Culture, Sports, Science and Technology = MEXT | fr: ministère japonais de l'Éducation = MEXT
jp-mhlw ministry JP | en: Ministry of Health, Labour and Welfare = MHLW | fr: ministère japonais du Travail et des Affaires sociales
jp-mlit ministry JP | en: Ministry of Land, Infrastructure, Transport and Tourism = MLIT | fr: ministère japonais des Transports
jp-maff ministry JP | en: Ministry of Agriculture, Forestry and Fisheries of Japan = MAFF | fr: ministère japonais de l'Agriculture
jp-mic ministry JP | en: Ministry of Internal Affairs and Communications | fr: ministère japonais de la Communication
jp-nra regulator JP | en: Nuclear Regulation Authority of Japan ; Japanese Nuclear Regulation Authority | fr: Autorité japonaise de régulation nucléaire
jp-jica other JP | en: Japan International Cooperation Agency = JICA | fr: Agence japonaise de coopération internationale = JICA ; Jica
jp-jbic other JP | en: Japan Bank for International Cooperation = JBIC | fr: Banque japonaise pour la coopération internationale = JBIC
jp-jetro other JP | en: Japan External Trade Organization = JETRO ; Jetro | fr: Organisation japonaise du commerce extérieur = Jetro
jp-nedo other JP | en: New Energy and Industrial Technology Development Organization = NEDO | fr: Organisation japonaise pour le développement des énergies nouvelles = NEDO
jp-pmda regulator JP | en: Pharmaceuticals and Medical Devices Agency = PMDA | fr: Agence japonaise des produits pharmaceutiques = PMDA
jp-jtsb other JP | en: Japan Transport Safety Board = JTSB | fr: Bureau japonais de la sécurité des transports
jp-sesc regulator JP | en: Securities and Exchange Surveillance Commission = SESC | fr: Commission japonaise de surveillance des valeurs mobilières = SESC
jp-jamstec other JP | en: Japan Agency for Marine-Earth Science and Technology = JAMSTEC | fr: Agence japonaise pour les sciences de la mer = JAMSTEC
jp-jaea other JP | en: Japan Atomic Energy Agency = JAEA | fr: Agence japonaise de l'énergie atomique = JAEA
cn-nfra regulator CN | en: National Financial Regulatory Administration = NFRA ; CBIRC | fr: Administration nationale chinoise de régulation financière = NFRA
cn-safe regulator CN | en: State Administration of Foreign Exchange | fr: Administration chinoise des changes
cn-sasac other CN | en: State-owned Assets Supervision and Administration Commission = SASAC | fr: Commission chinoise de supervision des actifs publics = SASAC
cn-nmpa regulator CN | en: National Medical Products Administration = NMPA ; CFDA | fr: Administration chinoise des produits médicaux = NMPA
cn-caac regulator CN | en: Civil Aviation Administration of China = CAAC | fr: Administration de l'aviation civile de Chine = CAAC
cn-nhc ministry CN | en: National Health Commission of China ; Chinese National Health Commission | fr: Commission nationale de la santé chinoise
cn-nbs other CN | en: National Bureau of Statistics of China ; Chinese National Bureau of Statistics | fr: Bureau national chinois des statistiques ; Bureau national des statistiques chinois
cn-cas other CN | en: Chinese Academy of Sciences | fr: Académie chinoise des sciences
cn-cidca other CN | en: China International Development Cooperation Agency = CIDCA | fr: Agence chinoise de coopération internationale
cn-nrta regulator CN | en: National Radio and Television Administration = NRTA ; SARFT | fr: Administration nationale chinoise de la radio et de la télévision
cn-nea other CN | en: National Energy Administration of China | fr: Administration nationale chinoise de l'énergie
cn-cmsa other CN | en: China Manned Space Agency = CMSA | fr: Agence chinoise des vols habités = CMSA
cn-msa other CN | en: China Maritime Safety Administration | fr: Administration de la sécurité maritime chinoise
hk-sfc regulator HK | en: Securities and Futures Commission of Hong Kong ; Hong Kong Securities and Futures Commission = SFC | fr: Commission des valeurs mobilières de Hongkong
hk-customs other HK | en: Hong Kong Customs and Excise Department | fr: douanes de Hongkong
tw-nics cyber TW | en: Taiwan Administration for Cyber Security ; National Institute of Cyber Security of Taiwan | fr: Institut national taïwanais de cybersécurité
tw-fsc regulator TW | en: Financial Supervisory Commission of Taiwan | fr: Commission taïwanaise de surveillance financière
tw-cwa other TW | en: Taiwan Central Weather Administration | fr: Administration météorologique taïwanaise
in-fssai regulator IN | en: Food Safety and Standards Authority of India = FSSAI | fr: Autorité indienne de sécurité des aliments = FSSAI
in-cdsco regulator IN | en: Central Drugs Standard Control Organisation = CDSCO | fr: Organisation centrale indienne de contrôle des médicaments = CDSCO
in-irdai regulator IN | en: Insurance Regulatory and Development Authority of India = IRDAI | fr: Autorité indienne de régulation des assurances
in-pfrda regulator IN | en: Pension Fund Regulatory and Development Authority = PFRDA | fr: Autorité indienne de régulation des fonds de pension
in-dgca regulator IN | en: Directorate General of Civil Aviation = DGCA | fr: Direction générale de l'aviation civile indienne = DGCA
in-aaib other IN | en: Aircraft Accident Investigation Bureau of India | fr: Bureau indien d'enquête sur les accidents aériens
in-imd other IN | en: India Meteorological Department = IMD | fr: Département météorologique indien = IMD
in-icmr other IN | en: Indian Council of Medical Research = ICMR | fr: Conseil indien de la recherche médicale = ICMR
in-cbdt other IN | en: Central Board of Direct Taxes = CBDT | fr: Direction centrale indienne des impôts directs
in-cbic other IN | en: Central Board of Indirect Taxes and Customs = CBIC | fr: Direction centrale indienne des impôts indirects
in-cag court IN | en: Comptroller and Auditor General of India | fr: Contrôleur général des comptes indien
in-cvc regulator IN | en: Central Vigilance Commission = CVC | fr: Commission centrale indienne de vigilance
in-nhrc other IN | en: National Human Rights Commission of India = NHRC | fr: Commission nationale indienne des droits de l'homme
in-ngt court IN | en: National Green Tribunal = NGT | fr: Tribunal vert national indien
in-ndma other IN | en: National Disaster Management Authority of India ; National Disaster Response Force = NDRF | fr: Autorité indienne de gestion des catastrophes
in-niti other IN | en: NITI Aayog | fr: NITI Aayog
in-ugc other IN | en: University Grants Commission = UGC | fr: Commission indienne des bourses universitaires
in-barc other IN | en: Bhabha Atomic Research Centre = BARC | fr: Centre de recherche atomique Bhabha
in-aerb regulator IN | en: Atomic Energy Regulatory Board = AERB | fr: Autorité indienne de régulation nucléaire
in-in-space other IN | en: IN-SPACe ; Indian National Space Promotion and Authorisation Centre | fr: Centre national indien de promotion spatiale
np-nrb central-bank NP | en: Nepal Rastra Bank = NRB | fr: Banque centrale du Népal
np-police police NP | en: Nepal Police | fr: police népalaise
np-sebon regulator NP | en: Securities Board of Nepal = SEBON | fr: Commission népalaise des valeurs mobilières
lk-slcert cert LK | en: Sri Lanka CERT = SLCERT | fr: CERT du Sri Lanka
lk-sec regulator LK | en: Securities and Exchange Commission of Sri Lanka | fr: Commission des valeurs mobilières du Sri Lanka
bd-bsec regulator BD | en: Bangladesh Securities and Exchange Commission | fr: Commission des valeurs mobilières du Bangladesh
bd-btrc regulator BD | en: Bangladesh Telecommunication Regulatory Commission = BTRC | fr: Régulateur des télécommunications du Bangladesh
bd-nbr other BD | en: National Board of Revenue of Bangladesh | fr: fisc du Bangladesh
sg-acra regulator SG | en: Accounting and Corporate Regulatory Authority = ACRA | fr: Autorité comptable et des entreprises de Singapour = ACRA
sg-nea other SG | en: National Environment Agency of Singapore | fr: Agence nationale de l'environnement de Singapour
sg-hsa regulator SG | en: Health Sciences Authority of Singapore | fr: Autorité des sciences de la santé de Singapour
sg-mpa other SG | en: Maritime and Port Authority of Singapore | fr: Autorité maritime et portuaire de Singapour
sg-caas regulator SG | en: Civil Aviation Authority of Singapore = CAAS | fr: Autorité de l'aviation civile de Singapour
sg-lta other SG | en: Land Transport Authority of Singapore | fr: Autorité des transports terrestres de Singapour
sg-moh ministry SG | en: Singaporean Ministry of Health ; Ministry of Health of Singapore = MOH | fr: ministère singapourien de la Santé
sg-cad police SG ^sg-police | en: Commercial Affairs Department | fr: Département des affaires commerciales de Singapour
kh-nbc central-bank KH | en: National Bank of Cambodia | fr: Banque nationale du Cambodge
kh-nec other KH | en: Cambodian National Election Committee | fr: Comité électoral national cambodgien
la-bol central-bank LA | en: Bank of the Lao PDR | fr: Banque de la RDP lao
vn-ssc regulator VN | en: State Securities Commission of Vietnam = SSC | fr: Commission vietnamienne des valeurs mobilières
vn-ais cyber VN | en: Authority of Information Security of Vietnam ; Vietnam Computer Emergency Response Team = VNCERT | fr: Autorité vietnamienne de sécurité de l'information
mn-fiu regulator MN | en: Financial Regulatory Commission of Mongolia | fr: Commission de régulation financière de Mongolie
mn-gec other MN | en: General Election Commission of Mongolia | fr: Commission électorale de Mongolie
kg-sfis regulator KG | en: State Financial Intelligence Service of Kyrgyzstan = SFIS | fr: Service kirghiz de renseignement financier
tj-fmd regulator TJ | en: Financial Monitoring Department of the National Bank of Tajikistan | fr: Département de surveillance financière du Tadjikistan
kz-afsa regulator KZ | en: Astana Financial Services Authority | fr: Autorité des services financiers d'Astana
kz-arrfr regulator KZ | en: Agency for Regulation and Development of the Financial Market of Kazakhstan = ARDFM | fr: Agence kazakhe de régulation du marché financier
uz-cbu central-bank UZ | uz: Oʻzbekiston Respublikasi Markaziy banki | en: Central Bank of Uzbekistan = CBU | fr: Banque centrale d'Ouzbékistan
af-dab central-bank AF | en: Da Afghanistan Bank | fr: Banque centrale afghane
ir-isa other IR | en: Iranian Space Agency | fr: Agence spatiale iranienne
il-isa-sec regulator IL | en: Israel Securities Authority | fr: Autorité israélienne des valeurs mobilières
il-isa-space other IL | en: Israel Space Agency | fr: Agence spatiale israélienne
il-cbs other IL | en: Israel Central Bureau of Statistics | fr: Bureau central israélien des statistiques
il-impa regulator IL | en: Israel Money Laundering and Terror Financing Prohibition Authority = IMPA | fr: Autorité israélienne de lutte contre le blanchiment = IMPA
il-cert cert IL | en: CERT-IL | fr: CERT-IL
il-iaec other IL | en: Israel Atomic Energy Commission = IAEC | fr: Commission israélienne de l'énergie atomique
il-mafat other IL ^il-defence | en: Directorate of Defense Research and Development = MAFAT ; DDR&D | fr: Direction israélienne de la recherche de défense
il-iaa other IL | en: Israel Antiquities Authority | fr: Autorité israélienne des antiquités
ps-pma central-bank PS | en: Palestine Monetary Authority | fr: Autorité monétaire palestinienne
ps-ffu regulator PS | en: Palestinian Financial Follow-up Unit | fr: Unité palestinienne de suivi financier
ps-pcma regulator PS | en: Palestine Capital Market Authority = PCMA | fr: Autorité palestinienne des marchés de capitaux
ps-cec other PS | en: Palestinian Central Elections Commission | fr: Commission électorale centrale palestinienne
ps-pgis intelligence PS | en: Palestinian General Intelligence Service ; General Intelligence Service of Palestine = PGIS | fr: Service de renseignement général palestinien
ps-preventive intelligence PS | en: Palestinian Preventive Security ; Preventive Security Service | fr: Sécurité préventive palestinienne
lb-sic regulator LB | en: Special Investigation Commission of Lebanon | fr: Commission d'enquête spéciale libanaise
lb-cas other LB | en: Lebanese Central Administration of Statistics | fr: Administration centrale de la statistique libanaise
jo-jsc regulator JO | en: Jordan Securities Commission = JSC | fr: Commission jordanienne des valeurs mobilières
jo-amlu regulator JO | en: Anti Money Laundering and Counter Terrorism Financing Unit of Jordan = AMLU | fr: Unité jordanienne de lutte contre le blanchiment
jo-iec other JO | en: Jordanian Independent Election Commission | fr: Commission électorale indépendante jordanienne
iq-ihec other IQ | en: Independent High Electoral Commission ; Iraqi Independent High Electoral Commission = IHEC | fr: Haute Commission électorale indépendante irakienne
iq-integrity prosecution IQ | en: Iraqi Commission of Integrity | fr: Commission irakienne pour l'intégrité
iq-amlo regulator IQ | en: Anti-Money Laundering and Counter-Terrorism Financing Office of Iraq | fr: Bureau irakien de lutte contre le blanchiment
sa-cma regulator SA | en: Saudi Capital Market Authority ; Capital Market Authority of Saudi Arabia | fr: Autorité saoudienne des marchés financiers
sa-pif other SA | en: Public Investment Fund of Saudi Arabia | fr: Fonds public d'investissement saoudien
sa-sfda regulator SA | en: Saudi Food and Drug Authority = SFDA | fr: Autorité saoudienne des aliments et des médicaments
sa-ssa other SA | en: Saudi Space Agency | fr: Agence spatiale saoudienne
sa-nazaha prosecution SA | en: Saudi Oversight and Anti-Corruption Authority ; Nazaha | fr: Autorité saoudienne anticorruption
ae-sca regulator AE | en: Securities and Commodities Authority ; UAE Securities and Commodities Authority | fr: Autorité émiratie des valeurs mobilières
ae-dfsa regulator AE | en: Dubai Financial Services Authority = DFSA | fr: Autorité des services financiers de Dubaï = DFSA
ae-vara regulator AE | en: Virtual Assets Regulatory Authority = VARA | fr: Autorité de régulation des actifs virtuels de Dubaï = VARA
ae-fsra regulator AE | en: Financial Services Regulatory Authority of Abu Dhabi Global Market = FSRA | fr: Autorité de régulation financière d'Abou Dhabi
ae-adia other AE | en: Abu Dhabi Investment Authority = ADIA | fr: fonds souverain d'Abou Dhabi = ADIA
ae-fanr regulator AE | en: Federal Authority for Nuclear Regulation = FANR | fr: Autorité fédérale émiratie de régulation nucléaire = FANR
ae-tdra regulator AE | en: Telecommunications and Digital Government Regulatory Authority = TDRA | fr: Régulateur émirati des télécommunications
ae-uaesa other AE | en: UAE Space Agency ; Mohammed Bin Rashid Space Centre = MBRSC | fr: Agence spatiale émiratie
qa-qfcra regulator QA | en: Qatar Financial Centre Regulatory Authority = QFCRA | fr: Autorité de régulation du Centre financier du Qatar
qa-qfma regulator QA | en: Qatar Financial Markets Authority = QFMA | fr: Autorité des marchés financiers du Qatar
qa-qia other QA | en: Qatar Investment Authority = QIA | fr: fonds souverain du Qatar = QIA
qa-cra regulator QA | en: Communications Regulatory Authority of Qatar | fr: Régulateur qatari des communications
kw-kia other KW | en: Kuwait Investment Authority | fr: Autorité d'investissement du Koweït
kw-cma regulator KW | en: Capital Markets Authority of Kuwait | fr: Autorité des marchés financiers du Koweït
kw-citra regulator KW | en: Communication and Information Technology Regulatory Authority of Kuwait = CITRA | fr: Régulateur koweïtien des télécommunications
bh-cbb central-bank BH | en: Central Bank of Bahrain = CBB | fr: Banque centrale de Bahreïn
om-cma regulator OM | en: Financial Services Authority of Oman ; Capital Market Authority of Oman | fr: Autorité des services financiers d'Oman
om-cbo central-bank OM | en: Central Bank of Oman = CBO | fr: Banque centrale d'Oman
dz-cosob regulator DZ | fr: Commission d'organisation et de surveillance des opérations de Bourse = COSOB ; Cosob | en: Algerian stock market regulator = COSOB
dz-ctrf regulator DZ | fr: Cellule de traitement du renseignement financier = CTRF | en: Algerian Financial Intelligence Processing Unit = CTRF
dz-anie other DZ | fr: Autorité nationale indépendante des élections = ANIE | en: Algerian National Independent Election Authority = ANIE
dz-arpce regulator DZ | fr: Autorité de régulation de la poste et des communications électroniques = ARPCE | en: Algerian telecommunications regulator = ARPCE
dz-ons other DZ | fr: Office national des statistiques algérien | en: Algerian National Office of Statistics
dz-drs intelligence DZ ^dz-defence | fr: Département algérien du renseignement et de la sécurité = DRS | en: Algerian Intelligence and Security Department = DRS
ma-acaps regulator MA | fr: Autorité de contrôle des assurances et de la prévoyance sociale = ACAPS ; Acaps | en: Moroccan insurance regulator = ACAPS
ma-anrf regulator MA | fr: Autorité nationale du renseignement financier = ANRF | en: Moroccan National Financial Intelligence Authority = ANRF
ma-hcp other MA | fr: Haut-Commissariat au Plan = HCP | en: Moroccan High Commission for Planning = HCP
ma-haca regulator MA | fr: Haute Autorité de la communication audiovisuelle = HACA | en: Moroccan broadcasting authority = HACA
ma-inpplc prosecution MA | fr: Instance nationale de la probité, de la prévention et de la lutte contre la corruption = INPPLC | en: Moroccan anti-corruption body = INPPLC
ma-onssa regulator MA | fr: Office national de sécurité sanitaire des produits alimentaires = ONSSA | en: Moroccan food safety office = ONSSA
ma-adii other MA | fr: Administration des douanes et impôts indirects marocaine = ADII | en: Moroccan customs administration
tn-cmf regulator TN | fr: Conseil du marché financier tunisien ; Conseil du marché financier = CMF | en: Tunisian Financial Market Council = CMF
tn-ins other TN | fr: Institut national de la statistique tunisien | en: Tunisian National Institute of Statistics
tn-haica regulator TN | fr: Haute Autorité indépendante de la communication audiovisuelle = HAICA ; Haica | en: Tunisian broadcasting authority = HAICA
tn-intt regulator TN | fr: Instance nationale des télécommunications tunisienne | en: Tunisian telecommunications regulator
ly-hnec other LY | en: Libyan High National Elections Commission ; High National Elections Commission = HNEC | fr: Haute Commission électorale libyenne
ly-lia-investment other LY | en: Libyan Investment Authority | fr: Autorité libyenne d'investissement
eg-fra regulator EG | en: Egyptian Financial Regulatory Authority | fr: Autorité égyptienne de régulation financière
eg-ntra regulator EG | en: Egyptian National Telecommunications Regulatory Authority = NTRA | fr: Régulateur égyptien des télécommunications
eg-capmas other EG | en: Egyptian Central Agency for Public Mobilization and Statistics = CAPMAS | fr: Agence égyptienne de la statistique = CAPMAS
eg-emlcu regulator EG | en: Egyptian Money Laundering and Terrorist Financing Combating Unit = EMLCU | fr: Unité égyptienne de lutte contre le blanchiment
sn-ofnac other SN | fr: Office national de lutte contre la fraude et la corruption = OFNAC ; Ofnac | en: Senegalese anti-corruption office = OFNAC
sn-centif regulator SN | fr: Cellule nationale de traitement des informations financières du Sénégal | en: Senegalese financial intelligence unit
sn-ansd other SN | fr: Agence nationale de la statistique et de la démographie = ANSD | en: Senegalese statistics agency = ANSD
sn-cnra regulator SN | fr: Conseil national de régulation de l'audiovisuel = CNRA | en: Senegalese broadcasting regulator = CNRA
ci-haca regulator CI | fr: Haute Autorité de la communication audiovisuelle ivoirienne = HACA | en: Ivorian broadcasting authority
ci-habg other CI | fr: Haute Autorité pour la bonne gouvernance = HABG | en: Ivorian good governance authority = HABG
ml-oclei other ML | fr: Office central de lutte contre l'enrichissement illicite = OCLEI | en: Malian office against illicit enrichment = OCLEI
ml-aige other ML | fr: Autorité indépendante de gestion des élections = AIGE | en: Malian election authority = AIGE
bf-arcep regulator BF | fr: Autorité de régulation des communications électroniques et des postes du Burkina Faso | en: Burkinabe telecommunications regulator
bf-asce other BF | fr: Autorité supérieure de contrôle d'État et de lutte contre la corruption = ASCE-LC | en: Burkinabe anti-corruption authority = ASCE-LC
bj-cena other BJ | fr: Commission électorale nationale autonome du Bénin | en: Beninese electoral commission
tg-haac regulator TG | fr: Haute Autorité de l'audiovisuel et de la communication togolaise = HAAC | en: Togolese broadcasting authority
gn-hac regulator GN | fr: Haute Autorité de la communication guinéenne = HAC | en: Guinean media regulator
gn-crief court GN | fr: Cour de répression des infractions économiques et financières = CRIEF ; Crief | en: Guinean economic crimes court = CRIEF
cm-conac other CM | fr: Commission nationale anticorruption camerounaise = CONAC ; Conac | en: Cameroonian anti-corruption commission = CONAC
cm-anif regulator CM | fr: Agence nationale d'investigation financière = ANIF | en: Cameroonian financial intelligence agency = ANIF
cm-art regulator CM | fr: Agence de régulation des télécommunications camerounaise | en: Cameroonian telecommunications regulator
ga-cnlcei other GA | fr: Commission nationale de lutte contre l'enrichissement illicite = CNLCEI | en: Gabonese commission against illicit enrichment
cd-csac regulator CD | fr: Conseil supérieur de l'audiovisuel et de la communication = CSAC | en: Congolese media regulator = CSAC
cd-igf other CD | fr: Inspection générale des finances congolaise = IGF | en: Congolese General Inspectorate of Finance
cd-cenaref regulator CD | fr: Cellule nationale des renseignements financiers = CENAREF | en: Congolese financial intelligence unit = CENAREF
cd-arptc regulator CD | fr: Autorité de régulation de la poste et des télécommunications du Congo = ARPTC | en: Congolese telecommunications regulator = ARPTC
cd-iccn other CD | fr: Institut congolais pour la conservation de la nature = ICCN | en: Congolese Institute for Nature Conservation = ICCN
mg-ceni other MG | fr: Commission électorale nationale indépendante malgache = CENI | en: Malagasy electoral commission
mg-samifin regulator MG | fr: Service de renseignement financier malgache = SAMIFIN | en: Malagasy financial intelligence service = SAMIFIN
mu-fsc regulator MU | en: Financial Services Commission of Mauritius | fr: Commission des services financiers de Maurice
sc-fsa regulator SC | en: Financial Services Authority of Seychelles | fr: Autorité des services financiers des Seychelles
rw-rra other RW | en: Rwanda Revenue Authority = RRA | fr: Office rwandais des recettes
rw-rura regulator RW | en: Rwanda Utilities Regulatory Authority = RURA | fr: Autorité rwandaise de régulation = RURA
rw-rbc other RW | en: Rwanda Biomedical Centre | fr: Centre biomédical rwandais
rw-rdb other RW | en: Rwanda Development Board = RDB | fr: Office rwandais de développement
ug-ura other UG | en: Uganda Revenue Authority | fr: Office ougandais des recettes
ug-ucc regulator UG | en: Uganda Communications Commission | fr: Commission ougandaise des communications
ug-uwa other UG | en: Uganda Wildlife Authority = UWA | fr: Autorité ougandaise de la faune
tz-tcra regulator TZ | en: Tanzania Communications Regulatory Authority = TCRA | fr: Régulateur tanzanien des communications
tz-tra other TZ | en: Tanzania Revenue Authority | fr: Office tanzanien des recettes
tz-fiu regulator TZ | en: Financial Intelligence Unit of Tanzania | fr: Cellule de renseignement financier de Tanzanie
tz-tpdf military TZ | en: Tanzania People's Defence Force = TPDF | fr: Force de défense du peuple tanzanien
ke-cma regulator KE | en: Capital Markets Authority of Kenya ; Kenyan Capital Markets Authority | fr: Autorité kényane des marchés de capitaux
ke-frc regulator KE | en: Financial Reporting Centre of Kenya ; Kenyan Financial Reporting Centre | fr: Centre kényan de renseignement financier
ke-nema regulator KE | en: National Environment Management Authority of Kenya = NEMA | fr: Autorité nationale kényane de gestion de l'environnement
ke-kcaa regulator KE | en: Kenya Civil Aviation Authority = KCAA | fr: Autorité kényane de l'aviation civile
ke-knchr other KE | en: Kenya National Commission on Human Rights = KNCHR | fr: Commission nationale kényane des droits de l'homme
et-nebe other ET | en: National Election Board of Ethiopia = NEBE | fr: Commission électorale éthiopienne
et-ehrc other ET | en: Ethiopian Human Rights Commission = EHRC | fr: Commission éthiopienne des droits de l'homme
et-fss regulator ET | en: Ethiopian Financial Intelligence Service | fr: Service éthiopien de renseignement financier
zm-zra other ZM | en: Zambia Revenue Authority = ZRA | fr: Office zambien des recettes
zm-ecz other ZM | en: Electoral Commission of Zambia = ECZ | fr: Commission électorale de Zambie
zw-zrp police ZW | en: Zimbabwe Republic Police = ZRP | fr: police zimbabwéenne
bw-nbfira regulator BW | en: Non-Bank Financial Institutions Regulatory Authority = NBFIRA | fr: Régulateur financier du Botswana
na-namfisa regulator NA | en: Namibia Financial Institutions Supervisory Authority = NAMFISA | fr: Régulateur financier namibien
mw-acb prosecution MW | en: Malawi Anti-Corruption Bureau | fr: Bureau anticorruption du Malawi
gh-sec regulator GH | en: Securities and Exchange Commission of Ghana | fr: Commission ghanéenne des valeurs mobilières
gh-nca regulator GH | en: National Communications Authority of Ghana | fr: Autorité nationale ghanéenne des communications
gh-gra other GH | en: Ghana Revenue Authority = GRA | fr: Office ghanéen des recettes
gh-eoco prosecution GH | en: Economic and Organised Crime Office = EOCO | fr: Office ghanéen contre la criminalité économique et organisée = EOCO
ng-sec regulator NG | en: Securities and Exchange Commission of Nigeria ; Nigerian Securities and Exchange Commission | fr: Commission nigériane des valeurs mobilières
ng-ncaa regulator NG | en: Nigerian Civil Aviation Authority = NCAA | fr: Autorité nigériane de l'aviation civile
ng-nbc regulator NG | en: Nigerian National Broadcasting Commission | fr: Commission nationale nigériane de l'audiovisuel
ng-son regulator NG | en: Standards Organisation of Nigeria | fr: Organisation nigériane de normalisation
ng-nsib other NG | en: Nigerian Safety Investigation Bureau = NSIB | fr: Bureau nigérian d'enquête de sécurité
fj-rfmf military FJ | en: Republic of Fiji Military Forces = RFMF | fr: forces armées des Fidji
fj-fiu regulator FJ | en: Fiji Financial Intelligence Unit | fr: Cellule de renseignement financier des Fidji
pg-rpngc police PG | en: Royal Papua New Guinea Constabulary = RPNGC | fr: police de Papouasie-Nouvelle-Guinée
vu-vfsc regulator VU | en: Vanuatu Financial Services Commission = VFSC | fr: Commission des services financiers du Vanuatu
ge-cec other GE | en: Central Election Commission of Georgia ; Georgian Central Election Commission | fr: Commission électorale centrale géorgienne
ge-fms regulator GE | en: Financial Monitoring Service of Georgia | fr: Service géorgien de surveillance financière
am-cec other AM | en: Central Electoral Commission of Armenia | fr: Commission électorale centrale arménienne
by-gpk police BY | en: State Border Committee of Belarus | fr: Comité d'État des frontières biélorusse
by-dfm other BY | en: Department of Financial Monitoring of Belarus | fr: Département biélorusse de surveillance financière
by-nbrb central-bank BY | en: National Bank of the Republic of Belarus ; National Bank of Belarus = NBRB | fr: Banque nationale de Biélorussie
kp-gbae other KP | en: North Korean General Bureau of Atomic Energy | fr: Bureau général nord-coréen de l'énergie atomique
pk-spd military PK | en: Strategic Plans Division | fr: Division des plans stratégiques pakistanaise
pk-senate parliament PK | en: Senate of Pakistan | fr: Sénat pakistanais
th-bpp police TH ^th-police | en: Border Patrol Police = BPP | fr: police des frontières thaïlandaise
th-etda other TH | en: Electronic Transactions Development Agency = ETDA ; ThaiCERT | fr: Agence thaïlandaise de développement des transactions électroniques = ThaiCERT
th-nbtc regulator TH | en: National Broadcasting and Telecommunications Commission = NBTC | fr: Commission nationale thaïlandaise de radiodiffusion et télécommunications
bd-dmp police BD ^bd-police | en: Dhaka Metropolitan Police = DMP | fr: police métropolitaine de Dacca
bd-ncsa cyber BD | en: National Cyber Security Agency of Bangladesh = NCSA | fr: Agence nationale de cybersécurité du Bangladesh
cn-idcpc other CN | en: International Department of the Chinese Communist Party ; International Liaison Department = IDCPC ; ILD | fr: Département des liaisons internationales du Parti communiste chinois
cn-cyberspace-force military CN ^cn-pla | en: People's Liberation Army Cyberspace Force ; PLA Cyberspace Force | fr: Force du cyberespace de l'Armée populaire de libération
cn-aerospace-force military CN ^cn-pla | en: People's Liberation Army Aerospace Force | fr: Force aérospatiale de l'Armée populaire de libération
cn-610 police CN | en: 610 Office | fr: Bureau 610
in-nccc cyber IN | en: National Cyber Coordination Centre = NCCC | fr: Centre national indien de coordination cyber
in-ceib regulator IN ^in-finance | en: Central Economic Intelligence Bureau = CEIB | fr: Bureau central indien du renseignement économique
in-sfio prosecution IN | en: Serious Fraud Investigation Office = SFIO | fr: Bureau indien d'enquête sur les fraudes graves
in-mca ministry IN | en: Ministry of Corporate Affairs = MCA | fr: ministère indien des Entreprises
in-pib other IN | en: Press Information Bureau | fr: bureau de presse du gouvernement indien
ph-doh ministry PH | en: Department of Health of the Philippines = DOH | fr: département philippin de la Santé
ph-deped ministry PH | en: Department of Education of the Philippines = DepEd | fr: département philippin de l'Éducation
ph-dswd ministry PH | en: Department of Social Welfare and Development = DSWD | fr: département philippin des Affaires sociales
ph-dotr ministry PH | en: Department of Transportation of the Philippines = DOTr | fr: département philippin des Transports
ph-dole ministry PH | en: Department of Labor and Employment = DOLE | fr: département philippin du Travail
ph-dmw ministry PH | en: Department of Migrant Workers = DMW ; POEA | fr: département philippin des Travailleurs migrants
ph-dbm ministry PH | en: Department of Budget and Management = DBM | fr: département philippin du Budget
ph-dpwh ministry PH | en: Department of Public Works and Highways = DPWH | fr: département philippin des Travaux publics
ph-ndrrmc other PH | en: National Disaster Risk Reduction and Management Council = NDRRMC | fr: Conseil national philippin de gestion des catastrophes
ph-psa-stats other PH | en: Philippine Statistics Authority | fr: Autorité philippine de la statistique
sg-mlaw ministry SG | en: Singaporean Ministry of Law = MinLaw | fr: ministère singapourien de la Justice
np-interior ministry NP | en: Nepalese Ministry of Home Affairs ; Ministry of Home Affairs of Nepal = MoHA ; MOHA | fr: ministère népalais de l'Intérieur
np-dmli regulator NP | en: Department of Money Laundering Investigation = DMLI | fr: Département népalais d'enquête sur le blanchiment
np-fiu regulator NP | en: Financial Information Unit of Nepal | fr: Cellule népalaise d'information financière
np-parliament parliament NP | en: Parliament of Nepal ; Nepalese parliament | fr: Parlement népalais
np-ec other NP | en: Election Commission of Nepal = ECN | fr: Commission électorale népalaise
np-army military NP | en: Nepali Army ; Nepal Army | fr: armée népalaise
dz-cnlt other DZ | fr: Commission de classification des personnes et entités terroristes algérienne | en: Algerian terrorist classification commission
ly-hcs parliament LY | en: High Council of State of Libya ; Libyan High Council of State | fr: Haut Conseil d'État libyen
ps-plc parliament PS | en: Palestinian Legislative Council = PLC | fr: Conseil législatif palestinien
ps-pss police PS | en: Palestinian Security Services | fr: services de sécurité palestiniens
id-mpr parliament ID | id: Majelis Permusyawaratan Rakyat = MPR | en: People's Consultative Assembly of Indonesia = MPR | fr: Assemblée consultative du peuple indonésienne
id-dpd parliament ID | id: Dewan Perwakilan Daerah = DPD | en: Regional Representative Council of Indonesia | fr: Conseil représentatif régional indonésien
my-parliament parliament MY | ms: Dewan Rakyat ; Parlimen Malaysia | en: Parliament of Malaysia ; Malaysian parliament | fr: Parlement malaisien
th-parliament parliament TH | en: National Assembly of Thailand ; Thai House of Representatives | fr: Parlement thaïlandais
vn-moit ministry VN | en: Vietnamese Ministry of Industry and Trade = MoIT | fr: ministère vietnamien de l'Industrie et du Commerce
vn-mic ministry VN | en: Vietnamese Ministry of Information and Communications | fr: ministère vietnamien de l'Information
vn-amld regulator VN ^vn-central-bank | en: Anti-Money Laundering Department of the State Bank of Vietnam | fr: Département vietnamien de lutte contre le blanchiment
kh-cmac other KH | en: Cambodian Mine Action Centre = CMAC | fr: Centre cambodgien d'action contre les mines
kh-interior ministry KH | en: Cambodian Interior Ministry | fr: ministère cambodgien de l'Intérieur
mm-sac government MM | en: State Administration Council | fr: Conseil d'administration de l'État birman
mm-nug government MM | en: National Unity Government of Myanmar | fr: gouvernement d'unité nationale birman
mm-uec other MM | en: Union Election Commission of Myanmar ; Union Election Commission = UEC | fr: Commission électorale birmane
ke-parliament parliament KE | en: Parliament of Kenya ; Kenyan parliament ; National Assembly of Kenya | fr: Parlement kényan
ke-treasury ministry KE | en: Kenyan National Treasury | fr: Trésor national kényan
ng-senate parliament NG | en: Nigerian Senate | fr: Sénat nigérian
ng-nsac other NG | en: Nigeria Sanctions Committee | fr: Comité nigérian des sanctions
ng-onsa other NG | en: Office of the National Security Adviser of Nigeria = ONSA | fr: bureau du conseiller à la sécurité nationale nigérian
ng-nctc other NG ^ng-onsa | en: Nigerian National Counter Terrorism Centre | fr: Centre national nigérian de lutte contre le terrorisme
ng-bpp regulator NG | en: Bureau of Public Procurement | fr: bureau des marchés publics nigérian
za-dtic ministry ZA | en: Department of Trade, Industry and Competition = DTIC | fr: département sud-africain du Commerce, de l'Industrie et de la Concurrence
za-cogta ministry ZA | en: Department of Cooperative Governance and Traditional Affairs = COGTA ; CoGTA | fr: département sud-africain de la Gouvernance coopérative
za-dffe ministry ZA | en: Department of Forestry, Fisheries and the Environment = DFFE | fr: département sud-africain de l'Environnement
za-cipc other ZA | en: Companies and Intellectual Property Commission = CIPC | fr: Commission sud-africaine des sociétés et de la propriété intellectuelle
za-nersa regulator ZA | en: National Energy Regulator of South Africa = Nersa ; NERSA | fr: régulateur sud-africain de l'énergie
za-sahpra regulator ZA | en: South African Health Products Regulatory Authority = SAHPRA | fr: Autorité sud-africaine des produits de santé
za-sanral other ZA | en: South African National Roads Agency = Sanral ; SANRAL | fr: Agence nationale sud-africaine des routes
za-saws other ZA | en: South African Weather Service = SAWS | fr: Service météorologique sud-africain
za-sansa other ZA | en: South African National Space Agency = SANSA | fr: Agence spatiale sud-africaine
za-sita other ZA | en: State Information Technology Agency = SITA | fr: Agence informatique de l'État sud-africain
et-parliament parliament ET | en: House of Peoples' Representatives of Ethiopia | fr: Chambre éthiopienne des représentants des peuples
ps-interior ministry PS | en: Palestinian Interior Ministry | fr: ministère palestinien de l'Intérieur
bh-lmra other BH | en: Labour Market Regulatory Authority of Bahrain = LMRA | fr: Autorité bahreïnie du marché du travail
ae-eocn other AE | en: Executive Office for Control and Non-Proliferation of the UAE = EOCN | fr: Bureau exécutif émirati de contrôle et de non-prolifération
ae-fiu regulator AE | en: Financial Intelligence Unit of the UAE = UAEFIU | fr: Cellule émiratie de renseignement financier
il-ita other IL | en: Israel Tax Authority = ITA | fr: fisc israélien
il-ica other IL | en: Israeli Corporations Authority | fr: Autorité israélienne des sociétés
kr-rokn military KR ^kr-army | en: Republic of Korea Navy = ROKN | fr: marine sud-coréenne
na-ndf military NA | en: Namibian Defence Force | fr: forces de défense namibiennes
zw-zdf military ZW | en: Zimbabwe Defence Forces ; Zimbabwe National Army | fr: forces de défense zimbabwéennes
zm-zdf military ZM | en: Zambia Defence Force | fr: forces de défense zambiennes
bw-bdf military BW | en: Botswana Defence Force | fr: forces de défense du Botswana
mz-fadm military MZ | pt: Forças Armadas de Defesa de Moçambique = FADM | en: Mozambique Defence Armed Forces = FADM | fr: Forces armées de défense du Mozambique = FADM
ao-faa military AO | pt: Forças Armadas Angolanas | en: Angolan Armed Forces | fr: Forces armées angolaises
ls-ldf military LS | en: Lesotho Defence Force | fr: forces de défense du Lesotho
lk-army military LK | en: Sri Lanka Army ; Sri Lanka Armed Forces | fr: armée sri-lankaise
my-atm military MY | ms: Angkatan Tentera Malaysia = ATM | en: Malaysian Armed Forces = MAF | fr: forces armées malaisiennes
vn-army military VN ^vn-defence | vi: Quân đội nhân dân Việt Nam | en: People's Army of Vietnam ; Vietnam People's Army = PAVN | fr: Armée populaire vietnamienne
la-army military LA | en: Lao People's Armed Forces | fr: Forces armées populaires lao
au-raaf military AU ^au-adf | en: Royal Australian Air Force = RAAF | fr: Armée de l'air royale australienne
nz-rnzaf military NZ ^nz-nzdf | en: Royal New Zealand Air Force = RNZAF | fr: Armée de l'air royale néo-zélandaise
nz-rnzn military NZ ^nz-nzdf | en: Royal New Zealand Navy = RNZN | fr: Marine royale néo-zélandaise
in-iaf military IN ^in-defence | en: Indian Air Force = IAF | fr: Armée de l'air indienne
pk-paf military PK ^pk-army | en: Pakistan Air Force = PAF | fr: Armée de l'air pakistanaise
jp-jgsdf military JP ^jp-jsdf | en: Japan Ground Self-Defense Force = JGSDF | fr: Force terrestre d'autodéfense japonaise
jp-jmsdf military JP ^jp-jsdf | en: Japan Maritime Self-Defense Force = JMSDF | fr: Force maritime d'autodéfense japonaise
jp-jasdf military JP ^jp-jsdf | en: Japan Air Self-Defense Force = JASDF | fr: Force aérienne d'autodéfense japonaise
kr-rokaf military KR ^kr-army | en: Republic of Korea Air Force = ROKAF | fr: armée de l'air sud-coréenne
`;
