/**
 * English.
 *
 * @module depeche/en
 */
import type { LanguagePack } from "../../language/pack.js";
import { englishLite } from "./lite.js";

/**
 * English.
 *
 * @example
 * ```ts
 * import { english } from "depeche/en";
 * console.assert(english.tag === "en");
 * ```
 */
export const english: LanguagePack = englishLite;
