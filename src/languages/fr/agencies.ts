import type { AgencyRules } from "../../language/rules/agencies.js";
import { daily } from "./agencies-daily.js";
import { heads, notBodies } from "./agencies-heads.js";
import { portfolios } from "./agencies-portfolios.js";

/** French words about public bodies. */
export const agencies: AgencyRules = {
  gazetteer: [daily],
  heads,
  portfolios,
  qualifiers: `
~: général supérieur central public administratif spécial spécialisé
-: national fédéral interministériel royal judiciaire militaire constitutionnel suprême pénal civil départemental régional municipal régalien territorial indépendant électoral budgétaire monétaire sanitaire antiterroriste state supreme joint internal foreign nacional nacionales nazionale statale federale nationale bundes antidrogue anticorruption spatial parlementaire
EU: européen communautaire european europäische europäischer europäisches europeo europea europeu europeia
INT: international mondial interaméricain africain panaméricain interparlementaire intergouvernemental onusien asiatique arabe caribéen latino-américain centraméricain eurasiatique african arab inter-american latin pan american caribbean andean pacific arctic nordic eurasian world united asian islamic caribbean internationale internationaler internacional internazionale mundial mondiale interamericano interamericana interamericain africano africana asiatico asiático árabe afrikanische asiatische arabische andina andino
`,
  modifiers:
    "délégué déléguée délégués déléguées chargé chargée chargés chargées intérimaire adjoint adjointe ancien ancienne ex nouveau nouvelle premier première socialiste conservateur conservatrice écologiste libéral libérale fédéral fédérale fédéraux régional régionale principal principale sortant sortante actuel actuelle démissionnaire général générale",
  links: "à au aux pour contre chargé chargée chargés en sur",
  innerLinks: "contre",
  home: "FR",
  articles: "le la les l'",
  foreignBinders:
    "the in under of for on and against to der die das des für zur zum und del para por do da dos di della dei dell per el los las",
  adjectiveEndings:
    "al ale aux ales ique iques aire aires if ive ifs ives el elle els elles eux euse euses ien ienne iens iennes ain aine ains aines able ables ible ibles iste istes ite ites ile iles ier ière iers ières ant ante ants antes és ées",
  states: "pays États Etats nations capitales gouvernements",
  notBodies,
};
