import { bitsAt, type Doc, isKnownAt, isReadForFacts } from "../article/doc.js";
import { Word } from "../language/word.js";
import { hasCapital } from "../syntax/noun-phrase.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import type { Gender, Honorific } from "./lexicon.js";
import { endOf, familyIn, givenIn, isEponym, isThing, withoutAcronyms } from "./name-words.js";
import type { RolePhrase } from "./roles.js";
import { ageAfter, roleAfter } from "./roles-after.js";
import { type NameSite, type RolesBefore, rolesBefore } from "./roles-before.js";
import { readRun } from "./runs.js";
import { givenGender, hasStop, isCapitals, isInitial, isParticle, opensName } from "./words.js";

/** A name of a person where it stands, in token indices. */
export interface DocName {
  /** With the honorific. */
  readonly first: number;
  readonly last: number;
  /** First token of the name itself. */
  readonly name: number;
  /** First token of the family name; equal to `name` where no given name stands before it. */
  readonly family: number;
  /** The words of the name, particles left out, in token indices. */
  readonly words: readonly number[];
  readonly gender: Gender;
  readonly roles: readonly RolePhrase[];
  /** Whether the given name is one the language knows: else the family name may stand first ("Xi Jinping"). */
  readonly known: boolean;
  /** Whether the honorific is part of the name: "Lord Goring". */
  readonly named: boolean;
}

/** The names that show themselves, and runs of capitalised words that may be a name told elsewhere. */
export interface FoundNames {
  readonly names: DocName[];
  readonly rest: (readonly number[])[];
}

/** A run of capitalised words where it stands. */
interface Site {
  /** Range of the sentence. */
  readonly first: number;
  readonly last: number;
  /** Where the honorific before the run starts, else the run. */
  readonly at: number;
  /** Where the run starts, particles included. */
  readonly name: number;
  readonly honorific: Honorific | null;
}

/** Finds the names of people that their own words or their neighbours show. */
export function findNames(context: NameContext): FoundNames {
  const { doc } = context;
  const { shape, kind } = doc.tokens;
  const names: DocName[] = [];
  const rest: (readonly number[])[] = [];
  for (const { first, last, block } of doc.sentences) {
    const part = doc.blocks[block]?.part;
    if (!part || !isReadForFacts(part)) continue;
    for (let at = first; at < last; at++) {
      if ((shape[at] as number) < Shape.Capitalised || kind[at] !== TokenKind.Word) continue;
      const honorific = honorificAt(context, at, last);
      const start = honorific ? honorific.end : at;
      if (!honorific && !opensName(doc, at)) continue;
      const run = readRun(context, start, last, honorific !== null);
      if (run.length === 0) continue;
      const name = nameIn(context, run, { first, last, at, name: start, honorific: honorific?.sense ?? null });
      if (name) names.push(withShared(doc, names.at(-1), name));
      else rest.push(run);
      at = (name ? name.last : (run.at(-1) as number) + 1) - 1;
    }
  }
  return { names, rest };
}

/** An honorific with a capital ("M.", "Mme") at `at`, and the token behind it. */
function honorificAt(context: NameContext, at: number, limit: number): { sense: Honorific; end: number } | null {
  const { doc, lexicon } = context;
  if ((bitsAt(doc, at) & Word.Honorific) === 0) return null;
  const sense = lexicon.honorifics.get(doc.tokens.word[at] as number);
  if (!sense) return null;
  const end = hasStop(doc, at + 1) ? at + 2 : at + 1;
  return end < limit ? { sense, end } : null;
}

/** The name in a run of capitalised words, by honorific, given name, role before or role behind; null if none shows it. */
function nameIn(context: NameContext, run: readonly number[], site: Site): DocName | null {
  const { doc } = context;
  if (isEponym(context, site.at, site.first) || isThing(context, run)) return null;
  const given = givenIn(context, run);
  // "pour Kenzo |R.| Tanik": behind a word of the name an initial opens none
  const opens = given > 0 && !isInitial(doc, run[given] as number);
  const loose = opens && !site.honorific && startsLoose(doc, run, site);
  const words = withoutAcronyms(context, loose ? run.slice(given) : run);
  if (words.length === 0) return null;
  const before = rolesBefore(context, roleSite(context, words, site));
  const shown = givenIn(context, words);
  if (site.honorific || (shown >= 0 && shown < words.length - 1)) return makeName(context, words, site, before);
  return words.length < 2 ? titled(context, words, site, before) : roleTold(context, words, site, before);
}

/** Whether the first words of a run may be no part of the name: it opens the sentence, or a preposition governs it. */
function startsLoose(doc: Doc, run: readonly number[], site: Site): boolean {
  const start = run[0] as number;
  if (start === site.first) return isKnownAt(doc, start);
  return (bitsAt(doc, start - 1) & (Word.Preposition | Word.Determiner)) !== 0;
}

function roleSite(context: NameContext, words: readonly number[], site: Site): NameSite {
  const { doc, lexicon } = context;
  const start = words[0] as number;
  return {
    first: site.honorific ? site.at : start,
    last: endOf(doc, words),
    gender: site.honorific?.gender ?? givenGender(doc, lexicon, start) ?? null,
    floor: site.first,
    limit: site.last,
  };
}

/** A name that only the role or age beside it shows: "le ministre Hiroto Tani", "Hiroto Tani, ministre", "Hiroto Tani, 42 ans". */
function roleTold(context: NameContext, words: readonly number[], site: Site, before: RolesBefore): DocName | null {
  const { doc } = context;
  const start = words[0] as number;
  const governor = start > site.first ? bitsAt(doc, start - 1) : 0;
  if (before.shows) return makeName(context, words, site, before);
  if ((governor & (Word.Preposition | Word.Determiner)) !== 0 && words.length > 2) {
    // "le chef d'Action Bleue Hiroto Tani"
    const own = words.slice(-2);
    const held = rolesBefore(context, roleSite(context, own, site));
    if (held.shows) return makeName(context, own, site, held);
  }
  const end = endOf(doc, words);
  if (!roleAfter(context, end, site.last) && !ageAfter(context, end, site.last)) return null;
  const own = (governor & Word.Preposition) !== 0 ? words.slice(1) : words; // "a dit sur Antenne Hiroto Tani, ministre"
  return own.length > 1 ? makeName(context, own, site, before) : null;
}

/** A title before a surname: "le président Roux". */
function titled(context: NameContext, words: readonly number[], site: Site, before: RolesBefore): DocName | null {
  const { doc } = context;
  const [word] = words as readonly [number];
  const [phrase] = before.phrases;
  if (!phrase || phrase.role.last !== word || isCapitals(doc, word)) return null;
  if (isKnownAt(doc, word) && !hasCapital(doc, phrase.role.first)) return null; // "le président Renaissance"
  return phrase.role.sense.title ? makeName(context, words, site, before) : null;
}

function makeName(context: NameContext, words: readonly number[], site: Site, before: RolesBefore): DocName {
  const { doc, lexicon } = context;
  const name = site.honorific ? site.name : (words[0] as number);
  const last = endOf(doc, words);
  const familyWord = words.length > 1 ? familyIn(context, words) : 0;
  let family = familyWord > 0 ? (words[familyWord] as number) : name;
  while (family > name && isParticle(doc, family - 1)) family--;
  const after = roleAfter(context, last, site.last);
  const roles = after ? [...before.phrases, after] : before.phrases;
  const given = familyWord > 0 ? givenGender(doc, lexicon, words[0] as number) : undefined;
  const gender = site.honorific?.gender ?? given ?? roles.find((role) => role.gender !== null)?.gender ?? null;
  const first = site.honorific ? site.at : name;
  return {
    first,
    last,
    name,
    family,
    words,
    gender,
    roles,
    known: given !== undefined,
    named: site.honorific?.named ?? false,
  };
}

/** A name that shares the plural role of the name before it: "les maires Jeanne Roux et |Jean Petit". */
function withShared(doc: Doc, before: DocName | undefined, name: DocName): DocName {
  const shared = before?.roles.find(({ role }) => role.sense.persons);
  if (!before || !shared || name.first !== before.last + 1 || name.roles.length > 0) return name;
  const between = before.last;
  if (doc.tokens.kind[between] !== TokenKind.Comma && (bitsAt(doc, between) & Word.And) === 0) return name;
  return { ...name, roles: [{ ...shared, order: shared.order + 1 }] };
}
