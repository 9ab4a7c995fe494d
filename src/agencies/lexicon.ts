import type { LanguageRules } from "../language/rules.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Gazetteer } from "./gazetteer.js";

/** The names of bodies of a language, compiled. */
export type AgencyLexicon = Record<never, never>;

/** Adds the names of bodies of a language to its lexicon. */
export function compileAgencies(
  _lexicon: Lexicon,
  _rules: LanguageRules,
  _gazetteers: readonly Gazetteer[],
): AgencyLexicon {
  return {};
}
