import { indexBefore } from "../article/doc.js";
import type { DocPlaceMention, PlaceFacts } from "../places/read.js";
import type { Frame } from "./frames.js";
import type { SideKind, TriggerClass } from "./lexicon.js";
import type { Operator } from "./operators.js";
import type { SideRule } from "./sides.js";
import type { Effect } from "./status.js";
import { countriesOf, type Taking } from "./taking.js";
import type { Trigger } from "./triggers.js";
import type { CooperationStatus, Topic } from "./types.js";

/** How many sides a wording needs to be cooperation, with an operator and without one. */
const NEEDS: Readonly<Record<TriggerClass, readonly [governed: number, alone: number]>> = {
  bond: [1, 2],
  act: [1, 2],
  joint: [2, 2],
  deal: [2, 2],
  truce: [2, 2],
  again: [1, 99],
  bind: [2, 2],
  legal: [1, 99],
  tie: [1, 99],
  swap: [1, 2],
  trade: [1, 99],
  talk: [2, 2],
  meet: [2, 99],
  help: [2, 99],
  ally: [2, 2],
  pair: [2, 2],
  none: [99, 99],
};

/** States of a deal that one side alone can bring about: it leaves, or would. */
const ONE_SIDED = new Set<CooperationStatus>(["suspended", "threatened", "refused", "resumed", "existing"]);

/** What is said of a truce that holds. */
const TRUCE = new Set<Effect>(["agreed", "announce", "praised"]);

/** States that make a meeting more than one: it is broken off, taken up, turned down. */
const BROKEN = new Set<CooperationStatus>(["suspended", "resumed", "refused", "failed", "threatened"]);

/** Classes that say cooperation by themselves, and so with somebody of another state. */
const NEEDS_OTHER = new Set<TriggerClass>(["act", "joint", "ally"]);

/** Classes whose sides the members of a union can be. */
const JOINTLY = new Set<TriggerClass>(["act", "joint", "bind", "deal"]);

/** What a clause says, before it is asked whether that is cooperation. */
export interface Saying {
  readonly trigger: Trigger;
  readonly operators: readonly Operator[];
  readonly status: CooperationStatus;
  readonly sides: readonly Taking[];
  readonly frame: Frame;
  readonly rule: SideRule;
  readonly topics: readonly Topic[];
  /** Whether the clause names what it is about. */
  readonly topical: boolean;
  /** Whether the trigger is a bare infinitive. */
  readonly bare: boolean;
  /** First token of its sentence. */
  readonly from: number;
  /** First token of its evidence. */
  readonly start: number;
}

/** Whether a clause has what its trigger needs to say cooperation: sides, or an operator with at least one. */
export function isSaid(saying: Saying): boolean {
  const { trigger, sides, frame, rule, status } = saying;
  const { class: kind, verb } = trigger.sense;
  const operators = saying.operators.filter(({ effect }) => effect !== "carry" && effect !== "say");
  const lax = kind === "bind" || rule === "with"; // "l'Union africaine a convenu de …", "un accord avec le FMI"
  const members = JOINTLY.has(kind) && sides.some((one) => isUnion(one, lax)) ? 1 : 0; // "les Vingt-Sept"
  const all = operators.length > 0 && frame.words.some((word) => word.kind === "all") ? 1 : 0; // who all take part
  const known = countriesOf(sides) + members + all;
  const [governed, alone] = NEEDS[kind];
  const pointed = frame.words.some((word) => POINTS.has(word.kind));
  const several = frame.words.some((word) => word.kind !== "it" && POINTS.has(word.kind));
  const named = sides.some(({ mentions }) => mentions.some(({ first }) => first >= saying.from));
  const told = rule !== "antecedent" || pointed || named;
  const framed = rule === "with" || rule === "between";
  if (kind === "pair" && !isCompound(saying)) return false;
  if (verb && saying.operators.length === 0 && saying.bare && !framed) return false; // "pour coopérer" alone
  if (kind === "legal" && verb) return known >= 1;
  if (kind === "legal" && rule === "antecedent" && !named && !operators.some((one) => one.verb)) return false;
  if (kind === "talk" && trigger.about !== true && !BROKEN.has(status) && !(framed && (saying.topical || !verb)))
    return false;
  if (kind === "again") return known >= 1 && operators.some((one) => one.verb);
  if (kind === "bind" && !framed && !several && !areSubject(saying)) return false;
  if (kind === "trade" && !saying.topics.includes("justice")) return false;
  if (kind === "meet" && trigger.about !== true && !(framed && BROKEN.has(status))) return false;
  if (kind === "help" && status !== "lacking" && status !== "refused") return false;
  // "cooperates with the FBI" in its own state, "with film-makers": not with another state
  if (NEEDS_OTHER.has(kind) && (framed || isWithOther(saying)) && known < 2) return false;
  if (kind === "truce" && !operators.some(({ effect }) => TRUCE.has(effect))) return false;
  if (
    kind === "ally" &&
    !operators.some(({ verb, effect }) => verb || effect !== "existing") &&
    sides.filter(isNamed).length < 2
  )
    return false;
  if (kind === "deal" || kind === "truce") {
    if (operators.length > 0 && (ONE_SIDED.has(status) || rule === "between")) return known >= 1 && told;
    if (rule === "antecedent" && !pointed && operators.every(({ effect }) => effect === "agreed")) return false;
    if (operators.length === 0 && !describes(saying)) return false; // "l'accord" is only spoken of
  }
  if (saying.operators.length > 0 && (kind === "bond" || operators.length > 0)) return known >= (told ? governed : 2);
  return (known >= alone && told) || (kind === "bond" && rule === "between");
}

/** Words that point to sides named before. */
const POINTS = new Set<SideKind>(["both", "states", "three", "heads", "bloc", "they", "it", "ours", "counterpart"]);

/** Whether a side is several members, or where that is enough a group or an international body. */
function isUnion({ side }: Taking, lax: boolean): boolean {
  return side.kind === "union" || (lax && (side.kind === "group" || side.country === "INT"));
}

/** Whether a side is named as a state or body, not by somebody of its people. */
function isNamed({ side, mentions }: Taking): boolean {
  return side.kind !== "group" && mentions.some((mention) => mention.form !== "person");
}

/** Tokens between a verb and its "with". */
const WITH_REACH = 2;

/** Whether the trigger has a "with" behind it. */
function isWithOther({ trigger, frame }: Saying): boolean {
  return frame.words.some(
    ({ kind, first }) => kind === "with" && first >= trigger.last && first - trigger.last <= WITH_REACH,
  );
}

/** Whether several sides are the subject: "le Chili et le Pérou | ont convenu de …", not "le Chili convient d'aider le Pérou". */
function areSubject({ trigger, sides, start }: Saying): boolean {
  const before = sides.filter(({ mentions }) =>
    mentions.some(({ first, last }) => first >= start && last <= trigger.first),
  );
  return countriesOf(before) > 1 || before.some((one) => isUnion(one, true));
}

/** Tokens between a noun and the compound of its members: "une équipe | d'enquêteurs | franco-belges". */
const PAIRED = 2;

/** Whether a mention is a compound by the noun: "le projet | franco-allemand", "the Franco-German | project". */
function isPair({ first, last, form }: Taking["mentions"][number], trigger: Trigger): boolean {
  return form === "compound" && (last === trigger.first || (first >= trigger.last && first - trigger.last <= PAIRED));
}

/** Whether a noun needs a compound by it and no state is named so there: "le projet" is seldom one of two states. */
export function isPairAlone(trigger: Trigger, { mentions }: PlaceFacts): boolean {
  if (trigger.sense.class !== "pair") return false;
  for (let index = indexBefore(mentions, trigger.last + PAIRED); index >= 0; index--) {
    const mention = mentions[index] as DocPlaceMention;
    if (mention.last < trigger.first) return true;
    if (isPair(mention, trigger)) return false;
  }
  return true;
}

function isCompound({ trigger, sides }: Saying): boolean {
  return sides.some(({ mentions }) => mentions.some((mention) => isPair(mention, trigger)));
}

/** Tokens between a deal and the adjectives of its sides: "l'accord commercial | franco-marocain". */
const ADJECTIVE = 3;

/** Whether the sides belong to the noun itself: "un accord entre …", "avec …", "l'accord israélo-émirati". */
function describes({ trigger, rule, sides }: Saying): boolean {
  if (rule !== "clause") return rule !== "antecedent";
  return sides.some(({ mentions }) =>
    mentions.some(({ first }) => first >= trigger.last && first - trigger.last <= ADJECTIVE),
  );
}
