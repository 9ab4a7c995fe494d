import { bitsAt, type Doc, isKnownAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { Shape } from "../text/tokens.js";
import { type Individual, Individuals, isGiven } from "./individuals.js";
import type { DocPersonMention } from "./mention.js";
import { type DocName, type FoundNames, keysOf } from "./names.js";
import { isParticle, keyOf } from "./words.js";

/** The people of a text and where they are named. */
export interface NamedPeople {
  readonly individuals: Individuals;
  /** In order. */
  readonly mentions: DocPersonMention[];
}

/** Gives every name its person: full names first, then surnames with a title, then surnames alone. */
export function resolveNames(doc: Doc, found: FoundNames): NamedPeople {
  const { names, rest, ends } = found;
  const individuals = new Individuals(doc);
  const people: number[] = [];
  for (const name of names) people.push(isFull(name) ? individuals.addFull(name) : -1);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as DocName;
    if (!isFull(name)) people[index] = surnamed(doc, individuals, name);
  }
  for (const name of recurring(doc, found)) individuals.addFull(name);
  individuals.sort();
  const mentions: DocPersonMention[] = [];
  let next = 0;
  for (let index = 0, from = 0; index < ends.length; index++) {
    const to = ends[index] as number;
    const mention = bareMention(doc, individuals, rest, from, to);
    from = to;
    if (!mention) continue;
    while (next < names.length && (names[next] as DocName).first <= mention.first) {
      mentions.push(mentionOf(names[next] as DocName, people[next++] as number));
    }
    mentions.push(mention);
  }
  while (next < names.length) mentions.push(mentionOf(names[next] as DocName, people[next++] as number));
  return { individuals, mentions };
}

function isFull({ name, family }: DocName): boolean {
  return family > name;
}

function mentionOf(name: DocName, person: number): DocPersonMention {
  return { first: name.first, last: name.last, person, form: isFull(name) ? "name" : "surname" };
}

/** The person whom a surname behind an honorific or a title names: one named in full, or a new one. */
function surnamed(doc: Doc, individuals: Individuals, name: DocName): number {
  const last = name.words.length - 1;
  const person = individuals.ofSurname(keyOf(doc, name.words[last] as number), name.first, name.gender);
  const known = person >= 0 && hasParticle(doc, individuals.all[person] as Individual, name.words[last] as number);
  return known ? individuals.note(person, name) : individuals.add(name);
}

/**
 * Names that only their surname shows, since it stands alone elsewhere: "Duzile Tanik … Tanik". Both words are unknown to
 * the language; their mentions are found with the surnames.
 */
function recurring(doc: Doc, { rest, ends }: FoundNames): DocName[] {
  const { shape } = doc.tokens;
  const isUnknown = (at: number): boolean => shape[at] === Shape.Capitalised && !isKnownAt(doc, at);
  const found: DocName[] = [];
  let alone: Set<string> | null = null;
  for (let index = 0, from = 0; index < ends.length; from = ends[index++] as number) {
    const first = rest[from] as number;
    const family = rest[from + 1] as number;
    if ((ends[index] as number) - from !== 2 || !isUnknown(first) || !isUnknown(family)) continue;
    alone ??= keysAlone(doc, rest, ends, isUnknown);
    if (!alone.has(keyOf(doc, family))) continue;
    if ((bitsAt(doc, first - 1) & Word.Determiner) !== 0) continue; // "le Xantia Voile"
    found.push(nameOf(doc, first, family));
  }
  return found;
}

/** The unknown words that are a run of their own, as they are compared. */
function keysAlone(
  doc: Doc,
  rest: readonly number[],
  ends: readonly number[],
  isUnknown: (at: number) => boolean,
): Set<string> {
  const alone = new Set<string>();
  for (let index = 0, from = 0; index < ends.length; from = ends[index++] as number) {
    const word = rest[from] as number;
    if ((ends[index] as number) - from === 1 && isUnknown(word)) alone.add(keyOf(doc, word));
  }
  return alone;
}

function nameOf(doc: Doc, first: number, family: number): DocName {
  const words = [first, family];
  return {
    first,
    last: family + 1,
    name: first,
    family,
    words,
    keys: keysOf(doc, words),
    givens: 1,
    gender: null,
    roles: [],
    known: false,
    named: false,
  };
}

/** A surname alone, or with the given name, in a run of capitalised words: "Roux", "Jeanne Roux"; not "Fondation Roux". */
function bareMention(
  doc: Doc,
  individuals: Individuals,
  rest: readonly number[],
  from: number,
  to: number,
): DocPersonMention | null {
  const last = rest[to - 1] as number;
  if (!individuals.mayKnow(last)) return null;
  const person = individuals.ofSurname(keyOf(doc, last), last, null);
  if (person < 0) return to - from === 1 ? givenAlone(doc, individuals, last) : null;
  const known = individuals.all[person] as Individual;
  let index = to - 1;
  while (index > from && known.fullest.keys.includes(keyOf(doc, rest[index - 1] as number))) index--;
  if (index > from && !isKnownAt(doc, rest[index - 1] as number)) return null;
  if (!hasParticle(doc, known, last)) return null;
  let first = rest[index] as number;
  if (index === to - 1) {
    const particles = (known.fullest.words.at(-1) as number) - known.fullest.family;
    for (let n = 0; n < particles && first > 0 && isParticle(doc, first - 1); n++) first--;
  }
  const before = first > 0 ? bitsAt(doc, first - 1) : 0;
  if ((before & Word.Determiner) !== 0 && (before & Word.Preposition) === 0) return null;
  const full = index < to - 1 && isGiven(known.fullest, keyOf(doc, rest[index] as number));
  known.at.push(first);
  return { first, last: last + 1, person, form: full ? "name" : "surname" };
}

/** "Jeanne" for Jeanne Roux: a given name alone, of the only person named before who has it. */
function givenAlone(doc: Doc, individuals: Individuals, at: number): DocPersonMention | null {
  if ((bitsAt(doc, at) & Word.GivenName) === 0 || bitsAt(doc, at - 1) & (Word.Determiner | Word.Preposition))
    return null;
  const person = individuals.ofGiven(keyOf(doc, at), at);
  if (person < 0) return null;
  (individuals.all[person] as Individual).at.push(at);
  return { first: at, last: at + 1, person, form: "name" };
}

/** Whether the particle of a family name stands before its last word: "ben" must ("ben Salmane"), "de" need not ("Villepin"). */
function hasParticle(doc: Doc, { fullest }: Individual, word: number): boolean {
  const before = (fullest.words.at(-1) as number) - 1;
  if (before < fullest.family || !isParticle(doc, before) || (bitsAt(doc, before) & Word.Of) !== 0) return true;
  return word > 0 && keyOf(doc, word - 1) === keyOf(doc, before);
}
