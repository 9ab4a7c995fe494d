import { Form, type Inflect, type Inflected } from "../../language/form.js";
import { doublingVerbs, irregularVerbs } from "./conjugate-irregular.js";

/** Prefixes that leave the inflection of an irregular verb as it is: "withdraw", "misunderstand". */
const PREFIX = /^(?:under|over|with|fore|out|mis|off|re|un|up)/;

/** "stop", "quit": one syllable with one vowel and one consonant, which doubles. */
const ONE_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprstvz]$/;

/** Other verbs in one vowel and -l, which double it in British spelling only: "travelled", "traveled". */
const BRITISH = /(?:[^aeiou][aeiou]|[fd]ue|dia|tia|qua)l$/;

/**
 * The forms of an English verb: base, -s, past, past participle, -ing. The base is also the plural of the present.
 * Of a lemma of several words ("point out") the first inflects. British and American spellings are both given.
 *
 * @example
 * conjugateEnglish("rule out").map(([form]) => form); // ["rule out", "rules out", "ruled out", "ruling out"]
 */
export const conjugateEnglish: Inflect = (lemma: string): readonly Inflected[] => {
  const [verb = ""] = lemma.split(" ", 1);
  const complement = lemma.slice(verb.length);
  const stem = verb.slice(prefixLength(verb));
  const prefix = verb.slice(0, verb.length - stem.length);
  const forms = new Map<string, number>();
  for (const [form, bits] of inflect(stem)) forms.set(form, bits | (forms.get(form) ?? 0));
  return [...forms].map(([form, bits]) => [prefix + form + complement, bits]);
};

/** The forms of an English verb that do not follow from its base: "withdraw" gives "withdrew", "withdrawn". */
export function irregularFormsOf(verb: string): readonly string[] {
  if (verb === "be") return formsOfBe().map(([form]) => form);
  if (verb === "have") return ["has", "had"];
  const length = prefixLength(verb);
  const rows = irregular().get(verb.slice(length)) ?? [];
  return rows.flat().map((form) => verb.slice(0, length) + form);
}

/** What stands before the verb proper: "co-" of "co-write", "with" of "withdraw", but nothing of "remain". */
function prefixLength(verb: string): number {
  const hyphen = verb.lastIndexOf("-") + 1;
  const word = verb.slice(hyphen);
  if (irregular().has(word)) return hyphen;
  const prefix = PREFIX.exec(word)?.[0].length ?? 0;
  if (prefix === 0) return hyphen;
  const inner = word.slice(prefix);
  const innerPrefix = prefixLength(inner);
  return irregular().has(inner.slice(innerPrefix)) ? hyphen + prefix + innerPrefix : hyphen;
}

function inflect(verb: string): readonly Inflected[] {
  if (verb === "") return [["", Form.Infinitive]];
  if (verb === "be") return formsOfBe();
  const regular = regularPast(verb);
  const [past = regular, participle = past] = irregular().get(verb) ?? [];
  const all = (forms: readonly string[], bits: number): Inflected[] => forms.map((form) => [form, bits]);
  return [
    [verb, Form.Infinitive | Form.Present | Form.Plural],
    [thirdPerson(verb), Form.Present | Form.Singular],
    ...all(past, Form.Past | Form.Singular | Form.Plural),
    ...all(participle, Form.PastParticiple),
    ...all(gerund(verb), Form.PresentParticiple),
  ];
}

function formsOfBe(): readonly Inflected[] {
  return [
    ["be", Form.Infinitive],
    ["am", Form.Present | Form.Singular | Form.FirstOrSecond],
    ["is", Form.Present | Form.Singular],
    ["are", Form.Present | Form.Plural],
    ["was", Form.Past | Form.Singular],
    ["were", Form.Past | Form.Plural],
    ["been", Form.PastParticiple],
    ["being", Form.PresentParticiple],
  ];
}

function thirdPerson(verb: string): string {
  if (verb === "have") return "has";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/[^z]z$/.test(verb) && ONE_SYLLABLE.test(verb)) return `${verb}zes`;
  return verb + (/(?:[sxz]|[cs]h|[^aeiou]o)$/.test(verb) ? "es" : "s");
}

function regularPast(verb: string): readonly string[] {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stemsBeforeVowel(verb).map((stem) => `${stem}ed`);
}

function gerund(verb: string): readonly string[] {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  return stemsBeforeVowel(verb).map((stem) => `${stem}ing`);
}

/** The stem before -ed and -ing: "stopp-", "admitt-", "panick-", "travel-" and "travell-". */
function stemsBeforeVowel(verb: string): readonly string[] {
  if (verb.endsWith("ic")) return [`${verb}k`];
  const doubled = verb + verb.slice(-1);
  if (ONE_SYLLABLE.test(verb) || doublingVerbs.includes(` ${verb} `)) return [doubled];
  return BRITISH.test(verb) ? [verb, doubled] : [verb];
}

type Principal = readonly (readonly string[])[];

let decoded: ReadonlyMap<string, Principal> | undefined;

/** The table of irregular verbs, decoded on first use. */
function irregular(): ReadonlyMap<string, Principal> {
  decoded ??= new Map(irregularVerbs.trim().split("\n").map(decodeRow));
  return decoded;
}

function decodeRow(row: string): [lemma: string, Principal] {
  const [lemma = "", past = lemma, participle = past] = row.split(" ");
  return [lemma, [past.split("/"), participle.split("/")]];
}
