import type { LanguagePack, PackRule } from "./pack.js";
import type { LanguageRules } from "./rules.js";

/**
 * Makes a language pack of the words and frames of a language. Nothing is compiled before the pack first reads a text.
 *
 * @example
 * ```ts
 * import { defineLanguage, parseArticle } from "depeche";
 * import { french } from "depeche/fr";
 * const belgian = defineLanguage({ ...french.language, tag: "fr-BE" });
 * console.assert(parseArticle("Le pont rouvre.", { language: belgian }).language === "fr-BE");
 * ```
 */
export function defineLanguage(rules: LanguageRules): LanguagePack {
  const listed: PackRule[] = [];
  return {
    contract: 1,
    kind: "language",
    tag: rules.tag,
    language: rules,
    get rules(): readonly PackRule[] {
      if (listed.length === 0) {
        for (const [name, note] of Object.entries(rules.notes)) listed.push({ id: `${rules.tag}/${name}`, ...note });
      }
      return listed;
    },
  };
}
