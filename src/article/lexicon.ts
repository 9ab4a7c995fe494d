import type { LayoutRules } from "../language/rules/layout.js";
import type { LanguageRules } from "../language/rules.js";
import { LexiconSet } from "../language/sets.js";
import type { Make } from "../text/deferred.js";
import type { Lexicon } from "../text/lexicon.js";

/** What a wording of a language tells about the block it stands in; the values of `LexiconSet.Layout`. */
export enum LayoutWord {
  BylineOpener = 0,
  NewsAgency = 1,
  CreditOpener = 2,
  CreditWord = 3,
  RelatedOpener = 4,
  Navigation = 5,
  Boilerplate = 6,
  Section = 7,
  CaptionOpener = 8,
  SignUp = 9,
  Published = 10,
  Updated = 11,
  TimeSpan = 12,
  /** Days counted from today: yesterday is `RelativeDay - 1`. */
  RelativeDay = 64,
}

/** Whether a set of layout words, a bit each, holds one. */
export function hasWord(set: number, word: LayoutWord): boolean {
  return ((set >> word) & 1) === 1;
}

/** The bit of a layout word in such a set; relative days count with the spans of time. */
export function bitOf(word: number): number {
  return 1 << Math.min(word, LayoutWord.TimeSpan);
}

/** The layout words of a language that are looked up by word id. */
export interface LayoutLexicon {
  /** `MONTH` and `WEEKDAY` numbers by word id; 0 or nothing for other words. */
  readonly calendar: Uint8Array;
}

/** January is `MONTH`, Monday `WEEKDAY`. */
export const MONTH = 32;
export const WEEKDAY = 16;

const LISTS: readonly (readonly [list: keyof LayoutRules, value: LayoutWord])[] = [
  ["bylineOpeners", LayoutWord.BylineOpener],
  ["newsAgencies", LayoutWord.NewsAgency],
  ["creditOpeners", LayoutWord.CreditOpener],
  ["creditWords", LayoutWord.CreditWord],
  ["captionOpeners", LayoutWord.CaptionOpener],
  ["signUps", LayoutWord.SignUp],
  ["relatedOpeners", LayoutWord.RelatedOpener],
  ["navigation", LayoutWord.Navigation],
  ["boilerplate", LayoutWord.Boilerplate],
  ["sections", LayoutWord.Section],
  ["timeSpans", LayoutWord.TimeSpan],
];

/** Adds the layout words of a language to its lexicon. */
export function compileLayout(lexicon: Lexicon, { layout }: LanguageRules): LayoutLexicon {
  const make: Make = (phrase, value) => lexicon.add(LexiconSet.Layout, phrase, value);
  const add = (phrase: string, value: number): void => lexicon.deferPhrase(phrase, make, phrase, value);
  for (const [list, value] of LISTS) {
    for (const phrase of lines(layout[list])) add(phrase, value);
  }
  for (const line of lines(layout.dateOpeners)) {
    const [phrase, kind] = halves(line);
    add(phrase, kind === "updated" ? LayoutWord.Updated : LayoutWord.Published);
  }
  for (const line of lines(layout.relativeDays)) {
    const [phrase, days] = halves(line);
    add(phrase, LayoutWord.RelativeDay + Number(days));
  }
  const named: [word: number, value: number][] = [];
  const number = (list: string, base: number): void =>
    list.split("|").forEach((names, index) => {
      for (const name of names.split(" ")) named.push([lexicon.vocabulary.add(name), base + index]);
    });
  number(layout.weekdays, WEEKDAY);
  number(layout.months, MONTH); // French "mar" is a day, "mars" a month
  const calendar = new Uint8Array(lexicon.vocabulary.size);
  for (const [word, value] of named) calendar[word] = value;
  return { calendar };
}

/** The entries of a list, one a line. */
function lines(list: string): string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function halves(line: string): [phrase: string, value: string] {
  const colon = line.lastIndexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1)];
}
