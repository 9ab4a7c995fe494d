/** What ministries are of, see `AgencyRules.portfolios`. */
export const portfolios: string = `
interior/home-affairs: interior, home affairs, internal affairs, public security, security, public order
homeland-security/interior: homeland security
foreign: foreign affairs, foreign, external affairs, foreign relations, external relations
defence: defence, defense, national defence, national defense, war, armed forces
justice: justice, law, legal affairs
economy/finance: economy, economics, economic affairs, economic development, economy and finance, Exchequer
finance/economy/treasury: finance, public finance
treasury/finance: treasury
budget/finance: budget, public accounts
industry/economy: industry, business
trade/commerce/economy: trade, foreign trade, international trade, business and trade, trade and industry
commerce/trade/economy: commerce
digital: digital affairs, technology, information technology, communications, telecommunications, digital transformation, digital, science and technology, information and communications
health: health, public health, health and human services, health and social care
solidarity/social-affairs/family: social affairs, social security, social development, social welfare, welfare
family/women/equality: family, families, women, women's affairs, children
equality: equality, equalities
education: education, higher education
research/education: research, science, higher education and research
youth/sports: youth, youth and sports
sports: sport, sports
labour: labour, labor, employment, work, manpower, work and pensions
agriculture: agriculture, farming, food, fisheries, rural affairs
environment: environment, environmental protection, climate, climate change, natural resources, ecology, environmental affairs, water
energy/environment: energy, oil, petroleum, mines, mineral resources, electricity
transport/transportation: transport, transportation, infrastructure, public works, roads
housing: housing, housing and urban development, urban development
local-government/territories: local government, communities, regional development, cooperative governance
culture: culture, arts, information, heritage, arts and culture
europe/foreign: Europe, European affairs, EU affairs
development/foreign: development, international development, international cooperation, foreign aid
public-service: public service, public administration, public enterprises
veterans-affairs/veterans/defence: veterans affairs, veterans' affairs
immigration/interior: immigration, migration, asylum
tourism/economy: tourism
planning/economy: planning
religious-affairs/interior: religious affairs
northern-ireland: Northern Ireland
scotland-office: Scotland
competition: competition
intelligence: intelligence, state security
emergencies: emergency situations, emergencies, civil protection
state: state
`;
