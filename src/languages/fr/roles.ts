/**
 * Nouns that name a source or a person's role, a class a paragraph: `class: noun, noun`. The feminine of a person noun is
 * made by the rules of the language; after a slash it stands where they do not make it, and nothing where the press uses
 * none. "*" marks what stands before a surname alone ("le président Roux"). A noun is singular where it has a singular,
 * and of several words those before a preposition take the plural: that of a person noun is a group, that of another
 * keeps its class. A noun of the class `group` stands in the number that the press uses.
 */
export const roles: string = `
person: président*, vice-président, premier ministre*, ministre*, secrétaire, sous-secrétaire, garde des Sceaux,
chancelier*, vice-chancelier, chef/cheffe, numéro un/, numéro deux/, roi/reine*, prince*, pape*, cardinal/*,
archevêque, évêque, prêtre, imam/*, prédicateur, recteur, rabbin*, religieux, gouverneur, vice-gouverneur, ambassadeur,
consul, diplomate, émissaire, envoyé, négociateur, médiateur, délégué, représentant, haut représentant,
haut-commissaire, commissaire*, rapporteur, observateur, porte-parole, conseiller, attaché, collaborateur, directeur,
sous-directeur, administrateur, coordinateur, responsable, haut responsable, officiel, fonctionnaire,
haut fonctionnaire, dirigeant, leader, patron, PDG/, gérant, fondateur, cofondateur, créateur, propriétaire,
investisseur, entrepreneur, milliardaire, banquier, maire, bourgmestre, adjoint, député, eurodéputé, sénateur*,
parlementaire, élu, candidat, opposant, militant, syndicaliste, socialiste, écologiste, communiste, centriste,
insoumis, républicain, démocrate, travailliste, conservateur, libéral, indépendantiste, nationaliste, préfet,
sous-préfet, procureur, substitut, magistrat, juge*, greffier, avocat, bâtonnier, notaire, huissier, juriste,
plaignant, prévenu, accusé, suspect, condamné, détenu, assaillant, agresseur, victime, témoin/, rescapé, survivant,
otage, policier, gendarme, enquêteur, inspecteur, brigadier*, agent, douanier, pompier, secouriste, surveillant,
général/*, colonel*, lieutenant-colonel*, lieutenant*, commandant*, capitaine*, adjudant*,
sergent*, maréchal*, amiral*, officier, militaire, soldat, combattant, rebelle, djihadiste, pilote, expert,
spécialiste, analyste, chercheur, scientifique, professeur*, enseignant, instituteur, universitaire, doyen, historien,
sociologue, politologue, géographe, anthropologue, philosophe, psychologue, psychiatre, économiste,
constitutionnaliste, criminologue, démographe, climatologue, météorologue, biologiste, physicien, astronaute,
virologue, épidémiologiste, ingénieur, informaticien, consultant, médecin/, docteur*, chirurgien, infirmier,
pharmacien, soignant, patient, vétérinaire, journaliste, reporter, correspondant, éditorialiste, chroniqueur,
rédacteur, animateur, commentateur, photographe, influenceur, écrivain, auteur, romancier, essayiste, poète/poétesse,
éditeur, cinéaste, réalisateur, producteur, acteur, comédien, chanteur, musicien, compositeur, metteur en scène,
artiste, peintre, architecte, entraîneur, sélectionneur, coach/, joueur, footballeur, attaquant, défenseur, gardien,
arbitre, champion, sportif, cycliste, organisateur, supporteur/supportrice, père/mère*, fils/fille, frère/sœur*, mari/,
époux, compagnon, ami, proche, parent, voisin, collègue, confrère/consœur, rival, adversaire, prédécesseur, successeur,
bras droit/, homme/femme, enfant/, adolescent, retraité, habitant, riverain, résident, citoyen, électeur, internaute,
utilisateur, consommateur, client, usager, passager, automobiliste, chauffeur, conducteur, touriste, étudiant, lycéen,
élève, salarié, employé, ouvrier, travailleur, gréviste, manifestant, agriculteur, éleveur, pêcheur, commerçant,
restaurateur, bénévole, volontaire, humanitaire, réfugié, migrant, dissident, lanceur d'alerte, membre, participant,
intervenant, interlocuteur, intéressé

group: autorités, forces de l'ordre, forces armées, services de secours, services de renseignement, secours,
sapeurs-pompiers, pouvoirs publics, parties civiles, partenaires sociaux, police, gendarmerie, armée, justice,
accusation, défense, opposition, majorité, gauche, droite, extrême gauche, extrême droite, entourage, famille, équipe,
équipage, délégation, collectif, coalition, patronat, marchés

organisation: gouvernement, exécutif, présidence, ministère, administration, diplomatie, parlement, commission,
parquet, tribunal, cour, préfecture, mairie, municipalité, métropole, rectorat, ambassade, état-major, direction,
autorité, conseil, comité, institution, organisme, établissement, association, organisation, ONG, fondation,
fédération, confédération, ligue, syndicat, intersyndicale, centrale, parti, mouvement, groupe, entreprise, société,
compagnie, banque, constructeur, opérateur, cabinet, bureau, centre, institut, université, hôpital, observatoire,
musée, club

media: journal, quotidien, hebdomadaire, mensuel, magazine, revue, tabloïd, chaîne, télévision, radio, station, site,
site internet, média, agence, presse, rédaction

document: communiqué, déclaration, rapport, étude, sondage, enquête, texte, lettre, courrier, courriel, message, tweet,
publication, article, éditorial, entretien, interview, document, note, bilan, bulletin, arrêté, décret, loi,
résolution, traité, constitution, charte, circulaire, directive, jugement, ordonnance, réquisitoire, procès-verbal,
plainte, pétition, discours, livre, ouvrage, mémoires, statistiques, chiffres, données, estimation, prévisions,
projections, expertise, audit, autopsie, baromètre, recensement, dossier, dépêche

source: source, rumeur, témoignage, information
`;

/**
 * Words before a name that show a person, without a full stop, a line `kind: words`: their gender, "any" where they tell
 * none; `plural` introduces several names, `name` is part of the name ("Lord Goring").
 */
export const honorifics: string = `
m: M Mr Mgr Monsieur
m plural: MM
f: Mme Mlle Madame Mademoiselle
f plural: Mmes Mlles
any: Me Dr Pr Maître
plural: Mes Drs Maîtres
m name: Sir Lord
f name: Lady
`;

/** Nouns for the person in the same office on the other side ("son homologue italien"), one a line. */
export const counterparts: string = `
homologue
alter ego
`;

/** Words inside a full name that are no given name and may be lower case, separated by white space. */
export const nameParticles: string = `
de du des d' la le l' les von van vom zu zum zur den der ten ter 't di da dal dalla del della dei degli do dos
das y e al el ul bin ben bint ibn abou abu ould Mac Mc O' Saint Sainte San Santa af av
`;
