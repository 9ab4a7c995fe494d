import type { PeopleRules } from "../../language/rules/people.js";
import { givenNames } from "./given-names.js";
import { counterparts, honorifics, nameParticles, roles } from "./roles.js";

/** English words about people. */
export const people: PeopleRules = {
  givenNames,
  roles,
  honorifics,
  counterparts,
  nameParticles,
  ages: "",
  eponyms:
    "street avenue road square bridge stadium school college university institute foundation prize award hospital clinic airport station park museum theatre theater hall library hurricane storm lodge hotel centre center authority agency office service services organisation organization department ministry committee council commission board court bank group company corporation corp inc ltd plc llc union party association society club church international network news times post press journal security securities capital partners holdings airlines airways aviation properties project chambers",
  rolePrefixes: "ex-",
  sameRoles: `
president,head of state
minister
secretary
ambassador
senator
governor
mayor
attorney general
chancellor
prime minister,premier,head of government
`,
  anyRoles: "leader,chief,boss,head,official",
  pronouns: "he:m she:f him:m",
  impersonal: "",
  prenominal: "",
  genderedDeterminers: "",
  latter: "the latter:-",
  indefinites: "a an another any some every each no",
};
