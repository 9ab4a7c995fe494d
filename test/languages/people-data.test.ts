import { describe, expect, it } from "vitest";
import { givenNames as englishNames } from "../../src/languages/en/given-names.js";
import * as english from "../../src/languages/en/roles.js";
import { givenNames as frenchNames } from "../../src/languages/fr/given-names.js";
import * as french from "../../src/languages/fr/roles.js";

const words = (list: string): string[] => list.trim().split(/\s+/);
const lines = (list: string): string[] => list.trim().split("\n");
const repeated = (list: readonly string[]): string[] => list.filter((item, at) => list.indexOf(item) !== at);

const languages = [
  { language: "French", names: frenchNames, data: french },
  { language: "English", names: englishNames, data: english },
];

describe.each(languages)("the $language given names", ({ names }) => {
  const all = [names.f, names.m, names.either].flatMap(words);

  it("are each listed once, under one gender", () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(repeated(all)).toEqual([]);
  });

  it("are single capitalised words in composed form", () => {
    expect(all.filter((name) => !/^\p{Lu}\p{L}+(?:-\p{L}+)?$/u.test(name))).toEqual([]);
    expect(all.filter((name) => name !== name.normalize("NFC"))).toEqual([]);
  });

  it("list no compound whose parts are listed", () => {
    const known = new Set(all);
    const composed = all.filter((name) => name.includes("-") && name.split("-").every((part) => known.has(part)));
    expect(composed).toEqual([]);
  });
});

/** Each noun of a list of roles as `[class, forms]`. */
function rolesOf(list: string): (readonly [kind: string, forms: string[]])[] {
  return list
    .trim()
    .split("\n\n")
    .flatMap((section) => {
      const [kind = "", nouns = ""] = section.split(":");
      return nouns.split(",").map((noun) => [kind, noun.trim().split("/")] as const);
    });
}

const withoutMark = (form: string): string => form.replace("*", "");

describe.each(languages)("the $language roles", ({ data }) => {
  const roles = rolesOf(data.roles);

  it("are nouns of one or two forms, a title marked at the end", () => {
    const form = /^[\p{L}'-]+(?: [\p{L}'-]+)*$/u;
    expect(roles.length).toBeGreaterThan(200);
    expect(roles.filter(([, forms]) => forms.length > 2 || forms.slice(0, -1).some((one) => !form.test(one)))).toEqual(
      [],
    );
    const last = roles.map(([, forms]) => forms.at(-1) as string).filter((one) => !/^\*?$/.test(one));
    expect(last.filter((one) => !form.test(one.replace(/\*$/, "")))).toEqual([]);
  });

  it("hold every form once, so that it has one class", () => {
    expect(repeated(roles.flatMap(([, forms]) => forms.map(withoutMark).filter(Boolean)))).toEqual([]);
  });

  it("give two forms only to persons", () => {
    expect(roles.filter(([kind, forms]) => forms.length > 1 && kind !== "person")).toEqual([]);
  });

  it("have members of every class", () => {
    const classes = new Set(roles.map(([kind]) => kind));
    expect([...classes].sort()).toEqual(["document", "group", "media", "organisation", "person", "source"]);
  });

  it("are in composed form with straight apostrophes", () => {
    const text = Object.values(data).join("\n");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[’\u00a0\u202f]/);
  });
});

describe.each(languages)("the $language words around a name", ({ data }) => {
  it("are honorifics of a kind, each listed once", () => {
    const honorifics = lines(data.honorifics);
    const line = /^(?:[mf]|any|(?:[mf] )?(?:plural|name)):(?: \p{L}[\p{L}-]*)+$/u;
    expect(honorifics.filter((one) => !line.test(one))).toEqual([]);
    expect(repeated(honorifics.flatMap((one) => words(one.slice(one.indexOf(":") + 1))))).toEqual([]);
  });

  it("are counterparts that are no role, and particles, each listed once", () => {
    const roles = new Set(rolesOf(data.roles).flatMap(([, forms]) => forms));
    expect(lines(data.counterparts).filter((noun) => roles.has(noun))).toEqual([]);
    expect(repeated(lines(data.counterparts))).toEqual([]);
    expect(repeated(words(data.nameParticles))).toEqual([]);
  });
});
