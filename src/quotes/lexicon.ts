import type { LanguageRules } from "../language/rules.js";
import type { Lexicon } from "../text/lexicon.js";

/** The cues of a language, compiled. */
export type QuoteLexicon = Record<never, never>;

/** Adds the cues of a language to its lexicon. */
export function compileQuotes(_lexicon: Lexicon, _rules: LanguageRules): QuoteLexicon {
  return {};
}
