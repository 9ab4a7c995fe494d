import type { RuleNote } from "../../../language/rules.js";

/** What each rule about agencies reads. */
export const agenciesNotes: Readonly<Record<string, RuleNote>> = {};
