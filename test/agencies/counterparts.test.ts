import { findAgencies } from "depeche";
import { french } from "depeche/fr";
import { describe, expect, it } from "vitest";

describe("a ministry whose state the text does not tell", () => {
  it("is not of the state of its minister's counterpart", () => {
    const text =
      "À Marseille, l'Espagne et la France ont saisi de la drogue, et l'Espagne en redemande. Le ministre de l'Intérieur a salué l'Espagne. Il a remercié son homologue espagnol.";
    expect(findAgencies(text, { language: french }).map(({ id }) => id)).toEqual(["fr-interior"]);
  });

  it("is of that state where it is apposed to the counterpart", () => {
    const text = "Le ministre belge de la Défense a reçu son homologue espagnol, le ministre de la Défense Paul Roux.";
    expect(findAgencies(text, { language: french }).map(({ country }) => country)).toEqual(["BE", "ES"]);
  });
});

describe("a government called by a name", () => {
  it("takes its particles with it", () => {
    const [body] = findAgencies("Le gouvernement Van der Velde chute.", { language: french });
    expect(body?.mentions.map(({ text }) => text)).toEqual(["gouvernement Van der Velde"]);
  });
});
