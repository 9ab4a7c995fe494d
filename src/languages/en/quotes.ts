import type { QuoteRules } from "../../language/rules/quotes.js";

/** How English attributes words. */
export const quotes: QuoteRules = {
  cues: [],
  sources: "",
  weakSources: "",
  wholeSources: "",
  anaphors: "",
  naming: "",
  connectives: "",
  sourceNouns: "",
  denials: "",
  gendered: "",
  indefinite: "",
  notSources: "",
  pronouns: "",
};
