import type { CooperationRules } from "../../language/rules/cooperation.js";
import { operators } from "./cooperation-operators.js";
import { sides } from "./cooperation-sides.js";
import { topics } from "./cooperation-topics.js";
import { triggers } from "./cooperation-triggers.js";

/** How English says that two sides work together. */
export const cooperation: CooperationRules = {
  triggers,
  operators,
  headingInfinitive: "to",
  inserted: "also now together already",
  topics,
  sides,
};
