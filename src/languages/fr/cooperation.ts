import type { CooperationRules } from "../../language/rules/cooperation.js";

/** How French says that two sides work together. */
export const cooperation: CooperationRules = { topics: "" };
