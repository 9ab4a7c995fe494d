/** Agencies and regulators of the United Kingdom, its nations and its islands. */
export const britishBodies: string = `
gb-ofsi other GB ^gb-finance | en: Office of Financial Sanctions Implementation = OFSI | fr: Bureau britannique d'application des sanctions financières = OFSI
gb-otsi other GB ^gb-trade | en: Office of Trade Sanctions Implementation = OTSI | fr: Bureau britannique d'application des sanctions commerciales
gb-ecju other GB ^gb-trade | en: Export Control Joint Unit = ECJU | fr: Unité conjointe britannique de contrôle des exportations
gb-ukef other GB | en: UK Export Finance = UKEF ; ECGD | fr: agence britannique de crédit à l'exportation = UKEF
gb-companies-house other GB | en: Companies House | fr: registre britannique des sociétés
gb-insolvency-service other GB | en: Insolvency Service | fr: Service britannique des faillites
gb-land-registry other GB | en: HM Land Registry ; Land Registry | fr: cadastre britannique
gb-fos other GB | en: Financial Ombudsman Service | fr: Médiateur financier britannique
gb-fscs other GB | en: Financial Services Compensation Scheme = FSCS | fr: Fonds britannique de garantie des services financiers
gb-psr regulator GB | en: Payment Systems Regulator | fr: régulateur britannique des systèmes de paiement
gb-frc regulator GB | en: Financial Reporting Council | fr: Conseil britannique de l'information financière
gb-tpr regulator GB | en: Pensions Regulator | fr: régulateur britannique des retraites
gb-hfea regulator GB | en: Human Fertilisation and Embryology Authority = HFEA | fr: Autorité britannique de fertilisation et d'embryologie = HFEA
gb-hta regulator GB | en: Human Tissue Authority | fr: Autorité britannique des tissus humains
gb-gmc regulator GB | en: General Medical Council | fr: Ordre des médecins britannique
gb-nmc regulator GB | en: Nursing and Midwifery Council | fr: Conseil britannique des infirmières et sages-femmes
gb-nhsbt other GB | en: NHS Blood and Transplant = NHSBT | fr: service britannique du sang et des greffes
gb-phs other GB | en: Public Health Scotland | fr: Public Health Scotland
gb-phw other GB | en: Public Health Wales | fr: Public Health Wales
gb-sepa regulator GB | en: Scottish Environment Protection Agency = SEPA | fr: Agence écossaise de protection de l'environnement
gb-nrw regulator GB | en: Natural Resources Wales = NRW | fr: Natural Resources Wales
gb-natural-england other GB ^gb-environment | en: Natural England | fr: Natural England
gb-rpa other GB ^gb-environment | en: Rural Payments Agency | fr: Agence britannique des paiements ruraux
gb-apha other GB ^gb-environment | en: Animal and Plant Health Agency = APHA | fr: Agence britannique de santé animale et végétale = APHA
gb-vmd regulator GB ^gb-environment | en: Veterinary Medicines Directorate | fr: Direction britannique des médicaments vétérinaires
gb-cefas other GB ^gb-environment | en: Centre for Environment, Fisheries and Aquaculture Science = Cefas | fr: Centre britannique des sciences de l'environnement, des pêches et de l'aquaculture = Cefas
gb-oep regulator GB | en: Office for Environmental Protection | fr: Bureau britannique de protection de l'environnement
gb-orr regulator GB | en: Office of Rail and Road | fr: régulateur britannique du rail et de la route
gb-raib other GB | en: Rail Accident Investigation Branch = RAIB | fr: bureau d'enquêtes britannique sur les accidents ferroviaires = RAIB
gb-maib other GB | en: Marine Accident Investigation Branch = MAIB | fr: bureau d'enquêtes britannique sur les accidents maritimes = MAIB
gb-dvsa other GB ^gb-transport | en: Driver and Vehicle Standards Agency = DVSA | fr: Agence britannique des normes des conducteurs et des véhicules
gb-vca other GB ^gb-transport | en: Vehicle Certification Agency | fr: Agence britannique de certification des véhicules
gb-highways other GB ^gb-transport | en: National Highways ; Highways England | fr: National Highways
gb-onr regulator GB | en: Office for Nuclear Regulation = ONR | fr: régulateur nucléaire britannique
gb-nda other GB | en: Nuclear Decommissioning Authority | fr: Autorité britannique de démantèlement nucléaire
gb-ukaea other GB | en: UK Atomic Energy Authority ; United Kingdom Atomic Energy Authority = UKAEA | fr: Autorité britannique de l'énergie atomique = UKAEA
gb-nsta regulator GB | en: North Sea Transition Authority = NSTA | fr: Autorité britannique de transition de la mer du Nord = NSTA
gb-neso other GB | en: National Energy System Operator = NESO | fr: gestionnaire britannique du système énergétique = NESO
gb-ccc other GB | en: Climate Change Committee | fr: Comité britannique sur le changement climatique
gb-dstl other GB ^gb-defence | en: Defence Science and Technology Laboratory = Dstl ; DSTL | fr: Laboratoire britannique des sciences et technologies de la défense = Dstl
gb-des other GB ^gb-defence | en: Defence Equipment and Support = DE&S | fr: agence britannique d'équipement de défense
gb-ukmto military GB ^gb-royal-navy | en: United Kingdom Maritime Trade Operations = UKMTO | fr: agence britannique de sécurité maritime ; agence de sécurité maritime britannique = UKMTO
gb-ukspace military GB ^gb-armed-forces | en: UK Space Command ; United Kingdom Space Command | fr: Commandement spatial britannique
gb-mdp police GB ^gb-defence | en: Ministry of Defence Police | fr: police du ministère britannique de la Défense
gb-cnc police GB | en: Civil Nuclear Constabulary | fr: police nucléaire civile britannique
gb-ukfiu regulator GB ^gb-nca | en: UK Financial Intelligence Unit = UKFIU | fr: cellule britannique de renseignement financier
gb-ceop police GB ^gb-nca | en: Child Exploitation and Online Protection Command ; Child Exploitation and Online Protection Centre = CEOP | fr: Centre britannique de protection de l'enfance en ligne = CEOP
gb-nbcc police GB | en: National Business Crime Centre | fr: Centre national britannique de lutte contre la délinquance commerciale
gb-npcc police GB | en: National Police Chiefs' Council = NPCC | fr: Conseil national des chefs de police britannique = NPCC
gb-hmicfrs regulator GB | en: His Majesty's Inspectorate of Constabulary and Fire & Rescue Services = HMICFRS | fr: Inspection britannique de la police et des pompiers
gb-glaa regulator GB | en: Gangmasters and Labour Abuse Authority = GLAA | fr: Autorité britannique de lutte contre l'exploitation au travail
gb-sia regulator GB | en: Security Industry Authority | fr: Autorité britannique de la sécurité privée
gb-ccrc other GB | en: Criminal Cases Review Commission = CCRC | fr: Commission de révision des affaires pénales britannique
gb-yjb other GB | en: Youth Justice Board | fr: Conseil britannique de la justice des mineurs
gb-laa other GB ^gb-justice | en: Legal Aid Agency | fr: Agence britannique d'aide juridictionnelle
gb-hmcts other GB ^gb-justice | en: HM Courts & Tribunals Service ; HM Courts and Tribunals Service = HMCTS | fr: Service britannique des tribunaux
gb-opg other GB ^gb-justice | en: Office of the Public Guardian | fr: Bureau britannique du tuteur public
gb-cica other GB ^gb-justice | en: Criminal Injuries Compensation Authority | fr: Autorité britannique d'indemnisation des victimes
gb-acas other GB | en: Advisory, Conciliation and Arbitration Service = Acas ; ACAS | fr: Service britannique de conseil et d'arbitrage = Acas
gb-ipsa other GB | en: Independent Parliamentary Standards Authority = IPSA ; Ipsa | fr: Autorité parlementaire indépendante britannique
gb-acoba other GB | en: Advisory Committee on Business Appointments = Acoba ; ACOBA | fr: Comité consultatif britannique sur les nominations
gb-ofs regulator GB | en: Office for Students | fr: Bureau britannique des étudiants
gb-esrc other GB ^gb-ukri | en: Economic and Social Research Council = ESRC | fr: Conseil britannique de la recherche économique et sociale
gb-epsrc other GB ^gb-ukri | en: Engineering and Physical Sciences Research Council = EPSRC | fr: Conseil britannique de la recherche en ingénierie et sciences physiques
gb-bbsrc other GB ^gb-ukri | en: Biotechnology and Biological Sciences Research Council = BBSRC | fr: Conseil britannique de la recherche en biotechnologie
gb-nerc other GB ^gb-ukri | en: Natural Environment Research Council | fr: Conseil britannique de la recherche environnementale
gb-stfc other GB ^gb-ukri | en: Science and Technology Facilities Council = STFC | fr: Conseil britannique des installations scientifiques
gb-mrc other GB ^gb-ukri | en: Medical Research Council | fr: Conseil britannique de la recherche médicale
gb-bgs other GB | en: British Geological Survey | fr: Service géologique britannique
gb-bas other GB | en: British Antarctic Survey | fr: British Antarctic Survey
gb-npl other GB | en: National Physical Laboratory | fr: Laboratoire national de physique britannique
gb-gds other GB | en: Government Digital Service | fr: Service numérique du gouvernement britannique
gb-nista other GB | en: National Infrastructure and Service Transformation Authority = NISTA | fr: Autorité nationale britannique des infrastructures
gb-statistics-authority regulator GB | en: UK Statistics Authority | fr: Autorité statistique britannique
gb-asa regulator GB | en: Advertising Standards Authority | fr: Autorité britannique de la publicité
gb-ipso regulator GB | en: Independent Press Standards Organisation = Ipso ; IPSO | fr: régulateur britannique de la presse
gb-bii other GB | en: British International Investment = BII | fr: institution britannique de financement du développement
gb-jbc other GB | en: Joint Biosecurity Centre | fr: Centre commun de biosécurité britannique
gb-pirc other GB | en: Police Investigations and Review Commissioner | fr: Commissaire écossais aux enquêtes de police
gb-poni other GB | en: Police Ombudsman for Northern Ireland = PONI | fr: Médiateur de la police d'Irlande du Nord
gb-ppsni prosecution GB | en: Public Prosecution Service for Northern Ireland ; Public Prosecution Service = PPSNI | fr: parquet d'Irlande du Nord
gb-revenue-scotland other GB | en: Revenue Scotland | fr: Revenue Scotland
gg-gfsc regulator GG | en: Guernsey Financial Services Commission = GFSC | fr: Commission des services financiers de Guernesey = GFSC
je-jfsc regulator JE | en: Jersey Financial Services Commission = JFSC | fr: Commission des services financiers de Jersey = JFSC
im-iomfsa regulator IM | en: Isle of Man Financial Services Authority = IOMFSA ; IOM FSA | fr: Autorité des services financiers de l'île de Man
gi-gfsc regulator GI | en: Gibraltar Financial Services Commission | fr: Commission des services financiers de Gibraltar
ky-cima regulator KY | en: Cayman Islands Monetary Authority | fr: Autorité monétaire des îles Caïmans
bm-bma regulator BM | en: Bermuda Monetary Authority = BMA | fr: Autorité monétaire des Bermudes
vg-fsc regulator VG | en: British Virgin Islands Financial Services Commission ; BVI Financial Services Commission = BVIFSC | fr: Commission des services financiers des îles Vierges britanniques
bs-scb regulator BS | en: Securities Commission of The Bahamas | fr: Commission des valeurs mobilières des Bahamas
gb-osct other GB ^gb-interior | en: Office for Security and Counter-Terrorism ; Homeland Security Group = OSCT | fr: Bureau britannique de la sécurité et de la lutte contre le terrorisme
gb-dgifc intelligence GB ^gb-defence-intelligence | en: National Centre for Geospatial Intelligence ; Defence Geospatial Intelligence Fusion Centre = DGIFC | fr: centre britannique de renseignement géospatial
gb-mi9 intelligence GB | en: MI9 | fr: MI9
`;
