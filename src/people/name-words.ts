import { bitsAt, type Doc } from "../article/doc.js";
import { Word } from "../language/word.js";
import { hasCapital } from "../syntax/noun-phrase.js";
import { Gap } from "../text/tokens.js";
import type { NameContext } from "./context.js";
import { FORENAME, type Run } from "./run.js";
import { Trait } from "./traits.js";
import { hasStop, hasTrait, isParticle } from "./words.js";

/** Letters of an acronym beside a name, at most: "LREM". */
const ACRONYM = 4;

/** Where the family name starts among the words `[from, to)`: behind the given names and initials, at least one word before the end. */
export function familyIn(doc: Doc, run: Run, from: number, to: number): number {
  let index = from;
  while (index < to - 1) {
    if (index > from && isParticle(doc, (run.words[index] as number) - 1)) break;
    if (!run.has(FORENAME, index)) break;
    index++;
  }
  return index > from ? index : to - 1;
}

/** One past the last token of a name whose last word is before index `to`, the full stop of a last initial included. */
export function endOf(doc: Doc, run: Run, to: number): number {
  const last = run.words[to - 1] as number;
  return run.has(Trait.Initial, to - 1) && hasStop(doc, last + 1) ? last + 2 : last + 1;
}

/** Index behind the acronyms and the party before a name that starts at `from` or later: "LR |Jean Roux", "Horizons |Jean Roux". */
export function pastAcronyms(doc: Doc, run: Run, from: number): number {
  let index = from;
  while (run.length - index > 2 && run.has(Trait.Party, index)) index++;
  while (index < run.length && isAcronym(doc, run, index)) index++;
  return index;
}

/** Index of the acronym of a party behind a surname: "Jean Roux |LR"; the length of the run if there is none. */
export function acronymsBehind(doc: Doc, run: Run, from: number): number {
  let to = run.length;
  while (to - from > 2 && isAcronym(doc, run, to - 1)) to--;
  return to;
}

function isAcronym({ tokens }: Doc, run: Run, index: number): boolean {
  if (!run.has(Trait.Capitals, index) || run.has(Trait.Initial, index)) return false;
  const at = run.words[index] as number;
  return (tokens.end[at] as number) - (tokens.start[at] as number) <= ACRONYM;
}

/**
 * Whether one of the words, or in a language that puts it there one with a capital behind them, makes the run the name of
 * a thing: "Jasper Park Lodge", "Jane Ford |Council|"; of two, a given name outweighs a word of theirs ("Anna Park").
 */
export function isThing({ doc, lexicon }: NameContext, run: Run): boolean {
  const next = (run.words[run.length - 1] as number) + 1;
  if (!doc.rules.grammar.headFirst && next < doc.tokens.length && hasCapital(doc, next)) {
    if (doc.tokens.gap[next] === Gap.Space && hasTrait(doc, lexicon, next, Trait.Eponym)) return true;
  }
  return run.find(Trait.Eponym) >= 0 && !(run.length === 2 && run.has(FORENAME, 0));
}

/** Whether a noun before the name makes it the name of a thing: "rue Jean Moulin", "place de la |Jeanne Roux". */
export function isEponym({ doc, lexicon }: NameContext, at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && before > at - 3 && (bitsAt(doc, before) & Word.Determiner) !== 0) before--;
  return before >= floor && hasTrait(doc, lexicon, before, Trait.Eponym);
}
