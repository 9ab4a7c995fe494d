/** The public bodies of Canada and Latin America. */
export const americas: string = `
ca-government government CA | en: Government of Canada ; Canadian government | fr: gouvernement du Canada ; gouvernement canadien
ca-privy-council government CA | en: Privy Council Office of Canada ; Canadian Privy Council Office | fr: Bureau du Conseil privé
ca-pmo government CA | en: Prime Minister's Office of Canada ; Canadian Prime Minister's Office | fr: Cabinet du Premier ministre du Canada
ca-interior ministry CA | en: Public Safety Canada | fr: Sécurité publique Canada ; ministère canadien de la Sécurité publique
ca-foreign ministry CA | en: Global Affairs Canada ; Canadian Foreign Ministry = GAC | fr: Affaires mondiales Canada ; ministère canadien des Affaires étrangères = AMC
ca-defence ministry CA | en: Department of National Defence of Canada ; Canadian Department of National Defence ; Canadian Defence Ministry | fr: ministère canadien de la Défense nationale ; ministère canadien de la Défense ; ministère de la Défense nationale du Canada
ca-justice ministry CA | en: Department of Justice Canada ; Canadian Department of Justice | fr: ministère canadien de la Justice ; ministère de la Justice du Canada
ca-finance ministry CA | en: Department of Finance Canada ; Canadian Finance Ministry | fr: ministère des Finances du Canada ; ministère canadien des Finances
ca-health ministry CA | en: Health Canada | fr: Santé Canada
ca-environment ministry CA | en: Environment and Climate Change Canada ; Environment Canada | fr: Environnement et Changement climatique Canada ; Environnement Canada
ca-industry ministry CA | en: Innovation, Science and Economic Development Canada = ISED | fr: Innovation, Sciences et Développement économique Canada = ISDE
ca-transport ministry CA | en: Transport Canada | fr: Transports Canada
ca-immigration ministry CA | en: Immigration, Refugees and Citizenship Canada = IRCC | fr: Immigration, Réfugiés et Citoyenneté Canada = IRCC
ca-culture ministry CA | en: Canadian Heritage | fr: Patrimoine canadien
ca-agriculture ministry CA | en: Agriculture and Agri-Food Canada | fr: Agriculture et Agroalimentaire Canada
ca-treasury-board government CA | en: Treasury Board of Canada Secretariat ; Treasury Board of Canada ; Treasury Board | fr: Secrétariat du Conseil du Trésor du Canada ; Conseil du Trésor du Canada
ca-cse cyber CA ^ca-defence | en: Communications Security Establishment Canada ; Communications Security Establishment ; Canadian Communications Security Establishment = CSE ; CSEC | fr: Centre de la sécurité des télécommunications ; Centre de la sécurité des télécommunications Canada ; Centre canadien de la sécurité des télécommunications = CST ; CSTC
ca-cccs cyber CA ^ca-cse | en: Canadian Centre for Cyber Security ; Canadian Center for Cyber Security = CCCS | fr: Centre canadien pour la cybersécurité ; Centre canadien de cybersécurité = CCCS
ca-csis intelligence CA ^ca-interior | en: Canadian Security Intelligence Service = CSIS | fr: Service canadien du renseignement de sécurité = SCRS
ca-rcmp police CA ^ca-interior | en: Royal Canadian Mounted Police = RCMP | fr: Gendarmerie royale du Canada ; police montée canadienne = GRC
ca-nc3 police CA ^ca-rcmp | en: National Cybercrime Coordination Centre ; Canadian National Cybercrime Coordination Centre | fr: Centre national de coordination en cybercriminalité
ca-cafc police CA | en: Canadian Anti-Fraud Centre | fr: Centre antifraude du Canada
ca-cbsa police CA ^ca-interior | en: Canada Border Services Agency = CBSA | fr: Agence des services frontaliers du Canada = ASFC
ca-fintrac other CA ^ca-finance | en: Financial Transactions and Reports Analysis Centre of Canada = FINTRAC | fr: Centre d'analyse des opérations et déclarations financières du Canada = CANAFE
ca-nsira other CA | en: National Security and Intelligence Review Agency = NSIRA | fr: Office de surveillance des activités en matière de sécurité nationale et de renseignement = OSSNR
ca-ppsc prosecution CA | en: Public Prosecution Service of Canada = PPSC | fr: Service des poursuites pénales du Canada = SPPC
ca-supreme-court court CA | en: Supreme Court of Canada ; Canadian Supreme Court | fr: Cour suprême du Canada ; Cour suprême canadienne
ca-federal-court court CA | en: Federal Court of Canada ; Canadian Federal Court | fr: Cour fédérale du Canada ; Cour fédérale canadienne
ca-opc regulator CA | en: Office of the Privacy Commissioner of Canada ! Privacy Commissioner of Canada ; Canadian Privacy Commissioner | fr: Commissariat à la protection de la vie privée du Canada ! commissaire à la protection de la vie privée du Canada
ca-crtc regulator CA | en: Canadian Radio-television and Telecommunications Commission = CRTC | fr: Conseil de la radiodiffusion et des télécommunications canadiennes = CRTC
ca-competition-bureau regulator CA | en: Competition Bureau Canada ; Competition Bureau of Canada ; Canadian Competition Bureau | fr: Bureau de la concurrence du Canada ; Bureau de la concurrence canadien
ca-osfi regulator CA | en: Office of the Superintendent of Financial Institutions = OSFI | fr: Bureau du surintendant des institutions financières = BSIF
ca-tsb other CA | en: Transportation Safety Board of Canada | fr: Bureau de la sécurité des transports du Canada
ca-cra other CA | en: Canada Revenue Agency | fr: Agence du revenu du Canada
ca-phac other CA | en: Public Health Agency of Canada = PHAC | fr: Agence de la santé publique du Canada = ASPC
ca-cfia regulator CA | en: Canadian Food Inspection Agency = CFIA | fr: Agence canadienne d'inspection des aliments = ACIA
ca-statcan other CA | en: Statistics Canada = StatCan | fr: Statistique Canada
ca-csa other CA | en: Canadian Space Agency | fr: Agence spatiale canadienne
ca-nrc other CA | en: National Research Council Canada ; National Research Council of Canada = NRC | fr: Conseil national de recherches du Canada = CNRC
ca-idrc other CA | en: International Development Research Centre = IDRC | fr: Centre de recherches pour le développement international = CRDI
ca-elections other CA | en: Elections Canada | fr: Élections Canada
ca-bank central-bank CA | en: Bank of Canada | fr: Banque du Canada
ca-parliament parliament CA | en: Parliament of Canada ; Canadian parliament ; Canadian Parliament | fr: Parlement du Canada ; Parlement canadien
ca-commons parliament CA ^ca-parliament | en: House of Commons of Canada ; Canadian House of Commons | fr: Chambre des communes du Canada ; Chambre des communes canadienne
ca-senate parliament CA ^ca-parliament | en: Senate of Canada ; Canadian Senate | fr: Sénat du Canada ; Sénat canadien
ca-armed-forces military CA ^ca-defence | en: Canadian Armed Forces ; Canadian military | fr: Forces armées canadiennes ; forces armées canadiennes ; armée canadienne
ca-quebec local CA | fr: gouvernement du Québec ; gouvernement québécois | en: Government of Quebec ; Quebec government
ca-quebec-cyber local CA ^ca-quebec | fr: ministère de la Cybersécurité et du Numérique ; ministère québécois de la Cybersécurité et du Numérique | en: Quebec Ministry of Cybersecurity and Digital Technology
ca-quebec-assembly local CA | fr: Assemblée nationale du Québec ; Assemblée nationale québécoise | en: National Assembly of Quebec ; Quebec National Assembly
ca-surete-du-quebec police CA ^ca-quebec | fr: Sûreté du Québec | en: Sûreté du Québec ; Quebec provincial police
ca-upac police CA ^ca-quebec | fr: Unité permanente anticorruption = UPAC | en: Quebec anti-corruption unit = UPAC
ca-dpcp prosecution CA ^ca-quebec | fr: Directeur des poursuites criminelles et pénales = DPCP | en: Quebec Director of Criminal and Penal Prosecutions = DPCP
ca-cai regulator CA ^ca-quebec | fr: Commission d'accès à l'information du Québec | en: Quebec Access to Information Commission
ca-quebec-amf regulator CA ^ca-quebec | fr: Autorité des marchés financiers du Québec | en: Quebec's Autorité des marchés financiers ; Quebec financial markets regulator
ca-ontario local CA | en: Government of Ontario ; Ontario government | fr: gouvernement de l'Ontario ; gouvernement ontarien
ca-opp police CA ^ca-ontario | en: Ontario Provincial Police | fr: Police provinciale de l'Ontario
ca-alberta local CA | en: Government of Alberta ; Alberta government | fr: gouvernement de l'Alberta ; gouvernement albertain
ca-british-columbia local CA | en: Government of British Columbia ; British Columbia government | fr: gouvernement de la Colombie-Britannique ; gouvernement britanno-colombien
ca-spvm police CA | fr: Service de police de la Ville de Montréal ; police de Montréal = SPVM | en: Montreal police ; Service de police de la Ville de Montréal = SPVM

mx-presidency government MX | es: Presidencia de México @ Palacio Nacional | fr: présidence mexicaine | en: Mexican presidency
mx-government government MX | es: Gobierno de México ; Gobierno mexicano | fr: gouvernement mexicain | en: Mexican government
mx-interior ministry MX | es: Secretaría de Gobernación = Segob ; SEGOB | fr: ministère mexicain de l'Intérieur | en: Mexican Interior Ministry
mx-foreign ministry MX | es: Secretaría de Relaciones Exteriores | fr: ministère mexicain des Affaires étrangères | en: Mexican Foreign Ministry
mx-defence ministry MX | es: Secretaría de la Defensa Nacional = Sedena ; SEDENA | fr: ministère mexicain de la Défense | en: Mexican Defence Ministry ; Mexican Defense Ministry
mx-navy ministry MX | es: Secretaría de Marina = Semar ; SEMAR | fr: ministère mexicain de la Marine ; marine mexicaine | en: Mexican Navy ; Mexican navy
mx-security ministry MX | es: Secretaría de Seguridad y Protección Ciudadana = SSPC | fr: ministère mexicain de la Sécurité ; ministère mexicain de la Sécurité publique | en: Mexican Security Ministry
mx-finance ministry MX | es: Secretaría de Hacienda y Crédito Público = SHCP | fr: ministère mexicain des Finances | en: Mexican Finance Ministry
mx-economy ministry MX | es: Secretaría de Economía | fr: ministère mexicain de l'Économie | en: Mexican Economy Ministry
mx-atdt cyber MX | es: Agencia de Transformación Digital y Telecomunicaciones = ATDT | fr: Agence mexicaine de transformation numérique et des télécommunications | en: Mexican Digital Transformation and Telecommunications Agency
mx-cni intelligence MX ^mx-security | es: Centro Nacional de Inteligencia de México ; Centro Nacional de Inteligencia = CNI ; CISEN < Centro de Investigación y Seguridad Nacional | fr: Centre national de renseignement mexicain | en: Mexican National Intelligence Centre ; Mexican National Intelligence Center
mx-guardia-nacional police MX | es: Guardia Nacional de México | fr: Garde nationale mexicaine | en: Mexican National Guard
mx-fgr prosecution MX | es: Fiscalía General de la República = FGR < Procuraduría General de la República | fr: parquet général mexicain ; parquet mexicain | en: Mexican Attorney General's Office ; Mexican attorney general's office
mx-scjn court MX | es: Suprema Corte de Justicia de la Nación = SCJN | fr: Cour suprême mexicaine ; Cour suprême de justice mexicaine | en: Mexican Supreme Court
mx-ine other MX | es: Instituto Nacional Electoral = INE | fr: Institut national électoral mexicain | en: Mexican National Electoral Institute
mx-banxico central-bank MX | es: Banco de México ; Banxico | fr: Banque du Mexique ; banque centrale mexicaine ; Banxico | en: Bank of Mexico ; Banxico ; Mexican central bank
mx-senado parliament MX | es: Senado de la República de México ; Senado mexicano | fr: Sénat mexicain | en: Mexican Senate
mx-diputados parliament MX | es: Cámara de Diputados de México | fr: Chambre des députés mexicaine | en: Mexican Chamber of Deputies
mx-army military MX ^mx-defence | es: Ejército Mexicano | fr: armée mexicaine | en: Mexican Army ; Mexican army

br-presidency government BR | pt: Presidência da República Federativa do Brasil @ Palácio do Planalto ; Planalto | fr: présidence brésilienne @ palais du Planalto ; Planalto | en: Brazilian presidency @ Planalto Palace ; Planalto
br-government government BR | pt: Governo do Brasil ; governo brasileiro | fr: gouvernement brésilien | en: Brazilian government
br-foreign ministry BR | pt: Ministério das Relações Exteriores do Brasil ; Ministério das Relações Exteriores = MRE @ Itamaraty ; Palácio do Itamaraty | fr: ministère brésilien des Affaires étrangères ; ministère brésilien des Relations extérieures @ Itamaraty | en: Brazilian Foreign Ministry ; Brazilian Ministry of Foreign Affairs @ Itamaraty
br-justice ministry BR | pt: Ministério da Justiça e Segurança Pública = MJSP | fr: ministère brésilien de la Justice ; ministère brésilien de la Justice et de la Sécurité publique | en: Brazilian Justice Ministry ; Brazilian Ministry of Justice and Public Security
br-defence ministry BR | pt: Ministério da Defesa do Brasil | fr: ministère brésilien de la Défense | en: Brazilian Defence Ministry ; Brazilian Defense Ministry
br-finance ministry BR | pt: Ministério da Fazenda < Ministério da Economia do Brasil | fr: ministère brésilien des Finances | en: Brazilian Finance Ministry
br-health ministry BR | pt: Ministério da Saúde do Brasil | fr: ministère brésilien de la Santé | en: Brazilian Health Ministry
br-environment ministry BR | pt: Ministério do Meio Ambiente e Mudança do Clima | fr: ministère brésilien de l'Environnement | en: Brazilian Environment Ministry
br-gsi government BR ^br-presidency | pt: Gabinete de Segurança Institucional = GSI | fr: cabinet de sécurité institutionnelle de la présidence brésilienne | en: Brazilian Institutional Security Cabinet
br-cert cert BR | pt: CERT.br | fr: CERT.br | en: CERT.br
br-abin intelligence BR | pt: Agência Brasileira de Inteligência = ABIN ; Abin | fr: Agence brésilienne de renseignement ; Agence brésilienne du renseignement = ABIN ; Abin | en: Brazilian Intelligence Agency = ABIN ; Abin
br-pf police BR ^br-justice | pt: Polícia Federal do Brasil ; Polícia Federal = PF | fr: Police fédérale brésilienne ; police fédérale brésilienne | en: Brazilian Federal Police ; Brazilian federal police
br-prf police BR ^br-justice | pt: Polícia Rodoviária Federal = PRF | fr: police routière fédérale brésilienne | en: Brazilian Federal Highway Police
br-pgr prosecution BR ^br-mpf | pt: Procuradoria-Geral da República do Brasil = PGR | fr: parquet général brésilien ; bureau du procureur général du Brésil ! procureur général du Brésil | en: Brazilian Prosecutor General's Office ! Brazilian prosecutor general
br-mpf prosecution BR | pt: Ministério Público Federal = MPF | fr: ministère public fédéral brésilien ; parquet fédéral brésilien | en: Brazilian Federal Public Ministry ; Brazilian federal prosecutors
br-agu other BR | pt: Advocacia-Geral da União = AGU | fr: Bureau de l'avocat général de l'Union brésilien | en: Brazilian Attorney General's Office
br-stf court BR | pt: Supremo Tribunal Federal = STF | fr: Tribunal suprême fédéral ; Cour suprême brésilienne ; Cour suprême du Brésil = STF | en: Supreme Federal Court ; Brazilian Supreme Court ; Supreme Court of Brazil = STF
br-stj court BR | pt: Superior Tribunal de Justiça = STJ | fr: Tribunal supérieur de justice brésilien | en: Brazilian Superior Court of Justice
br-tse court BR | pt: Tribunal Superior Eleitoral = TSE | fr: Tribunal supérieur électoral ; Tribunal supérieur électoral brésilien = TSE | en: Superior Electoral Court ; Brazilian Superior Electoral Court = TSE
br-anpd regulator BR | pt: Autoridade Nacional de Proteção de Dados ; Agência Nacional de Proteção de Dados = ANPD | fr: Autorité nationale brésilienne de protection des données ; Autorité brésilienne de protection des données = ANPD | en: Brazilian National Data Protection Authority ; Brazilian data protection authority = ANPD
br-anatel regulator BR | pt: Agência Nacional de Telecomunicações = ANATEL ; Anatel | fr: Agence nationale des télécommunications brésilienne = ANATEL ; Anatel | en: Brazilian National Telecommunications Agency = ANATEL ; Anatel
br-cade regulator BR | pt: Conselho Administrativo de Defesa Econômica | fr: Autorité brésilienne de la concurrence | en: Brazilian antitrust regulator ; Administrative Council for Economic Defense
br-cvm regulator BR | pt: Comissão de Valores Mobiliários = CVM | fr: Commission brésilienne des valeurs mobilières | en: Brazilian Securities Commission
br-anvisa regulator BR | pt: Agência Nacional de Vigilância Sanitária = ANVISA ; Anvisa | fr: Agence nationale de veille sanitaire brésilienne ; agence sanitaire brésilienne = ANVISA ; Anvisa | en: Brazilian Health Regulatory Agency = ANVISA ; Anvisa
br-ibama other BR ^br-environment | pt: Instituto Brasileiro do Meio Ambiente e dos Recursos Naturais Renováveis = IBAMA ; Ibama | fr: Institut brésilien de l'environnement = IBAMA ; Ibama | en: Brazilian Institute of Environment and Renewable Natural Resources = IBAMA ; Ibama
br-inpe other BR | pt: Instituto Nacional de Pesquisas Espaciais = INPE ; Inpe | fr: Institut national de recherches spatiales brésilien ; Institut brésilien de recherches spatiales = INPE ; Inpe | en: Brazilian National Institute for Space Research = INPE ; Inpe
br-funai other BR | pt: Fundação Nacional dos Povos Indígenas = FUNAI ; Funai < Fundação Nacional do Índio | fr: Fondation nationale des peuples indigènes = FUNAI ; Funai < Fondation nationale de l'Indien | en: National Indigenous Peoples Foundation = FUNAI ; Funai
br-bcb central-bank BR | pt: Banco Central do Brasil | fr: Banque centrale du Brésil ; Banque centrale brésilienne ; banque centrale brésilienne | en: Central Bank of Brazil ; Brazilian central bank
br-congresso parliament BR | pt: Congresso Nacional do Brasil | fr: Congrès brésilien ; Parlement brésilien | en: National Congress of Brazil ; Brazilian Congress
br-senado parliament BR ^br-congresso | pt: Senado Federal do Brasil ; Senado Federal | fr: Sénat brésilien | en: Brazilian Senate
br-camara parliament BR ^br-congresso | pt: Câmara dos Deputados do Brasil ; Câmara dos Deputados | fr: Chambre des députés brésilienne | en: Brazilian Chamber of Deputies
br-army military BR ^br-defence | pt: Forças Armadas do Brasil ; Exército Brasileiro | fr: armée brésilienne ; forces armées brésiliennes | en: Brazilian Armed Forces ; Brazilian armed forces ; Brazilian Army ; Brazilian army

ar-presidency government AR | es: Presidencia de la Nación Argentina @ Casa Rosada | fr: présidence argentine @ Casa Rosada | en: Argentine presidency @ Casa Rosada
ar-government government AR | es: Gobierno argentino | fr: gouvernement argentin | en: Argentine government
ar-interior ministry AR | es: Ministerio del Interior de la Argentina | fr: ministère argentin de l'Intérieur | en: Argentine Interior Ministry
ar-foreign ministry AR | es: Ministerio de Relaciones Exteriores, Comercio Internacional y Culto ; Ministerio de Relaciones Exteriores y Culto = MRECIC @ Palacio San Martín | fr: ministère argentin des Affaires étrangères | en: Argentine Foreign Ministry
ar-defence ministry AR | es: Ministerio de Defensa de la Argentina | fr: ministère argentin de la Défense | en: Argentine Defence Ministry ; Argentine Defense Ministry
ar-security ministry AR | es: Ministerio de Seguridad Nacional de la Argentina | fr: ministère argentin de la Sécurité | en: Argentine Security Ministry
ar-justice ministry AR | es: Ministerio de Justicia de la Argentina | fr: ministère argentin de la Justice | en: Argentine Justice Ministry
ar-economy ministry AR | es: Ministerio de Economía de la Argentina | fr: ministère argentin de l'Économie | en: Argentine Economy Ministry
ar-cert cert AR | es: CERT.ar | fr: CERT.ar | en: CERT.ar
ar-side intelligence AR ^ar-presidency | es: Secretaría de Inteligencia de Estado ; Secretaría de Inteligencia = SIDE ; AFI < Agencia Federal de Inteligencia | fr: Secrétariat du renseignement d'État argentin ; services de renseignement argentins ; Agence fédérale argentine de renseignement | en: Argentine State Intelligence Secretariat ; Federal Intelligence Agency of Argentina ; Argentine Federal Intelligence Agency
ar-policia-federal police AR ^ar-security | es: Policía Federal Argentina = PFA | fr: Police fédérale argentine ; police fédérale argentine | en: Argentine Federal Police
ar-csjn court AR | es: Corte Suprema de Justicia de la Nación Argentina = CSJN | fr: Cour suprême argentine ; Cour suprême d'Argentine | en: Supreme Court of Argentina ; Argentine Supreme Court
ar-aaip regulator AR | es: Agencia de Acceso a la Información Pública = AAIP | fr: Agence argentine d'accès à l'information publique | en: Argentine Agency of Access to Public Information = AAIP
ar-indec other AR | es: Instituto Nacional de Estadística y Censos = INDEC ; Indec | fr: Institut argentin de la statistique = INDEC ; Indec | en: Argentine statistics institute = INDEC ; Indec
ar-bcra central-bank AR | es: Banco Central de la República Argentina = BCRA | fr: Banque centrale argentine ; Banque centrale d'Argentine ; banque centrale argentine | en: Central Bank of Argentina ; Argentine central bank
ar-congreso parliament AR | es: Congreso de la Nación Argentina | fr: Congrès argentin ; Parlement argentin | en: Argentine Congress
ar-senado parliament AR ^ar-congreso | es: Senado de la Nación Argentina | fr: Sénat argentin | en: Argentine Senate
ar-army military AR ^ar-defence | es: Fuerzas Armadas de la República Argentina | fr: armée argentine ; forces armées argentines | en: Argentine Armed Forces ; Argentine armed forces

cl-presidency government CL | es: Presidencia de Chile @ La Moneda ; Palacio de La Moneda | fr: présidence chilienne @ Moneda ; palais de La Moneda ; palais de la Moneda | en: Chilean presidency @ La Moneda ; La Moneda Palace
cl-interior ministry CL | es: Ministerio del Interior de Chile | fr: ministère chilien de l'Intérieur | en: Chilean Interior Ministry
cl-security ministry CL | es: Ministerio de Seguridad Pública de Chile | fr: ministère chilien de la Sécurité publique | en: Chilean Public Security Ministry
cl-foreign ministry CL | es: Ministerio de Relaciones Exteriores de Chile = Minrel ; MINREL | fr: ministère chilien des Affaires étrangères | en: Chilean Foreign Ministry
cl-defence ministry CL | es: Ministerio de Defensa Nacional de Chile | fr: ministère chilien de la Défense | en: Chilean Defence Ministry ; Chilean Defense Ministry
cl-finance ministry CL | es: Ministerio de Hacienda de Chile | fr: ministère chilien des Finances | en: Chilean Finance Ministry
cl-anci cyber CL | es: Agencia Nacional de Ciberseguridad de Chile = ANCI | fr: Agence nationale chilienne de cybersécurité | en: Chilean National Cybersecurity Agency
cl-ani intelligence CL | es: Agencia Nacional de Inteligencia de Chile ; Agencia Nacional de Inteligencia = ANI | fr: Agence nationale de renseignement chilienne | en: Chilean National Intelligence Agency
cl-carabineros police CL | es: Carabineros de Chile ; Carabineros | fr: Carabineros ; carabiniers chiliens | en: Carabineros de Chile ; Carabineros ; Chilean Carabineros
cl-pdi police CL | es: Policía de Investigaciones de Chile = PDI | fr: Police d'investigation chilienne ; police judiciaire chilienne | en: Chilean Investigative Police
cl-corte-suprema court CL | es: Corte Suprema de Chile | fr: Cour suprême chilienne ; Cour suprême du Chili | en: Supreme Court of Chile ; Chilean Supreme Court
cl-banco-central central-bank CL | es: Banco Central de Chile | fr: Banque centrale du Chili | en: Central Bank of Chile ; Chilean central bank
cl-army military CL | es: Fuerzas Armadas de Chile | fr: armée chilienne ; forces armées chiliennes | en: Chilean Armed Forces

co-presidency government CO | es: Presidencia de Colombia @ Casa de Nariño | fr: présidence colombienne @ palais de Nariño | en: Colombian presidency @ Casa de Nariño
co-interior ministry CO | es: Ministerio del Interior de Colombia | fr: ministère colombien de l'Intérieur | en: Colombian Interior Ministry
co-foreign ministry CO | es: Ministerio de Relaciones Exteriores de Colombia ; Cancillería de Colombia @ Palacio de San Carlos | fr: ministère colombien des Affaires étrangères | en: Colombian Foreign Ministry
co-defence ministry CO | es: Ministerio de Defensa Nacional de Colombia | fr: ministère colombien de la Défense | en: Colombian Defence Ministry ; Colombian Defense Ministry
co-dni intelligence CO | es: Dirección Nacional de Inteligencia de Colombia ; Dirección Nacional de Inteligencia = DNI ; DAS < Departamento Administrativo de Seguridad | fr: Direction nationale du renseignement colombienne | en: Colombian National Intelligence Directorate
co-policia police CO ^co-defence | es: Policía Nacional de Colombia | fr: police nationale colombienne ; Police nationale colombienne | en: Colombian National Police
co-fiscalia prosecution CO | es: Fiscalía General de la Nación | fr: parquet général colombien ; parquet colombien | en: Colombian Attorney General's Office
co-jep court CO | es: Jurisdicción Especial para la Paz | fr: Juridiction spéciale pour la paix ; Juridiction spéciale de paix | en: Special Jurisdiction for Peace
co-corte-constitucional court CO | es: Corte Constitucional de Colombia | fr: Cour constitutionnelle colombienne | en: Colombian Constitutional Court ; Constitutional Court of Colombia
co-corte-suprema court CO | es: Corte Suprema de Justicia de Colombia | fr: Cour suprême colombienne ; Cour suprême de justice colombienne | en: Colombian Supreme Court ; Supreme Court of Colombia
co-sic regulator CO | es: Superintendencia de Industria y Comercio | fr: Surintendance colombienne de l'industrie et du commerce | en: Colombian Superintendence of Industry and Commerce
co-banrep central-bank CO | es: Banco de la República de Colombia | fr: Banque centrale de Colombie ; banque centrale colombienne | en: Colombian central bank ; Central Bank of Colombia
co-army military CO ^co-defence | es: Fuerzas Militares de Colombia | fr: armée colombienne ; forces armées colombiennes | en: Colombian military ; Military Forces of Colombia

pe-interior ministry PE | es: Ministerio del Interior del Perú = Mininter | fr: ministère péruvien de l'Intérieur | en: Peruvian Interior Ministry
pe-foreign ministry PE | es: Ministerio de Relaciones Exteriores del Perú @ Torre Tagle | fr: ministère péruvien des Affaires étrangères | en: Peruvian Foreign Ministry
pe-defence ministry PE | es: Ministerio de Defensa del Perú | fr: ministère péruvien de la Défense | en: Peruvian Defence Ministry ; Peruvian Defense Ministry
pe-policia police PE ^pe-interior | es: Policía Nacional del Perú = PNP | fr: police nationale péruvienne | en: Peruvian National Police
pe-tribunal-constitucional court PE | es: Tribunal Constitucional del Perú | fr: Tribunal constitutionnel péruvien ; Cour constitutionnelle péruvienne | en: Peruvian Constitutional Court
pe-bcrp central-bank PE | es: Banco Central de Reserva del Perú = BCRP | fr: Banque centrale du Pérou | en: Central Reserve Bank of Peru ; Peruvian central bank
pe-congreso parliament PE | es: Congreso de la República del Perú | fr: Congrès péruvien ; Parlement péruvien | en: Congress of Peru ; Peruvian Congress

ve-presidency government VE | es: Presidencia de Venezuela @ Palacio de Miraflores ; Miraflores | fr: présidence vénézuélienne @ palais de Miraflores | en: Venezuelan presidency @ Miraflores Palace
ve-interior ministry VE | es: Ministerio del Poder Popular para Relaciones Interiores, Justicia y Paz | fr: ministère vénézuélien de l'Intérieur | en: Venezuelan Interior Ministry
ve-foreign ministry VE | es: Ministerio del Poder Popular para Relaciones Exteriores | fr: ministère vénézuélien des Affaires étrangères | en: Venezuelan Foreign Ministry
ve-sebin intelligence VE | es: Servicio Bolivariano de Inteligencia Nacional = SEBIN ; Sebin ; DISIP | fr: Service bolivarien de renseignement ; Service bolivarien de renseignement national = SEBIN ; Sebin | en: Bolivarian National Intelligence Service = SEBIN ; Sebin
ve-tsj court VE | es: Tribunal Supremo de Justicia de Venezuela = TSJ | fr: Tribunal suprême de justice vénézuélien ; Cour suprême vénézuélienne | en: Venezuelan Supreme Court ; Venezuelan Supreme Tribunal of Justice
ve-cne other VE | es: Consejo Nacional Electoral de Venezuela = CNE | fr: Conseil national électoral vénézuélien | en: Venezuelan National Electoral Council
ve-bcv central-bank VE | es: Banco Central de Venezuela = BCV | fr: Banque centrale du Venezuela | en: Central Bank of Venezuela
ve-army military VE | es: Fuerza Armada Nacional Bolivariana = FANB | fr: forces armées vénézuéliennes ; armée vénézuélienne | en: Bolivarian National Armed Forces ; Venezuelan military

ec-presidency government EC | es: Presidencia del Ecuador @ Palacio de Carondelet | fr: présidence équatorienne @ palais de Carondelet | en: Ecuadorian presidency @ Carondelet Palace
ec-interior ministry EC | es: Ministerio del Interior del Ecuador | fr: ministère équatorien de l'Intérieur | en: Ecuadorian Interior Ministry
ec-foreign ministry EC | es: Cancillería del Ecuador | fr: ministère équatorien des Affaires étrangères | en: Ecuadorian Foreign Ministry
ec-defence ministry EC | es: Ministerio de Defensa Nacional del Ecuador | fr: ministère équatorien de la Défense | en: Ecuadorian Defence Ministry ; Ecuadorian Defense Ministry
bo-foreign ministry BO | es: Cancillería de Bolivia | fr: ministère bolivien des Affaires étrangères | en: Bolivian Foreign Ministry
uy-bcu central-bank UY | es: Banco Central del Uruguay | fr: Banque centrale d'Uruguay | en: Central Bank of Uruguay
uy-agesic cyber UY | es: Agencia de Gobierno Electrónico y Sociedad de la Información y del Conocimiento = AGESIC ; Agesic | fr: Agence uruguayenne d'administration électronique = AGESIC | en: Uruguayan e-government agency = AGESIC
cr-finance ministry CR | es: Ministerio de Hacienda de Costa Rica | fr: ministère costaricien des Finances | en: Costa Rican Finance Ministry
cr-ccss other CR | es: Caja Costarricense de Seguro Social = CCSS | fr: Caisse costaricienne de sécurité sociale | en: Costa Rican Social Security Fund = CCSS
cu-foreign ministry CU | es: Ministerio de Relaciones Exteriores de Cuba = MINREX | fr: ministère cubain des Affaires étrangères | en: Cuban Foreign Ministry
cu-interior ministry CU | es: Ministerio del Interior de Cuba = MININT | fr: ministère cubain de l'Intérieur | en: Cuban Interior Ministry
gt-mp prosecution GT | es: Ministerio Público de Guatemala | fr: parquet guatémaltèque | en: Guatemalan Public Prosecutor's Office
pa-acp other PA | es: Autoridad del Canal de Panamá | fr: Autorité du canal de Panama | en: Panama Canal Authority
ht-pnh police HT | fr: Police nationale d'Haïti ; Police nationale haïtienne ; police haïtienne = PNH | en: Haitian National Police ; Haiti's National Police
ht-brh central-bank HT | fr: Banque de la République d'Haïti | en: Bank of the Republic of Haiti
`;
