import type { Doc } from "../article/doc.js";
import type { Clause } from "./clause.js";
import type { CooperationLexicon, TriggerClass } from "./lexicon.js";
import { moodOf } from "./mood.js";
import { type Operator, verbMood } from "./operators.js";
import { governed } from "./status.js";
import type { Trigger } from "./triggers.js";
import type { CooperationStatus } from "./types.js";

/** The state that a wording says by itself; null where only an operator can give it one. */
const INHERENT: Readonly<Record<TriggerClass, CooperationStatus | null>> = {
  bond: "existing",
  joint: "existing",
  act: "existing",
  ally: "existing",
  pair: "existing",
  deal: "agreed",
  truce: "agreed",
  again: "agreed",
  bind: "agreed",
  swap: "discussed",
  trade: "discussed",
  talk: "discussed",
  meet: "discussed",
  help: "existing",
  legal: null,
  tie: null,
  none: null,
};

/** Whether the trigger is the subject of a verb of what is to come: "la coopération prendra une autre dimension". */
function isToCome(doc: Doc, clause: Clause): boolean {
  if (clause.before >= 0 || clause.after < 0) return false;
  const { future, conditional, negated } = moodOf(doc, clause.after, clause.first);
  return (future || conditional) && !negated;
}

/** The state that the operators of a trigger give it, from the innermost on; null where the clause says no cooperation. */
export function statusOf(
  doc: Doc,
  lexicon: CooperationLexicon,
  clause: Clause,
  trigger: Trigger,
  operators: readonly Operator[],
): CooperationStatus | null {
  const { sense } = trigger;
  let state: CooperationStatus | null = sense.state ?? INHERENT[sense.class];
  if (sense.verb) {
    const own = verbMood(doc, lexicon, trigger.first, clause.first);
    const [first] = operators;
    const modal = first !== undefined && !first.verb && first.mood.negated; // "will not | cooperate": one negation
    const mood = modal ? { ...own, negated: false } : own;
    if (mood.unreal) return null;
    state = governed(state ?? "existing", state ?? "existing", mood, false, false);
  }
  let onNoun = !sense.verb;
  if (sense.class === "legal" && operators.some(({ effect }) => effect === "threatened")) return null; // "menacé d'extradition"
  if (sense.class !== "legal" && sense.class !== "tie" && operators.length === 0 && isToCome(doc, clause))
    return "promised";
  for (const { effect, mood, verb, behind } of operators) {
    // "devrait être extradé" tells what is planned
    const planned = (sense.class === "legal" || behind) && effect === "must" && mood.conditional;
    state = governed(planned ? "promised" : effect, state ?? "existing", mood, onNoun, behind);
    if (state === null) return null;
    if (verb) onNoun = false;
  }
  return state;
}
