/** The public bodies that French press meets daily, in French: a part of the gazetteer. */
export const daily: string = `
fr-presidency government FR | fr: présidence de la République @ Élysée ; palais de l'Élysée
fr-prime-minister government FR | fr: services du Premier ministre @ Matignon ; hôtel de Matignon
fr-government government FR | fr: gouvernement français
fr-sgdsn government FR ^fr-prime-minister | fr: secrétariat général de la défense et de la sécurité nationale = SGDSN < secrétariat général de la défense nationale
fr-interior ministry FR | fr: ministère de l'Intérieur @ place Beauvau ; Beauvau ; hôtel de Beauvau
fr-foreign ministry FR | fr: ministère de l'Europe et des Affaires étrangères = MEAE @ Quai d'Orsay
fr-defence ministry FR | fr: ministère des Armées = MINARM @ hôtel de Brienne
fr-justice ministry FR | fr: ministère de la Justice @ place Vendôme ; Chancellerie ! garde des Sceaux
fr-economy ministry FR | fr: ministère de l'Économie et des Finances @ Bercy
fr-budget ministry FR ^fr-economy | fr: ministère des Comptes publics
fr-industry ministry FR ^fr-economy | fr: ministère de l'Industrie
fr-trade ministry FR | fr: ministère du Commerce extérieur
fr-digital ministry FR ^fr-economy | fr: ministère du Numérique
fr-health ministry FR | fr: ministère de la Santé
fr-solidarity ministry FR | fr: ministère des Solidarités
fr-family ministry FR | fr: ministère de la Famille ! haute-commissaire à l'Enfance
fr-education ministry FR | fr: ministère de l'Éducation nationale @ rue de Grenelle
fr-research ministry FR | fr: ministère de l'Enseignement supérieur et de la Recherche = MESR ; MESRI
fr-labour ministry FR | fr: ministère du Travail
fr-agriculture ministry FR | fr: ministère de l'Agriculture
fr-environment ministry FR | fr: ministère de la Transition écologique @ hôtel de Roquelaure
fr-energy ministry FR | fr: ministère de l'Énergie
fr-transport ministry FR | fr: ministère des Transports
fr-sea ministry FR | fr: ministère de la Mer
fr-housing ministry FR | fr: ministère du Logement
fr-territories ministry FR | fr: ministère de la Cohésion des territoires
fr-local-government ministry FR ^fr-territories | fr: ministère des Collectivités territoriales
fr-overseas ministry FR | fr: ministère des Outre-mer
fr-culture ministry FR | fr: ministère de la Culture @ rue de Valois
fr-sports ministry FR | fr: ministère des Sports
fr-europe ministry FR ^fr-foreign | fr: ministère délégué chargé de l'Europe
fr-development ministry FR ^fr-foreign | fr: ministère de la Coopération
fr-equality ministry FR | fr: ministère de l'Égalité entre les femmes et les hommes
fr-public-service ministry FR | fr: ministère de la Fonction publique
fr-parliament parliament FR | fr: Parlement français
fr-assemblee-nationale parliament FR ^fr-parliament Q193582 | fr: Assemblée nationale @ Palais-Bourbon ; palais Bourbon
fr-senat parliament FR ^fr-parliament | fr: Sénat @ palais du Luxembourg
fr-cese other FR | fr: Conseil économique, social et environnemental = CESE ; Cese < Conseil économique et social @ palais d'Iéna
fr-conseil-constitutionnel court FR | fr: Conseil constitutionnel @ rue de Montpensier
fr-conseil-etat court FR | fr: Conseil d'État
fr-cour-cassation court FR | fr: Cour de cassation
fr-cour-comptes court FR | fr: Cour des comptes @ rue Cambon
fr-cjr court FR | fr: Cour de justice de la République = CJR
fr-tribunal-paris court FR | fr: tribunal judiciaire de Paris ; tribunal correctionnel de Paris < tribunal de grande instance de Paris
fr-cour-appel-paris court FR | fr: cour d'appel de Paris
fr-cour-assises-speciale court FR | fr: cour d'assises spéciale de Paris
fr-cnda court FR | fr: Cour nationale du droit d'asile = CNDA < Commission des recours des réfugiés
fr-csm other FR | fr: Conseil supérieur de la magistrature = CSM
fr-cnil regulator FR | fr: Commission nationale de l'informatique et des libertés ; gendarme de la vie privée = CNIL ; Cnil
fr-arcom regulator FR | fr: Autorité de régulation de la communication audiovisuelle et numérique ; gendarme de l'audiovisuel = Arcom ; CSA < Conseil supérieur de l'audiovisuel
fr-hadopi regulator FR | fr: Haute Autorité pour la diffusion des œuvres et la protection des droits sur internet = Hadopi
fr-arcep regulator FR | fr: Autorité de régulation des communications électroniques, des postes et de la distribution de la presse ; Autorité de régulation des communications électroniques et des postes ; gendarme des télécoms = Arcep < Autorité de régulation des télécommunications
fr-amf regulator FR | fr: Autorité des marchés financiers ; gendarme de la Bourse = AMF < Commission des opérations de bourse
fr-acpr regulator FR ^fr-banque-de-france | fr: Autorité de contrôle prudentiel et de résolution = ACPR < Autorité de contrôle prudentiel
fr-concurrence regulator FR | fr: Autorité de la concurrence ; Autorité française de la concurrence ; gendarme de la concurrence < Conseil de la concurrence
fr-hatvp regulator FR | fr: Haute Autorité pour la transparence de la vie publique = HATVP
fr-defenseur-droits other FR | fr: Défenseur des droits < Médiateur de la République ; Haute Autorité de lutte contre les discriminations et pour l'égalité ! Défenseure des droits
fr-cnctr regulator FR | fr: Commission nationale de contrôle des techniques de renseignement = CNCTR ; CNCIS < Commission nationale de contrôle des interceptions de sécurité
fr-cre regulator FR | fr: Commission de régulation de l'énergie = CRE
fr-asnr regulator FR | fr: Autorité de sûreté nucléaire et de radioprotection ; gendarme du nucléaire = ASNR ; ASN ; IRSN < Autorité de sûreté nucléaire ; Institut de radioprotection et de sûreté nucléaire
fr-cncdh other FR | fr: Commission nationale consultative des droits de l'homme = CNCDH
fr-afa regulator FR | fr: Agence française anticorruption = AFA
fr-banque-de-france central-bank FR | fr: Banque de France
fr-has regulator FR | fr: Haute Autorité de santé = HAS
fr-ansm regulator FR | fr: Agence nationale de sécurité du médicament et des produits de santé ; Agence nationale de sécurité du médicament = ANSM ; Afssaps < Agence française de sécurité sanitaire des produits de santé
fr-anses regulator FR | fr: Agence nationale de sécurité sanitaire de l'alimentation, de l'environnement et du travail ; Agence nationale de sécurité sanitaire = Anses ; Afssa < Agence française de sécurité sanitaire des aliments
fr-afld other FR | fr: Agence française de lutte contre le dopage = AFLD
fr-anssi cyber FR ^fr-sgdsn | fr: Agence nationale de la sécurité des systèmes d'information ; agence française de cybersécurité ; gendarme français de la cybersécurité = ANSSI < Direction centrale de la sécurité des systèmes d'information
fr-cert-fr cert FR ^fr-anssi | fr: Centre gouvernemental de veille, d'alerte et de réponse aux attaques informatiques = CERT-FR < CERTA
fr-viginum cyber FR ^fr-sgdsn | fr: Service de vigilance et de protection contre les ingérences numériques étrangères = Viginum
fr-cybermalveillance cyber FR | fr: Cybermalveillance.gouv.fr ; GIP Acyma ; groupement d'intérêt public Action contre la cybermalveillance = ACYMA
fr-comcyber cyber FR ^fr-defence | fr: Commandement de la cyberdéfense = COMCYBER
fr-comcyber-mi cyber FR ^fr-interior | fr: Commandement du ministère de l'Intérieur dans le cyberespace = COMCYBER-MI ; ComCyberGend < Commandement de la gendarmerie dans le cyberespace
fr-ofac police FR ^fr-police-judiciaire | fr: Office anti-cybercriminalité ; Office anticybercriminalité = OFAC ; Ofac ; OCLCTIC < Office central de lutte contre la criminalité liée aux technologies de l'information et de la communication
fr-pharos police FR ^fr-ofac | fr: plateforme Pharos ; plate-forme Pharos ; plateforme d'harmonisation, d'analyse, de recoupement et d'orientation des signalements = Pharos
fr-dinum other FR ^fr-prime-minister | fr: Direction interministérielle du numérique = Dinum ; Dinsic < Direction interministérielle du numérique et du système d'information et de communication de l'État
fr-dgsi intelligence FR ^fr-interior | fr: Direction générale de la sécurité intérieure ; renseignement intérieur français = DGSI ; DCRI < Direction centrale du renseignement intérieur ! directeur général de la sécurité intérieure ; directrice générale de la sécurité intérieure
fr-dgse intelligence FR ^fr-defence | fr: Direction générale de la sécurité extérieure ; renseignement extérieur français ; services secrets extérieurs français = DGSE < Service de documentation extérieure et de contre-espionnage @ boulevard Mortier ! directeur général de la sécurité extérieure
fr-dst intelligence FR ^fr-interior | fr: Direction de la surveillance du territoire = DST
fr-rg intelligence FR ^fr-interior | fr: renseignements généraux ; Direction centrale des renseignements généraux = DCRG
fr-drm intelligence FR ^fr-defence | fr: Direction du renseignement militaire = DRM
fr-drsd intelligence FR ^fr-defence | fr: Direction du renseignement et de la sécurité de la défense = DRSD ; DPSD < Direction de la protection et de la sécurité de la défense
fr-dnred intelligence FR ^fr-douane | fr: Direction nationale du renseignement et des enquêtes douanières = DNRED
fr-tracfin intelligence FR ^fr-economy | fr: cellule antiblanchiment de Bercy ; Traitement du renseignement et action contre les circuits financiers clandestins = Tracfin
fr-dnrt intelligence FR ^fr-police-nationale | fr: Direction nationale du renseignement territorial ; renseignement territorial = DNRT ; SCRT < Service central du renseignement territorial
fr-drpp intelligence FR ^fr-prefecture-police | fr: Direction du renseignement de la préfecture de police ; Direction du renseignement de la préfecture de police de Paris = DRPP
fr-cnrlt intelligence FR ^fr-presidency | fr: Coordination nationale du renseignement et de la lutte contre le terrorisme = CNRLT ! coordonnateur national du renseignement et de la lutte contre le terrorisme ; coordonnateur national du renseignement ; coordinateur national du renseignement
fr-uclat intelligence FR ^fr-interior | fr: Unité de coordination de la lutte antiterroriste = UCLAT
fr-police-nationale police FR ^fr-interior | fr: police nationale ; Direction générale de la police nationale = DGPN ! directeur général de la police nationale ; directrice générale de la police nationale ; patron de la police nationale
fr-gendarmerie police FR ^fr-interior | fr: gendarmerie nationale ; Direction générale de la gendarmerie nationale = DGGN ! directeur général de la gendarmerie nationale ; patron de la gendarmerie nationale
fr-igpn police FR ^fr-police-nationale | fr: Inspection générale de la police nationale ; police des polices = IGPN
fr-iggn police FR ^fr-gendarmerie | fr: Inspection générale de la gendarmerie nationale = IGGN
fr-prefecture-police police FR ^fr-interior | fr: préfecture de police de Paris ; préfecture de police @ 36, quai des Orfèvres ; quai des Orfèvres ; 36 quai des Orfèvres ! préfet de police de Paris ; préfet de police ; préfète de police
fr-police-judiciaire police FR ^fr-police-nationale | fr: Direction nationale de la police judiciaire = DNPJ ; DCPJ < Direction centrale de la police judiciaire
fr-pj-paris police FR ^fr-prefecture-police | fr: police judiciaire de Paris ; police judiciaire parisienne ; Direction de la police judiciaire de la préfecture de police = DRPJ
fr-police-aux-frontieres police FR ^fr-police-nationale | fr: police aux frontières ; Direction nationale de la police aux frontières = PAF ; DNPAF ; DCPAF < Direction centrale de la police aux frontières
fr-crs police FR ^fr-police-nationale | fr: compagnies républicaines de sécurité ; compagnie républicaine de sécurité = CRS
fr-raid police FR ^fr-police-nationale | fr: Recherche, assistance, intervention, dissuasion = RAID
fr-gign police FR ^fr-gendarmerie | fr: Groupe d'intervention de la gendarmerie nationale = GIGN
fr-bri police FR ^fr-prefecture-police | fr: Brigade de recherche et d'intervention ; Brigade de recherche et d'intervention de Paris = BRI
fr-sdat police FR ^fr-police-judiciaire | fr: Sous-direction antiterroriste ; Sous-direction anti-terroriste = SDAT ; Sdat
fr-ofast police FR ^fr-police-judiciaire | fr: Office antistupéfiants ; Office anti-stupéfiants = Ofast ; OCRTIS < Office central pour la répression du trafic illicite des stupéfiants
fr-ofmin police FR ^fr-police-judiciaire | fr: Office mineurs = Ofmin
fr-douane police FR ^fr-economy | fr: Direction générale des douanes et droits indirects ; douane française ; douanes françaises = DGDDI
fr-securite-civile other FR ^fr-interior | fr: Direction générale de la sécurité civile et de la gestion des crises ; Sécurité civile française = DGSCGC
fr-bspp military FR | fr: Brigade de sapeurs-pompiers de Paris ; Brigade des sapeurs-pompiers de Paris ; sapeurs-pompiers de Paris = BSPP
fr-penitentiaire other FR ^fr-justice | fr: Direction de l'administration pénitentiaire ; administration pénitentiaire française
fr-ants other FR ^fr-interior | fr: Agence nationale des titres sécurisés ; France Titres = ANTS
fr-pnf prosecution FR ^fr-justice | fr: parquet national financier = PNF ! procureur national financier ; procureure nationale financière ; procureur de la République financier
fr-pnat prosecution FR ^fr-justice | fr: parquet national antiterroriste ; parquet antiterroriste ; parquet national anti-terroriste = Pnat ; PNAT ! procureur national antiterroriste ; procureur de la République antiterroriste ; procureur antiterroriste
fr-pnaco prosecution FR ^fr-justice | fr: parquet national anticriminalité organisée ; parquet national anti-criminalité organisée = Pnaco ! procureure nationale anticriminalité organisée ; procureur national anticriminalité organisée
fr-parquet-paris prosecution FR ^fr-justice | fr: parquet de Paris ; parquet parisien ! procureur de Paris ; procureure de Paris ; procureur de la République de Paris
fr-j3 prosecution FR ^fr-parquet-paris | fr: section de lutte contre la cybercriminalité du parquet de Paris ; section J3 ; section J3 du parquet de Paris = J3
fr-junalco prosecution FR ^fr-parquet-paris | fr: Juridiction nationale de lutte contre la criminalité organisée = Junalco
fr-parquet-general-paris prosecution FR ^fr-justice | fr: parquet général de Paris ; parquet général de la cour d'appel de Paris ! procureur général de Paris ; procureure générale de Paris ; procureur général près la cour d'appel de Paris
fr-agrasc other FR ^fr-justice | fr: Agence de gestion et de recouvrement des avoirs saisis et confisqués = Agrasc
fr-armed-forces military FR ^fr-defence | fr: armées françaises
fr-ema military FR ^fr-defence | fr: état-major des armées ; état-major français des armées = EMA ! chef d'état-major des armées ; chef d'état-major des armées françaises ; chef d'état-major français
fr-army military FR ^fr-armed-forces | fr: armée de Terre française ; armée de Terre ! chef d'état-major de l'armée de Terre
fr-navy military FR ^fr-armed-forces | fr: marine nationale ! chef d'état-major de la Marine ; chef d'état-major de la Marine nationale
fr-air-force military FR ^fr-armed-forces | fr: armée de l'Air et de l'Espace ; armée de l'Air ! chef d'état-major de l'armée de l'Air et de l'Espace ; chef d'état-major de l'armée de l'Air
fr-cos military FR ^fr-ema | fr: Commandement des opérations spéciales
fr-foreign-legion military FR ^fr-army | fr: Légion étrangère ; Légion étrangère française
fr-dga military FR ^fr-defence | fr: Direction générale de l'armement = DGA ! délégué général pour l'armement
fr-tresor other FR ^fr-economy | fr: Direction générale du Trésor ; Trésor français
fr-dgfip other FR ^fr-economy | fr: Direction générale des finances publiques ; fisc français ; Trésor public = DGFiP
fr-dgccrf regulator FR ^fr-economy | fr: Direction générale de la concurrence, de la consommation et de la répression des fraudes ; Répression des fraudes = DGCCRF
fr-insee other FR ^fr-economy | fr: Institut national de la statistique et des études économiques = Insee
fr-cdc other FR | fr: Caisse des dépôts et consignations ; Caisse des dépôts
fr-afd other FR | fr: Agence française de développement = AFD < Caisse française de développement
fr-expertise-france other FR ^fr-afd | fr: Expertise France
fr-business-france other FR | fr: Business France < Ubifrance
fr-dgac regulator FR ^fr-transport | fr: Direction générale de l'aviation civile = DGAC
fr-bea other FR ^fr-transport | fr: Bureau d'enquêtes et d'analyses pour la sécurité de l'aviation civile ; Bureau d'enquêtes et d'analyses = BEA
fr-meteo-france other FR | fr: Météo-France ; Météo France
fr-ign other FR | fr: Institut national de l'information géographique et forestière = IGN < Institut géographique national
fr-ademe other FR ^fr-environment | fr: Agence de la transition écologique = Ademe < Agence de l'environnement et de la maîtrise de l'énergie
fr-ofb other FR ^fr-environment | fr: Office français de la biodiversité = OFB < Agence française pour la biodiversité ; Office national de la chasse et de la faune sauvage
fr-onf other FR | fr: Office national des forêts = ONF
fr-anct other FR ^fr-territories | fr: Agence nationale de la cohésion des territoires = ANCT
fr-anru other FR | fr: Agence nationale pour la rénovation urbaine = Anru ; ANRU
fr-dgs other FR ^fr-health | fr: Direction générale de la Santé = DGS ! directeur général de la Santé ; directrice générale de la Santé
fr-spf other FR ^fr-health | fr: Santé publique France < Institut de veille sanitaire ; InVS
fr-abm other FR ^fr-health | fr: Agence de la biomédecine
fr-ccne other FR | fr: Comité consultatif national d'éthique = CCNE
fr-ars other FR ^fr-health | fr: agences régionales de santé ; agence régionale de santé = ARS
fr-igas other FR | fr: Inspection générale des affaires sociales = Igas ; IGAS
fr-cnam other FR | fr: Caisse nationale de l'assurance maladie ; Caisse nationale d'assurance maladie ; Assurance maladie = Cnam ; CNAM ; Cnamts
fr-cnaf other FR | fr: Caisse nationale des allocations familiales = Cnaf ; CNAF
fr-urssaf other FR | fr: Urssaf Caisse nationale = Urssaf ; Acoss < Agence centrale des organismes de sécurité sociale
fr-drees other FR ^fr-health | fr: Direction de la recherche, des études, de l'évaluation et des statistiques = Drees
fr-dares other FR ^fr-labour | fr: Direction de l'animation de la recherche, des études et des statistiques = Dares
fr-france-travail other FR ^fr-labour | fr: France Travail < Pôle emploi ; Agence nationale pour l'emploi
fr-miviludes other FR ^fr-interior | fr: Mission interministérielle de vigilance et de lutte contre les dérives sectaires = Miviludes
fr-ofpra other FR ^fr-interior | fr: Office français de protection des réfugiés et apatrides = Ofpra
fr-ofii other FR ^fr-interior | fr: Office français de l'immigration et de l'intégration = Ofii ; OFII
fr-cnrs other FR Q280413 | fr: Centre national de la recherche scientifique = CNRS
fr-inria other FR | fr: Institut national de recherche en sciences et technologies du numérique ; Institut national de recherche en informatique et en automatique = Inria
fr-inserm other FR | fr: Institut national de la santé et de la recherche médicale = Inserm
fr-inrae other FR | fr: Institut national de recherche pour l'agriculture, l'alimentation et l'environnement = Inrae ; Inra < Institut national de la recherche agronomique
fr-cea other FR | fr: Commissariat à l'énergie atomique et aux énergies alternatives ; Commissariat à l'énergie atomique = CEA
fr-cnes other FR | fr: Centre national d'études spatiales ; agence spatiale française = Cnes ; CNES
fr-onera other FR | fr: Office national d'études et de recherches aérospatiales = Onera
fr-ifremer other FR | fr: Institut français de recherche pour l'exploitation de la mer = Ifremer
fr-anr other FR | fr: Agence nationale de la recherche = ANR
fr-cnc other FR ^fr-culture | fr: Centre national du cinéma et de l'image animée = CNC
fr-bnf other FR ^fr-culture | fr: Bibliothèque nationale de France = BnF ; BNF
fr-paris local FR | fr: mairie de Paris ; Ville de Paris ; municipalité parisienne
fr-grand-paris local FR | fr: Métropole du Grand Paris
fr-idf local FR | fr: conseil régional d'Île-de-France ; région Île-de-France
fr-idfm local FR ^fr-idf | fr: Île-de-France Mobilités = IDFM < Syndicat des transports d'Île-de-France ; STIF
fr-collectivite-corse local FR | fr: Collectivité de Corse ; Assemblée de Corse
eu-union eu-institution EU Q458 | fr: Union européenne = UE < Communauté européenne ; Communauté économique européenne
eu-commission eu-institution EU Q8880 | fr: Commission européenne ; Commission de Bruxelles ; exécutif européen @ Berlaymont
eu-parliament eu-institution EU Q8889 | fr: Parlement européen ; Parlement de Strasbourg
eu-council eu-institution EU Q8896 | fr: Conseil de l'Union européenne ; Conseil de l'UE ; Conseil des ministres de l'Union européenne
eu-european-council eu-institution EU Q8886 | fr: Conseil européen
eu-eurogroup eu-institution EU | fr: Eurogroupe
eu-cjeu court EU Q4951 | fr: Cour de justice de l'Union européenne ; Cour européenne de justice = CJUE ; CJCE < Cour de justice des Communautés européennes
eu-ecb central-bank EU Q8901 | fr: Banque centrale européenne = BCE
eu-eca eu-institution EU Q8900 | fr: Cour des comptes européenne
eu-eeas eu-institution EU | fr: Service européen pour l'action extérieure ; diplomatie européenne = SEAE ! chef de la diplomatie européenne ; cheffe de la diplomatie européenne ; haut représentant de l'Union européenne pour les affaires étrangères et la politique de sécurité
eu-eib eu-institution EU | fr: Banque européenne d'investissement = BEI
eu-edpb regulator EU | fr: Comité européen de la protection des données = EDPB < groupe de travail Article 29 ; G29
eu-eurostat eu-institution EU ^eu-commission | fr: Eurostat ; office européen de statistiques
eu-olaf eu-institution EU ^eu-commission | fr: Office européen de lutte antifraude ; Office européen de lutte anti-fraude = OLAF ; Olaf
eu-enisa eu-agency EU | fr: Agence de l'Union européenne pour la cybersécurité ; Agence européenne pour la cybersécurité ; agence européenne de cybersécurité = ENISA < Agence européenne chargée de la sécurité des réseaux et de l'information ; Agence de l'Union européenne chargée de la sécurité des réseaux et de l'information
eu-cert-eu cert EU | fr: équipe d'intervention en cas d'urgence informatique des institutions de l'UE = CERT-EU
eu-europol eu-agency EU | fr: Agence de l'Union européenne pour la coopération des services répressifs ; Office européen de police ; agence européenne de police = Europol
eu-eurojust eu-agency EU | fr: Agence de l'Union européenne pour la coopération judiciaire en matière pénale ; agence européenne de coopération judiciaire = Eurojust < Unité européenne de coopération judiciaire
eu-eppo prosecution EU | fr: parquet européen ! chef du parquet européen ; cheffe du parquet européen ; procureure générale européenne
eu-frontex eu-agency EU | fr: Agence européenne de garde-frontières et de garde-côtes ; Agence européenne des frontières ; Agence européenne de surveillance des frontières = Frontex
eu-euaa eu-agency EU | fr: Agence de l'Union européenne pour l'asile ; Agence européenne de l'asile = AUEA < Bureau européen d'appui en matière d'asile
eu-cepol eu-agency EU | fr: Agence de l'Union européenne pour la formation des services répressifs ; Collège européen de police = CEPOL
eu-eba eu-agency EU | fr: Autorité bancaire européenne = ABE
eu-esma eu-agency EU | fr: Autorité européenne des marchés financiers = AEMF ; ESMA
eu-ema eu-agency EU | fr: Agence européenne des médicaments ; Agence européenne du médicament = EMA
eu-ecdc eu-agency EU | fr: Centre européen de prévention et de contrôle des maladies = ECDC
eu-efsa eu-agency EU | fr: Autorité européenne de sécurité des aliments = EFSA ; Efsa
int-un igo INT Q1065 | fr: Organisation des Nations unies ; Nations unies = ONU ; Onu
int-unsc igo INT ^int-un Q37470 | fr: Conseil de sécurité des Nations unies ; Conseil de sécurité de l'ONU ; Conseil de sécurité
int-unga igo INT ^int-un Q47423 | fr: Assemblée générale des Nations unies ; Assemblée générale de l'ONU
int-unhrc igo INT ^int-un | fr: Conseil des droits de l'homme des Nations unies ; Conseil des droits de l'homme de l'ONU ; Conseil des droits de l'homme
int-ohchr igo INT ^int-un | fr: Haut-Commissariat des Nations unies aux droits de l'homme ; Haut-Commissariat de l'ONU aux droits de l'homme ; Haut-Commissariat aux droits de l'homme = HCDH ! haut-commissaire des Nations unies aux droits de l'homme ; haut-commissaire de l'ONU aux droits de l'homme ; haute-commissaire des Nations unies aux droits de l'homme
int-unhcr igo INT ^int-un Q132551 | fr: Haut-Commissariat des Nations unies pour les réfugiés ; Haut-Commissariat de l'ONU pour les réfugiés ; Haut-Commissariat aux réfugiés = HCR ; UNHCR ! haut-commissaire des Nations unies pour les réfugiés ; haut-commissaire de l'ONU pour les réfugiés ; haut-commissaire aux réfugiés
int-unicef igo INT ^int-un Q740308 | fr: Fonds des Nations unies pour l'enfance = Unicef
int-unrwa igo INT ^int-un | fr: Office de secours et de travaux des Nations unies pour les réfugiés de Palestine dans le Proche-Orient ; Office de secours et de travaux des Nations unies pour les réfugiés de Palestine ; agence de l'ONU pour les réfugiés palestiniens = UNRWA
int-ocha igo INT ^int-un | fr: Bureau des Nations unies pour la coordination des affaires humanitaires ; Bureau de la coordination des affaires humanitaires des Nations unies ; Bureau de l'ONU pour la coordination des affaires humanitaires = Ocha ; OCHA
int-wfp igo INT ^int-un Q204344 | fr: Programme alimentaire mondial = PAM
int-undp igo INT ^int-un | fr: Programme des Nations unies pour le développement = PNUD ; Pnud
int-unep igo INT ^int-un | fr: Programme des Nations unies pour l'environnement = PNUE ; Pnue
int-un-women igo INT ^int-un | fr: ONU Femmes
int-unodc igo INT ^int-un | fr: Office des Nations unies contre la drogue et le crime ; Office de l'ONU contre la drogue et le crime = ONUDC
int-ipcc igo INT Q171183 | fr: Groupe d'experts intergouvernemental sur l'évolution du climat = Giec ; GIEC
int-unifil military INT ^int-un | fr: Force intérimaire des Nations unies au Liban = Finul
int-monusco military INT ^int-un | fr: Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo = Monusco
int-minusma military INT ^int-un | fr: Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali = Minusma
int-minusca military INT ^int-un | fr: Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en Centrafrique = Minusca
int-who igo INT ^int-un Q7817 | fr: Organisation mondiale de la santé = OMS
int-iarc igo INT ^int-who | fr: Centre international de recherche sur le cancer = Circ ; CIRC
int-unesco igo INT ^int-un Q7809 | fr: Organisation des Nations unies pour l'éducation, la science et la culture = Unesco
int-imf igo INT Q7804 | fr: Fonds monétaire international = FMI
int-world-bank igo INT Q7164 | fr: Banque mondiale ; Groupe de la Banque mondiale
int-wto igo INT Q7825 | fr: Organisation mondiale du commerce = OMC
int-ilo igo INT ^int-un Q54129 | fr: Organisation internationale du travail ; Bureau international du travail = OIT ; BIT
int-iaea igo INT Q41984 | fr: Agence internationale de l'énergie atomique ; gendarme nucléaire de l'ONU = AIEA
int-fao igo INT ^int-un Q82151 | fr: Organisation des Nations unies pour l'alimentation et l'agriculture = FAO
int-iom igo INT ^int-un | fr: Organisation internationale pour les migrations = OIM
int-icao igo INT ^int-un | fr: Organisation de l'aviation civile internationale = OACI ; Oaci
int-wmo igo INT ^int-un | fr: Organisation météorologique mondiale = OMM
int-icj court INT ^int-un Q7801 | fr: Cour internationale de justice = CIJ
int-icc court INT Q47488 | fr: Cour pénale internationale = CPI
int-icty court INT ^int-un | fr: Tribunal pénal international pour l'ex-Yougoslavie = TPIY
int-ictr court INT ^int-un | fr: Tribunal pénal international pour le Rwanda = TPIR
int-irmct court INT ^int-un | fr: Mécanisme international appelé à exercer les fonctions résiduelles des tribunaux pénaux ; Mécanisme pour les tribunaux pénaux internationaux = MTPI
int-nato igo INT Q7184 | fr: Organisation du traité de l'Atlantique nord ; Alliance atlantique = Otan ; OTAN
int-interpol igo INT Q8475 | fr: Organisation internationale de police criminelle = Interpol ; OIPC
int-osce igo INT Q81299 | fr: Organisation pour la sécurité et la coopération en Europe = OSCE
int-oecd igo INT Q41550 | fr: Organisation de coopération et de développement économiques ; Organisation de coopération et de développement économique = OCDE
int-iea igo INT | fr: Agence internationale de l'énergie = AIE
int-fatf igo INT | fr: Groupe d'action financière ; Groupe d'action financière internationale = Gafi ; GAFI
int-bis central-bank INT | fr: Banque des règlements internationaux = BRI
int-opec igo INT Q7795 | fr: Organisation des pays exportateurs de pétrole = Opep ; OPEP
int-opcw igo INT Q842490 | fr: Organisation pour l'interdiction des armes chimiques = OIAC
int-esa other INT Q42262 | fr: Agence spatiale européenne = ESA
int-cern other INT Q42944 | fr: Organisation européenne pour la recherche nucléaire ; Conseil européen pour la recherche nucléaire = Cern ; CERN
int-oif igo INT | fr: Organisation internationale de la francophonie = OIF
int-council-of-europe igo INT Q8908 | fr: Conseil de l'Europe
int-echr court INT ^int-council-of-europe Q122880 | fr: Cour européenne des droits de l'homme ; Cour de Strasbourg = CEDH
int-pace parliament INT ^int-council-of-europe | fr: Assemblée parlementaire du Conseil de l'Europe = APCE
int-african-union igo INT Q7159 | fr: Union africaine = UA < Organisation de l'unité africaine
int-afdb igo INT | fr: Banque africaine de développement = BAD
int-ecowas igo INT | fr: Communauté économique des États de l'Afrique de l'Ouest ; Communauté économique des États d'Afrique de l'Ouest = Cédéao
int-eccas igo INT | fr: Communauté économique des États de l'Afrique centrale = CEEAC
int-uemoa igo INT | fr: Union économique et monétaire ouest-africaine = UEMOA
int-bceao central-bank INT | fr: Banque centrale des États de l'Afrique de l'Ouest = BCEAO
int-aes igo INT | fr: Alliance des États du Sahel ; Confédération des États du Sahel = AES
int-arab-league igo INT Q7172 | fr: Ligue arabe ; Ligue des États arabes
int-gcc igo INT | fr: Conseil de coopération du Golfe = CCG
int-oic igo INT | fr: Organisation de la coopération islamique = OCI < Organisation de la conférence islamique
int-asean igo INT Q7768 | fr: Association des nations de l'Asie du Sud-Est = Asean ; Ansea
int-sco igo INT | fr: Organisation de coopération de Shanghai = OCS
int-csto igo INT | fr: Organisation du traité de sécurité collective = OTSC
int-mercosur igo INT | fr: Marché commun du Sud = Mercosur
int-g7 igo INT | fr: Groupe des sept = G7
int-g8 igo INT | fr: Groupe des huit = G8
int-g20 igo INT | fr: Groupe des vingt = G20
int-g5-sahel igo INT | fr: G5 Sahel
us-white-house government US | en: White House | fr: Maison-Blanche ; Maison Blanche @ Bureau ovale
us-government government US | en: United States government
us-foreign ministry US Q789915 | en: United States Department of State | fr: département d'État
us-defence ministry US Q11209 | en: United States Department of Defense = DoD ; DOD | fr: département de la Défense ; département américain de la Défense @ Pentagone
us-homeland-security ministry US Q11231 | en: United States Department of Homeland Security | fr: département de la Sécurité intérieure ; département américain de la Sécurité intérieure = DHS
us-justice ministry US Q1553390 | en: United States Department of Justice | fr: département de la Justice ; département américain de la Justice = DoJ ; DOJ ! procureur général des États-Unis ; procureure générale des États-Unis ; procureur général américain
us-finance ministry US | en: United States Department of the Treasury | fr: département du Trésor ; département américain du Trésor
us-congress parliament US Q11268 | en: United States Congress | fr: Congrès américain @ Capitole
us-senate parliament US ^us-congress Q66096 | en: United States Senate
us-house parliament US ^us-congress Q11701 | en: United States House of Representatives | fr: Chambre des représentants ; Chambre américaine des représentants
us-supreme-court court US Q11201 | en: Supreme Court of the United States = SCOTUS | fr: Cour suprême des États-Unis
us-fbi police US ^us-justice Q8333 | en: Federal Bureau of Investigation | fr: police fédérale américaine ; Bureau fédéral d'enquête ; Bureau fédéral d'investigation = FBI
us-dea police US ^us-justice | en: Drug Enforcement Administration | fr: agence antidrogue américaine ; agence américaine antidrogue ; agence américaine de lutte contre la drogue = DEA
us-cisa cyber US ^us-homeland-security | en: Cybersecurity and Infrastructure Security Agency | fr: Agence de cybersécurité et de sécurité des infrastructures ; Agence américaine de cybersécurité et de sécurité des infrastructures ; agence américaine de cybersécurité = Cisa ; CISA
us-cybercom military US ^us-defence | en: United States Cyber Command = CYBERCOM | fr: commandement militaire américain pour le cyberespace ; commandement américain du cyberespace ; cybercommandement américain = USCYBERCOM ; Cybercom
us-nsa intelligence US ^us-defence Q121194 | en: National Security Agency | fr: Agence nationale de sécurité américaine ; Agence de sécurité nationale américaine ; Agence nationale de la sécurité américaine = NSA @ Fort Meade
us-cia intelligence US Q37230 | en: Central Intelligence Agency | fr: Agence centrale de renseignement ; agence centrale du renseignement américain ; centrale américaine de renseignement = CIA @ Langley
us-armed-forces military US ^us-defence | en: United States Armed Forces
us-jcs military US ^us-defence | en: Joint Chiefs of Staff | fr: état-major interarmées américain ; état-major américain ! chef d'état-major américain ; chef d'état-major interarmées américain ; chef d'état-major interarmées des États-Unis
us-navy military US ^us-armed-forces | en: United States Navy | fr: US Navy
us-air-force military US ^us-armed-forces | en: United States Air Force = USAF | fr: US Air Force
us-fed central-bank US Q53536 | en: Federal Reserve System | fr: Réserve fédérale ; Réserve fédérale américaine ; Réserve fédérale des États-Unis = Fed
us-sec regulator US Q953944 | en: United States Securities and Exchange Commission | fr: gendarme américain de la Bourse ; gendarme boursier américain ; gendarme de la Bourse américaine = SEC
us-ftc regulator US | en: Federal Trade Commission | fr: agence américaine de la concurrence ; autorité américaine de la concurrence ; agence américaine de protection des consommateurs = FTC
us-fda regulator US ^us-health Q204711 | en: Food and Drug Administration | fr: Agence américaine du médicament ; Agence américaine des médicaments ; Agence américaine des produits alimentaires et médicamenteux = FDA
us-cdc other US ^us-health | en: Centers for Disease Control and Prevention | fr: Centres de contrôle et de prévention des maladies ; Centres américains de contrôle et de prévention des maladies ; Centres américains de prévention et de lutte contre les maladies = CDC
us-nasa other US Q23548 | en: National Aeronautics and Space Administration | fr: agence spatiale américaine = Nasa ; NASA
us-usaid other US | en: United States Agency for International Development = USAid | fr: Agence des États-Unis pour le développement international ; Agence américaine pour le développement international ; agence américaine pour le développement = USAID
gb-prime-minister government GB | en: Prime Minister's Office | fr: services du Premier ministre britannique @ Downing Street ; 10 Downing Street ; 10, Downing Street
gb-interior ministry GB | en: Home Office
gb-foreign ministry GB | en: Foreign, Commonwealth and Development Office = FCO | fr: Foreign Office = FCDO
gb-parliament parliament GB | en: Parliament of the United Kingdom | fr: Parlement britannique @ Westminster
gb-commons parliament GB ^gb-parliament Q11005 | en: House of Commons | fr: Chambre des communes ; Chambre des communes britannique
gb-lords parliament GB ^gb-parliament Q11007 | en: House of Lords | fr: Chambre des lords
gb-mi5 intelligence GB ^gb-interior | en: Security Service | fr: service de renseignement intérieur britannique ; renseignement intérieur britannique = MI5
gb-mi6 intelligence GB ^gb-foreign | en: Secret Intelligence Service = SIS | fr: Secret Intelligence Service ; service de renseignement extérieur britannique ; renseignement extérieur britannique = MI6
gb-gchq intelligence GB ^gb-foreign | en: Government Communications Headquarters | fr: agence britannique de surveillance électronique ; service d'écoutes britannique = GCHQ
gb-ncsc cyber GB ^gb-gchq | en: National Cyber Security Centre | fr: Centre national de cybersécurité britannique ; Centre britannique de cybersécurité ; agence britannique de cybersécurité = NCSC
gb-nca police GB | en: National Crime Agency | fr: Agence nationale de lutte contre la criminalité britannique ; Agence britannique de lutte contre la criminalité = NCA
gb-met-police police GB | en: Metropolitan Police | fr: police métropolitaine de Londres ; police londonienne @ Scotland Yard
gb-bank-of-england central-bank GB Q183231 | en: Bank of England | fr: Banque d'Angleterre = BoE
de-chancellery government DE | de: Bundeskanzleramt | fr: chancellerie allemande ; chancellerie fédérale allemande
de-foreign ministry DE | de: Auswärtiges Amt
de-bsi cyber DE ^de-interior | de: Bundesamt für Sicherheit in der Informationstechnik | fr: Office fédéral de la sécurité des technologies de l'information ; Office fédéral allemand de la sécurité des technologies de l'information ; Office fédéral allemand pour la sécurité des technologies de l'information = BSI
de-bka police DE ^de-interior | de: Bundeskriminalamt | fr: Office fédéral de police criminelle ; Office fédéral de la police criminelle ; Office fédéral allemand de police criminelle = BKA
de-bfv intelligence DE ^de-interior | de: Bundesamt für Verfassungsschutz | fr: Office fédéral de protection de la Constitution ; Office fédéral pour la protection de la Constitution ; Office fédéral allemand de protection de la Constitution = BfV
de-bnd intelligence DE ^de-chancellery | de: Bundesnachrichtendienst | fr: Service fédéral de renseignement ; Service fédéral allemand de renseignement ; Service fédéral de renseignement allemand = BND
de-bverfg court DE | de: Bundesverfassungsgericht = BVerfG | fr: Cour constitutionnelle fédérale ; Cour constitutionnelle allemande ; Cour constitutionnelle fédérale allemande
de-bundestag parliament DE Q154797 | de: Deutscher Bundestag | fr: Bundestag
de-bundesrat parliament DE | de: Bundesrat
de-bundesbank central-bank DE | de: Deutsche Bundesbank | fr: Bundesbank ; Banque fédérale d'Allemagne
de-bundeswehr military DE ^de-defence | de: Bundeswehr
it-presidency government IT | it: Presidenza della Repubblica italiana | fr: présidence italienne @ Quirinal ; palais du Quirinal
it-acn cyber IT ^it-government | it: Agenzia per la cybersicurezza nazionale | fr: Agence italienne pour la cybersécurité nationale ; Agence italienne de cybersécurité ; Agence nationale italienne de cybersécurité = ACN
it-carabinieri police IT ^it-defence | it: Arma dei Carabinieri | fr: Carabinieri ; carabiniers italiens
es-cni intelligence ES ^es-defence | es: Centro Nacional de Inteligencia = CNI | fr: Centre national de renseignement espagnol ; Centre national du renseignement espagnol ; Centre national d'intelligence espagnol
es-incibe cyber ES ^es-digital | es: Instituto Nacional de Ciberseguridad | fr: Institut national de cybersécurité espagnol ; Institut national espagnol de cybersécurité = INCIBE
es-guardia-civil police ES ^es-interior | es: Guardia Civil | fr: Garde civile espagnole ; Garde civile
es-audiencia-nacional court ES | es: Audiencia Nacional | fr: Audience nationale ; Audience nationale espagnole
ua-sbu intelligence UA | fr: Service de sécurité d'Ukraine ; service de sécurité ukrainien ; services de sécurité ukrainiens = SBU
ua-rada parliament UA | fr: Verkhovna Rada ; Rada ; Rada suprême
be-ccb cyber BE | fr: Centre pour la cybersécurité Belgique ; Centre pour la cybersécurité de Belgique ; Centre belge pour la cybersécurité = CCB
be-vsse intelligence BE ^be-justice | fr: Sûreté de l'État ; Sûreté de l'État belge ; Sûreté belge = VSSE
be-federal-police police BE | fr: police fédérale belge
be-federal-prosecutor prosecution BE | fr: parquet fédéral belge ; parquet fédéral de Belgique ! procureur fédéral belge
be-chamber parliament BE ^be-parliament | fr: Chambre des représentants de Belgique ; Chambre des représentants belge
ch-federal-council government CH | fr: Conseil fédéral suisse ; Conseil fédéral
ch-ofcs cyber CH ^ch-defence | fr: Office fédéral de la cybersécurité = OFCS < Centre national pour la cybersécurité ; Centrale d'enregistrement et d'analyse pour la sûreté de l'information
ch-src intelligence CH ^ch-defence | fr: Service de renseignement de la Confédération = SRC
ch-fedpol police CH ^ch-justice | fr: Office fédéral de la police = fedpol
ch-tf court CH | fr: Tribunal fédéral suisse ; Tribunal fédéral de Lausanne
tr-mit intelligence TR ^tr-presidency | fr: Organisation nationale du renseignement turque ; Organisation nationale turque du renseignement ; Organisation nationale du renseignement = MİT
tr-tbmm parliament TR | tr: Türkiye Büyük Millet Meclisi = TBMM | fr: Grande Assemblée nationale de Turquie
ru-presidency government RU | fr: présidence russe ; administration présidentielle russe @ Kremlin
ru-fsb intelligence RU | fr: Service fédéral de sécurité ; Service fédéral de sécurité russe ; services de sécurité russes = FSB
ru-svr intelligence RU | fr: Service de renseignement extérieur russe ; Service des renseignements extérieurs russe ; Service russe de renseignement extérieur = SVR
ru-gru intelligence RU ^ru-defence | fr: Direction générale du renseignement russe ; renseignement militaire russe ; Renseignement militaire russe = GRU
ru-roskomnadzor regulator RU ^ru-digital | fr: Roskomnadzor ; régulateur russe des télécommunications ; gendarme russe des télécoms
ru-duma parliament RU | fr: Douma d'État ; Douma russe ; chambre basse du Parlement russe
cn-mss intelligence CN ^cn-state-council | fr: ministère chinois de la Sécurité d'État ; ministère de la Sécurité d'État chinois ; ministère chinois de la Sécurité de l'État = MSS
cn-npc parliament CN | fr: Assemblée nationale populaire ; Assemblée populaire nationale chinoise
cn-pla military CN | fr: Armée populaire de libération
in-cbi police IN | en: Central Bureau of Investigation = CBI | fr: Bureau central d'enquête indien ; Bureau central d'investigation indien
il-mossad intelligence IL ^il-prime-minister | fr: Mossad
il-shin-bet intelligence IL ^il-prime-minister | fr: Shin Beth ; Shin Bet ; Shabak
il-knesset parliament IL | fr: Knesset
il-idf military IL ^il-defence | fr: Tsahal ; forces de défense israéliennes ; Forces de défense israéliennes
ps-authority government PS | fr: Autorité palestinienne ; Autorité nationale palestinienne
ir-irgc military IR | fr: Gardiens de la révolution ; Gardiens de la révolution islamique = CGRI ; IRGC
`;
