/** French administrations, operators, public research, and the best-known local bodies. */
export const franceAgencies: string = `
fr-tresor other FR ^fr-economy | fr: Direction générale du Trésor ; Trésor français | en: French Treasury
fr-aft other FR ^fr-economy | fr: Agence France Trésor = AFT | en: French debt management office ; Agence France Trésor
fr-dgfip other FR ^fr-economy | fr: Direction générale des finances publiques ; fisc français ; Trésor public = DGFiP ; DGFIP | en: French tax authority ; French tax administration ; French Directorate General of Public Finance ; French General Directorate of Public Finances = DGFiP ; DGFIP
fr-dgccrf regulator FR ^fr-economy | fr: Direction générale de la concurrence, de la consommation et de la répression des fraudes ; Répression des fraudes = DGCCRF | en: French consumer protection watchdog ; French anti-fraud watchdog ; French consumer watchdog = DGCCRF
fr-dge other FR ^fr-economy | fr: Direction générale des entreprises = DGE | en: French Directorate General for Enterprise
fr-igf other FR ^fr-economy | fr: Inspection générale des finances = IGF | en: French General Inspectorate of Finance
fr-insee other FR ^fr-economy | fr: Institut national de la statistique et des études économiques = Insee ; INSEE | en: French national statistics institute ; French statistics agency ; National Institute of Statistics and Economic Studies = INSEE ; Insee
fr-cdc other FR | fr: Caisse des dépôts et consignations ; Caisse des dépôts | en: Caisse des dépôts ; Caisse des Dépôts et Consignations
fr-ape other FR ^fr-economy | fr: Agence des participations de l'État | en: French state holdings agency
fr-afd other FR | fr: Agence française de développement = AFD < Caisse française de développement | en: French Development Agency = AFD
fr-expertise-france other FR ^fr-afd | fr: Expertise France | en: Expertise France
fr-business-france other FR | fr: Business France < Ubifrance | en: Business France
fr-campus-france other FR | fr: Campus France | en: Campus France
fr-institut-francais other FR | fr: Institut français | en: Institut français
fr-aefe other FR ^fr-foreign | fr: Agence pour l'enseignement français à l'étranger = AEFE | en: Agency for French Education Abroad = AEFE

fr-dgac regulator FR ^fr-transport | fr: Direction générale de l'aviation civile = DGAC | en: French civil aviation authority ; French Directorate General for Civil Aviation = DGAC
fr-bea other FR ^fr-transport | fr: Bureau d'enquêtes et d'analyses pour la sécurité de l'aviation civile ; Bureau d'enquêtes et d'analyses = BEA | en: French air accident investigation bureau ; French air accident investigators ; Bureau of Enquiry and Analysis for Civil Aviation Safety = BEA
fr-beatt other FR ^fr-transport | fr: Bureau d'enquêtes sur les accidents de transport terrestre = BEA-TT | en: French land transport accident investigation bureau
fr-affaires-maritimes other FR ^fr-sea | fr: Direction générale des affaires maritimes, de la pêche et de l'aquaculture ; Affaires maritimes = DGAMPA | en: French maritime affairs directorate
fr-meteo-france other FR | fr: Météo-France ; Météo France | en: Météo-France ; Meteo-France ; Meteo France
fr-ign other FR | fr: Institut national de l'information géographique et forestière = IGN < Institut géographique national | en: French National Institute of Geographic and Forest Information = IGN
fr-ademe other FR ^fr-environment | fr: Agence de la transition écologique = Ademe ; ADEME < Agence de l'environnement et de la maîtrise de l'énergie | en: French Agency for Ecological Transition ; French environment and energy agency = ADEME ; Ademe
fr-ofb other FR ^fr-environment | fr: Office français de la biodiversité = OFB < Agence française pour la biodiversité ; Office national de la chasse et de la faune sauvage | en: French Office for Biodiversity ; French Biodiversity Agency = OFB
fr-onf other FR | fr: Office national des forêts = ONF | en: French National Forests Office = ONF
fr-conservatoire-littoral other FR | fr: Conservatoire du littoral | en: French coastal conservation agency
fr-andra other FR | fr: Agence nationale pour la gestion des déchets radioactifs = Andra ; ANDRA | en: French radioactive waste management agency = ANDRA ; Andra
fr-anct other FR ^fr-territories | fr: Agence nationale de la cohésion des territoires = ANCT | en: French National Agency for Territorial Cohesion = ANCT
fr-anah other FR ^fr-housing | fr: Agence nationale de l'habitat = Anah ; ANAH | en: French National Housing Agency
fr-anru other FR | fr: Agence nationale pour la rénovation urbaine = Anru ; ANRU | en: French National Agency for Urban Renewal
fr-cndp other FR | fr: Commission nationale du débat public = CNDP | en: French National Commission for Public Debate = CNDP
fr-franceagrimer other FR ^fr-agriculture | fr: FranceAgriMer | en: FranceAgriMer
fr-inao other FR ^fr-agriculture | fr: Institut national de l'origine et de la qualité = INAO ; Inao | en: French National Institute of Origin and Quality = INAO

fr-dgs other FR ^fr-health | fr: Direction générale de la Santé = DGS ! directeur général de la Santé ; directrice générale de la Santé | en: French Directorate General for Health
fr-spf other FR ^fr-health | fr: Santé publique France < Institut de veille sanitaire ; InVS | en: Santé publique France ; Public Health France ; French public health agency
fr-ans other FR ^fr-health | fr: Agence du numérique en santé | en: French digital health agency
fr-abm other FR ^fr-health | fr: Agence de la biomédecine | en: French Biomedicine Agency
fr-efs other FR ^fr-health | fr: Établissement français du sang = EFS | en: French Blood Establishment ; French national blood service = EFS
fr-hcsp other FR ^fr-health | fr: Haut Conseil de la santé publique = HCSP | en: French High Council for Public Health = HCSP
fr-ccne other FR | fr: Comité consultatif national d'éthique = CCNE | en: French National Consultative Ethics Committee = CCNE
fr-ars other FR ^fr-health | fr: agences régionales de santé ; agence régionale de santé = ARS | en: French regional health agencies = ARS
fr-igas other FR | fr: Inspection générale des affaires sociales = Igas ; IGAS | en: French General Inspectorate of Social Affairs = IGAS
fr-cnam other FR | fr: Caisse nationale de l'assurance maladie ; Caisse nationale d'assurance maladie ; Assurance maladie = Cnam ; CNAM ; Cnamts | en: French national health insurance fund ; French health insurance fund
fr-cnaf other FR | fr: Caisse nationale des allocations familiales = Cnaf ; CNAF | en: French national family allowances fund
fr-cnav other FR | fr: Caisse nationale d'assurance vieillesse ; Assurance retraite = Cnav ; CNAV | en: French national pension fund
fr-cnsa other FR | fr: Caisse nationale de solidarité pour l'autonomie = CNSA | en: French National Solidarity Fund for Autonomy
fr-urssaf other FR | fr: Urssaf Caisse nationale = Urssaf ; URSSAF ; Acoss < Agence centrale des organismes de sécurité sociale | en: French social security contributions agency = Urssaf ; URSSAF
fr-drees other FR ^fr-health | fr: Direction de la recherche, des études, de l'évaluation et des statistiques = Drees ; DREES | en: French health ministry statistics department = DREES
fr-dares other FR ^fr-labour | fr: Direction de l'animation de la recherche, des études et des statistiques = Dares ; DARES | en: French labour ministry statistics department = DARES
fr-dgt other FR ^fr-labour | fr: Direction générale du travail | en: French Directorate General for Labour
fr-france-travail other FR ^fr-labour | fr: France Travail < Pôle emploi ; Agence nationale pour l'emploi ; ANPE | en: France Travail ; French employment agency ; French unemployment agency < Pôle emploi ; Pole Emploi
fr-cor other FR | fr: Conseil d'orientation des retraites | en: French Pensions Advisory Council
fr-plan other FR ^fr-prime-minister | fr: haut-commissariat à la Stratégie et au Plan ; haut-commissariat au Plan ; France Stratégie < Commissariat général du Plan ! haut-commissaire au Plan ; haut-commissaire à la Stratégie et au Plan | en: France Stratégie ; French High Commission for Planning
fr-sgpi other FR ^fr-prime-minister | fr: Secrétariat général pour l'investissement = SGPI | en: French General Secretariat for Investment
fr-miviludes other FR ^fr-interior | fr: Mission interministérielle de vigilance et de lutte contre les dérives sectaires = Miviludes ; MIVILUDES | en: French anti-cult agency ; French sect watchdog = Miviludes
fr-mildeca other FR ^fr-prime-minister | fr: Mission interministérielle de lutte contre les drogues et les conduites addictives = Mildeca ; MILDECA | en: French interministerial mission against drugs and addictive behaviours
fr-dilcrah other FR ^fr-prime-minister | fr: Délégation interministérielle à la lutte contre le racisme, l'antisémitisme et la haine anti-LGBT = Dilcrah ; DILCRAH | en: French interministerial delegation against racism and antisemitism = DILCRAH
fr-ofpra other FR ^fr-interior | fr: Office français de protection des réfugiés et apatrides = Ofpra ; OFPRA | en: French Office for the Protection of Refugees and Stateless Persons ; French asylum office = OFPRA ; Ofpra
fr-ofii other FR ^fr-interior | fr: Office français de l'immigration et de l'intégration = Ofii ; OFII | en: French Office for Immigration and Integration = OFII ; Ofii

fr-cnrs other FR Q280413 | fr: Centre national de la recherche scientifique = CNRS | en: French National Centre for Scientific Research ; French National Center for Scientific Research = CNRS
fr-inria other FR | fr: Institut national de recherche en sciences et technologies du numérique ; Institut national de recherche en informatique et en automatique = Inria ; INRIA | en: French National Institute for Research in Digital Science and Technology = Inria ; INRIA
fr-inserm other FR | fr: Institut national de la santé et de la recherche médicale = Inserm ; INSERM | en: French National Institute of Health and Medical Research = Inserm ; INSERM
fr-inrae other FR | fr: Institut national de recherche pour l'agriculture, l'alimentation et l'environnement = Inrae ; INRAE ; Inra < Institut national de la recherche agronomique | en: French National Research Institute for Agriculture, Food and the Environment = INRAE
fr-cea other FR | fr: Commissariat à l'énergie atomique et aux énergies alternatives ; Commissariat à l'énergie atomique = CEA | en: French Alternative Energies and Atomic Energy Commission ; French Atomic Energy Commission = CEA
fr-cnes other FR | fr: Centre national d'études spatiales ; agence spatiale française = Cnes ; CNES | en: French space agency ; National Centre for Space Studies = CNES ; Cnes
fr-onera other FR | fr: Office national d'études et de recherches aérospatiales = Onera ; ONERA | en: French aerospace research centre = ONERA ; Onera
fr-ifremer other FR | fr: Institut français de recherche pour l'exploitation de la mer = Ifremer ; IFREMER | en: French Research Institute for Exploitation of the Sea = Ifremer ; IFREMER
fr-ird other FR | fr: Institut de recherche pour le développement = IRD | en: French National Research Institute for Sustainable Development = IRD
fr-cirad other FR | fr: Centre de coopération internationale en recherche agronomique pour le développement = Cirad ; CIRAD | en: French Agricultural Research Centre for International Development = CIRAD ; Cirad
fr-brgm other FR | fr: Bureau de recherches géologiques et minières = BRGM | en: French geological survey = BRGM
fr-ineris other FR | fr: Institut national de l'environnement industriel et des risques = Ineris ; INERIS | en: French National Institute for Industrial Environment and Risks = Ineris
fr-ined other FR | fr: Institut national d'études démographiques = Ined ; INED | en: French Institute for Demographic Studies = INED
fr-anr other FR | fr: Agence nationale de la recherche = ANR | en: French National Research Agency = ANR
fr-hceres regulator FR | fr: Haut Conseil de l'évaluation de la recherche et de l'enseignement supérieur = Hcéres ; HCERES ; Hceres | en: French High Council for the Evaluation of Research and Higher Education = Hcéres ; HCERES
fr-sport-agency other FR | fr: Agence nationale du sport | en: French National Sports Agency
fr-cnc other FR ^fr-culture | fr: Centre national du cinéma et de l'image animée = CNC | en: French National Cinema Centre ; French National Film Board = CNC
fr-bnf other FR ^fr-culture | fr: Bibliothèque nationale de France = BnF ; BNF | en: National Library of France ; French National Library = BnF
fr-ina other FR | fr: Institut national de l'audiovisuel = INA | en: French National Audiovisual Institute = INA
fr-archives-nationales other FR ^fr-culture | fr: Archives nationales françaises | en: French National Archives

fr-paris local FR | fr: mairie de Paris ; Ville de Paris ; municipalité parisienne | en: Paris city hall ; City of Paris
fr-conseil-paris local FR ^fr-paris | fr: Conseil de Paris | en: Paris city council ; Council of Paris
fr-marseille local FR | fr: mairie de Marseille ; Ville de Marseille | en: Marseille city hall
fr-lyon local FR | fr: mairie de Lyon ; Ville de Lyon | en: Lyon city hall
fr-grand-lyon local FR | fr: métropole de Lyon ; Grand Lyon | en: Lyon Metropolis
fr-grand-paris local FR | fr: Métropole du Grand Paris | en: Greater Paris Metropolis
fr-idf local FR | fr: conseil régional d'Île-de-France ; région Île-de-France | en: Île-de-France regional council
fr-idfm local FR ^fr-idf | fr: Île-de-France Mobilités = IDFM < Syndicat des transports d'Île-de-France ; STIF | en: Île-de-France Mobilités
fr-collectivite-corse local FR | fr: Collectivité de Corse ; Assemblée de Corse | en: Corsican Assembly
`;
