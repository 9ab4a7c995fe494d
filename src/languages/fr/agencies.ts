import type { AgencyRules } from "../../language/rules/agencies.js";

/** French words about public bodies. */
export const agencies: AgencyRules = { gazetteer: [] };
