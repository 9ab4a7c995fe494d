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
-: national fédéral interministériel royal judiciaire militaire constitutionnel suprême pénal civil départemental régional municipal régalien territorial indépendant électoral budgétaire monétaire sanitaire antiterroriste antidrogue anticorruption spatial parlementaire
EU: européen communautaire
INT: international mondial interaméricain africain panaméricain interparlementaire intergouvernemental onusien
`,
  modifiers:
    "délégué déléguée délégués déléguées chargé chargée chargés chargées intérimaire adjoint adjointe ancien ancienne ex nouveau nouvelle premier première socialiste conservateur conservatrice écologiste libéral libérale fédéral fédérale fédéraux régional régionale principal principale sortant sortante actuel actuelle démissionnaire général générale",
  links: "à au aux pour contre chargé chargée chargés en sur",
  home: "FR",
  articles: "le la les l'",
  states: "pays États Etats nations capitales gouvernements",
  notBodies,
};
