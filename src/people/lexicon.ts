import type { LanguageRules } from "../language/rules.js";
import type { Lexicon } from "../text/lexicon.js";

/** The words about people of a language, compiled. */
export type PeopleLexicon = Record<never, never>;

/** Adds the words about people of a language to its lexicon. */
export function compilePeople(_lexicon: Lexicon, _rules: LanguageRules): PeopleLexicon {
  return {};
}
