import { britain } from "../../gazetteer/britain.js";
import { europe } from "../../gazetteer/europe.js";
import { international } from "../../gazetteer/international.js";
import { unitedStates } from "../../gazetteer/united-states.js";
import type { AgencyRules } from "../../language/rules/agencies.js";
import { heads, notBodies } from "./agencies-heads.js";
import { portfolios } from "./agencies-portfolios.js";

/** English words about public bodies. */
export const agencies: AgencyRules = {
  gazetteer: [unitedStates, britain, europe, international],
  heads,
  portfolios,
  qualifiers: `
-: nationale nacional nazionale fédérale federale national federal judiciary appropriations armed foreign central general state royal public supreme constitutional civil military judicial criminal criminals regional provincial municipal county city metropolitan independent special joint intelligence security nuclear defence defense meteorological statistical statistics electoral customs revenue border anti-corruption anticorruption financial cyber cybersecurity aviation maritime coast homeland presidential parliamentary environmental
EU: european EU européen européenne europäische europäischer europäisches europeo europea europeu europeia
INT: american latin pan andean pacific arctic nordic eurasian interaméricain interaméricaine caribéen caribéenne mondial arabe internationale internationaler internacional internazionale mondiale mundial interamericano interamericana africano africana africain africaine asiatique asiático árabe afrikanische asiatische arabische andina international inter-american african world nations pan-american intergovernmental global arab asian caribbean islamic
`,
  modifiers:
    "acting deputy former ex new then current outgoing interim assistant first junior senior shadow permanent federal state provincial prime",
  links: "for on of",
  innerLinks: "",
  home: "",
  articles: "the",
  foreignBinders:
    "de du des pour sur et les la le der die das für zur zum und del para por do da dos di della dei dell per el los las",
  adjectiveEndings: "",
  states: "countries states nations capitals",
  notBodies,
};
