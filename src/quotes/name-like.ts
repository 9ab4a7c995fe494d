import { bitsAt, formsAt } from "../article/doc.js";
import { FINITE } from "../language/form.js";
import { Word } from "../language/word.js";
import { mainVerb } from "../syntax/clauses.js";
import { Shape, TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb } from "./cue.js";
import { QuoteNoun } from "./lexicon.js";
import { isCapital } from "./mention.js";
import type { UnitReading } from "./unit.js";

/** Words a name has at most. */
const LONGEST_NAME = 8;
/** What `QuoteContext.nameLike` says of a quotation. */
const NO = 1;
const YES = 2;

/**
 * Whether marks hold a name, a title or a term, not somebody's words: a naming word stands before them ("le film « X »"),
 * every word has a capital, or the text puts the same few words between marks again and again.
 */
export function isNameLike(context: QuoteContext, unit: UnitReading, index: number): boolean {
  const { nameLike } = context;
  if (nameLike[index] === 0) nameLike[index] = looksLikeName(context, unit, index) ? YES : NO;
  return nameLike[index] === YES;
}

function looksLikeName(context: QuoteContext, unit: UnitReading, index: number): boolean {
  const { doc, nouns } = context;
  const { open, from, to } = unit.quotation(index);
  if (to - from > LONGEST_NAME || mainVerb(doc, from, to) >= 0) return false;
  const governed = isGoverned(unit, open);
  for (let at = open - 1; !governed && at >= 0 && at >= open - 2; at--) {
    if (nouns[at] === QuoteNoun.Naming) return true;
    if ((bitsAt(doc, at) & (Word.Determiner | Word.Of)) === 0) break;
  }
  return isAppositive(context, open, from) || allCapitals(context, from, to) || context.terms.has(index);
}

/** Whether a finite verb that may attribute words stands right before the marks. */
function isGoverned({ verbs, firstVerb }: UnitReading, open: number): boolean {
  for (let index = firstVerb; index < verbs.length; index++) {
    const { last, group } = verbs[index] as CueVerb;
    if (last === open && group.finite >= 0 && !group.passive) return true;
  }
  return false;
}

/** "la société « La Gaule »": a capital inside the marks right behind a noun. */
function isAppositive({ doc }: QuoteContext, open: number, from: number): boolean {
  const before = open - 1;
  if (before < 1 || !isCapital(doc, from) || doc.tokens.kind[before] !== TokenKind.Word) return false;
  return doc.tokens.shape[before] === Shape.Lower && bitsAt(doc, before) === 0 && (formsAt(doc, before) & FINITE) === 0;
}

function allCapitals({ doc }: QuoteContext, from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (doc.tokens.kind[at] !== TokenKind.Word) continue;
    const shape = doc.tokens.shape[at] as number;
    if (shape >= Shape.Capitalised) capitals++;
    else if ((bitsAt(doc, at) & (Word.Determiner | Word.Preposition | Word.Coordinator)) === 0) return false;
  }
  return capitals > 1 || (capitals === 1 && to - from === 1);
}
