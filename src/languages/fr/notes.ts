import type { RuleNote } from "../../language/rules.js";

/** What each rule reads in French. */
export const notes: Readonly<Record<string, RuleNote>> = {};
