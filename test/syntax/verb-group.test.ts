import { expect, test } from "vitest";
import { Form } from "../../src/language/form.js";
import { englishLite } from "../../src/languages/en/lite.js";
import { type VerbGroup, verbGroupAt } from "../../src/syntax/verb-group.js";
import { docOf, textOf, tokenOf } from "./doc-of.js";

function groupOf(text: string, verb: string, pack = docOf(text)): VerbGroup & { text: string } {
  const group = verbGroupAt(pack, tokenOf(pack, verb), 0);
  return { ...group, text: textOf(pack, group.first, group.last) };
}

test("a perfect is past and spans from its auxiliary to its participle", () => {
  const group = groupOf("Le maire a déclaré forfait.", "déclaré");
  expect(group.text).toBe("a déclaré");
  expect(group.form & Form.Past).toBeTruthy();
  expect(group.passive).toBe(false);
});

test("adverbs and a remark with a possessive stand inside the group", () => {
  expect(groupOf("La maire a également déclaré cela.", "déclaré").text).toBe("a également déclaré");
  expect(groupOf("La maire a pour sa part déclaré cela.", "déclaré").text).toBe("a pour sa part déclaré");
  expect(groupOf("La maire a officiellement déclaré cela.", "déclaré").text).toBe("a officiellement déclaré");
});

test("a subject clitic behind the auxiliary is told", () => {
  const doc = docOf("« Oui », a-t-elle ajouté.");
  const group = verbGroupAt(doc, tokenOf(doc, "ajouté"), 0);
  expect(textOf(doc, group.first, group.last)).toBe("a-t-elle ajouté");
  expect(textOf(doc, group.clitic, group.clitic + 1)).toBe("elle");
});

test("a subject pronoun before the group is told and stays outside", () => {
  const doc = docOf("Hier, elle lui a répondu.");
  const group = verbGroupAt(doc, tokenOf(doc, "répondu"), 0);
  expect(textOf(doc, group.first, group.last)).toBe("lui a répondu");
  expect(textOf(doc, group.pronoun, group.pronoun + 1)).toBe("elle");
});

test("a passive, a reflexive and a negation are told apart", () => {
  expect(groupOf("Le pont a été jugé dangereux.", "jugé")).toMatchObject({ passive: true, reflexive: false });
  expect(groupOf("Le maire s'est félicité du vote.", "félicité")).toMatchObject({ passive: false, reflexive: true });
  expect(groupOf("Le maire n'a pas répondu.", "répondu")).toMatchObject({ negated: true, text: "n'a pas répondu" });
});

test("a modal governs an infinitive", () => {
  const group = groupOf("Le maire devrait annoncer sa décision.", "annoncer");
  expect(group).toMatchObject({ modal: true, text: "devrait annoncer" });
  expect(group.form & Form.Conditional).toBeTruthy();
});

test("a participle that stands alone has no finite verb", () => {
  expect(groupOf("Une décision jugée hâtive.", "jugée")).toMatchObject({ finite: -1, text: "jugée" });
});

test("English groups are read alike", () => {
  const doc = docOf("The mayor has also said so.", englishLite);
  const group = verbGroupAt(doc, tokenOf(doc, "said"), 0);
  expect(textOf(doc, group.first, group.last)).toBe("has also said");
  expect(group.form & Form.Past).toBeTruthy();
});
