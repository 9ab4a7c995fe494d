import { expect, test } from "vitest";
import { clauseStart, isFiniteVerb, mainVerb } from "../../src/syntax/clauses.js";
import { docOf, textOf, tokenOf } from "./doc-of.js";

function mainVerbOf(text: string): string | null {
  const doc = docOf(text);
  const verb = mainVerb(doc, 0, doc.tokens.length);
  return verb < 0 ? null : textOf(doc, verb, verb + 1);
}

test("a noun that looks like a verb is none behind its determiner", () => {
  const doc = docOf("La note qui annonce la demande arrive.");
  expect(isFiniteVerb(doc, tokenOf(doc, "note"))).toBe(false);
  expect(isFiniteVerb(doc, tokenOf(doc, "annonce"))).toBe(true);
  expect(isFiniteVerb(doc, tokenOf(doc, "demande"))).toBe(false);
});

test("a verb behind a clitic is one", () => {
  const doc = docOf("Un témoin leur assure que le maire le demande.");
  expect(isFiniteVerb(doc, tokenOf(doc, "assure"))).toBe(true);
});

test("a verb that no lexicon holds is told by its ending", () => {
  expect(mainVerbOf("Le condamné purgerait sa peine à Lurcy.")).toBe("purgerait");
});

test("the main verb stands in no relative or subordinate clause", () => {
  expect(mainVerbOf("Le maire, qui dirige la ville, annonce une fête.")).toBe("annonce");
  expect(mainVerbOf("Le maire s'est réjoui de la fête.")).toBe("est");
  expect(mainVerbOf("Après la fête du village")).toBeNull();
});

test("a clause starts behind the word that opens it", () => {
  const doc = docOf("Le maire affirme que la préfète souhaite une fête.");
  expect(clauseStart(doc, 0, tokenOf(doc, "souhaite"))).toBe(tokenOf(doc, "la"));
  expect(clauseStart(doc, 0, tokenOf(doc, "affirme"))).toBe(0);
});
