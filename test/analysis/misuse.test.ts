import { analyze, DepecheError, type DepecheErrorCode, defineGazetteer, type Options, parseArticle } from "depeche";
import { englishLite } from "depeche/en/lite";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

function codeOf(act: () => unknown): DepecheErrorCode | "no error" {
  try {
    act();
    return "no error";
  } catch (error) {
    return error instanceof DepecheError ? error.code : "no error";
  }
}

const options = (value: unknown): Options => value as Options;

describe("misuse throws an error that says what was given and what to do", () => {
  it.each([42, null, undefined, {}, [], true, { blocks: "no" }])("input %j is no text", (input) => {
    expect(codeOf(() => analyze(input as unknown as string, { language: french }))).toBe("not-a-text");
  });

  it("a block without a text is no text", () => {
    expect(codeOf(() => analyze({ blocks: [{ text: 1 as unknown as string }] }, { language: french }))).toBe(
      "not-a-text",
    );
  });

  it.each([undefined, {}, { language: undefined }, { language: [] }])("options %j name no language", (given) => {
    expect(codeOf(() => analyze("a", options(given)))).toBe("no-language");
  });

  it.each([{ language: "fr" }, { language: {} }, { language: [french, { contract: 2 }] }])(
    "%j holds a bad pack",
    (given) => {
      expect(codeOf(() => analyze("a", options(given)))).toBe("bad-pack");
    },
  );

  it.each([[{}], "x", { records: 1 }])("%j is no gazetteer", (agencies) => {
    expect(codeOf(() => analyze("a", options({ language: french, agencies })))).toBe("bad-gazetteer");
  });

  it("a record without a name, or an id that comes twice, makes no gazetteer", () => {
    const record = { id: "fr-ponts", kind: "other", country: "FR", names: { fr: ["Régie des ponts"] } } as const;
    expect(codeOf(() => defineGazetteer([{ ...record, names: {} }]))).toBe("bad-gazetteer");
    expect(codeOf(() => defineGazetteer([record, record]))).toBe("bad-gazetteer");
  });

  it("an article read in one language is not read on in another", () => {
    const article = parseArticle("Le pont rouvre lundi.", { language: french });
    expect(codeOf(() => analyze(article, { language: englishLite }))).toBe("language-mismatch");
  });

  it("the message names the value, and what to do", () => {
    expect(() => analyze(42 as unknown as string, { language: french })).toThrow(/number 42.*pass a string/);
  });
});
