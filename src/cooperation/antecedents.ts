import { type DocSentence, indexBefore } from "../article/doc.js";
import { mentionsIn } from "./frames.js";
import type { TriggerClass } from "./lexicon.js";
import { type Side, type SideMention, sideOfPlace } from "./mentions.js";
import { countries, dropDoubles, type Earlier, put, type SideContext, type Taking } from "./taking.js";

/** Sentences back in which "les deux pays" and "ils" look for the two sides. */
const PAIR_REACH = 4;
/** Sentences back in which "cet accord" looks for the record it goes back to. */
const EARLIER_REACH = 12;
/** The same where the clause names no side at all. */
const BARE_REACH = 2;
/** Records back, where sentences have many. */
export const RECORDS = 40;
/** Tokens in which sides are looked for where sentences are long. */
const WINDOW = 200;

/** Classes whose sides an earlier record of a kindred class may give: "leur coopération" goes back to "l'accord". */
export const KINDRED: Readonly<Partial<Record<TriggerClass, readonly TriggerClass[]>>> = {
  bond: ["bond", "act", "deal", "joint", "ally"],
  act: ["bond", "act", "deal", "joint", "tie"],
  joint: ["bond", "act", "joint"],
  deal: ["deal"],
  swap: ["swap"],
  talk: ["talk", "deal"],
  legal: ["legal"],
  again: ["deal", "truce", "again"],
  truce: ["truce", "deal"],
};

/** Classes of texts and requests: one that is spoken of again is the same for much of an article. */
export const LASTING: ReadonlySet<TriggerClass> = new Set(["deal", "legal", "again", "truce"]);

/** Where to start looking for sides in a stretch of tokens: a sentence without end is not read from its start. */
function windowStart(first: number, last: number): number {
  return Math.max(first, last - WINDOW);
}

/**
 * The two or three sides named last before a token: in one sentence, else in the sentences within reach.
 *
 * @param of what counts: only people and offices ("les deux ministres"), or only states, a body standing for its own ("les
 * deux pays")
 */
export function severalBefore(
  context: SideContext,
  sentence: number,
  before: number,
  count: number,
  others: ReadonlyMap<string, Taking>,
  of: "people" | "states" | "any" = "any",
): Taking[] {
  const people = of === "people";
  const found = new Map<string, Taking>();
  for (let back = sentence; back >= 0 && back >= sentence - PAIR_REACH; back--) {
    const { first, last } = context.doc.sentences[back] as DocSentence;
    const here = new Map<string, Taking>();
    for (const mention of mentionsIn(
      context.mentions,
      windowStart(first, Math.min(last, before)),
      Math.min(last, before),
    )) {
      if (people && mention.form !== "person" && mention.form !== "agency") continue;
      for (const named of mention.sides) {
        const side = of === "states" ? stateOf(context, named) : named;
        if (side && !others.has(side.id)) put(here, side, mention, false);
      }
    }
    dropDoubles(here);
    if (countries(here) === count) return [...here.values()];
    for (const [id, taking] of here) if (!found.has(id) && countries(found) < count) found.set(id, taking);
    if (countries(found) >= count) return [...found.values()];
  }
  return people && countries(found) < count ? [] : [...found.values()];
}

/** The state that a side is, or is a body of; null for a union. */
function stateOf({ places }: SideContext, side: Side): Side | null {
  if (side.kind === "country") return side;
  return side.kind === "agency" && side.country?.length === 2 && side.country !== "EU"
    ? sideOfPlace(side.country, places)
    : null;
}

/** Sentences back in which two states are named of which a clause names one. */
const PARTNER_REACH = 2;

/** The two states named last before a sentence, of which one is found: "Oslo et Lima se parlent. Lima a suspendu sa coopération". */
export function pairOf(context: SideContext, sentence: number, found: ReadonlyMap<string, Taking>): Taking[] {
  const known = [...found.values()].map(({ side }) => side.country ?? side.id);
  for (let back = sentence - 1; back >= 0 && back >= sentence - PARTNER_REACH; back--) {
    const { first, last } = context.doc.sentences[back] as DocSentence;
    const pair = new Map<string, Taking>();
    for (const mention of mentionsIn(context.mentions, windowStart(first, last), last)) {
      for (const side of mention.sides) put(pair, side, mention, false);
    }
    dropDoubles(pair);
    const ids = [...pair.values()].map(({ side }) => side.country ?? side.id);
    if (countries(pair) === 2 && known.every((id) => ids.includes(id))) return [...pair.values()];
    if (countries(pair) > 0) return [];
  }
  return [];
}

/** The sides named before a clause in its sentence, if they are several: "le Chili et le Pérou sont là, on agira ensemble". */
export function sentenceBefore({ doc, mentions }: SideContext, sentence: number, before: number): Taking[] {
  const { first } = doc.sentences[sentence] as DocSentence;
  const found = new Map<string, Taking>();
  for (const mention of mentionsIn(mentions, windowStart(first, before), before)) {
    for (const side of mention.sides) put(found, side, mention, false);
  }
  return countries(found) > 1 ? [...found.values()] : [];
}

/** The first side of a sentence before a token: "la ministre suédoise veut une coopération entre son pays et …". */
export function subjectOf(context: SideContext, sentence: number, before: number): Taking[] {
  const { first } = context.doc.sentences[sentence] as DocSentence;
  const mention = mentionsIn(context.mentions, windowStart(first, before), before)[0];
  return mention ? mention.sides.map((side) => ({ side, mentions: [mention], partner: false })) : [];
}

/** The nearest side before a clause in its sentence; for a subject pronoun, else the first of the sentence before. */
export function subjectBefore(context: SideContext, sentence: number, before: number, pronoun: boolean): Taking[] {
  const here = context.doc.sentences[sentence] as DocSentence;
  const near = mentionsIn(context.mentions, windowStart(here.first, before), before).at(-1);
  const previous = pronoun ? context.doc.sentences[sentence - 1] : undefined;
  const mention =
    near ?? (previous && mentionsIn(context.mentions, windowStart(previous.first, previous.last), previous.last)[0]);
  return mention ? mention.sides.map((side) => ({ side, mentions: [mention], partner: false })) : [];
}

/** The nearest side before a token that is not the one already found: "son homologue italien" is the counterpart of it. */
export function nearestOther(
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
export function fromEarlier(
  context: SideContext,
  earlier: readonly Earlier[],
  sentence: number,
  kindred: readonly TriggerClass[],
  found: ReadonlyMap<string, Taking>,
  lasting: boolean,
): readonly Taking[] {
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - RECORDS); index--) {
    const record = earlier[index] as Earlier;
    if (sentence - record.sentence > (found.size > 0 || lasting ? EARLIER_REACH : BARE_REACH)) break;
    if (!kindred.includes(record.class)) continue;
    if (record.party !== null && found.size > 0) {
      return [{ side: sideOfPlace(record.party, context.places), mentions: [], partner: false }];
    }
    if (record.sides.length < (kindred[0] === "legal" ? 1 : 2)) continue;
    // a request of one state, which another answers: "la justice chilienne l'a rejetée"
    if (kindred[0] === "legal" && countries(new Map(record.sides.map((one) => [one.side.id, one]))) === 1) {
      return record.sides;
    }
    const ids = new Set(record.sides.map(({ side }) => side.country ?? side.id));
    if ([...found.values()].every(({ side }) => ids.has(side.country ?? side.id))) return record.sides;
  }
  return [];
}
