import { type Language, languageOf } from "../../src/analysis/compile.js";
import { french } from "../../src/languages/fr/index.js";

/** French, compiled. */
export const language: Language = languageOf(french, []);
