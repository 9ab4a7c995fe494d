import { conjugateEnglish } from "./conjugate.js";

/**
 * The letters that every form of an English verb starts with: "carry", "carr"; "stop", "stop". Null where a form starts
 * otherwise: "think", "thought".
 */
export function stemOfEnglishVerb(lemma: string): string | null {
  const verb = lemma.split(" ", 1)[0] as string;
  const stem = verb.replace(/(?:e|y)$/, "");
  return conjugateEnglish(verb).every(([form]) => form.startsWith(stem)) ? stem : null;
}
