import type { RuleNote } from "../../../language/rules.js";

/** What each rule about article reads. */
export const articleNotes: Readonly<Record<string, RuleNote>> = {};
