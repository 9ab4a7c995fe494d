import type { AgencyFacts } from "../agencies/read.js";
import { datelineOf } from "../article/dateline.js";
import { type Doc, type DocSentence, indexBefore } from "../article/doc.js";
import { LexiconSet } from "../language/sets.js";
import type { PeopleFacts } from "../people/read.js";
import type { PlaceFacts } from "../places/read.js";
import type { Quotation } from "../text/quotations.js";
import { isTerminator, Shape, TokenKind } from "../text/tokens.js";
import type { CueVerb } from "./cues.js";
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
  readonly inside: Int32Array;
  /** By token: the kind of noun (see `QuoteNoun`) that starts there; 0 for none. */
  readonly nouns: Uint8Array;
  /** By token: the verb that may attribute words whose group starts there, as its index in `verbs` plus one; 0 for none. */
  readonly verbAt: Int32Array;
  readonly verbs: CueVerb[];
  /** The gender of each person, by id. */
  readonly genders: ReadonlyMap<string, "f" | "m" | null>;
  /** By quotation: 1 where a quote has used it. */
  readonly used: Uint8Array;
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
  const size = doc.tokens.length + 1; // one more, so that the token behind the last may be asked for
  const inside = new Int32Array(size);
  let end = -1;
  doc.quotations.forEach(({ open, close, from, to }, index) => {
    const first = open >= 0 ? open : from;
    if (first < end) return;
    end = close >= 0 ? close + 1 : to;
    inside.fill(index + 1, first, end);
  });
  const nouns = new Uint8Array(size);
  const hits = doc.hits[LexiconSet.QuoteNoun];
  hits?.start.forEach((at, row) => {
    nouns[at] = hits.value[row] as number; // of several the longest comes last
  });
  const used = new Uint8Array(doc.quotations.length);
  const terms = repeatedTerms(doc);
  const verbAt = new Int32Array(size);
  const genders = new Map(people.people.map(({ id, gender }) => [id, gender]));
  return { doc, lexicon, places, people, agencies, genders, inside, nouns, verbAt, verbs: [], used, terms };
}

/** A stretch of a text that is read as one, in token indices `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** Index of its block. */
  readonly block: number;
}

/** Tokens of a dateline at most. */
const DATELINE = 24;

/** The unit without the dateline that opens its block: "LURCY, May 3 (AFP) - |The mayor| …". */
export function withoutDateline({ layout, blocks, tokens }: Doc, unit: Unit): Unit {
  const { first, last, block } = unit;
  if (first !== blocks[block]?.first || (tokens.shape[first] as number) === Shape.Lower) return unit;
  for (let at = first + 1; at < Math.min(last - 1, first + DATELINE); at++) {
    if (tokens.kind[at] !== TokenKind.Dash) continue;
    return datelineOf(layout, first, last)?.end === tokens.end[at] ? { first: at + 1, last, block } : unit;
  }
  return unit;
}

/** Whether a sentence ends with the terminator at `at`: not behind "M." or inside "(...)". */
export function endsSentence(doc: Doc, at: number): boolean {
  const kind = doc.tokens.kind[at] as number;
  if (!isTerminator(kind)) return false;
  const end = doc.sentences[indexBefore(doc.sentences, at) + 1]?.first ?? doc.tokens.length;
  for (let behind = at + 1; behind < end; behind++) {
    const mark = doc.tokens.kind[behind] as number;
    if (mark <= TokenKind.Number || mark === TokenKind.Comma) return false;
  }
  return true;
}

/**
 * Visits the sentences of a text in order, those joined that one quotation holds; what is longer than any sentence is cut.
 */
export function eachUnit({ sentences, quotations }: Doc, visit: (unit: Unit) => void): void {
  let next = 0;
  let open = -1; // one past the last token of the quotations seen so far
  for (let index = 0; index < sentences.length; ) {
    const unit = { ...(sentences[index++] as DocSentence) };
    for (; unit.last - unit.first > LONGEST_SENTENCE; unit.first += LONGEST_SENTENCE)
      visit({ ...unit, last: unit.first + LONGEST_SENTENCE });
    for (;;) {
      for (; next < quotations.length; next++) {
        const quotation = quotations[next] as Quotation;
        if (quotation.from > unit.last) break;
        if (quotation.open >= 0 && quotation.close >= 0) open = Math.max(open, quotation.close);
      }
      const after = sentences[index];
      if (!after || after.block !== unit.block || open <= after.first) break;
      if (after.last - unit.first >= LONGEST_UNIT) break;
      unit.last = after.last;
      index++;
    }
    visit(unit);
  }
}
