import type { AgencyRules } from "../../language/rules/agencies.js";

/** English words about public bodies. */
export const agencies: AgencyRules = {
  gazetteer: [],
  heads: "",
  portfolios: "",
  qualifiers: "",
  modifiers: "",
  links: "",
  articles: "",
  states: "",
  notBodies: "",
};
