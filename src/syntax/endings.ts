import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { Shape, TokenKind } from "../text/tokens.js";

/** Letters a word must have before its ending. */
const STEM = 3;

/** Whether a word that the vocabulary knows nothing of ends like a finite verb: "purgerait". */
export function endsLikeFinite(doc: Doc, at: number): boolean {
  if (!isUnknown(doc, at)) return false;
  const { all, letters } = doc.verbEndings;
  const last = doc.text.charCodeAt((doc.tokens.end[at] as number) - 1);
  if ((letters & (1 << (last & 31))) === 0) return false;
  for (let index = 0; index < all.length; index++) {
    if (endsWith(doc, at, all[index] as string)) return !isCompound(doc, at);
  }
  return false;
}

/** "short-lived" */
function isCompound({ text, tokens }: Doc, at: number): boolean {
  for (let letter = tokens.start[at] as number; letter < (tokens.end[at] as number); letter++) {
    if (text.charCodeAt(letter) === 0x2d) return true;
  }
  return false;
}

/** Whether a word that the vocabulary knows nothing of ends like a present participle: "purgeant". */
export function endsLikeParticiple(doc: Doc, at: number): boolean {
  return isUnknown(doc, at) && endsWith(doc, at, doc.rules.grammar.participleEnding);
}

/** Whether the token is a lower-case word that the vocabulary knows nothing of. */
export function isUnknown(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] !== TokenKind.Word || doc.tokens.shape[at] !== Shape.Lower) return false;
  return bitsAt(doc, at) === 0 && formsAt(doc, at) === 0;
}

/** Whether the word at `at` ends so, with a stem before it. */
export function endsWith(doc: Doc, at: number, ending: string): boolean {
  const start = doc.tokens.start[at] as number;
  const end = doc.tokens.end[at] as number;
  return end - start >= ending.length + STEM && doc.text.startsWith(ending, end - ending.length);
}
