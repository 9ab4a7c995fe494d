import type { LanguageRules } from "../language/rules.js";
import type { Lexicon } from "../text/lexicon.js";

/** The triggers of cooperation of a language, compiled. */
export type CooperationLexicon = Record<never, never>;

/** Adds the triggers of cooperation of a language to its lexicon. */
export function compileCooperation(_lexicon: Lexicon, _rules: LanguageRules): CooperationLexicon {
  return {};
}
