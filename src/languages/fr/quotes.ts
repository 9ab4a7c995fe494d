import type { QuoteRules } from "../../language/rules/quotes.js";

/** How French attributes words. */
export const quotes: QuoteRules = { cues: [] };
