import { languageOf } from "../../src/analysis/compile.js";
import type { Doc } from "../../src/article/doc.js";
import { readDoc } from "../../src/article/read.js";
import type { LanguagePack } from "../../src/language/pack.js";
import { french } from "../../src/languages/fr/index.js";

/** A text as the document that facts are read from. */
export function docOf(text: string, pack: LanguagePack = french): Doc {
  return readDoc(text, languageOf(pack, []), null, null);
}

/** Index of the first token that reads `word`. */
export function tokenOf(doc: Doc, word: string): number {
  for (let at = 0; at < doc.tokens.length; at++) if (textOf(doc, at, at + 1) === word) return at;
  throw new Error(`no token ${word} in ${doc.text}`);
}

/** The text of the tokens `[first, last)`. */
export function textOf(doc: Doc, first: number, last: number): string {
  return doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]);
}
