import type { CooperationRules } from "../../language/rules/cooperation.js";
import { operators } from "./cooperation-operators.js";
import { sides } from "./cooperation-sides.js";
import { topics } from "./cooperation-topics.js";
import { triggers } from "./cooperation-triggers.js";

/** How French says that two sides work together. */
export const cooperation: CooperationRules = {
  triggers,
  operators,
  inserted: "pas plus jamais déjà aussi également désormais encore toujours ensuite hier étroitement",
  topics,
  sides,
};
