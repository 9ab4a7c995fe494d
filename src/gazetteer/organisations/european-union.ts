/** Directorates, committees, executive agencies, joint undertakings and missions of the European Union. */
export const europeanUnion: string = `
eu-civil-service-tribunal court EU ^eu-cjeu | en: European Union Civil Service Tribunal ; Civil Service Tribunal | fr: Tribunal de la fonction publique de l'Union européenne = TFP
eu-rea eu-agency EU ^eu-commission | en: European Research Executive Agency ; Research Executive Agency = REA | fr: Agence exécutive européenne pour la recherche = REA
eu-ercea eu-agency EU ^eu-commission | en: European Research Council Executive Agency = ERCEA | fr: Agence exécutive du Conseil européen de la recherche = ERCEA
eu-eacea eu-agency EU ^eu-commission | en: European Education and Culture Executive Agency ; Education, Audiovisual and Culture Executive Agency = EACEA | fr: Agence exécutive européenne pour l'éducation et la culture = EACEA
eu-eismea eu-agency EU ^eu-commission | en: European Innovation Council and SMEs Executive Agency ; European Innovation Council and Small and Medium-sized Enterprises Executive Agency = EISMEA < Executive Agency for Small and Medium-sized Enterprises | fr: Agence exécutive pour le Conseil européen de l'innovation et les PME = EISMEA
eu-inea eu-agency EU ^eu-commission | en: Innovation and Networks Executive Agency = INEA | fr: Agence exécutive pour l'innovation et les réseaux = INEA
eu-easme eu-agency EU ^eu-commission | en: Executive Agency for SMEs = EASME | fr: Agence exécutive pour les petites et moyennes entreprises = EASME
eu-chafea eu-agency EU ^eu-commission | en: Consumers, Health, Agriculture and Food Executive Agency = Chafea ; CHAFEA | fr: Agence exécutive pour les consommateurs, la santé, l'agriculture et l'alimentation = Chafea
eu-epso eu-institution EU | en: European Personnel Selection Office = EPSO | fr: Office européen de sélection du personnel = EPSO
eu-eusa eu-institution EU | en: European School of Administration ; European Administrative School = EUSA | fr: École européenne d'administration = EUSA
eu-op eu-institution EU | en: Publications Office of the European Union ; EU Publications Office = OPOCE | fr: Office des publications de l'Union européenne = OPOCE
eu-pmo eu-institution EU ^eu-commission | en: Office for the Administration and Payment of Individual Entitlements | fr: Office de gestion et de liquidation des droits individuels
eu-oib eu-institution EU ^eu-commission | en: Office for Infrastructure and Logistics in Brussels = OIB | fr: Office pour les infrastructures et la logistique à Bruxelles = OIB
eu-fpi eu-institution EU ^eu-commission | en: Service for Foreign Policy Instruments | fr: service des instruments de politique étrangère
eu-idea eu-institution EU ^eu-commission | en: Inspire, Debate, Engage and Accelerate Action ; European Political Strategy Centre = EPSC | fr: Centre européen de stratégie politique = EPSC
eu-rsb eu-institution EU ^eu-commission | en: Regulatory Scrutiny Board = RSB | fr: comité d'examen de la réglementation
eu-secretariat-general eu-institution EU ^eu-commission | en: Secretariat-General of the European Commission | fr: secrétariat général de la Commission européenne
eu-legal-service eu-institution EU ^eu-commission | en: Legal Service of the European Commission ; European Commission Legal Service | fr: service juridique de la Commission européenne
eu-dg-agri eu-institution EU ^eu-commission | en: Directorate-General for Agriculture and Rural Development = DG AGRI ; DG Agri | fr: direction générale de l'agriculture et du développement rural = DG AGRI ; DG Agri
eu-dg-budg eu-institution EU ^eu-commission | en: Directorate-General for Budget = DG BUDG ; DG Budget | fr: direction générale du budget de la Commission européenne = DG BUDG
eu-dg-clima eu-institution EU ^eu-commission | en: Directorate-General for Climate Action = DG CLIMA ; DG Clima | fr: direction générale de l'action pour le climat = DG CLIMA ; DG Clima
eu-dg-comm eu-institution EU ^eu-commission | en: Directorate-General for Communication = DG COMM | fr: direction générale de la communication de la Commission européenne = DG COMM
eu-dg-eac eu-institution EU ^eu-commission | en: Directorate-General for Education, Youth, Sport and Culture = DG EAC | fr: direction générale de l'éducation, de la jeunesse, du sport et de la culture = DG EAC
eu-dg-ecfin eu-institution EU ^eu-commission | en: Directorate-General for Economic and Financial Affairs = DG ECFIN ; DG Ecfin | fr: direction générale des affaires économiques et financières = DG ECFIN ; DG Ecfin
eu-dg-empl eu-institution EU ^eu-commission | en: Directorate-General for Employment, Social Affairs and Inclusion = DG EMPL | fr: direction générale de l'emploi, des affaires sociales et de l'inclusion = DG EMPL
eu-dg-ener eu-institution EU ^eu-commission | en: Directorate-General for Energy = DG ENER ; DG Energy | fr: direction générale de l'énergie de la Commission européenne = DG ENER
eu-dg-env eu-institution EU ^eu-commission | en: Directorate-General for Environment = DG ENV | fr: direction générale de l'environnement de la Commission européenne = DG ENV
eu-dg-fisma eu-institution EU ^eu-commission | en: Directorate-General for Financial Stability, Financial Services and Capital Markets Union = DG FISMA ; DG Fisma | fr: direction générale de la stabilité financière, des services financiers et de l'union des marchés des capitaux = DG FISMA ; DG Fisma
eu-dg-hr eu-institution EU ^eu-commission | en: Directorate-General for Human Resources and Security = DG HR | fr: direction générale des ressources humaines et de la sécurité = DG HR
eu-dg-intpa eu-institution EU ^eu-commission | en: Directorate-General for International Partnerships = DG INTPA ; INTPA ; DG DEVCO < Directorate-General for International Cooperation and Development | fr: direction générale des partenariats internationaux = DG INTPA ; INTPA ; DG DEVCO
eu-dg-digit eu-institution EU ^eu-commission | en: Directorate-General for Digital Services ; Directorate-General for Informatics = DG DIGIT | fr: direction générale des services numériques = DG DIGIT
eu-dg-mare eu-institution EU ^eu-commission | en: Directorate-General for Maritime Affairs and Fisheries = DG MARE ; DG Mare | fr: direction générale des affaires maritimes et de la pêche = DG MARE ; DG Mare
eu-dg-move eu-institution EU ^eu-commission | en: Directorate-General for Mobility and Transport = DG MOVE ; DG Move | fr: direction générale de la mobilité et des transports = DG MOVE ; DG Move
eu-dg-reform eu-institution EU ^eu-commission | en: Directorate-General for Structural Reform Support = DG REFORM | fr: direction générale de l'appui aux réformes structurelles = DG REFORM
eu-dg-regio eu-institution EU ^eu-commission | en: Directorate-General for Regional and Urban Policy = DG REGIO ; DG Regio | fr: direction générale de la politique régionale et urbaine = DG REGIO ; DG Regio
eu-dg-rtd eu-institution EU ^eu-commission | en: Directorate-General for Research and Innovation = DG RTD | fr: direction générale de la recherche et de l'innovation = DG RTD
eu-dg-sante eu-institution EU ^eu-commission | en: Directorate-General for Health and Food Safety = DG SANTE ; DG Sante ; DG SANCO | fr: direction générale de la santé et de la sécurité alimentaire = DG SANTE ; DG Santé
eu-dg-scic eu-institution EU ^eu-commission | en: Directorate-General for Interpretation = DG SCIC ; SCIC | fr: direction générale de l'interprétation = DG SCIC ; SCIC
eu-dgt eu-institution EU ^eu-commission | en: Directorate-General for Translation | fr: direction générale de la traduction
eu-dg-taxud eu-institution EU ^eu-commission | en: Directorate-General for Taxation and Customs Union = DG TAXUD ; DG Taxud | fr: direction générale de la fiscalité et de l'union douanière = DG TAXUD ; DG Taxud
eu-dg-enest eu-institution EU ^eu-commission | en: Directorate-General for Enlargement and the Eastern Neighbourhood = DG ENEST | fr: direction générale de l'élargissement et du voisinage oriental = DG ENEST
eu-dg-mena eu-institution EU ^eu-commission | en: Directorate-General for the Middle East, North Africa and the Gulf = DG MENA | fr: direction générale pour le Moyen-Orient, l'Afrique du Nord et le Golfe = DG MENA
eu-ias eu-institution EU ^eu-commission | en: Internal Audit Service of the European Commission | fr: service d'audit interne de la Commission européenne
eu-afet eu-institution EU ^eu-parliament | en: European Parliament Committee on Foreign Affairs = AFET | fr: commission des affaires étrangères du Parlement européen = AFET
eu-libe eu-institution EU ^eu-parliament | en: European Parliament Committee on Civil Liberties, Justice and Home Affairs = LIBE | fr: commission des libertés civiles, de la justice et des affaires intérieures ; commission des libertés civiles du Parlement européen = LIBE
eu-econ eu-institution EU ^eu-parliament | en: European Parliament Committee on Economic and Monetary Affairs = ECON | fr: commission des affaires économiques et monétaires du Parlement européen = ECON
eu-imco eu-institution EU ^eu-parliament | en: European Parliament Committee on the Internal Market and Consumer Protection = IMCO | fr: commission du marché intérieur et de la protection des consommateurs = IMCO
eu-itre eu-institution EU ^eu-parliament | en: European Parliament Committee on Industry, Research and Energy = ITRE | fr: commission de l'industrie, de la recherche et de l'énergie = ITRE
eu-envi eu-institution EU ^eu-parliament | en: European Parliament Committee on the Environment, Climate and Food Safety = ENVI | fr: commission de l'environnement du Parlement européen = ENVI
eu-inta eu-institution EU ^eu-parliament | en: European Parliament Committee on International Trade = INTA | fr: commission du commerce international du Parlement européen = INTA
eu-juri eu-institution EU ^eu-parliament | en: European Parliament Committee on Legal Affairs = JURI | fr: commission des affaires juridiques du Parlement européen = JURI
eu-tran eu-institution EU ^eu-parliament | en: European Parliament Committee on Transport and Tourism = TRAN | fr: commission des transports et du tourisme du Parlement européen = TRAN
eu-afco eu-institution EU ^eu-parliament | en: European Parliament Committee on Constitutional Affairs = AFCO | fr: commission des affaires constitutionnelles du Parlement européen = AFCO
eu-cult eu-institution EU ^eu-parliament | en: European Parliament Committee on Culture and Education | fr: commission de la culture et de l'éducation du Parlement européen
eu-femm eu-institution EU ^eu-parliament | en: European Parliament Committee on Women's Rights and Gender Equality = FEMM | fr: commission des droits des femmes et de l'égalité des genres = FEMM
eu-cont eu-institution EU ^eu-parliament | en: European Parliament Committee on Budgetary Control = CONT | fr: commission du contrôle budgétaire du Parlement européen
eu-deve eu-institution EU ^eu-parliament | en: European Parliament Committee on Development = DEVE | fr: commission du développement du Parlement européen = DEVE
eu-droi eu-institution EU ^eu-parliament | en: European Parliament Subcommittee on Human Rights = DROI | fr: sous-commission des droits de l'homme du Parlement européen = DROI
eu-sede eu-institution EU ^eu-parliament | en: European Parliament Committee on Security and Defence = SEDE | fr: commission de la sécurité et de la défense du Parlement européen = SEDE
eu-pega eu-institution EU ^eu-parliament | en: European Parliament Committee of Inquiry to investigate the use of Pegasus = PEGA | fr: commission d'enquête du Parlement européen sur Pegasus = PEGA
eu-stoa eu-institution EU ^eu-parliament | en: Panel for the Future of Science and Technology = STOA | fr: panel pour l'avenir de la science et de la technologie = STOA
eu-eprs eu-institution EU ^eu-parliament | en: European Parliamentary Research Service = EPRS | fr: service de recherche du Parlement européen = EPRS
eu-psc eu-institution EU ^eu-council | en: Political and Security Committee | fr: Comité politique et de sécurité
eu-eumc military EU ^eu-council | en: European Union Military Committee ; EU Military Committee = EUMC | fr: Comité militaire de l'Union européenne = CMUE
eu-ecofin eu-institution EU ^eu-council | en: Economic and Financial Affairs Council ; Ecofin Council = Ecofin ; ECOFIN | fr: Conseil des affaires économiques et financières ; Conseil Ecofin = Ecofin ; ECOFIN
eu-fac eu-institution EU ^eu-council | en: Foreign Affairs Council | fr: Conseil des affaires étrangères de l'Union européenne
eu-jha eu-institution EU ^eu-council | en: Justice and Home Affairs Council ; JHA Council | fr: Conseil Justice et affaires intérieures ; Conseil JAI
eu-cosi eu-institution EU ^eu-council | en: Standing Committee on Operational Cooperation on Internal Security = COSI | fr: Comité permanent de coopération opérationnelle en matière de sécurité intérieure = COSI
eu-gsc eu-institution EU ^eu-council | en: General Secretariat of the Council of the European Union ; General Secretariat of the Council = GSC | fr: Secrétariat général du Conseil de l'Union européenne = SGC
eu-mpcc military EU ^eu-eeas | en: Military Planning and Conduct Capability = MPCC | fr: Capacité militaire de planification et de conduite = MPCC
eu-cpcc eu-institution EU ^eu-eeas | en: Civilian Planning and Conduct Capability = CPCC | fr: Capacité civile de planification et de conduite = CPCC
eu-esdc eu-institution EU ^eu-eeas | en: European Security and Defence College = ESDC | fr: Collège européen de sécurité et de défense = CESD
eu-eumm eu-institution EU ^eu-eeas | en: European Union Monitoring Mission in Georgia ; European Union Monitoring Mission = EUMM | fr: Mission de surveillance de l'Union européenne en Géorgie = EUMM
eu-eulex eu-institution EU ^eu-eeas | en: European Union Rule of Law Mission in Kosovo = EULEX ; Eulex | fr: Mission état de droit de l'Union européenne au Kosovo = EULEX ; Eulex
eu-eubam eu-institution EU ^eu-eeas | en: European Union Border Assistance Mission = EUBAM | fr: Mission de l'Union européenne d'assistance à la frontière = EUBAM
eu-eufor military EU ^eu-eeas | en: European Union Force = EUFOR ; Eufor | fr: Force de l'Union européenne = EUFOR ; Eufor
eu-eunavfor military EU ^eu-eeas | en: European Union Naval Force = EUNAVFOR ; EU NAVFOR | fr: Force navale de l'Union européenne = EUNAVFOR ; EU NAVFOR
eu-eucap eu-institution EU ^eu-eeas | en: European Union Capacity Building Mission = EUCAP | fr: Mission européenne de renforcement des capacités = EUCAP
eu-eutm military EU ^eu-eeas | en: European Union Training Mission ; European Union Training Mission in Mali = EUTM ; EUTM Mali | fr: Mission de formation de l'Union européenne = EUTM
eu-eupol eu-institution EU ^eu-eeas | en: European Union Police Mission = EUPOL | fr: Mission de police de l'Union européenne = EUPOL
eu-f4e eu-agency EU | en: Fusion for Energy ; European Joint Undertaking for ITER and the Development of Fusion Energy = F4E | fr: Fusion for Energy ; entreprise commune européenne pour ITER et le développement de l'énergie de fusion = F4E
eu-clean-aviation eu-agency EU | en: Clean Aviation Joint Undertaking ; Clean Sky Joint Undertaking = CAJU | fr: entreprise commune Aviation propre
eu-sesar eu-agency EU | en: SESAR Joint Undertaking ; SESAR 3 Joint Undertaking = SESAR ; SESAR JU ; SJU | fr: entreprise commune SESAR = SESAR ; SESAR JU
eu-ihi eu-agency EU | en: Innovative Health Initiative Joint Undertaking ; Innovative Health Initiative ; Innovative Medicines Initiative = IHI ; IHI JU | fr: entreprise commune Initiative en matière de santé innovante = IHI
eu-cbe eu-agency EU | en: Circular Bio-based Europe Joint Undertaking ; Bio-based Industries Joint Undertaking = CBE JU ; BBI JU | fr: entreprise commune Europe biosourcée circulaire = CBE JU
eu-clean-hydrogen eu-agency EU | en: Clean Hydrogen Joint Undertaking ; Clean Hydrogen Partnership ; Fuel Cells and Hydrogen Joint Undertaking = FCH JU | fr: entreprise commune Hydrogène propre
eu-rail-ju eu-agency EU | en: Europe's Rail Joint Undertaking ; Shift2Rail Joint Undertaking = ERJU ; S2R ; EU-Rail | fr: entreprise commune Système ferroviaire européen = ERJU
eu-kdt eu-agency EU | en: Chips Joint Undertaking ; Key Digital Technologies Joint Undertaking = Chips JU ; KDT JU ; ECSEL < Electronic Components and Systems for European Leadership Joint Undertaking | fr: entreprise commune Semi-conducteurs = ECSEL
eu-sns eu-agency EU | en: Smart Networks and Services Joint Undertaking = SNS JU | fr: entreprise commune Réseaux et services intelligents
eu-edctp eu-agency EU | en: Global Health EDCTP3 Joint Undertaking ; European and Developing Countries Clinical Trials Partnership = EDCTP | fr: Partenariat des pays européens et en développement sur les essais cliniques = EDCTP
eu-eit eu-agency EU | en: European Institute of Innovation and Technology = EIT | fr: Institut européen d'innovation et de technologie = EIT
eu-esa-euratom eu-agency EU | en: Euratom Supply Agency | fr: Agence d'approvisionnement d'Euratom
eu-eui other EU | en: European University Institute = EUI | fr: Institut universitaire européen = IUE
eu-emn eu-institution EU ^eu-commission | en: European Migration Network | fr: Réseau européen des migrations
eu-ejn eu-institution EU | en: European Judicial Network | fr: Réseau judiciaire européen
eu-ecn eu-institution EU | en: European Competition Network = ECN | fr: Réseau européen de la concurrence
eu-csirts-network cert EU | en: EU CSIRTs Network ; CSIRTs Network | fr: réseau européen des CSIRT
eu-ceer regulator EU | en: Council of European Energy Regulators = CEER | fr: Conseil des régulateurs européens de l'énergie = CEER
eu-erga regulator EU | en: European Regulators Group for Audiovisual Media Services = ERGA | fr: Groupe des régulateurs européens des services de médias audiovisuels = ERGA
eu-ensreg regulator EU | en: European Nuclear Safety Regulators Group = ENSREG | fr: Groupe européen des autorités de sûreté nucléaire = ENSREG
eu-rspg regulator EU | en: Radio Spectrum Policy Group = RSPG | fr: groupe pour la politique en matière de spectre radioélectrique
eu-stecf eu-institution EU ^eu-commission | en: Scientific, Technical and Economic Committee for Fisheries = STECF | fr: Comité scientifique, technique et économique de la pêche = CSTEP
eu-chmp regulator EU ^eu-ema | en: Committee for Medicinal Products for Human Use = CHMP | fr: Comité des médicaments à usage humain = CHMP
eu-prac regulator EU ^eu-ema | en: Pharmacovigilance Risk Assessment Committee = PRAC | fr: Comité pour l'évaluation des risques en matière de pharmacovigilance = PRAC
eu-ercc eu-agency EU ^eu-echo | en: Emergency Response Coordination Centre = ERCC | fr: Centre de coordination de la réaction d'urgence = ERCC
eu-eucpn eu-institution EU | en: European Crime Prevention Network = EUCPN | fr: Réseau européen de prévention de la criminalité = REPC
eu-empact police EU | en: European Multidisciplinary Platform Against Criminal Threats = EMPACT | fr: Plateforme pluridisciplinaire européenne contre les menaces criminelles = EMPACT
eu-eurydice eu-institution EU ^eu-commission | en: Eurydice Network | fr: réseau Eurydice
eu-eures eu-institution EU ^eu-ela | en: European Employment Services = EURES | fr: réseau européen des services de l'emploi = EURES
eu-siac intelligence EU ^eu-eeas | en: Single Intelligence Analysis Capacity = SIAC | fr: Capacité unique d'analyse du renseignement = SIAC
eu-escb central-bank EU | en: European System of Central Banks = ESCB | fr: Système européen de banques centrales = SEBC
eu-eurosystem central-bank EU | en: Eurosystem | fr: Eurosystème
eu-emi central-bank EU | en: European Monetary Institute | fr: Institut monétaire européen
eu-efsf other EU | en: European Financial Stability Facility = EFSF | fr: Fonds européen de stabilité financière = FESF
eu-efb eu-institution EU | en: European Fiscal Board = EFB | fr: Comité budgétaire européen
eu-appf eu-institution EU | en: Authority for European Political Parties and European Political Foundations = APPF | fr: Autorité pour les partis politiques européens et les fondations politiques européennes = APPF
eu-ctg intelligence EU | en: Counter Terrorism Group ; EU Counter Terrorism Group = CTG | fr: Groupe antiterroriste européen
eu-eccg eu-institution EU | en: European Cybersecurity Certification Group = ECCG | fr: Groupe européen de certification de cybersécurité = GECC
eu-eucap-sahel-niger eu-institution EU ^eu-eucap | en: EUCAP Sahel Niger | fr: EUCAP Sahel Niger
eu-eucap-sahel-mali eu-institution EU ^eu-eucap | en: EUCAP Sahel Mali | fr: EUCAP Sahel Mali
eu-eucap-somalia eu-institution EU ^eu-eucap | en: EUCAP Somalia | fr: EUCAP Somalie
eu-euam eu-institution EU ^eu-eeas | en: European Union Advisory Mission Ukraine ; European Union Advisory Mission = EUAM ; EUAM Ukraine | fr: Mission de conseil de l'Union européenne en Ukraine = EUAM
eu-eumam military EU ^eu-eeas | en: European Union Military Assistance Mission in support of Ukraine ; European Union Military Assistance Mission = EUMAM | fr: Mission d'assistance militaire de l'Union européenne en soutien à l'Ukraine = EUMAM
eu-eupm eu-institution EU ^eu-eeas | en: European Union Partnership Mission in Moldova = EUPM | fr: Mission de partenariat de l'Union européenne en Moldavie = EUPM
eu-euma eu-institution EU ^eu-eeas | en: European Union Mission in Armenia = EUMA | fr: Mission de l'Union européenne en Arménie = EUMA
eu-share eu-agency EU | en: Survey of Health, Ageing and Retirement in Europe = SHARE-ERIC ; SHARE ERIC | fr: enquête SHARE-ERIC = SHARE-ERIC
eu-clarin eu-agency EU | en: Common Language Resources and Technology Infrastructure = CLARIN ; CLARIN ERIC | fr: CLARIN ERIC = CLARIN
eu-eatris eu-agency EU | en: European Infrastructure for Translational Medicine ; European Advanced Translational Research Infrastructure in Medicine = EATRIS ; EATRIS ERIC | fr: Infrastructure européenne de médecine translationnelle = EATRIS
eu-ess-survey eu-agency EU | en: European Social Survey European Research Infrastructure Consortium = ESS ERIC | fr: Enquête sociale européenne = ESS ERIC
eu-bbmri eu-agency EU | en: Biobanking and Biomolecular Resources Research Infrastructure = BBMRI ; BBMRI-ERIC | fr: infrastructure européenne de biobanques = BBMRI ; BBMRI-ERIC
eu-ecrin eu-agency EU | en: European Clinical Research Infrastructure Network = ECRIN ; ECRIN-ERIC ; ECRIN ERIC | fr: Réseau européen d'infrastructures de recherche clinique = ECRIN-ERIC
eu-euro-argo eu-agency EU | en: Euro-Argo Research Infrastructure = Euro-Argo ; EURO-ARGO | fr: infrastructure Euro-Argo = Euro-Argo
eu-ceric eu-agency EU | en: Central European Research Infrastructure Consortium = CERIC ; CERIC-ERIC | fr: Consortium centre-européen d'infrastructures de recherche = CERIC-ERIC
eu-dariah eu-agency EU | en: Digital Research Infrastructure for the Arts and Humanities = DARIAH ; DARIAH ERIC ; DARIAH-EU | fr: infrastructure numérique de recherche pour les arts et les humanités = DARIAH
eu-jive eu-agency EU | en: Joint Institute for Very Long Baseline Interferometry = JIVE ; JIV-ERIC ; JIVE ERIC | fr: Institut commun d'interférométrie à très longue base = JIVE
eu-ess-spallation eu-agency EU | en: European Spallation Source | fr: Source européenne de spallation
eu-icos eu-agency EU | en: Integrated Carbon Observation System = ICOS ; ICOS ERIC | fr: Système intégré d'observation du carbone = ICOS
eu-emso eu-agency EU | en: European Multidisciplinary Seafloor and water column Observatory = EMSO ; EMSO ERIC | fr: Observatoire européen multidisciplinaire des fonds marins = EMSO
eu-lifewatch eu-agency EU | en: LifeWatch ; LifeWatch ERIC | fr: LifeWatch ERIC
eu-cessda eu-agency EU | en: Consortium of European Social Science Data Archives = CESSDA ; CESSDA ERIC | fr: Consortium des archives européennes de données de sciences sociales = CESSDA
eu-eccsel eu-agency EU | en: European Carbon Dioxide Capture and Storage Laboratory Infrastructure = ECCSEL ; ECCSEL ERIC | fr: infrastructure européenne de captage du carbone = ECCSEL
eu-instruct eu-agency EU | en: Instruct-ERIC ; Instruct ERIC | fr: Instruct-ERIC
eu-openscreen eu-agency EU | en: EU-OPENSCREEN ; EU-OPENSCREEN ERIC | fr: EU-OPENSCREEN
eu-embrc eu-agency EU | en: European Marine Biological Resource Centre = EMBRC ; EMBRC-ERIC ; EMBRC ERIC | fr: Centre européen de ressources biologiques marines = EMBRC
eu-epos eu-agency EU | en: European Plate Observing System = EPOS ; EPOS ERIC | fr: Système européen d'observation des plaques = EPOS
eu-bioimaging eu-agency EU | en: Euro-BioImaging ; Euro-BioImaging ERIC | fr: Euro-BioImaging
eu-eli eu-agency EU | en: Extreme Light Infrastructure = ELI ERIC | fr: Infrastructure pour la lumière extrême = ELI ERIC
eu-actris eu-agency EU | en: Aerosols, Clouds and Trace Gases Research Infrastructure = ACTRIS ; ACTRIS ERIC | fr: infrastructure de recherche sur les aérosols, les nuages et les gaz traces = ACTRIS
eu-solaris eu-agency EU | en: European Solar Research Infrastructure for Concentrated Solar Power = EU-SOLARIS | fr: EU-SOLARIS ERIC = EU-SOLARIS
eu-mirri eu-agency EU | en: Microbial Resource Research Infrastructure = MIRRI ; MIRRI-ERIC ; MIRRI ERIC | fr: infrastructure de recherche sur les ressources microbiennes = MIRRI
eu-infrafrontier eu-agency EU | en: INFRAFRONTIER ; INFRAFRONTIER ERIC | fr: INFRAFRONTIER
eu-ctao eu-agency EU | en: Cherenkov Telescope Array Observatory = CTAO ; CTAO ERIC | fr: Observatoire du réseau de télescopes Tcherenkov = CTAO
eu-e-rihs eu-agency EU | en: European Research Infrastructure for Heritage Science = E-RIHS ; E-RIHS ERIC | fr: infrastructure européenne de recherche sur le patrimoine = E-RIHS
eu-lofar eu-agency EU | en: Low Frequency Array = LOFAR ERIC ; LOFAR | fr: LOFAR ERIC = LOFAR
eu-anaee eu-agency EU | en: Analysis and Experimentation on Ecosystems = AnaEE ; AnaEE ERIC ; AnaEE-ERIC | fr: Analyse et expérimentation sur les écosystèmes = AnaEE
`;
