import { Word } from "../language/word.js";
import { Shape, TokenKind, type TokenTable } from "./tokens.js";

/** Words that open sentences and never follow an abbreviation inside a name. */
const STARTERS: number =
  Word.Determiner |
  Word.SubjectPronoun |
  Word.Interrogative |
  Word.Subordinator |
  Word.Preposition |
  Word.Coordinator |
  Word.Adverb |
  Word.Negation;
/** What stands behind a clock time in one sentence: "10 p.m. Monday", "6 a.m. Mr. Lee". */
const BEHIND_TIME: number = Word.Weekday | Word.Month | Word.Honorific;

/**
 * Whether the stop behind the word at `at` is explained by the word, so that the sentence may go on with the capital at
 * `next`: a title ("M. Roux"), an initial ("J. Roux", "U.S. Steel"), another abbreviation ("Mt. Ida", "no. 4").
 *
 * @param start first token of the sentence
 * @param dotted whether the word holds its stop itself ("U.S.")
 */
export function endsAbbreviated(tokens: TokenTable, start: number, at: number, next: number, dotted: boolean): boolean {
  if (at < 0) return false;
  if ((tokens.kind[at] as number) > TokenKind.Number)
    return isDegree(tokens, at) && tokens.kind[next] === TokenKind.Number; // "N°. 4"
  const bits = tokens.bits[at] as number;
  const following = tokens.bits[next] as number;
  const starts = (following & STARTERS) !== 0 && (following & Word.NameParticle) === 0;
  const counted = at > start && isCounted(tokens, at);
  if (dotted) return counted ? (following & BEHIND_TIME) !== 0 : !starts;
  if (tokens.gap[at + 1] !== 0) return false;
  if (bits & Word.Abbreviation) {
    if (bits & Word.Honorific) return true;
    if (tokens.kind[next] === TokenKind.Number) return true;
    if (tokens.shape[at] === Shape.Lower && (bits & STARTERS) !== 0) return false; // "no. The bridge"
    return !starts;
  }
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  return length === 1 && tokens.shape[at] === Shape.Capitalised && !counted && !starts;
}

/** Whether a number or a degree sign stands before a word, which then is a unit or a time: "30 F.", "2° C.", "6 a.m.". */
function isCounted(tokens: TokenTable, at: number): boolean {
  return tokens.kind[at - 1] === TokenKind.Number || isDegree(tokens, at - 1);
}

function isDegree({ codes, start }: TokenTable, at: number): boolean {
  return codes[start[at] as number] === 0xb0;
}
