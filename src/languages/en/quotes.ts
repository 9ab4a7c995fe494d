import type { QuoteRules } from "../../language/rules/quotes.js";

/** How English attributes words. */
export const quotes: QuoteRules = {
  cues: [],
  sources: "",
  weakSources: "",
  wholeSources: "",
  naming: "",
  connectives: "",
  sourceNouns: "",
};
