/** Directorates, inspectorates, institutes and commands of France. */
export const franceOffices: string = `
fr-dgal other FR ^fr-agriculture | fr: Direction générale de l'alimentation = DGAL | en: French Directorate General for Food = DGAL
fr-dgpr other FR ^fr-environment | fr: Direction générale de la prévention des risques = DGPR | en: French Directorate General for Risk Prevention
fr-dgec other FR ^fr-environment | fr: Direction générale de l'énergie et du climat = DGEC | en: French Directorate General for Energy and Climate
fr-dgitm other FR ^fr-transport | fr: Direction générale des infrastructures, des transports et des mobilités = DGITM | en: French Directorate General for Infrastructure and Transport
fr-dgesco other FR ^fr-education | fr: Direction générale de l'enseignement scolaire = DGESCO ; Dgesco | en: French Directorate General for School Education
fr-dgesip other FR ^fr-research | fr: Direction générale de l'enseignement supérieur et de l'insertion professionnelle = DGESIP ; Dgesip | en: French Directorate General for Higher Education
fr-dgri other FR ^fr-research | fr: Direction générale de la recherche et de l'innovation = DGRI | en: French Directorate General for Research and Innovation
fr-dgcl other FR ^fr-interior | fr: Direction générale des collectivités locales = DGCL | en: French Directorate General for Local Authorities
fr-dgef other FR ^fr-interior | fr: Direction générale des étrangers en France = DGEF | en: French Directorate General for Foreigners
fr-dlpaj other FR ^fr-interior | fr: Direction des libertés publiques et des affaires juridiques = DLPAJ | en: French Directorate for Civil Liberties and Legal Affairs
fr-dgcs other FR ^fr-solidarity | fr: Direction générale de la cohésion sociale = DGCS | en: French Directorate General for Social Cohesion
fr-dgos other FR ^fr-health | fr: Direction générale de l'offre de soins = DGOS | en: French Directorate General for Healthcare Provision
fr-dss other FR ^fr-health | fr: Direction de la sécurité sociale | en: French Social Security Directorate
fr-dgefp other FR ^fr-labour | fr: Direction générale de l'emploi et de la formation professionnelle = DGEFP | en: French Directorate General for Employment and Vocational Training
fr-dgafp other FR ^fr-public-service | fr: Direction générale de l'administration et de la fonction publique = DGAFP | en: French Directorate General for Administration and the Civil Service
fr-ditp other FR ^fr-public-service | fr: Direction interministérielle de la transformation publique = DITP | en: French Interministerial Directorate for Public Transformation
fr-dgmic other FR ^fr-culture | fr: Direction générale des médias et des industries culturelles = DGMIC | en: French Directorate General for Media and Cultural Industries
fr-drac other FR ^fr-culture | fr: Direction régionale des affaires culturelles = DRAC ; Drac | en: French Regional Directorate of Cultural Affairs
fr-dreal other FR ^fr-environment | fr: Direction régionale de l'environnement, de l'aménagement et du logement = DREAL ; Dreal | en: French Regional Directorate for the Environment
fr-dreets other FR ^fr-labour | fr: Direction régionale de l'économie, de l'emploi, du travail et des solidarités = DREETS ; Dreets ; Direccte ; DIRECCTE | en: French Regional Directorate for the Economy and Employment
fr-ddt other FR | fr: Direction départementale des territoires = DDTM < Direction départementale des territoires et de la mer | en: French Departmental Directorate for Territories
fr-ddpp other FR | fr: Direction départementale de la protection des populations = DDPP | en: French Departmental Directorate for Population Protection
fr-sdis other FR | fr: Service départemental d'incendie et de secours = SDIS ; Sdis | en: French Departmental Fire and Rescue Service
fr-dacg prosecution FR ^fr-justice | fr: Direction des affaires criminelles et des grâces = DACG | en: French Directorate of Criminal Affairs and Pardons
fr-pjj other FR ^fr-justice | fr: Direction de la protection judiciaire de la jeunesse ; Protection judiciaire de la jeunesse = DPJJ ; PJJ | en: French Youth Protection Directorate
fr-igj other FR ^fr-justice | fr: Inspection générale de la justice = IGJ | en: French General Inspectorate of Justice
fr-iga other FR ^fr-interior | fr: Inspection générale de l'administration = IGA | en: French General Inspectorate of Administration
fr-igedd other FR ^fr-environment | fr: Inspection générale de l'environnement et du développement durable = IGEDD ; CGEDD | en: French General Inspectorate for the Environment
fr-igesr other FR ^fr-education | fr: Inspection générale de l'éducation, du sport et de la recherche = IGÉSR ; IGESR | en: French General Inspectorate of Education
fr-igac other FR ^fr-culture | fr: Inspection générale des affaires culturelles = IGAC | en: French General Inspectorate of Cultural Affairs
fr-cge other FR ^fr-economy | fr: Conseil général de l'économie | en: French General Council for the Economy
fr-cgaaer other FR ^fr-agriculture | fr: Conseil général de l'alimentation, de l'agriculture et des espaces ruraux = CGAAER | en: French General Council for Food, Agriculture and Rural Areas
fr-ccsdn other FR | fr: Commission du secret de la défense nationale = CSDN ; CCSDN | en: French National Defence Secrecy Commission
fr-cae other FR ^fr-prime-minister | fr: Conseil d'analyse économique | en: French Council of Economic Analysis
fr-coe other FR ^fr-prime-minister | fr: Conseil d'orientation pour l'emploi | en: French Employment Advisory Council
fr-cnnum other FR | fr: Conseil national du numérique = CNNum ; CNNUM | en: French Digital Council
fr-hce other FR | fr: Haut Conseil à l'égalité entre les femmes et les hommes ; Haut Conseil à l'égalité | en: French High Council for Equality
fr-cnle other FR | fr: Conseil national des politiques de lutte contre la pauvreté et l'exclusion sociale = CNLE | en: French National Council against Poverty
fr-cneser other FR | fr: Conseil national de l'enseignement supérieur et de la recherche = CNESER ; Cneser | en: French National Council for Higher Education and Research
fr-cerema other FR | fr: Centre d'études et d'expertise sur les risques, l'environnement, la mobilité et l'aménagement = Cerema ; CEREMA | en: French Centre for Studies on Risks, the Environment, Mobility and Urban Planning = Cerema
fr-cstb other FR | fr: Centre scientifique et technique du bâtiment = CSTB | en: French Scientific and Technical Centre for Building = CSTB
fr-shom other FR ^fr-defence | fr: Service hydrographique et océanographique de la marine = SHOM ; Shom | en: French Naval Hydrographic and Oceanographic Service = SHOM
fr-inpi other FR ^fr-economy | fr: Institut national de la propriété industrielle = INPI ; Inpi | en: French National Institute of Industrial Property = INPI
fr-lne other FR | fr: Laboratoire national de métrologie et d'essais = LNE | en: French National Metrology and Testing Laboratory = LNE
fr-inrap other FR | fr: Institut national de recherches archéologiques préventives = Inrap ; INRAP | en: French National Institute for Preventive Archaeological Research = INRAP
fr-inha other FR | fr: Institut national d'histoire de l'art = INHA | en: French National Institute of Art History = INHA
fr-ihedn other FR | fr: Institut des hautes études de défense nationale = IHEDN | en: French Institute of Advanced Studies in National Defence = IHEDN
fr-ihemi other FR | fr: Institut des hautes études du ministère de l'Intérieur = IHEMI ; INHESJ | en: French Institute for Advanced Studies of the Ministry of the Interior
fr-irsem other FR ^fr-defence | fr: Institut de recherche stratégique de l'École militaire = Irsem ; IRSEM | en: French Institute for Strategic Research of the Military School = IRSEM
fr-ircgn police FR ^fr-gendarmerie | fr: Institut de recherche criminelle de la gendarmerie nationale = IRCGN | en: French Gendarmerie Criminal Research Institute = IRCGN
fr-snps police FR | fr: Service national de police scientifique | en: French National Forensic Police Service
fr-sdlp police FR ^fr-police-nationale | fr: Service de la protection = SDLP | en: French VIP protection service
fr-gspr police FR | fr: Groupe de sécurité de la présidence de la République = GSPR | en: French presidential security group = GSPR
fr-oclti police FR ^fr-gendarmerie | fr: Office central de lutte contre le travail illégal = OCLTI | en: French Central Office against Illegal Labour
fr-oclaesp police FR ^fr-gendarmerie | fr: Office central de lutte contre les atteintes à l'environnement et à la santé publique = Oclaesp ; OCLAESP | en: French Central Office against Environmental and Public Health Crime
fr-ocldi police FR ^fr-gendarmerie | fr: Office central de lutte contre la délinquance itinérante = OCLDI | en: French Central Office against Itinerant Crime
fr-ocbc police FR | fr: Office central de lutte contre le trafic des biens culturels = OCBC | en: French Central Office against Trafficking in Cultural Goods
fr-ocrgdf police FR | fr: Office central pour la répression de la grande délinquance financière = OCRGDF | en: French Central Office for the Suppression of Serious Financial Crime
fr-oclco police FR | fr: Office central de lutte contre le crime organisé = OCLCO | en: French Central Office against Organised Crime
fr-ocrteh police FR | fr: Office central pour la répression de la traite des êtres humains = OCRTEH | en: French Central Office against Human Trafficking
fr-ddsp police FR ^fr-police-nationale | fr: Direction interdépartementale de la police nationale = DIPN ; DDSP < Direction départementale de la sécurité publique | en: French Departmental Public Security Directorate
fr-srpj police FR | fr: Service régional de police judiciaire = SRPJ | en: French Regional Judicial Police Service
fr-dspap police FR ^fr-prefecture-police | fr: Direction de la sécurité de proximité de l'agglomération parisienne = DSPAP | en: Paris Local Security Directorate
fr-dopc police FR ^fr-prefecture-police | fr: Direction de l'ordre public et de la circulation = DOPC | en: Paris Public Order and Traffic Directorate
fr-cross other FR | fr: Centre régional opérationnel de surveillance et de sauvetage = CROSS ; Cross | en: French Regional Operational Centre for Monitoring and Rescue
fr-judicial-customs other FR | fr: Service à compétence nationale Douane judiciaire | en: French judicial customs service
fr-bea-mer other FR | fr: Bureau d'enquêtes sur les événements de mer = BEAmer | en: French marine accident investigation bureau
fr-crc other FR | fr: Chambre régionale des comptes | en: French Regional Audit Chamber
fr-cnac other FR | fr: Commission nationale d'aménagement commercial = CNAC | en: French National Commission for Commercial Development
fr-fgti other FR | fr: Fonds de garantie des victimes des actes de terrorisme et d'autres infractions ; Fonds de garantie des victimes = FGTI | en: French Guarantee Fund for Victims of Terrorism
fr-oniam other FR | fr: Office national d'indemnisation des accidents médicaux = ONIAM ; Oniam | en: French National Office for Compensation of Medical Accidents = ONIAM
fr-inca other FR | fr: Institut national du cancer = INCa | en: French National Cancer Institute = INCa
fr-atih other FR | fr: Agence technique de l'information sur l'hospitalisation = ATIH | en: French Technical Agency for Information on Hospital Care = ATIH
fr-anap other FR | fr: Agence nationale d'appui à la performance des établissements de santé = ANAP ; Anap | en: French National Agency for Health Facility Performance
fr-msa other FR | fr: Mutualité sociale agricole = MSA | en: French agricultural social security fund = MSA
fr-asp other FR | fr: Agence de services et de paiement | en: French Services and Payment Agency
fr-anact other FR | fr: Agence nationale pour l'amélioration des conditions de travail = Anact ; ANACT | en: French National Agency for the Improvement of Working Conditions
fr-inrs other FR | fr: Institut national de recherche et de sécurité = INRS | en: French National Research and Safety Institute = INRS
fr-france-competences other FR | fr: France compétences | en: France Compétences
fr-onisep other FR | fr: Office national d'information sur les enseignements et les professions = Onisep ; ONISEP | en: French National Office for Information on Education and Careers = Onisep
fr-cned other FR | fr: Centre national d'enseignement à distance = Cned ; CNED | en: French National Centre for Distance Education = CNED
fr-crous other FR | fr: Centre régional des œuvres universitaires et scolaires = Crous ; CROUS ; CNOUS ; Cnous | en: French student services agency = CROUS
fr-cnfpt other FR | fr: Centre national de la fonction publique territoriale = CNFPT | en: French National Centre for Local Civil Service
fr-ofdt other FR | fr: Observatoire français des drogues et des tendances addictives = OFDT | en: French Monitoring Centre for Drugs and Drug Addiction = OFDT
fr-ssmsi other FR ^fr-interior | fr: Service statistique ministériel de la sécurité intérieure = SSMSI | en: French Ministerial Statistical Service for Internal Security
fr-agence-bio other FR | fr: Agence Bio | en: French Organic Farming Agency
fr-ae other FR | fr: Autorité environnementale | en: French Environmental Authority
fr-afitf other FR | fr: Agence de financement des infrastructures de transport de France = AFITF ; Afit France | en: French Transport Infrastructure Financing Agency = AFITF
fr-vnf other FR | fr: Voies navigables de France = VNF | en: French Waterways = VNF
fr-epsf regulator FR | fr: Établissement public de sécurité ferroviaire = EPSF | en: French Railway Safety Authority = EPSF
fr-onpe other FR | fr: Observatoire national de la protection de l'enfance = ONPE | en: French National Observatory for Child Protection
fr-ciivise other FR | fr: Commission indépendante sur l'inceste et les violences sexuelles faites aux enfants = Ciivise ; CIIVISE | en: French Independent Commission on Incest and Sexual Violence against Children = Ciivise
fr-sgmer other FR | fr: Secrétariat général de la mer | en: French Secretariat General for the Sea
fr-dicod other FR ^fr-defence | fr: Délégation à l'information et à la communication de la défense = Dicod ; DICoD | en: French Defence Information and Communication Delegation
fr-dgnum other FR ^fr-defence | fr: Direction générale du numérique et des systèmes d'information et de communication = DGNUM | en: French Defence Directorate General for Digital
fr-dirisi cyber FR ^fr-defence | fr: Direction interarmées des réseaux d'infrastructure et des systèmes d'information = Dirisi ; DIRISI | en: French Joint Directorate of Infrastructure Networks and Information Systems = DIRISI
fr-calid cyber FR ^fr-comcyber | fr: Centre d'analyse en lutte informatique défensive = Calid ; CALID | en: French Defensive Cyber Analysis Centre = CALID
fr-cossi cyber FR | fr: Centre opérationnel de la sécurité des systèmes d'information = COSSI | en: French Information Systems Security Operations Centre
fr-dmae military FR ^fr-defence | fr: Direction de la maintenance aéronautique = DMAé | en: French Aeronautical Maintenance Directorate
fr-simmt military FR ^fr-army | fr: Structure intégrée du maintien en condition opérationnelle des matériels terrestres = SIMMT | en: French land equipment maintenance agency
fr-ffdj military FR ^fr-armed-forces | fr: Forces françaises stationnées à Djibouti = FFDJ | en: French forces in Djibouti
fr-cdaoa military FR ^fr-air-force | fr: Commandement de la défense aérienne et des opérations aériennes = CDAOA | en: French Air Defence and Air Operations Command
`;
