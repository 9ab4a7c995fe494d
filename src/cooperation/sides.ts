import type { AgencyFacts } from "../agencies/read.js";
import { type Doc, type DocSentence, indexBefore } from "../article/doc.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { Speaker } from "../quotes/types.js";
import { type Frame, mentionsIn } from "./frames.js";
import type { CooperationLexicon, SideKind, TriggerClass } from "./lexicon.js";
import { type Side, type SideMention, sideOfPlace } from "./mentions.js";
import type { Trigger } from "./triggers.js";

/** All that sides are resolved with. */
export interface SideContext {
  readonly doc: Doc;
  readonly lexicon: CooperationLexicon;
  readonly places: PlaceFacts;
  readonly people: PeopleFacts;
  readonly agencies: AgencyFacts;
  readonly mentions: readonly SideMention[];
}

/** A side with the words that name it. */
export interface Taking {
  readonly side: Side;
  readonly mentions: { readonly first: number; readonly last: number; readonly form?: SideMention["form"] }[];
  /** Whether it stands behind "with". */
  readonly partner: boolean;
}

/** The sides of an earlier record, to which "cet accord" or "leur coopération" may go back. */
export interface Earlier {
  readonly sides: readonly Taking[];
  readonly class: TriggerClass;
  /** The state that is party to it by its name. */
  readonly party: string | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** How a clause's sides were found; names a rule. */
export type SideRule = "between" | "with" | "clause" | "antecedent" | "speaker";

/** Sentences back in which "les deux pays" and "ils" look for the two sides. */
const PAIR_REACH = 4;
/** Sentences back in which "cet accord" looks for the record it goes back to. */
const EARLIER_REACH = 12;
/** Tokens in which sides are looked for where sentences are long. */
const WINDOW = 200;
/** The same where the clause names no side at all. */
const BARE_REACH = 2;

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

/** Classes whose sides an earlier record of a kindred class may give: "leur coopération" goes back to "l'accord". */
const KINDRED: Readonly<Partial<Record<TriggerClass, readonly TriggerClass[]>>> = {
  bond: ["bond", "act", "deal", "joint", "ally"],
  act: ["bond", "act", "deal", "joint", "tie"],
  joint: ["bond", "act", "joint"],
  deal: ["deal"],
  swap: ["swap"],
  talk: ["talk", "deal"],
  legal: ["legal"],
};

/** Who takes part: the sides that the clause names, and those that its pronouns and nouns go back to. */
export function sidesOf(context: SideContext, looking: Looking): { sides: Taking[]; rule: SideRule } {
  const { frame, range, sentence, trigger, earlier, speaker } = looking;
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
    if (found.size > before && frame.rule === "clause") rule = named;
  };
  const has = (kind: SideKind): boolean => frame.words.some((word) => word.kind === kind);
  const group = has("group") ? 1 : 0;
  const union = frame.rule === "between" && [...found.values()].some(({ side }) => side.kind === "union") ? 1 : 0;
  const wanting = (): boolean =>
    countries(found) + group + union < 2 || (frame.partners > 0 && [...found.values()].every(({ partner }) => partner));
  const { party } = trigger.sense;
  if (party !== null) complete([{ side: sideOfPlace(party, context.places), mentions: [], partner: false }], rule);
  const legal = trigger.sense.class === "legal"; // "elles demandent l'extradition": those of one state
  if (wanting() && (has("both") || (has("they") && !legal))) {
    // "a signé avec les deux ministres": two others than the subject
    const others = frame.words.some((word, index) => word.kind === "with" && frame.words[index + 1]?.kind === "both");
    complete(pairBefore(context, sentence, trigger.first, others ? found : new Map()), "antecedent");
  }
  const pronoun = has("it") || (has("they") && legal);
  if (wanting() && (pronoun || found.size === 0)) {
    complete(subjectBefore(context, sentence, range.first, pronoun), "antecedent");
  }
  if (wanting() && has("own")) complete(subjectOf(context, sentence, trigger.first), "antecedent");
  if (wanting() && has("counterpart")) complete(nearestOther(context, sentence, range.first, found), "antecedent");
  const lone = found.size === 0 && group > 0;
  if (wanting() && speaker?.country && (has("ours") || lone || frame.rule === "with")) {
    complete([{ side: sideOfPlace(speaker.country, context.places), mentions: [], partner: false }], "speaker");
  }
  const kindred = KINDRED[trigger.sense.class];
  if (wanting() && kindred) complete(fromEarlier(context, earlier, sentence, kindred, found), "antecedent");
  if (wanting() && kindred && frame.partners > 0)
    complete(nearestOther(context, sentence, range.first, found), "antecedent");
  if (wanting() && legal && found.size > 0) {
    complete(nearestOther(context, sentence, range.first, found, true), "antecedent"); // the court that is asked
  }
  for (const word of frame.words) {
    if (word.kind === "group") put(found, { id: "group", kind: "group", name: "", country: null }, word, false);
  }
  return { sides: [...found.values()], rule };
}

function put(found: Map<string, Taking>, side: Side, at: Taking["mentions"][number], partner: boolean): void {
  const known = found.get(side.id);
  if (known) known.mentions.push(at);
  else found.set(side.id, { side, mentions: [at], partner });
}

/** A state that is named beside a body of its own takes part once, as the state. */
function dropDoubles(found: Map<string, Taking>): void {
  for (const [id, { side }] of found) {
    if (side.kind === "agency" && side.country !== null && found.has(side.country)) found.delete(id);
  }
}

function countries(found: ReadonlyMap<string, Taking>): number {
  return new Set([...found.values()].map(({ side }) => side.country ?? side.id)).size;
}

/** Where to start looking for sides in a stretch of tokens: a sentence without end is not read from its start. */
function windowStart(first: number, last: number): number {
  return Math.max(first, last - WINDOW);
}

/** The two sides named last before a token: in one sentence, else in the sentences within reach. */
function pairBefore(
  context: SideContext,
  sentence: number,
  before: number,
  others: ReadonlyMap<string, Taking>,
): Taking[] {
  const found = new Map<string, Taking>();
  for (let back = sentence; back >= 0 && back >= sentence - PAIR_REACH; back--) {
    const { first, last } = context.doc.sentences[back] as DocSentence;
    const here = new Map<string, Taking>();
    for (const mention of mentionsIn(
      context.mentions,
      windowStart(first, Math.min(last, before)),
      Math.min(last, before),
    )) {
      for (const side of mention.sides) if (!others.has(side.id)) put(here, side, mention, false);
    }
    dropDoubles(here);
    if (countries(here) === 2) return [...here.values()];
    for (const [id, taking] of here) if (!found.has(id) && countries(found) < 2) found.set(id, taking);
    if (countries(found) >= 2) return [...found.values()];
  }
  return [...found.values()];
}

/** The first side of a sentence before a token: "la ministre suédoise veut une coopération entre son pays et …". */
function subjectOf(context: SideContext, sentence: number, before: number): Taking[] {
  const { first } = context.doc.sentences[sentence] as DocSentence;
  const mention = mentionsIn(context.mentions, windowStart(first, before), before)[0];
  return mention ? mention.sides.map((side) => ({ side, mentions: [mention], partner: false })) : [];
}

/** The nearest side before a clause in its sentence; for a subject pronoun, else the first of the sentence before. */
function subjectBefore(context: SideContext, sentence: number, before: number, pronoun: boolean): Taking[] {
  const here = context.doc.sentences[sentence] as DocSentence;
  const near = mentionsIn(context.mentions, windowStart(here.first, before), before).at(-1);
  const previous = pronoun ? context.doc.sentences[sentence - 1] : undefined;
  const mention =
    near ?? (previous && mentionsIn(context.mentions, windowStart(previous.first, previous.last), previous.last)[0]);
  return mention ? mention.sides.map((side) => ({ side, mentions: [mention], partner: false })) : [];
}

/** The nearest side before a token that is not the one already found: "son homologue italien" is the counterpart of it. */
function nearestOther(
  context: SideContext,
  sentence: number,
  before: number,
  found: ReadonlyMap<string, Taking>,
  body = false,
): Taking[] {
  const known = new Set([...found.values()].map(({ side }) => side.country ?? side.id));
  const low = windowStart(context.doc.sentences[Math.max(0, sentence - PAIR_REACH)]?.first ?? 0, before);
  let fallback: Taking[] = [];
  for (let index = indexBefore(context.mentions, before); index >= 0; index--) {
    const mention = context.mentions[index] as SideMention;
    if (mention.first < low) break;
    const side = mention.sides.find((one) => !known.has(one.country ?? one.id));
    if (!side) continue;
    const taking = [{ side, mentions: [mention], partner: false }];
    if (mention.form === "agency" || (mention.form === "person" && !body)) return taking; // who has a counterpart
    if (fallback.length === 0 && !body) fallback = taking;
  }
  return fallback;
}

/** The sides of the latest record of a kindred class, where they fit those found. */
function fromEarlier(
  context: SideContext,
  earlier: readonly Earlier[],
  sentence: number,
  kindred: readonly TriggerClass[],
  found: ReadonlyMap<string, Taking>,
): readonly Taking[] {
  for (let index = earlier.length - 1; index >= 0; index--) {
    const record = earlier[index] as Earlier;
    if (sentence - record.sentence > (found.size > 0 || kindred[0] === "deal" ? EARLIER_REACH : BARE_REACH)) break;
    if (!kindred.includes(record.class)) continue;
    if (record.party !== null && found.size > 0) {
      return [{ side: sideOfPlace(record.party, context.places), mentions: [], partner: false }];
    }
    if (record.sides.length < (kindred[0] === "legal" ? 1 : 2)) continue;
    const ids = new Set(record.sides.map(({ side }) => side.country ?? side.id));
    if ([...found.values()].every(({ side }) => ids.has(side.country ?? side.id))) return record.sides;
  }
  return [];
}
