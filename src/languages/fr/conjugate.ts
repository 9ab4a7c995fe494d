import { FINITE, Form, type Inflect, type Inflected } from "../../language/form.js";
import { type PrincipalParts, principalPartsOfEr } from "./conjugate-er.js";
import { irregularVerbs } from "./conjugate-irregular.js";
import { findEnding } from "./endings.js";

type Forms = Map<string, number>;

/** How many principal parts there are. */
const PRINCIPAL = 6;

/** Letters in the infinitive or a principal part that the spelling of 1990 writes without their accent. */
const CIRCUMFLEX = /[îû]/;

/**
 * The forms of a French verb: the infinitive; the third person of all simple tenses; the first person of the present,
 * imperfect, future and conditional; "vous" in the present; the participles. A reflexive lemma ("se féliciter") gives
 * the verb without its pronoun; of a lemma of several words ("faire valoir") the first word inflects. Spellings of
 * before and after 1990 are both given ("paraît", "parait"). A form that is also of the third person ("parle") does
 * not carry `FirstOrSecond`.
 *
 * @example
 * conjugateFrench("s'abstenir").find(([form]) => form === "abstient"); // ["abstient", Form.Present | Form.Singular]
 */
export const conjugateFrench: Inflect = (lemma: string): readonly Inflected[] => {
  const bare = lemma.replace(/^s(?:e |['’])(?:en )?/, "");
  const [verb = ""] = bare.split(" ", 1);
  const complement = bare.slice(verb.length);
  const forms: Forms = new Map([[verb, Form.Infinitive]]);
  const parts = principalParts(verb);
  for (const row of parts) {
    addThirdPersons(forms, row);
    addParticiples(forms, row);
    addOtherPersons(forms, row);
  }
  // Without its circumflex "croît" would be a form of "croire".
  if (verb !== "croître" && CIRCUMFLEX.test(`${verb} ${parts.flat().join(" ")}`)) addSpellingsOf1990(forms);
  return complement === "" ? [...forms] : [...forms].map(([form, bits]) => [form + complement, bits]);
};

function principalParts(verb: string): readonly PrincipalParts[] {
  const [replaced, forms] = findEnding(irregularVerbs, verb) ?? [0, []];
  if (forms.length > 0) {
    const stem = verb.slice(0, -replaced);
    return [forms.map((form) => prefixed(stem, form)) as unknown as PrincipalParts];
  }
  return /.er$/.test(verb) ? principalPartsOfEr(verb) : [];
}

/** Puts the stem before the form, but behind the key of a form that has one ("s:fasse"). */
function prefixed(stem: string, form: string): string {
  if (form.endsWith("-")) return form;
  return form[1] === ":" ? form.slice(0, 2) + stem + form.slice(2) : stem + form;
}

function addThirdPersons(forms: Forms, parts: PrincipalParts): void {
  const [il, nous, ils, future, past] = parts;
  const add = (singular: string, plural: string, bits: number): void => {
    if (singular === "-") return;
    addForm(forms, singular, bits | Form.Singular);
    if (ils !== "-") addForm(forms, plural, bits | Form.Plural);
  };
  const stem = nous.slice(0, -3);
  const futureStem = future.slice(0, -1);
  const subjunctive = other(parts, "s") ?? ils.slice(0, -2);
  add(il, ils, Form.Present);
  add(`${stem}ait`, `${stem}aient`, Form.Past);
  add(past, past.endsWith("a") ? `${beforeE(stem)}èrent` : `${past.slice(0, -1)}rent`, Form.Past);
  add(future, `${futureStem}ont`, Form.Future);
  add(`${futureStem}ait`, `${futureStem}aient`, Form.Conditional);
  // "fasse, fassent", but "soit, soient"
  const subjunctivePlural = subjunctive.endsWith("e") ? `${subjunctive}nt` : `${subjunctive.slice(0, -1)}ent`;
  add(subjunctive, subjunctivePlural, Form.Subjunctive);
}

function addParticiples(forms: Forms, parts: PrincipalParts): void {
  const [, nous, , , , participle] = parts;
  addForm(forms, other(parts, "p") ?? `${nous.slice(0, -3)}ant`, Form.PresentParticiple);
  const agrees = !participle.endsWith("=");
  const masculine = agrees ? participle : participle.slice(0, -1);
  addForm(forms, masculine, Form.PastParticiple | Form.Masculine | Form.Singular);
  if (!agrees) return;
  // "dû, due", "dissous, dissoute"
  const feminine = `${masculine.replace("û", "u").replace(/ous$/, "out")}e`;
  const plural = masculine.endsWith("s") ? masculine : `${masculine.replace("û", "u")}s`;
  addForm(forms, plural, Form.PastParticiple | Form.Masculine | Form.Plural);
  addForm(forms, feminine, Form.PastParticiple | Form.Feminine | Form.Singular);
  addForm(forms, `${feminine}s`, Form.PastParticiple | Form.Feminine | Form.Plural);
}

function addOtherPersons(forms: Forms, parts: PrincipalParts): void {
  const [il, nous, , future] = parts;
  const je = other(parts, "j") ?? firstPerson(il);
  if (je === "-") return;
  const add = (form: string, bits: number): void => addForm(forms, form, bits | Form.FirstOrSecond);
  const stem = nous.slice(0, -3);
  const futureStem = future.slice(0, -1);
  const imperative = other(parts, "i");
  const present = Form.Present | Form.Plural | (imperative === undefined ? Form.Imperative : 0);
  add(je, Form.Present | Form.Singular);
  add(other(parts, "n") ?? nous, present);
  add(other(parts, "y") ?? `${beforeE(stem)}ez`, present);
  add(`${stem}ais`, Form.Past | Form.Singular);
  add(`${beforeE(stem)}ions`, Form.Past | Form.Plural);
  add(`${futureStem}ai`, Form.Future | Form.Singular);
  add(`${futureStem}ons`, Form.Future | Form.Plural);
  add(`${futureStem}ais`, Form.Conditional | Form.Singular);
  add(`${futureStem}ions`, Form.Conditional | Form.Plural);
  if (imperative === undefined) return;
  // "soyons", "ayons" are also subjunctives; "sachons", "veuillons" are not.
  const bits = Form.Imperative | Form.Plural | (imperative.endsWith("yons") ? Form.Subjunctive : 0);
  add(imperative, bits);
  add(`${imperative.slice(0, -3)}ez`, bits);
}

/** "dort" → "dors", "bat" → "bats", "paraît" → "parais", "offre" → "offre" */
function firstPerson(il: string): string {
  if (il.endsWith("e")) return il;
  return /[aeê]t$|[cd]$/.test(il) ? `${il}s` : `${il.slice(0, -1).replace(/î$/, "i")}s`;
}

/** "commenç-" → "commenc-", "mange-" → "mang-" */
function beforeE(stem: string): string {
  if (stem.endsWith("ç")) return `${stem.slice(0, -1)}c`;
  return stem.endsWith("ge") ? stem.slice(0, -1) : stem;
}

/** The form that does not follow from the principal parts and stands behind them by its key. */
function other(parts: PrincipalParts, key: string): string | undefined {
  for (let at = PRINCIPAL; at < parts.length; at++) {
    if (parts[at]?.startsWith(key) && parts[at]?.charAt(1) === ":") return parts[at]?.slice(2);
  }
  return undefined;
}

function addForm(forms: Forms, form: string, bits: number): void {
  if (form === "-") return;
  const known = forms.get(form) ?? 0;
  const isThird = (known & FINITE) !== 0 && (known & Form.FirstOrSecond) === 0;
  forms.set(form, known | (isThird ? bits & ~Form.FirstOrSecond : bits));
}

/** "connaît" → also "connait", "coûte" → also "coute" */
function addSpellingsOf1990(forms: Forms): void {
  for (const [form, bits] of [...forms]) {
    if (!/[îû]/.test(form)) continue;
    const plain = form.replaceAll("î", "i").replace(/û(?=[lt])/, "u");
    if (plain !== form) forms.set(plain, bits | (forms.get(plain) ?? 0));
  }
}
