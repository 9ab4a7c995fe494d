/**
 * English, with wink-nlp and compromise beside its rules.
 *
 * @module depeche/en
 */
import { defineLanguage } from "../../language/define.js";
import type { LanguagePack } from "../../language/pack.js";
import { compromise } from "./annotators/compromise.js";
import { wink } from "./annotators/wink.js";
import { englishLite } from "./lite.js";

/**
 * English: the rules of `englishLite`, with parts of speech from wink-nlp where a cue could be a noun, and genders of
 * given names from compromise where the text tells none.
 *
 * @example
 * ```ts
 * import { extractQuotes } from "depeche";
 * import { english } from "depeche/en";
 * const [quote] = extractQuotes('"We will reopen on Monday," said Jane Rowe.', { language: english });
 * console.assert(quote?.speaker?.name === "Jane Rowe");
 * ```
 */
export const english: LanguagePack = /* @__PURE__ */ defineLanguage({
  ...englishLite.language,
  annotators: [wink, compromise],
});
