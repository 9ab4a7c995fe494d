import type { Doc } from "../article/doc.js";
import { foldCode } from "../text/characters.js";
import { TokenKind } from "../text/tokens.js";

/** Whether the words of `[from, to)` stand in the same order, marks aside, in `[first, last)`. */
export function holdsWords(doc: Doc, from: number, to: number, first: number, last: number): boolean {
  for (let start = first; start < last; start++) {
    let at = start;
    let word = from;
    while (word < to && at < last) {
      if ((doc.tokens.kind[word] as number) > TokenKind.Number) word++;
      else if ((doc.tokens.kind[at] as number) > TokenKind.Number) at++;
      else if (sameWord(doc, word, at)) {
        word++;
        at++;
      } else break;
    }
    while (word < to && (doc.tokens.kind[word] as number) > TokenKind.Number) word++;
    if (word === to) return true;
  }
  return false;
}

function sameWord({ text, tokens }: Doc, a: number, b: number): boolean {
  if (tokens.word[a] !== tokens.word[b]) return false;
  const start = tokens.start[a] as number;
  const other = tokens.start[b] as number;
  const length = (tokens.end[a] as number) - start;
  if ((tokens.end[b] as number) - other !== length) return false;
  for (let i = 0; i < length; i++) {
    if (foldCode(text.charCodeAt(start + i)) !== foldCode(text.charCodeAt(other + i))) return false;
  }
  return true;
}
