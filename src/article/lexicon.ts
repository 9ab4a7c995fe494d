import type { LanguageRules } from "../language/rules.js";
import type { Lexicon } from "../text/lexicon.js";

/** The layout words of a language, compiled. */
export type LayoutLexicon = Record<never, never>;

/** Adds the layout words of a language to its lexicon. */
export function compileLayout(_lexicon: Lexicon, _rules: LanguageRules): LayoutLexicon {
  return {};
}
