import { bitsAt } from "../article/doc.js";
import { Word } from "../language/word.js";
import { isFiniteVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { type Mention, mentionEnd, startsMention } from "./mention.js";
import { isNameLike } from "./name-like.js";
import { isSource } from "./source-test.js";
import type { UnitReading } from "./unit.js";

/** Tokens between a noun and the quoted words of its complement, at most. */
const REACH = 14;

/** Quoted words in the complement of a noun of speech: l'appel de la maire à une « trêve », ses accusations de « fraude ». */
export function readNounCue(context: QuoteContext, unit: UnitReading, index: number): Draft | null {
  const { doc } = context;
  const { open, close, from, to } = unit.quotation(index);
  if (open < 0 || close < 0 || to <= from || unit.covers(open) || isNameLike(context, unit, index)) return null;
  const noun = nounBefore(context, unit, open);
  if (noun < 0) return null;
  const mention = ownerBehind(context, noun + 1, open);
  if (!mention && (bitsAt(doc, noun - 1) & Word.Possessive) === 0) return null;
  const cue = { first: noun, last: noun + 1, lemma: doc.text.slice(doc.tokens.start[noun], doc.tokens.end[noun]) };
  return draftOf("noun-cue", contentOf(from, to), cue, mention, mention === null, "low");
}

/** The noun of speech before marks in their clause, not right before them; -1 if none. */
function nounBefore({ doc, lexicon }: QuoteContext, unit: UnitReading, open: number): number {
  for (let at = open - 1; at > Math.max(unit.first, open - REACH); at--) {
    if ((doc.tokens.kind[at] as number) > TokenKind.Number || isFiniteVerb(doc, at)) return -1;
    if (lexicon.speeches.has(doc.tokens.word[at] as number)) return at < open - 1 ? at : -1;
  }
  return -1;
}

/** Whose the noun is: "de la maire", "par la mairie". */
function ownerBehind(context: QuoteContext, at: number, open: number): Mention | null {
  const { doc } = context;
  if ((bitsAt(doc, at) & (Word.Of | Word.By)) === 0) return null;
  const first = bitsAt(doc, at) & Word.Determiner ? at : at + 1;
  if (first >= open || !startsMention(doc, first, true)) return null;
  const mention = { first, last: mentionEnd(doc, first, open) };
  // "the danger of Lurcy's « new path »": what the marks hold must be a complement of its own
  let own = false;
  for (let next = mention.last; next < open; next++) own ||= (bitsAt(doc, next) & (Word.Preposition | Word.Of)) !== 0;
  return own && isSource(context, mention, false) ? mention : null;
}
