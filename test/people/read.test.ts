import { describe, expect, it } from "vitest";
import { findPeople } from "../../src/analysis/functions.js";
import { french } from "../../src/languages/fr/index.js";
import type { Person } from "../../src/people/types.js";

const people = (text: string): readonly Person[] => findPeople(text, { language: french });
const names = (text: string): string[] => people(text).map(({ name }) => name);

/** The only person of a text. */
function person(text: string): Person {
  const found = people(text);
  expect(found.map(({ name }) => name)).toHaveLength(1);
  return found[0] as Person;
}

const mentions = ({ mentions }: Person): string[] => mentions.map(({ form, text }) => `${form}:${text}`);
const roles = ({ roles }: Person): string[] => roles.map(({ text }) => text);

describe("names in French", () => {
  it("are a given name and a family name", () => {
    const { id, given, family, gender } = person("Hier, Jeanne Roux a signé.");
    expect({ id, given, family, gender }).toEqual({ id: "jeanne-roux", given: "Jeanne", family: "Roux", gender: "f" });
  });

  it("have particles, hyphens, initials, elisions and more than one given name", () => {
    expect(names("Jean-Marc de Villers, Anne-Lise Le Goff et Valérie d'Aubreville signent.")).toEqual([
      "Jean-Marc de Villers",
      "Anne-Lise Le Goff",
      "Valérie d'Aubreville",
    ]);
    expect(names("J.-P. Lenoir et Paul B. Martin signent avec Ahmed ben Brahimi.")).toEqual([
      "J.-P. Lenoir",
      "Paul B. Martin",
      "Ahmed ben Brahimi",
    ]);
  });

  it("may be in capitals, the family name alone or both", () => {
    expect(names("Jean DUROC a signé. LUCIE MORVAN aussi.")).toEqual(["Jean DUROC", "LUCIE MORVAN"]);
  });

  it("are surnames behind an honorific or a title", () => {
    expect(mentions(person("M. Duroc est venu."))).toEqual(["surname:M. Duroc"]);
    expect(person("Mme Duroc est venue.").gender).toBe("f");
    expect(person("Le président Duroc est venu.").family).toBe("Duroc");
  });

  it("are told by the role before or behind where the given name is unknown", () => {
    expect(names("Le ministre de la Pêche Wexo Tanik a signé.")).toEqual(["Wexo Tanik"]);
    expect(names("Wexo Tanik, 52 ans, directrice du port, a signé.")).toEqual(["Wexo Tanik"]);
    expect(names("Le patron d'Algues Bleues Wexo Tanik a signé.")).toEqual(["Wexo Tanik"]);
  });

  it("are told by a surname that stands alone elsewhere", () => {
    expect(names("Wexo Tanik est arrivée. Tanik a souri.")).toEqual(["Wexo Tanik"]);
    expect(names("Wexo Tanik est arrivée. Elle a souri.")).toEqual([]);
  });

  it("do not run on to what a person is of", () => {
    expect(names("Jeanne Roux de Ponts Ruraux parle.")).toEqual(["Jeanne Roux"]);
  });

  it("are not bodies, places, streets, schools or the first word of a sentence", () => {
    expect(names("L'ONG Rivières Claires ouvre un bureau rue Jean Moulin, au lycée Marie Curie.")).toEqual([]);
    expect(names("Selon Jeanne Roux, tout va bien. Interrogée, Lucie Morvan se tait.")).toEqual([
      "Jeanne Roux",
      "Lucie Morvan",
    ]);
  });
});

describe("one person", () => {
  it("is named by the full name, the surname, an honorific, a role and pronouns", () => {
    const found = person(
      "La maire de Lurcy, Jeanne Roux, a signé. Mme Roux a souri. Elle attend. « Enfin », a-t-elle dit. La maire repart. Roux aussi.",
    );
    expect(mentions(found)).toEqual([
      "name:Jeanne Roux",
      "surname:Mme Roux",
      "pronoun:Elle",
      "pronoun:elle",
      "role:La maire",
      "surname:Roux",
    ]);
  });

  it("is told from another of the same surname by honorific and given name", () => {
    const found = people("Jeanne Roux et Marc Roux ont signé. M. Roux a parlé, puis Mme Roux.");
    expect(found.map(mentions)).toEqual([
      ["name:Jeanne Roux", "surname:Mme Roux"],
      ["name:Marc Roux", "surname:M. Roux"],
    ]);
  });

  it("is named in a headline by the surname or the role alone", () => {
    const found = person(
      "Roux quitte Lurcy\n\nLa mairie change de main.\n\nLe maire, Jean Roux, est parti lundi à Nantes.",
    );
    expect(mentions(found)).toContain("surname:Roux");
    const minister = person(
      "Le ministre italien promet un pont\n\nLe ministre italien des Ponts, Marco Belli, a promis lundi un pont neuf.",
    );
    expect(mentions(minister)[0]).toBe("role:Le ministre italien");
  });
});

describe("roles in French", () => {
  it("stand before the name, with their complements", () => {
    expect(roles(person("Le ministre de l'Intérieur et des Ponts Jean Roux parle."))).toEqual([
      "ministre de l'Intérieur et des Ponts",
    ]);
    expect(roles(person("L'ancienne secrétaire d'État à la Pêche Anne Roux parle."))).toEqual([
      "ancienne secrétaire d'État à la Pêche",
    ]);
  });

  it("stand behind the name, after a comma, an age or in parentheses", () => {
    expect(roles(person("Jeanne Roux, maire de Lurcy, parle."))).toEqual(["maire de Lurcy"]);
    expect(roles(person("Jeanne Roux, 42 ans, professeure de droit à l'université de Lurcy, parle."))).toEqual([
      "professeure de droit à l'université de Lurcy",
    ]);
    expect(roles(person("Jeanne Roux (députée du Jura) parle."))).toEqual(["députée du Jura"]);
  });

  it("are the inner of two before a name, the outer before a comma and a name", () => {
    expect(roles(person("L'avocat de la maire Jeanne Roux parle."))).toEqual(["maire"]);
    expect(roles(person("L'avocat de la maire, Jean Petit, parle."))).toEqual(["avocat de la maire"]);
  });

  it("are shared by names that follow a plural, each with its state", () => {
    const found = people("Les ministres français et allemand de la Pêche, Luc Morel et Hans Berg, ont signé.");
    expect(found.map((one) => [roles(one)[0], one.country])).toEqual([
      ["ministres français et allemand de la Pêche", "FR"],
      ["ministres français et allemand de la Pêche", "DE"],
    ]);
  });

  it("tell the gender and the state", () => {
    const { gender, country } = person("La ministre portugaise Wexo Tanik parle.");
    expect({ gender, country }).toEqual({ gender: "f", country: "PT" });
  });

  it("do not go to a name that has another role behind it", () => {
    const found = people("Jeanne Roux, le maire de Lurcy Paul Petit et les pêcheurs ont signé.");
    expect(found.map(roles)).toEqual([[], ["maire de Lurcy"]]);
  });
});

describe("references in French", () => {
  it("of a pronoun go to the subject before, not to the nearest name", () => {
    const [roux] = people("Jean Roux a rencontré la veuve de Paul Petit. Il a promis un pont.");
    expect(mentions(roux as Person)).toContain("pronoun:Il");
  });

  it("of a pronoun fit by gender", () => {
    const [, petit] = people("Jean Roux a rencontré Anne Petit. Elle a promis un pont.");
    expect(mentions(petit as Person)).toContain("pronoun:Elle");
  });

  it("of a pronoun behind an opening clause go ahead", () => {
    const [, roux] = people("Anne Petit est partie. A Lurcy, où elle se trouvait, Jeanne Roux a signé.");
    expect(mentions(roux as Person)).toContain("pronoun:elle");
  });

  it("are not made by impersonal pronouns or inside quoted words", () => {
    expect(mentions(person("Jean Roux est venu. Il faut un pont. « Il est solide », a dit un maçon."))).toEqual([
      "name:Jean Roux",
    ]);
  });

  it("of a role go to its holder, by complement and state", () => {
    const found = people(
      "La ministre de la Pêche Anne Roux a reçu la ministre des Ponts Léa Petit. La ministre de la Pêche a souri.",
    );
    expect(mentions(found[0] as Person)).toContain("role:La ministre de la Pêche");
    expect(mentions(found[1] as Person)).toEqual(["name:Léa Petit"]);
  });

  it("of a role that nobody was given go to who alone is spoken of", () => {
    expect(mentions(person("Jeanne Roux a signé lundi. L'élue repart mardi."))).toContain("role:L'élue");
    expect(mentions(person("Jeanne Roux a signé lundi. Le policier repart mardi."))).toEqual(["name:Jeanne Roux"]);
  });

  it("of « ce dernier » go to who was named last", () => {
    const [, petit] = people("Jean Roux a rencontré Paul Petit. Ce dernier a souri.");
    expect(mentions(petit as Person)).toContain("role:Ce dernier");
  });

  it("do not cross into a teaser of another article", () => {
    const text = { blocks: [{ text: "Jean Roux a signé." }, { part: "related" as const, text: "Il promet un pont." }] };
    expect(findPeople(text, { language: french }).map(mentions)).toEqual([["name:Jean Roux"]]);
  });
});
