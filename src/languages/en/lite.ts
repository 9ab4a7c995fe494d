/**
 * English: words and frames, with no dependency.
 *
 * @module depeche/en/lite
 */
import { defineLanguage } from "../../language/define.js";
import type { LanguagePack } from "../../language/pack.js";
import { agencies } from "./agencies.js";
import { cooperation } from "./cooperation.js";
import { grammar } from "./grammar.js";
import { layout } from "./layout.js";
import { notes } from "./notes.js";
import { people } from "./people.js";
import { quotes } from "./quotes.js";
import { states as places } from "./states.js";

/**
 * English.
 *
 * @example
 * ```ts
 * import { englishLite } from "depeche/en/lite";
 * console.assert(englishLite.tag === "en");
 * ```
 */
export const englishLite: LanguagePack = /* @__PURE__ */ defineLanguage({
  tag: "en",
  grammar,
  layout,
  people,
  places,
  agencies,
  quotes,
  cooperation,
  notes,
});
