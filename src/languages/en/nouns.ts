import type { Inflected } from "../../language/form.js";
import { Form } from "../../language/form.js";

/** Singular and plural of an English noun of role: "minister", "ministers"; "deputy", "deputies"; "spokesman", "spokesmen". */
export function inflectNounEnglish(noun: string): readonly Inflected[] {
  return [
    [noun, Form.Singular],
    [pluralOf(noun), Form.Plural],
  ];
}

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("person")) return `${noun.slice(0, -6)}people`;
  const last = noun.at(-1) ?? "";
  if (last === "y" && !"aeiou".includes(noun.at(-2) ?? "a")) return `${noun.slice(0, -1)}ies`;
  if (last === "s" || last === "x" || noun.endsWith("ch") || noun.endsWith("sh")) return `${noun}es`;
  return `${noun}s`;
}
