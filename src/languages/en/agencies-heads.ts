/** Heads of bodies, see `AgencyRules.heads`. */
export const heads: string = `
portfolio ministry name - !US <: ministry
portfolio ministry office - !US <: minister, deputy minister, vice minister
portfolio ministry office - !US + <: ministers
portfolio ministry name - + <: ministries, departments
portfolio ministry name - <: department
portfolio ministry office - <: secretary, undersecretary, deputy secretary, assistant secretary
portfolio ministry office foreign@US <: secretary of state
portfolio ministry name foreign@US <: state department, department of state
self ministry office attorney-general/justice <: attorney general
self ministry office solicitor-general/attorney-general: solicitor general
self ministry office finance/economy: chancellor of the exchequer
self ministry office finance@GB: chancellor
self government office national-security-adviser <: national security adviser, national security advisor
portfolio eu-institution office commission EU <: European commissioner, EU commissioner, commissioner
owner government name government + <: governments
owner government name government <: government
owner government name government@US <: administration
owner government name presidency <: presidency
owner military name armed-forces/army <: military, armed forces, security forces, defence forces, government forces, defense forces, defence force, forces
owner military name army/armed-forces <: army
owner military name navy <: navy
owner military name air-force <: air force
owner military name coast-guard <: coast guard
owner military name national-guard <: national guard
owner police name police <: police, federal police, national police, police force
owner court name judiciary <: judiciary
owner prosecution name prosecution <: prosecution service, public prosecutor's office, prosecutor's office
owner intelligence name intelligence <: intelligence service, intelligence agency, secret service, security service, spy agency
owner central-bank name central-bank <: central bank
owner other name embassy <: embassy, consulate
state parliament name parliament <: parliament
state parliament name senate <: senate
state parliament name national-assembly/lower-house <: national assembly
state parliament name house/lower-house <: house of representatives, lower house, chamber of deputies, chamber of representatives
state parliament name commons@GB: Commons
state parliament name lords@GB: Lords
state parliament name house@US: House
state parliament name congress <: congress
state court name supreme-court <: supreme court
state court name constitutional-court <: constitutional court
state court name high-court <: high court
state ministry name finance/treasury <: treasury
strong police name - <: police department, sheriff's office, sheriff's department, police service, constabulary, Metropolitan Police
strong court name - <: district court, court of appeal, court of appeals, crown court, county court, magistrates' court, high court, circuit court, federal court, court
strong local name - <: city council, county council, borough council, municipality, regional government, provincial government, state government
strong prosecution name - <: district attorney's office, attorney's office
unit military name - <: army, corps, regiment, brigade, battalion, squadron, fleet, infantry division, airborne division, armored division, armoured division, cavalry division, mountain division, marine division, air division, air wing, fighter wing, bomb wing, airlift wing, defense wing, defence wing
part other name -: commission, committee, subcommittee, chamber
noun other name -: association, federation, confederation, league, agreement, convention, treaty, group, working group, system, network, initiative, forum, operation, force, society, campaign, conference, project, plan, party, front, movement, coalition, foundation, partnership, protocol
proper other name - <: agency, office, bureau, commission, committee, council, department, service, institute, administration, board, centre, center, fund, organization, organisation, bank, assembly, secretariat, laboratory, survey, union, tribunal, mission, undertaking, consortium, community, unit, division, branch, corporation, observatory, programme, program, task force
strong ministry name - <: ministry
proper military name - <: army, navy, air force, corps, regiment, command, guard
proper intelligence name - <: intelligence service, intelligence agency, security service, intelligence directorate, security agency, intelligence bureau, intelligence centre, intelligence organization, intelligence organisation, secret intelligence service
strong intelligence name - <: Intelligence Unit, Intelligence Department, Intelligence Division, Intelligence Center, Intelligence Office, Intelligence Service, Intelligence Agency, Intelligence Directorate, Intelligence Bureau
proper police name - <: police, police force, investigation bureau, crime agency, bureau of investigation
proper parliament name - <: parliament, senate, select committee
proper local name - <: city council, county council
foreign other name -@EU: Europäische, Europäischer, Europäisches
foreign other name -@INT: Internationale, Internationaler, Internationales, Interamerikanische, Afrikanische, Asiatische, Arabische, Vereinten Nationen
proper regulator name - <: authority, regulator, watchdog, aviation authority, data protection authority
proper other name - <: space agency, weather service, statistics office, statistics agency
proper cyber name - <: cybersecurity agency, cyber agency
strong other name - <: Secretariat, Authority, Directorate, Directorate-General, Inspectorate
foreign other name -: Mecanismo, Comunidad, Comunidade, Junta, Observatorio, Grupo, Sistema, Corporación, Laboratorio, Agence, Autorité, Ministère, Institut, Conseil, Comité, Banque, Cour, Fonds, Assemblée, Secrétariat, Observatoire, Bundesamt, Bundesanstalt, Bundesministerium, Landesamt, Amt, Ministerium, Bundesbehörde, Landeskriminalamt, Kommission, Agentur, Behörde, Rat, Verband, Ministerio, Ministero, Ministério, Agencia, Agência, Agenzia, Instituto, Istituto, Consejo, Conselho, Consiglio, Comisión, Comissão, Commissione, Tribunale, Dirección, Direção, Direzione, Organización, Organização, Organizzazione, Banco, Banca, Autoridad, Autoridade, Autorità, Servicio, Serviço, Servizio, Oficina, Ufficio, Centro, Fondo, Fundo, Comitato, Corte, Unión, União, Unione, Asamblea, Assembleia, Secretaría, Cámara, Senado, Parlamento, Policía, Polícia, Polizia, Guardia, Programa
`;

/** Wordings that begin like a body and are none. */
export const notBodies: string = `
West Bank
Royal United Services Institute
International Institute for Strategic Studies
Member of Parliament
members of parliament
space center
DNA
BCE
CPI
PPA
DPR
Salvation Army
The Police
Council on Foreign Relations
Indian National Congress
African National Congress
World Congress
Syrian Electronic Army
Refugee Council
European Council on Foreign Relations
post office
box office
head office
office of president
home office workers
house of pies
Free Syrian Army
Lord's Resistance Army
Irish Republican Army
Liberation Army
Bank of America
Deutsche Bank
central committee
executive committee
organising committee
organizing committee
International Olympic Committee
Comité international olympique
Democratic National Committee
Republican National Committee
Palestine Liberation Organization
Palestine Liberation Organisation
Trades Union Congress
World Jewish Congress
student union
trade union
European Broadcasting Union
community center
community centre
shopping center
shopping centre
medical center
medical centre
customer service
news agency
travel agency
advertising agency
estate agency
rating agency
ratings agency
aid agency
talent agency
board of directors
World Trade Center
civil service
public service
church service
bus service
rail service
Secret Service agent
food court
tennis court
court case
court documents
court order
police stations
police cars
police officer
police officers
police station
police chief
police spokesman
police custody
`;
