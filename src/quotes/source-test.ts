import { bitsAt, indexBefore } from "../article/doc.js";
import { Word } from "../language/word.js";
import { Shape } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { QuoteNoun } from "./lexicon.js";
import { isCapital, type Mention } from "./mention.js";

/**
 * Whether a noun phrase behind a wording of source can say something: a person, body, medium or document, not a plan,
 * a law, a quantity or a place. `strict` asks for a person or body.
 */
export function isSource(context: QuoteContext, { first, last }: Mention, strict: boolean): boolean {
  const { doc, nouns } = context;
  let head = first;
  while (head < last && bitsAt(doc, head) & (Word.Determiner | Word.Numeral)) head++;
  for (let at = head; at < last; at++) {
    const noun = nouns[at];
    if (noun === QuoteNoun.NotSource && at <= head + 1) return false;
    if (noun === QuoteNoun.Source) return !strict || at <= head + 1;
    const bits = bitsAt(doc, at);
    if (bits & (Word.Honorific | Word.GivenName | Word.Role)) return true;
    if (at > head && bits & (Word.Of | Word.Preposition)) break; // its head noun has been seen
  }
  if (strict) return isNamed(context, first, last);
  if (head + 1 < last && isCapital(doc, head + 1)) return true; // "le même Roux"
  return isCapital(doc, head) && (head > first ? true : doc.tokens.shape[head] !== Shape.None);
}

/** Whether the phrase starts with the name of a person. */
function isNamed({ people: { mentions } }: QuoteContext, first: number, last: number): boolean {
  const mention = mentions[indexBefore(mentions, first)];
  return mention !== undefined && mention.first === first && mention.last <= last && mention.form === "name";
}

/** Whether the phrase has a noun that does not speak: a law, a plan, a quantity. */
export function isNoSource({ nouns }: QuoteContext, { first, last }: Mention): boolean {
  for (let at = first; at < last && at < first + 4; at++) if (nouns[at] === QuoteNoun.NotSource) return true;
  return false;
}
