import { describe, expect, it } from "vitest";
import { Form } from "../../../src/language/form.js";
import { inflectAdjective } from "../../../src/languages/fr/adjectives.js";

const withBits = (masculine: string, bits: number): string =>
  inflectAdjective(masculine)
    .filter(([, formBits]) => (formBits & bits) === bits)
    .map(([form]) => form)
    .join(" / ");

/** Masculine singular and plural, feminine singular and plural. */
const fourForms = (masculine: string): string =>
  [
    Form.Masculine | Form.Singular,
    Form.Masculine | Form.Plural,
    Form.Feminine | Form.Singular,
    Form.Feminine | Form.Plural,
  ]
    .map((bits) => withBits(masculine, bits))
    .join(", ");

describe("the forms of a French adjective", () => {
  it.each([
    "français, français, française, françaises",
    "suédois, suédois, suédoise, suédoises",
    "mahorais, mahorais, mahoraise, mahoraises",
    "allemand, allemands, allemande, allemandes",
    "espagnol, espagnols, espagnole, espagnoles",
    "qatari, qataris, qatarie, qataries",
    "marocain, marocains, marocaine, marocaines",
    "afghan, afghans, afghane, afghanes",
    "belge, belges, belge, belges",
    "européen, européens, européenne, européennes",
    "israélien, israéliens, israélienne, israéliennes",
    "breton, bretons, bretonne, bretonnes",
    "letton, lettons, lettone / lettonne, lettones / lettonnes",
    "grec, grecs, grecque, grecques",
    "turc, turcs, turque, turques",
    "public, publics, publique, publiques",
    "franc, francs, franche, franches",
    "juif, juifs, juive, juives",
    "bref, brefs, brève, brèves",
    "sérieux, sérieux, sérieuse, sérieuses",
    "faux, faux, fausse, fausses",
    "premier, premiers, première, premières",
    "étranger, étrangers, étrangère, étrangères",
    "international, internationaux, internationale, internationales",
    "naval, navals, navale, navales",
    "officiel, officiels, officielle, officielles",
    "civil, civils, civile, civiles",
    "supérieur, supérieurs, supérieure, supérieures",
    "majeur, majeurs, majeure, majeures",
    "secret, secrets, secrète, secrètes",
    "complet, complets, complète, complètes",
    "net, nets, nette, nettes",
    "gros, gros, grosse, grosses",
    "nouveau, nouveaux, nouvelle, nouvelles",
    "long, longs, longue, longues",
    "andalou, andalous, andalouse, andalouses",
    "ambigu, ambigus, ambiguë / ambigüe, ambiguës / ambigües",
    "franco-allemand, franco-allemands, franco-allemande, franco-allemandes",
  ])("%s", (forms) => {
    expect(fourForms(forms.split(", ", 1)[0] ?? "")).toBe(forms);
  });

  it("gives a form once, with all it can be", () => {
    expect(inflectAdjective("belge")).toEqual([
      ["belge", Form.Masculine | Form.Feminine | Form.Singular],
      ["belges", Form.Masculine | Form.Feminine | Form.Plural],
    ]);
    expect(inflectAdjective("chinois")[0]).toEqual(["chinois", Form.Masculine | Form.Singular | Form.Plural]);
  });
});

describe("the forms of a French name of a role", () => {
  it.each([
    ["directeur", "directrice"],
    ["sénateur", "sénatrice"],
    ["inspecteur", "inspectrice"],
    ["ambassadeur", "ambassadrice"],
    ["chercheur", "chercheuse"],
    ["acheteur", "acheteuse"],
    ["transporteur", "transporteuse"],
    ["professeur", "professeure"],
    ["procureur", "procureure"],
    ["ingénieur", "ingénieure"],
    ["fournisseur", "fournisseuse"],
    ["auteur", "auteure / autrice"],
    ["président", "présidente"],
    ["vice-président", "vice-présidente"],
    ["conseiller", "conseillère"],
    ["leader", "leader"],
    ["ministre", "ministre"],
    ["député", "députée"],
    ["avocat", "avocate"],
    ["préfet", "préfète"],
    ["sous-préfet", "sous-préfète"],
    ["chef", "chef / cheffe"],
    ["patron", "patronne"],
    ["gardien", "gardienne"],
  ])("%s has the feminine %s", (masculine, feminine) => {
    expect(withBits(masculine, Form.Feminine | Form.Singular)).toBe(feminine);
  });

  it("leaves porte-parole as it is", () => {
    expect(inflectAdjective("porte-parole")).toEqual([
      ["porte-parole", Form.Masculine | Form.Feminine | Form.Singular | Form.Plural],
    ]);
  });

  it.each([
    "premier ministre, premiers ministres, première ministre, premières ministres",
    "secrétaire général, secrétaires généraux, secrétaire générale, secrétaires générales",
    "chef d'État, chefs d'État, chef d'État / cheffe d'État, chefs d'État / cheffes d'État",
    "garde des Sceaux, gardes des Sceaux, garde des Sceaux, gardes des Sceaux",
    "porte-parole adjoint, porte-parole adjoints, porte-parole adjointe, porte-parole adjointes",
    "procureur de la République, procureurs de la République, procureure de la République, procureures de la République",
  ])("inflects the words before a preposition: %s", (forms) => {
    expect(fourForms(forms.split(", ", 1)[0] ?? "")).toBe(forms);
  });
});
