import type { AgencyFacts } from "../agencies/read.js";
import { type Doc, indexBefore } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { Hits } from "../text/lexicon.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteLexicon } from "./lexicon.js";
import { repeatedTerms } from "./terms.js";

/** Tokens of a sentence, and of sentences that one quotation joins, at most. */
const LONGEST_SENTENCE = 300;
const LONGEST_UNIT = 1500;

/** What every layer of the quote reader is given. */
export interface QuoteContext {
  readonly doc: Doc;
  readonly lexicon: QuoteLexicon;
  readonly places: PlaceFacts;
  readonly people: PeopleFacts;
  readonly agencies: AgencyFacts;
  /** By token: index of the outermost quotation that holds it, marks included, plus one; 0 outside all. */
  readonly inside: readonly number[];
  /** Nouns of the set `QuoteNoun` by their first token. */
  readonly nouns: NounIndex;
  /** Indices of quotations that hold a term of the text. */
  readonly terms: ReadonlySet<number>;
}

/** The hits of the set `QuoteNoun` by token. */
export class NounIndex {
  constructor(private readonly hits: Hits | undefined) {}

  /** The kind of noun (see `QuoteNoun`) that starts at `at`; undefined for none. Binary search. */
  get(at: number): number | undefined {
    const { hits } = this;
    if (!hits) return undefined;
    let low = 0;
    let high = hits.start.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits.start[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && hits.start[low - 1] === at ? hits.value[low - 1] : undefined;
  }
}

/** Makes the context of a text. */
export function contextOf(
  doc: Doc,
  lexicon: QuoteLexicon,
  places: PlaceFacts,
  people: PeopleFacts,
  agencies: AgencyFacts,
): QuoteContext {
  const inside: number[] = new Array(doc.tokens.length + 1).fill(0); // one more, so that the token behind the last may be asked for
  let end = -1;
  doc.quotations.forEach(({ open, close, from, to }, index) => {
    const first = open >= 0 ? open : from;
    if (first < end) return;
    end = close >= 0 ? close + 1 : to;
    inside.fill(index + 1, first, end);
  });
  const nouns = new NounIndex(doc.hits[LexiconSet.QuoteNoun]);
  return { doc, lexicon, places, people, agencies, inside, nouns, terms: repeatedTerms(doc) };
}

/** A stretch of a text that is read as one, in token indices `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** Index of its block. */
  readonly block: number;
}

/** Whether a sentence ends with the terminator at `at`: not behind "M." or inside "(...)". */
export function endsSentence(doc: Doc, at: number): boolean {
  const kind = doc.tokens.kind[at] as number;
  if (kind < TokenKind.Period || kind > TokenKind.Ellipsis) return false;
  const end = doc.sentences[indexBefore(doc.sentences, at) + 1]?.first ?? doc.tokens.length;
  for (let behind = at + 1; behind < end; behind++) {
    const mark = doc.tokens.kind[behind] as number;
    if (mark <= TokenKind.Number || mark === TokenKind.Comma) return false;
  }
  return true;
}

/** The sentences of a text, those joined that one quotation holds; what is longer than any sentence is cut. */
export function unitsOf(doc: Doc): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let open = -1; // one past the last token of the quotations seen so far
  for (const { first, last, block } of doc.sentences) {
    const before = units.at(-1);
    if (before && before.block === block && open > first && last - before.first < LONGEST_UNIT) {
      units[units.length - 1] = { ...before, last };
    } else {
      for (let at = first; at < last; at += LONGEST_SENTENCE) {
        units.push({ first: at, last: Math.min(last, at + LONGEST_SENTENCE), block });
      }
    }
    for (; next < doc.quotations.length; next++) {
      const quotation = doc.quotations[next] as (typeof doc.quotations)[number];
      if (quotation.from > last) break;
      if (quotation.open >= 0 && quotation.close >= 0) open = Math.max(open, quotation.close);
    }
  }
  return units;
}
