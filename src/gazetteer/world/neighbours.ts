/** The public bodies of Belgium, Luxembourg, the Netherlands, Switzerland, Austria, Ireland and Monaco. */
export const neighbours: string = `
be-government government BE | fr: gouvernement belge ; gouvernement fédéral belge @ 16, rue de la Loi ; 16 rue de la Loi | nl: Belgische regering ; federale regering van België @ Wetstraat 16 | en: Belgian government
be-interior ministry BE | fr: Service public fédéral Intérieur ; SPF Intérieur ; ministère belge de l'Intérieur | nl: Federale Overheidsdienst Binnenlandse Zaken ; FOD Binnenlandse Zaken | en: Belgian Interior Ministry
be-foreign ministry BE | fr: Service public fédéral Affaires étrangères, Commerce extérieur et Coopération au développement ; SPF Affaires étrangères ; ministère belge des Affaires étrangères | nl: Federale Overheidsdienst Buitenlandse Zaken ; FOD Buitenlandse Zaken | en: Belgian Foreign Ministry
be-defence ministry BE | fr: ministère belge de la Défense ; ministère de la Défense belge | nl: Belgisch ministerie van Defensie | en: Belgian Defence Ministry ; Belgian Ministry of Defence
be-justice ministry BE | fr: Service public fédéral Justice ; SPF Justice ; ministère belge de la Justice | nl: Federale Overheidsdienst Justitie ; FOD Justitie | en: Belgian Justice Ministry
be-finance ministry BE | fr: Service public fédéral Finances ; SPF Finances ; ministère belge des Finances | nl: Federale Overheidsdienst Financiën ; FOD Financiën | en: Belgian Finance Ministry
be-economy ministry BE | fr: SPF Économie ; SPF Economie ; ministère belge de l'Économie | nl: FOD Economie | en: Belgian Economy Ministry
be-health ministry BE | fr: SPF Santé publique ; ministère belge de la Santé | nl: FOD Volksgezondheid | en: Belgian Health Ministry
be-labour ministry BE | fr: Service public fédéral Emploi, Travail et Concertation sociale ; SPF Emploi | nl: FOD Werkgelegenheid, Arbeid en Sociaal Overleg ; FOD Werkgelegenheid | en: Belgian Employment Ministry
be-transport ministry BE | fr: Service public fédéral Mobilité et Transports ; SPF Mobilité et Transports ; SPF Mobilité | nl: FOD Mobiliteit en Vervoer ; FOD Mobiliteit | en: Belgian Mobility Ministry
be-ccb cyber BE | fr: Centre pour la cybersécurité Belgique ; Centre pour la cybersécurité de Belgique ; Centre belge pour la cybersécurité = CCB | nl: Centrum voor Cybersecurity België = CCB | en: Centre for Cybersecurity Belgium ; Belgian Centre for Cybersecurity = CCB
be-cert cert BE ^be-ccb | fr: CERT.be | nl: CERT.be | en: CERT.be = CERT.BE
be-vsse intelligence BE ^be-justice | fr: Sûreté de l'État ; Sûreté de l'État belge ; Sûreté belge = VSSE | nl: Veiligheid van de Staat ; Staatsveiligheid = VSSE | en: Belgian State Security Service ; Belgian State Security = VSSE
be-sgrs intelligence BE ^be-defence | fr: Service général du renseignement et de la sécurité = SGRS | nl: Algemene Dienst Inlichting en Veiligheid = ADIV | en: Belgian General Intelligence and Security Service ; Belgian General Information and Security Service = SGRS ; ADIV ; GISS
be-ocam intelligence BE | fr: Organe de coordination pour l'analyse de la menace = OCAM ; Ocam | nl: Coördinatieorgaan voor de dreigingsanalyse = OCAD | en: Belgian Coordination Unit for Threat Analysis = OCAM
be-ctif other BE | fr: Cellule de traitement des informations financières = CTIF ; Ctif | nl: Cel voor Financiële Informatieverwerking = CFI | en: Belgian Financial Intelligence Processing Unit
be-federal-police police BE | fr: police fédérale belge ; Police fédérale belge | nl: Federale Politie | en: Belgian Federal Police ; Belgian federal police
be-fccu police BE ^be-federal-police | fr: Federal Computer Crime Unit = FCCU | nl: Federal Computer Crime Unit = FCCU | en: Federal Computer Crime Unit = FCCU
be-federal-prosecutor prosecution BE | fr: parquet fédéral belge ; parquet fédéral de Belgique ! procureur fédéral belge | nl: Federaal Parket ! federaal procureur van België | en: Belgian Federal Prosecutor's Office ; Belgian federal prosecutor's office ! Belgian federal prosecutor
be-constitutional-court court BE | fr: Cour constitutionnelle de Belgique ; Cour constitutionnelle belge | nl: Grondwettelijk Hof van België ; Grondwettelijk Hof | en: Constitutional Court of Belgium ; Belgian Constitutional Court
be-cassation court BE | fr: Cour de cassation de Belgique ; Cour de cassation belge | nl: Hof van Cassatie | en: Belgian Court of Cassation
be-council-of-state court BE | fr: Conseil d'État belge | nl: Belgische Raad van State | en: Belgian Council of State
be-apd regulator BE | fr: Autorité belge de protection des données ; Autorité de protection des données belge ; Cnil belge ; CNIL belge < Commission de la protection de la vie privée | nl: Gegevensbeschermingsautoriteit = GBA | en: Belgian Data Protection Authority
be-fsma regulator BE | fr: Autorité des services et marchés financiers = FSMA | nl: Autoriteit voor Financiële Diensten en Markten = FSMA | en: Financial Services and Markets Authority = FSMA
be-abc regulator BE | fr: Autorité belge de la concurrence | nl: Belgische Mededingingsautoriteit = BMA | en: Belgian Competition Authority
be-ibpt regulator BE | fr: Institut belge des services postaux et des télécommunications = IBPT | nl: Belgisch Instituut voor postdiensten en telecommunicatie = BIPT | en: Belgian Institute for Postal Services and Telecommunications = BIPT
be-afcn regulator BE ^be-interior | fr: Agence fédérale de contrôle nucléaire = AFCN | nl: Federaal Agentschap voor Nucleaire Controle = FANC | en: Belgian Federal Agency for Nuclear Control = FANC
be-afsca regulator BE | fr: Agence fédérale pour la sécurité de la chaîne alimentaire = AFSCA ; Afsca | nl: Federaal Agentschap voor de Veiligheid van de Voedselketen = FAVV | en: Belgian Federal Agency for the Safety of the Food Chain
be-cgra other BE | fr: Commissariat général aux réfugiés et aux apatrides = CGRA | nl: Commissariaat-generaal voor de Vluchtelingen en de Staatlozen = CGVS | en: Belgian Office of the Commissioner General for Refugees and Stateless Persons
be-nbb central-bank BE | fr: Banque nationale de Belgique = BNB | nl: Nationale Bank van België = NBB | en: National Bank of Belgium
be-parliament parliament BE | fr: Parlement fédéral belge ; Parlement belge | nl: Belgisch Federaal Parlement | en: Belgian Federal Parliament ; Belgian parliament
be-chamber parliament BE ^be-parliament | fr: Chambre des représentants de Belgique ; Chambre des représentants belge | nl: Belgische Kamer van volksvertegenwoordigers ; Kamer van volksvertegenwoordigers | en: Belgian Chamber of Representatives
be-senate parliament BE ^be-parliament | fr: Sénat de Belgique ; Sénat belge | nl: Belgische Senaat | en: Belgian Senate
be-army military BE ^be-defence | fr: armée belge ; Défense belge ; forces armées belges | nl: Belgische Defensie ; Belgisch leger | en: Belgian Armed Forces ; Belgian armed forces ; Belgian army
be-wallonia local BE | fr: gouvernement wallon ; gouvernement de Wallonie | nl: Waalse regering | en: Walloon government
be-flanders local BE | nl: Vlaamse regering | fr: gouvernement flamand ; gouvernement de Flandre | en: Flemish government
be-brussels local BE | fr: gouvernement bruxellois ; gouvernement de la Région de Bruxelles-Capitale | nl: Brusselse regering | en: Brussels regional government
be-fwb local BE | fr: Fédération Wallonie-Bruxelles < Communauté française de Belgique | en: Wallonia-Brussels Federation

lu-government government LU | fr: gouvernement luxembourgeois | en: Luxembourg government
lu-interior ministry LU | fr: ministère luxembourgeois des Affaires intérieures ; ministère luxembourgeois de l'Intérieur | en: Luxembourg Ministry of Home Affairs ; Luxembourg Interior Ministry
lu-foreign ministry LU | fr: ministère luxembourgeois des Affaires étrangères | en: Luxembourg Foreign Ministry
lu-defence ministry LU | fr: ministère luxembourgeois de la Défense ; Direction de la défense du Luxembourg | en: Luxembourg Defence Ministry
lu-justice ministry LU | fr: ministère luxembourgeois de la Justice | en: Luxembourg Justice Ministry
lu-finance ministry LU | fr: ministère luxembourgeois des Finances | en: Luxembourg Finance Ministry
lu-hcpn cyber LU | fr: Haut-Commissariat à la protection nationale ; Haut-Commissariat à la Protection nationale = HCPN | en: Luxembourg High Commission for National Protection = HCPN
lu-govcert cert LU ^lu-hcpn | fr: GOVCERT.LU | en: GOVCERT.LU
lu-circl cert LU | en: Computer Incident Response Center Luxembourg = CIRCL | fr: CIRCL
lu-police police LU | fr: Police grand-ducale ; police grand-ducale | en: Grand Ducal Police ; Luxembourg police
lu-sre intelligence LU | fr: Service de renseignement de l'État luxembourgeois = SREL ; SRE | en: Luxembourg State Intelligence Service
lu-cnpd regulator LU | fr: Commission nationale pour la protection des données ; Cnil luxembourgeoise ; CNIL luxembourgeoise = CNPD | en: Luxembourg National Commission for Data Protection ; Luxembourg data protection authority = CNPD
lu-cssf regulator LU | fr: Commission de surveillance du secteur financier = CSSF | en: Luxembourg Financial Sector Supervisory Commission = CSSF
lu-ilr regulator LU | fr: Institut luxembourgeois de régulation = ILR | en: Luxembourg Regulatory Institute
lu-bcl central-bank LU | fr: Banque centrale du Luxembourg = BCL | en: Central Bank of Luxembourg ; Banque centrale du Luxembourg
lu-chamber parliament LU | fr: Chambre des députés du Luxembourg ; Chambre des députés luxembourgeoise ; Parlement luxembourgeois | en: Luxembourg Chamber of Deputies ; Luxembourg parliament
lu-constitutional-court court LU | fr: Cour constitutionnelle du Luxembourg ; Cour constitutionnelle luxembourgeoise | en: Constitutional Court of Luxembourg
lu-army military LU ^lu-defence | fr: armée luxembourgeoise | en: Luxembourg army ; Luxembourg Armed Forces

nl-government government NL | nl: Nederlandse regering @ Binnenhof | fr: gouvernement néerlandais | en: Dutch government @ Binnenhof
nl-interior ministry NL | nl: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties = BZK | fr: ministère néerlandais de l'Intérieur | en: Dutch Interior Ministry ; Dutch Ministry of the Interior
nl-foreign ministry NL | nl: Ministerie van Buitenlandse Zaken | fr: ministère néerlandais des Affaires étrangères | en: Dutch Foreign Ministry ; Dutch Ministry of Foreign Affairs
nl-defence ministry NL | nl: Ministerie van Defensie | fr: ministère néerlandais de la Défense | en: Dutch Defence Ministry ; Dutch Defense Ministry ; Dutch Ministry of Defence
nl-justice ministry NL | nl: Ministerie van Justitie en Veiligheid = JenV | fr: ministère néerlandais de la Justice ; ministère néerlandais de la Justice et de la Sécurité | en: Dutch Justice Ministry ; Dutch Ministry of Justice and Security
nl-finance ministry NL | nl: Ministerie van Financiën | fr: ministère néerlandais des Finances | en: Dutch Finance Ministry
nl-economy ministry NL | nl: Ministerie van Economische Zaken < Ministerie van Economische Zaken en Klimaat | fr: ministère néerlandais de l'Économie ; ministère néerlandais des Affaires économiques | en: Dutch Economy Ministry ; Dutch Ministry of Economic Affairs
nl-health ministry NL | nl: Ministerie van Volksgezondheid, Welzijn en Sport = VWS | fr: ministère néerlandais de la Santé | en: Dutch Health Ministry
nl-transport ministry NL | nl: Ministerie van Infrastructuur en Waterstaat = IenW | fr: ministère néerlandais des Infrastructures | en: Dutch Infrastructure Ministry
nl-agriculture ministry NL | nl: Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur < Ministerie van Landbouw, Natuur en Voedselkwaliteit | fr: ministère néerlandais de l'Agriculture | en: Dutch Agriculture Ministry
nl-education ministry NL | nl: Ministerie van Onderwijs, Cultuur en Wetenschap = OCW | fr: ministère néerlandais de l'Éducation | en: Dutch Education Ministry
nl-ncsc cyber NL ^nl-justice | nl: Nationaal Cyber Security Centrum = NCSC | fr: Centre national de cybersécurité néerlandais ; Centre national néerlandais de cybersécurité = NCSC-NL | en: Dutch National Cyber Security Centre ; Dutch National Cyber Security Center = NCSC-NL
nl-nctv intelligence NL ^nl-justice | nl: Nationaal Coördinator Terrorismebestrijding en Veiligheid = NCTV | fr: Coordinateur national néerlandais pour la sécurité et la lutte contre le terrorisme = NCTV | en: Dutch National Coordinator for Counterterrorism and Security = NCTV
nl-aivd intelligence NL ^nl-interior | nl: Algemene Inlichtingen- en Veiligheidsdienst = AIVD < Binnenlandse Veiligheidsdienst | fr: Service général de renseignement et de sécurité ; Service général de renseignement et de sécurité néerlandais = AIVD | en: Dutch General Intelligence and Security Service ; General Intelligence and Security Service = AIVD
nl-mivd intelligence NL ^nl-defence | nl: Militaire Inlichtingen- en Veiligheidsdienst = MIVD | fr: Service de renseignement et de sécurité militaire néerlandais ; renseignement militaire néerlandais = MIVD | en: Dutch Military Intelligence and Security Service ; Dutch military intelligence ; Defence Intelligence and Security Service = MIVD
nl-politie police NL ^nl-justice | nl: Nationale Politie | fr: police nationale néerlandaise ; police néerlandaise | en: Dutch National Police ; Dutch police
nl-thtc police NL ^nl-politie | nl: Team High Tech Crime = THTC | fr: Team High Tech Crime | en: Team High Tech Crime
nl-marechaussee police NL ^nl-defence | nl: Koninklijke Marechaussee = KMar | fr: Maréchaussée royale ; Maréchaussée royale néerlandaise ; maréchaussée royale néerlandaise | en: Royal Netherlands Marechaussee ; Dutch military police
nl-fiod police NL ^nl-finance | nl: Fiscale inlichtingen- en opsporingsdienst = FIOD | fr: service d'enquête fiscale néerlandais = FIOD | en: Dutch Fiscal Information and Investigation Service = FIOD
nl-om prosecution NL | nl: Openbaar Ministerie = OM | fr: parquet néerlandais ; ministère public néerlandais | en: Dutch Public Prosecution Service ; Dutch prosecutors
nl-hoge-raad court NL | nl: Hoge Raad der Nederlanden ; Hoge Raad | fr: Cour suprême des Pays-Bas ; Cour suprême néerlandaise | en: Supreme Court of the Netherlands ; Dutch Supreme Court
nl-raad-van-state court NL | nl: Raad van State | fr: Conseil d'État néerlandais | en: Dutch Council of State
nl-ap regulator NL | nl: Autoriteit Persoonsgegevens < College bescherming persoonsgegevens | fr: Autorité néerlandaise de protection des données ; Cnil néerlandaise ; CNIL néerlandaise | en: Dutch Data Protection Authority ; Dutch data protection authority ; Autoriteit Persoonsgegevens
nl-afm regulator NL | nl: Autoriteit Financiële Markten = AFM | fr: Autorité néerlandaise des marchés financiers | en: Dutch Authority for the Financial Markets
nl-acm regulator NL | nl: Autoriteit Consument & Markt ; Autoriteit Consument en Markt = ACM | fr: Autorité néerlandaise des consommateurs et des marchés ; Autorité néerlandaise de la concurrence | en: Netherlands Authority for Consumers and Markets ; Dutch competition authority
nl-rdi regulator NL | nl: Rijksinspectie Digitale Infrastructuur = RDI < Agentschap Telecom | fr: Autorité néerlandaise de l'infrastructure numérique | en: Dutch Authority for Digital Infrastructure
nl-rivm other NL ^nl-health | nl: Rijksinstituut voor Volksgezondheid en Milieu = RIVM | fr: Institut national néerlandais de la santé publique = RIVM | en: Dutch National Institute for Public Health and the Environment = RIVM
nl-ind other NL | nl: Immigratie- en Naturalisatiedienst = IND | fr: service néerlandais de l'immigration | en: Dutch Immigration and Naturalisation Service
nl-nfi other NL ^nl-justice | nl: Nederlands Forensisch Instituut = NFI | fr: Institut médico-légal néerlandais | en: Netherlands Forensic Institute
nl-dnb central-bank NL | nl: De Nederlandsche Bank = DNB | fr: Banque centrale des Pays-Bas ; banque centrale néerlandaise | en: Dutch central bank ; De Nederlandsche Bank
nl-staten-generaal parliament NL | nl: Staten-Generaal | fr: États généraux des Pays-Bas ; Parlement néerlandais | en: States General of the Netherlands ; Dutch parliament
nl-tweede-kamer parliament NL ^nl-staten-generaal | nl: Tweede Kamer der Staten-Generaal ; Tweede Kamer | fr: Seconde Chambre néerlandaise ; Chambre basse néerlandaise ; Tweede Kamer | en: Dutch House of Representatives ; Tweede Kamer
nl-eerste-kamer parliament NL ^nl-staten-generaal | nl: Eerste Kamer der Staten-Generaal ; Eerste Kamer | fr: Sénat néerlandais ; Première Chambre néerlandaise | en: Dutch Senate ; Eerste Kamer
nl-army military NL ^nl-defence | nl: Nederlandse krijgsmacht | fr: armée néerlandaise ; forces armées néerlandaises | en: Dutch armed forces ; Netherlands Armed Forces

ch-federal-council government CH | fr: Conseil fédéral suisse ; Conseil fédéral ; gouvernement suisse | de: Schweizerischer Bundesrat ; Schweizer Bundesrat | it: Consiglio federale svizzero | en: Swiss Federal Council ; Swiss government
ch-chancellery government CH | fr: Chancellerie fédérale suisse | de: Schweizerische Bundeskanzlei | en: Swiss Federal Chancellery
ch-interior ministry CH | fr: Département fédéral de l'intérieur = DFI | de: Eidgenössisches Departement des Innern = EDI | it: Dipartimento federale dell'interno = DFI | en: Swiss Federal Department of Home Affairs ; Federal Department of Home Affairs = FDHA
ch-foreign ministry CH | fr: Département fédéral des affaires étrangères ; ministère suisse des Affaires étrangères = DFAE | de: Eidgenössisches Departement für auswärtige Angelegenheiten = EDA | it: Dipartimento federale degli affari esteri = DFAE | en: Federal Department of Foreign Affairs ; Swiss Federal Department of Foreign Affairs ; Swiss Foreign Ministry = FDFA
ch-defence ministry CH | fr: Département fédéral de la défense, de la protection de la population et des sports ; Département fédéral de la défense ; ministère suisse de la Défense = DDPS | de: Eidgenössisches Departement für Verteidigung, Bevölkerungsschutz und Sport = VBS | it: Dipartimento federale della difesa, della protezione della popolazione e dello sport = DDPS | en: Federal Department of Defence, Civil Protection and Sport ; Swiss Defence Ministry = DDPS
ch-justice ministry CH | fr: Département fédéral de justice et police = DFJP | de: Eidgenössisches Justiz- und Polizeidepartement = EJPD | it: Dipartimento federale di giustizia e polizia = DFGP | en: Federal Department of Justice and Police ; Swiss Justice Ministry = FDJP
ch-finance ministry CH | fr: Département fédéral des finances ; ministère suisse des Finances = DFF | de: Eidgenössisches Finanzdepartement = EFD | it: Dipartimento federale delle finanze = DFF | en: Federal Department of Finance ; Swiss Finance Ministry
ch-economy ministry CH | fr: Département fédéral de l'économie, de la formation et de la recherche ; Département fédéral de l'économie = DEFR | de: Eidgenössisches Departement für Wirtschaft, Bildung und Forschung = WBF | it: Dipartimento federale dell'economia, della formazione e della ricerca = DEFR | en: Federal Department of Economic Affairs, Education and Research = EAER
ch-environment ministry CH | fr: Département fédéral de l'environnement, des transports, de l'énergie et de la communication = DETEC | de: Eidgenössisches Departement für Umwelt, Verkehr, Energie und Kommunikation = UVEK | it: Dipartimento federale dell'ambiente, dei trasporti, dell'energia e delle comunicazioni = DATEC | en: Federal Department of the Environment, Transport, Energy and Communications = DETEC
ch-ofcs cyber CH ^ch-defence | fr: Office fédéral de la cybersécurité = OFCS < Centre national pour la cybersécurité ; Centrale d'enregistrement et d'analyse pour la sûreté de l'information | de: Bundesamt für Cybersicherheit = BACS < Nationales Zentrum für Cybersicherheit | it: Ufficio federale della cibersicurezza = UFCS | en: Swiss National Cyber Security Centre ; Swiss Federal Office for Cyber Security ; Swiss Federal Office for Cybersecurity
ch-govcert cert CH ^ch-ofcs | fr: GovCERT.ch | de: GovCERT.ch | en: GovCERT.ch
ch-src intelligence CH ^ch-defence | fr: Service de renseignement de la Confédération = SRC | de: Nachrichtendienst des Bundes = NDB | it: Servizio delle attività informative della Confederazione = SIC | en: Swiss Federal Intelligence Service ; Federal Intelligence Service of Switzerland = FIS
ch-fedpol police CH ^ch-justice | fr: Office fédéral de la police = fedpol ; Fedpol | de: Bundesamt für Polizei = fedpol ; Fedpol | it: Ufficio federale di polizia = fedpol ; Fedpol | en: Swiss Federal Office of Police ; Federal Office of Police = fedpol ; Fedpol
ch-mpc prosecution CH | fr: Ministère public de la Confédération = MPC ! procureur général de la Confédération | de: schweizerische Bundesanwaltschaft | it: Ministero pubblico della Confederazione | en: Office of the Attorney General of Switzerland ; Swiss Attorney General's Office ! Swiss attorney general
ch-tf court CH | fr: Tribunal fédéral suisse ; Tribunal fédéral de Lausanne | de: Schweizerisches Bundesgericht ; Bundesgericht | it: Tribunale federale svizzero | en: Swiss Federal Supreme Court ; Swiss Federal Tribunal
ch-tpf court CH | fr: Tribunal pénal fédéral ; Tribunal pénal fédéral de Bellinzone = TPF | de: Bundesstrafgericht | it: Tribunale penale federale | en: Swiss Federal Criminal Court
ch-taf court CH | fr: Tribunal administratif fédéral = TAF | de: Schweizerisches Bundesverwaltungsgericht | it: Tribunale amministrativo federale | en: Swiss Federal Administrative Court
ch-pfpdt regulator CH | fr: Préposé fédéral à la protection des données et à la transparence = PFPDT | de: Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter = EDÖB | it: Incaricato federale della protezione dei dati e della trasparenza = IFPDT | en: Federal Data Protection and Information Commissioner = FDPIC
ch-finma regulator CH | fr: Autorité fédérale de surveillance des marchés financiers ; Autorité suisse de surveillance des marchés financiers = FINMA ; Finma | de: Eidgenössische Finanzmarktaufsicht = FINMA ; Finma | it: Autorità federale di vigilanza sui mercati finanziari = FINMA | en: Swiss Financial Market Supervisory Authority = FINMA ; Finma
ch-comco regulator CH | fr: Commission suisse de la concurrence = COMCO ; Comco | de: Schweizer Wettbewerbskommission = WEKO ; Weko | en: Swiss Competition Commission
ch-ofcom regulator CH ^ch-environment | fr: Office fédéral de la communication | de: Bundesamt für Kommunikation = BAKOM | it: Ufficio federale delle comunicazioni = UFCOM | en: Swiss Federal Office of Communications
ch-ofsp other CH ^ch-interior | fr: Office fédéral de la santé publique = OFSP | de: Bundesamt für Gesundheit = BAG | it: Ufficio federale della sanità pubblica = UFSP | en: Swiss Federal Office of Public Health
ch-ofs other CH ^ch-interior | fr: Office fédéral de la statistique = OFS | de: Bundesamt für Statistik = BFS | it: Ufficio federale di statistica = UST | en: Swiss Federal Statistical Office
ch-sem other CH ^ch-justice | fr: Secrétariat d'État aux migrations | de: Staatssekretariat für Migration = SEM | it: Segreteria di Stato della migrazione = SEM | en: Swiss State Secretariat for Migration
ch-seco other CH ^ch-economy | fr: Secrétariat d'État à l'économie = SECO ; Seco | de: Staatssekretariat für Wirtschaft = SECO ; Seco | it: Segreteria di Stato dell'economia = SECO | en: Swiss State Secretariat for Economic Affairs = SECO
ch-ofdf other CH ^ch-finance | fr: Office fédéral de la douane et de la sécurité des frontières = OFDF < Administration fédérale des douanes | de: Bundesamt für Zoll und Grenzsicherheit = BAZG < Eidgenössische Zollverwaltung | en: Swiss Federal Office for Customs and Border Security
ch-swissmedic regulator CH ^ch-interior | fr: Swissmedic ; Institut suisse des produits thérapeutiques | de: Swissmedic | it: Swissmedic | en: Swissmedic
ch-bns central-bank CH | fr: Banque nationale suisse = BNS | de: Schweizerische Nationalbank = SNB | it: Banca nazionale svizzera = BNS | en: Swiss National Bank = SNB
ch-assembly parliament CH | fr: Assemblée fédérale suisse ; Parlement suisse ; Parlement fédéral suisse @ Palais fédéral | de: Schweizerische Bundesversammlung ; Schweizer Parlament | it: Assemblea federale svizzera | en: Swiss Federal Assembly ; Swiss parliament
ch-national-council parliament CH ^ch-assembly | fr: Conseil national suisse | de: Schweizer Nationalrat ; schweizerischer Nationalrat | en: Swiss National Council
ch-council-of-states parliament CH ^ch-assembly | fr: Conseil des États ; Conseil des États suisse | de: Ständerat | en: Swiss Council of States
ch-army military CH ^ch-defence | fr: armée suisse | de: Schweizer Armee | it: Esercito svizzero | en: Swiss Armed Forces ; Swiss army
ch-geneva local CH | fr: Conseil d'État genevois | en: Geneva cantonal government
ch-vaud local CH | fr: Conseil d'État vaudois | en: Vaud cantonal government

at-government government AT | de: österreichische Bundesregierung | fr: gouvernement autrichien @ Ballhausplatz | en: Austrian government @ Ballhausplatz
at-chancellery government AT | de: österreichisches Bundeskanzleramt | fr: chancellerie autrichienne ; chancellerie fédérale autrichienne | en: Austrian Chancellery
at-interior ministry AT | de: Bundesministerium für Inneres | fr: ministère autrichien de l'Intérieur | en: Austrian Interior Ministry
at-foreign ministry AT | de: Bundesministerium für europäische und internationale Angelegenheiten = BMEIA | fr: ministère autrichien des Affaires étrangères | en: Austrian Foreign Ministry
at-defence ministry AT | de: Bundesministerium für Landesverteidigung = BMLV | fr: ministère autrichien de la Défense | en: Austrian Defence Ministry ; Austrian Defense Ministry
at-justice ministry AT | de: Bundesministerium für Justiz | fr: ministère autrichien de la Justice | en: Austrian Justice Ministry
at-finance ministry AT | de: Bundesministerium für Finanzen | fr: ministère autrichien des Finances | en: Austrian Finance Ministry
at-dsn intelligence AT ^at-interior | de: Direktion Staatsschutz und Nachrichtendienst = DSN ; BVT < Bundesamt für Verfassungsschutz und Terrorismusbekämpfung | fr: Direction de la sûreté de l'État et du renseignement ; service de renseignement intérieur autrichien | en: Directorate of State Security and Intelligence ; Austrian Directorate of State Security and Intelligence = DSN
at-hna intelligence AT ^at-defence | de: Heeresnachrichtenamt ; Heeres-Nachrichtenamt = HNaA ; HNA | fr: renseignement militaire autrichien | en: Austrian Army Intelligence Office
at-abwehramt intelligence AT ^at-defence | de: Abwehramt = AbwA | fr: Abwehramt | en: Abwehramt
at-bk police AT ^at-interior | de: österreichisches Bundeskriminalamt | fr: Office fédéral de police criminelle autrichien ; police criminelle fédérale autrichienne | en: Austrian Federal Criminal Police Office
at-cert cert AT | de: CERT.at | fr: CERT.at | en: CERT.at
at-govcert cert AT ^at-chancellery | de: GovCERT Austria | fr: GovCERT Austria | en: GovCERT Austria
at-wksta prosecution AT | de: Wirtschafts- und Korruptionsstaatsanwaltschaft = WKStA | fr: parquet anticorruption autrichien = WKStA | en: Austrian anti-corruption prosecutor's office = WKStA
at-vfgh court AT | de: Verfassungsgerichtshof = VfGH | fr: Cour constitutionnelle autrichienne ; Cour constitutionnelle d'Autriche | en: Austrian Constitutional Court
at-ogh court AT | de: Oberster Gerichtshof = OGH | fr: Cour suprême autrichienne | en: Austrian Supreme Court ; Supreme Court of Austria
at-vwgh court AT | de: Verwaltungsgerichtshof = VwGH | fr: Cour administrative autrichienne | en: Austrian Supreme Administrative Court
at-dsb regulator AT | de: österreichische Datenschutzbehörde = DSB | fr: Autorité autrichienne de protection des données ; Cnil autrichienne ; CNIL autrichienne | en: Austrian Data Protection Authority ; Austrian data protection authority
at-fma regulator AT | de: österreichische Finanzmarktaufsicht = FMA | fr: Autorité autrichienne des marchés financiers | en: Austrian Financial Market Authority
at-bwb regulator AT | de: Bundeswettbewerbsbehörde = BWB | fr: Autorité fédérale autrichienne de la concurrence ; Autorité autrichienne de la concurrence | en: Austrian Federal Competition Authority
at-rtr regulator AT | de: Rundfunk und Telekom Regulierungs-GmbH = RTR | fr: Autorité autrichienne de régulation des télécoms | en: Austrian Regulatory Authority for Broadcasting and Telecommunications
at-ages other AT ^at-health | de: Österreichische Agentur für Gesundheit und Ernährungssicherheit = AGES | fr: Agence autrichienne pour la santé et la sécurité alimentaire = AGES | en: Austrian Agency for Health and Food Safety = AGES
at-health ministry AT | de: österreichisches Gesundheitsministerium | fr: ministère autrichien de la Santé | en: Austrian Health Ministry
at-oenb central-bank AT | de: Oesterreichische Nationalbank = OeNB | fr: Banque nationale d'Autriche ; Banque nationale autrichienne ; banque centrale autrichienne = OeNB | en: Austrian National Bank ; Austrian central bank ; Oesterreichische Nationalbank = OeNB
at-parliament parliament AT | de: österreichisches Parlament | fr: Parlement autrichien | en: Austrian parliament
at-nationalrat parliament AT ^at-parliament | de: österreichischer Nationalrat | fr: Conseil national autrichien | en: Austrian National Council
at-bundesrat parliament AT ^at-parliament | de: österreichischer Bundesrat | fr: Conseil fédéral autrichien | en: Austrian Federal Council
at-bundesheer military AT ^at-defence | de: Österreichisches Bundesheer ; Bundesheer | fr: armée autrichienne ; Bundesheer | en: Austrian Armed Forces ; Austrian armed forces ; Bundesheer

ie-government government IE | en: Government of Ireland ; Irish government | fr: gouvernement irlandais
ie-taoiseach government IE | en: Department of the Taoiseach | fr: services du Premier ministre irlandais
ie-justice ministry IE | en: Irish Department of Justice ; Irish Justice Ministry | fr: ministère irlandais de la Justice
ie-foreign ministry IE | en: Irish Department of Foreign Affairs ; Irish Foreign Ministry @ Iveagh House | fr: ministère irlandais des Affaires étrangères
ie-defence ministry IE | en: Irish Department of Defence ; Irish Defence Ministry | fr: ministère irlandais de la Défense
ie-finance ministry IE | en: Irish Department of Finance ; Irish Finance Ministry | fr: ministère irlandais des Finances
ie-health ministry IE | en: Irish Department of Health | fr: ministère irlandais de la Santé
ie-ncsc cyber IE | en: Irish National Cyber Security Centre ; Ireland's National Cyber Security Centre = NCSC-IE | fr: Centre national de cybersécurité irlandais ; Centre national irlandais de cybersécurité
ie-garda police IE ^ie-justice | en: An Garda Síochána ; Garda Síochána ; Gardaí ! Garda Commissioner | fr: Garda Síochána ; police irlandaise ; Garda irlandaise
ie-cab police IE | en: Irish Criminal Assets Bureau ; Criminal Assets Bureau | fr: Bureau irlandais des avoirs criminels
ie-dpp prosecution IE | en: Irish Office of the Director of Public Prosecutions | fr: parquet irlandais
ie-supreme-court court IE | en: Supreme Court of Ireland ; Irish Supreme Court | fr: Cour suprême irlandaise ; Cour suprême d'Irlande
ie-high-court court IE | en: High Court of Ireland ; Irish High Court ; Dublin High Court | fr: Haute Cour irlandaise ; Haute Cour de Dublin ; Haute Cour de justice irlandaise
ie-dpc regulator IE | en: Data Protection Commission ; Irish Data Protection Commission ; Ireland's Data Protection Commission ; Irish data protection authority = DPC < Office of the Data Protection Commissioner | fr: Commission irlandaise de protection des données ; Commission irlandaise pour la protection des données ; Commission de protection des données irlandaise ; Autorité irlandaise de protection des données ; Data Protection Commission ; Cnil irlandaise ; CNIL irlandaise = DPC
ie-cnam regulator IE | en: Coimisiún na Meán ; Irish media regulator = CnaM | fr: Coimisiún na Meán ; Commission irlandaise des médias
ie-ccpc regulator IE | en: Irish Competition and Consumer Protection Commission = CCPC | fr: Autorité irlandaise de la concurrence
ie-comreg regulator IE | en: Irish Commission for Communications Regulation = ComReg | fr: ComReg
ie-central-bank central-bank IE | en: Central Bank of Ireland | fr: Banque centrale d'Irlande ; banque centrale irlandaise
ie-oireachtas parliament IE | en: Oireachtas ; Irish parliament @ Leinster House | fr: Oireachtas ; Parlement irlandais | ga: Oireachtas
ie-dail parliament IE ^ie-oireachtas | en: Dáil Éireann ; Dáil | fr: Dáil Éireann ; Dáil
ie-seanad parliament IE ^ie-oireachtas | en: Seanad Éireann ; Seanad ; Irish Senate | fr: Seanad ; Sénat irlandais
ie-defence-forces military IE ^ie-defence | en: Irish Defence Forces | fr: armée irlandaise ; forces de défense irlandaises

mc-government government MC | fr: Gouvernement princier ; gouvernement monégasque ; gouvernement princier de Monaco | en: Monaco government ; Government of Monaco
mc-palace other MC | fr: Palais princier de Monaco ; palais princier de Monaco | en: Prince's Palace of Monaco
mc-conseil-national parliament MC | fr: Conseil national de Monaco ; Conseil national monégasque ; Parlement monégasque | en: National Council of Monaco
mc-amsn cyber MC | fr: Agence monégasque de sécurité numérique = AMSN | en: Monaco Cyber Security Agency = AMSN
mc-cert cert MC ^mc-amsn | fr: CERT-MC | en: CERT-MC
mc-surete-publique police MC | fr: Sûreté publique de Monaco ; Sûreté publique monégasque ; Direction de la Sûreté publique de Monaco ; police monégasque | en: Monaco Police Department ; Monaco police
mc-parquet prosecution MC | fr: parquet général de Monaco ; parquet de Monaco ! procureur général de Monaco | en: Monaco prosecutor's office
mc-apdp regulator MC | fr: Autorité de protection des données personnelles de Monaco ; Autorité monégasque de protection des données personnelles = APDP < Commission de contrôle des informations nominatives | en: Monaco Personal Data Protection Authority
mc-amsf regulator MC | fr: Autorité monégasque de sécurité financière = AMSF < Service d'information et de contrôle sur les circuits financiers | en: Monaco Financial Security Authority = AMSF
`;
