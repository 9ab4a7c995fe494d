import { Word } from "../language/word.js";
import { endsAbbreviated } from "./abbreviations.js";
import { Gap, Shape, TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** Words that go on with no abbreviation and no interjection: "approx. ten", but "town. he". */
const OPENERS: number =
  Word.Determiner |
  Word.Possessive |
  Word.SubjectPronoun |
  Word.Interrogative |
  Word.Subordinator |
  Word.Modal |
  Word.Be |
  Word.Adverb |
  Word.Negation;
/** A question has at least so many tokens: "Why? because" is one sentence. */
const QUESTION = 4;

/**
 * Whether a sentence starts at the lower case of `next` although its capital was forgotten: "The mayor is glad. he said
 * so.", "why is it shut? nobody knows". Where marks close between, the sentence goes on: "« Où ? » a-t-il dit".
 *
 * @param start first token of the sentence
 * @param at the terminator before `next`, the first where several stand together
 * @param plain whether the paragraph is written without capitals
 */
export function startsInLowerCase(
  tokens: TokenTable,
  vocabulary: Vocabulary,
  start: number,
  at: number,
  next: number,
  plain: boolean,
): boolean {
  const { kind, shape, gap } = tokens;
  if (kind[next] !== TokenKind.Word || shape[next] !== Shape.Lower || gap[next] === Gap.Glued) return false;
  const opens = ((tokens.bits[next] as number) & OPENERS) !== 0;
  if (kind[at] === TokenKind.Period) return next === at + 1 && isFullWord(tokens, vocabulary, at - 1, opens || plain);
  const mark = kind[next - 1];
  if (mark !== TokenKind.Question && mark !== TokenKind.Exclamation) return false;
  return plain || (opens && next - start > QUESTION);
}

/**
 * Whether the word before a stop is no abbreviation.
 *
 * @param likely whether what follows speaks for a sentence: then a short word that the vocabulary does not hold may end one
 */
function isFullWord(tokens: TokenTable, vocabulary: Vocabulary, at: number, likely: boolean): boolean {
  const { kind, shape, gap, word, start, end } = tokens;
  if (at < 0 || (kind[at] !== TokenKind.Word && kind[at] !== TokenKind.Enclitic)) return false;
  if ((gap[at + 1] !== Gap.Glued && !likely) || shape[at] !== Shape.Lower) return false;
  if (endsAbbreviated(tokens, 0, at, at, false)) return false;
  const length = (end[at] as number) - (start[at] as number);
  const known = vocabulary.isKnown(word[at] as number);
  if (length <= 4 && !known && at > 0 && kind[at - 1] === TokenKind.Number) return false; // "16 lbs. since"
  return length >= (likely || known ? 2 : 4);
}
