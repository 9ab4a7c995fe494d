/** Agencies below the departments of the United States, and some of its states. */
export const unitedStatesAgencies: string = `
us-ddtc other US ^us-foreign | en: Directorate of Defense Trade Controls = DDTC | fr: Direction américaine du contrôle du commerce de défense
us-isn other US ^us-foreign | en: Bureau of International Security and Nonproliferation = ISN | fr: Bureau américain de la sécurité internationale et de la non-prolifération
us-inl other US ^us-foreign | en: Bureau of International Narcotics and Law Enforcement Affairs = INL | fr: Bureau américain des stupéfiants et de l'application de la loi
us-prm other US ^us-foreign | en: Bureau of Population, Refugees, and Migration | fr: Bureau américain de la population, des réfugiés et des migrations
us-dss police US ^us-foreign | en: Diplomatic Security Service ; Bureau of Diplomatic Security | fr: Service de sécurité diplomatique américain
us-cdp other US ^us-foreign | en: Bureau of Cyberspace and Digital Policy | fr: Bureau américain du cyberespace et de la politique numérique
us-gec other US ^us-foreign | en: Global Engagement Center = GEC | fr: Centre américain d'engagement mondial
us-gsa other US | en: General Services Administration ; U.S. General Services Administration = GSA ; SAM.gov | fr: Administration américaine des services généraux = GSA
us-hhs-oig other US ^us-health | en: HHS Office of Inspector General ; Office of Inspector General of the Department of Health and Human Services = HHS OIG ; HHS-OIG | fr: Inspection générale du département américain de la Santé
us-hrsa other US ^us-health | en: Health Resources and Services Administration = HRSA | fr: Administration américaine des ressources et services de santé
us-samhsa other US ^us-health | en: Substance Abuse and Mental Health Services Administration = SAMHSA | fr: Administration américaine des services de santé mentale et de lutte contre les addictions = SAMHSA
us-barda other US ^us-health | en: Biomedical Advanced Research and Development Authority = BARDA ; Barda | fr: Autorité américaine de recherche biomédicale avancée = Barda ; BARDA
us-arpa-h other US ^us-health | en: Advanced Research Projects Agency for Health = ARPA-H | fr: Agence américaine de recherche avancée en santé = ARPA-H
us-aspr other US ^us-health | en: Administration for Strategic Preparedness and Response = ASPR | fr: Administration américaine de préparation et de réponse stratégiques
us-ahrq other US ^us-health | en: Agency for Healthcare Research and Quality = AHRQ | fr: Agence américaine de recherche et de qualité des soins
us-acf other US ^us-health | en: Administration for Children and Families | fr: Administration américaine pour les enfants et les familles
us-orr other US ^us-health | en: Office of Refugee Resettlement | fr: Bureau américain de réinstallation des réfugiés
us-niaid other US ^us-nih | en: National Institute of Allergy and Infectious Diseases = NIAID | fr: Institut national américain des allergies et des maladies infectieuses = NIAID
us-nci other US ^us-nih | en: National Cancer Institute | fr: Institut national américain du cancer
us-niosh other US ^us-cdc | en: National Institute for Occupational Safety and Health = NIOSH | fr: Institut national américain de la sécurité et de la santé au travail = NIOSH
us-fhfa regulator US | en: Federal Housing Finance Agency ; U.S. Federal Housing Finance Agency = FHFA | fr: Agence fédérale américaine de financement du logement = FHFA
us-fha other US ^us-housing | en: Federal Housing Administration = FHA | fr: Administration fédérale américaine du logement
us-ncua regulator US | en: National Credit Union Administration = NCUA | fr: Administration nationale américaine des coopératives de crédit
us-fsoc regulator US ^us-finance | en: Financial Stability Oversight Council = FSOC | fr: Conseil américain de surveillance de la stabilité financière = FSOC
us-ffiec regulator US | en: Federal Financial Institutions Examination Council = FFIEC | fr: Conseil fédéral américain d'examen des institutions financières
us-pcaob regulator US | en: Public Company Accounting Oversight Board = PCAOB | fr: Conseil américain de surveillance de la comptabilité des sociétés cotées = PCAOB
us-pbgc other US | en: Pension Benefit Guaranty Corporation = PBGC | fr: Société américaine de garantie des pensions
us-cfius other US ^us-finance | en: Committee on Foreign Investment in the United States = CFIUS | fr: Comité américain sur les investissements étrangers = CFIUS
us-ttb other US ^us-finance | en: Alcohol and Tobacco Tax and Trade Bureau = TTB | fr: Bureau américain de la fiscalité et du commerce de l'alcool et du tabac
us-exim other US | en: Export-Import Bank of the United States = EXIM | fr: Banque américaine d'import-export
us-dfc other US | en: U.S. International Development Finance Corporation ; United States International Development Finance Corporation = DFC ; OPIC < Overseas Private Investment Corporation | fr: Société américaine de financement du développement international
us-mcc other US | en: Millennium Challenge Corporation | fr: Millennium Challenge Corporation
us-ustda other US | en: U.S. Trade and Development Agency = USTDA | fr: Agence américaine pour le commerce et le développement
us-usitc regulator US | en: U.S. International Trade Commission ; United States International Trade Commission = USITC ; ITC | fr: Commission américaine du commerce international = USITC
us-ita other US ^us-trade | en: International Trade Administration | fr: Administration américaine du commerce international
us-bea other US ^us-trade | en: Bureau of Economic Analysis | fr: Bureau d'analyse économique américain
us-ntia other US ^us-trade | en: National Telecommunications and Information Administration = NTIA | fr: Administration nationale américaine des télécommunications et de l'information = NTIA
us-eda other US ^us-trade | en: Economic Development Administration | fr: Administration américaine du développement économique
us-nmfs other US ^us-noaa | en: National Marine Fisheries Service = NMFS | fr: Service national américain des pêches maritimes
us-caisi other US ^us-nist | en: Center for AI Standards and Innovation = CAISI ; AISI | fr: Centre américain des normes et de l'innovation en matière d'IA
us-blm other US ^us-interior | en: Bureau of Land Management = BLM | fr: Bureau américain de gestion des terres
us-bia other US ^us-interior | en: Bureau of Indian Affairs = BIA | fr: Bureau des affaires indiennes
us-nps other US ^us-interior | en: National Park Service ; U.S. National Park Service = NPS | fr: Service des parcs nationaux américain
us-fws other US ^us-interior | en: U.S. Fish and Wildlife Service ; Fish and Wildlife Service = USFWS ; FWS | fr: Service américain de la pêche et de la faune
us-boem regulator US ^us-interior | en: Bureau of Ocean Energy Management = BOEM | fr: Bureau américain de gestion de l'énergie océanique
us-bsee regulator US ^us-interior | en: Bureau of Safety and Environmental Enforcement = BSEE | fr: Bureau américain de la sécurité et de l'environnement offshore
us-osmre regulator US ^us-interior | en: Office of Surface Mining Reclamation and Enforcement = OSMRE | fr: Bureau américain des mines à ciel ouvert
us-usbr other US ^us-interior | en: Bureau of Reclamation = USBR | fr: Bureau américain de la mise en valeur des terres
us-ferc regulator US ^us-energy | en: Federal Energy Regulatory Commission = FERC | fr: Commission fédérale américaine de régulation de l'énergie = FERC
us-arpa-e other US ^us-energy | en: Advanced Research Projects Agency–Energy ; Advanced Research Projects Agency-Energy = ARPA-E | fr: Agence américaine de recherche avancée sur l'énergie = ARPA-E
us-nrel other US ^us-energy | en: National Renewable Energy Laboratory = NREL | fr: Laboratoire national américain des énergies renouvelables = NREL
us-lanl other US ^us-energy | en: Los Alamos National Laboratory = LANL | fr: Laboratoire national de Los Alamos
us-llnl other US ^us-energy | en: Lawrence Livermore National Laboratory = LLNL | fr: Laboratoire national Lawrence Livermore
us-ornl other US ^us-energy | en: Oak Ridge National Laboratory = ORNL | fr: Laboratoire national d'Oak Ridge
us-bpa other US ^us-energy | en: Bonneville Power Administration | fr: Bonneville Power Administration
us-tva other US | en: Tennessee Valley Authority | fr: Tennessee Valley Authority
us-msha regulator US ^us-labour | en: Mine Safety and Health Administration = MSHA | fr: Administration américaine de la sécurité et de la santé dans les mines
us-osha regulator US ^us-labour | en: Occupational Safety and Health Administration = OSHA | fr: Administration américaine de la sécurité et de la santé au travail = OSHA
us-whd other US ^us-labour | en: Wage and Hour Division | fr: Division américaine des salaires et du temps de travail
us-eeoc regulator US | en: Equal Employment Opportunity Commission = EEOC | fr: Commission américaine pour l'égalité des chances dans l'emploi = EEOC
us-mspb regulator US | en: Merit Systems Protection Board = MSPB | fr: Conseil américain de protection du système du mérite
us-osc-counsel other US | en: U.S. Office of Special Counsel | fr: Bureau du conseiller spécial des États-Unis
us-oge other US | en: U.S. Office of Government Ethics ; Office of Government Ethics = OGE | fr: Bureau américain de l'éthique gouvernementale
us-fec regulator US | en: Federal Election Commission ; U.S. Federal Election Commission = FEC | fr: Commission électorale fédérale américaine = FEC
us-eac other US | en: U.S. Election Assistance Commission | fr: Commission américaine d'assistance électorale
us-flra regulator US | en: Federal Labor Relations Authority = FLRA | fr: Autorité fédérale américaine des relations du travail
us-fmcs other US | en: Federal Mediation and Conciliation Service = FMCS | fr: Service fédéral américain de médiation
us-cpsc regulator US | en: Consumer Product Safety Commission ; U.S. Consumer Product Safety Commission = CPSC | fr: Commission américaine de sécurité des produits de consommation = CPSC
us-csb other US | en: U.S. Chemical Safety Board ; Chemical Safety and Hazard Investigation Board | fr: Bureau américain de la sécurité chimique
us-stb regulator US | en: Surface Transportation Board | fr: Conseil américain des transports de surface
us-fmc regulator US | en: Federal Maritime Commission | fr: Commission maritime fédérale américaine
us-fra regulator US ^us-transport | en: Federal Railroad Administration | fr: Administration fédérale américaine des chemins de fer
us-fhwa other US ^us-transport | en: Federal Highway Administration = FHWA | fr: Administration fédérale américaine des autoroutes
us-fta other US ^us-transport | en: Federal Transit Administration | fr: Administration fédérale américaine des transports en commun
us-fmcsa regulator US ^us-transport | en: Federal Motor Carrier Safety Administration = FMCSA | fr: Administration fédérale américaine de la sécurité des transporteurs routiers
us-phmsa regulator US ^us-transport | en: Pipeline and Hazardous Materials Safety Administration = PHMSA | fr: Administration américaine de la sécurité des pipelines
us-marad other US ^us-transport | en: Maritime Administration ; U.S. Maritime Administration = MARAD | fr: Administration maritime américaine
us-fsis regulator US ^us-agriculture | en: Food Safety and Inspection Service = FSIS | fr: Service américain d'inspection et de sécurité sanitaire des aliments
us-aphis regulator US ^us-agriculture | en: Animal and Plant Health Inspection Service = APHIS | fr: Service américain d'inspection sanitaire des animaux et des plantes
us-usfs other US ^us-agriculture | en: U.S. Forest Service ; United States Forest Service = USFS | fr: Service des forêts des États-Unis
us-ars other US ^us-agriculture | en: Agricultural Research Service | fr: Service américain de recherche agricole
us-nrcs other US ^us-agriculture | en: Natural Resources Conservation Service = NRCS | fr: Service américain de conservation des ressources naturelles
us-fns other US ^us-agriculture | en: Food and Nutrition Service | fr: Service américain de l'alimentation et de la nutrition
us-nsf other US | en: National Science Foundation ; U.S. National Science Foundation = NSF | fr: Fondation nationale américaine pour la science = NSF
us-neh other US | en: National Endowment for the Humanities = NEH | fr: Fonds national américain pour les sciences humaines
us-nea other US | en: National Endowment for the Arts | fr: Fonds national américain pour les arts
us-imls other US | en: Institute of Museum and Library Services = IMLS | fr: Institut américain des services des musées et bibliothèques
us-nara other US | en: National Archives and Records Administration ; U.S. National Archives = NARA | fr: Archives nationales américaines = NARA
us-gpo other US | en: Government Publishing Office = GPO | fr: Bureau des publications du gouvernement américain
us-cea other US ^us-white-house | en: Council of Economic Advisers | fr: Comité américain des conseillers économiques
us-ceq other US ^us-white-house | en: Council on Environmental Quality = CEQ | fr: Conseil américain de la qualité de l'environnement
us-ondcp other US ^us-white-house | en: Office of National Drug Control Policy = ONDCP | fr: Bureau américain de la politique de contrôle des drogues
us-pclob regulator US | en: Privacy and Civil Liberties Oversight Board = PCLOB | fr: Conseil américain de surveillance de la vie privée et des libertés civiles
us-nsa-css intelligence US ^us-nsa | en: Central Security Service | fr: Service central de sécurité américain
us-diu other US ^us-defence | en: Defense Innovation Unit = DIU | fr: Unité d'innovation de défense américaine
us-dtra military US ^us-defence | en: Defense Threat Reduction Agency = DTRA | fr: Agence américaine de réduction des menaces de défense
us-mda military US ^us-defence | en: Missile Defense Agency ; U.S. Missile Defense Agency | fr: Agence américaine de défense antimissile
us-dla military US ^us-defence | en: Defense Logistics Agency | fr: Agence logistique de défense américaine
us-disa cyber US ^us-defence | en: Defense Information Systems Agency = DISA | fr: Agence américaine des systèmes d'information de défense = DISA
us-dcma military US ^us-defence | en: Defense Contract Management Agency = DCMA | fr: Agence américaine de gestion des contrats de défense
us-dsca military US ^us-defence | en: Defense Security Cooperation Agency = DSCA | fr: Agence américaine de coopération de sécurité et de défense = DSCA
us-dpaa military US ^us-defence | en: Defense POW/MIA Accounting Agency = DPAA | fr: Agence américaine de recherche des prisonniers et disparus
us-dc3 cyber US ^us-defence | en: DoD Cyber Crime Center ; Department of Defense Cyber Crime Center = DC3 | fr: Centre de cybercriminalité du Pentagone
us-dcis police US ^us-defence | en: Defense Criminal Investigative Service = DCIS | fr: Service américain d'enquêtes criminelles de la défense
us-ncis police US ^us-navy | en: Naval Criminal Investigative Service = NCIS | fr: Service d'enquêtes criminelles de la marine américaine = NCIS
us-osi police US ^us-air-force | en: Air Force Office of Special Investigations = AFOSI | fr: Bureau d'enquêtes spéciales de l'armée de l'air américaine
us-usace other US ^us-army | en: U.S. Army Corps of Engineers ; Army Corps of Engineers ; United States Army Corps of Engineers = USACE | fr: corps des ingénieurs de l'armée américaine ; Corps des ingénieurs de l'armée américaine = USACE
us-socom military US ^us-armed-forces | en: U.S. Special Operations Command ; Special Operations Command ; United States Special Operations Command = SOCOM ; USSOCOM | fr: Commandement américain des opérations spéciales = SOCOM ; Socom
us-jsoc military US ^us-armed-forces | en: Joint Special Operations Command = JSOC | fr: Commandement conjoint américain des opérations spéciales = JSOC
us-northcom military US ^us-armed-forces | en: U.S. Northern Command ; United States Northern Command = NORTHCOM ; Northcom ; USNORTHCOM | fr: Commandement américain pour l'Amérique du Nord = Northcom ; NORTHCOM
us-southcom military US ^us-armed-forces | en: U.S. Southern Command ; United States Southern Command = SOUTHCOM ; Southcom ; USSOUTHCOM | fr: Commandement américain pour l'Amérique du Sud = Southcom ; SOUTHCOM
us-stratcom military US ^us-armed-forces | en: U.S. Strategic Command ; United States Strategic Command = STRATCOM ; USSTRATCOM | fr: Commandement stratégique américain = Stratcom ; STRATCOM
us-transcom military US ^us-armed-forces | en: U.S. Transportation Command ; United States Transportation Command = TRANSCOM ; USTRANSCOM | fr: Commandement américain du transport = Transcom ; TRANSCOM
us-spacecom military US ^us-armed-forces | en: U.S. Space Command ; United States Space Command = SPACECOM ; USSPACECOM | fr: Commandement spatial américain = Spacecom ; SPACECOM
us-usfk military US ^us-armed-forces | en: United States Forces Korea ; U.S. Forces Korea = USFK | fr: forces américaines en Corée = USFK
us-iarpa intelligence US ^us-odni | en: Intelligence Advanced Research Projects Activity = IARPA | fr: agence américaine de recherche avancée du renseignement = Iarpa
us-ctiic intelligence US ^us-odni | en: Cyber Threat Intelligence Integration Center = CTIIC | fr: Centre américain d'intégration du renseignement sur les cybermenaces
us-fletc police US ^us-homeland-security | en: Federal Law Enforcement Training Centers = FLETC | fr: Centres fédéraux de formation des forces de l'ordre
us-hsi police US ^us-ice | en: Homeland Security Investigations = HSI | fr: Homeland Security Investigations = HSI
us-fps police US ^us-homeland-security | en: Federal Protective Service | fr: Service fédéral de protection
us-fletf other US ^us-homeland-security | en: Forced Labor Enforcement Task Force = FLETF | fr: groupe de travail américain sur le travail forcé
us-csrb other US ^us-homeland-security | en: Cyber Safety Review Board = CSRB | fr: Conseil américain d'examen de la cybersécurité
us-nsd prosecution US ^us-justice | en: National Security Division | fr: Division de la sécurité nationale du département américain de la Justice
us-ocdetf prosecution US ^us-justice | en: Organized Crime Drug Enforcement Task Forces = OCDETF | fr: Groupes de travail américains contre le crime organisé et la drogue
us-eoir court US ^us-justice | en: Executive Office for Immigration Review = EOIR | fr: Bureau exécutif américain d'examen de l'immigration
us-ccips prosecution US ^us-justice | en: Computer Crime and Intellectual Property Section = CCIPS | fr: section de la cybercriminalité et de la propriété intellectuelle du département américain de la Justice
us-ojp other US ^us-justice | en: Office of Justice Programs | fr: Bureau des programmes de justice américain
us-cit court US | en: United States Court of International Trade ; U.S. Court of International Trade | fr: Tribunal de commerce international des États-Unis
us-cafc court US | en: United States Court of Appeals for the Federal Circuit ; U.S. Court of Appeals for the Federal Circuit = CAFC | fr: Cour d'appel des États-Unis pour le circuit fédéral
us-ussc court US | en: United States Sentencing Commission = USSC | fr: Commission américaine des peines
us-crs other US ^us-congress | en: Congressional Research Service | fr: Service de recherche du Congrès américain
us-uscc other US ^us-congress | en: U.S.-China Economic and Security Review Commission = USCC | fr: Commission américaine d'examen économique et sécuritaire avec la Chine
us-uscirf other US | en: United States Commission on International Religious Freedom ; U.S. Commission on International Religious Freedom = USCIRF | fr: Commission américaine sur la liberté religieuse internationale = USCIRF
us-helsinki other US ^us-congress | en: Commission on Security and Cooperation in Europe | fr: Commission américaine sur la sécurité et la coopération en Europe
us-peace-corps other US | en: Peace Corps | fr: Corps de la paix américain
us-usip other US | en: United States Institute of Peace ; U.S. Institute of Peace = USIP | fr: Institut des États-Unis pour la paix = USIP
us-americorps other US | en: AmeriCorps ; Corporation for National and Community Service = CNCS | fr: AmeriCorps
us-calfire other US | en: California Department of Forestry and Fire Protection = Cal Fire | fr: service des incendies de Californie = Cal Fire
us-chp police US | en: California Highway Patrol = CHP | fr: police de la route de Californie
us-carb regulator US | en: California Air Resources Board | fr: Conseil californien des ressources de l'air
us-cpuc regulator US | en: California Public Utilities Commission = CPUC | fr: Commission californienne des services publics
us-cppa regulator US | en: California Privacy Protection Agency = CPPA | fr: Agence californienne de protection de la vie privée
us-nydfs regulator US | en: New York State Department of Financial Services ; New York Department of Financial Services = NYDFS | fr: régulateur financier de New York = NYDFS
us-mta other US | en: Metropolitan Transportation Authority | fr: Autorité des transports de New York
us-panynj other US | en: Port Authority of New York and New Jersey = PANYNJ | fr: Autorité portuaire de New York et du New Jersey
us-fdny other US | en: New York City Fire Department = FDNY | fr: pompiers de New York = FDNY
us-txdps police US | en: Texas Department of Public Safety = Texas DPS | fr: département de la Sécurité publique du Texas
us-nccic cyber US ^us-homeland-security | en: National Cybersecurity and Communications Integration Center = NCCIC | fr: Centre national américain d'intégration de la cybersécurité
us-jcdc cyber US ^us-cisa | en: Joint Cyber Defense Collaborative = JCDC | fr: Collaboration conjointe de cyberdéfense américaine
us-ncijtf cyber US ^us-fbi | en: National Cyber Investigative Joint Task Force = NCIJTF | fr: Groupe national américain d'enquête cyber
us-cjis police US ^us-fbi | en: Criminal Justice Information Services Division = CJIS | fr: Division des services d'information de justice pénale du FBI
us-jttf police US ^us-fbi | en: Joint Terrorism Task Force = JTTF | fr: Groupe antiterroriste conjoint du FBI
us-omig other US | en: New York State Office of the Medicaid Inspector General ; Office of the Medicaid Inspector General = OMIG | fr: inspection générale de Medicaid de l'État de New York = OMIG
us-dhcs other US | en: California Department of Health Care Services ; Department of Health Care Services = DHCS | fr: département des Services de santé de Californie
us-cdph other US | en: California Department of Public Health = CDPH | fr: département de la Santé publique de Californie
us-ahca other US | en: Florida Agency for Health Care Administration ; Agency for Health Care Administration = AHCA | fr: agence de santé de Floride
us-hhsc other US | en: Texas Health and Human Services Commission ; Texas Health and Human Services = HHSC | fr: commission de la Santé du Texas
us-ahcccs other US | en: Arizona Health Care Cost Containment System = AHCCCS | fr: système de santé de l'Arizona = AHCCCS
us-masshealth other US | en: MassHealth ; Massachusetts Executive Office of Health and Human Services = EOHHS | fr: MassHealth
us-tenncare other US | en: TennCare ; Tennessee Division of TennCare | fr: TennCare
us-hfs other US | en: Illinois Department of Healthcare and Family Services = HFS | fr: département de la Santé de l'Illinois
us-idph other US | en: Illinois Department of Public Health = IDPH | fr: département de la Santé publique de l'Illinois
us-mdhhs other US | en: Michigan Department of Health and Human Services = MDHHS | fr: département de la Santé du Michigan
us-odm other US | en: Ohio Department of Medicaid = ODM | fr: département Medicaid de l'Ohio
us-odh other US | en: Ohio Department of Health = ODH | fr: département de la Santé de l'Ohio
us-dmas other US | en: Virginia Department of Medical Assistance Services ; Department of Medical Assistance Services = DMAS | fr: département de l'Assistance médicale de Virginie
us-dch other US | en: Georgia Department of Community Health = DCH | fr: département de la Santé communautaire de l'État de Géorgie
us-ldh other US | en: Louisiana Department of Health = LDH | fr: département de la Santé de Louisiane
us-hcpf other US | en: Colorado Department of Health Care Policy and Financing ; Department of Health Care Policy and Financing = HCPF | fr: département de la Santé du Colorado
us-dvha other US | en: Department of Vermont Health Access = DVHA | fr: département de l'Accès à la santé du Vermont
us-ohca other US | en: Oklahoma Health Care Authority = OHCA | fr: autorité de santé de l'Oklahoma
us-hca-washington other US | en: Washington State Health Care Authority | fr: autorité de santé de l'État de Washington
us-dshs other US | en: Washington State Department of Social and Health Services = DSHS | fr: département des Services sociaux et de santé de l'État de Washington
us-oha other US | en: Oregon Health Authority = OHA | fr: autorité de santé de l'Oregon
us-dphhs other US | en: Montana Department of Public Health and Human Services = DPHHS | fr: département de la Santé du Montana
us-ncdhhs other US | en: North Carolina Department of Health and Human Services = NCDHHS | fr: département de la Santé de Caroline du Nord
us-scdhhs other US | en: South Carolina Department of Health and Human Services = SCDHHS | fr: département de la Santé de Caroline du Sud
us-kdhe other US | en: Kansas Department of Health and Environment = KDHE | fr: département de la Santé du Kansas
us-kdads other US | en: Kansas Department for Aging and Disability Services = KDADS | fr: département du Kansas pour les personnes âgées
us-mmac other US | en: Missouri Medicaid Audit and Compliance Unit = MMAC | fr: unité d'audit Medicaid du Missouri
us-fssa other US | en: Indiana Family and Social Services Administration = FSSA | fr: administration sociale de l'Indiana
us-chfs other US | en: Kentucky Cabinet for Health and Family Services = CHFS | fr: cabinet de la Santé du Kentucky
us-idhw other US | en: Idaho Department of Health and Welfare = IDHW | fr: département de la Santé de l'Idaho
us-mdh other US | en: Maryland Department of Health = MDH | fr: département de la Santé du Maryland
us-dhcf other US | en: District of Columbia Department of Health Care Finance ; Department of Health Care Finance = DHCF | fr: département du financement de la santé de Washington
us-dhcfp other US | en: Nevada Division of Health Care Financing and Policy = DHCFP | fr: division du financement de la santé du Nevada
us-alabama-medicaid other US | en: Alabama Medicaid Agency | fr: agence Medicaid de l'Alabama
us-dom-mississippi other US | en: Mississippi Division of Medicaid | fr: division Medicaid du Mississippi
us-arkansas-dhs other US | en: Arkansas Department of Human Services | fr: département des Services sociaux de l'Arkansas
us-dss-connecticut other US | en: Connecticut Department of Social Services | fr: département des Services sociaux du Connecticut
us-wvdhhr other US | en: West Virginia Department of Health and Human Resources ; West Virginia Bureau for Medical Services = WVDHHR ; DHHR | fr: département de la Santé de Virginie-Occidentale
us-nmhsd other US | en: New Mexico Human Services Department ; New Mexico Health Care Authority = NMHSD | fr: département des Services sociaux du Nouveau-Mexique
us-njdhs other US | en: New Jersey Department of Human Services = NJDHS | fr: département des Services sociaux du New Jersey
us-wydh other US | en: Wyoming Department of Health = WDH | fr: département de la Santé du Wyoming
us-dhss other US | en: Missouri Department of Health and Senior Services = DHSS | fr: département de la Santé du Missouri
us-oia intelligence US ^us-finance | en: Office of Intelligence and Analysis of the Treasury ; Treasury Office of Intelligence and Analysis = OIA | fr: Bureau du renseignement et de l'analyse du Trésor américain
us-onsi intelligence US ^us-dea | en: DEA Office of National Security Intelligence ; Office of National Security Intelligence = ONSI | fr: bureau du renseignement de la DEA
us-cgi intelligence US ^us-coast-guard | en: Coast Guard Intelligence | fr: renseignement des garde-côtes américains
us-ic intelligence US ^us-odni | en: United States Intelligence Community ; U.S. Intelligence Community ; US intelligence community | fr: communauté américaine du renseignement
us-fedramp other US ^us-gsa | en: Federal Risk and Authorization Management Program = FedRAMP | fr: programme FedRAMP = FedRAMP
us-ofccp other US ^us-labour | en: Office of Federal Contract Compliance Programs = OFCCP | fr: Bureau américain de conformité des marchés fédéraux
us-fmshrc other US | en: Federal Mine Safety and Health Review Commission = FMSHRC | fr: Commission fédérale américaine de révision de la sécurité minière
us-deca other US ^us-defence | en: Defense Commissary Agency = DeCA | fr: agence américaine des économats militaires
us-dfas other US ^us-defence | en: Defense Finance and Accounting Service = DFAS | fr: service financier du Pentagone
us-navsea military US ^us-navy | en: Naval Sea Systems Command = NAVSEA | fr: commandement des systèmes maritimes de la marine américaine
us-navair military US ^us-navy | en: Naval Air Systems Command = NAVAIR | fr: commandement des systèmes aériens de la marine américaine
us-tradoc military US ^us-army | en: United States Army Training and Doctrine Command ; Training and Doctrine Command = TRADOC | fr: commandement de l'entraînement et de la doctrine de l'armée américaine
us-jpl other US ^us-nasa | en: Jet Propulsion Laboratory = JPL | fr: Jet Propulsion Laboratory = JPL
us-gsfc other US ^us-nasa | en: Goddard Space Flight Center = GSFC | fr: Centre de vol spatial Goddard
us-msfc other US ^us-nasa | en: Marshall Space Flight Center = MSFC | fr: Centre de vol spatial Marshall
us-second-fleet military US ^us-navy | en: U.S. Second Fleet ; Second Fleet ; 2nd Fleet | fr: Deuxième Flotte américaine ; IIe Flotte américaine
us-third-fleet military US ^us-navy | en: U.S. Third Fleet ; Third Fleet ; 3rd Fleet | fr: Troisième Flotte américaine ; IIIe Flotte américaine
us-fourth-fleet military US ^us-navy | en: U.S. Fourth Fleet ; Fourth Fleet ; 4th Fleet | fr: Quatrième Flotte américaine ; IVe Flotte américaine
us-fifth-fleet military US ^us-navy | en: U.S. Fifth Fleet ; Fifth Fleet ; U.S. 5th Fleet ; 5th Fleet | fr: Cinquième Flotte américaine ; Ve Flotte américaine ; 5e Flotte américaine ; Cinquième Flotte ; Ve Flotte
us-sixth-fleet military US ^us-navy | en: U.S. Sixth Fleet ; Sixth Fleet ; U.S. 6th Fleet ; 6th Fleet | fr: Sixième Flotte américaine ; VIe Flotte américaine ; 6e Flotte américaine ; Sixième Flotte ; VIe Flotte
us-seventh-fleet military US ^us-navy | en: U.S. Seventh Fleet ; Seventh Fleet ; U.S. 7th Fleet ; 7th Fleet | fr: Septième Flotte américaine ; VIIe Flotte américaine ; 7e Flotte américaine ; Septième Flotte ; VIIe Flotte
us-tenth-fleet military US ^us-navy | en: U.S. Tenth Fleet ; Tenth Fleet ; Fleet Cyber Command | fr: Dixième Flotte américaine
us-eighth-army military US ^us-army | en: U.S. Eighth Army ; Eighth United States Army ; Eighth Army | fr: Huitième Armée américaine
`;
