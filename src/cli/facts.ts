import {
  type Analysis,
  analyze,
  detectCooperation,
  extractQuotes,
  findAcronyms,
  findAgencies,
  findPeople,
  findPlaces,
  parseArticle,
} from "../analysis/functions.js";
import type { Options } from "../analysis/options.js";
import type { Input } from "../article/types.js";
import { FACTS, type Fact } from "./settings.js";

/** An analysis with the facts that are asked for; the others are empty, and not read where no other fact needs them. */
export function readFacts(input: Input, options: Options, only: readonly Fact[]): Analysis {
  if (only.length === FACTS.length) return analyze(input, options);
  const article = parseArticle(input, options);
  const read = <Found>(fact: Fact, find: (article: Analysis["article"], options: Options) => readonly Found[]) =>
    only.includes(fact) ? find(article, options) : [];
  return {
    schema: 1,
    article,
    quotes: read("quotes", extractQuotes),
    people: read("people", findPeople),
    places: read("places", findPlaces),
    agencies: read("agencies", findAgencies),
    acronyms: read("acronyms", findAcronyms),
    cooperations: read("cooperations", detectCooperation),
  };
}
