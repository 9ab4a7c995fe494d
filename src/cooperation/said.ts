import type { TriggerClass } from "./lexicon.js";
import type { Operator } from "./operators.js";
import type { SideRule, Taking } from "./sides.js";
import type { Trigger } from "./triggers.js";

/** How many sides a wording needs to be cooperation, with an operator and without one. */
const NEEDS: Readonly<Record<TriggerClass, readonly [governed: number, alone: number]>> = {
  bond: [1, 1],
  act: [1, 2],
  joint: [1, 2],
  deal: [1, 2],
  bind: [2, 2],
  legal: [1, 99],
  tie: [1, 99],
  cut: [2, 2],
  swap: [1, 2],
  talk: [2, 2],
  ally: [2, 2],
  none: [99, 99],
};

/** Whether a clause has what its trigger needs to say cooperation: sides, or an operator with at least one. */
export function isSaid(
  trigger: Trigger,
  operators: readonly Operator[],
  sides: readonly Taking[],
  rule: SideRule,
): boolean {
  const { class: kind, verb } = trigger.sense;
  const [governed, alone] = kind === "legal" && verb ? [1, 1] : NEEDS[kind];
  const known = new Set(sides.map(({ side }) => side.country ?? side.id)).size;
  if (kind === "legal" && rule === "antecedent" && !operators.some((one) => one.verb)) return false;
  if (kind === "deal" && rule === "antecedent" && operators.every(({ effect }) => effect === "agreed")) return false;
  if (kind === "talk" && rule !== "with" && rule !== "between" && trigger.about !== true) return false;
  if (operators.length > 0) return known >= governed;
  if (kind === "deal" && !describes(trigger, rule, sides)) return false; // "l'accord" is only spoken of
  return known >= alone || (kind === "bond" && rule === "between");
}

/** Tokens between a deal and the adjectives of its sides: "l'accord commercial | franco-marocain". */
const ADJECTIVE = 3;

/** Whether the sides belong to the noun itself: "un accord entre …", "avec …", "l'accord israélo-émirati". */
function describes(trigger: Trigger, rule: SideRule, sides: readonly Taking[]): boolean {
  if (rule !== "clause") return rule !== "antecedent";
  return sides.some(({ mentions }) =>
    mentions.some(({ first }) => first >= trigger.last && first - trigger.last <= ADJECTIVE),
  );
}
