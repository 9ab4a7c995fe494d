import type { RuleNote } from "../../language/rules.js";

/** What each rule reads in English. */
export const notes: Readonly<Record<string, RuleNote>> = {};
