/**
 * French: words and frames, with no dependency.
 *
 * @module depeche/fr
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
 * French.
 *
 * @example
 * ```ts
 * import { french } from "depeche/fr";
 * console.assert(french.tag === "fr");
 * ```
 */
export const french: LanguagePack = /* @__PURE__ */ defineLanguage({
  tag: "fr",
  grammar,
  layout,
  people,
  places,
  agencies,
  quotes,
  cooperation,
  notes,
});
