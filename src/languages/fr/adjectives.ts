import { Form, type Inflected } from "../../language/form.js";
import { feminineEndings } from "./adjective-endings.js";
import { findEnding } from "./endings.js";

/** What ends the part of a role that inflects: "secrétaire général | de l'Assemblée", "chef | d'État". */
const COMPLEMENT = / (?:(?:de|du|des|à|au|aux|en|pour|sur|près|auprès)(?: |$)|d['’])/;

const PLURAL_IN_ALS = /(?:banal|naval|natal|fatal|final|bancal|glacial)$/;

/** "porte-parole", "porte-drapeau": a verb and its object. */
const INVARIABLE = /^porte-/;

/**
 * The masculine and feminine, singular and plural of a French adjective or name of a role, written as its masculine
 * singular in lower case; more than one feminine where the press uses several. Of a compound with a hyphen the last
 * part inflects ("franco-allemande"); of several words, all up to the first preposition ("premières ministres",
 * "procureure de la République").
 *
 * @example
 * inflectAdjective("grec").map(([form]) => form); // ["grec", "grecs", "grecque", "grecques"]
 */
export function inflectAdjective(masculine: string): readonly Inflected[] {
  if (!masculine.includes(" ")) return inflectWord(masculine);
  const cut = masculine.search(COMPLEMENT);
  const complement = cut < 0 ? "" : masculine.slice(cut);
  const words = masculine.slice(0, masculine.length - complement.length).split(" ");
  const forms = new Map<string, number>();
  const put = (form: string, bits: number): void => {
    forms.set(form + complement, bits | (forms.get(form + complement) ?? 0));
  };
  const putBothNumbers = (singular: readonly string[], gender: number): void => {
    put(singular.join(" "), gender | Form.Singular);
    put(singular.map(pluralOf).join(" "), gender | Form.Plural);
  };
  putBothNumbers(words, Form.Masculine);
  const feminines = words.map(femininesOf);
  const variants = Math.max(...feminines.map((forms) => forms.length));
  for (let variant = 0; variant < variants; variant++) {
    const feminine = feminines.map((forms) => forms[Math.min(variant, forms.length - 1)] ?? "");
    putBothNumbers(feminine, Form.Feminine);
  }
  return [...forms];
}

/** The same of a single word. */
function inflectWord(masculine: string): readonly Inflected[] {
  const forms = new Map<string, number>();
  const put = (form: string, bits: number): void => {
    forms.set(form, bits | (forms.get(form) ?? 0));
  };
  put(masculine, Form.Masculine | Form.Singular);
  put(pluralOf(masculine), Form.Masculine | Form.Plural);
  for (const feminine of femininesOf(masculine)) {
    put(feminine, Form.Feminine | Form.Singular);
    put(pluralOf(feminine), Form.Feminine | Form.Plural);
  }
  return [...forms];
}

function femininesOf(masculine: string): readonly string[] {
  if (INVARIABLE.test(masculine)) return [masculine];
  const found = findEnding(feminineEndings, masculine);
  if (found === undefined) return [masculine.endsWith("e") ? masculine : `${masculine}e`];
  const stem = masculine.slice(0, masculine.length - found[0]);
  return found[1].map((ending) => stem + ending);
}

function pluralOf(singular: string): string {
  if (INVARIABLE.test(singular) || /[sxz]$/.test(singular)) return singular;
  if (singular.endsWith("al") && !PLURAL_IN_ALS.test(singular)) return `${singular.slice(0, -1)}ux`;
  return singular + (/(?:au|hébreu)$/.test(singular) ? "x" : "s");
}
