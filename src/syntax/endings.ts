import { bitsAt, type Doc, formsAt } from "../article/doc.js";
import { Shape, TokenKind } from "../text/tokens.js";

/** Letters a word must have before its ending. */
const STEM = 3;

const split = new WeakMap<object, readonly string[]>();

/** Whether a word that the vocabulary knows nothing of ends like a finite verb: "purgerait". */
export function endsLikeFinite(doc: Doc, at: number): boolean {
  if (!isUnknown(doc, at)) return false;
  const { grammar } = doc.rules;
  let endings = split.get(grammar);
  if (!endings) {
    endings = grammar.finiteEndings.split(" ").filter(Boolean);
    split.set(grammar, endings);
  }
  return endings.some((ending) => endsWith(doc, at, ending));
}

/** Whether a word that the vocabulary knows nothing of ends like a present participle: "purgeant". */
export function endsLikeParticiple(doc: Doc, at: number): boolean {
  return isUnknown(doc, at) && endsWith(doc, at, doc.rules.grammar.participleEnding);
}

function isUnknown(doc: Doc, at: number): boolean {
  if (doc.tokens.kind[at] !== TokenKind.Word || doc.tokens.shape[at] !== Shape.Lower) return false;
  return bitsAt(doc, at) === 0 && formsAt(doc, at) === 0;
}

/** Whether the word at `at` ends so, with a stem before it. */
export function endsWith(doc: Doc, at: number, ending: string): boolean {
  const [start, end] = [doc.tokens.start[at] as number, doc.tokens.end[at] as number];
  return end - start >= ending.length + STEM && doc.text.startsWith(ending, end - ending.length);
}
