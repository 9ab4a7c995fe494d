/** The public bodies of the Nordic and Baltic states, Poland, Czechia, Slovakia and Hungary. */
export const europeNorthEast: string = `
se-government government SE | sv: Sveriges regering @ Rosenbad | fr: gouvernement suédois | en: Swedish government
se-justice ministry SE | sv: Justitiedepartementet | fr: ministère suédois de la Justice | en: Swedish Justice Ministry ; Swedish Ministry of Justice
se-foreign ministry SE | sv: Utrikesdepartementet = UD | fr: ministère suédois des Affaires étrangères | en: Swedish Foreign Ministry ; Swedish Ministry for Foreign Affairs
se-defence ministry SE | sv: Försvarsdepartementet | fr: ministère suédois de la Défense | en: Swedish Defence Ministry ; Swedish Ministry of Defence
se-finance ministry SE | sv: Finansdepartementet | fr: ministère suédois des Finances | en: Swedish Finance Ministry ; Swedish Ministry of Finance
se-health ministry SE | sv: Socialdepartementet | fr: ministère suédois de la Santé et des Affaires sociales | en: Swedish Ministry of Health and Social Affairs
se-ncsc cyber SE | sv: Nationellt cybersäkerhetscenter = NCSC-SE | fr: Centre national suédois de cybersécurité | en: Swedish National Cyber Security Centre = NCSC-SE
se-cert cert SE | sv: CERT-SE | fr: CERT-SE | en: CERT-SE
se-msb other SE ^se-defence | sv: Myndigheten för civilt försvar = MCF < Myndigheten för samhällsskydd och beredskap ; MSB | fr: Agence suédoise de la protection civile ; Agence suédoise de défense civile | en: Swedish Civil Defence Agency < Swedish Civil Contingencies Agency
se-psf other SE ^se-defence | sv: Myndigheten för psykologiskt försvar | fr: Agence suédoise de défense psychologique | en: Swedish Psychological Defence Agency
se-sapo intelligence SE ^se-justice | sv: Säkerhetspolisen = SÄPO ; Säpo | fr: Service de sécurité suédois ; service de sécurité suédois = SÄPO ; Säpo | en: Swedish Security Service = SÄPO ; Säpo
se-must intelligence SE ^se-forsvarsmakten | sv: Militära underrättelse- och säkerhetstjänsten = MUST | fr: renseignement militaire suédois | en: Swedish Military Intelligence and Security Service
se-fra intelligence SE ^se-defence | sv: Försvarets radioanstalt = FRA | fr: Agence suédoise de renseignement électronique | en: Swedish National Defence Radio Establishment ; National Defence Radio Establishment = FRA
se-polisen police SE ^se-justice | sv: Polismyndigheten | fr: police suédoise | en: Swedish Police Authority ; Swedish police
se-aklagarmyndigheten prosecution SE | sv: Åklagarmyndigheten | fr: parquet suédois ; ministère public suédois | en: Swedish Prosecution Authority
se-hogsta-domstolen court SE | sv: Högsta domstolen | fr: Cour suprême suédoise ; Cour suprême de Suède | en: Swedish Supreme Court ; Supreme Court of Sweden
se-imy regulator SE ^se-justice | sv: Integritetsskyddsmyndigheten = IMY < Datainspektionen | fr: Autorité suédoise de protection des données ; Autorité suédoise de protection de la vie privée | en: Swedish Authority for Privacy Protection ; Swedish data protection authority = IMY
se-kkv regulator SE | sv: Konkurrensverket | fr: Autorité suédoise de la concurrence | en: Swedish Competition Authority
se-fi regulator SE ^se-finance | sv: Finansinspektionen | fr: Autorité suédoise de surveillance financière ; Finansinspektionen | en: Swedish Financial Supervisory Authority
se-pts regulator SE | sv: Post- och telestyrelsen = PTS | fr: Autorité suédoise des postes et des télécommunications | en: Swedish Post and Telecom Authority
se-fhm other SE ^se-health | sv: Folkhälsomyndigheten | fr: Agence suédoise de santé publique ; Agence de santé publique suédoise | en: Public Health Agency of Sweden ; Swedish Public Health Agency
se-migrationsverket other SE ^se-justice | sv: Migrationsverket | fr: Agence suédoise des migrations ; Office suédois des migrations | en: Swedish Migration Agency
se-riksbank central-bank SE | sv: Sveriges riksbank ; Riksbanken | fr: Riksbank ; Banque de Suède ; banque centrale suédoise | en: Riksbank ; Sveriges Riksbank ; Swedish central bank
se-riksdag parliament SE | sv: Sveriges riksdag ; Riksdagen | fr: Riksdag ; Parlement suédois | en: Riksdag ; Swedish parliament
se-forsvarsmakten military SE ^se-defence | sv: Försvarsmakten | fr: armée suédoise ; forces armées suédoises | en: Swedish Armed Forces ; Swedish armed forces ; Swedish military

dk-government government DK | da: Danmarks regering | fr: gouvernement danois | en: Danish government
dk-justice ministry DK | da: Justitsministeriet | fr: ministère danois de la Justice | en: Danish Justice Ministry ; Danish Ministry of Justice
dk-foreign ministry DK | da: Udenrigsministeriet | fr: ministère danois des Affaires étrangères | en: Danish Foreign Ministry ; Danish Ministry of Foreign Affairs
dk-defence ministry DK | da: Forsvarsministeriet | fr: ministère danois de la Défense | en: Danish Defence Ministry ; Danish Ministry of Defence
dk-finance ministry DK | da: Finansministeriet | fr: ministère danois des Finances | en: Danish Finance Ministry
dk-interior ministry DK | da: Indenrigsministeriet | fr: ministère danois de l'Intérieur | en: Danish Interior Ministry
dk-digital ministry DK | da: Digitaliseringsministeriet | fr: ministère danois du Numérique ; ministère danois de la Numérisation | en: Danish Ministry of Digital Affairs ; Danish Digitalisation Ministry
dk-security ministry DK | da: Ministeriet for Samfundssikkerhed og Beredskab | fr: ministère danois de la Sécurité civile | en: Danish Ministry of Resilience and Preparedness
dk-samsik cyber DK ^dk-security | da: Styrelsen for Samfundssikkerhed = SAMSIK | fr: Agence danoise pour la résilience | en: Danish Resilience Agency = SAMSIK
dk-cfcs cyber DK | da: Center for Cybersikkerhed = CFCS | fr: Centre danois de cybersécurité ; Centre danois pour la cybersécurité = CFCS | en: Danish Centre for Cyber Security ; Danish Centre for Cybersecurity = CFCS
dk-pet intelligence DK ^dk-justice | da: Politiets Efterretningstjeneste = PET | fr: Service danois de renseignement et de sécurité ; Service de sécurité et de renseignement danois ; renseignement intérieur danois | en: Danish Security and Intelligence Service
dk-fe intelligence DK ^dk-defence | da: Forsvarets Efterretningstjeneste = FE | fr: Service de renseignement de la Défense danois ; renseignement militaire danois | en: Danish Defence Intelligence Service = DDIS ; FE
dk-politi police DK ^dk-justice | da: Rigspolitiet ; dansk politi | fr: police danoise ; police nationale danoise | en: Danish National Police ; Danish police
dk-nsk police DK ^dk-politi | da: National enhed for Særlig Kriminalitet = NSK | fr: Unité nationale danoise chargée de la criminalité spéciale | en: Danish National Special Crime Unit
dk-rigsadvokaten prosecution DK | da: Rigsadvokaten | fr: parquet danois | en: Danish Director of Public Prosecutions
dk-hojesteret court DK | da: Højesteret | fr: Cour suprême danoise ; Cour suprême du Danemark | en: Danish Supreme Court ; Supreme Court of Denmark
dk-datatilsynet regulator DK | da: Datatilsynet | fr: Autorité danoise de protection des données | en: Danish Data Protection Agency ; Danish data protection authority
dk-finanstilsynet regulator DK | da: Finanstilsynet | fr: Autorité danoise de surveillance financière | en: Danish Financial Supervisory Authority
dk-kfst regulator DK | da: Konkurrence- og Forbrugerstyrelsen = KFST | fr: Autorité danoise de la concurrence et de la consommation ; Autorité danoise de la concurrence | en: Danish Competition and Consumer Authority
dk-ssi other DK | da: Statens Serum Institut = SSI | fr: Statens Serum Institut ; Institut national danois de sérologie | en: Statens Serum Institut
dk-digst other DK ^dk-digital | da: Digitaliseringsstyrelsen | fr: Agence danoise pour le numérique | en: Danish Agency for Digital Government
dk-nationalbank central-bank DK | da: Danmarks Nationalbank | fr: Banque nationale du Danemark ; banque centrale danoise | en: Danmarks Nationalbank ; Danish central bank
dk-folketing parliament DK | da: Folketinget | fr: Folketing ; Parlement danois @ Christiansborg | en: Folketing ; Danish parliament @ Christiansborg
dk-forsvaret military DK ^dk-defence | da: Forsvaret | fr: armée danoise ; forces armées danoises | en: Danish Armed Forces ; Danish armed forces ; Danish military
dk-arktisk-kommando military DK ^dk-forsvaret | da: Arktisk Kommando | fr: Commandement arctique danois | en: Danish Joint Arctic Command ; Joint Arctic Command
gl-naalakkersuisut government GL | kl: Naalakkersuisut | fr: gouvernement groenlandais ; gouvernement du Groenland ; Naalakkersuisut | en: Government of Greenland ; Greenland government ; Naalakkersuisut
gl-inatsisartut parliament GL | kl: Inatsisartut | fr: Parlement groenlandais ; Inatsisartut | en: Parliament of Greenland ; Greenland parliament ; Inatsisartut

no-government government NO | no: Norges regjering | fr: gouvernement norvégien | en: Norwegian government
no-justice ministry NO | no: Justis- og beredskapsdepartementet ; Justisdepartementet | fr: ministère norvégien de la Justice | en: Norwegian Justice Ministry ; Norwegian Ministry of Justice and Public Security
no-foreign ministry NO | no: Utenriksdepartementet = UD | fr: ministère norvégien des Affaires étrangères | en: Norwegian Foreign Ministry ; Norwegian Ministry of Foreign Affairs
no-defence ministry NO | no: Forsvarsdepartementet | fr: ministère norvégien de la Défense | en: Norwegian Defence Ministry ; Norwegian Ministry of Defence
no-finance ministry NO | no: Finansdepartementet | fr: ministère norvégien des Finances | en: Norwegian Finance Ministry
no-digital ministry NO | no: Digitaliserings- og forvaltningsdepartementet | fr: ministère norvégien du Numérique | en: Norwegian Ministry of Digitalisation and Public Governance
no-energy ministry NO | no: Energidepartementet < Olje- og energidepartementet | fr: ministère norvégien de l'Énergie | en: Norwegian Energy Ministry
no-nsm cyber NO ^no-justice | no: Nasjonal sikkerhetsmyndighet = NSM | fr: Autorité nationale de sécurité norvégienne ; Autorité norvégienne de sécurité nationale | en: Norwegian National Security Authority = NSM | nb: Nasjonal sikkerhetsmyndighet = NSM
no-ncsc cyber NO ^no-nsm | no: Nasjonalt cybersikkerhetssenter | fr: Centre national norvégien de cybersécurité | en: Norwegian National Cyber Security Centre
no-pst intelligence NO ^no-justice | no: Politiets sikkerhetstjeneste = PST | fr: Service de sécurité de la police norvégienne ; Service norvégien de la sécurité intérieure ; renseignement intérieur norvégien = PST | en: Norwegian Police Security Service ; Norwegian domestic intelligence service = PST
no-etterretningstjenesten intelligence NO ^no-defence | no: Etterretningstjenesten ; E-tjenesten | fr: Service de renseignement norvégien ; renseignement militaire norvégien | en: Norwegian Intelligence Service = NIS | nb: Etterretningstjenesten ; E-tjenesten
no-politi police NO ^no-justice | no: Politidirektoratet ; norsk politi | fr: police norvégienne | en: Norwegian Police Directorate ; Norwegian police
no-kripos police NO ^no-politi | no: Kripos | fr: Kripos ; police criminelle norvégienne | en: Kripos ; Norwegian National Criminal Investigation Service
no-okokrim prosecution NO | no: Økokrim | fr: Økokrim | en: Økokrim ; Norwegian National Authority for Investigation and Prosecution of Economic and Environmental Crime | nb: Økokrim = ØKOKRIM
no-hoyesterett court NO | no: Norges Høyesterett ; Høyesterett | fr: Cour suprême norvégienne ; Cour suprême de Norvège | en: Norwegian Supreme Court ; Supreme Court of Norway
no-datatilsynet regulator NO | no: Datatilsynet | fr: Autorité norvégienne de protection des données | en: Norwegian Data Protection Authority ; Norwegian data protection authority
no-konkurransetilsynet regulator NO | no: Konkurransetilsynet | fr: Autorité norvégienne de la concurrence | en: Norwegian Competition Authority
no-nkom regulator NO | no: Nasjonal kommunikasjonsmyndighet = Nkom | fr: Autorité norvégienne des communications | en: Norwegian Communications Authority = Nkom
no-fhi other NO | no: Folkehelseinstituttet = FHI | fr: Institut norvégien de santé publique | en: Norwegian Institute of Public Health
no-norges-bank central-bank NO | no: Norges Bank | fr: Banque de Norvège ; banque centrale norvégienne ; Norges Bank | en: Norges Bank ; Norwegian central bank
no-storting parliament NO | no: Stortinget | fr: Storting ; Parlement norvégien | en: Storting ; Norwegian parliament | nb: Stortinget
no-forsvaret military NO ^no-defence | no: Forsvaret | fr: armée norvégienne ; forces armées norvégiennes | en: Norwegian Armed Forces ; Norwegian armed forces ; Norwegian military

fi-government government FI | fi: Suomen hallitus | sv: Finlands regering | fr: gouvernement finlandais | en: Finnish government
fi-interior ministry FI | fi: Sisäministeriö | sv: Inrikesministeriet | fr: ministère finlandais de l'Intérieur | en: Finnish Interior Ministry ; Finnish Ministry of the Interior
fi-foreign ministry FI | fi: Ulkoministeriö | sv: Utrikesministeriet | fr: ministère finlandais des Affaires étrangères | en: Finnish Foreign Ministry ; Finnish Ministry for Foreign Affairs
fi-defence ministry FI | fi: Puolustusministeriö | sv: Försvarsministeriet | fr: ministère finlandais de la Défense | en: Finnish Defence Ministry ; Finnish Ministry of Defence
fi-justice ministry FI | fi: Oikeusministeriö | sv: Justitieministeriet | fr: ministère finlandais de la Justice | en: Finnish Justice Ministry
fi-finance ministry FI | fi: Valtiovarainministeriö | sv: Finansministeriet | fr: ministère finlandais des Finances | en: Finnish Finance Ministry
fi-traficom regulator FI | fi: Liikenne- ja viestintävirasto Traficom ; Traficom | sv: Transport- och kommunikationsverket Traficom ; Traficom | fr: Agence finlandaise des transports et des communications ; Traficom | en: Finnish Transport and Communications Agency ; Traficom
fi-ncsc cyber FI ^fi-traficom | fi: Kyberturvallisuuskeskus | sv: Cybersäkerhetscentret | fr: Centre national finlandais de cybersécurité ; Centre national de cybersécurité finlandais = NCSC-FI | en: Finnish National Cyber Security Centre ; National Cyber Security Centre Finland = NCSC-FI
fi-supo intelligence FI ^fi-interior | fi: Suojelupoliisi = SUPO ; Supo | sv: Skyddspolisen = SUPO ; Supo ; Skypo | fr: Service de sécurité et de renseignement finlandais ; service de renseignement finlandais = SUPO ; Supo | en: Finnish Security and Intelligence Service = SUPO ; Supo
fi-poliisi police FI ^fi-interior | fi: Poliisihallitus ; Suomen poliisi | sv: Polisstyrelsen | fr: police finlandaise | en: Finnish National Police Board ; Finnish police
fi-krp police FI ^fi-poliisi | fi: Keskusrikospoliisi = KRP | sv: Centralkriminalpolisen = CKP | fr: Bureau national d'enquête finlandais ; police judiciaire finlandaise | en: Finnish National Bureau of Investigation
fi-rajavartiolaitos police FI ^fi-interior | fi: Rajavartiolaitos | sv: Gränsbevakningsväsendet | fr: garde-frontière finlandaise ; gardes-frontières finlandais | en: Finnish Border Guard
fi-tulli other FI ^fi-finance | fi: Suomen Tulli | sv: Finlands tull | fr: douanes finlandaises ; douane finlandaise | en: Finnish Customs
fi-syyttajalaitos prosecution FI | fi: Syyttäjälaitos | sv: Åklagarmyndigheten i Finland | fr: parquet finlandais | en: Finnish National Prosecution Authority
fi-kko court FI | fi: Korkein oikeus = KKO | sv: Högsta domstolen i Finland | fr: Cour suprême finlandaise ; Cour suprême de Finlande | en: Finnish Supreme Court ; Supreme Court of Finland
fi-tietosuojavaltuutettu regulator FI | fi: Tietosuojavaltuutetun toimisto ! tietosuojavaltuutettu | sv: Dataombudsmannens byrå ! dataombudsmannen | fr: Autorité finlandaise de protection des données | en: Office of the Data Protection Ombudsman of Finland ; Finnish data protection authority ! Finnish Data Protection Ombudsman
fi-finanssivalvonta regulator FI | fi: Finanssivalvonta | sv: Finansinspektionen i Finland | fr: Autorité finlandaise de surveillance financière | en: Finnish Financial Supervisory Authority
fi-thl other FI | fi: Terveyden ja hyvinvoinnin laitos = THL | sv: Institutet för hälsa och välfärd | fr: Institut finlandais de la santé et du bien-être | en: Finnish Institute for Health and Welfare
fi-suomen-pankki central-bank FI | fi: Suomen Pankki | sv: Finlands Bank | fr: Banque de Finlande | en: Bank of Finland
fi-eduskunta parliament FI | fi: Eduskunta ; Suomen eduskunta | sv: Finlands riksdag | fr: Eduskunta ; Parlement finlandais | en: Eduskunta ; Finnish parliament ; Parliament of Finland
fi-puolustusvoimat military FI ^fi-defence | fi: Puolustusvoimat | sv: Försvarsmakten i Finland | fr: armée finlandaise ; forces armées finlandaises ; Forces de défense finlandaises | en: Finnish Defence Forces ; Finnish military

is-government government IS | is: Ríkisstjórn Íslands | fr: gouvernement islandais | en: Icelandic government
is-foreign ministry IS | is: Utanríkisráðuneytið | fr: ministère islandais des Affaires étrangères | en: Icelandic Foreign Ministry ; Icelandic Ministry for Foreign Affairs
is-justice ministry IS | is: Dómsmálaráðuneytið | fr: ministère islandais de la Justice | en: Icelandic Justice Ministry
is-finance ministry IS | is: Fjármála- og efnahagsráðuneytið | fr: ministère islandais des Finances | en: Icelandic Finance Ministry
is-cert cert IS | is: CERT-IS | fr: CERT-IS | en: CERT-IS
is-police police IS ^is-justice | is: Ríkislögreglustjóri | fr: police islandaise ; Direction de la police nationale islandaise | en: Icelandic police ; National Commissioner of the Icelandic Police ; Icelandic National Commissioner of Police
is-coast-guard other IS ^is-justice | is: Landhelgisgæsla Íslands | fr: garde-côtes islandais ; gardes-côtes islandais | en: Icelandic Coast Guard
is-supreme-court court IS | is: Hæstiréttur Íslands | fr: Cour suprême islandaise ; Cour suprême d'Islande | en: Supreme Court of Iceland ; Icelandic Supreme Court
is-personuvernd regulator IS | is: Persónuvernd | fr: Autorité islandaise de protection des données | en: Icelandic Data Protection Authority
is-central-bank central-bank IS | is: Seðlabanki Íslands | fr: Banque centrale d'Islande | en: Central Bank of Iceland
is-althing parliament IS | is: Alþingi | fr: Althing ; Parlement islandais | en: Althing ; Althingi ; Icelandic parliament

ee-government government EE | et: Eesti valitsus | fr: gouvernement estonien | en: Estonian government
ee-interior ministry EE | et: Siseministeerium | fr: ministère estonien de l'Intérieur | en: Estonian Interior Ministry ; Estonian Ministry of the Interior
ee-foreign ministry EE | et: Välisministeerium | fr: ministère estonien des Affaires étrangères | en: Estonian Foreign Ministry ; Estonian Ministry of Foreign Affairs
ee-defence ministry EE | et: Kaitseministeerium | fr: ministère estonien de la Défense | en: Estonian Defence Ministry ; Estonian Ministry of Defence
ee-justice ministry EE | et: Justiits- ja Digiministeerium < Justiitsministeerium | fr: ministère estonien de la Justice ; ministère estonien de la Justice et des Affaires numériques | en: Estonian Justice Ministry ; Estonian Ministry of Justice and Digital Affairs
ee-finance ministry EE | et: Rahandusministeerium | fr: ministère estonien des Finances | en: Estonian Finance Ministry
ee-ria cyber EE ^ee-justice | et: Riigi Infosüsteemi Amet = RIA | fr: Autorité estonienne des systèmes d'information ; Autorité des systèmes d'information estonienne | en: Estonian Information System Authority ; Estonian Information System's Authority
ee-cert cert EE ^ee-ria | et: CERT-EE | fr: CERT-EE | en: CERT-EE ; Estonian CERT
ee-kapo intelligence EE ^ee-interior | et: Kaitsepolitseiamet = KAPO ; Kapo | fr: Service de sécurité intérieure estonien ; service de sécurité intérieure estonien = KAPO | en: Estonian Internal Security Service = KAPO
ee-valisluureamet intelligence EE ^ee-defence | et: Välisluureamet = VLA < Teabeamet | fr: Service de renseignement extérieur estonien ; renseignement extérieur estonien | en: Estonian Foreign Intelligence Service = EFIS
ee-ppa police EE ^ee-interior | et: Politsei- ja Piirivalveamet = PPA | fr: police estonienne ; Office estonien de la police et des gardes-frontières | en: Estonian Police and Border Guard Board
ee-prokuratuur prosecution EE | et: Riigiprokuratuur | fr: parquet estonien | en: Estonian Prosecutor's Office ; Estonian Office of the Prosecutor General
ee-riigikohus court EE | et: Riigikohus | fr: Cour suprême estonienne ; Cour suprême d'Estonie | en: Estonian Supreme Court ; Supreme Court of Estonia
ee-aki regulator EE | et: Andmekaitse Inspektsioon = AKI | fr: Inspection estonienne de la protection des données | en: Estonian Data Protection Inspectorate
ee-pank central-bank EE | et: Eesti Pank | fr: Banque d'Estonie ; banque centrale estonienne | en: Bank of Estonia ; Eesti Pank
ee-riigikogu parliament EE | et: Riigikogu | fr: Riigikogu ; Parlement estonien | en: Riigikogu ; Estonian parliament
ee-kaitsevagi military EE ^ee-defence | et: Eesti Kaitsevägi ; Kaitsevägi | fr: armée estonienne ; forces armées estoniennes ; Forces de défense estoniennes | en: Estonian Defence Forces
ee-kaitseliit military EE ^ee-defence | et: Kaitseliit | fr: Ligue de défense estonienne ; Kaitseliit | en: Estonian Defence League ; Kaitseliit

lv-government government LV | lv: Latvijas valdība | fr: gouvernement letton | en: Latvian government
lv-interior ministry LV | lv: Iekšlietu ministrija | fr: ministère letton de l'Intérieur | en: Latvian Interior Ministry ; Latvian Ministry of the Interior
lv-foreign ministry LV | lv: Ārlietu ministrija | fr: ministère letton des Affaires étrangères | en: Latvian Foreign Ministry ; Latvian Ministry of Foreign Affairs
lv-defence ministry LV | lv: Aizsardzības ministrija | fr: ministère letton de la Défense | en: Latvian Defence Ministry ; Latvian Ministry of Defence
lv-justice ministry LV | lv: Tieslietu ministrija | fr: ministère letton de la Justice | en: Latvian Justice Ministry
lv-finance ministry LV | lv: Finanšu ministrija | fr: ministère letton des Finances | en: Latvian Finance Ministry
lv-ncsc cyber LV ^lv-defence | lv: Nacionālais kiberdrošības centrs | fr: Centre national letton de cybersécurité | en: Latvian National Cyber Security Centre
lv-cert cert LV | lv: CERT.LV | fr: CERT.LV | en: CERT.LV ; Information Technology Security Incident Response Institution of Latvia = CERT-LV
lv-vdd intelligence LV ^lv-interior | lv: Valsts drošības dienests = VDD < Drošības policija | fr: Service de sécurité d'État letton ; service de sécurité letton = VDD | en: Latvian State Security Service = VDD
lv-sab intelligence LV | lv: Satversmes aizsardzības birojs = SAB | fr: Bureau letton de protection de la Constitution | en: Latvian Constitution Protection Bureau ; Constitution Protection Bureau = SAB
lv-midd intelligence LV ^lv-defence | lv: Militārās izlūkošanas un drošības dienests = MIDD | fr: renseignement militaire letton | en: Latvian Defence Intelligence and Security Service = MIDD
lv-police police LV ^lv-interior | lv: Valsts policija | fr: police lettone | en: Latvian State Police
lv-knab police LV | lv: Korupcijas novēršanas un apkarošanas birojs = KNAB | fr: Bureau letton de lutte contre la corruption = KNAB | en: Latvian Corruption Prevention and Combating Bureau = KNAB
lv-satversmes-tiesa court LV | lv: Satversmes tiesa | fr: Cour constitutionnelle lettone ; Cour constitutionnelle de Lettonie | en: Latvian Constitutional Court ; Constitutional Court of Latvia
lv-dvi regulator LV | lv: Datu valsts inspekcija = DVI | fr: Autorité lettone de protection des données | en: Latvian Data State Inspectorate
lv-bank central-bank LV | lv: Latvijas Banka | fr: Banque de Lettonie ; banque centrale lettone | en: Bank of Latvia ; Latvijas Banka
lv-saeima parliament LV | lv: Saeima ; Latvijas Republikas Saeima | fr: Saeima ; Parlement letton | en: Saeima ; Latvian parliament
lv-nbs military LV ^lv-defence | lv: Nacionālie bruņotie spēki = NBS | fr: armée lettone ; forces armées lettones | en: Latvian National Armed Forces ; Latvian armed forces

lt-government government LT | lt: Lietuvos Respublikos Vyriausybė | fr: gouvernement lituanien | en: Lithuanian government
lt-interior ministry LT | lt: Vidaus reikalų ministerija = VRM | fr: ministère lituanien de l'Intérieur | en: Lithuanian Interior Ministry ; Lithuanian Ministry of the Interior
lt-foreign ministry LT | lt: Užsienio reikalų ministerija = URM | fr: ministère lituanien des Affaires étrangères | en: Lithuanian Foreign Ministry ; Lithuanian Ministry of Foreign Affairs
lt-defence ministry LT | lt: Krašto apsaugos ministerija = KAM | fr: ministère lituanien de la Défense | en: Lithuanian Defence Ministry ; Lithuanian Ministry of National Defence
lt-justice ministry LT | lt: Teisingumo ministerija | fr: ministère lituanien de la Justice | en: Lithuanian Justice Ministry
lt-finance ministry LT | lt: Finansų ministerija | fr: ministère lituanien des Finances | en: Lithuanian Finance Ministry
lt-nksc cyber LT ^lt-defence | lt: Nacionalinis kibernetinio saugumo centras = NKSC | fr: Centre national lituanien de cybersécurité ; Centre national de cybersécurité lituanien = NKSC | en: Lithuanian National Cyber Security Centre = NKSC
lt-vsd intelligence LT | lt: Valstybės saugumo departamentas = VSD | fr: Département de sécurité d'État lituanien ; Département de la sûreté de l'État lituanien = VSD | en: Lithuanian State Security Department ; State Security Department of Lithuania = VSD
lt-aotd intelligence LT ^lt-defence | lt: Antrasis operatyvinių tarnybų departamentas = AOTD | fr: renseignement militaire lituanien | en: Lithuanian Defence Intelligence and Security Service = AOTD
lt-policija police LT ^lt-interior | lt: Lietuvos policija | fr: police lituanienne | en: Lithuanian police
lt-vsat police LT ^lt-interior | lt: Valstybės sienos apsaugos tarnyba = VSAT | fr: gardes-frontières lituaniens ; service lituanien des gardes-frontières | en: Lithuanian State Border Guard Service
lt-prokuratura prosecution LT | lt: Lietuvos Respublikos generalinė prokuratūra | fr: parquet général lituanien ; parquet lituanien | en: Lithuanian Prosecutor General's Office
lt-konstitucinis-teismas court LT | lt: Lietuvos Respublikos Konstitucinis Teismas | fr: Cour constitutionnelle lituanienne ; Cour constitutionnelle de Lituanie | en: Lithuanian Constitutional Court ; Constitutional Court of Lithuania
lt-vdai regulator LT | lt: Valstybinė duomenų apsaugos inspekcija = VDAI | fr: Inspection nationale lituanienne de la protection des données | en: Lithuanian State Data Protection Inspectorate
lt-bank central-bank LT | lt: Lietuvos bankas | fr: Banque de Lituanie ; banque centrale lituanienne | en: Bank of Lithuania
lt-seimas parliament LT | lt: Lietuvos Respublikos Seimas ; Seimas = LRS | fr: Seimas ; Parlement lituanien | en: Seimas ; Lithuanian parliament
lt-kariuomene military LT ^lt-defence | lt: Lietuvos kariuomenė | fr: armée lituanienne ; forces armées lituaniennes | en: Lithuanian Armed Forces ; Lithuanian armed forces

pl-government government PL | pl: Rząd Polski ; Rada Ministrów Rzeczypospolitej Polskiej | fr: gouvernement polonais | en: Polish government
pl-interior ministry PL | pl: Ministerstwo Spraw Wewnętrznych i Administracji = MSWiA | fr: ministère polonais de l'Intérieur | en: Polish Interior Ministry ; Polish Ministry of the Interior and Administration
pl-foreign ministry PL | pl: Ministerstwo Spraw Zagranicznych = MSZ | fr: ministère polonais des Affaires étrangères | en: Polish Foreign Ministry ; Polish Ministry of Foreign Affairs
pl-defence ministry PL | pl: Ministerstwo Obrony Narodowej = MON | fr: ministère polonais de la Défense ; ministère polonais de la Défense nationale | en: Polish Defence Ministry ; Polish Defense Ministry ; Polish Ministry of National Defence
pl-justice ministry PL | pl: Ministerstwo Sprawiedliwości | fr: ministère polonais de la Justice | en: Polish Justice Ministry
pl-finance ministry PL | pl: Ministerstwo Finansów i Gospodarki ; Ministerstwo Finansów | fr: ministère polonais des Finances | en: Polish Finance Ministry
pl-digital ministry PL | pl: Ministerstwo Cyfryzacji | fr: ministère polonais du Numérique ; ministère polonais de la Numérisation | en: Polish Digital Affairs Ministry ; Polish Ministry of Digital Affairs
pl-nask cyber PL ^pl-digital | pl: Naukowa i Akademicka Sieć Komputerowa = NASK | fr: NASK ; Institut national de recherche polonais NASK | en: NASK National Research Institute = NASK
pl-cert cert PL ^pl-nask | pl: CERT Polska | fr: CERT Polska | en: CERT Polska
pl-dkwoc military PL ^pl-army | pl: Dowództwo Komponentu Wojsk Obrony Cyberprzestrzeni = DKWOC | fr: Commandement polonais des forces de cyberdéfense | en: Polish Cyberspace Defence Forces Component Command
pl-abw intelligence PL | pl: Agencja Bezpieczeństwa Wewnętrznego = ABW < Urząd Ochrony Państwa | fr: Agence de sécurité intérieure polonaise ; Agence polonaise de sécurité intérieure = ABW | en: Polish Internal Security Agency ; Internal Security Agency of Poland = ABW
pl-aw intelligence PL | pl: Agencja Wywiadu = AW | fr: Agence de renseignement polonaise ; Agence polonaise de renseignement | en: Polish Foreign Intelligence Agency
pl-skw intelligence PL ^pl-defence | pl: Służba Kontrwywiadu Wojskowego = SKW | fr: Service de contre-espionnage militaire polonais ; contre-espionnage militaire polonais = SKW | en: Polish Military Counterintelligence Service = SKW
pl-sww intelligence PL ^pl-defence | pl: Służba Wywiadu Wojskowego = SWW | fr: Service de renseignement militaire polonais | en: Polish Military Intelligence Service
pl-cba police PL | pl: Centralne Biuro Antykorupcyjne = CBA | fr: Bureau central anticorruption polonais ; Bureau central anticorruption | en: Polish Central Anti-Corruption Bureau ; Central Anti-Corruption Bureau = CBA
pl-policja police PL ^pl-interior | pl: Komenda Główna Policji = KGP | fr: police polonaise | en: Polish police ; Polish National Police
pl-cbzc police PL ^pl-policja | pl: Centralne Biuro Zwalczania Cyberprzestępczości = CBZC | fr: Bureau central polonais de lutte contre la cybercriminalité | en: Polish Central Cybercrime Bureau = CBZC
pl-cbsp police PL ^pl-policja | pl: Centralne Biuro Śledcze Policji = CBŚP | fr: Bureau central d'enquête de la police polonaise | en: Polish Central Police Investigation Bureau = CBŚP
pl-straz-graniczna police PL ^pl-interior | pl: Straż Graniczna | fr: gardes-frontières polonais ; garde-frontière polonaise | en: Polish Border Guard
pl-prokuratura-krajowa prosecution PL | pl: Prokuratura Krajowa | fr: parquet national polonais ; parquet polonais | en: Polish National Prosecutor's Office ; Polish National Public Prosecutor's Office
pl-trybunal-konstytucyjny court PL | pl: Trybunał Konstytucyjny | fr: Tribunal constitutionnel polonais ; Cour constitutionnelle polonaise | en: Polish Constitutional Tribunal ; Polish Constitutional Court
pl-sad-najwyzszy court PL | pl: Sąd Najwyższy | fr: Cour suprême polonaise ; Cour suprême de Pologne | en: Polish Supreme Court ; Supreme Court of Poland
pl-nsa court PL | pl: Naczelny Sąd Administracyjny | fr: Cour suprême administrative polonaise ; Cour administrative suprême polonaise | en: Polish Supreme Administrative Court
pl-uodo regulator PL | pl: Urząd Ochrony Danych Osobowych = UODO | fr: Office polonais de protection des données personnelles ; Autorité polonaise de protection des données = UODO | en: Polish Personal Data Protection Office ; Polish data protection authority = UODO
pl-uokik regulator PL | pl: Urząd Ochrony Konkurencji i Konsumentów = UOKiK | fr: Autorité polonaise de la concurrence ; Office polonais de la concurrence et des consommateurs = UOKiK | en: Polish Office of Competition and Consumer Protection ; Polish competition authority = UOKiK
pl-knf regulator PL | pl: Komisja Nadzoru Finansowego = KNF | fr: Autorité polonaise de surveillance financière = KNF | en: Polish Financial Supervision Authority = KNF
pl-uke regulator PL | pl: Urząd Komunikacji Elektronicznej = UKE | fr: Office polonais des communications électroniques | en: Polish Office of Electronic Communications
pl-rcb other PL | pl: Rządowe Centrum Bezpieczeństwa = RCB | fr: Centre gouvernemental de sécurité polonais | en: Polish Government Centre for Security
pl-bbn other PL | pl: Biuro Bezpieczeństwa Narodowego = BBN | fr: Bureau de la sécurité nationale polonais ; Bureau polonais de la sécurité nationale = BBN | en: Polish National Security Bureau = BBN
pl-nbp central-bank PL | pl: Narodowy Bank Polski = NBP | fr: Banque nationale de Pologne ; Banque nationale polonaise ; banque centrale polonaise = NBP | en: National Bank of Poland ; Polish central bank = NBP
pl-sejm parliament PL | pl: Sejm Rzeczypospolitej Polskiej ; Sejm | fr: Sejm ; Diète polonaise ; Sejm polonais | en: Sejm ; Polish Sejm
pl-senat parliament PL | pl: Senat Rzeczypospolitej Polskiej | fr: Sénat polonais | en: Polish Senate
pl-army military PL ^pl-defence | pl: Siły Zbrojne Rzeczypospolitej Polskiej ; Wojsko Polskie | fr: armée polonaise ; forces armées polonaises | en: Polish Armed Forces ; Polish armed forces ; Polish army ; Polish military
pl-wot military PL ^pl-army | pl: Wojska Obrony Terytorialnej = WOT | fr: forces de défense territoriale polonaises | en: Polish Territorial Defence Force ; Polish Territorial Defence Forces

cz-government government CZ | cs: Vláda České republiky | fr: gouvernement tchèque | en: Czech government
cz-interior ministry CZ | cs: Ministerstvo vnitra České republiky ; Ministerstvo vnitra = MVČR ; MV ČR | fr: ministère tchèque de l'Intérieur | en: Czech Interior Ministry ; Czech Ministry of the Interior
cz-foreign ministry CZ | cs: Ministerstvo zahraničních věcí České republiky ; Ministerstvo zahraničních věcí = MZV | fr: ministère tchèque des Affaires étrangères @ palais Czernin | en: Czech Foreign Ministry ; Czech Ministry of Foreign Affairs @ Czernin Palace
cz-defence ministry CZ | cs: Ministerstvo obrany České republiky ; Ministerstvo obrany | fr: ministère tchèque de la Défense | en: Czech Defence Ministry ; Czech Ministry of Defence
cz-justice ministry CZ | cs: Ministerstvo spravedlnosti České republiky ; Ministerstvo spravedlnosti | fr: ministère tchèque de la Justice | en: Czech Justice Ministry
cz-finance ministry CZ | cs: Ministerstvo financí České republiky ; Ministerstvo financí = MFČR ; MF ČR | fr: ministère tchèque des Finances | en: Czech Finance Ministry
cz-nukib cyber CZ | cs: Národní úřad pro kybernetickou a informační bezpečnost = NÚKIB | fr: Agence nationale tchèque de cybersécurité ; Agence tchèque de cybersécurité ; Office national tchèque de la cybersécurité et de la sécurité de l'information = NÚKIB ; NUKIB | en: Czech National Cyber and Information Security Agency ; National Cyber and Information Security Agency ; Czech cybersecurity agency = NÚKIB ; NUKIB
cz-csirt cert CZ | cs: CSIRT.CZ | fr: CSIRT.CZ | en: CSIRT.CZ
cz-bis intelligence CZ | cs: Bezpečnostní informační služba = BIS | fr: Service de sécurité et de renseignement tchèque ; Service de sécurité tchèque ; contre-espionnage tchèque | en: Czech Security Information Service ; Czech counterintelligence service
cz-uzsi intelligence CZ | cs: Úřad pro zahraniční styky a informace = ÚZSI ; UZSI | fr: service de renseignement extérieur tchèque | en: Czech Office for Foreign Relations and Information ; Czech foreign intelligence service
cz-vz intelligence CZ ^cz-defence | cs: Vojenské zpravodajství = VZ ; VZCR | fr: renseignement militaire tchèque | en: Czech Military Intelligence ; Czech military intelligence
cz-policie police CZ ^cz-interior | cs: Policie České republiky ; Policie ČR | fr: police tchèque | en: Czech police ; Police of the Czech Republic
cz-ncoz police CZ ^cz-policie | cs: Národní centrála proti organizovanému zločinu = NCOZ | fr: Centrale nationale tchèque de lutte contre le crime organisé | en: Czech National Centre for Combating Organised Crime = NCOZ
cz-nsz prosecution CZ | cs: Nejvyšší státní zastupitelství | fr: parquet général tchèque | en: Czech Supreme Public Prosecutor's Office
cz-ustavni-soud court CZ | cs: Ústavní soud České republiky ; Ústavní soud | fr: Cour constitutionnelle tchèque | en: Czech Constitutional Court
cz-nejvyssi-soud court CZ | cs: Nejvyšší soud České republiky ; Nejvyšší soud | fr: Cour suprême tchèque | en: Czech Supreme Court
cz-uoou regulator CZ | cs: Úřad pro ochranu osobních údajů = ÚOOÚ | fr: Office tchèque de protection des données personnelles ; Autorité tchèque de protection des données | en: Czech Office for Personal Data Protection ; Czech data protection authority
cz-uohs regulator CZ | cs: Úřad pro ochranu hospodářské soutěže = ÚOHS | fr: Autorité tchèque de la concurrence | en: Czech Office for the Protection of Competition ; Czech competition authority
cz-ctu regulator CZ | cs: Český telekomunikační úřad = ČTÚ | fr: Office tchèque des télécommunications | en: Czech Telecommunication Office
cz-cnb central-bank CZ | cs: Česká národní banka = ČNB | fr: Banque nationale tchèque ; banque centrale tchèque | en: Czech National Bank ; Czech central bank
cz-snemovna parliament CZ | cs: Poslanecká sněmovna Parlamentu České republiky ; Poslanecká sněmovna = PSP ČR | fr: Chambre des députés tchèque | en: Czech Chamber of Deputies
cz-senat parliament CZ | cs: Senát Parlamentu České republiky | fr: Sénat tchèque | en: Czech Senate
cz-army military CZ ^cz-defence | cs: Armáda České republiky | fr: armée tchèque ; forces armées tchèques | en: Czech Armed Forces ; Czech army

sk-government government SK | sk: Vláda Slovenskej republiky | fr: gouvernement slovaque | en: Slovak government
sk-interior ministry SK | sk: Ministerstvo vnútra Slovenskej republiky | fr: ministère slovaque de l'Intérieur | en: Slovak Interior Ministry
sk-foreign ministry SK | sk: Ministerstvo zahraničných vecí a európskych záležitostí Slovenskej republiky ; Ministerstvo zahraničných vecí a európskych záležitostí = MZVEZ | fr: ministère slovaque des Affaires étrangères | en: Slovak Foreign Ministry
sk-defence ministry SK | sk: Ministerstvo obrany Slovenskej republiky | fr: ministère slovaque de la Défense | en: Slovak Defence Ministry ; Slovak Defense Ministry
sk-justice ministry SK | sk: Ministerstvo spravodlivosti Slovenskej republiky | fr: ministère slovaque de la Justice | en: Slovak Justice Ministry
sk-finance ministry SK | sk: Ministerstvo financií Slovenskej republiky | fr: ministère slovaque des Finances | en: Slovak Finance Ministry
sk-nbu cyber SK | sk: Národný bezpečnostný úrad = NBÚ | fr: Autorité nationale de sécurité slovaque ; Office national de sécurité slovaque | en: Slovak National Security Authority
sk-cert cert SK ^sk-nbu | sk: SK-CERT | fr: SK-CERT | en: SK-CERT
sk-sis intelligence SK | sk: Slovenská informačná služba = SIS | fr: Service de renseignement slovaque ; service de renseignement slovaque | en: Slovak Information Service ; Slovak intelligence service
sk-vs intelligence SK ^sk-defence | sk: Vojenské spravodajstvo = VS | fr: renseignement militaire slovaque | en: Slovak Military Intelligence
sk-policia police SK ^sk-interior | sk: Policajný zbor Slovenskej republiky ; Policajný zbor | fr: police slovaque | en: Slovak police
sk-gp prosecution SK | sk: Generálna prokuratúra Slovenskej republiky | fr: parquet général slovaque | en: Slovak Prosecutor General's Office
sk-ustavny-sud court SK | sk: Ústavný súd Slovenskej republiky | fr: Cour constitutionnelle slovaque | en: Slovak Constitutional Court
sk-uoou regulator SK | sk: Úrad na ochranu osobných údajov Slovenskej republiky | fr: Office slovaque de protection des données personnelles | en: Slovak Office for Personal Data Protection
sk-nbs central-bank SK | sk: Národná banka Slovenska = NBS | fr: Banque nationale de Slovaquie ; Banque nationale slovaque | en: National Bank of Slovakia
sk-nrsr parliament SK | sk: Národná rada Slovenskej republiky = NRSR ; NR SR | fr: Conseil national slovaque ; Parlement slovaque | en: National Council of the Slovak Republic ; Slovak National Council ; Slovak parliament
sk-army military SK ^sk-defence | sk: Ozbrojené sily Slovenskej republiky | fr: armée slovaque ; forces armées slovaques | en: Slovak Armed Forces ; Slovak armed forces

hu-government government HU | hu: Magyarország Kormánya ; magyar kormány | fr: gouvernement hongrois | en: Hungarian government
hu-interior ministry HU | hu: Belügyminisztérium | fr: ministère hongrois de l'Intérieur | en: Hungarian Interior Ministry
hu-foreign ministry HU | hu: Külügyminisztérium ; Külgazdasági és Külügyminisztérium | fr: ministère hongrois des Affaires étrangères | en: Hungarian Foreign Ministry ; Hungarian Ministry of Foreign Affairs
hu-defence ministry HU | hu: Honvédelmi Minisztérium | fr: ministère hongrois de la Défense | en: Hungarian Defence Ministry ; Hungarian Defense Ministry
hu-justice ministry HU | hu: Igazságügyi Minisztérium | fr: ministère hongrois de la Justice | en: Hungarian Justice Ministry
hu-finance ministry HU | hu: Pénzügyminisztérium | fr: ministère hongrois des Finances | en: Hungarian Finance Ministry
hu-nki cyber HU ^hu-nbsz | hu: Nemzeti Kibervédelmi Intézet = NKI | fr: Institut national hongrois de cybersécurité | en: Hungarian National Cyber Security Center ; Hungarian National Cyber Security Centre
hu-nbsz intelligence HU | hu: Nemzetbiztonsági Szakszolgálat = NBSZ ; SSNS | fr: Service spécial hongrois pour la sécurité nationale | en: Hungarian Special Service for National Security
hu-ah intelligence HU | hu: Alkotmányvédelmi Hivatal = AH | fr: Office hongrois de protection de la Constitution | en: Hungarian Constitution Protection Office
hu-ih intelligence HU | hu: Információs Hivatal = IH | fr: Office d'information hongrois ; renseignement extérieur hongrois | en: Hungarian Information Office
hu-knbsz intelligence HU ^hu-defence | hu: Katonai Nemzetbiztonsági Szolgálat = KNBSZ | fr: renseignement militaire hongrois | en: Hungarian Military National Security Service = MNSS
hu-tek police HU ^hu-interior | hu: Terrorelhárítási Központ = TEK | fr: Centre antiterroriste hongrois | en: Hungarian Counter Terrorism Centre
hu-orfk police HU ^hu-interior | hu: Országos Rendőr-főkapitányság = ORFK | fr: police hongroise ; direction nationale de la police hongroise | en: Hungarian National Police Headquarters ; Hungarian police
hu-ugyeszseg prosecution HU | hu: Legfőbb Ügyészség | fr: parquet général hongrois ; parquet hongrois | en: Hungarian Prosecutor General's Office
hu-alkotmanybirosag court HU | hu: Magyarország Alkotmánybírósága ; Alkotmánybíróság | fr: Cour constitutionnelle hongroise | en: Hungarian Constitutional Court
hu-kuria court HU | hu: Kúria | fr: Cour suprême hongroise | en: Hungarian Supreme Court
hu-naih regulator HU | hu: Nemzeti Adatvédelmi és Információszabadság Hatóság = NAIH | fr: Autorité hongroise de protection des données = NAIH | en: Hungarian National Authority for Data Protection and Freedom of Information ; Hungarian data protection authority = NAIH
hu-gvh regulator HU | hu: Gazdasági Versenyhivatal = GVH | fr: Autorité hongroise de la concurrence | en: Hungarian Competition Authority = GVH
hu-nmhh regulator HU | hu: Nemzeti Média- és Hírközlési Hatóság = NMHH | fr: Autorité hongroise des médias et des communications | en: Hungarian National Media and Infocommunications Authority = NMHH
hu-szuverenitasvedelmi-hivatal other HU | hu: Szuverenitásvédelmi Hivatal | fr: Office hongrois de protection de la souveraineté ; Office de protection de la souveraineté | en: Hungarian Sovereignty Protection Office ; Sovereignty Protection Office
hu-mnb central-bank HU | hu: Magyar Nemzeti Bank = MNB | fr: Banque nationale de Hongrie ; Banque nationale hongroise ; banque centrale hongroise = MNB | en: Hungarian National Bank ; National Bank of Hungary ; Hungarian central bank = MNB
hu-orszaggyules parliament HU | hu: Országgyűlés | fr: Parlement hongrois ; Assemblée nationale hongroise | en: Hungarian National Assembly ; Hungarian parliament
hu-honvedseg military HU ^hu-defence | hu: Magyar Honvédség | fr: armée hongroise ; forces armées hongroises | en: Hungarian Defence Forces ; Hungarian Armed Forces ; Hungarian army
`;
