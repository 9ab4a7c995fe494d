/** The public bodies of Ukraine, Moldova and south-eastern Europe. */
export const europeSouthEast: string = `
ua-presidency government UA | fr: présidence ukrainienne ; bureau du président ukrainien ; Bureau de la présidence ukrainienne @ Bankova | en: Ukrainian presidency ; Ukrainian presidential office ; Office of the President of Ukraine @ Bankova
ua-government government UA | fr: gouvernement ukrainien | en: Ukrainian government ; Cabinet of Ministers of Ukraine
ua-nsdc government UA ^ua-presidency | fr: Conseil de sécurité nationale et de défense d'Ukraine ; Conseil ukrainien de sécurité nationale et de défense ; Conseil de sécurité ukrainien | en: National Security and Defense Council of Ukraine ; Ukrainian National Security and Defense Council = NSDC
ua-interior ministry UA | fr: ministère ukrainien de l'Intérieur | en: Ukrainian Interior Ministry ; Ministry of Internal Affairs of Ukraine
ua-foreign ministry UA | fr: ministère ukrainien des Affaires étrangères | en: Ukrainian Foreign Ministry ; Ministry of Foreign Affairs of Ukraine
ua-defence ministry UA | fr: ministère ukrainien de la Défense | en: Ukrainian Defence Ministry ; Ukrainian Defense Ministry ; Ministry of Defence of Ukraine
ua-justice ministry UA | fr: ministère ukrainien de la Justice | en: Ukrainian Justice Ministry ; Ministry of Justice of Ukraine
ua-finance ministry UA | fr: ministère ukrainien des Finances | en: Ukrainian Finance Ministry ; Ministry of Finance of Ukraine
ua-digital ministry UA | fr: ministère ukrainien de la Transformation numérique ; ministère ukrainien du Numérique | en: Ukrainian Ministry of Digital Transformation ; Ministry of Digital Transformation of Ukraine ; Ukrainian Digital Ministry
ua-energy ministry UA | fr: ministère ukrainien de l'Énergie | en: Ukrainian Energy Ministry ; Ministry of Energy of Ukraine
ua-sspscip cyber UA | fr: Service d'État ukrainien des communications spéciales et de la protection de l'information ; Service d'État des communications spéciales et de la protection de l'information d'Ukraine = SSSCIP | en: State Service of Special Communications and Information Protection of Ukraine ; Ukrainian State Service of Special Communications and Information Protection = SSSCIP
ua-cert cert UA ^ua-sspscip | fr: CERT-UA | en: CERT-UA ; Computer Emergency Response Team of Ukraine
ua-sbu intelligence UA | fr: Service de sécurité d'Ukraine ; service de sécurité ukrainien ; services de sécurité ukrainiens ; Services de sécurité ukrainiens = SBU | en: Security Service of Ukraine ; Ukrainian Security Service ; Ukrainian security service = SBU ; SSU | uk: Sluzhba Bezpeky Ukrayiny = SBU
ua-gur intelligence UA ^ua-defence | fr: Direction principale du renseignement d'Ukraine ; renseignement militaire ukrainien ; Renseignement militaire ukrainien ; direction du renseignement militaire ukrainien = GUR ; HUR | en: Main Directorate of Intelligence of Ukraine ; Ukrainian military intelligence ; Ukrainian military intelligence agency = HUR ; GUR | uk: Holovne upravlinnya rozvidky = HUR ; GUR ; HUR MO
ua-szru intelligence UA | fr: Service de renseignement extérieur ukrainien ; renseignement extérieur ukrainien | en: Foreign Intelligence Service of Ukraine ; Ukrainian Foreign Intelligence Service = SZRU | uk: Sluzhba zovnishnioyi rozvidky = SZRU ; SZR
ua-police police UA ^ua-interior | fr: Police nationale d'Ukraine ; Police nationale ukrainienne ; police nationale ukrainienne ; police ukrainienne | en: National Police of Ukraine ; Ukrainian National Police ; Ukrainian police
ua-cyberpolice police UA ^ua-police | fr: cyberpolice ukrainienne ; Cyberpolice ukrainienne | en: Ukrainian Cyber Police ; Ukrainian cyber police ; Cyber Police of Ukraine
ua-nabu police UA | fr: Bureau national anticorruption d'Ukraine ; Bureau national anticorruption ukrainien ; Bureau national ukrainien anticorruption = NABU ; Nabu | en: National Anti-Corruption Bureau of Ukraine ; Ukrainian National Anti-Corruption Bureau = NABU
ua-sapo prosecution UA | fr: parquet spécialisé anticorruption ukrainien ; parquet anticorruption ukrainien | en: Ukrainian Specialised Anti-Corruption Prosecutor's Office ; Specialized Anti-Corruption Prosecutor's Office of Ukraine ; Specialised Anti-Corruption Prosecutor's Office = SAPO
ua-pgo prosecution UA | fr: parquet général d'Ukraine ; parquet général ukrainien ; parquet ukrainien ! procureur général d'Ukraine ; procureur général ukrainien | en: Office of the Prosecutor General of Ukraine ; Ukrainian Prosecutor General's Office ! Ukrainian prosecutor general ; Prosecutor General of Ukraine
ua-constitutional-court court UA | fr: Cour constitutionnelle d'Ukraine ; Cour constitutionnelle ukrainienne | en: Constitutional Court of Ukraine ; Ukrainian Constitutional Court
ua-supreme-court court UA | fr: Cour suprême d'Ukraine ; Cour suprême ukrainienne | en: Supreme Court of Ukraine ; Ukrainian Supreme Court
ua-border-guard police UA | fr: Service d'État des gardes-frontières d'Ukraine ; gardes-frontières ukrainiens | en: State Border Guard Service of Ukraine ; Ukrainian State Border Guard Service
ua-ses other UA ^ua-interior | fr: Service d'État ukrainien pour les situations d'urgence ; Service d'urgence ukrainien ; service ukrainien des situations d'urgence | en: State Emergency Service of Ukraine ; Ukrainian State Emergency Service
ua-nbu central-bank UA | fr: Banque nationale d'Ukraine ; banque centrale ukrainienne ; Banque centrale ukrainienne | en: National Bank of Ukraine ; Ukrainian central bank
ua-rada parliament UA | fr: Verkhovna Rada ; Rada ; Rada suprême ; Parlement ukrainien | en: Verkhovna Rada ; Rada ; Ukrainian parliament
ua-army military UA ^ua-defence | fr: forces armées ukrainiennes ; Forces armées d'Ukraine ; forces armées d'Ukraine ; armée ukrainienne | en: Armed Forces of Ukraine ; Ukrainian Armed Forces ; Ukrainian armed forces ; Ukrainian army ; Ukrainian military = AFU | uk: Zbroini syly Ukrainy = ZSU
ua-general-staff military UA ^ua-army | fr: état-major ukrainien ; état-major général ukrainien ; état-major de l'armée ukrainienne | en: General Staff of the Armed Forces of Ukraine ; Ukrainian General Staff
ua-air-force military UA ^ua-army | fr: armée de l'air ukrainienne ; force aérienne ukrainienne ; forces aériennes ukrainiennes | en: Ukrainian Air Force ; Ukrainian air force
ua-navy military UA ^ua-army | fr: marine ukrainienne | en: Ukrainian Navy ; Ukrainian navy

md-government government MD | ro: Guvernul Republicii Moldova | fr: gouvernement moldave | en: Moldovan government
md-interior ministry MD | ro: Ministerul Afacerilor Interne al Republicii Moldova ; Ministerul Afacerilor Interne = MAI | fr: ministère moldave de l'Intérieur | en: Moldovan Interior Ministry
md-foreign ministry MD | ro: Ministerul Afacerilor Externe al Republicii Moldova ; Ministerul Afacerilor Externe = MAE ; MAEIE | fr: ministère moldave des Affaires étrangères | en: Moldovan Foreign Ministry
md-defence ministry MD | ro: Ministerul Apărării al Republicii Moldova | fr: ministère moldave de la Défense | en: Moldovan Defence Ministry
md-sis intelligence MD | ro: Serviciul de Informații și Securitate = SIS | fr: Service de renseignement et de sécurité moldave ; services de renseignement moldaves | en: Moldovan Intelligence and Security Service ; Intelligence and Security Service of Moldova
md-police police MD | ro: Inspectoratul General al Poliției al Republicii Moldova | fr: police moldave | en: Moldovan police
md-cna police MD | ro: Centrul Național Anticorupție = CNA | fr: Centre national anticorruption moldave | en: Moldovan National Anticorruption Centre
md-constitutional-court court MD | ro: Curtea Constituțională a Republicii Moldova | fr: Cour constitutionnelle moldave ; Cour constitutionnelle de Moldavie | en: Constitutional Court of Moldova ; Moldovan Constitutional Court
md-cec other MD | ro: Comisia Electorală Centrală = CEC | fr: Commission électorale centrale moldave | en: Moldovan Central Electoral Commission
md-bnm central-bank MD | ro: Banca Națională a Moldovei = BNM | fr: Banque nationale de Moldavie | en: National Bank of Moldova
md-parliament parliament MD | ro: Parlamentul Republicii Moldova | fr: Parlement moldave | en: Moldovan parliament

ro-government government RO | ro: Guvernul României @ Palatul Victoria | fr: gouvernement roumain | en: Romanian government
ro-presidency government RO | ro: Administrația Prezidențială @ Palatul Cotroceni ; Cotroceni | fr: présidence roumaine @ palais de Cotroceni | en: Romanian presidency @ Cotroceni Palace
ro-interior ministry RO | ro: Ministerul Afacerilor Interne = MAI | fr: ministère roumain de l'Intérieur | en: Romanian Interior Ministry ; Romanian Ministry of Internal Affairs
ro-foreign ministry RO | ro: Ministerul Afacerilor Externe = MAE | fr: ministère roumain des Affaires étrangères | en: Romanian Foreign Ministry ; Romanian Ministry of Foreign Affairs
ro-defence ministry RO | ro: Ministerul Apărării Naționale = MApN | fr: ministère roumain de la Défense | en: Romanian Defence Ministry ; Romanian Defense Ministry ; Romanian Ministry of National Defence
ro-justice ministry RO | ro: Ministerul Justiției | fr: ministère roumain de la Justice | en: Romanian Justice Ministry
ro-finance ministry RO | ro: Ministerul Finanțelor | fr: ministère roumain des Finances | en: Romanian Finance Ministry
ro-dnsc cyber RO | ro: Directoratul Național de Securitate Cibernetică = DNSC < CERT-RO | fr: Direction nationale roumaine de la cybersécurité ; Direction nationale de la cybersécurité roumaine = DNSC | en: Romanian National Cyber Security Directorate ; Romanian National Cybersecurity Directorate = DNSC
ro-sri intelligence RO | ro: Serviciul Român de Informații = SRI | fr: Service roumain de renseignement ; Service roumain de renseignements ; Service roumain d'information | en: Romanian Intelligence Service
ro-sie intelligence RO | ro: Serviciul de Informații Externe = SIE | fr: Service de renseignement extérieur roumain ; Service roumain de renseignement extérieur | en: Romanian Foreign Intelligence Service
ro-sts other RO | ro: Serviciul de Telecomunicații Speciale = STS | fr: Service roumain de télécommunications spéciales | en: Romanian Special Telecommunications Service
ro-csat government RO | ro: Consiliul Suprem de Apărare a Țării = CSAT | fr: Conseil suprême de défense roumain ; Conseil suprême de défense nationale roumain = CSAT | en: Romanian Supreme Council of National Defence ; Romanian Supreme Defence Council = CSAT
ro-politia police RO ^ro-interior | ro: Poliția Română | fr: police roumaine | en: Romanian Police ; Romanian police
ro-jandarmeria police RO ^ro-interior | ro: Jandarmeria Română | fr: gendarmerie roumaine | en: Romanian Gendarmerie
ro-diicot prosecution RO | ro: Direcția de Investigare a Infracțiunilor de Criminalitate Organizată și Terorism = DIICOT | fr: Direction roumaine d'enquête sur le crime organisé et le terrorisme ; parquet roumain chargé du crime organisé = DIICOT | en: Romanian Directorate for Investigating Organized Crime and Terrorism = DIICOT
ro-dna prosecution RO | ro: Direcția Națională Anticorupție = DNA | fr: Direction nationale anticorruption roumaine ; parquet anticorruption roumain | en: Romanian National Anticorruption Directorate ; Romanian anti-corruption prosecutors
ro-ccr court RO | ro: Curtea Constituțională a României = CCR | fr: Cour constitutionnelle roumaine ; Cour constitutionnelle de Roumanie | en: Romanian Constitutional Court ; Constitutional Court of Romania
ro-iccj court RO | ro: Înalta Curte de Casație și Justiție = ÎCCJ ; ICCJ | fr: Haute Cour de cassation et de justice roumaine ; Haute Cour de cassation et de justice ; Cour suprême roumaine | en: Romanian High Court of Cassation and Justice ; High Court of Cassation and Justice
ro-anspdcp regulator RO | ro: Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal = ANSPDCP | fr: Autorité roumaine de protection des données | en: Romanian data protection authority = ANSPDCP
ro-ancom regulator RO | ro: Autoritatea Națională pentru Administrare și Reglementare în Comunicații = ANCOM | fr: Autorité roumaine des communications = ANCOM | en: Romanian National Authority for Management and Regulation in Communications = ANCOM
ro-consiliul-concurentei regulator RO | ro: Consiliul Concurenței | fr: Conseil de la concurrence roumain | en: Romanian Competition Council
ro-aep other RO | ro: Autoritatea Electorală Permanentă = AEP | fr: Autorité électorale permanente roumaine | en: Romanian Permanent Electoral Authority
ro-bnr central-bank RO | ro: Banca Națională a României = BNR | fr: Banque nationale de Roumanie ; Banque nationale roumaine ; banque centrale roumaine | en: National Bank of Romania ; Romanian central bank
ro-deputies parliament RO | ro: Camera Deputaților | fr: Chambre des députés roumaine | en: Romanian Chamber of Deputies
ro-senate parliament RO | ro: Senatul României | fr: Sénat roumain | en: Romanian Senate
ro-army military RO ^ro-defence | ro: Armata României ; Armata Română | fr: armée roumaine ; forces armées roumaines | en: Romanian Armed Forces ; Romanian armed forces ; Romanian army

bg-government government BG | fr: gouvernement bulgare | en: Bulgarian government
bg-interior ministry BG | fr: ministère bulgare de l'Intérieur | en: Bulgarian Interior Ministry ; Bulgarian Ministry of Interior | bg: Ministerstvo na vatreshnite raboti = MVR
bg-foreign ministry BG | fr: ministère bulgare des Affaires étrangères | en: Bulgarian Foreign Ministry
bg-defence ministry BG | fr: ministère bulgare de la Défense | en: Bulgarian Defence Ministry ; Bulgarian Defense Ministry
bg-justice ministry BG | fr: ministère bulgare de la Justice | en: Bulgarian Justice Ministry
bg-finance ministry BG | fr: ministère bulgare des Finances | en: Bulgarian Finance Ministry
bg-dans intelligence BG | fr: Agence d'État bulgare pour la sécurité nationale ; Agence bulgare de sécurité nationale ; Agence de sécurité nationale bulgare | en: Bulgarian State Agency for National Security ; State Agency for National Security = DANS ; SANS | bg: Dŭrzhavna agentsiya Natsionalna sigurnost = DANS
bg-dar intelligence BG | fr: Agence d'État bulgare de renseignement | en: Bulgarian State Intelligence Agency ; State Intelligence Agency of Bulgaria | bg: Dŭrzhavna agentsiya Razuznavane = DAR
bg-prosecution prosecution BG | fr: parquet général bulgare ; parquet bulgare | en: Bulgarian Prosecutor's Office ; Bulgarian prosecutor general's office
bg-constitutional-court court BG | fr: Cour constitutionnelle bulgare | en: Bulgarian Constitutional Court
bg-cpdp regulator BG | fr: Commission bulgare de protection des données personnelles | en: Bulgarian Commission for Personal Data Protection
bg-bnb central-bank BG | fr: Banque nationale de Bulgarie ; Banque nationale bulgare | en: Bulgarian National Bank
bg-parliament parliament BG | fr: Assemblée nationale bulgare ; Parlement bulgare | en: Bulgarian National Assembly ; Bulgarian parliament
bg-army military BG ^bg-defence | fr: armée bulgare ; forces armées bulgares | en: Bulgarian Armed Forces ; Bulgarian army
bg-police police BG ^bg-interior | fr: police bulgare | en: Bulgarian police

gr-government government GR | fr: gouvernement grec @ palais Maximos ; Maximou | en: Greek government @ Maximos Mansion
gr-interior ministry GR | fr: ministère grec de l'Intérieur | en: Greek Interior Ministry
gr-security ministry GR | fr: ministère grec de la Protection du citoyen ; ministère grec de la Protection civile et du Citoyen | en: Greek Ministry of Citizen Protection ; Greek Citizen Protection Ministry
gr-foreign ministry GR | fr: ministère grec des Affaires étrangères | en: Greek Foreign Ministry ; Hellenic Ministry of Foreign Affairs
gr-defence ministry GR | fr: ministère grec de la Défense | en: Greek Defence Ministry ; Greek Defense Ministry
gr-justice ministry GR | fr: ministère grec de la Justice | en: Greek Justice Ministry
gr-finance ministry GR | fr: ministère grec des Finances ; ministère grec de l'Économie et des Finances | en: Greek Finance Ministry
gr-digital ministry GR | fr: ministère grec de la Gouvernance numérique | en: Greek Ministry of Digital Governance ; Greek Digital Governance Ministry
gr-migration ministry GR | fr: ministère grec des Migrations et de l'Asile ; ministère grec des Migrations | en: Greek Migration Ministry ; Greek Ministry of Migration and Asylum
gr-shipping ministry GR | fr: ministère grec de la Marine marchande | en: Greek Shipping Ministry
gr-ncsa cyber GR ^gr-digital | fr: Autorité nationale grecque de cybersécurité | en: Greek National Cybersecurity Authority ; Greek National Cyber Security Authority
gr-eyp intelligence GR | fr: Service national de renseignement grec ; Service national grec de renseignement ; service de renseignement grec = EYP | en: Greek National Intelligence Service ; Greek intelligence service ; Hellenic National Intelligence Service = EYP ; NIS-EYP | el: Ethnikí Ypiresía Pliroforión = EYP
gr-police police GR ^gr-security | fr: police grecque ; Police hellénique | en: Hellenic Police ; Greek police
gr-coast-guard other GR ^gr-shipping | fr: garde-côtes grecs ; gardes-côtes grecs | en: Hellenic Coast Guard ; Greek coastguard ; Greek coast guard
gr-areios-pagos court GR | fr: Cour suprême grecque ; Aréopage grec | en: Greek Supreme Court ; Areios Pagos
gr-council-of-state court GR | fr: Conseil d'État grec | en: Greek Council of State
gr-dpa regulator GR | fr: Autorité grecque de protection des données | en: Hellenic Data Protection Authority ; Greek data protection authority
gr-adae regulator GR | fr: Autorité grecque de protection de la confidentialité des communications ; Autorité grecque pour la protection du secret des communications = ADAE | en: Hellenic Authority for Communication Security and Privacy = ADAE
gr-competition regulator GR | fr: Commission hellénique de la concurrence ; Autorité grecque de la concurrence | en: Hellenic Competition Commission
gr-bank central-bank GR | fr: Banque de Grèce ; banque centrale grecque | en: Bank of Greece
gr-parliament parliament GR | fr: Parlement grec ; Vouli | en: Hellenic Parliament ; Greek parliament
gr-army military GR ^gr-defence | fr: armée grecque ; forces armées grecques | en: Hellenic Armed Forces ; Greek armed forces ; Greek army

hr-government government HR | hr: Vlada Republike Hrvatske @ Banski dvori | fr: gouvernement croate | en: Croatian government
hr-interior ministry HR | hr: Ministarstvo unutarnjih poslova = MUP | fr: ministère croate de l'Intérieur | en: Croatian Interior Ministry
hr-foreign ministry HR | hr: Ministarstvo vanjskih i europskih poslova = MVEP | fr: ministère croate des Affaires étrangères | en: Croatian Foreign Ministry
hr-defence ministry HR | hr: Ministarstvo obrane = MORH | fr: ministère croate de la Défense | en: Croatian Defence Ministry ; Croatian Defense Ministry
hr-justice ministry HR | hr: Ministarstvo pravosuđa, uprave i digitalne transformacije < Ministarstvo pravosuđa i uprave | fr: ministère croate de la Justice | en: Croatian Justice Ministry
hr-finance ministry HR | hr: Ministarstvo financija | fr: ministère croate des Finances | en: Croatian Finance Ministry
hr-soa intelligence HR | hr: Sigurnosno-obavještajna agencija = SOA | fr: Agence croate de sécurité et de renseignement | en: Croatian Security and Intelligence Agency
hr-vsoa intelligence HR ^hr-defence | hr: Vojna sigurnosno-obavještajna agencija = VSOA | fr: Agence croate de sécurité et de renseignement militaires | en: Croatian Military Security and Intelligence Agency = VSOA
hr-zsis cyber HR | hr: Zavod za sigurnost informacijskih sustava = ZSIS | fr: Institut croate de sécurité des systèmes d'information | en: Croatian Information Systems Security Bureau = ZSIS
hr-cert cert HR | hr: Nacionalni CERT ; CERT.hr | fr: CERT.hr | en: CERT.hr
hr-policija police HR ^hr-interior | hr: Ravnateljstvo policije ; hrvatska policija | fr: police croate | en: Croatian police
hr-uskok prosecution HR ^hr-dorh | hr: Ured za suzbijanje korupcije i organiziranog kriminaliteta = USKOK | fr: parquet anticorruption croate = USKOK | en: Croatian Office for the Suppression of Corruption and Organised Crime = USKOK
hr-dorh prosecution HR | hr: Državno odvjetništvo Republike Hrvatske = DORH | fr: parquet général croate ; parquet croate | en: Croatian State Attorney's Office
hr-ustavni-sud court HR | hr: Ustavni sud Republike Hrvatske | fr: Cour constitutionnelle croate | en: Croatian Constitutional Court
hr-vrhovni-sud court HR | hr: Vrhovni sud Republike Hrvatske | fr: Cour suprême croate | en: Croatian Supreme Court
hr-azop regulator HR | hr: Agencija za zaštitu osobnih podataka = AZOP | fr: Agence croate de protection des données personnelles | en: Croatian Personal Data Protection Agency = AZOP
hr-hnb central-bank HR | hr: Hrvatska narodna banka = HNB | fr: Banque nationale croate ; Banque nationale de Croatie | en: Croatian National Bank = HNB
hr-sabor parliament HR | hr: Hrvatski sabor ; Sabor | fr: Sabor ; Parlement croate | en: Sabor ; Croatian parliament
hr-army military HR ^hr-defence | hr: Oružane snage Republike Hrvatske ; Hrvatska vojska | fr: armée croate ; forces armées croates | en: Croatian Armed Forces ; Croatian army

si-government government SI | sl: Vlada Republike Slovenije | fr: gouvernement slovène | en: Slovenian government
si-interior ministry SI | sl: Ministrstvo za notranje zadeve = MNZ | fr: ministère slovène de l'Intérieur | en: Slovenian Interior Ministry
si-foreign ministry SI | sl: Ministrstvo za zunanje in evropske zadeve = MZEZ ; MZZ < Ministrstvo za zunanje zadeve | fr: ministère slovène des Affaires étrangères | en: Slovenian Foreign Ministry
si-defence ministry SI | sl: Ministrstvo za obrambo = MORS | fr: ministère slovène de la Défense | en: Slovenian Defence Ministry ; Slovenian Defense Ministry
si-justice ministry SI | sl: Ministrstvo za pravosodje | fr: ministère slovène de la Justice | en: Slovenian Justice Ministry
si-finance ministry SI | sl: Ministrstvo za finance | fr: ministère slovène des Finances | en: Slovenian Finance Ministry
si-digital ministry SI | sl: Ministrstvo za digitalno preobrazbo | fr: ministère slovène de la Transformation numérique | en: Slovenian Ministry of Digital Transformation
si-ursiv cyber SI | sl: Urad Vlade Republike Slovenije za informacijsko varnost = URSIV | fr: Office slovène de la sécurité de l'information | en: Slovenian Government Information Security Office = URSIV
si-cert cert SI | sl: SI-CERT | fr: SI-CERT | en: SI-CERT
si-sova intelligence SI | sl: Slovenska obveščevalno-varnostna agencija = SOVA ; Sova | fr: Agence slovène de renseignement et de sécurité = SOVA | en: Slovenian Intelligence and Security Agency = SOVA
si-policija police SI ^si-interior | sl: slovenska policija | fr: police slovène | en: Slovenian police
si-ustavno-sodisce court SI | sl: Ustavno sodišče Republike Slovenije | fr: Cour constitutionnelle slovène | en: Slovenian Constitutional Court
si-ip regulator SI | sl: Informacijski pooblaščenec | fr: Commissaire slovène à l'information | en: Slovenian Information Commissioner
si-bank central-bank SI | sl: Banka Slovenije | fr: Banque de Slovénie | en: Bank of Slovenia
si-drzavni-zbor parliament SI | sl: Državni zbor Republike Slovenije ; Državni zbor | fr: Assemblée nationale slovène ; Parlement slovène | en: Slovenian National Assembly ; Slovenian parliament
si-army military SI ^si-defence | sl: Slovenska vojska | fr: armée slovène ; forces armées slovènes | en: Slovenian Armed Forces ; Slovenian army

cy-government government CY | fr: gouvernement chypriote | en: Cypriot government
cy-interior ministry CY | fr: ministère chypriote de l'Intérieur | en: Cypriot Interior Ministry
cy-foreign ministry CY | fr: ministère chypriote des Affaires étrangères | en: Cypriot Foreign Ministry
cy-defence ministry CY | fr: ministère chypriote de la Défense | en: Cypriot Defence Ministry
cy-justice ministry CY | fr: ministère chypriote de la Justice | en: Cypriot Justice Ministry
cy-finance ministry CY | fr: ministère chypriote des Finances | en: Cypriot Finance Ministry
cy-dsa cyber CY | fr: Autorité de sécurité numérique de Chypre | en: Digital Security Authority of Cyprus
cy-cis intelligence CY | fr: Service de renseignement chypriote | en: Cyprus Intelligence Service = CIS | el: Kypriakí Ypiresía Pliroforión = KYP
cy-police police CY | fr: police chypriote | en: Cyprus Police ; Cypriot police
cy-supreme-court court CY | fr: Cour suprême de Chypre ; Cour suprême chypriote | en: Supreme Court of Cyprus
cy-cysec regulator CY | fr: Commission chypriote des valeurs mobilières = CySEC | en: Cyprus Securities and Exchange Commission = CySEC
cy-cbc central-bank CY | fr: Banque centrale de Chypre | en: Central Bank of Cyprus
cy-parliament parliament CY | fr: Chambre des représentants de Chypre ; Parlement chypriote | en: Cypriot House of Representatives ; Cypriot parliament
cy-national-guard military CY ^cy-defence | fr: Garde nationale chypriote ; armée chypriote | en: Cypriot National Guard

mt-government government MT | mt: Gvern ta' Malta | en: Maltese government | fr: gouvernement maltais
mt-interior ministry MT | en: Maltese Home Affairs Ministry | fr: ministère maltais de l'Intérieur
mt-foreign ministry MT | en: Maltese Foreign Ministry | fr: ministère maltais des Affaires étrangères
mt-justice ministry MT | en: Maltese Justice Ministry | fr: ministère maltais de la Justice
mt-finance ministry MT | en: Maltese Finance Ministry | fr: ministère maltais des Finances
mt-mss intelligence MT | en: Malta Security Service = MSS | fr: Service de sécurité maltais
mt-police police MT | en: Malta Police Force ; Maltese police | fr: police maltaise
mt-fiau other MT | en: Financial Intelligence Analysis Unit of Malta = FIAU | fr: cellule maltaise de renseignement financier
mt-mfsa regulator MT | en: Malta Financial Services Authority = MFSA | fr: Autorité maltaise des services financiers = MFSA
mt-mga regulator MT | en: Malta Gaming Authority = MGA | fr: Autorité maltaise des jeux
mt-idpc regulator MT | en: Maltese Office of the Information and Data Protection Commissioner ; Maltese data protection authority | fr: Autorité maltaise de protection des données
mt-cbm central-bank MT | en: Central Bank of Malta | fr: Banque centrale de Malte
mt-constitutional-court court MT | en: Constitutional Court of Malta | fr: Cour constitutionnelle de Malte ; Cour constitutionnelle maltaise
mt-parliament parliament MT | en: Maltese House of Representatives ; Maltese parliament | fr: Chambre des représentants de Malte ; Parlement maltais
mt-afm military MT | en: Armed Forces of Malta | fr: forces armées maltaises ; armée maltaise
mt-csirt cert MT | en: CSIRTMalta ; CSIRT Malta = MT-CSIRT | fr: CSIRTMalta

rs-government government RS | sr-Latn: Vlada Republike Srbije | fr: gouvernement serbe | en: Serbian government
rs-interior ministry RS | sr-Latn: Ministarstvo unutrašnjih poslova Republike Srbije | fr: ministère serbe de l'Intérieur | en: Serbian Interior Ministry | sr: Ministarstvo unutrašnjih poslova = MUP
rs-foreign ministry RS | sr-Latn: Ministarstvo spoljnih poslova Republike Srbije | fr: ministère serbe des Affaires étrangères | en: Serbian Foreign Ministry
rs-defence ministry RS | sr-Latn: Ministarstvo odbrane Republike Srbije | fr: ministère serbe de la Défense | en: Serbian Defence Ministry ; Serbian Defense Ministry
rs-justice ministry RS | sr-Latn: Ministarstvo pravde Republike Srbije | fr: ministère serbe de la Justice | en: Serbian Justice Ministry
rs-finance ministry RS | sr-Latn: Ministarstvo finansija Republike Srbije | fr: ministère serbe des Finances | en: Serbian Finance Ministry
rs-bia intelligence RS | sr-Latn: Bezbednosno-informativna agencija = BIA | fr: Agence serbe de renseignement et de sécurité ; Agence de sécurité et d'information serbe = BIA | en: Serbian Security Intelligence Agency ; Serbian Security Information Agency = BIA | sr: Bezbednosno-informativna agencija = BIA
rs-vba intelligence RS ^rs-defence | sr-Latn: Vojnobezbednosna agencija = VBA | fr: Agence de sécurité militaire serbe | en: Serbian Military Security Agency | sr: Vojnobezbednosna agencija = VBA
rs-police police RS ^rs-interior | sr-Latn: Policija Srbije | fr: police serbe | en: Serbian police
rs-constitutional-court court RS | sr-Latn: Ustavni sud Srbije | fr: Cour constitutionnelle serbe ; Cour constitutionnelle de Serbie | en: Serbian Constitutional Court ; Constitutional Court of Serbia
rs-nbs central-bank RS | sr-Latn: Narodna banka Srbije | fr: Banque nationale de Serbie | en: National Bank of Serbia
rs-skupstina parliament RS | sr-Latn: Narodna skupština Republike Srbije | fr: Assemblée nationale serbe ; Parlement serbe ; Skupština de Serbie | en: Serbian National Assembly ; Serbian parliament
rs-army military RS ^rs-defence | sr-Latn: Vojska Srbije | fr: armée serbe ; forces armées serbes | en: Serbian Armed Forces ; Serbian army

al-government government AL | sq: Këshilli i Ministrave i Republikës së Shqipërisë | fr: gouvernement albanais | en: Albanian government
al-interior ministry AL | sq: Ministria e Brendshme | fr: ministère albanais de l'Intérieur | en: Albanian Interior Ministry
al-foreign ministry AL | sq: Ministria për Evropën dhe Punët e Jashtme | fr: ministère albanais des Affaires étrangères | en: Albanian Foreign Ministry
al-defence ministry AL | sq: Ministria e Mbrojtjes | fr: ministère albanais de la Défense | en: Albanian Defence Ministry ; Albanian Defense Ministry
al-justice ministry AL | sq: Ministria e Drejtësisë | fr: ministère albanais de la Justice | en: Albanian Justice Ministry
al-finance ministry AL | sq: Ministria e Financave | fr: ministère albanais des Finances | en: Albanian Finance Ministry
al-aksk cyber AL | sq: Autoriteti Kombëtar për Sigurinë Kibernetike = AKSK | fr: Autorité nationale albanaise de cybersécurité | en: Albanian National Cyber Security Authority = AKSK
al-akshi other AL | sq: Agjencia Kombëtare e Shoqërisë së Informacionit = AKSHI | fr: Agence nationale albanaise de la société de l'information | en: Albanian National Agency for Information Society = AKSHI
al-shish intelligence AL | sq: Shërbimi Informativ i Shtetit = SHISH | fr: Service de renseignement d'État albanais | en: Albanian State Intelligence Service ; State Intelligence Service of Albania = SHISH ; SIS
al-police police AL ^al-interior | sq: Policia e Shtetit | fr: police albanaise | en: Albanian State Police ; Albanian police
al-spak prosecution AL | sq: Struktura e Posaçme kundër Korrupsionit dhe Krimit të Organizuar = SPAK | fr: parquet spécial anticorruption albanais = SPAK | en: Albanian Special Anti-Corruption Structure ; Albanian Special Structure against Corruption and Organized Crime = SPAK
al-constitutional-court court AL | sq: Gjykata Kushtetuese e Republikës së Shqipërisë | fr: Cour constitutionnelle albanaise | en: Albanian Constitutional Court
al-bank central-bank AL | sq: Banka e Shqipërisë | fr: Banque d'Albanie | en: Bank of Albania
al-parliament parliament AL | sq: Kuvendi i Shqipërisë | fr: Parlement albanais | en: Albanian parliament
al-army military AL ^al-defence | sq: Forcat e Armatosura të Republikës së Shqipërisë | fr: armée albanaise ; forces armées albanaises | en: Albanian Armed Forces
al-idp regulator AL | sq: Komisioneri për të Drejtën e Informimit dhe Mbrojtjen e të Dhënave Personale | fr: Autorité albanaise de protection des données | en: Albanian Information and Data Protection Commissioner

mk-government government MK | fr: gouvernement macédonien ; gouvernement de Macédoine du Nord | en: North Macedonian government ; Government of North Macedonia
mk-interior ministry MK | fr: ministère macédonien de l'Intérieur | en: North Macedonian Interior Ministry
mk-foreign ministry MK | fr: ministère macédonien des Affaires étrangères | en: North Macedonian Foreign Ministry
mk-defence ministry MK | fr: ministère macédonien de la Défense | en: North Macedonian Defence Ministry
mk-justice ministry MK | fr: ministère macédonien de la Justice | en: North Macedonian Justice Ministry
mk-finance ministry MK | fr: ministère macédonien des Finances | en: North Macedonian Finance Ministry
mk-bank central-bank MK | fr: Banque nationale de Macédoine du Nord | en: National Bank of the Republic of North Macedonia
mk-parliament parliament MK | fr: Parlement macédonien ; Sobranie | en: Sobranie ; North Macedonian parliament
mk-army military MK ^mk-defence | fr: armée macédonienne ; armée de Macédoine du Nord | en: Army of North Macedonia
mk-anb intelligence MK | fr: Agence de sécurité nationale macédonienne | en: National Security Agency of North Macedonia
mk-cirt cert MK | fr: MKD-CIRT | en: MKD-CIRT
mk-police police MK ^mk-interior | fr: police macédonienne | en: North Macedonian police
mk-constitutional-court court MK | fr: Cour constitutionnelle macédonienne | en: Constitutional Court of North Macedonia

me-government government ME | cnr: Vlada Crne Gore | fr: gouvernement monténégrin | en: Montenegrin government
me-interior ministry ME | cnr: Ministarstvo unutrašnjih poslova Crne Gore | fr: ministère monténégrin de l'Intérieur | en: Montenegrin Interior Ministry
me-foreign ministry ME | cnr: Ministarstvo vanjskih poslova Crne Gore | fr: ministère monténégrin des Affaires étrangères | en: Montenegrin Foreign Ministry
me-defence ministry ME | cnr: Ministarstvo odbrane Crne Gore | fr: ministère monténégrin de la Défense | en: Montenegrin Defence Ministry
me-justice ministry ME | cnr: Ministarstvo pravde Crne Gore | fr: ministère monténégrin de la Justice | en: Montenegrin Justice Ministry
me-finance ministry ME | cnr: Ministarstvo finansija Crne Gore | fr: ministère monténégrin des Finances | en: Montenegrin Finance Ministry
me-anb intelligence ME | cnr: Agencija za nacionalnu bezbjednost = ANB | fr: Agence monténégrine pour la sécurité nationale ; Agence de sécurité nationale monténégrine | en: Montenegrin National Security Agency
me-cbcg central-bank ME | cnr: Centralna banka Crne Gore = CBCG | fr: Banque centrale du Monténégro | en: Central Bank of Montenegro
me-skupstina parliament ME | cnr: Skupština Crne Gore | fr: Parlement monténégrin | en: Parliament of Montenegro ; Montenegrin parliament
me-army military ME ^me-defence | cnr: Vojska Crne Gore | fr: armée monténégrine | en: Armed Forces of Montenegro
me-police police ME ^me-interior | fr: police monténégrine | en: Montenegrin police
me-cirt cert ME | cnr: CIRT.ME | fr: CIRT.ME | en: CIRT.ME
me-sdt prosecution ME | cnr: Specijalno državno tužilaštvo | fr: parquet spécial monténégrin | en: Montenegrin Special State Prosecutor's Office
me-constitutional-court court ME | cnr: Ustavni sud Crne Gore | fr: Cour constitutionnelle monténégrine | en: Constitutional Court of Montenegro

ba-sipa police BA | bs: Državna agencija za istrage i zaštitu = SIPA | fr: Agence d'État bosnienne d'investigation et de protection = SIPA | en: Bosnian State Investigation and Protection Agency ; State Investigation and Protection Agency = SIPA
ba-court court BA | bs: Sud Bosne i Hercegovine | fr: Cour d'État de Bosnie ; Cour de Bosnie-Herzégovine | en: Court of Bosnia and Herzegovina
ba-constitutional-court court BA | bs: Ustavni sud Bosne i Hercegovine | fr: Cour constitutionnelle de Bosnie ; Cour constitutionnelle de Bosnie-Herzégovine | en: Constitutional Court of Bosnia and Herzegovina
ba-central-bank central-bank BA | bs: Centralna banka Bosne i Hercegovine | fr: Banque centrale de Bosnie-Herzégovine | en: Central Bank of Bosnia and Herzegovina
`;
