import { findPeople } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/analysis/compile.js";

describe("the traits of words about people", () => {
  it("are kept however many words the vocabulary held before the word came", () => {
    const { people, vocabulary } = languageOf({ ...french }, []);
    for (let index = 0; index < 70_000; index++) vocabulary.add(`mot${index}`);
    vocabulary.onMeet?.("Sandrine", 0, 8);
    const id = vocabulary.idOf("Sandrine");
    expect(id).toBeGreaterThan(70_000);
    expect(people.traits[id]).toBeGreaterThan(0);
  });

  it("tell the gender of a given name", () => {
    const [person] = findPeople("La ville a fêté Sandrine Morel lundi.", { language: french });
    expect([person?.name, person?.gender]).toEqual(["Sandrine Morel", "f"]);
  });
});
