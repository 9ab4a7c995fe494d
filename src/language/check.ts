import type { LanguagePack } from "./pack.js";

/** What is wrong with one member of a pack's rules. */
export interface LanguageProblem {
  /** Where, as a path: "grammar.words.determiner". */
  readonly path: string;
  /** What is wrong, and what it should be. */
  readonly problem: string;
}

const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const RULE_NAME = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * Looks a pack over for what would make it read badly without an error: a malformed tag, words that are not composed
 * (NFC) or carry a curly apostrophe, a verb whose lemma does not inflect, a rule without its note. For a pack's tests.
 *
 * @returns the problems, in the order of the rules; empty for a sound pack
 * @example
 * ```ts
 * import { checkLanguage } from "depeche";
 * import { french } from "depeche/fr";
 * console.assert(checkLanguage(french).length === 0);
 * ```
 */
export function checkLanguage(pack: LanguagePack): readonly LanguageProblem[] {
  const { tag, grammar, notes } = pack.language;
  const found: LanguageProblem[] = [];
  if (!TAG.test(tag)) found.push({ path: "tag", problem: `"${tag}" is no BCP 47 tag` });
  checkStrings(pack.language, "", found);
  for (const lemma of grammar.commonVerbs.split(/\s+/).filter(Boolean)) {
    if (grammar.inflectVerb(lemma).length < 2)
      found.push({ path: "grammar.commonVerbs", problem: `"${lemma}" does not inflect` });
  }
  for (const [name, note] of Object.entries(notes)) {
    if (!RULE_NAME.test(name))
      found.push({ path: `notes.${name}`, problem: "a rule is named in lower case, words linked by hyphens" });
    if (note.reads.trim() === "" || note.example.trim() === "")
      found.push({ path: `notes.${name}`, problem: "it does not say what it reads, or has no example" });
  }
  return found;
}

/** Words are compared composed and with a straight apostrophe; examples of rules are texts, and may have any. */
function checkStrings(value: unknown, path: string, found: LanguageProblem[]): void {
  if (typeof value === "string") {
    if (value.normalize("NFC") !== value) found.push({ path, problem: "holds words that are not composed (NFC)" });
    if (value.includes("’")) found.push({ path, problem: "holds a curly apostrophe; write a straight one" });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key !== "notes") checkStrings(member, path === "" ? key : `${path}.${key}`, found);
    }
  }
}
