/** Wordings of sides in English, `kind|wordings` a line, see `CooperationRules.sides`. */
export const sides: string = `
it|it, he, she
they|they
both|the two countries, both countries, the two states, the two nations, both nations, both sides, the two sides, the two governments, both governments, the two capitals, the two neighbours, the two neighbors, the two leaders, both leaders
both|the two ministers, both ministers, the two presidents, the two agencies, the two services, both services, the two armies, the two police forces, each other, one another, their countries, the pair, the two parties, both parties, the two men, the duo
ours|our two countries, our countries, we, us, our
group|our partners, western partners, international partners, european partners, its partners, its allies, their allies, our allies, their partners, other countries, neighbouring countries, neighboring countries, international community, member states, member countries
group|world powers, major powers, other nations, several countries, european countries, western countries, african countries, arab countries, gulf allies, western allies, regional powers, the rest of the world, scandinavian countries, its neighbours, its neighbors, finance ministers, countries
counterpart|counterpart, counterparts
with|with, alongside, shoulder to shoulder with, towards, together with
against|against, anti, opposed to, on, over, about
own|his country, her country, its own
such|such as, including, like, notably, among them
private|(company/airline/firm/publisher/group/bank/worker/club/team/player/newspaper/broadcaster/brand/singer/actor/engineer/start-up/startup/maker/manufacturer/carmaker/retailer/film/unit/giant/employee)~
place|in, from, at, into, inside, across, outside, near, capital, territory, border, coast
`;
