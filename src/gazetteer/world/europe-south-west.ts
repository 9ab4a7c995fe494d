/** The public bodies of Italy, Spain and Portugal. */
export const europeSouthWest: string = `
it-presidency government IT | it: Presidenza della Repubblica italiana @ Quirinale ; Palazzo del Quirinale | fr: présidence italienne @ Quirinal ; palais du Quirinal | en: Italian presidency @ Quirinale ; Quirinal Palace
it-government government IT | it: Presidenza del Consiglio dei ministri ; Governo italiano @ Palazzo Chigi | fr: gouvernement italien ; présidence du Conseil italienne @ palais Chigi ; Palazzo Chigi | en: Italian government @ Palazzo Chigi ; Chigi Palace
it-interior ministry IT | it: Ministero dell'Interno @ Viminale | fr: ministère italien de l'Intérieur @ Viminale | en: Italian Interior Ministry ; Italian Ministry of the Interior @ Viminale
it-foreign ministry IT | it: Ministero degli Affari Esteri e della Cooperazione Internazionale ; Ministero degli Affari Esteri ; Ministero degli Esteri = MAECI @ Farnesina | fr: ministère italien des Affaires étrangères @ Farnesina | en: Italian Foreign Ministry @ Farnesina
it-defence ministry IT | it: Ministero della Difesa | fr: ministère italien de la Défense | en: Italian Defence Ministry ; Italian Defense Ministry
it-justice ministry IT | it: Ministero della Giustizia ! Guardasigilli | fr: ministère italien de la Justice | en: Italian Justice Ministry
it-finance ministry IT | it: Ministero dell'Economia e delle Finanze = MEF | fr: ministère italien de l'Économie et des Finances ; ministère italien de l'Économie ; ministère italien des Finances | en: Italian Economy Ministry ; Italian Finance Ministry ; Italian Treasury
it-industry ministry IT | it: Ministero delle Imprese e del Made in Italy = MIMIT ; Mimit < Ministero dello Sviluppo Economico | fr: ministère italien des Entreprises et du Made in Italy ; ministère italien de l'Industrie | en: Italian Industry Ministry ; Ministry of Enterprises and Made in Italy
it-health ministry IT | it: Ministero della Salute | fr: ministère italien de la Santé | en: Italian Health Ministry
it-culture ministry IT | it: Ministero della Cultura = MiC < Ministero per i Beni e le Attività Culturali | fr: ministère italien de la Culture | en: Italian Culture Ministry
it-environment ministry IT | it: Ministero dell'Ambiente e della Sicurezza Energetica = MASE < Ministero della Transizione Ecologica | fr: ministère italien de l'Environnement ; ministère italien de l'Environnement et de la Sécurité énergétique | en: Italian Environment Ministry
it-agriculture ministry IT | it: Ministero dell'Agricoltura, della Sovranità Alimentare e delle Foreste = MASAF | fr: ministère italien de l'Agriculture | en: Italian Agriculture Ministry
it-transport ministry IT | it: Ministero delle Infrastrutture e dei Trasporti = MIT | fr: ministère italien des Transports ; ministère italien des Infrastructures | en: Italian Transport Ministry ; Italian Infrastructure Ministry
it-education ministry IT | it: Ministero dell'Istruzione e del Merito = MIM | fr: ministère italien de l'Éducation | en: Italian Education Ministry
it-research ministry IT | it: Ministero dell'Università e della Ricerca = MUR | fr: ministère italien de l'Université et de la Recherche | en: Italian Ministry of University and Research
it-labour ministry IT | it: Ministero del Lavoro e delle Politiche Sociali | fr: ministère italien du Travail | en: Italian Labour Ministry
it-acn cyber IT ^it-government | it: Agenzia per la cybersicurezza nazionale = ACN | fr: Agence italienne pour la cybersécurité nationale ; Agence italienne de cybersécurité ; Agence nationale italienne de cybersécurité ; Agence nationale de cybersécurité italienne = ACN | en: Italian National Cybersecurity Agency ; Italian cybersecurity agency = ACN
it-csirt cert IT ^it-acn | it: CSIRT Italia | fr: CSIRT Italia | en: CSIRT Italia
it-dis intelligence IT ^it-government | it: Dipartimento delle informazioni per la sicurezza = DIS | fr: Département italien des informations pour la sécurité | en: Italian Department of Information for Security
it-aise intelligence IT ^it-dis | it: Agenzia informazioni e sicurezza esterna = AISE ; SISMI < Servizio per le informazioni e la sicurezza militare | fr: Agence d'information et de sécurité extérieure = AISE | en: External Intelligence and Security Agency = AISE
it-aisi intelligence IT ^it-dis | it: Agenzia informazioni e sicurezza interna = AISI ; SISDE < Servizio per le informazioni e la sicurezza democratica | fr: Agence d'information et de sécurité intérieure = AISI | en: Internal Intelligence and Security Agency = AISI
it-polizia-di-stato police IT ^it-interior | it: Polizia di Stato | fr: police d'État italienne ; Polizia di Stato | en: Italian State Police ; Polizia di Stato
it-polizia-postale police IT ^it-polizia-di-stato | it: Polizia postale ; Polizia Postale ; Polizia postale e delle comunicazioni | fr: police postale italienne ; Polizia Postale | en: Italian Postal Police ; Polizia Postale
it-carabinieri police IT ^it-defence | it: Arma dei Carabinieri ; Carabinieri | fr: Carabinieri ; carabiniers italiens | en: Carabinieri ; Italian Carabinieri
it-guardia-di-finanza police IT ^it-finance | it: Guardia di Finanza = GdF | fr: Garde des finances italienne ; police financière italienne ; Guardia di Finanza ; Garde des finances | en: Guardia di Finanza ; Italian financial police
it-guardia-costiera other IT ^it-transport | it: Guardia costiera italiana ; Guardia Costiera | fr: garde-côtes italiens ; gardes-côtes italiens | en: Italian Coast Guard ; Italian coastguard
it-dia police IT ^it-interior | it: Direzione investigativa antimafia = DIA | fr: Direction d'enquête antimafia ; Direction d'investigation antimafia | en: Italian Anti-Mafia Investigation Directorate
it-dnaa prosecution IT | it: Direzione nazionale antimafia e antiterrorismo = DNAA ! procuratore nazionale antimafia | fr: parquet national antimafia italien ; Direction nationale antimafia ! procureur national antimafia | en: Italian National Anti-Mafia Directorate ! Italian national anti-mafia prosecutor
it-corte-costituzionale court IT | it: Corte costituzionale della Repubblica Italiana @ Palazzo della Consulta | fr: Cour constitutionnelle italienne | en: Italian Constitutional Court
it-cassazione court IT | it: Corte suprema di cassazione ; Corte di cassazione ; Corte di Cassazione | fr: Cour de cassation italienne | en: Italian Court of Cassation ; Italian Supreme Court of Cassation
it-consiglio-di-stato court IT | it: Consiglio di Stato italiano ; Consiglio di Stato | fr: Conseil d'État italien | en: Italian Council of State
it-corte-dei-conti court IT | it: Corte dei conti | fr: Cour des comptes italienne | en: Italian Court of Auditors
it-csm other IT | it: Consiglio superiore della magistratura = CSM | fr: Conseil supérieur de la magistrature italien | en: Italian High Council of the Judiciary
it-garante regulator IT | it: Garante per la protezione dei dati personali ; Garante della privacy ; Garante privacy = GPDP | fr: Autorité italienne de protection des données ; Autorité italienne de protection des données personnelles ; Garante per la protezione dei dati personali ; Cnil italienne ; CNIL italienne | en: Italian Data Protection Authority ; Italian data protection authority ; Garante per la protezione dei dati personali
it-agcm regulator IT | it: Autorità garante della concorrenza e del mercato = AGCM | fr: Autorité italienne de la concurrence ; Autorité de la concurrence italienne = AGCM | en: Italian Competition Authority ; Italian antitrust authority = AGCM
it-agcom regulator IT | it: Autorità per le garanzie nelle comunicazioni = AGCOM ; Agcom | fr: Autorité italienne des communications = AGCOM ; Agcom | en: Italian Communications Authority ; Italian communications regulator = AGCOM ; Agcom
it-consob regulator IT | it: Commissione nazionale per le società e la Borsa = CONSOB ; Consob | fr: Commission italienne des opérations de Bourse = Consob ; CONSOB | en: Italian Companies and Exchange Commission = Consob ; CONSOB
it-anac other IT | it: Autorità nazionale anticorruzione = ANAC | fr: Autorité nationale anticorruption italienne | en: Italian National Anti-Corruption Authority
it-aifa regulator IT ^it-health | it: Agenzia italiana del farmaco = AIFA ; Aifa | fr: Agence italienne du médicament = AIFA ; Aifa | en: Italian Medicines Agency = AIFA ; Aifa
it-iss other IT ^it-health | it: Istituto superiore di sanità | fr: Institut supérieur de la santé italien | en: Italian National Institute of Health
it-istat other IT | it: Istituto nazionale di statistica = ISTAT ; Istat | fr: Institut italien de la statistique ; Institut national de statistique italien = ISTAT ; Istat | en: Italian National Institute of Statistics = ISTAT ; Istat
it-protezione-civile other IT ^it-government | it: Dipartimento della Protezione civile ; Protezione Civile | fr: Protection civile italienne ; protection civile italienne | en: Italian Civil Protection Department ; Italian civil protection agency
it-agid other IT ^it-government | it: Agenzia per l'Italia digitale = AgID | fr: Agence pour l'Italie numérique | en: Agency for Digital Italy = AgID
it-bankitalia central-bank IT | it: Banca d'Italia ; Bankitalia | fr: Banque d'Italie ; Bankitalia | en: Bank of Italy
it-senate parliament IT | it: Senato della Repubblica @ Palazzo Madama | fr: Sénat italien @ Palazzo Madama | en: Italian Senate @ Palazzo Madama
it-chamber parliament IT | it: Camera dei deputati ; Camera dei Deputati @ Montecitorio ; Palazzo Montecitorio | fr: Chambre des députés italienne @ Montecitorio | en: Italian Chamber of Deputies ; Italian lower house @ Montecitorio
it-copasir parliament IT | it: Comitato parlamentare per la sicurezza della Repubblica = COPASIR ; Copasir | fr: Copasir | en: COPASIR ; Copasir
it-army military IT ^it-defence | it: Forze armate italiane | fr: armée italienne ; forces armées italiennes | en: Italian armed forces ; Italian military

es-government government ES | es: Gobierno de España ; Gobierno español @ La Moncloa ; Palacio de la Moncloa | fr: gouvernement espagnol @ Moncloa ; palais de la Moncloa | en: Spanish government ; Government of Spain @ Moncloa Palace
es-casa-real other ES | es: Casa de Su Majestad el Rey ; Casa Real española | fr: Maison royale espagnole ; maison royale espagnole | en: Spanish Royal Household @ Zarzuela Palace
es-interior ministry ES | es: Ministerio del Interior de España ; Ministerio del Interior español | fr: ministère espagnol de l'Intérieur | en: Spanish Interior Ministry ; Spanish Ministry of the Interior
es-foreign ministry ES | es: Ministerio de Asuntos Exteriores, Unión Europea y Cooperación ; Ministerio de Asuntos Exteriores = MAEC @ Palacio de Santa Cruz | fr: ministère espagnol des Affaires étrangères | en: Spanish Foreign Ministry ; Spanish Ministry of Foreign Affairs
es-defence ministry ES | es: Ministerio de Defensa de España ; Ministerio de Defensa español | fr: ministère espagnol de la Défense | en: Spanish Defence Ministry ; Spanish Defense Ministry ; Spanish Ministry of Defence
es-justice ministry ES | es: Ministerio de la Presidencia, Justicia y Relaciones con las Cortes | fr: ministère espagnol de la Justice | en: Spanish Justice Ministry
es-finance ministry ES | es: Ministerio de Hacienda de España | fr: ministère espagnol des Finances ; ministère espagnol du Budget | en: Spanish Finance Ministry ; Spanish Treasury Ministry
es-economy ministry ES | es: Ministerio de Economía, Comercio y Empresa | fr: ministère espagnol de l'Économie | en: Spanish Economy Ministry
es-digital ministry ES | es: Ministerio para la Transformación Digital y de la Función Pública | fr: ministère espagnol de la Transformation numérique | en: Spanish Ministry for Digital Transformation ; Spanish Digital Transformation Ministry
es-environment ministry ES | es: Ministerio para la Transición Ecológica y el Reto Demográfico = MITECO | fr: ministère espagnol de la Transition écologique | en: Spanish Ecological Transition Ministry ; Ministry for the Ecological Transition and the Demographic Challenge
es-health ministry ES | es: Ministerio de Sanidad | fr: ministère espagnol de la Santé | en: Spanish Health Ministry
es-transport ministry ES | es: Ministerio de Transportes y Movilidad Sostenible | fr: ministère espagnol des Transports | en: Spanish Transport Ministry
es-labour ministry ES | es: Ministerio de Trabajo y Economía Social | fr: ministère espagnol du Travail | en: Spanish Labour Ministry
es-industry ministry ES | es: Ministerio de Industria y Turismo | fr: ministère espagnol de l'Industrie ; ministère espagnol de l'Industrie et du Tourisme | en: Spanish Industry Ministry ; Spanish Ministry of Industry and Tourism
es-agriculture ministry ES | es: Ministerio de Agricultura, Pesca y Alimentación = MAPA | fr: ministère espagnol de l'Agriculture | en: Spanish Agriculture Ministry
es-research ministry ES | es: Ministerio de Ciencia, Innovación y Universidades | fr: ministère espagnol des Sciences ; ministère espagnol de la Science | en: Spanish Science Ministry
es-cni intelligence ES ^es-defence | es: Centro Nacional de Inteligencia = CNI ; CESID < Centro Superior de Información de la Defensa | fr: Centre national de renseignement espagnol ; Centre national du renseignement espagnol ; Centre national d'intelligence espagnol | en: Spanish National Intelligence Centre ; Spanish National Intelligence Center = CNI
es-ccn cyber ES ^es-cni | es: Centro Criptológico Nacional = CCN | fr: Centre cryptologique national espagnol ; Centre national de cryptologie espagnol | en: National Cryptologic Centre ; Spanish National Cryptologic Centre
es-ccn-cert cert ES ^es-ccn | es: CCN-CERT | fr: CCN-CERT | en: CCN-CERT
es-incibe cyber ES ^es-digital | es: Instituto Nacional de Ciberseguridad ; Instituto Nacional de Ciberseguridad de España = INCIBE ; Incibe | fr: Institut national de cybersécurité espagnol ; Institut national espagnol de cybersécurité = INCIBE ; Incibe | en: Spanish National Cybersecurity Institute ; Spanish National Institute of Cybersecurity = INCIBE ; Incibe
es-incibe-cert cert ES ^es-incibe | es: INCIBE-CERT | fr: INCIBE-CERT | en: INCIBE-CERT
es-mcce military ES ^es-army | es: Mando Conjunto del Ciberespacio = MCCE | fr: Commandement conjoint du cyberespace espagnol | en: Spanish Joint Cyberspace Command
es-cnpic cyber ES ^es-interior | es: Centro Nacional de Protección de Infraestructuras Críticas = CNPIC | fr: Centre national espagnol de protection des infrastructures critiques = CNPIC | en: Spanish National Centre for Critical Infrastructure Protection = CNPIC
es-citco intelligence ES ^es-interior | es: Centro de Inteligencia contra el Terrorismo y el Crimen Organizado = CITCO | fr: Centre de renseignement contre le terrorisme et le crime organisé = CITCO | en: Intelligence Centre for Counter-Terrorism and Organised Crime = CITCO
es-policia-nacional police ES ^es-interior | es: Cuerpo Nacional de Policía ; Policía Nacional de España ; Policía Nacional española = CNP | fr: Police nationale espagnole ; police nationale espagnole | en: Spanish National Police ; Spain's National Police
es-guardia-civil police ES ^es-interior | es: Guardia Civil | fr: Garde civile espagnole ; Garde civile ; Guardia Civil | en: Guardia Civil ; Spanish Civil Guard ; Civil Guard
es-uco police ES ^es-guardia-civil | es: Unidad Central Operativa de la Guardia Civil ; Unidad Central Operativa = UCO | fr: Unité centrale opérationnelle de la Garde civile | en: Guardia Civil's Central Operative Unit
es-mossos police ES ^es-catalonia | ca: Mossos d'Esquadra | es: Mossos d'Esquadra | fr: Mossos d'Esquadra ; police catalane ; police régionale catalane | en: Mossos d'Esquadra ; Catalan police ; Catalan regional police
es-ertzaintza police ES ^es-basque-country | eu: Ertzaintza | es: Ertzaintza | fr: Ertzaintza ; police autonome basque | en: Ertzaintza ; Basque police
es-fiscalia prosecution ES | es: Fiscalía General del Estado | fr: parquet général espagnol | en: Spanish Attorney General's Office
es-audiencia-nacional court ES | es: Audiencia Nacional | fr: Audience nationale ; Audience nationale espagnole ; Audiencia Nacional | en: Audiencia Nacional ; Spanish National Court ; Spanish High Court
es-tribunal-supremo court ES | es: Tribunal Supremo de España ; Tribunal Supremo español | fr: Tribunal suprême espagnol ; Cour suprême espagnole | en: Spanish Supreme Court ; Supreme Court of Spain
es-tribunal-constitucional court ES | es: Tribunal Constitucional de España ; Tribunal Constitucional español | fr: Tribunal constitutionnel espagnol ; Cour constitutionnelle espagnole | en: Spanish Constitutional Court ; Constitutional Court of Spain
es-cgpj other ES | es: Consejo General del Poder Judicial = CGPJ | fr: Conseil général du pouvoir judiciaire = CGPJ | en: General Council of the Judiciary = CGPJ
es-aepd regulator ES | es: Agencia Española de Protección de Datos = AEPD | fr: Agence espagnole de protection des données ; Cnil espagnole ; CNIL espagnole = AEPD | en: Spanish Data Protection Agency ; Spanish data protection authority = AEPD
es-cnmv regulator ES | es: Comisión Nacional del Mercado de Valores = CNMV | fr: Commission nationale du marché des valeurs espagnole = CNMV | en: Spanish National Securities Market Commission = CNMV
es-cnmc regulator ES | es: Comisión Nacional de los Mercados y la Competencia = CNMC | fr: Commission nationale des marchés et de la concurrence ; Autorité espagnole de la concurrence = CNMC | en: National Commission on Markets and Competition ; Spanish competition authority = CNMC
es-aesia regulator ES ^es-digital | es: Agencia Española de Supervisión de la Inteligencia Artificial = AESIA | fr: Agence espagnole de supervision de l'intelligence artificielle = AESIA | en: Spanish Agency for the Supervision of Artificial Intelligence = AESIA
es-aeat other ES ^es-finance | es: Agencia Estatal de Administración Tributaria ; Agencia Tributaria = AEAT | fr: fisc espagnol ; Agence fiscale espagnole | en: Spanish Tax Agency
es-aemet other ES ^es-environment | es: Agencia Estatal de Meteorología = AEMET ; Aemet | fr: Agence météorologique espagnole ; agence météorologique espagnole = AEMET ; Aemet | en: Spanish State Meteorological Agency = AEMET ; Aemet
es-bde central-bank ES | es: Banco de España | fr: Banque d'Espagne | en: Bank of Spain
es-cortes parliament ES | es: Cortes Generales | fr: Cortes Generales ; Parlement espagnol | en: Cortes Generales ; Spanish parliament
es-congreso parliament ES ^es-cortes | es: Congreso de los Diputados | fr: Congrès des députés ; Congrès des députés espagnol | en: Congress of Deputies ; Spanish Congress of Deputies
es-senado parliament ES ^es-cortes | es: Senado de España ; Senado español | fr: Sénat espagnol | en: Spanish Senate
es-army military ES ^es-defence | es: Fuerzas Armadas Españolas ; Fuerzas Armadas de España | fr: armée espagnole ; forces armées espagnoles | en: Spanish Armed Forces ; Spanish armed forces ; Spanish army
es-ume military ES ^es-army | es: Unidad Militar de Emergencias = UME | fr: Unité militaire d'urgence espagnole | en: Spanish Military Emergencies Unit ; Military Emergencies Unit
es-catalonia local ES | ca: Generalitat de Catalunya | es: Generalitat de Cataluña ; Generalitat de Catalunya | fr: Généralité de Catalogne ; Generalitat de Catalogne ; gouvernement catalan ; exécutif catalan | en: Generalitat de Catalunya ; Catalan government
es-catalonia-cyber cyber ES ^es-catalonia | ca: Agència de Ciberseguretat de Catalunya | es: Agencia de Ciberseguridad de Cataluña | fr: Agence de cybersécurité de Catalogne | en: Catalan Cybersecurity Agency
es-basque-country local ES | eu: Eusko Jaurlaritza | es: Gobierno Vasco | fr: gouvernement basque ; gouvernement autonome basque | en: Basque government ; Basque regional government

pt-government government PT | pt: Governo de Portugal ; Governo português | fr: gouvernement portugais | en: Portuguese government
pt-interior ministry PT | pt: Ministério da Administração Interna | fr: ministère portugais de l'Intérieur ; ministère portugais de l'Administration interne | en: Portuguese Interior Ministry ; Portuguese Ministry of Internal Administration
pt-foreign ministry PT | pt: Ministério dos Negócios Estrangeiros @ Palácio das Necessidades | fr: ministère portugais des Affaires étrangères | en: Portuguese Foreign Ministry
pt-defence ministry PT | pt: Ministério da Defesa Nacional | fr: ministère portugais de la Défense | en: Portuguese Defence Ministry ; Portuguese Defense Ministry
pt-justice ministry PT | pt: Ministério da Justiça de Portugal | fr: ministère portugais de la Justice | en: Portuguese Justice Ministry
pt-finance ministry PT | pt: Ministério das Finanças | fr: ministère portugais des Finances | en: Portuguese Finance Ministry
pt-health ministry PT | pt: Ministério da Saúde de Portugal | fr: ministère portugais de la Santé | en: Portuguese Health Ministry
pt-cncs cyber PT | pt: Centro Nacional de Cibersegurança = CNCS | fr: Centre national de cybersécurité portugais ; Centre national portugais de cybersécurité = CNCS | en: Portuguese National Cybersecurity Centre = CNCS
pt-cert cert PT ^pt-cncs | pt: CERT.PT | fr: CERT.PT | en: CERT.PT
pt-sirp intelligence PT | pt: Sistema de Informações da República Portuguesa = SIRP | fr: Système d'information de la République portugaise | en: Intelligence System of the Portuguese Republic = SIRP
pt-sis intelligence PT ^pt-sirp | pt: Serviço de Informações de Segurança = SIS | fr: Service de renseignement et de sécurité portugais | en: Portuguese Security Intelligence Service
pt-sied intelligence PT ^pt-sirp | pt: Serviço de Informações Estratégicas de Defesa = SIED | fr: Service de renseignement stratégique de défense portugais | en: Portuguese Strategic Defence Intelligence Service = SIED
pt-psp police PT ^pt-interior | pt: Polícia de Segurança Pública = PSP | fr: Police de sécurité publique portugaise ; police portugaise | en: Portuguese Public Security Police
pt-gnr police PT ^pt-interior | pt: Guarda Nacional Republicana = GNR | fr: Garde nationale républicaine ; Garde nationale républicaine portugaise = GNR | en: National Republican Guard ; Portuguese National Republican Guard = GNR
pt-pj police PT ^pt-justice | pt: Polícia Judiciária = PJ | fr: police judiciaire portugaise ; Police judiciaire portugaise | en: Portuguese Judicial Police ; Polícia Judiciária
pt-aima other PT | pt: Agência para a Integração, Migrações e Asilo = AIMA < Serviço de Estrangeiros e Fronteiras | fr: Agence portugaise pour l'intégration, les migrations et l'asile = AIMA | en: Portuguese Agency for Integration, Migration and Asylum = AIMA
pt-pgr prosecution PT | pt: Procuradoria-Geral da República de Portugal | fr: parquet général portugais ; parquet portugais | en: Portuguese Prosecutor General's Office
pt-tribunal-constitucional court PT | pt: Tribunal Constitucional de Portugal | fr: Tribunal constitutionnel portugais ; Cour constitutionnelle portugaise | en: Portuguese Constitutional Court
pt-stj court PT | pt: Supremo Tribunal de Justiça | fr: Cour suprême portugaise ; Cour suprême de justice portugaise | en: Portuguese Supreme Court ; Portuguese Supreme Court of Justice
pt-cnpd regulator PT | pt: Comissão Nacional de Proteção de Dados = CNPD | fr: Commission nationale portugaise de protection des données | en: Portuguese Data Protection Authority ; Portuguese data protection authority
pt-cmvm regulator PT | pt: Comissão do Mercado de Valores Mobiliários = CMVM | fr: Commission portugaise du marché des valeurs mobilières = CMVM | en: Portuguese Securities Market Commission = CMVM
pt-anacom regulator PT | pt: Autoridade Nacional de Comunicações = ANACOM ; Anacom | fr: Autorité nationale des communications portugaise = Anacom | en: Portuguese communications regulator = ANACOM ; Anacom
pt-adc regulator PT | pt: Autoridade da Concorrência = AdC | fr: Autorité portugaise de la concurrence | en: Portuguese Competition Authority
pt-anepc other PT ^pt-interior | pt: Autoridade Nacional de Emergência e Proteção Civil = ANEPC | fr: Protection civile portugaise ; protection civile portugaise = ANEPC | en: Portuguese National Emergency and Civil Protection Authority = ANEPC
pt-bdp central-bank PT | pt: Banco de Portugal | fr: Banque du Portugal ; Banque de Portugal | en: Bank of Portugal ; Banco de Portugal
pt-assembleia parliament PT | pt: Assembleia da República @ Palácio de São Bento | fr: Assemblée de la République portugaise ; Parlement portugais | en: Portuguese Assembly of the Republic ; Portuguese parliament
pt-army military PT ^pt-defence | pt: Forças Armadas Portuguesas | fr: armée portugaise ; forces armées portugaises | en: Portuguese Armed Forces ; Portuguese armed forces
`;
