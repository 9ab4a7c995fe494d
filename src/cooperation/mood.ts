import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { FINITE, Form } from "../language/form.js";
import { Word } from "../language/word.js";
import { TokenKind } from "../text/tokens.js";
import type { Mood } from "./status.js";

/** Tokens between an auxiliary and its participle: adverbs, pronouns, an inverted subject. */
const GROUP = 5;

/** Words that may stand inside a verb group. */
const INSIDE: number = Word.Adverb | Word.Negation | Word.ObjectPronoun | Word.Reflexive | Word.SubjectPronoun | Word.Be;

/** Whether the token can be the finite verb of a clause where it stands. */
export function isFinite(doc: Doc, at: number): boolean {
  const { tokens } = doc;
  const forms = formsAt(doc, at);
  if (!(forms & FINITE) || tokens.kind[at] !== TokenKind.Word) return false;
  if (at === 0) return true;
  const before = bitsAt(doc, at - 1);
  if (before & Word.SubjectPronoun) return true;
  if (before & (Word.Determiner | Word.Preposition)) {
    // "le signe" is a noun, "qui le signe" and "ne le signe" are not
    if (!(before & Word.ObjectPronoun) || at < 2) return false;
    return (bitsAt(doc, at - 2) & (Word.SubjectPronoun | Word.Relative | Word.Negation)) !== 0;
  }
  return true;
}

/** The auxiliary of the participle at `at`; -1 if it has none. */
export function auxiliaryOf(doc: Doc, at: number, first: number): number {
  let found = -1;
  for (let back = at - 1; back >= first && back >= at - GROUP; back--) {
    const bits = bitsAt(doc, back);
    if (bits & (Word.Have | Word.Be)) found = back;
    else if (found >= 0 || !(bits & INSIDE)) break;
  }
  return found;
}

/**
 * How the verb at `at` stands: negated ("ne signe pas"), yet to come ("signera"), conditional, unreal ("aurait signé").
 *
 * @param negators word ids that negate the verb behind them
 */
export function moodOf(doc: Doc, at: number, first: number, negators: ReadonlySet<number>): Mood {
  const auxiliary = auxiliaryOf(doc, at, first);
  const head = auxiliary >= 0 ? auxiliary : at;
  const forms = formsAt(doc, head);
  let negated = false;
  for (let back = at - 1; back >= first && back >= head - 4 && !negated; back--) {
    const bits = bitsAt(doc, back);
    if (negators.has(doc.tokens.word[back] as number)) negated = true;
    else if (!(bits & (INSIDE | Word.Have | Word.Modal))) break;
  }
  const conditional = (forms & Form.Conditional) !== 0;
  return {
    negated,
    future: (forms & Form.Future) !== 0 && !(forms & (Form.Present | Form.Past)),
    conditional: conditional && auxiliary < 0,
    unreal: conditional && auxiliary >= 0 && (bitsAt(doc, auxiliary) & Word.Have) !== 0,
  };
}
