import { describe, expect, it } from "vitest";
import { findPeople } from "../../src/analysis/functions.js";
import { english } from "../../src/languages/en/index.js";

/** Name, state and roles of each person. */
const people = (text: string): unknown[] =>
  findPeople(text, { language: english }).map(({ name, country, roles }) => [
    name,
    country,
    roles.map((role) => role.text),
  ]);

const mentions = (text: string): string[][] =>
  findPeople(text, { language: english }).map((person) => person.mentions.map(({ form, text }) => `${form}:${text}`));

describe("people in English", () => {
  it("have the role before them, with what qualifies it", () => {
    expect(people("German Chancellor Wexo Tanik met Labour MP Jane Ford.")).toEqual([
      ["Wexo Tanik", "DE", ["German Chancellor"]],
      ["Jane Ford", null, ["Labour MP"]],
    ]);
    expect(people("The US secretary of state, Marco Bell, met Portugal's Prime Minister Wexo Tanik.")).toEqual([
      ["Marco Bell", "US", ["US secretary of state"]],
      ["Wexo Tanik", "PT", ["Prime Minister"]],
    ]);
  });

  it("have the role behind them", () => {
    expect(people("Jane Ford, the mayor of Lurcy, met Wexo Tanik, a port authority spokesman.")).toEqual([
      ["Jane Ford", null, ["mayor of Lurcy"]],
      ["Wexo Tanik", null, ["port authority spokesman"]],
    ]);
  });

  it("are told by an age behind a name", () => {
    expect(people("Wexo Tanik, 42, waved. The bridge at Wexo Point, 42 miles north, is shut.")).toEqual([
      ["Wexo Tanik", null, []],
    ]);
  });

  it("are surnames behind titles and honorifics, of which some are part of the name", () => {
    expect(people("President Duroc met Mr Ford and Lord Goring.").map((person) => (person as string[])[0])).toEqual([
      "Duroc",
      "Ford",
      "Lord Goring",
    ]);
  });

  it("do not take the verb of a headline or the rest of a thing's name", () => {
    expect(people("Jane Ford Says Bridge Will Open\n\nThe Jasper Park Lodge opened on Monday.")).toEqual([
      ["Jane Ford", null, []],
    ]);
  });

  it("are named again by surname, role and pronouns", () => {
    expect(mentions("The mayor of Lurcy, Jane Ford, spoke. She smiled. The mayor left. Ford waved.")).toEqual([
      ["name:Jane Ford", "pronoun:She", "role:The mayor", "surname:Ford"],
    ]);
  });
});
