import { datelineOf } from "../article/dateline.js";
import type { Doc, DocSentence } from "../article/doc.js";
import type { Quotation } from "../text/quotations.js";
import { Shape, TokenKind } from "../text/tokens.js";

/** Tokens of a sentence, and of sentences that one quotation joins, at most. */
const LONGEST_SENTENCE = 300;
const LONGEST_UNIT = 1500;
/** Tokens of a dateline at most. */
const DATELINE = 24;

/** Walks over the stretches of a text that are read as one: its sentences, those joined that one quotation holds. */
export class Units {
  /** The tokens of the unit at hand, `[first, last)`, and the index of its block. */
  first = 0;
  last = 0;
  block = 0;
  /** Where the sentences of the unit at hand end: behind `last` where they are longer than any sentence, and cut. */
  #end = 0;
  #sentence = 0;
  #quotation = 0;
  /** The last closing mark of the quotations seen so far. */
  #close = -1;

  constructor(private readonly doc: Doc) {}

  /** Goes on to the next unit; false behind the last. */
  next(): boolean {
    this.first = this.last;
    if (this.first >= this.#end) {
      const sentence = this.doc.sentences[this.#sentence];
      if (!sentence) return false;
      this.#sentence++;
      this.first = sentence.first;
      this.block = sentence.block;
      this.#end = sentence.last;
    }
    const cut = this.first + LONGEST_SENTENCE;
    this.last = cut < this.#end ? cut : this.#joined();
    return true;
  }

  /** Takes the sentences behind that a quotation joins; the end of the last. */
  #joined(): number {
    const { sentences, quotations } = this.doc;
    for (; this.#sentence < sentences.length; this.#sentence++) {
      for (; this.#quotation < quotations.length; this.#quotation++) {
        const { from, open, close } = quotations[this.#quotation] as Quotation;
        if (from > this.#end) break;
        if (open >= 0 && close > this.#close) this.#close = close;
      }
      const { first, last, block } = sentences[this.#sentence] as DocSentence;
      if (block !== this.block || this.#close <= first || last - this.first >= LONGEST_UNIT) break;
      this.#end = last;
    }
    return this.#end;
  }
}

/** Where a unit starts behind the dateline that opens its block: "LURCY, May 3 (AFP) - |The mayor| …". */
export function behindDateline({ layout, blocks, tokens }: Doc, { first, last, block }: Units): number {
  if (first !== blocks[block]?.first || (tokens.shape[first] as number) === Shape.Lower) return first;
  for (let at = first + 1; at < Math.min(last - 1, first + DATELINE); at++) {
    if (tokens.kind[at] !== TokenKind.Dash) continue;
    return datelineOf(layout, first, last)?.end === tokens.end[at] ? at + 1 : first;
  }
  return first;
}
