import type { CooperationRules } from "../../language/rules/cooperation.js";

/** How English says that two sides work together. */
export const cooperation: CooperationRules = { triggers: "", operators: "", topics: "", sides: "" };
