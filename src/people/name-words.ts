import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { hasCapital } from "../syntax/noun-phrase.js";
import { Gap } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import { givenGender, hasStop, isCapitals, isInitial, isParticle } from "./words.js";

/** Letters of an acronym beside a name, at most: "LREM". */
const ACRONYM = 4;

/** Index of the first given name or initial; -1 if none. */
export function givenIn({ doc, lexicon }: NameContext, words: readonly number[]): number {
  return words.findIndex((word) => givenGender(doc, lexicon, word) !== undefined || isInitial(doc, word));
}

/** Where the family name starts among the words: behind the given names and initials, at least one word before the end. */
export function familyIn({ doc, lexicon }: NameContext, words: readonly number[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const word = words[at] as number;
    if (at > 0 && isParticle(doc, word - 1)) break;
    if (!isInitial(doc, word) && givenGender(doc, lexicon, word) === undefined) break;
    at++;
  }
  return at > 0 ? at : words.length - 1;
}

/** One past the last token of a name, the full stop of a last initial included. */
export function endOf(doc: Doc, words: readonly number[]): number {
  const last = words.at(-1) as number;
  return isInitial(doc, last) && hasStop(doc, last + 1) ? last + 2 : last + 1;
}

/** The words without acronyms or a party before a name ("LR Jean Roux", "Horizons Jean Roux") or one behind a surname ("Jean Roux LR"). */
export function withoutAcronyms({ doc, lexicon }: NameContext, run: readonly number[]): readonly number[] {
  const isAcronym = (at: number): boolean =>
    isCapitals(doc, at) &&
    (doc.tokens.end[at] as number) - (doc.tokens.start[at] as number) <= ACRONYM &&
    !isInitial(doc, at);
  let from = 0;
  let to = run.length;
  if (run.every((word) => isCapitals(doc, word))) return run;
  while (to - from > 2 && lexicon.parties.has(doc.tokens.word[run[from] as number] as number)) from++;
  while (from < to && isAcronym(run[from] as number)) from++;
  while (to - from > 2 && isAcronym(run[to - 1] as number)) to--;
  return run.slice(from, to);
}

/**
 * Whether one of the words, or in a language that puts it there one with a capital behind them, makes the run the name of
 * a thing: "Jasper Park Lodge", "Jane Ford |Council|"; of two, a given name outweighs a word of theirs ("Anna Park").
 */
export function isThing(context: NameContext, run: readonly number[]): boolean {
  const { doc, lexicon } = context;
  const next = (run.at(-1) as number) + 1;
  if (!doc.rules.grammar.headFirst && next < doc.tokens.length && hasCapital(doc, next)) {
    if (doc.tokens.gap[next] === Gap.Space && lexicon.eponyms.has(doc.tokens.word[next] as number)) return true;
  }
  if (run.length === 2 && givenIn(context, run) === 0) return false;
  return run.some((word) => context.lexicon.eponyms.has(context.doc.tokens.word[word] as number));
}

/** Whether a noun before the name makes it the name of a thing: "rue Jean Moulin", "place de la |Jeanne Roux". */
export function isEponym({ doc, lexicon }: NameContext, at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && before > at - 3 && (bitsAt(doc, before) & Word.Determiner) !== 0) before--;
  return before >= floor && lexicon.eponyms.has(doc.tokens.word[before] as number);
}
