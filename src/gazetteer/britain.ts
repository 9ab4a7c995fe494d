/** Public bodies of the United Kingdom. */
export const britain: string = `
gb-prime-minister government GB | en: Prime Minister's Office ; British prime minister's office @ Downing Street ; 10 Downing Street ; Number 10 ; No 10 | fr: services du Premier ministre britannique @ Downing Street ; 10 Downing Street ; 10, Downing Street
gb-government government GB | en: HM Government ; His Majesty's Government ; Her Majesty's Government ; UK government ; British government @ Whitehall | fr: gouvernement britannique ; gouvernement du Royaume-Uni ; exécutif britannique @ Whitehall
gb-cabinet-office ministry GB | en: Cabinet Office ! chancellor of the Duchy of Lancaster ; Cabinet Office minister | fr: Cabinet Office ; bureau du cabinet britannique ! chancelier du duché de Lancastre
gb-interior ministry GB | en: Home Office ; UK Home Office ; British Home Office ; British Interior Ministry ! home secretary ; UK home secretary ; British home secretary ; British interior minister | fr: Home Office ; ministère britannique de l'Intérieur ; ministère de l'Intérieur britannique ! ministre britannique de l'Intérieur ; ministre de l'Intérieur britannique ; secrétaire britannique à l'Intérieur
gb-foreign ministry GB | en: Foreign, Commonwealth and Development Office ; Foreign, Commonwealth & Development Office ; Foreign Office ; UK Foreign Office ; British Foreign Office ; British Foreign Ministry = FCDO ; FCO < Foreign and Commonwealth Office ! foreign secretary ; UK foreign secretary ; British foreign secretary ; British foreign minister | fr: Foreign Office ; ministère britannique des Affaires étrangères ; ministère des Affaires étrangères britannique ; diplomatie britannique = FCDO ! ministre britannique des Affaires étrangères ; ministre des Affaires étrangères britannique ; chef de la diplomatie britannique ; cheffe de la diplomatie britannique ; secrétaire au Foreign Office
gb-defence ministry GB | en: Ministry of Defence ; UK Ministry of Defence ; British Ministry of Defence ; British Defence Ministry = MoD ; MOD ! defence secretary ; UK defence secretary ; British defence secretary ; British defence minister | fr: ministère britannique de la Défense ; ministère de la Défense britannique = MoD ! ministre britannique de la Défense ; ministre de la Défense britannique
gb-finance ministry GB | en: HM Treasury ; UK Treasury ; British Treasury ; British Finance Ministry ! Chancellor of the Exchequer ; British finance minister ; UK chancellor ; UK finance minister | fr: Trésor britannique ; ministère britannique des Finances ! chancelier de l'Échiquier ; chancelière de l'Échiquier ; ministre britannique des Finances ; ministre des Finances britannique ; grand argentier britannique
gb-justice ministry GB | en: Ministry of Justice ; UK Ministry of Justice ; British Ministry of Justice = MoJ ! justice secretary ; Lord Chancellor ; UK justice secretary ; British justice secretary | fr: ministère britannique de la Justice ; ministère de la Justice britannique ! ministre britannique de la Justice ; ministre de la Justice britannique ; Lord Chancelier
gb-health ministry GB | en: Department of Health and Social Care ; UK health department = DHSC < Department of Health ! health secretary ; UK health secretary ; British health secretary ; British health minister | fr: ministère britannique de la Santé ; ministère de la Santé britannique ! ministre britannique de la Santé ; ministre de la Santé britannique
gb-education ministry GB | en: Department for Education = DfE ! education secretary ; UK education secretary ; British education secretary | fr: ministère britannique de l'Éducation ! ministre britannique de l'Éducation
gb-trade ministry GB | en: Department for Business and Trade < Department for International Trade ; Department for Business, Energy and Industrial Strategy ! business secretary ; trade secretary ; business and trade secretary ; UK business secretary ; UK trade secretary ; British trade minister | fr: ministère britannique du Commerce ; ministère britannique des Entreprises et du Commerce ! ministre britannique du Commerce ; ministre britannique des Entreprises
gb-digital ministry GB | en: Department for Science, Innovation and Technology ; Department for Science, Innovation & Technology = DSIT ! technology secretary ; science and technology secretary ; UK technology secretary ; British technology minister | fr: ministère britannique de la Science, de l'Innovation et de la Technologie ; ministère britannique de la Technologie ! ministre britannique de la Technologie ; ministre britannique de la Science et de la Technologie
gb-energy ministry GB | en: Department for Energy Security and Net Zero ; Department for Energy Security & Net Zero ! energy secretary ; UK energy secretary ; British energy secretary | fr: ministère britannique de l'Énergie ; ministère britannique de la Sécurité énergétique ! ministre britannique de l'Énergie ; ministre britannique de la Sécurité énergétique
gb-environment ministry GB | en: Department for Environment, Food and Rural Affairs ; Department for Environment, Food & Rural Affairs = Defra ; DEFRA ! environment secretary ; UK environment secretary ; British environment secretary | fr: ministère britannique de l'Environnement ! ministre britannique de l'Environnement
gb-transport ministry GB | en: Department for Transport = DfT ! transport secretary ; UK transport secretary ; British transport secretary | fr: ministère britannique des Transports ! ministre britannique des Transports
gb-labour ministry GB | en: Department for Work and Pensions ; Department for Work & Pensions = DWP ! work and pensions secretary | fr: ministère britannique du Travail et des Retraites ; ministère britannique du Travail ! ministre britannique du Travail et des Retraites ; ministre britannique du Travail
gb-culture ministry GB | en: Department for Culture, Media and Sport = DCMS < Department for Digital, Culture, Media and Sport ! culture secretary ; UK culture secretary ; British culture secretary | fr: ministère britannique de la Culture ! ministre britannique de la Culture
gb-housing ministry GB | en: Ministry of Housing, Communities and Local Government = MHCLG < Department for Levelling Up, Housing and Communities ! housing secretary ; communities secretary | fr: ministère britannique du Logement ! ministre britannique du Logement
gb-northern-ireland ministry GB | en: Northern Ireland Office ! Northern Ireland secretary ; secretary of state for Northern Ireland | fr: ministère britannique chargé de l'Irlande du Nord ! ministre britannique chargé de l'Irlande du Nord ; ministre britannique pour l'Irlande du Nord
gb-scotland-office ministry GB | en: Scotland Office ! Scottish secretary ; secretary of state for Scotland | fr: ministère britannique chargé de l'Écosse ! ministre britannique chargé de l'Écosse
gb-dfid ministry GB | en: Department for International Development = DFID ; DfID ! international development secretary | fr: ministère britannique du Développement international ! ministre britannique du Développement international
gb-dexeu ministry GB | en: Department for Exiting the European Union = DExEU ! Brexit secretary | fr: ministère britannique du Brexit ! ministre britannique du Brexit ; ministre du Brexit
gb-attorney-general ministry GB | en: Attorney General's Office ! Attorney General for England and Wales ; UK attorney general ; British attorney general | fr: bureau de l'Attorney General britannique

gb-parliament parliament GB | en: Parliament of the United Kingdom ; UK Parliament ; British Parliament @ Westminster | fr: Parlement britannique ; Parlement du Royaume-Uni @ Westminster
gb-commons parliament GB ^gb-parliament Q11005 | en: House of Commons ; UK House of Commons ; British House of Commons | fr: Chambre des communes ; Chambre des communes britannique
gb-lords parliament GB ^gb-parliament Q11007 | en: House of Lords | fr: Chambre des lords
gb-isc parliament GB ^gb-parliament | en: Intelligence and Security Committee of Parliament ; Intelligence and Security Committee | fr: commission parlementaire britannique du renseignement et de la sécurité
gb-scottish-government government GB | en: Scottish Government | fr: gouvernement écossais
gb-scottish-parliament parliament GB | en: Scottish Parliament @ Holyrood | fr: Parlement écossais @ Holyrood
gb-welsh-government government GB | en: Welsh Government | fr: gouvernement gallois | cy: Llywodraeth Cymru
gb-senedd parliament GB | en: Welsh Parliament ; Senedd < National Assembly for Wales ; Welsh Assembly | fr: Parlement gallois ; Senedd | cy: Senedd Cymru
gb-ni-executive government GB | en: Northern Ireland Executive | fr: exécutif nord-irlandais ; gouvernement nord-irlandais
gb-ni-assembly parliament GB | en: Northern Ireland Assembly @ Stormont | fr: Assemblée d'Irlande du Nord ; Parlement nord-irlandais @ Stormont
gb-electoral-commission regulator GB | en: Electoral Commission ; UK Electoral Commission | fr: Commission électorale britannique
gb-nao other GB | en: National Audit Office ; UK National Audit Office = NAO | fr: Cour des comptes britannique
gb-obr other GB | en: Office for Budget Responsibility = OBR | fr: Office de responsabilité budgétaire ; Office for Budget Responsibility = OBR

gb-supreme-court court GB | en: Supreme Court of the United Kingdom ; UK Supreme Court ; British Supreme Court | fr: Cour suprême britannique ; Cour suprême du Royaume-Uni
gb-high-court court GB | en: High Court of Justice ; High Court of England and Wales ; London's High Court ; High Court in London | fr: Haute Cour de Londres ; Haute Cour de justice de Londres ; Haute Cour britannique
gb-court-of-appeal court GB | en: Court of Appeal of England and Wales ; London's Court of Appeal | fr: cour d'appel de Londres
gb-old-bailey court GB | en: Central Criminal Court ; Old Bailey | fr: Old Bailey ; Cour criminelle centrale de Londres
gb-ipt court GB | en: Investigatory Powers Tribunal = IPT | fr: tribunal britannique chargé des pouvoirs d'enquête
gb-cps prosecution GB | en: Crown Prosecution Service = CPS ! Director of Public Prosecutions | fr: Service des poursuites de la Couronne ; parquet britannique ; Crown Prosecution Service = CPS
gb-copfs prosecution GB | en: Crown Office and Procurator Fiscal Service ; Crown Office ! Lord Advocate | fr: parquet écossais
gb-sfo prosecution GB | en: Serious Fraud Office ; UK Serious Fraud Office = SFO | fr: office britannique de lutte contre la grande délinquance financière ; Serious Fraud Office = SFO

gb-mi5 intelligence GB ^gb-interior | en: Security Service ; British Security Service ; British domestic intelligence agency ; British domestic intelligence service = MI5 @ Thames House | fr: service de renseignement intérieur britannique ; renseignement intérieur britannique = MI5
gb-mi6 intelligence GB ^gb-foreign | en: Secret Intelligence Service ; British Secret Intelligence Service ; British foreign intelligence agency ; British foreign intelligence service = MI6 ; SIS @ Vauxhall Cross | fr: Secret Intelligence Service ; service de renseignement extérieur britannique ; renseignement extérieur britannique = MI6
gb-gchq intelligence GB ^gb-foreign | en: Government Communications Headquarters ; British signals intelligence agency = GCHQ | fr: Government Communications Headquarters ; agence britannique de surveillance électronique ; service d'écoutes britannique = GCHQ
gb-ncsc cyber GB ^gb-gchq | en: National Cyber Security Centre ; UK National Cyber Security Centre ; UK's National Cyber Security Centre ; British National Cyber Security Centre = NCSC | fr: Centre national de cybersécurité britannique ; Centre britannique de cybersécurité ; agence britannique de cybersécurité ; Centre national britannique de cybersécurité = NCSC
gb-ncf cyber GB | en: National Cyber Force ; UK National Cyber Force | fr: National Cyber Force ; Force cyber nationale britannique
gb-jtac intelligence GB ^gb-mi5 | en: Joint Terrorism Analysis Centre = JTAC | fr: Centre conjoint d'analyse du terrorisme = JTAC
gb-jic intelligence GB ^gb-cabinet-office | en: Joint Intelligence Committee = JIC | fr: Comité conjoint du renseignement britannique
gb-npsa intelligence GB ^gb-mi5 | en: National Protective Security Authority = NPSA ; CPNI < Centre for the Protection of National Infrastructure | fr: Autorité nationale britannique de sécurité protectrice = NPSA
gb-defence-intelligence intelligence GB ^gb-defence | en: Defence Intelligence ; British Defence Intelligence ; British military intelligence ; UK Defence Intelligence | fr: renseignement militaire britannique
gb-nca police GB | en: National Crime Agency ; UK National Crime Agency ; UK's National Crime Agency ; British National Crime Agency = NCA < Serious Organised Crime Agency | fr: National Crime Agency ; Agence nationale de lutte contre la criminalité britannique ; Agence britannique de lutte contre la criminalité ; Agence nationale britannique de lutte contre le crime = NCA
gb-nccu police GB ^gb-nca | en: National Cyber Crime Unit = NCCU | fr: unité nationale britannique de lutte contre la cybercriminalité = NCCU
gb-action-fraud police GB | en: Action Fraud | fr: Action Fraud
gb-met-police police GB | en: Metropolitan Police ; Metropolitan Police Service ; London's Metropolitan Police ; Met Police @ Scotland Yard ; New Scotland Yard ! Metropolitan Police Commissioner ; Met Police commissioner | fr: Metropolitan Police ; police métropolitaine de Londres ; police londonienne ; police de Londres @ Scotland Yard
gb-city-police police GB | en: City of London Police | fr: police de la City de Londres ; police de la City
gb-ctp police GB | en: Counter Terrorism Policing ; Counter-Terrorism Policing | fr: police antiterroriste britannique
gb-gmp police GB | en: Greater Manchester Police = GMP | fr: police du Grand Manchester ; police de Manchester
gb-police-scotland police GB | en: Police Scotland ; Police Service of Scotland | fr: police écossaise ; police d'Écosse
gb-psni police GB | en: Police Service of Northern Ireland = PSNI | fr: police nord-irlandaise ; police d'Irlande du Nord = PSNI
gb-btp police GB | en: British Transport Police = BTP | fr: police britannique des transports
gb-iopc police GB | en: Independent Office for Police Conduct ; police watchdog for England and Wales = IOPC < Independent Police Complaints Commission | fr: police des polices britannique = IOPC
gb-border-force police GB ^gb-interior | en: Border Force ; UK Border Force | fr: police aux frontières britannique ; Border Force ; UK Border Force
gb-ukvi other GB ^gb-interior | en: UK Visas and Immigration = UKVI | fr: service britannique des visas et de l'immigration
gb-hmpps other GB ^gb-justice | en: HM Prison and Probation Service ; His Majesty's Prison and Probation Service = HMPPS < HM Prison Service | fr: administration pénitentiaire britannique

gb-armed-forces military GB ^gb-defence | en: British Armed Forces ; UK Armed Forces ; British military ! Chief of the Defence Staff | fr: armée britannique ; forces armées britanniques ! chef d'état-major britannique ; chef d'état-major des armées britanniques
gb-army military GB ^gb-armed-forces | en: British Army | fr: armée de terre britannique ; British Army
gb-royal-navy military GB ^gb-armed-forces | en: Royal Navy | fr: Royal Navy ; marine britannique ; marine royale britannique
gb-raf military GB ^gb-armed-forces | en: Royal Air Force = RAF | fr: Royal Air Force ; armée de l'air britannique = RAF
gb-royal-marines military GB ^gb-royal-navy | en: Royal Marines | fr: Royal Marines
gb-sas military GB ^gb-army | en: Special Air Service = SAS | fr: Special Air Service ; forces spéciales britanniques = SAS
gb-coastguard other GB | en: HM Coastguard ; UK Coastguard ; Maritime and Coastguard Agency = MCA | fr: garde-côtes britanniques ; gardes-côtes britanniques

gb-bank-of-england central-bank GB Q183231 | en: Bank of England = BoE | fr: Banque d'Angleterre ; banque centrale britannique = BoE | de: Bank of England
gb-fca regulator GB | en: Financial Conduct Authority ; UK Financial Conduct Authority = FCA < Financial Services Authority | fr: gendarme financier britannique ; Autorité britannique des marchés financiers ; autorité britannique de conduite financière = FCA
gb-pra regulator GB ^gb-bank-of-england | en: Prudential Regulation Authority = PRA | fr: autorité de régulation prudentielle britannique
gb-cma regulator GB | en: Competition and Markets Authority ; UK Competition and Markets Authority ; UK antitrust regulator ; UK competition watchdog ; British competition regulator = CMA < Competition Commission ; Office of Fair Trading | fr: autorité britannique de la concurrence ; Autorité de la concurrence britannique ; gendarme britannique de la concurrence = CMA
gb-ofcom regulator GB | en: Office of Communications ; UK media regulator ; UK communications regulator = Ofcom ; OFCOM | fr: régulateur britannique des médias ; régulateur britannique des télécoms ; gendarme britannique des télécoms ; régulateur britannique de l'audiovisuel = Ofcom
gb-ico regulator GB | en: Information Commissioner's Office ; UK Information Commissioner's Office ; UK data protection watchdog ; UK data watchdog = ICO ! Information Commissioner ; UK information commissioner | fr: Bureau du commissaire à l'information britannique ; autorité britannique de protection des données ; équivalent britannique de la Cnil = ICO
gb-ofgem regulator GB | en: Office of Gas and Electricity Markets ; UK energy regulator = Ofgem | fr: régulateur britannique de l'énergie = Ofgem
gb-ofwat regulator GB | en: Water Services Regulation Authority = Ofwat | fr: régulateur britannique de l'eau = Ofwat
gb-ofsted regulator GB | en: Office for Standards in Education, Children's Services and Skills = Ofsted | fr: inspection scolaire britannique = Ofsted
gb-ofqual regulator GB | en: Office of Qualifications and Examinations Regulation = Ofqual | fr: régulateur britannique des examens = Ofqual
gb-mhra regulator GB ^gb-health | en: Medicines and Healthcare products Regulatory Agency ; UK medicines regulator ; UK drug regulator ; UK drugs regulator = MHRA | fr: Agence britannique du médicament ; Agence britannique des médicaments ; régulateur britannique du médicament = MHRA
gb-nice other GB ^gb-health | en: National Institute for Health and Care Excellence = NICE | fr: Institut national britannique de la santé et de l'excellence des soins
gb-cqc regulator GB | en: Care Quality Commission = CQC | fr: Commission britannique de la qualité des soins = CQC
gb-fsa regulator GB | en: Food Standards Agency ; UK Food Standards Agency | fr: Agence britannique de sécurité alimentaire ; Agence britannique des normes alimentaires
gb-ukhsa other GB ^gb-health | en: UK Health Security Agency = UKHSA ; PHE < Public Health England | fr: Agence britannique de sécurité sanitaire ; Public Health England = UKHSA
gb-nhs other GB | en: National Health Service ; NHS England = NHS | fr: système de santé public britannique ; service public de santé britannique ; service national de santé britannique = NHS
gb-environment-agency regulator GB ^gb-environment | en: Environment Agency | fr: Agence britannique de l'environnement
gb-met-office other GB | en: Met Office ; Meteorological Office | fr: Met Office ; service météorologique britannique ; services météorologiques britanniques
gb-ons other GB | en: Office for National Statistics ; UK Office for National Statistics = ONS | fr: Office national des statistiques britannique ; Office britannique des statistiques ; Office national de la statistique britannique = ONS
gb-hmrc other GB | en: HM Revenue and Customs ; HM Revenue & Customs ; His Majesty's Revenue and Customs ; UK tax authority = HMRC | fr: fisc britannique ; administration fiscale britannique = HMRC
gb-hse regulator GB | en: Health and Safety Executive = HSE | fr: agence britannique de santé et de sécurité au travail
gb-caa regulator GB | en: Civil Aviation Authority ; UK Civil Aviation Authority = CAA | fr: aviation civile britannique ; Autorité britannique de l'aviation civile = CAA
gb-aaib other GB ^gb-transport | en: Air Accidents Investigation Branch = AAIB | fr: bureau britannique d'enquête sur les accidents aériens = AAIB
gb-dvla other GB ^gb-transport | en: Driver and Vehicle Licensing Agency = DVLA | fr: agence britannique des permis de conduire et des immatriculations
gb-charity-commission regulator GB | en: Charity Commission ; Charity Commission for England and Wales | fr: Commission britannique des organisations caritatives
gb-gambling-commission regulator GB | en: Gambling Commission ; UK Gambling Commission | fr: Commission britannique des jeux d'argent
gb-ipo other GB | en: UK Intellectual Property Office ; Intellectual Property Office = UKIPO | fr: Office britannique de la propriété intellectuelle
gb-aisi other GB ^gb-digital | en: AI Security Institute ; UK AI Security Institute < AI Safety Institute | fr: Institut britannique de sécurité de l'IA
gb-aria other GB | en: Advanced Research and Invention Agency | fr: agence britannique pour la recherche avancée et l'invention
gb-ukri other GB | en: UK Research and Innovation = UKRI | fr: agence britannique de financement de la recherche ; UK Research and Innovation = UKRI
gb-uksa other GB | en: UK Space Agency | fr: Agence spatiale britannique
gb-nfib police GB ^gb-city-police | en: National Fraud Intelligence Bureau = NFIB | fr: bureau britannique de renseignement sur la fraude = NFIB
gb-british-council other GB | en: British Council | fr: British Council
gb-parole-board other GB | en: Parole Board ; Parole Board for England and Wales | fr: commission britannique des libérations conditionnelles
gb-ehrc other GB | en: Equality and Human Rights Commission = EHRC | fr: Commission britannique pour l'égalité et les droits de l'homme = EHRC
gb-gla local GB | en: Greater London Authority ; London City Hall ; London Assembly | fr: mairie de Londres ; Autorité du Grand Londres
gb-tfl local GB ^gb-gla | en: Transport for London = TfL | fr: Transport for London ; régie des transports londoniens = TfL
`;
