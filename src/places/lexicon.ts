import type { LanguageRules } from "../language/rules.js";
import type { Lexicon } from "../text/lexicon.js";

/** The names of states of a language, compiled. */
export type PlaceLexicon = Record<never, never>;

/** Adds the names of states of a language to its lexicon. */
export function compilePlaces(_lexicon: Lexicon, _rules: LanguageRules): PlaceLexicon {
  return {};
}
