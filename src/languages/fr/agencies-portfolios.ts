/** What ministries are of, see `AgencyRules.portfolios`. */
export const portfolios: string = `
interior/home-affairs: Intérieur, Affaires intérieures, Sûreté nationale, Sécurité publique, Sécurité
homeland-security/interior: Sécurité intérieure
foreign: Affaires étrangères, Affaires extérieures, Relations extérieures, Relations internationales, Affaires internationales, Europe et des Affaires étrangères
defence: Défense, Armées, Défense nationale, Guerre, Forces armées
justice: Justice, Affaires juridiques
economy/finance: Économie, Affaires économiques, Économie nationale, Économie et des Finances, Développement économique, Redressement productif
finance/economy: Finances, Finances publiques
treasury/finance: Trésor
budget/finance: Budget, Comptes publics, Action et des Comptes publics
industry/economy: Industrie, Entreprises, Réindustrialisation
trade/commerce/foreign: Commerce extérieur, Commerce international
commerce/trade/economy: Commerce, Artisanat, PME, Petites et Moyennes Entreprises
digital: Numérique, Économie numérique, Intelligence artificielle, Affaires numériques, Télécommunications, Technologies de l'information, Transformation numérique
health: Santé, Santé publique, Santé et de la Prévention, Solidarités et de la Santé, Affaires sociales et de la Santé
solidarity/social-affairs/family: Solidarités, Affaires sociales, Solidarité, Action sociale, Solidarité nationale, Sécurité sociale, Protection sociale
family/women/equality: Famille, Familles, Enfance, Femme, Femmes, Droits des femmes, Condition féminine, Personnes âgées
equality: Égalité, Parité, Égalité entre les femmes et les hommes, Égalité femmes-hommes
education: Éducation, Éducation nationale, Enseignement, Enseignement scolaire, Instruction publique
research/education: Recherche, Enseignement supérieur, Recherche scientifique, Science, Sciences, Universités
youth/sports: Jeunesse
sports: Sports, Sport, Jeux olympiques et paralympiques
labour: Travail, Emploi, Plein emploi, Insertion, Apprentissage, Formation professionnelle
agriculture: Agriculture, Souveraineté alimentaire, Alimentation, Agroalimentaire, Élevage, Pêche, Pêches, Développement rural, Pêches maritimes, Économie maritime
environment: Environnement, Écologie, Transition écologique, Développement durable, Climat, Biodiversité, Transition écologique et solidaire, Eaux et Forêts, Eau
energy/environment: Énergie, Transition énergétique, Pétrole, Mines, Ressources naturelles, Hydrocarbures
transport: Transports, Transport, Infrastructures, Équipement, Mobilités, Travaux publics
sea/environment: Mer
housing: Logement, Urbanisme, Habitat, Ville
territories/local-government: Cohésion des territoires, Aménagement du territoire, Décentralisation, Territoires, Égalité des territoires, Administration territoriale
local-government/territories: Collectivités territoriales, Ruralité, Collectivités locales
overseas: Outre-mer, Outre-Mer, Colonies
culture: Culture, Communication, Culture et de la Communication, Information
europe/foreign: Affaires européennes, Europe
development/foreign: Développement, Coopération, Francophonie, Développement international, Coopération internationale
public-service: Fonction publique, Réforme de l'État, Transformation publique, Transformation et de la Fonction publiques
parliamentary-relations: Relations avec le Parlement
veterans/defence: Anciens combattants, Mémoire
immigration/interior: Immigration, Identité nationale, Migrations, Migration, Asile, Intégration, Citoyenneté
tourism/economy: Tourisme
planning/economy: Plan, Planification, Prospective
religious-affairs/interior: Cultes, Affaires religieuses
disability: Personnes handicapées, Handicap, Autonomie
internal-market: Marché intérieur
competition: Concurrence
intelligence: Renseignement, Renseignements
emergencies: Situations d'urgence, Protection civile
national-security: Sécurité nationale
`;
