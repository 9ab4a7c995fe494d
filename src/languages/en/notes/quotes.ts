import type { RuleNote } from "../../../language/rules.js";

/** What each rule about quotes reads. */
export const quotesNotes: Readonly<Record<string, RuleNote>> = {};
