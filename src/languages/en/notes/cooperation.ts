import type { RuleNote } from "../../../language/rules.js";

/** What each rule about cooperation reads. */
export const cooperationNotes: Readonly<Record<string, RuleNote>> = {};
