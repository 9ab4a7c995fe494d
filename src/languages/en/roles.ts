/**
 * Nouns that name a source or a person's role, a class a paragraph: `class: noun, noun`; a feminine of its own stands
 * after a slash. "*" marks what stands before a surname alone ("President Ford"). A noun is singular where it has a
 * singular: the plural of a person noun is a group, that of another keeps its class. A noun of the class `group` stands in
 * the number that the press uses.
 */
export const roles: string = `
person: president*, vice president*, prime minister*, deputy prime minister*, premier*, minister*, secretary*,
secretary general*, secretary-general, foreign secretary*, home secretary*, solicitor general*, deputy secretary*,
Tory, advocate, undersecretary, attorney general*, director-general, director general*, chancellor*, head, chief,
deputy, leader, speaker, king/queen*, prince/princess*, pope*, cardinal*, archbishop*, bishop*, priest, pastor*, imam*,
rabbi*, cleric, governor*, ambassador*, diplomat, envoy, negotiator, mediator, delegate, representative*, commissioner,
rapporteur, observer, moderator, host, spokesman/spokeswoman, spokesperson, adviser, advisor, aide, strategist, lobbyist, official,
civil servant, administrator, coordinator, director, executive, chief executive, CEO, boss, manager,
chairman/chairwoman, chairperson, chair, president-elect, founder, co-founder, owner, investor, entrepreneur,
businessman/businesswoman, billionaire, banker, mayor*, councillor*, councilman/councilwoman,
congressman/congresswoman*, senator*, lawmaker, legislator, parliamentarian, assemblyman/assemblywoman, MP, MEP,
MSP, MLA, convener, convenor, provost, ombudsman, auditor, treasurer, superintendent, consul, taoiseach*, backbencher, politician, candidate, challenger, campaigner, activist, organiser, organizer, dissident, whistleblower, conservative,
democrat, republican, liberal, prosecutor, district attorney, attorney, lawyer, barrister, solicitor, counsel, judge*,
justice*, chief justice*, magistrate, coroner, sheriff*, plaintiff, defendant, suspect, prisoner, detainee, attacker,
gunman, victim, witness, eyewitness, survivor, hostage, policeman/policewoman, officer, constable, inspector*,
detective, investigator, agent, firefighter, paramedic, rescuer, general*, colonel*, major*, captain*, lieutenant*,
sergeant*, admiral*, commander*, soldier, veteran, fighter, rebel, militant, pilot, expert, specialist, analyst,
researcher, scientist, academic, scholar, professor*, teacher, headteacher, historian, sociologist, anthropologist,
psychologist, psychiatrist, economist, meteorologist, forecaster, biologist, physicist, astronaut, virologist,
epidemiologist, engineer, developer, consultant, pollster, doctor*, surgeon, nurse, patient, journalist, reporter,
correspondent, columnist, commentator, editor, editor-in-chief, broadcaster, presenter, photographer, influencer,
writer, author, novelist, poet, critic, filmmaker, producer, actor/actress, comedian, singer, musician, composer,
artist, designer, architect, coach, player, footballer, referee, champion, athlete, cyclist, father/mother,
son/daughter, brother/sister, husband/wife, boyfriend/girlfriend, parent, partner, friend, relative, neighbour,
neighbor, colleague, rival, opponent, ally, predecessor, successor, man/woman, boy/girl, child, teenager, pensioner,
resident, citizen, voter, user, consumer, customer, passenger, driver, tourist, student, trade unionist, worker,
employee, protester, demonstrator, supporter, farmer, volunteer, refugee, migrant, asylum seeker, member, participant,
islander, villager, onlooker, passer-by, shopper, commuter, motorist, grandmother, grandfather, widow, widower,
bystander, homeowner, tenant, landlord, shopkeeper, hotelier, restaurateur, fisherman, pupil, midwife, sailor,
goalkeeper, midfielder, striker, winger, sprinter, swimmer, boxer, golfer, playwright, songwriter, rapper, drummer,
guitarist, dancer, choreographer, sculptor, blogger, vicar, lecturer, geologist, astronomer, therapist,
counsellor, dentist, inmate, trucker, curator, archivist, librarian, archaeologist, conservationist,
environmentalist, ecologist, naturalist, gardener, chef, waiter/waitress, surveyor, electrician, broker

group: authorities, police, armed forces, security forces, security services, emergency services, army, military, navy,
air force, opposition, majority, far right, far left, defence, defense, prosecution, jury, leadership, family, team,
crew, delegation, coalition, people, markets, troops

organisation: government, administration, presidency, cabinet, ministry, department, parliament, commission, committee,
council, court, tribunal, embassy, watchdog, regulator, authority, board, institution, association, organisation,
organization, NGO, charity, foundation, federation, league, union, party, movement, group, think tank, company, firm,
bank, airline, office, centre, center, institute, university, hospital, museum, observatory, club, church

media: newspaper, daily, weekly, magazine, journal, tabloid, paper, channel, television, network, radio, station,
website, blog, outlet, news agency, agency, press, media

document: statement, press release, declaration, communique, report, study, survey, poll, inquiry, investigation, text,
letter, email, message, tweet, post, article, editorial, interview, document, note, memo, bulletin, dossier, filing,
lawsuit, complaint, indictment, affidavit, ruling, verdict, judgment, law, legislation, decree, resolution, treaty,
constitution, charter, directive, petition, manifesto, speech, book, memoir, statistics, figures, data, estimate,
forecast, analysis, audit, review, census, transcript

source: source, rumour, testimony
`;

/**
 * Words before a name that show a person, without a full stop, a line `kind: words`: their gender, "any" where they tell
 * none; `plural` introduces several names, `name` is part of the name ("Lord Goring").
 */
export const honorifics: string = `
m: Mr Fr Msgr
m plural: Messrs
f: Mrs Ms Miss
any: Mx Dr Prof Major-Gen Lt-Gen Lt-Col Rev Hon Sen Rep Gov Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Brig Det Supt
any: Insp Atty
plural: Drs Sens Reps Govs
m name: Sir Lord
f name: Dame Lady Baroness
`;

/** Nouns for the person in the same office on the other side ("her Italian counterpart"), one a line. */
export const counterparts: string = `
counterpart
opposite number
`;

/** Words inside a full name that are no given name and may be lower case, separated by white space. */
export const nameParticles: string = `
de du des d' la le les von van vom zu zum zur den der ten ter 't di da dal dalla del della dei degli do dos das y e
al el ul bin ben bint ibn abou abu ould Mac Mc O' Saint St St. San Santa af av ap
`;
