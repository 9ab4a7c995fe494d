import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { Speaker } from "../quotes/types.js";
import {
  fromEarlier,
  KINDRED,
  LASTING,
  nearestOther,
  pairOf,
  sentenceBefore,
  severalBefore,
  subjectBefore,
  subjectOf,
} from "./antecedents.js";
import { blocBefore, isBloc, isCourt, isCourtOfOther } from "./bodies.js";
import type { Frame } from "./frames.js";
import type { SideKind, TriggerClass } from "./lexicon.js";
import { sideOfPlace } from "./mentions.js";
import { countries, dropDoubles, type Earlier, put, type SideContext, type Taking } from "./taking.js";
import type { Trigger } from "./triggers.js";

/** How a clause's sides were found; names a rule. */
export type SideRule = "between" | "with" | "clause" | "antecedent" | "speaker";

/** What sides are looked for with. */
export interface Looking {
  readonly frame: Frame;
  /** The tokens that the frame was read from. */
  readonly range: { readonly first: number; readonly last: number };
  /** Index of the sentence. */
  readonly sentence: number;
  readonly trigger: Trigger;
  readonly earlier: readonly Earlier[];
  readonly speaker: Speaker | null;
}

/** Classes of what is done by several together, who may be named earlier in the sentence. */
const JOINT = new Set<TriggerClass>(["joint", "act"]);

/** Classes of what a state does with another, who is named before: "Rabat a suspendu sa coopération". */
const PARTNERED = new Set<TriggerClass>(["bond", "act"]);

function isOneState(found: ReadonlyMap<string, Taking>): boolean {
  return countries(found) === 1 && [...found.values()].every(({ side }) => side.kind !== "union");
}

/** Whether what says cooperation is with a state named before: a deal only as somebody's own, "son accord". */
function isPartnered({ doc }: SideContext, { first, sense }: Trigger): boolean {
  if (sense.class === "deal") return first > 0 && (bitsAt(doc, first - 1) & Word.Possessive) !== 0;
  return PARTNERED.has(sense.class);
}

/** Whether a possessive stands before a noun, an adjective between them at most. */
function isRightBefore(last: number, first: number): boolean {
  return last <= first && first - last <= 1;
}

/** Whether a pronoun is somebody, whose state is a mention of its own, if it is known. */
function isPerson({ people }: SideContext, at: number): boolean {
  const mention = people.mentions[indexBefore(people.mentions, at)];
  return mention !== undefined && mention.first === at;
}

/** Who takes part: the sides that the clause names, and those that its pronouns and nouns go back to. */
export function sidesOf(context: SideContext, looking: Looking): { sides: Taking[]; rule: SideRule } {
  const { frame, range, sentence, trigger, earlier, speaker } = looking;
  const { party, class: kind } = trigger.sense;
  const found = new Map<string, Taking>();
  frame.named.forEach((mention, index) => {
    const partner = index >= frame.named.length - frame.partners;
    for (const side of mention.sides) put(found, side, mention, partner);
  });
  dropDoubles(found);
  let rule: SideRule = frame.rule;
  const complete = (sides: readonly Taking[], named: SideRule): void => {
    const before = found.size;
    for (const { side, mentions } of sides) {
      if (!found.has(side.id)) found.set(side.id, { side, mentions, partner: false });
    }
    dropDoubles(found);
    if (found.size > before && frame.rule === "clause") rule = named;
  };
  const has = (kind: SideKind): boolean => frame.words.some((word) => word.kind === kind);
  // "a signé avec les deux ministres": two others than the subject
  const otherThan = (kind: SideKind): ReadonlyMap<string, Taking> =>
    frame.words.some((word, index) => word.kind === "with" && frame.words[index + 1]?.kind === kind)
      ? found
      : new Map();
  const group = has("all") ? 2 : has("group") ? 1 : 0;
  const union = (): number =>
    frame.rule === "between" && [...found.values()].some(({ side }) => side.kind === "union") ? 1 : 0;
  const wanting = (): boolean =>
    countries(found) + group + union() < (kind === "again" ? 1 : 2) ||
    (frame.partners > 0 && [...found.values()].every(({ partner }) => partner));
  if (party === "bloc") complete(blocBefore(context, sentence, trigger.first, isBloc), "antecedent");
  else if (party !== null) complete([{ side: sideOfPlace(party, context.places), mentions: [], partner: false }], rule);
  const legal = kind === "legal"; // "elles demandent l'extradition": those of one state
  for (const word of frame.words) {
    if (word.kind === "bloc") complete(blocBefore(context, sentence, word.first, isBloc), "antecedent");
    if (word.kind === "court")
      complete(blocBefore(context, sentence, word.first, isCourt(context, word)), "antecedent");
  }
  if (wanting() && has("heads"))
    complete(severalBefore(context, sentence, trigger.first, 2, otherThan("heads"), "people"), "antecedent");
  if (has("three")) complete(severalBefore(context, sentence, trigger.first, 3, new Map()), "antecedent");
  if (wanting() && has("states"))
    complete(severalBefore(context, sentence, trigger.first, 2, otherThan("states"), "states"), "antecedent");
  if (
    wanting() &&
    (has("both") || has("heads") || (has("they") && !legal) || (has("bodies") && frame.rule === "between"))
  ) {
    complete(
      severalBefore(context, sentence, trigger.first, 2, otherThan(has("heads") ? "heads" : "both")),
      "antecedent",
    );
  }
  const pronoun =
    frame.words.some((word) => word.kind === "it" && !isPerson(context, word.first)) || (has("they") && legal);
  if (found.size === 0 && JOINT.has(kind)) complete(sentenceBefore(context, sentence, range.first), "antecedent");
  if (wanting() && (pronoun || found.size === 0)) {
    complete(subjectBefore(context, sentence, range.first, pronoun), "antecedent");
  }
  if (wanting() && has("own")) complete(subjectOf(context, sentence, trigger.first), "antecedent");
  if (wanting() && has("counterpart")) complete(nearestOther(context, sentence, range.first, found), "antecedent");
  const lone = found.size === 0 && group > 0 && speaker?.kind !== "person";
  if ((wanting() || lone) && speaker?.country && (has("ours") || lone || frame.rule === "with")) {
    complete([{ side: sideOfPlace(speaker.country, context.places), mentions: [], partner: false }], "speaker");
  }
  if (wanting() && frame.words.some(({ kind: word, last }) => word === "theirs" && isRightBefore(last, trigger.first)))
    complete(severalBefore(context, sentence, trigger.first, 2, new Map()), "antecedent");
  const kindred = KINDRED[kind];
  if (wanting() && kindred)
    complete(fromEarlier(context, earlier, sentence, kindred, found, LASTING.has(kind)), "antecedent");
  if (wanting() && kindred && (frame.partners > 0 || (kind === "swap" && found.size > 0)))
    complete(nearestOther(context, sentence, range.first, found), "antecedent");
  if (wanting() && isPartnered(context, trigger) && isOneState(found))
    complete(pairOf(context, sentence, found), "antecedent");
  if (wanting() && legal && found.size > 0) {
    complete(nearestOther(context, sentence, range.first, found, true), "antecedent"); // the body that is asked
    if (wanting()) complete(blocBefore(context, sentence, range.first, isCourtOfOther(context, found)), "antecedent");
  }
  for (const word of frame.words) {
    if (word.kind === "group" || word.kind === "all")
      put(found, { id: "group", kind: "group", name: "", country: null }, word, false);
  }
  return { sides: [...found.values()], rule };
}
