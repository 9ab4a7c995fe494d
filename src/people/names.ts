import { bitsAt, type Doc, isKnownAt, isReadForFacts } from "../article/doc.js";
import { Word } from "../language/word.js";
import { hasCapital } from "../syntax/noun-phrase.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import type { Gender, Honorific } from "./lexicon.js";
import { acronymsBehind, endOf, familyIn, isEponym, isThing, pastAcronyms } from "./name-words.js";
import type { RolePhrase } from "./roles.js";
import { ageAfter, roleAfter } from "./roles-after.js";
import { type RolesBefore, rolesBefore } from "./roles-before.js";
import { FORENAME, Run } from "./run.js";
import { readRun } from "./runs.js";
import { GIVEN_NAME, Trait } from "./traits.js";
import { hasStop, isInitial, isParticle, keyOf } from "./words.js";

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
  /** The words as they are compared, see `keysOf`. */
  readonly keys: readonly string[];
  /** How many of the words stand before the family name. */
  readonly givens: number;
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
  /** The words of those runs, one run behind the other, in token indices. */
  readonly rest: number[];
  /** Where in `rest` each run ends. */
  readonly ends: number[];
}

/** A run of capitalised words where it stands. */
interface Site {
  readonly run: Run;
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
  const rest: number[] = [];
  const ends: number[] = [];
  const run = new Run(context);
  for (const { first, last, block } of doc.sentences) {
    const part = doc.blocks[block]?.part;
    if (!part || !isReadForFacts(part)) continue;
    for (let at = first; at < last; at++) {
      if ((shape[at] as number) < Shape.Capitalised || kind[at] !== TokenKind.Word) continue;
      const honorific = honorificAt(context, at, last);
      const start = honorific ? pastHonorific(doc, at) : at;
      readRun(context, run, start, last, honorific !== null);
      if (run.length === 0) continue;
      const name = mayBeName(context, run, honorific)
        ? nameIn(context, { run, first, last, at, name: start, honorific })
        : null;
      if (name) {
        names.push(withShared(doc, names[names.length - 1], name));
        at = name.last - 1;
      } else {
        for (let index = 0; index < run.length; index++) rest.push(run.words[index] as number);
        ends.push(rest.length);
        at = run.words[run.length - 1] as number;
      }
    }
  }
  return { names, rest, ends };
}

/** An honorific with a capital ("M.", "Mme") at `at`, with a word behind it. */
function honorificAt({ doc, lexicon }: NameContext, at: number, limit: number): Honorific | null {
  if ((bitsAt(doc, at) & Word.Honorific) === 0 || pastHonorific(doc, at) >= limit) return null;
  return lexicon.honorifics.get(doc.tokens.word[at] as number) ?? null;
}

function pastHonorific(doc: Doc, at: number): number {
  return hasStop(doc, at + 1) ? at + 2 : at + 1;
}

/** Most runs are none: a word alone is a name only behind an honorific or a role noun ("le président |Roux|"). */
function mayBeName({ roles }: NameContext, run: Run, honorific: Honorific | null): boolean {
  if (run.length > 1 || honorific) return true;
  const word = run.words[0] as number;
  return roles.all[roles.before(word - 1)]?.last === word;
}

/** The name in a run of capitalised words, by honorific, given name, role before or role behind; null if none shows it. */
function nameIn(context: NameContext, site: Site): DocName | null {
  const { doc } = context;
  const { run, honorific } = site;
  if (isEponym(context, site.at, site.first) || isThing(context, run)) return null;
  const given = run.find(FORENAME);
  // "pour Kenzo |R.| Tanik": behind a word of the name an initial opens none
  const opens = given > 0 && !run.has(Trait.Initial, given);
  const loose = opens && !honorific && startsLoose(doc, run, site) ? given : 0;
  const capitals = run.areAll(Trait.Capitals, loose);
  const from = capitals ? loose : pastAcronyms(doc, run, loose);
  const to = capitals ? run.length : acronymsBehind(doc, run, from);
  if (from === to) return null;
  const before = rolesOf(context, site, from, to);
  const shown = run.find(FORENAME, from, to);
  if (honorific || (shown >= 0 && shown < to - 1)) return makeName(context, site, from, to, before);
  return to - from < 2 ? titled(context, site, from, before) : roleTold(context, site, from, to, before);
}

/** Whether the first words of a run may be no part of the name: it opens the sentence, or a preposition governs it. */
function startsLoose(doc: Doc, { words }: Run, site: Site): boolean {
  const start = words[0] as number;
  if (start === site.first) return isKnownAt(doc, start);
  return (bitsAt(doc, start - 1) & (Word.Preposition | Word.Determiner)) !== 0;
}

/** The roles before the words `[from, to)` of a run. */
function rolesOf(context: NameContext, site: Site, from: number, to: number): RolesBefore {
  const { run, honorific } = site;
  return rolesBefore(context, {
    first: honorific ? site.at : (run.words[from] as number),
    last: endOf(context.doc, run, to),
    gender: honorific?.gender ?? run.genderOf(from),
    floor: site.first,
    limit: site.last,
  });
}

/** A name that only the role or age beside it shows: "le ministre Hiroto Tani", "Hiroto Tani, ministre", "Hiroto Tani, 42 ans". */
function roleTold(context: NameContext, site: Site, from: number, to: number, before: RolesBefore): DocName | null {
  const { doc } = context;
  const start = site.run.words[from] as number;
  const governor = start > site.first ? bitsAt(doc, start - 1) : 0;
  if (before.shows) return makeName(context, site, from, to, before);
  if ((governor & (Word.Preposition | Word.Determiner)) !== 0 && to - from > 2) {
    // "le chef d'Action Bleue Hiroto Tani"
    const held = rolesOf(context, site, to - 2, to);
    if (held.shows) return makeName(context, site, to - 2, to, held);
  }
  const end = endOf(doc, site.run, to);
  if (!roleAfter(context, end, site.last) && !ageAfter(context, end, site.last)) return null;
  const own = (governor & Word.Preposition) !== 0 ? from + 1 : from; // "a dit sur Antenne Hiroto Tani, ministre"
  return to - own > 1 ? makeName(context, site, own, to, before) : null;
}

/** A title before a surname: "le président Roux". */
function titled(context: NameContext, site: Site, index: number, before: RolesBefore): DocName | null {
  const { doc } = context;
  const word = site.run.words[index] as number;
  const [phrase] = before.phrases;
  if (!phrase || phrase.role.last !== word || site.run.has(Trait.Capitals, index)) return null;
  if (isKnownAt(doc, word) && !hasCapital(doc, phrase.role.first)) return null; // "le président Renaissance"
  return phrase.role.sense.title ? makeName(context, site, index, index + 1, before) : null;
}

function makeName(context: NameContext, site: Site, from: number, to: number, before: RolesBefore): DocName {
  const { doc } = context;
  const { run, honorific } = site;
  const name = honorific ? site.name : (run.words[from] as number);
  const last = endOf(doc, run, to);
  const familyWord = to - from > 1 ? familyIn(doc, run, from, to) : from;
  let family = familyWord > from ? (run.words[familyWord] as number) : name;
  while (family > name && isParticle(doc, family - 1)) family--;
  const after = roleAfter(context, last, site.last);
  const roles = after ? [...before.phrases, after] : before.phrases;
  const known = familyWord > from && run.has(GIVEN_NAME, from);
  const gender = honorific?.gender ?? (known ? run.genderOf(from) : null) ?? genderIn(roles);
  const words = run.words.slice(from, to);
  let givens = 0;
  while ((words[givens] as number) < family) givens++;
  return {
    first: honorific ? site.at : name,
    last,
    name,
    family,
    words,
    keys: keysOf(doc, words),
    givens,
    gender,
    roles,
    known,
    named: honorific?.named ?? false,
  };
}

function genderIn(roles: readonly RolePhrase[]): Gender {
  for (const { gender } of roles) if (gender !== null) return gender;
  return null;
}

/** The words of a name as they are compared; of an initial "j.". */
export function keysOf(doc: Doc, words: readonly number[]): string[] {
  return words.map((word) => (isInitial(doc, word) ? `${keyOf(doc, word).charAt(0)}.` : keyOf(doc, word)));
}

/** A name that shares the plural role of the name before it: "les maires Jeanne Roux et |Jean Petit". */
function withShared(doc: Doc, before: DocName | undefined, name: DocName): DocName {
  if (!before || name.roles.length > 0 || name.first !== before.last + 1) return name;
  const shared = before.roles.find(({ role }) => role.sense.persons);
  if (!shared) return name;
  const between = before.last;
  if (doc.tokens.kind[between] !== TokenKind.Comma && (bitsAt(doc, between) & Word.And) === 0) return name;
  return { ...name, roles: [{ ...shared, order: shared.order + 1 }] };
}
