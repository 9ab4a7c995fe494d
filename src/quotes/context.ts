import type { AgencyFacts } from "../agencies/read.js";
import { type Doc, indexBefore } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { Quotation } from "../text/quotations.js";
import { isTerminator, TokenKind } from "../text/tokens.js";
import { fullestNamesOf } from "./fullest-names.js";
import type { QuoteLexicon } from "./lexicon.js";
import { repeatedTerms } from "./terms.js";

/** What every layer of the quote reader is given. */
export interface QuoteContext {
  readonly doc: Doc;
  readonly lexicon: QuoteLexicon;
  readonly places: PlaceFacts;
  readonly people: PeopleFacts;
  readonly agencies: AgencyFacts;
  /** By index of the body. */
  readonly fullestNames: readonly string[];
  /** By token: index of the outermost quotation that holds it, marks included, plus one; 0 outside all. */
  readonly inside: Int32Array;
  /** By token: the kind of noun (see `QuoteNoun`) that starts there; 0 for none. */
  readonly nouns: Uint8Array;
  /** By token: the verb that may attribute words whose group starts there, see `UnitReading.cueAt`; 0 for none. */
  readonly verbAt: Int32Array;
  /** By quotation: 1 where a quote has used it. */
  readonly used: Uint8Array;
  /** By quotation: whether it looks like a name, see `isNameLike`; 0 until it is asked. */
  readonly nameLike: Uint8Array;
  /** Indices of the quotations that stand in no other. */
  readonly outermost: readonly number[];
  /** Indices of quotations that hold a term of the text. */
  readonly terms: ReadonlySet<number>;
}

/** Makes the context of a text. */
export function contextOf(
  doc: Doc,
  lexicon: QuoteLexicon,
  places: PlaceFacts,
  people: PeopleFacts,
  agencies: AgencyFacts,
): QuoteContext {
  const { quotations } = doc;
  const size = doc.tokens.length + 1; // one more, so that the token behind the last may be asked for
  const rows = new ArrayBuffer(9 * size + 2 * quotations.length); // one for all: to ask for memory takes longer than to fill it
  const inside = new Int32Array(rows, 0, size);
  const verbAt = new Int32Array(rows, 4 * size, size);
  const nouns = new Uint8Array(rows, 8 * size, size);
  const used = new Uint8Array(rows, 9 * size, quotations.length);
  const nameLike = new Uint8Array(rows, 9 * size + quotations.length);
  const outermost: number[] = [];
  let end = -1;
  for (let index = 0; index < quotations.length; index++) {
    const { open, close, from, to } = quotations[index] as Quotation;
    const first = open >= 0 ? open : from;
    if (first < end) continue;
    end = close >= 0 ? close + 1 : to;
    if (end > first) outermost.push(index);
    for (let at = first; at < end; at++) inside[at] = index + 1;
  }
  const hits = doc.hits[LexiconSet.QuoteNoun];
  if (hits) {
    const { start, value } = hits;
    for (let row = 0; row < start.length; row++) nouns[start[row] as number] = value[row] as number; // the longest comes last
  }
  const terms = repeatedTerms(doc);
  const fullestNames = fullestNamesOf(agencies.agencies);
  return {
    doc,
    lexicon,
    places,
    people,
    agencies,
    fullestNames,
    inside,
    nouns,
    verbAt,
    used,
    nameLike,
    outermost,
    terms,
  };
}

/** Whether a sentence ends with the terminator at `at`: not behind "M." or inside "(...)". */
export function endsSentence(doc: Doc, at: number): boolean {
  const { kind } = doc.tokens;
  if (!isTerminator(kind[at] as number)) return false;
  const end = doc.sentences[indexBefore(doc.sentences, at) + 1]?.first ?? doc.tokens.length;
  for (let behind = at + 1; behind < end; behind++) {
    const mark = kind[behind] as number;
    if (mark <= TokenKind.Number || mark === TokenKind.Comma) return false;
  }
  return true;
}
