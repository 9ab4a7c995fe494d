import { bitsAt, type Doc, isKnownAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { Shape } from "../text/tokens.js";
import { type Individual, Individuals } from "./individuals.js";
import type { DocPersonMention } from "./mention.js";
import type { DocName, FoundNames } from "./names.js";
import { isParticle, keyOf } from "./words.js";

/** The people of a text and where they are named. */
export interface NamedPeople {
  readonly individuals: Individuals;
  /** In order. */
  readonly mentions: DocPersonMention[];
}

/** Gives every name its person: full names first, then surnames with a title, then surnames alone. */
export function resolveNames(doc: Doc, { names, rest }: FoundNames): NamedPeople {
  const individuals = new Individuals(doc);
  const mentions: DocPersonMention[] = [];
  const put = (name: DocName, person: number, form: DocPersonMention["form"]): void => {
    mentions.push({ first: name.first, last: name.last, person, form });
  };
  const surnames: DocName[] = [];
  for (const name of names) {
    if (name.family > name.name) put(name, individuals.addFull(name), "name");
    else surnames.push(name);
  }
  for (const name of surnames) {
    const word = name.words.at(-1) as number;
    const found = individuals.ofSurname(keyOf(doc, word), name.first, name.gender);
    const known = found >= 0 && hasParticle(doc, individuals.all[found] as Individual, word) ? found : -1;
    if (known >= 0) individuals.note(known, name);
    const { given, family } = individuals.keysOf(name);
    put(name, known >= 0 ? known : individuals.add(name, given, family), "surname");
  }
  for (const name of recurring(doc, rest)) individuals.addFull(name);
  individuals.sort();
  for (const run of rest) {
    const mention = bareMention(doc, individuals, run);
    if (mention) mentions.push(mention);
  }
  mentions.sort((a, b) => a.first - b.first);
  return { individuals, mentions };
}

/**
 * Names that only their surname shows, since it stands alone elsewhere: "Duzile Tanik … Tanik". Both words are unknown to
 * the language; their mentions are found with the surnames.
 */
function recurring(doc: Doc, rest: readonly (readonly number[])[]): DocName[] {
  const { shape } = doc.tokens;
  const isUnknown = (at: number): boolean => !isKnownAt(doc, at) && shape[at] === Shape.Capitalised;
  const pairs = rest.filter((run) => run.length === 2 && run.every(isUnknown));
  if (pairs.length === 0) return [];
  const alone = new Set<string>();
  for (const run of rest) if (run.length === 1 && isUnknown(run[0] as number)) alone.add(keyOf(doc, run[0] as number));
  const found: DocName[] = [];
  for (const words of pairs) {
    const [first = -1, family = -1] = words;
    if (!alone.has(keyOf(doc, family))) continue;
    if ((bitsAt(doc, first - 1) & Word.Determiner) !== 0) continue; // "le Xantia Voile"
    const name = { first, last: family + 1, name: first, family, words };
    found.push({ ...name, gender: null, roles: [], known: false, named: false });
  }
  return found;
}

/** A surname alone, or with the given name, in a run of capitalised words: "Roux", "Jeanne Roux"; not "Fondation Roux". */
function bareMention(doc: Doc, individuals: Individuals, run: readonly number[]): DocPersonMention | null {
  const last = run.at(-1) as number;
  if (!individuals.mayKnow(last)) return null;
  const person = individuals.ofSurname(keyOf(doc, last), last, null);
  if (person < 0) return run.length === 1 ? givenAlone(doc, individuals, last) : null;
  const known = individuals.all[person] as Individual;
  let at = run.length - 1;
  while (at > 0 && isOwnWord(doc, known, run[at - 1] as number)) at--;
  let first = run[at] as number;
  if (at > 0 && !isKnownAt(doc, run[at - 1] as number)) return null;
  if (!hasParticle(doc, known, last)) return null;
  if (at === run.length - 1) {
    const particles = (known.fullest.words.at(-1) as number) - known.fullest.family;
    for (let n = 0; n < particles && first > 0 && isParticle(doc, first - 1); n++) first--;
  }
  const before = first > 0 ? bitsAt(doc, first - 1) : 0;
  if ((before & Word.Determiner) !== 0 && (before & Word.Preposition) === 0) return null;
  const full = known.given.includes(keyOf(doc, run[at] as number)) && at < run.length - 1;
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

function isOwnWord(doc: Doc, { given, family }: Individual, at: number): boolean {
  const key = keyOf(doc, at);
  return given.includes(key) || family.includes(key);
}
