/** Heads of bodies, see `AgencyRules.heads`. */
export const heads: string = `
portfolio ministry name -: ministère, secrétariat d'État, ministère délégué
portfolio ministry name - +: ministères, secrétariats d'État
portfolio ministry office - !US: ministre, vice-ministre, ministre d'État, garde des Sceaux et ministre, ministre déléguée, ministre délégué, secrétaire d'État auprès du ministre, secrétaire d'État auprès de la ministre, ministre déléguée auprès du ministre, ministre délégué auprès du ministre
portfolio ministry office - !US +: ministres, vice-ministres, ministres d'État
portfolio ministry office foreign@US: secrétaire d'État, sous-secrétaire d'État
portfolio ministry office - US: secrétaire, sous-secrétaire
portfolio eu-institution office commission EU: commissaire
portfolio ministry name foreign@US: département d'État
self ministry office foreign: chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie, chef des diplomates
owner ministry metonym foreign: diplomatie
owner government name government +: gouvernements
owner government name government: gouvernement, exécutif
owner government name government@US: administration
owner government name presidency: présidence
owner military name armed-forces/army: armée, forces armées, état-major
owner military name navy: marine, marine nationale
owner military name air-force: armée de l'air, aviation
owner military name army: armée de terre
owner police name police-nationale/national-police/police: police, police nationale
owner police name federal-police: police fédérale
owner police name -: police judiciaire, police aux frontières
owner police name gendarmerie: gendarmerie, gendarmerie nationale, garde civile, garde nationale, garde-frontières, garde-côtes
owner court name judiciary: justice
owner prosecution name prosecution: parquet, parquet général
self prosecution name federal-prosecution: parquet fédéral
owner prosecution office prosecution: procureur, procureure, procureur général, procureure générale, procureur fédéral, procureur de la République, procureure de la République
owner intelligence name intelligence: services de renseignement, service de renseignement, services secrets, services de sécurité, renseignement militaire, contre-espionnage, services de renseignements, renseignements généraux
owner other name customs: douane, douanes
owner other name embassy: ambassade, consulat, consulat général
owner central-bank name central-bank: banque centrale, Banque centrale
state parliament name parliament: parlement, Parlement autonome
state parliament name senat/senate: sénat
state parliament name assemblee-nationale/national-assembly/lower-house: assemblée nationale, assemblée, assemblée du peuple
state parliament name lower-house/house: chambre basse, chambre des députés, chambre des représentants
state parliament name congress: congrès
state parliament name senat/senate/upper-house: chambre haute
state court name conseil-constitutionnel/constitutional-court: conseil constitutionnel, cour constitutionnelle
state court name supreme-court: cour suprême, cour fédérale
state court name conseil-etat/council-of-state: conseil d'État
state court name cour-cassation/cassation-court: cour de cassation
state court name cour-comptes/audit-court: cour des comptes
state government name government: conseil des ministres
self other office -: défenseur des droits, défenseure des droits
self government office national-security-adviser: conseiller à la sécurité nationale, conseillère à la sécurité nationale
strong local office -: préfet, préfète, sous-préfet, sous-préfète, préfets, préfet de région
strong local name -: préfecture, sous-préfecture, rectorat, conseil régional, conseil départemental, conseil général, conseil municipal, agence régionale de santé
strong court name -: tribunal, tribunaux, tribunal judiciaire, tribunal correctionnel, tribunal de grande instance, tribunal administratif, tribunal de commerce, tribunal pour enfants, cour d'appel, cour d'assises, cour administrative d'appel, cour criminelle, haute cour, conseil de prud'hommes, chambre criminelle, juridiction interrégionale spécialisée
self police name -: brigade anticriminalité, brigade anti-criminalité, brigade des stupéfiants, brigade de protection des mineurs
strong police name -: office central, direction centrale de la police judiciaire, commissariat, brigade, brigade criminelle, brigade de recherche, sûreté départementale, sûreté urbaine, groupement de gendarmerie, compagnie de gendarmerie, section de recherches, brigade de gendarmerie
state igo name unga@INT: assemblée générale
proper court name -@INT: tribunal pénal international, cour pénale internationale, tribunal pénal, tribunal international
proper court name -: cour pénale, tribunal spécial, cour spéciale
unit military name -: armée, régiment, brigade, bataillon, escadron, flotte, corps d'armée, division blindée, division cuirassée, division mécanisée, division d'infanterie, division aéroportée, division de cavalerie, division de montagne
part other name -: commission, sous-commission, chambre
noun other name -: association, fédération, union, confédération, ligue, accord, convention, groupe, groupe de travail, système, réseau, initiative, forum, opération, force, société, campagne, conférence, projet, plan, parti, front, mouvement, coalition, fondation, partenariat, protocole
weak other name -: banque, centre, centres, institut, comité, fonds, mission, programme, unité, cellule, collège, caisse, corps
proper other name - <: commission, bureau, service, administration, organisation
proper other name -: commission, bureau, service, administration, organisation, agence, office, autorité, haute autorité, conseil, observatoire, entité, inspection, inspection générale, délégation, délégation générale, direction, direction générale, direction centrale, haut-commissariat, secrétariat, secrétariat général, mécanisme, département, chambre, assemblée, cour, conseil supérieur
proper military name -: forces, mission militaire, forces de défense, armée de libération, commandement, garde
proper central-bank name -: banque centrale
proper other name - <: Agency, Committee, Council, Department, Board, Court, Army, Navy, Police Department, Assembly, Institute, Organization, Bank, Fund, Centre, Center, Undertaking, Task Force, Programme, Tribunal, Laboratory, Consortium, Community, Unit, Division, Branch, Corporation, Observatory, Command, Guard
strong intelligence name - <: Intelligence Service, Intelligence Agency, Security Service, Intelligence Directorate, Intelligence Bureau, Intelligence Unit, Intelligence Department, Intelligence Division, Intelligence Center, Intelligence Office
foreign other name -@EU: Europäische, Europäischer, Europäisches
foreign other name -@INT: Internationale, Internationaler, Internationales, Interamerikanische, Afrikanische, Asiatische, Arabische, Vereinten Nationen
strong other name - <: Authority, Directorate, Directorate-General, Inspectorate
strong ministry name - <: Ministry
strong parliament name - <: Parliament, Senate
strong government name - <: Government
strong other name - <: Secretariat
foreign other name -: Mecanismo, Comunidad, Comunidade, Junta, Observatorio, Secretaría, Grupo, Sistema, Corporación, Laboratorio, Bundesamt, Bundesanstalt, Bundesministerium, Landesamt, Amt, Ministerium, Bundesbehörde, Landeskriminalamt, Kommission, Agentur, Behörde, Rat, Verband, Ministerio, Ministero, Ministério, Agencia, Agência, Agenzia, Instituto, Istituto, Consejo, Conselho, Consiglio, Comisión, Comissão, Commissione, Tribunale, Dirección, Direção, Direzione, Organización, Organização, Organizzazione, Banco, Banca, Autoridad, Autoridade, Autorità, Servicio, Serviço, Servizio, Oficina, Ufficio, Centro, Fondo, Fundo, Comité, Comitato, Corte, Unión, União, Unione, Asamblea, Assembleia, Secretaría, Cámara, Senado, Parlamento, Policía, Polícia, Polizia, Guardia, Programa
`;

/** Wordings that begin like a body and are none. */
export const notBodies: string = `
Institut français des relations internationales
Institut de relations internationales et stratégiques
Institut français d'opinion publique
agence de presse
agences de presse
agence de voyage
agence de voyages
agence immobilière
agence de notation
agence France-Presse
agence bancaire
agence d'intérim
agence de communication
office du tourisme
office de tourisme
office notarial
office religieux
police d'assurance
police de caractères
ministère public
conseil d'administration
conseil de surveillance
conseil d'entreprise
conseil de classe
conseil conjugal
cour de récréation
cour d'école
cour d'honneur
cour intérieure
parquet flottant
parquet de bois
parquet en bois
comité d'entreprise
comité international olympique
comité olympique
comité exécutif
comité directeur
comité de direction
comité de rédaction
comité d'organisation
comité central
comité de soutien
bureau de vote
bureaux de vote
bureau de tabac
bureau politique
bureau exécutif
bureau national
bureau d'études
centre commercial
centre hospitalier
centre de santé
centre de vacances
centre de formation
centre aéré
centre d'appels
centre de tri
centre-ville
service public
services publics
service militaire
service après-vente
service national universel
service civique
service d'ordre
service de presse
service des urgences
service de réanimation
Fraction armée rouge
armée de Dieu
Armée du Salut
assemblée générale des actionnaires
chambre d'hôtel
chambre à gaz
chambre d'hôtes
chambre de commerce
fonds de commerce
fonds de pension
fonds d'investissement
fonds de roulement
fonds propres
fonds marins
fonds de soutien
direction artistique
direction assistée
direction départementale du Parti
Salvation Army
The Police
Public Sénat
Banque nationale de Paris
Banque populaire
Organisation de libération de la Palestine
Council on Foreign Relations
Indian National Congress
Syrian Electronic Army
Refugee Council
Conseil français du culte musulman
Conseil représentatif des institutions juives
Conseil national du patronat
Conseil national de la Résistance
institut de sondage
institut de beauté
institut d'études politiques
mission locale
administration de la preuve
administration d'un médicament
commission rogatoire
commission occulte
commissaire aux comptes
commissaire-priseur
commissaire d'exposition
secrétaire général du parti
secrétaire général du Parti socialiste
secrétaire de mairie
secrétaire de direction
unité mobile
garde du corps
garde à vue
garde d'enfants
forces vives
forces démocratiques
forces nouvelles
Forces armées révolutionnaires
forces de vente
brigades rouges
`;
