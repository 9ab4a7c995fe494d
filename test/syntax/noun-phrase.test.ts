import { describe, expect, it } from "vitest";
import type { LanguagePack } from "../../src/language/pack.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";
import { phraseEnd, phraseStart } from "../../src/syntax/noun-phrase.js";
import { docOf } from "./doc-of.js";

/** What of "before |head| behind" is in the phrase: the words from its start to its end. */
function phrase(marked: string, language: LanguagePack = french, loose = false): string {
  const [before = "", head = "", behind = ""] = marked.split("|");
  const doc = docOf(before + head + behind, language);
  const { start, end, length } = doc.tokens;
  let at = 0;
  while ((start[at] as number) < before.length) at++;
  let last = at;
  while (last < length && (end[last] as number) <= before.length + head.length) last++;
  const { first } = phraseStart(doc, at, 0);
  return doc.text.slice(start[first], end[phraseEnd(doc, last, length, loose) - 1]);
}

describe("a noun phrase in French", () => {
  it("has adjectives before and behind its noun", () => {
    expect(phrase("l'ancien et très respecté |maire| socialiste a signé")).toBe(
      "ancien et très respecté maire socialiste",
    );
  });

  it("has complements of belonging, and coordinated ones", () => {
    expect(phrase("le |ministre| turc de l'Économie et des Ponts a signé")).toBe(
      "ministre turc de l'Économie et des Ponts",
    );
    expect(phrase("les |ministres| français et allemand de la Pêche ont signé")).toBe(
      "ministres français et allemand de la Pêche",
    );
  });

  it("has complements of another preposition where they name something", () => {
    expect(phrase("la |secrétaire| à la Défense parle")).toBe("secrétaire à la Défense");
    expect(phrase("la |secrétaire| à midi parle")).toBe("secrétaire");
    expect(phrase("la |secrétaire| à l'AFP parle")).toBe("secrétaire");
  });

  it("has any complement where commas set it off", () => {
    expect(phrase(", |professeur| de droit à l'université de Lurcy, parle", french, true)).toBe(
      "professeur de droit à l'université de Lurcy",
    );
  });

  it("has participles alone or with a portfolio", () => {
    expect(phrase("le |ministre| délégué aux Ponts parle")).toBe("ministre délégué aux Ponts");
    expect(phrase("le |ministre| accusé par un maçon parle")).toBe("ministre");
  });

  it("ends before a verb, a name apposed, a relative clause and a comma", () => {
    expect(phrase("le |maire| de Lurcy déclare")).toBe("maire de Lurcy");
    expect(phrase("le |maire| de Lurcy Jean Roux")).toBe("maire de Lurcy");
    expect(phrase("le |maire| de Lurcy qui parle")).toBe("maire de Lurcy");
    expect(phrase("le |maire| de Lurcy, ancien maçon")).toBe("maire de Lurcy");
  });

  it("has a gloss in parentheses before its complement", () => {
    expect(phrase("le |bourgmestre| (maire) de Lurcy parle")).toBe("bourgmestre (maire) de Lurcy");
  });
});

describe("a noun phrase in English", () => {
  it("has what qualifies its noun before it, and complements behind", () => {
    expect(phrase("the German foreign |minister| said", english)).toBe("German foreign minister");
    expect(phrase("the US |secretary| of state said", english)).toBe("US secretary of state");
    expect(phrase("Turkey's deputy |director| of the country's central bank said", english)).toBe(
      "deputy director of the country's central bank",
    );
  });

  it("does not start with a verb", () => {
    expect(phrase("told |president| Duroc", english)).toBe("president");
  });
});
