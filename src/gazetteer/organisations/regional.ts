/** Organisations of Africa, the Arab world, Asia, Europe and the Pacific. */
export const regionalOrganisations: string = `
int-icgeb igo INT | en: International Centre for Genetic Engineering and Biotechnology = ICGEB | fr: Centre international pour le génie génétique et la biotechnologie = CIGGB
int-upov igo INT | fr: Union internationale pour la protection des obtentions végétales = UPOV | en: International Union for the Protection of New Varieties of Plants = UPOV
int-idlo igo INT | en: International Development Law Organization = IDLO | fr: Organisation internationale de droit du développement = OIDD
int-hcch igo INT | fr: Conférence de La Haye de droit international privé = HCCH | en: Hague Conference on Private International Law = HCCH
int-iccrom igo INT | en: International Centre for the Study of the Preservation and Restoration of Cultural Property = ICCROM | fr: Centre international d'études pour la conservation et la restauration des biens culturels = ICCROM
int-otif igo INT | fr: Organisation intergouvernementale pour les transports internationaux ferroviaires = OTIF | en: Intergovernmental Organisation for International Carriage by Rail = OTIF
int-osjd igo INT | en: Organisation for Co-operation between Railways = OSJD | fr: Organisation pour la coopération des chemins de fer = OSJD
int-bie igo INT | fr: Bureau international des expositions = BIE | en: Bureau International des Expositions = BIE
int-oiml igo INT | fr: Organisation internationale de métrologie légale = OIML | en: International Organization of Legal Metrology = OIML
int-icmpd igo INT | en: International Centre for Migration Policy Development = ICMPD | fr: Centre international pour le développement des politiques migratoires = ICMPD
int-iaca igo INT | en: International Anti-Corruption Academy = IACA | fr: Académie internationale de lutte contre la corruption = IACA
int-idea igo INT | en: International Institute for Democracy and Electoral Assistance ; International IDEA | fr: Institut international pour la démocratie et l'assistance électorale ; IDEA International
int-ipu igo INT | en: Inter-Parliamentary Union = IPU | fr: Union interparlementaire = UIP
int-gggi igo INT | en: Global Green Growth Institute = GGGI | fr: Institut mondial de la croissance verte = GGGI
int-isa-solar igo INT | en: International Solar Alliance | fr: Alliance solaire internationale
int-ief igo INT | en: International Energy Forum = IEF | fr: Forum international de l'énergie = FIE
int-gecf igo INT | en: Gas Exporting Countries Forum = GECF | fr: Forum des pays exportateurs de gaz = FPEG
int-opec-fund igo INT | en: OPEC Fund for International Development ; OPEC Fund = OFID | fr: Fonds de l'Opep pour le développement international = OFID
int-south-centre igo INT | en: South Centre | fr: Centre Sud
int-oacps igo INT | en: Organisation of African, Caribbean and Pacific States = OACPS | fr: Organisation des États d'Afrique, des Caraïbes et du Pacifique = OEACP
int-g77 igo INT | en: Group of 77 = G77 | fr: Groupe des 77 = G77
int-nam igo INT | en: Non-Aligned Movement | fr: Mouvement des non-alignés
int-d8 igo INT | en: D-8 Organization for Economic Cooperation | fr: Organisation D-8 pour la coopération économique
int-brics-ndb other INT | en: New Development Bank | fr: Nouvelle banque de développement
int-iib igo INT | en: International Investment Bank | fr: Banque internationale d'investissement
int-ibec igo INT | en: International Bank for Economic Co-operation = IBEC | fr: Banque internationale de coopération économique = IBEC
int-comecon igo INT | en: Council for Mutual Economic Assistance = COMECON ; Comecon ; CMEA | fr: Conseil d'assistance économique mutuelle = CAEM ; Comecon
int-warsaw-pact igo INT | en: Warsaw Treaty Organization ; Warsaw Pact | fr: Organisation du pacte de Varsovie ; pacte de Varsovie
int-league igo INT | en: League of Nations | fr: Société des Nations = SDN
int-weu igo INT | en: Western European Union = WEU | fr: Union de l'Europe occidentale = UEO
int-isdb igo INT | en: Islamic Development Bank = IsDB | fr: Banque islamique de développement = BIsD
int-sesric igo INT ^int-oic | en: Statistical, Economic and Social Research and Training Centre for Islamic Countries = SESRIC | fr: Centre de recherches statistiques, économiques et sociales et de formation pour les pays islamiques = SESRIC
int-ircica igo INT ^int-oic | en: Research Centre for Islamic History, Art and Culture = IRCICA | fr: Centre de recherche sur l'histoire, l'art et la culture islamiques = IRCICA
int-comcec igo INT ^int-oic | en: Standing Committee for Economic and Commercial Cooperation = COMCEC | fr: Comité permanent pour la coopération économique et commerciale = COMCEC
int-comstech igo INT ^int-oic | en: Standing Committee on Scientific and Technological Cooperation = COMSTECH | fr: Comité permanent pour la coopération scientifique et technologique = COMSTECH
int-smiic igo INT ^int-oic | en: Standards and Metrology Institute for Islamic Countries = SMIIC | fr: Institut de normalisation et de métrologie pour les pays islamiques = SMIIC
int-ifsb igo INT | en: Islamic Financial Services Board = IFSB | fr: Conseil des services financiers islamiques = IFSB
int-alecso igo INT ^int-arab-league | en: Arab League Educational, Cultural and Scientific Organization = ALECSO | fr: Organisation arabe pour l'éducation, la culture et les sciences = ALECSO ; Alecso
int-arab-mf igo INT ^int-arab-league | en: Arab Monetary Fund | fr: Fonds monétaire arabe
int-afesd igo INT ^int-arab-league | en: Arab Fund for Economic and Social Development = AFESD | fr: Fonds arabe pour le développement économique et social = FADES
int-badea igo INT ^int-arab-league | en: Arab Bank for Economic Development in Africa = BADEA | fr: Banque arabe pour le développement économique en Afrique = BADEA
int-aaea igo INT ^int-arab-league | en: Arab Atomic Energy Agency = AAEA | fr: Agence arabe de l'énergie atomique = AAEA
int-acsad igo INT ^int-arab-league | en: Arab Center for the Studies of Arid Zones and Dry Lands = ACSAD | fr: Centre arabe pour l'étude des zones arides et des terres sèches = ACSAD
int-aoad igo INT ^int-arab-league | en: Arab Organization for Agricultural Development = AOAD | fr: Organisation arabe pour le développement agricole = OADA
int-aidmo igo INT ^int-arab-league | en: Arab Industrial Development, Standardization and Mining Organization ; Arab Industrial Development and Mining Organization = AIDMO ; AIDSMO | fr: Organisation arabe de développement industriel et des mines = OADIM
int-arab-labour igo INT ^int-arab-league | en: Arab Labor Organization ; Arab Labour Organization | fr: Organisation arabe du travail
int-arado igo INT ^int-arab-league | en: Arab Administrative Development Organization = ARADO | fr: Organisation arabe de développement administratif = ARADO
int-caeu igo INT ^int-arab-league | en: Council of Arab Economic Unity = CAEU | fr: Conseil de l'unité économique arabe = CUEA
int-dhaman igo INT ^int-arab-league | en: Arab Investment and Export Credit Guarantee Corporation = Dhaman ; DHAMAN | fr: Compagnie arabe de garantie des investissements = Dhaman
int-aicto igo INT ^int-arab-league | en: Arab Information and Communication Technologies Organization = AICTO | fr: Organisation arabe des technologies de l'information et de la communication = AICTO
int-asbu igo INT | en: Arab States Broadcasting Union = ASBU | fr: Union de radiodiffusion des États arabes = ASBU
int-acao igo INT ^int-arab-league | en: Arab Civil Aviation Organization ; Arab Civil Aviation Commission = ACAO ; ACAC | fr: Organisation arabe de l'aviation civile = OAAC
int-aastmt other INT ^int-arab-league | en: Arab Academy for Science, Technology and Maritime Transport = AASTMT | fr: Académie arabe des sciences, de la technologie et du transport maritime = AASTMT
int-nauss other INT ^int-arab-league | en: Naif Arab University for Security Sciences = NAUSS | fr: Université arabe Naïf des sciences de la sécurité
int-aimc igo INT ^int-arab-league | en: Arab Interior Ministers Council ; Council of Arab Interior Ministers | fr: Conseil des ministres arabes de l'Intérieur
int-arab-parliament parliament INT ^int-arab-league | en: Arab Parliament | fr: Parlement arabe
int-gso igo INT ^int-gcc | en: GCC Standardization Organization | fr: Organisation de normalisation du Conseil de coopération du Golfe
int-pap parliament INT ^int-african-union | en: Pan-African Parliament = PAP | fr: Parlement panafricain
int-achpr igo INT ^int-african-union | en: African Commission on Human and Peoples' Rights = ACHPR | fr: Commission africaine des droits de l'homme et des peuples = CADHP
int-afchpr court INT ^int-african-union | en: African Court on Human and Peoples' Rights = AfCHPR | fr: Cour africaine des droits de l'homme et des peuples = CAfDHP
int-nepad igo INT ^int-african-union | en: African Union Development Agency = AUDA-NEPAD ; NEPAD ; AUDA < New Partnership for Africa's Development | fr: Agence de développement de l'Union africaine = AUDA-NEPAD ; Nepad ; NEPAD < Nouveau partenariat pour le développement de l'Afrique
int-aprm igo INT ^int-african-union | en: African Peer Review Mechanism = APRM | fr: Mécanisme africain d'évaluation par les pairs = MAEP
int-au-psc igo INT ^int-african-union | en: African Union Peace and Security Council ; AU Peace and Security Council = AUPSC | fr: Conseil de paix et de sécurité de l'Union africaine ; Conseil de paix et de sécurité de l'UA
int-ecosocc igo INT ^int-african-union | en: Economic, Social and Cultural Council of the African Union = ECOSOCC | fr: Conseil économique, social et culturel de l'Union africaine = ECOSOCC
int-acerwc igo INT ^int-african-union | en: African Committee of Experts on the Rights and Welfare of the Child = ACERWC | fr: Comité africain d'experts sur les droits et le bien-être de l'enfant = CAEDBE
int-au-ibar igo INT ^int-african-union | en: African Union Inter-African Bureau for Animal Resources = AU-IBAR | fr: Bureau interafricain des ressources animales de l'Union africaine = UA-BIRA
int-caert igo INT ^int-african-union | en: African Union Counter Terrorism Centre ; African Centre for the Study and Research on Terrorism = ACSRT ; AUCTC | fr: Centre africain d'études et de recherche sur le terrorisme = CAERT
int-afcfta igo INT ^int-african-union | en: African Continental Free Trade Area Secretariat ; African Continental Free Trade Area = AfCFTA | fr: Zone de libre-échange continentale africaine = ZLECAf ; Zlecaf
int-arc-africa igo INT ^int-african-union | en: African Risk Capacity | fr: Mutuelle panafricaine de gestion des risques
int-ama igo INT ^int-african-union | en: African Medicines Agency | fr: Agence africaine du médicament
int-afrec igo INT ^int-african-union | en: African Energy Commission = AFREC | fr: Commission africaine de l'énergie = AFREC
int-atmis military INT ^int-african-union | en: African Union Transition Mission in Somalia ; African Union Support and Stabilization Mission in Somalia = ATMIS ; AUSSOM | fr: Mission de transition de l'Union africaine en Somalie = ATMIS ; AUSSOM
int-afcac igo INT ^int-african-union | en: African Civil Aviation Commission = AFCAC | fr: Commission africaine de l'aviation civile = CAFAC
int-asecna igo INT | fr: Agence pour la sécurité de la navigation aérienne en Afrique et à Madagascar = ASECNA ; Asecna | en: Agency for Aerial Navigation Safety in Africa and Madagascar = ASECNA
int-atu igo INT | en: African Telecommunications Union = ATU | fr: Union africaine des télécommunications = UAT
int-papu igo INT ^int-african-union | en: Pan African Postal Union = PAPU | fr: Union panafricaine des postes = UPAP
int-arso igo INT | en: African Organisation for Standardisation = ARSO | fr: Organisation africaine de normalisation
int-aripo igo INT | en: African Regional Intellectual Property Organization = ARIPO | fr: Organisation régionale africaine de la propriété intellectuelle = ARIPO
int-oapi igo INT | fr: Organisation africaine de la propriété intellectuelle = OAPI | en: African Intellectual Property Organization = OAPI
int-ohada igo INT | fr: Organisation pour l'harmonisation en Afrique du droit des affaires = OHADA ; Ohada | en: Organisation for the Harmonisation of Business Law in Africa = OHADA
int-cames igo INT | fr: Conseil africain et malgache pour l'enseignement supérieur = CAMES | en: African and Malagasy Council for Higher Education = CAMES
int-confemen igo INT | fr: Conférence des ministres de l'Éducation des États et gouvernements de la Francophonie = CONFEMEN ; Confemen | en: Conference of Ministers of Education of French-speaking Countries = CONFEMEN
int-confejes igo INT | fr: Conférence des ministres de la Jeunesse et des Sports de la Francophonie = CONFEJES ; Conféjes | en: Conference of Ministers of Youth and Sports of French-speaking Countries = CONFEJES
int-apf parliament INT | fr: Assemblée parlementaire de la Francophonie | en: Parliamentary Assembly of the Francophonie
int-auf other INT | fr: Agence universitaire de la Francophonie = AUF | en: Agence universitaire de la Francophonie = AUF
int-aimf igo INT | fr: Association internationale des maires francophones = AIMF | en: International Association of Francophone Mayors = AIMF
int-giaba igo INT ^int-ecowas | en: Inter-Governmental Action Group against Money Laundering in West Africa = GIABA | fr: Groupe intergouvernemental d'action contre le blanchiment d'argent en Afrique de l'Ouest = GIABA ; Giaba
int-waho igo INT ^int-ecowas | en: West African Health Organisation = WAHO | fr: Organisation ouest-africaine de la santé = OOAS
int-ebid other INT ^int-ecowas | en: ECOWAS Bank for Investment and Development = EBID | fr: Banque d'investissement et de développement de la Cédéao = BIDC
int-ecowas-court court INT ^int-ecowas | en: ECOWAS Court of Justice ; Community Court of Justice of ECOWAS | fr: Cour de justice de la Cédéao ; Cour de justice de la CEDEAO
int-ecowas-parliament parliament INT ^int-ecowas | en: ECOWAS Parliament | fr: Parlement de la Cédéao ; Parlement de la CEDEAO
int-ecowas-commission igo INT ^int-ecowas | en: ECOWAS Commission | fr: Commission de la Cédéao ; Commission de la CEDEAO
int-ecomog military INT ^int-ecowas | en: ECOWAS Monitoring Group = ECOMOG | fr: Brigade de surveillance du cessez-le-feu de la Cédéao = Ecomog ; ECOMOG
int-ecomig military INT ^int-ecowas | en: ECOWAS Mission in the Gambia = ECOMIG | fr: Mission de la Cédéao en Gambie = ECOMIG
int-wapp igo INT ^int-ecowas | en: West African Power Pool = WAPP | fr: Système d'échanges d'énergie électrique ouest-africain = EEEOA
int-wama igo INT ^int-ecowas | en: West African Monetary Agency = WAMA | fr: Agence monétaire de l'Afrique de l'Ouest = AMAO
int-wami igo INT | en: West African Monetary Institute = WAMI | fr: Institut monétaire de l'Afrique de l'Ouest = IMAO
int-ecreee igo INT ^int-ecowas | en: ECOWAS Centre for Renewable Energy and Energy Efficiency = ECREEE | fr: Centre de la Cédéao pour les énergies renouvelables et l'efficacité énergétique = CEREEC
int-amf-umoa regulator INT ^int-uemoa | fr: Autorité des marchés financiers de l'Union monétaire ouest-africaine ; Conseil régional de l'épargne publique et des marchés financiers = AMF-UMOA ; CREPMF | en: Financial Markets Authority of the West African Monetary Union = AMF-UMOA
int-umoa igo INT ^int-uemoa | fr: Union monétaire ouest-africaine = UMOA | en: West African Monetary Union = WAMU
int-uemoa-commission igo INT ^int-uemoa | fr: Commission de l'UEMOA | en: UEMOA Commission ; WAEMU Commission
int-uemoa-court court INT ^int-uemoa | fr: Cour de justice de l'UEMOA | en: UEMOA Court of Justice ; WAEMU Court of Justice
int-uemoa-cip parliament INT ^int-uemoa | fr: Comité interparlementaire de l'UEMOA ; Parlement de l'UEMOA | en: Inter-Parliamentary Committee of the UEMOA
int-uemoa-ccr igo INT ^int-uemoa | fr: Chambre consulaire régionale de l'UEMOA ; Chambre consulaire régionale | en: Regional Consular Chamber of the UEMOA
int-uemoa-auditors court INT ^int-uemoa | fr: Cour des comptes de l'UEMOA | en: UEMOA Court of Auditors
int-umac igo INT ^int-cemac | fr: Union monétaire de l'Afrique centrale = UMAC | en: Central African Monetary Union = UMAC
int-cobac regulator INT ^int-cemac | fr: Commission bancaire de l'Afrique centrale = COBAC ; Cobac | en: Central African Banking Commission = COBAC
int-cosumaf regulator INT ^int-cemac | fr: Commission de surveillance du marché financier de l'Afrique centrale = COSUMAF ; Cosumaf | en: Central African Financial Market Supervisory Commission = COSUMAF
int-gabac igo INT ^int-cemac | fr: Groupe d'action contre le blanchiment d'argent en Afrique centrale = GABAC | en: Task Force on Money Laundering in Central Africa = GABAC
int-bdeac other INT ^int-cemac | fr: Banque de développement des États de l'Afrique centrale = BDEAC | en: Development Bank of the Central African States = BDEAC ; CASDB
int-oceac igo INT ^int-cemac | fr: Organisation de coordination pour la lutte contre les endémies en Afrique centrale = OCEAC | en: Organisation for the Coordination of the Fight against Endemic Diseases in Central Africa = OCEAC
int-copax igo INT ^int-eccas | fr: Conseil de paix et de sécurité de l'Afrique centrale = COPAX | en: Peace and Security Council of Central Africa = COPAX
int-comifac igo INT | fr: Commission des forêts d'Afrique centrale = COMIFAC ; Comifac | en: Central African Forest Commission = COMIFAC
int-cepgl igo INT | fr: Communauté économique des pays des Grands Lacs = CEPGL | en: Economic Community of the Great Lakes Countries = CEPGL
int-icglr igo INT | en: International Conference on the Great Lakes Region = ICGLR | fr: Conférence internationale sur la région des Grands Lacs = CIRGL
int-recsa igo INT | en: Regional Centre on Small Arms = RECSA | fr: Centre régional sur les armes légères = RECSA
int-iora igo INT | en: Indian Ocean Rim Association = IORA | fr: Association des États riverains de l'océan Indien = IORA
int-icpac igo INT ^int-igad | en: IGAD Climate Prediction and Applications Centre = ICPAC | fr: Centre de prévision et d'applications climatologiques de l'Igad = ICPAC
int-cewarn igo INT ^int-igad | en: Conflict Early Warning and Response Mechanism = CEWARN | fr: Mécanisme d'alerte rapide et de réponse aux conflits = CEWARN
int-eacj court INT ^int-eac | en: East African Court of Justice = EACJ | fr: Cour de justice de l'Afrique de l'Est = EACJ
int-eala parliament INT ^int-eac | en: East African Legislative Assembly = EALA | fr: Assemblée législative de l'Afrique de l'Est = EALA
int-eadb other INT ^int-eac | en: East African Development Bank = EADB | fr: Banque de développement de l'Afrique de l'Est = BDAE
int-lvbc igo INT ^int-eac | en: Lake Victoria Basin Commission = LVBC | fr: Commission du bassin du lac Victoria = LVBC
int-lvfo igo INT ^int-eac | en: Lake Victoria Fisheries Organization = LVFO | fr: Organisation des pêches du lac Victoria = LVFO
int-cassoa igo INT ^int-eac | en: Civil Aviation Safety and Security Oversight Agency = CASSOA | fr: Agence de supervision de la sécurité aérienne de la Communauté d'Afrique de l'Est = CASSOA
int-iucea igo INT ^int-eac | en: Inter-University Council for East Africa = IUCEA | fr: Conseil interuniversitaire de l'Afrique de l'Est = IUCEA
int-easteco igo INT ^int-eac | en: East African Science and Technology Commission = EASTECO | fr: Commission est-africaine de la science et de la technologie = EASTECO
int-eakc igo INT ^int-eac | en: East African Kiswahili Commission = EAKC | fr: Commission est-africaine du kiswahili = EAKC
int-eahrc igo INT ^int-eac | en: East African Health Research Commission = EAHRC | fr: Commission est-africaine de recherche en santé = EAHRC
int-eaca regulator INT ^int-eac | en: East African Community Competition Authority = EACCA | fr: Autorité de la concurrence de la Communauté d'Afrique de l'Est = EACCA
int-comesa-cc regulator INT ^int-comesa | en: COMESA Competition Commission ; COMESA Competition and Consumer Commission = CCCC | fr: Commission de la concurrence du Comesa
int-comesa-court court INT ^int-comesa | en: COMESA Court of Justice | fr: Cour de justice du Comesa
int-tdb other INT ^int-comesa | en: Trade and Development Bank ; Eastern and Southern African Trade and Development Bank < PTA Bank | fr: Banque de commerce et de développement
int-zep-re other INT ^int-comesa | en: PTA Reinsurance Company = ZEP-RE | fr: Compagnie de réassurance de la ZEP = ZEP-RE
int-atidi other INT | en: African Trade and Investment Development Insurance ; African Trade Insurance Agency = ATIDI | fr: Agence pour l'assurance du commerce en Afrique
int-sacu igo INT | en: Southern African Customs Union = SACU | fr: Union douanière d'Afrique australe = UDAA ; SACU
int-samim military INT ^int-sadc | en: SADC Mission in Mozambique ; Southern African Development Community Mission in Mozambique = SAMIM | fr: Mission de la SADC au Mozambique = SAMIM
int-sarpcco police INT ^int-sadc | en: Southern African Regional Police Chiefs Cooperation Organisation = SARPCCO | fr: Organisation de coopération régionale des chefs de police d'Afrique australe = SARPCCO
int-sapp igo INT ^int-sadc | en: Southern African Power Pool = SAPP | fr: Pool énergétique d'Afrique australe = SAPP
int-esaamlg igo INT | en: Eastern and Southern Africa Anti-Money Laundering Group = ESAAMLG | fr: Groupe de lutte contre le blanchiment d'argent en Afrique orientale et australe = ESAAMLG
int-nbi-nile igo INT | en: Nile Basin Initiative | fr: Initiative du bassin du Nil
int-nba igo INT | en: Niger Basin Authority | fr: Autorité du bassin du Niger
int-omvg igo INT | fr: Organisation pour la mise en valeur du fleuve Gambie = OMVG | en: Gambia River Basin Development Organisation = OMVG
int-abv igo INT | fr: Autorité du bassin de la Volta = ABV | en: Volta Basin Authority
int-agrhymet igo INT ^int-cilss | fr: Centre régional Agrhymet = AGRHYMET | en: AGRHYMET Regional Centre = AGRHYMET
int-acmad igo INT | en: African Centre of Meteorological Applications for Development = ACMAD | fr: Centre africain pour les applications de la météorologie au développement = ACMAD
int-cen-sad igo INT | fr: Communauté des États sahélo-sahariens = CEN-SAD ; Cen-Sad | en: Community of Sahel-Saharan States = CEN-SAD
int-alg igo INT | fr: Autorité de développement intégré des États du Liptako-Gourma | en: Liptako-Gourma Authority
int-mnjtf military INT | en: Multinational Joint Task Force = MNJTF | fr: Force multinationale mixte = FMM
int-mru igo INT | en: Mano River Union | fr: Union du fleuve Mano
int-ggc igo INT | en: Gulf of Guinea Commission | fr: Commission du golfe de Guinée
int-adf-bank other INT | fr: Fonds africain de développement | en: African Development Fund
int-acbf igo INT | en: African Capacity Building Foundation = ACBF | fr: Fondation pour le renforcement des capacités en Afrique = ACBF
int-africa-re other INT | en: African Reinsurance Corporation ; Africa Re | fr: Société africaine de réassurance ; Africa Re
int-amro igo INT | en: ASEAN+3 Macroeconomic Research Office | fr: Bureau de recherche macroéconomique de l'Asean+3
int-aha igo INT ^int-asean | en: ASEAN Coordinating Centre for Humanitarian Assistance = AHA Centre | fr: Centre de coordination de l'aide humanitaire de l'Asean
int-aichr igo INT ^int-asean | en: ASEAN Intergovernmental Commission on Human Rights = AICHR | fr: Commission intergouvernementale des droits de l'homme de l'Asean = AICHR
int-aseanapol police INT | en: ASEANAPOL ; ASEAN Chiefs of National Police | fr: Aseanapol
int-asean-secretariat igo INT ^int-asean | en: ASEAN Secretariat | fr: Secrétariat de l'Asean
int-aipa parliament INT | en: ASEAN Inter-Parliamentary Assembly = AIPA | fr: Assemblée interparlementaire de l'Asean = AIPA
int-bimstec igo INT | en: Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation = BIMSTEC | fr: Initiative du golfe du Bengale pour la coopération technique et économique multisectorielle = BIMSTEC
int-rats igo INT ^int-sco | en: Regional Anti-Terrorist Structure | fr: Structure régionale antiterroriste de l'Organisation de coopération de Shanghai
int-eco-coop igo INT | en: Economic Cooperation Organization | fr: Organisation de coopération économique
int-turkic igo INT | en: Organization of Turkic States ; Turkic Council | fr: Organisation des États turciques = OET
int-turkpa parliament INT | en: Parliamentary Assembly of Turkic States = TURKPA | fr: Assemblée parlementaire des États turciques = TURKPA
int-turksoy igo INT | en: International Organization of Turkic Culture = TURKSOY ; Türksoy | fr: Organisation internationale de la culture turcique = TURKSOY
int-apo igo INT | en: Asian Productivity Organization | fr: Organisation asiatique de productivité
int-aardo igo INT | en: African-Asian Rural Development Organization = AARDO | fr: Organisation afro-asiatique de développement rural = AARDO
int-aalco igo INT | en: Asian-African Legal Consultative Organization = AALCO | fr: Organisation juridique consultative pour les pays d'Asie et d'Afrique = AALCO
int-seameo igo INT | en: Southeast Asian Ministers of Education Organization = SEAMEO | fr: Organisation des ministres de l'Éducation de l'Asie du Sud-Est = SEAMEO
int-seafdec igo INT | en: Southeast Asian Fisheries Development Center = SEAFDEC | fr: Centre de développement des pêches de l'Asie du Sud-Est = SEAFDEC
int-naca igo INT | en: Network of Aquaculture Centres in Asia-Pacific = NACA | fr: Réseau de centres d'aquaculture pour la région Asie-Pacifique
int-icimod igo INT | en: International Centre for Integrated Mountain Development = ICIMOD | fr: Centre international de mise en valeur intégrée des montagnes = ICIMOD
int-mrc igo INT | en: Mekong River Commission | fr: Commission du Mékong
int-apt igo INT | en: Asia-Pacific Telecommunity | fr: Télécommunauté de l'Asie et du Pacifique
int-apsco igo INT | en: Asia-Pacific Space Cooperation Organization = APSCO | fr: Organisation de coopération spatiale Asie-Pacifique = APSCO
int-apg igo INT | en: Asia/Pacific Group on Money Laundering | fr: Groupe Asie/Pacifique sur le blanchiment de capitaux
int-recaap igo INT | en: Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia = ReCAAP | fr: Accord régional de coopération contre la piraterie en Asie = ReCAAP
int-kedo igo INT | en: Korean Peninsula Energy Development Organization = KEDO | fr: Organisation pour le développement énergétique de la péninsule coréenne = KEDO
int-tcs igo INT | en: Trilateral Cooperation Secretariat | fr: Secrétariat de coopération trilatérale
int-mfo military INT | en: Multinational Force and Observers = MFO | fr: Force multinationale et observateurs = FMO
int-eec-eurasian igo INT ^int-eaeu | en: Eurasian Economic Commission | fr: Commission économique eurasiatique | ru: Evraziyskaya ekonomicheskaya komissiya
int-edb-eurasian other INT | en: Eurasian Development Bank | fr: Banque eurasiatique de développement
int-efsd other INT | en: Eurasian Fund for Stabilization and Development = EFSD | fr: Fonds eurasiatique de stabilisation et de développement
int-eaeu-court court INT ^int-eaeu | en: Court of the Eurasian Economic Union | fr: Cour de l'Union économique eurasiatique
int-ipa-cis parliament INT ^int-cis | en: Interparliamentary Assembly of the Commonwealth of Independent States = IPA CIS | fr: Assemblée interparlementaire de la Communauté des États indépendants
int-guam igo INT | en: GUAM Organization for Democracy and Economic Development | fr: Organisation pour la démocratie et le développement GUAM
int-bsec igo INT | en: Organization of the Black Sea Economic Cooperation ; Black Sea Economic Cooperation = BSEC | fr: Organisation de coopération économique de la mer Noire = CEMN ; OCEMN
int-bstdb other INT ^int-bsec | en: Black Sea Trade and Development Bank = BSTDB | fr: Banque de commerce et de développement de la mer Noire = BSTDB
int-pabsec parliament INT ^int-bsec | en: Parliamentary Assembly of the Black Sea Economic Cooperation = PABSEC | fr: Assemblée parlementaire de la coopération économique de la mer Noire = PABSEC
int-rcc igo INT | en: Regional Cooperation Council | fr: Conseil régional de coopération
int-cefta igo INT | en: Central European Free Trade Agreement = CEFTA | fr: Accord de libre-échange centre-européen = ALECE ; CEFTA
int-cei igo INT | en: Central European Initiative | fr: Initiative centre-européenne
int-selec police INT | en: Southeast European Law Enforcement Center = SELEC | fr: Centre de maintien de l'ordre de l'Europe du Sud-Est = SELEC
int-v4 igo INT | en: Visegrád Group ; Visegrad Group ; International Visegrad Fund | fr: Groupe de Visegrád ; Groupe de Visegrad
int-ohr igo INT | en: Office of the High Representative for Bosnia and Herzegovina = OHR | fr: Bureau du haut représentant en Bosnie-Herzégovine
int-maoc police INT | en: Maritime Analysis and Operations Centre – Narcotics ; Maritime Analysis and Operations Centre = MAOC-N ; MAOC | fr: Centre opérationnel d'analyse du renseignement maritime pour les stupéfiants = MAOC-N
int-egmont igo INT | en: Egmont Group ; Egmont Group of Financial Intelligence Units | fr: Groupe Egmont
int-carin police INT | en: Camden Asset Recovery Inter-Agency Network | fr: Réseau interagences Camden de recouvrement des avoirs
int-iadi igo INT | en: International Association of Deposit Insurers = IADI | fr: Association internationale des fonds de garantie des dépôts = AIGD
int-iais igo INT | en: International Association of Insurance Supervisors = IAIS | fr: Association internationale des contrôleurs d'assurance = AICA
int-iops igo INT | en: International Organisation of Pension Supervisors = IOPS | fr: Organisation internationale des organismes de contrôle des pensions = IOPS
int-cpmi igo INT ^int-bis | en: Committee on Payments and Market Infrastructures = CPMI | fr: Comité sur les paiements et les infrastructures de marché = CPIM
int-intosai igo INT | en: International Organization of Supreme Audit Institutions = INTOSAI | fr: Organisation internationale des institutions supérieures de contrôle des finances publiques = INTOSAI
int-eurosai igo INT | en: European Organisation of Supreme Audit Institutions = EUROSAI | fr: Organisation des institutions supérieures de contrôle des finances publiques d'Europe = EUROSAI
int-nea igo INT ^int-oecd | en: Nuclear Energy Agency = NEA | fr: Agence pour l'énergie nucléaire de l'OCDE ; Agence de l'OCDE pour l'énergie nucléaire = AEN
int-itf igo INT ^int-oecd | en: International Transport Forum | fr: Forum international des transports
int-dac igo INT ^int-oecd | en: Development Assistance Committee | fr: Comité d'aide au développement
int-swac igo INT ^int-oecd | en: Sahel and West Africa Club = SWAC | fr: Club du Sahel et de l'Afrique de l'Ouest = CSAO
int-osce-pa parliament INT ^int-osce | en: OSCE Parliamentary Assembly ; Parliamentary Assembly of the OSCE = OSCE PA | fr: Assemblée parlementaire de l'OSCE
int-hcnm igo INT ^int-osce | en: OSCE High Commissioner on National Minorities = HCNM | fr: Haut-Commissaire de l'OSCE pour les minorités nationales = HCMN
int-osce-smm igo INT ^int-osce | en: OSCE Special Monitoring Mission to Ukraine ; OSCE Special Monitoring Mission = SMM | fr: Mission spéciale d'observation de l'OSCE en Ukraine
int-cepej igo INT ^int-council-of-europe | fr: Commission européenne pour l'efficacité de la justice = CEPEJ | en: European Commission for the Efficiency of Justice = CEPEJ
int-greta igo INT ^int-council-of-europe | en: Group of Experts on Action against Trafficking in Human Beings | fr: Groupe d'experts sur la lutte contre la traite des êtres humains
int-grevio igo INT ^int-council-of-europe | en: Group of Experts on Action against Violence against Women and Domestic Violence = GREVIO | fr: Groupe d'experts sur la lutte contre la violence à l'égard des femmes et la violence domestique = GREVIO ; Grevio
int-ecri igo INT ^int-council-of-europe | en: European Commission against Racism and Intolerance = ECRI | fr: Commission européenne contre le racisme et l'intolérance = ECRI
int-edqm igo INT ^int-council-of-europe | en: European Directorate for the Quality of Medicines = EDQM | fr: Direction européenne de la qualité du médicament = DEQM ; EDQM
int-ceb other INT ^int-council-of-europe | en: Council of Europe Development Bank | fr: Banque de développement du Conseil de l'Europe = CEB
int-congress-coe igo INT ^int-council-of-europe | en: Congress of Local and Regional Authorities | fr: Congrès des pouvoirs locaux et régionaux = CPLRE
int-eurimages igo INT ^int-council-of-europe | fr: Eurimages | en: Eurimages
int-pompidou igo INT ^int-council-of-europe | fr: Groupe Pompidou | en: Pompidou Group
int-ecsr igo INT ^int-council-of-europe | en: European Committee of Social Rights = ECSR | fr: Comité européen des droits sociaux = CEDS
int-eumetsat igo INT | en: European Organisation for the Exploitation of Meteorological Satellites = EUMETSAT | fr: Organisation européenne pour l'exploitation de satellites météorologiques = EUMETSAT ; Eumetsat
int-ecmwf igo INT | en: European Centre for Medium-Range Weather Forecasts = ECMWF | fr: Centre européen pour les prévisions météorologiques à moyen terme = CEPMMT
int-eppo-plant igo INT | fr: Organisation européenne et méditerranéenne pour la protection des plantes = OEPP | en: European and Mediterranean Plant Protection Organization
int-ecac igo INT | en: European Civil Aviation Conference = ECAC | fr: Conférence européenne de l'aviation civile = CEAC
int-cept igo INT | fr: Conférence européenne des administrations des postes et télécommunications = CEPT | en: European Conference of Postal and Telecommunications Administrations = CEPT
int-ncm igo INT ^int-nordic-council | en: Nordic Council of Ministers | fr: Conseil nordique des ministres
int-nib other INT | en: Nordic Investment Bank = NIB | fr: Banque nordique d'investissement
int-nefco other INT | en: Nordic Environment Finance Corporation = NEFCO | fr: Société nordique de financement de l'environnement = NEFCO
int-cbss igo INT | en: Council of the Baltic Sea States = CBSS | fr: Conseil des États de la mer Baltique = CEMB
int-helcom igo INT | en: Baltic Marine Environment Protection Commission ; Helsinki Commission = HELCOM | fr: Commission d'Helsinki ; Commission pour la protection de l'environnement marin de la Baltique = HELCOM
int-ospar igo INT | en: OSPAR Commission = OSPAR | fr: Commission OSPAR = OSPAR
int-benelux igo INT | en: Benelux Union ; Benelux Economic Union | fr: Union Benelux ; Union économique Benelux | nl: Benelux Unie
int-boip igo INT ^int-benelux | en: Benelux Office for Intellectual Property = BOIP | fr: Office Benelux de la propriété intellectuelle = OBPI
int-benelux-parliament parliament INT ^int-benelux | en: Benelux Parliament ; Benelux Interparliamentary Assembly | fr: Parlement Benelux ; Assemblée interparlementaire Benelux
int-benelux-court court INT ^int-benelux | en: Benelux Court of Justice | fr: Cour de justice Benelux
int-esa-efta regulator INT ^int-efta | en: EFTA Surveillance Authority | fr: Autorité de surveillance AELE
int-icpdr igo INT | en: International Commission for the Protection of the Danube River = ICPDR | fr: Commission internationale pour la protection du Danube
int-danube igo INT | en: Danube Commission | fr: Commission du Danube
int-alpine igo INT | en: Alpine Convention | fr: Convention alpine
int-pam parliament INT | en: Parliamentary Assembly of the Mediterranean | fr: Assemblée parlementaire de la Méditerranée
int-anna-lindh igo INT | en: Anna Lindh Foundation | fr: Fondation Anna-Lindh ; Fondation Anna Lindh
int-cplp igo INT | pt: Comunidade dos Países de Língua Portuguesa = CPLP | en: Community of Portuguese Language Countries = CPLP | fr: Communauté des pays de langue portugaise = CPLP
int-commonwealth-foundation igo INT ^int-commonwealth | en: Commonwealth Foundation | fr: Fondation du Commonwealth
int-cwgc igo INT | en: Commonwealth War Graves Commission = CWGC | fr: Commission des sépultures de guerre du Commonwealth = CWGC
int-ffa igo INT | en: Pacific Islands Forum Fisheries Agency | fr: Agence des pêches du Forum des îles du Pacifique
int-sprep igo INT | en: Secretariat of the Pacific Regional Environment Programme = SPREP | fr: Programme régional océanien de l'environnement = PROE
int-pifs igo INT ^int-pif | en: Pacific Islands Forum Secretariat = PIFS | fr: Secrétariat du Forum des îles du Pacifique
int-paso igo INT | en: Pacific Aviation Safety Office = PASO | fr: Bureau de la sécurité aérienne du Pacifique
int-msg igo INT | en: Melanesian Spearhead Group | fr: Groupe mélanésien Fer de lance = GMFL
int-pna igo INT | en: Parties to the Nauru Agreement | fr: Parties à l'accord de Nauru
int-oco igo INT | en: Oceania Customs Organisation | fr: Organisation des douanes d'Océanie
int-nspa military INT ^int-nato | en: NATO Support and Procurement Agency = NSPA | fr: Agence OTAN de soutien et d'acquisition = NSPA
int-nato-sto military INT ^int-nato | en: NATO Science and Technology Organization | fr: Organisation de l'Otan pour la science et la technologie
int-nato-ndc military INT ^int-nato | en: NATO Defense College = NDC | fr: Collège de défense de l'Otan
int-nato-landcom military INT ^int-nato | en: Allied Land Command = LANDCOM | fr: Commandement terrestre allié de l'Otan = LANDCOM
int-nato-eadrcc igo INT ^int-nato | en: Euro-Atlantic Disaster Response Coordination Centre = EADRCC | fr: Centre euro-atlantique de coordination des réactions en cas de catastrophe = EADRCC
int-nato-eapc igo INT ^int-nato | en: Euro-Atlantic Partnership Council = EAPC | fr: Conseil de partenariat euro-atlantique = CPEA
int-nato-stratcom igo INT | en: NATO Strategic Communications Centre of Excellence = StratCom COE | fr: Centre d'excellence de l'Otan pour la communication stratégique
int-nato-diana igo INT ^int-nato | en: Defence Innovation Accelerator for the North Atlantic | fr: Accélérateur d'innovation de défense pour l'Atlantique Nord
int-nato-napma military INT ^int-nato | en: NATO Airborne Early Warning and Control Programme Management Agency = NAPMA | fr: Agence de gestion du programme AWACS de l'Otan = NAPMA
int-nato-netma military INT ^int-nato | en: NATO Eurofighter and Tornado Management Agency = NETMA | fr: Agence de gestion Eurofighter et Tornado de l'Otan = NETMA
int-nato-nahema military INT ^int-nato | en: NATO Helicopter Management Agency = NAHEMA | fr: Agence de gestion hélicoptères de l'Otan = NAHEMA
int-isaf military INT ^int-nato | en: International Security Assistance Force = ISAF | fr: Force internationale d'assistance à la sécurité = Isaf ; ISAF ; FIAS
int-sfor military INT ^int-nato | en: Stabilisation Force in Bosnia and Herzegovina = SFOR | fr: Force de stabilisation en Bosnie-Herzégovine = SFOR ; Sfor
int-hybrid-coe igo INT | en: European Centre of Excellence for Countering Hybrid Threats = Hybrid CoE | fr: Centre d'excellence européen pour la lutte contre les menaces hybrides = Hybrid CoE
int-jef military INT | en: Joint Expeditionary Force | fr: Force expéditionnaire commune
int-anzus igo INT | en: ANZUS Council = ANZUS | fr: Conseil de l'ANZUS = ANZUS
int-cento igo INT | en: Central Treaty Organization | fr: Organisation du traité central
int-wassenaar igo INT | en: Wassenaar Arrangement | fr: Arrangement de Wassenaar
int-nsg igo INT | en: Nuclear Suppliers Group = NSG | fr: Groupe des fournisseurs nucléaires
int-ksc court INT | en: Kosovo Specialist Chambers | fr: Chambres spécialisées pour le Kosovo
int-eccc-khmer court INT | en: Extraordinary Chambers in the Courts of Cambodia | fr: Chambres extraordinaires au sein des tribunaux cambodgiens = CETC
int-scsl court INT ^int-un | en: Special Court for Sierra Leone = SCSL | fr: Tribunal spécial pour la Sierra Leone = TSSL
int-icmp igo INT | en: International Commission on Missing Persons = ICMP | fr: Commission internationale pour les personnes disparues
int-inter-trade other INT | en: InterTradeIreland | fr: InterTradeIreland
int-waterways-ireland other INT | en: Waterways Ireland | fr: Waterways Ireland | ga: Uiscebhealaí Éireann
int-foras other INT | ga: Foras na Gaeilge | en: Foras na Gaeilge | fr: Foras na Gaeilge
int-ulster-scots other INT | en: Ulster-Scots Agency | fr: Agence de l'Ulster-Scots
int-safefood other INT | en: Food Safety Promotion Board ; Safefood | fr: Safefood
int-loughs-agency other INT | en: Loughs Agency ; Foyle, Carlingford and Irish Lights Commission | fr: Loughs Agency
int-seupb other INT | en: Special EU Programmes Body = SEUPB | fr: Special EU Programmes Body = SEUPB
int-tourism-ireland other INT | en: Tourism Ireland | fr: Tourism Ireland
int-nsmc igo INT | en: North/South Ministerial Council = NSMC | fr: Conseil ministériel Nord-Sud irlandais
int-language-body other INT | en: North/South Language Body | fr: organisme linguistique Nord-Sud irlandais
int-british-irish-council igo INT | en: British–Irish Council ; British-Irish Council | fr: Conseil britannico-irlandais
int-bipa parliament INT | en: British-Irish Parliamentary Assembly = BIPA | fr: Assemblée parlementaire britannico-irlandaise = BIPA
int-seato igo INT | en: Southeast Asia Treaty Organization = SEATO | fr: Organisation du traité de l'Asie du Sud-Est = OTASE
int-ihffc igo INT | en: International Humanitarian Fact-Finding Commission = IHFFC | fr: Commission internationale humanitaire d'établissement des faits
int-cb-umoa regulator INT ^int-uemoa | fr: Commission bancaire de l'UMOA ; Commission bancaire de l'Union monétaire ouest-africaine | en: Banking Commission of the West African Monetary Union
int-beac-barents igo INT | en: Barents Euro-Arctic Council | fr: Conseil euro-arctique de la mer de Barents
int-eao igo INT ^int-council-of-europe | fr: Observatoire européen de l'audiovisuel | en: European Audiovisual Observatory
int-xfel igo INT | en: European X-Ray Free-Electron Laser Facility ; European XFEL | fr: European XFEL
int-esrf igo INT | en: European Synchrotron Radiation Facility = ESRF | fr: Installation européenne de rayonnement synchrotron = ESRF
int-ill igo INT | fr: Institut Laue-Langevin | en: Institut Laue–Langevin ; Institut Laue-Langevin
int-fair igo INT | en: Facility for Antiproton and Ion Research | fr: centre de recherche sur les antiprotons et les ions
int-skao igo INT | en: Square Kilometre Array Observatory = SKAO | fr: Observatoire du réseau d'un kilomètre carré = SKAO
int-cost igo INT | en: European Cooperation in Science and Technology | fr: Coopération européenne en science et technologie
int-eureka igo INT | en: Eureka Association ; Eureka Network | fr: réseau Eureka
int-eurogendfor police INT | en: European Gendarmerie Force = EUROGENDFOR ; Eurogendfor | fr: Force de gendarmerie européenne = FGE ; EUROGENDFOR ; Eurogendfor
int-eurocorps military INT | en: Eurocorps | fr: Eurocorps ; Corps européen
int-occar igo INT | en: Organisation for Joint Armament Cooperation = OCCAR ; Occar | fr: Organisation conjointe de coopération en matière d'armement = OCCAR ; Occar
`;
