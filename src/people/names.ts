import { bitsAt, type Doc, isReadForFacts } from "../article/doc.js";
import { Word } from "../language/word.js";
import type { PlaceFacts } from "../places/read.js";
import type { Gender, Honorific, PeopleLexicon } from "./lexicon.js";
import { type DocRole, type RolePhrase, roleAfter, rolesBefore } from "./roles.js";
import { readRun } from "./runs.js";
import { givenGender, hasStop, isCapitals, isInitial, isParticle } from "./words.js";

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
  /** End of the sentence it stands in. */
  readonly sentence: number;
}

/** What is known while names are looked for. */
export interface NameContext {
  readonly doc: Doc;
  readonly lexicon: PeopleLexicon;
  readonly places: PlaceFacts;
  readonly roles: readonly DocRole[];
}

/** The names that show themselves, and runs of capitalised words that may be a name told elsewhere. */
export interface FoundNames {
  readonly names: DocName[];
  readonly rest: (readonly number[])[];
}

/** Finds the names of people that their own words or their neighbours show. */
export function findNames(context: NameContext): FoundNames {
  const { doc } = context;
  const names: DocName[] = [];
  const rest: (readonly number[])[] = [];
  for (const { first, last, block } of doc.sentences) {
    const part = doc.blocks[block]?.part;
    if (!part || !isReadForFacts(part)) continue;
    for (let at = first; at < last; at++) {
      const honorific = honorificAt(context, at, last);
      const start = honorific ? honorific.end : at;
      const run = readRun(context, start, last, honorific !== null);
      if (run.length === 0) continue;
      const name = nameIn(context, run, { first, last, at, name: start, honorific: honorific?.sense ?? null });
      if (name) names.push(name);
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
  if (!sense || sense.title || doc.tokens.shape[at] === 1) return null;
  const end = hasStop(doc, at + 1) ? at + 2 : at + 1;
  return end < limit ? { sense, end } : null;
}

interface Site {
  /** Range of the sentence. */
  readonly first: number;
  readonly last: number;
  /** Where the run, or the honorific before it, starts. */
  readonly at: number;
  /** Where the run starts, particles included. */
  readonly name: number;
  readonly honorific: Honorific | null;
}

/** The name in a run of capitalised words, by honorific, given name, role before or role behind; null if none shows it. */
function nameIn(context: NameContext, run: readonly number[], site: Site): DocName | null {
  const { doc, roles } = context;
  if (isEponym(context, site.at, site.first)) return null;
  const given = givenIn(context, run);
  const loose = given > 0 && !site.honorific && startsLoose(context, run, site);
  const words = trimmed(doc, loose ? run.slice(given) : run);
  const [start] = words;
  if (start === undefined) return null;
  const before = rolesBefore(doc, roles, site.honorific ? site.at : start, site.first);
  const shown = givenIn(context, words);
  if (site.honorific || (shown >= 0 && shown < words.length - 1)) return makeName(context, words, site, before);
  return words.length < 2 ? titled(context, words, site, before) : roleTold(context, words, site, before);
}

/** A name that only the role beside it shows: "le ministre Hiroto Tani", "Hiroto Tani, ministre". */
function roleTold(
  context: NameContext,
  words: readonly number[],
  site: Site,
  before: readonly RolePhrase[],
): DocName | null {
  const { doc, lexicon, roles } = context;
  const start = words[0] as number;
  const governed = start > site.first ? bitsAt(doc, start - 1) & Word.Preposition : 0;
  if (before[0]?.role.sense.class === "person") return makeName(context, words, site, before);
  if (governed !== 0 && words.length > 2) {
    // "le chef d'Action Bleue Hiroto Tani", "a dit sur Antenne Hiroto Tani, ministre"
    const own = words.slice(-2);
    const held = rolesBefore(doc, roles, own[0] as number, site.first);
    if (held[0]?.role.sense.class === "person") return makeName(context, own, site, held);
  }
  if (!roleAfter(doc, roles, endOf(doc, words), site.last, lexicon.ages)) return null;
  const own = governed !== 0 ? words.slice(1) : words;
  return own.length > 1 ? makeName(context, own, site, before) : null;
}

/** Index of the first given name or initial; -1 if none. */
function givenIn({ doc, lexicon }: NameContext, words: readonly number[]): number {
  return words.findIndex((word) => givenGender(doc, lexicon, word) !== undefined || isInitial(doc, word));
}

/** A title before a surname: "le président Roux". */
function titled(
  context: NameContext,
  words: readonly number[],
  site: Site,
  before: readonly RolePhrase[],
): DocName | null {
  const { doc, lexicon } = context;
  const [word] = words as readonly [number];
  const [role] = before;
  if (!role || role.last !== word || role.role.last !== word || doc.tokens.word[word] !== 0 || isCapitals(doc, word))
    return null;
  const title = lexicon.honorifics.get(doc.tokens.word[role.role.first] as number);
  return title?.title ? makeName(context, words, site, before) : null;
}

function makeName(context: NameContext, words: readonly number[], site: Site, before: readonly RolePhrase[]): DocName {
  const { doc, lexicon, roles } = context;
  const name = site.honorific ? site.name : (words[0] as number);
  const last = endOf(doc, words);
  const familyWord = words.length > 1 ? familyAt(context, words) : 0;
  let family = words[familyWord] as number;
  while (family > name && isParticle(doc, family - 1)) family--;
  if (familyWord === 0) family = name;
  const after = roleAfter(doc, roles, last, site.last, lexicon.ages);
  const found = after ? [...before, after] : before;
  const gender =
    site.honorific?.gender ??
    (familyWord > 0 ? givenGender(doc, lexicon, name) : null) ??
    found.find(({ role }) => role.sense.gender !== null && !role.sense.plural)?.role.sense.gender ??
    null;
  return {
    first: site.honorific ? site.at : name,
    last,
    name,
    family,
    words,
    gender,
    roles: found,
    known: givenGender(doc, lexicon, name) !== undefined,
    sentence: site.last,
  };
}

/** Where the family name starts among the words: behind the given names and initials, at least one word before the end. */
function familyAt(context: NameContext, words: readonly number[]): number {
  const { doc, lexicon } = context;
  let at = 0;
  while (at < words.length - 1) {
    const word = words[at] as number;
    if (at > 0 && isParticle(doc, word - 1)) break;
    if (!isInitial(doc, word) && givenGender(doc, lexicon, word) === undefined) break;
    at++;
  }
  return at > 0 ? at : words.length - 1;
}

function endOf(doc: Doc, words: readonly number[]): number {
  const last = words.at(-1) as number;
  return isInitial(doc, last) && hasStop(doc, last + 1) ? last + 2 : last + 1;
}

/** Leading acronyms ("LR Jean Roux") and one behind a surname ("Jean Roux LR") are no part of a name. */
function trimmed(doc: Doc, run: readonly number[]): readonly number[] {
  const short = (at: number): boolean =>
    isCapitals(doc, at) &&
    (doc.tokens.end[at] as number) - (doc.tokens.start[at] as number) <= 4 &&
    !isInitial(doc, at);
  let from = 0;
  let to = run.length;
  if (run.every((word) => isCapitals(doc, word))) return run;
  while (from < to && short(run[from] as number)) from++;
  while (to - from > 2 && short(run[to - 1] as number)) to--;
  return run.slice(from, to);
}

/** Whether the first words of a run may be no part of the name: it opens the sentence, or a preposition governs it. */
function startsLoose(context: NameContext, run: readonly number[], site: Site): boolean {
  const { doc } = context;
  const start = run[0] as number;
  if (start === site.first) return (doc.tokens.word[start] as number) > 0;
  return (bitsAt(doc, start - 1) & (Word.Preposition | Word.Determiner)) !== 0;
}

/** Whether a noun before the name makes it the name of a thing: "rue Jean Moulin", "place de la |Jeanne Roux". */
function isEponym(context: NameContext, at: number, floor: number): boolean {
  const { doc, lexicon } = context;
  let before = at - 1;
  while (before >= floor && before > at - 3 && (bitsAt(doc, before) & Word.Determiner) !== 0) before--;
  return before >= floor && lexicon.eponyms.has(doc.tokens.word[before] as number);
}
