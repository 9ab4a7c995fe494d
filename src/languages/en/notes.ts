import type { RuleNote } from "../../language/rules.js";
import { agenciesNotes } from "./notes/agencies.js";
import { articleNotes } from "./notes/article.js";
import { cooperationNotes } from "./notes/cooperation.js";
import { quotesNotes } from "./notes/quotes.js";

/** What each rule reads in this language, with an invented example that the tests run. */
export const notes: Readonly<Record<string, RuleNote>> = {
  ...articleNotes,
  ...agenciesNotes,
  ...quotesNotes,
  ...cooperationNotes,
};
