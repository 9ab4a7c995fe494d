import { type Language, languageOf } from "../../src/analysis/compile.js";
import type { Doc } from "../../src/article/doc.js";
import { readDoc } from "../../src/article/read.js";
import { french } from "../../src/languages/fr/index.js";

/** French, compiled. */
export const language: Language = languageOf(french, []);

/** A French text as the document that the facts are read from. */
export function docOf(text: string): Doc {
  return readDoc(text, language, null, null);
}
