/** Regulators and offices of Canada and Latin America. */
export const regulatorsAmericas: string = `
ar-cnv regulator AR | es: Comisión Nacional de Valores = CNV | en: National Securities Commission of Argentina ; Argentine National Securities Commission = CNV | fr: Commission nationale argentine des valeurs mobilières = CNV
ar-afip other AR | es: Administración Federal de Ingresos Públicos ; Agencia de Recaudación y Control Aduanero = AFIP ; ARCA | en: Argentine tax agency = AFIP ; ARCA | fr: fisc argentin = AFIP
ar-anmat regulator AR | es: Administración Nacional de Medicamentos, Alimentos y Tecnología Médica = ANMAT | en: Argentine medicines regulator = ANMAT | fr: Agence argentine du médicament = ANMAT
ar-anses other AR | es: Administración Nacional de la Seguridad Social = ANSES | en: Argentine social security agency = ANSES | fr: Sécurité sociale argentine
ar-repet other AR ^ar-justice | es: Registro Público de Personas y Entidades vinculadas a actos de Terrorismo y su Financiamiento = RePET | en: Argentine public registry of persons linked to terrorism = RePET | fr: Registre public argentin du terrorisme
ar-igj regulator AR ^ar-justice | es: Inspección General de Justicia = IGJ | en: Argentine General Inspectorate of Justice | fr: Inspection générale de justice argentine
ar-conicet other AR | es: Consejo Nacional de Investigaciones Científicas y Técnicas = CONICET ; Conicet | en: Argentine National Scientific and Technical Research Council = CONICET | fr: Conseil national argentin de la recherche = Conicet
ar-conae other AR | es: Comisión Nacional de Actividades Espaciales = CONAE | en: Argentine space agency = CONAE | fr: Agence spatiale argentine = CONAE
ar-cnea other AR | es: Comisión Nacional de Energía Atómica = CNEA | en: Argentine National Atomic Energy Commission = CNEA | fr: Commission nationale argentine de l'énergie atomique = CNEA
ar-enacom regulator AR | es: Ente Nacional de Comunicaciones = ENACOM ; Enacom | en: Argentine communications regulator = ENACOM | fr: régulateur argentin des communications = Enacom
ar-senasa regulator AR | es: Servicio Nacional de Sanidad y Calidad Agroalimentaria = SENASA ; Senasa | en: Argentine agri-food health service = SENASA | fr: Service sanitaire argentin = SENASA
bo-asfi regulator BO | es: Autoridad de Supervisión del Sistema Financiero = ASFI | en: Bolivian Financial System Supervision Authority = ASFI | fr: Autorité bolivienne de supervision financière = ASFI
bo-tse other BO | es: Tribunal Supremo Electoral = TSE | en: Bolivian Supreme Electoral Tribunal | fr: Tribunal suprême électoral bolivien
bo-oep other BO | es: Órgano Electoral Plurinacional = OEP | en: Bolivian Plurinational Electoral Organ | fr: Organe électoral plurinational bolivien
bo-felcn police BO | es: Fuerza Especial de Lucha contra el Narcotráfico = FELCN | en: Bolivian anti-drug police = FELCN | fr: Force spéciale bolivienne de lutte contre le narcotrafic = FELCN
bo-policia police BO | es: Policía Boliviana | en: Bolivian police | fr: police bolivienne
cl-cmf regulator CL | es: Comisión para el Mercado Financiero = CMF | en: Chilean Financial Market Commission ; Financial Market Commission of Chile = CMF | fr: Commission chilienne du marché financier = CMF
cl-uaf regulator CL | es: Unidad de Análisis Financiero = UAF | en: Chilean Financial Analysis Unit | fr: Unité chilienne d'analyse financière
cl-sii other CL | es: Servicio de Impuestos Internos | en: Chilean Internal Revenue Service | fr: fisc chilien
cl-servel other CL | es: Servicio Electoral de Chile = Servel ; SERVEL | en: Chilean electoral service = Servel | fr: Service électoral chilien = Servel
cl-senapred other CL | es: Servicio Nacional de Prevención y Respuesta ante Desastres = SENAPRED ; Senapred ; ONEMI | en: Chilean disaster agency = Senapred | fr: Agence chilienne de prévention des catastrophes = Senapred
cl-conaf other CL | es: Corporación Nacional Forestal = CONAF ; Conaf | en: Chilean forestry service = CONAF | fr: Service forestier chilien = Conaf
cl-fne regulator CL | es: Fiscalía Nacional Económica = FNE | en: Chilean competition authority = FNE | fr: Autorité chilienne de la concurrence
co-sfc regulator CO | es: Superintendencia Financiera de Colombia = SFC | en: Financial Superintendence of Colombia = SFC | fr: Superintendance financière de Colombie = SFC
co-uiaf regulator CO | es: Unidad de Información y Análisis Financiero = UIAF | en: Colombian Financial Information and Analysis Unit = UIAF | fr: Unité colombienne d'information et d'analyse financière = UIAF
co-dian other CO | es: Dirección de Impuestos y Aduanas Nacionales | en: Colombian tax and customs agency | fr: fisc colombien
co-dane other CO | es: Departamento Administrativo Nacional de Estadística = DANE | en: Colombian statistics agency = DANE | fr: Office statistique colombien = DANE
co-invima regulator CO | es: Instituto Nacional de Vigilancia de Medicamentos y Alimentos = Invima ; INVIMA | en: Colombian food and drug regulator = Invima | fr: Agence colombienne du médicament = Invima
co-registraduria other CO | es: Registraduría Nacional del Estado Civil | en: Colombian National Civil Registry | fr: Registre national d'état civil colombien
co-ungrd other CO | es: Unidad Nacional para la Gestión del Riesgo de Desastres = UNGRD | en: Colombian disaster management agency = UNGRD | fr: Agence colombienne de gestion des risques = UNGRD
co-cne other CO | es: Consejo Nacional Electoral | en: Colombian National Electoral Council | fr: Conseil national électoral colombien
co-colcert cert CO | es: ColCERT | en: ColCERT | fr: ColCERT
pe-smv regulator PE | es: Superintendencia del Mercado de Valores = SMV | en: Peruvian securities regulator = SMV | fr: Superintendance péruvienne du marché des valeurs
pe-sbs regulator PE | es: Superintendencia de Banca, Seguros y AFP | en: Peruvian banking superintendence | fr: Superintendance bancaire péruvienne
pe-sunat other PE | es: Superintendencia Nacional de Aduanas y de Administración Tributaria = SUNAT ; Sunat | en: Peruvian tax agency = SUNAT | fr: fisc péruvien = Sunat
pe-onpe other PE | es: Oficina Nacional de Procesos Electorales = ONPE | en: Peruvian electoral office = ONPE | fr: Office national péruvien des processus électoraux = ONPE
pe-jne court PE | es: Jurado Nacional de Elecciones = JNE | en: Peruvian National Jury of Elections = JNE | fr: Jury national des élections péruvien = JNE
pe-inei other PE | es: Instituto Nacional de Estadística e Informática = INEI | en: Peruvian statistics institute = INEI | fr: Institut national péruvien de la statistique = INEI
pe-indecopi regulator PE | es: Indecopi | en: Indecopi = INDECOPI | fr: Indecopi = INDECOPI
pe-indeci other PE | es: Instituto Nacional de Defensa Civil = INDECI ; Indeci | en: Peruvian civil defence institute = INDECI | fr: Défense civile péruvienne = Indeci
ec-cne other EC | es: Consejo Nacional Electoral | en: Ecuadorian National Electoral Council = CNE | fr: Conseil national électoral équatorien = CNE
ec-snai other EC | es: Servicio Nacional de Atención Integral a Personas Adultas Privadas de la Libertad = SNAI | en: Ecuadorian prison service = SNAI | fr: Administration pénitentiaire équatorienne = SNAI
ec-sri other EC | es: Servicio de Rentas Internas = SRI | en: Ecuadorian tax service | fr: fisc équatorien
ec-uafe regulator EC | es: Unidad de Análisis Financiero y Económico = UAFE | en: Ecuadorian Financial and Economic Analysis Unit = UAFE | fr: Unité équatorienne d'analyse financière
ec-policia police EC | es: Policía Nacional del Ecuador | en: Ecuadorian National Police | fr: police nationale équatorienne
ve-seniat other VE | es: Servicio Nacional Integrado de Administración Aduanera y Tributaria = SENIAT ; Seniat | en: Venezuelan tax agency = SENIAT | fr: fisc vénézuélien
ve-conatel regulator VE | es: Comisión Nacional de Telecomunicaciones = CONATEL ; Conatel | en: Venezuelan telecommunications regulator = CONATEL | fr: régulateur vénézuélien des télécommunications = Conatel
ve-pnb police VE | es: Policía Nacional Bolivariana | en: Bolivarian National Police | fr: police nationale bolivarienne
ve-gnb military VE | es: Guardia Nacional Bolivariana = GNB | en: Bolivarian National Guard = GNB | fr: Garde nationale bolivarienne = GNB
ve-sunacrip regulator VE | es: Superintendencia Nacional de Criptoactivos = SUNACRIP ; Sunacrip | en: Venezuelan crypto regulator = SUNACRIP | fr: régulateur vénézuélien des cryptoactifs = Sunacrip
uy-bps other UY | es: Banco de Previsión Social | en: Uruguayan Social Security Bank | fr: Sécurité sociale uruguayenne
uy-ursec regulator UY | es: Unidad Reguladora de Servicios de Comunicaciones = URSEC | en: Uruguayan communications regulator = URSEC | fr: régulateur uruguayen des communications = URSEC
uy-certuy cert UY ^uy-agesic | es: CERTuy | en: CERTuy | fr: CERTuy
py-conatel regulator PY | es: Comisión Nacional de Telecomunicaciones | en: Paraguayan telecommunications regulator | fr: régulateur paraguayen des télécommunications
py-seprelad regulator PY | es: Secretaría de Prevención de Lavado de Dinero o Bienes = SEPRELAD ; Seprelad | en: Paraguayan anti-money laundering secretariat = SEPRELAD | fr: Secrétariat paraguayen de lutte contre le blanchiment = SEPRELAD
br-coaf regulator BR ^br-finance | pt: Conselho de Controle de Atividades Financeiras = COAF ; Coaf | en: Brazilian Council for Financial Activities Control = COAF | fr: Conseil brésilien de contrôle des activités financières = Coaf
br-cgu other BR | pt: Controladoria-Geral da União = CGU | en: Brazilian Comptroller General = CGU | fr: Contrôleur général brésilien = CGU
br-tcu court BR | pt: Tribunal de Contas da União = TCU | en: Brazilian Federal Court of Accounts = TCU | fr: Cour des comptes brésilienne = TCU
br-ibge other BR | pt: Instituto Brasileiro de Geografia e Estatística = IBGE | en: Brazilian Institute of Geography and Statistics = IBGE | fr: Institut brésilien de géographie et de statistique = IBGE
br-anac regulator BR | pt: Agência Nacional de Aviação Civil = ANAC | en: Brazilian civil aviation agency = ANAC | fr: Agence brésilienne de l'aviation civile
br-aneel regulator BR | pt: Agência Nacional de Energia Elétrica = Aneel ; ANEEL | en: Brazilian electricity regulator = Aneel | fr: régulateur brésilien de l'électricité = Aneel
br-anp regulator BR | pt: Agência Nacional do Petróleo, Gás Natural e Biocombustíveis = ANP | en: Brazilian oil regulator = ANP | fr: régulateur brésilien du pétrole
br-icmbio other BR | pt: Instituto Chico Mendes de Conservação da Biodiversidade = ICMBio | en: Chico Mendes Institute for Biodiversity Conservation = ICMBio | fr: Institut Chico Mendes de conservation de la biodiversité = ICMBio
br-incra other BR | pt: Instituto Nacional de Colonização e Reforma Agrária = INCRA ; Incra | en: Brazilian land reform agency = INCRA | fr: Institut brésilien de la réforme agraire = Incra
br-fiocruz other BR | pt: Fundação Oswaldo Cruz = Fiocruz | en: Oswaldo Cruz Foundation = Fiocruz | fr: Fondation Oswaldo-Cruz = Fiocruz
br-bndes other BR | pt: Banco Nacional de Desenvolvimento Econômico e Social = BNDES | en: Brazilian development bank = BNDES | fr: banque brésilienne de développement = BNDES
br-inss other BR | pt: Instituto Nacional do Seguro Social = INSS | en: Brazilian social security institute = INSS | fr: Sécurité sociale brésilienne = INSS
br-cenipa other BR | pt: Centro de Investigação e Prevenção de Acidentes Aeronáuticos = Cenipa ; CENIPA | en: Brazilian air accident investigation centre = Cenipa | fr: Bureau brésilien d'enquête sur les accidents aériens = Cenipa
br-cemaden other BR | pt: Centro Nacional de Monitoramento e Alertas de Desastres Naturais = Cemaden ; CEMADEN | en: Brazilian disaster monitoring centre = Cemaden | fr: Centre brésilien de surveillance des catastrophes naturelles = Cemaden
br-susep regulator BR | pt: Superintendência de Seguros Privados = Susep ; SUSEP | en: Brazilian insurance regulator = Susep | fr: régulateur brésilien des assurances
br-cnj other BR | pt: Conselho Nacional de Justiça = CNJ | en: Brazilian National Council of Justice = CNJ | fr: Conseil national de justice brésilien = CNJ
br-bope police BR | pt: Batalhão de Operações Policiais Especiais = Bope ; BOPE | en: Rio elite police battalion = BOPE | fr: Bataillon des opérations spéciales de police = Bope
br-ctir cert BR | pt: CTIR Gov | en: CTIR Gov | fr: CTIR Gov
br-receita other BR | pt: Receita Federal | en: Brazilian Federal Revenue ; Receita Federal | fr: fisc brésilien ; Receita Federal
mx-cnbv regulator MX | es: Comisión Nacional Bancaria y de Valores = CNBV | en: Mexican National Banking and Securities Commission = CNBV | fr: Commission nationale bancaire mexicaine = CNBV
mx-sat other MX ^mx-finance | es: Servicio de Administración Tributaria | en: Mexican tax service | fr: fisc mexicain
mx-inegi other MX | es: Instituto Nacional de Estadística y Geografía = INEGI ; Inegi | en: Mexican statistics institute = INEGI | fr: Institut national mexicain de statistique = Inegi
mx-cofepris regulator MX | es: Comisión Federal para la Protección contra Riesgos Sanitarios = Cofepris ; COFEPRIS | en: Mexican health regulator = Cofepris | fr: Autorité sanitaire mexicaine = Cofepris
mx-imss other MX | es: Instituto Mexicano del Seguro Social = IMSS | en: Mexican social security institute = IMSS | fr: Sécurité sociale mexicaine = IMSS
mx-inm other MX ^mx-interior | es: Instituto Nacional de Migración | en: Mexican National Migration Institute | fr: Institut national mexicain des migrations
mx-conagua other MX | es: Comisión Nacional del Agua = Conagua ; CONAGUA | en: Mexican water commission = Conagua | fr: Commission nationale mexicaine de l'eau = Conagua
mx-cndh other MX | es: Comisión Nacional de los Derechos Humanos = CNDH | en: Mexican National Human Rights Commission = CNDH | fr: Commission nationale mexicaine des droits de l'homme = CNDH
mx-profeco regulator MX | es: Procuraduría Federal del Consumidor = Profeco ; PROFECO | en: Mexican consumer protection agency = Profeco | fr: Agence mexicaine de protection des consommateurs = Profeco
mx-tepjf court MX | es: Tribunal Electoral del Poder Judicial de la Federación = TEPJF | en: Mexican federal electoral court = TEPJF | fr: Tribunal électoral fédéral mexicain = TEPJF
mx-afac regulator MX | es: Agencia Federal de Aviación Civil = AFAC | en: Mexican civil aviation agency = AFAC | fr: Agence mexicaine de l'aviation civile
mx-profepa regulator MX | es: Procuraduría Federal de Protección al Ambiente = Profepa ; PROFEPA | en: Mexican environmental prosecutor = Profepa | fr: Parquet mexicain de l'environnement = Profepa
gt-tse other GT | es: Tribunal Supremo Electoral de Guatemala | en: Guatemalan Supreme Electoral Tribunal | fr: Tribunal suprême électoral guatémaltèque
gt-cicig prosecution GT | es: Comisión Internacional contra la Impunidad en Guatemala = CICIG | en: International Commission against Impunity in Guatemala = CICIG | fr: Commission internationale contre l'impunité au Guatemala = Cicig ; CICIG
gt-pnc police GT | es: Policía Nacional Civil de Guatemala | en: Guatemalan National Civil Police = PNC | fr: police nationale civile guatémaltèque
sv-fgr prosecution SV | es: Fiscalía General de la República de El Salvador = FGR | en: Attorney General's Office of El Salvador | fr: parquet général du Salvador
sv-pnc police SV | es: Policía Nacional Civil de El Salvador = PNC | en: Salvadoran National Civil Police = PNC | fr: police nationale civile du Salvador
sv-tse other SV | es: Tribunal Supremo Electoral de El Salvador = TSE | en: Salvadoran Supreme Electoral Tribunal | fr: Tribunal suprême électoral salvadorien
hn-cne other HN | es: Consejo Nacional Electoral de Honduras = CNE | en: Honduran National Electoral Council | fr: Conseil national électoral hondurien
hn-cnbs regulator HN | es: Comisión Nacional de Bancos y Seguros = CNBS | en: Honduran banking commission = CNBS | fr: Commission nationale bancaire hondurienne
ni-cse other NI | es: Consejo Supremo Electoral | en: Nicaraguan Supreme Electoral Council | fr: Conseil suprême électoral nicaraguayen
cr-oij police CR | es: Organismo de Investigación Judicial = OIJ | en: Costa Rican Judicial Investigation Agency = OIJ | fr: police judiciaire costaricienne = OIJ
cr-micitt ministry CR | es: Ministerio de Ciencia, Innovación, Tecnología y Telecomunicaciones = MICITT | en: Costa Rican Ministry of Science = MICITT | fr: ministère costaricien de la Science
cr-tse other CR | es: Tribunal Supremo de Elecciones = TSE | en: Costa Rican Supreme Electoral Tribunal | fr: Tribunal suprême des élections costaricien
cr-dis intelligence CR | es: Dirección de Inteligencia y Seguridad | en: Costa Rican Intelligence and Security Directorate | fr: Direction du renseignement et de la sécurité costaricienne
pa-smv regulator PA | es: Superintendencia del Mercado de Valores de Panamá = SMV | en: Superintendence of the Securities Market of Panama = SMV | fr: Superintendance panaméenne du marché des valeurs
do-jce other DO | es: Junta Central Electoral = JCE | en: Dominican Central Electoral Board = JCE | fr: Conseil électoral central dominicain
cu-bcc central-bank CU | es: Banco Central de Cuba | en: Central Bank of Cuba | fr: Banque centrale cubaine
cu-far military CU | es: Fuerzas Armadas Revolucionarias = MINFAR | en: Cuban Revolutionary Armed Forces | fr: forces armées révolutionnaires cubaines
ht-cep other HT | fr: Conseil électoral provisoire haïtien ; Conseil électoral provisoire = CEP | en: Haitian Provisional Electoral Council
ht-ulcc other HT | fr: Unité de lutte contre la corruption haïtienne = ULCC | en: Haitian anti-corruption unit = ULCC
ht-ucref regulator HT | fr: Unité centrale de renseignements financiers haïtienne = UCREF | en: Haitian financial intelligence unit = UCREF
ht-cpt government HT | fr: Conseil présidentiel de transition ; Conseil présidentiel de transition haïtien = CPT | en: Haitian Transitional Presidential Council
ca-cirnac ministry CA | en: Crown-Indigenous Relations and Northern Affairs Canada = CIRNAC | fr: Relations Couronne-Autochtones et Affaires du Nord Canada = RCAANC
ca-isc ministry CA | en: Indigenous Services Canada | fr: Services aux Autochtones Canada
ca-esdc ministry CA | en: Employment and Social Development Canada = ESDC | fr: Emploi et Développement social Canada = EDSC
ca-pspc ministry CA | en: Public Services and Procurement Canada = PSPC | fr: Services publics et Approvisionnement Canada
ca-nrcan ministry CA | en: Natural Resources Canada = NRCan | fr: Ressources naturelles Canada = RNCan
ca-dfo ministry CA | en: Fisheries and Oceans Canada = DFO | fr: Pêches et Océans Canada = MPO
ca-vac ministry CA | en: Veterans Affairs Canada | fr: Anciens Combattants Canada
ca-ssc ministry CA | en: Shared Services Canada | fr: Services partagés Canada
ca-cnsc regulator CA | en: Canadian Nuclear Safety Commission = CNSC | fr: Commission canadienne de sûreté nucléaire = CCSN
ca-cer regulator CA | en: Canada Energy Regulator | fr: Régie de l'énergie du Canada = REC
ca-cta regulator CA | en: Canadian Transportation Agency | fr: Office des transports du Canada = OTC
ca-cihr other CA | en: Canadian Institutes of Health Research = CIHR | fr: Instituts de recherche en santé du Canada = IRSC
ca-nserc other CA | en: Natural Sciences and Engineering Research Council = NSERC | fr: Conseil de recherches en sciences naturelles et en génie = CRSNG
ca-sshrc other CA | en: Social Sciences and Humanities Research Council = SSHRC | fr: Conseil de recherches en sciences humaines = CRSH
ca-csc other CA | en: Correctional Service of Canada ; Correctional Service Canada | fr: Service correctionnel du Canada = SCC
ca-pbo other CA | en: Parliamentary Budget Officer ; Office of the Parliamentary Budget Officer = PBO | fr: Bureau du directeur parlementaire du budget ; directeur parlementaire du budget = DPB
ca-oag other CA | en: Office of the Auditor General of Canada | fr: Bureau du vérificateur général du Canada = BVG
ca-cmhc other CA | en: Canada Mortgage and Housing Corporation = CMHC | fr: Société canadienne d'hypothèques et de logement = SCHL
ca-edc other CA | en: Export Development Canada = EDC | fr: Exportation et développement Canada = EDC
ca-bdc other CA | en: Business Development Bank of Canada = BDC | fr: Banque de développement du Canada = BDC
ca-cdic other CA | en: Canada Deposit Insurance Corporation = CDIC | fr: Société d'assurance-dépôts du Canada = SADC
ca-fcac regulator CA | en: Financial Consumer Agency of Canada = FCAC | fr: Agence de la consommation en matière financière du Canada = ACFC
ca-irb court CA | en: Immigration and Refugee Board of Canada ; Immigration and Refugee Board = IRB | fr: Commission de l'immigration et du statut de réfugié du Canada = CISR
ca-catsa other CA | en: Canadian Air Transport Security Authority = CATSA | fr: Administration canadienne de la sûreté du transport aérien = ACSTA
ca-parcs other CA | en: Parks Canada | fr: Parcs Canada
ca-rmc other CA | en: Royal Military College of Canada | fr: Collège militaire royal du Canada
ca-acvm regulator CA | en: Canadian Securities Administrators | fr: Autorités canadiennes en valeurs mobilières = ACVM
ca-osc regulator CA | en: Ontario Securities Commission | fr: Commission des valeurs mobilières de l'Ontario = CVMO
ca-bcsc regulator CA | en: British Columbia Securities Commission = BCSC | fr: Commission des valeurs mobilières de la Colombie-Britannique = BCSC
ca-siu regulator CA | en: Special Investigations Unit of Ontario | fr: Unité des enquêtes spéciales de l'Ontario = UES
ca-bei regulator CA | fr: Bureau des enquêtes indépendantes | en: Quebec Bureau of Independent Investigations
ca-inspq other CA | fr: Institut national de santé publique du Québec = INSPQ | en: Quebec Public Health Institute = INSPQ
ca-ramq other CA | fr: Régie de l'assurance maladie du Québec = RAMQ | en: Quebec health insurance board = RAMQ
ca-saaq other CA | fr: Société de l'assurance automobile du Québec = SAAQ | en: Quebec automobile insurance board = SAAQ
ca-cnesst other CA | fr: Commission des normes, de l'équité, de la santé et de la sécurité du travail = CNESST | en: Quebec workplace safety board = CNESST
ca-bape other CA | fr: Bureau d'audiences publiques sur l'environnement = BAPE | en: Quebec public hearings office on the environment = BAPE
ca-sopfeu other CA | fr: Société de protection des forêts contre le feu = Sopfeu ; SOPFEU | en: Quebec forest fire agency = SOPFEU
ca-oqlf other CA | fr: Office québécois de la langue française = OQLF | en: Quebec language office = OQLF
ca-cdpq other CA | fr: Caisse de dépôt et placement du Québec = CDPQ | en: Caisse de dépôt et placement du Québec = CDPQ
ca-cdpdj other CA | fr: Commission des droits de la personne et des droits de la jeunesse = CDPDJ | en: Quebec Human Rights Commission = CDPDJ
ca-dgeq other CA | fr: Élections Québec = DGEQ | en: Élections Québec
ca-dpj other CA | fr: Direction de la protection de la jeunesse = DPJ | en: Quebec youth protection directorate
ar-spf other AR ^ar-security | es: Servicio Penitenciario Federal = SPF | fr: Service pénitentiaire fédéral argentin | en: Argentine Federal Penitentiary Service
ar-eni other AR ^ar-side | es: Escuela Nacional de Inteligencia = ENI | fr: École nationale argentine du renseignement | en: Argentine National Intelligence School
br-mpi ministry BR | pt: Ministério dos Povos Indígenas | en: Brazilian Ministry of Indigenous Peoples | fr: ministère brésilien des Peuples indigènes
pe-mef ministry PE | es: Ministerio de Economía y Finanzas del Perú = MEF | en: Peruvian Ministry of Economy and Finance = MEF | fr: ministère péruvien de l'Économie
pe-minsa ministry PE | es: Ministerio de Salud del Perú = Minsa ; MINSA | en: Peruvian Ministry of Health = MINSA | fr: ministère péruvien de la Santé
pe-mpfn prosecution PE | es: Ministerio Público del Perú ; Fiscalía de la Nación del Perú | en: Peruvian Public Prosecutor's Office | fr: parquet péruvien
ca-rcaf military CA ^ca-armed-forces | en: Royal Canadian Air Force = RCAF | fr: Aviation royale canadienne
ca-rcn military CA ^ca-armed-forces | en: Royal Canadian Navy = RCN | fr: Marine royale canadienne = MRC
`;
