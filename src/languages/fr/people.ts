import type { PeopleRules } from "../../language/rules/people.js";
import { givenNames } from "./given-names.js";
import { counterparts, honorifics, nameParticles, roles } from "./roles.js";

/** French words about people. */
export const people: PeopleRules = { givenNames, roles, honorifics, counterparts, nameParticles };
