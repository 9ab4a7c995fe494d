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

describe.each(languages)("the $language roles", ({ data }) => {
  const roles = lines(data.roles);

  it("are lines of one or two forms and a class", () => {
    const form = "[\\p{L}'-]+(?: [\\p{L}'-]+)*";
    const line = new RegExp(`^${form}(?:/${form})?:(?:person|group|organisation|media|document|source)$`, "u");
    expect(roles.length).toBeGreaterThan(200);
    expect(roles.filter((role) => !line.test(role))).toEqual([]);
  });

  it("hold every form once, so that it has one class", () => {
    expect(repeated(roles.flatMap((role) => role.slice(0, role.indexOf(":")).split("/")))).toEqual([]);
  });

  it("give two forms only to persons", () => {
    expect(roles.filter((role) => role.includes("/") && !role.endsWith(":person"))).toEqual([]);
  });

  it("have members of every class", () => {
    const classes = new Set(roles.map((role) => role.slice(role.indexOf(":") + 1)));
    expect([...classes].sort()).toEqual(["document", "group", "media", "organisation", "person", "source"]);
  });

  it("are in composed form with straight apostrophes", () => {
    const text = Object.values(data).join("\n");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[’\u00a0\u202f]/);
  });
});

describe.each(languages)("the $language words around a name", ({ data }) => {
  it("are honorifics of a gender and a kind, each listed once", () => {
    const honorifics = lines(data.honorifics);
    expect(honorifics.filter((line) => !/^\p{L}[\p{L}. -]*:[mf?](?::(?:plural|title|name))?$/u.test(line))).toEqual([]);
    expect(repeated(honorifics.map((line) => line.slice(0, line.indexOf(":"))))).toEqual([]);
  });

  it("are counterparts that are no role, and particles, each listed once", () => {
    const roles = new Set(lines(data.roles).map((role) => role.slice(0, role.indexOf(":"))));
    expect(lines(data.counterparts).filter((noun) => roles.has(noun))).toEqual([]);
    expect(repeated(lines(data.counterparts))).toEqual([]);
    expect(repeated(words(data.nameParticles))).toEqual([]);
  });
});
