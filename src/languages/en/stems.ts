import { irregularFormsOf } from "./conjugate.js";

/**
 * The letters that every form of an English verb starts with: "carry", "carr"; "tie", "t", for "tying". Several where a
 * form starts otherwise: "think", "think thought".
 */
export function stemOfEnglishVerb(lemma: string): string {
  const space = lemma.indexOf(" ");
  const verb = space < 0 ? lemma : lemma.slice(0, space);
  const stem = verb.slice(0, verb.length - lettersOfEnding(verb));
  const others = irregularFormsOf(verb).filter((form) => !form.startsWith(stem));
  return others.length === 0 ? stem : `${stem} ${others.join(" ")}`;
}

/** How many letters at the end of a base give way in some form: "agree" none, "argue" and "carry" one, "tie" two. */
function lettersOfEnding(verb: string): number {
  if (verb.endsWith("ie")) return 2;
  return verb.endsWith("e") || verb.endsWith("y") ? 1 : 0;
}
