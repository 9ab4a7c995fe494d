/** Verbs in -er whose future or present leaves the stem. */
const IRREGULAR = /^(?:aller|(?:r?en)voyer)$/;

/**
 * The letters that every form of a French verb in -er starts with: "collaborer", "collabor"; "payer", "pa", for "il paie".
 * Null for the other groups, whose stems change.
 */
export function stemOfFrenchVerb(lemma: string): string | null {
  const verb = lemma.replace(/^s(?:e |')/, "").split(" ", 1)[0] as string;
  if (!verb.endsWith("er") || verb.includes("œ") || IRREGULAR.test(verb)) return null;
  return verb.slice(0, verb.endsWith("yer") ? -3 : -2);
}
