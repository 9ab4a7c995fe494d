/** Wordings of sides in English, `kind|wordings` a line, see `CooperationRules.sides`. */
export const sides: string = `
it|it, he, she
theirs|their
they|they
states|the two countries, both countries, the two states, the two nations, both nations, the two governments, both governments, the two capitals, the two neighbours, the two neighbors, their two countries
both|their countries, both sides, the two sides
heads|the two leaders, both leaders, the two ministers, both ministers, the two presidents, both presidents, the two men, the two prime ministers, the two foreign ministers, the two premiers, the pair, the duo
both|the two agencies, the two services, both services, the two armies, the two police forces, each other, one another, the two parties, both parties, the two allies, the two navies, both armies, the two delegations
three|the three countries, all three countries, the three leaders, the three ministers, the three states, the three nations, the three governments, the three presidents, the three sides
bodies|(police/authorities/officials/investigators/prosecutors/governments/ministers/forces/services/agencies/detectives/armies/troops/scientists/diplomats/leaders/parliaments/courts)
bloc|the alliance, the bloc, the organisation, the organization, the union, member states, member countries, its members, fellow members
court|the court, the judge, the high court, the prosecutor, the supreme court
all|international community, the rest of the world, the whole world, the world, all countries, all nations, (international/global/worldwide) (cooperation/co-operation/solidarity/effort/response)
toward|called on, calls on, call on, calling on, calls upon, called upon, relies on, relied on, rely on, urge on
ours|our two countries, our countries, we, us, our
group|our partners, western partners, international partners, european partners, its partners, its allies, their allies, our allies, their partners, other countries, neighbouring countries, neighboring countries, other members
group|world powers, major powers, other nations, several countries, european countries, western countries, african countries, arab countries, gulf allies, gulf war allies, its (gulf/western/european/arab/nordic/baltic/nato) allies, western allies, regional allies, regional powers, scandinavian countries, its neighbours, its neighbors, finance ministers, countries
counterpart|counterpart, counterparts
with|with, alongside, shoulder to shoulder with, towards, together with
against|face to face with, against, anti, opposed to, on, over, about
own|his country, her country, its own
such|such as, including, like, notably, among them
private|(war/crisis/conflict/invasion/company/airline/firm/publisher/group/bank/worker/club/team/player/newspaper/broadcaster/brand/singer/actor/engineer/start-up/startup/maker/manufacturer/carmaker/retailer/film/unit/giant/employee)~
place|sea of, gulf of, strait of, off the coast of, off, north of, south of, in, at, into, inside, across, outside, near, capital, territory, border, coast
`;
