import { describe, expect, it } from "vitest";
import { quotesIn } from "./read.js";

const read = (text: string): (string | null | undefined)[][] =>
  quotesIn(text).map((quote) => [quote.text, quote.cue?.text ?? null, quote.speaker?.name ?? quote.speaker?.role]);

describe("a quoted sentence", () => {
  it("is reported by any verb with its source behind it", () => {
    expect(read("« On a tenu bon », badinait la capitaine, Jeanne Roux.")).toEqual([
      ["On a tenu bon", "badinait", "Jeanne Roux"],
    ]);
    expect(read("Jeanne Roux est venue. « On verra bien », a-t-elle badiné.")).toEqual([
      ["On verra bien", "a-t-elle badiné", "Jeanne Roux"],
    ]);
    expect(read("« On gagne demain », slogan des supporters, est partout.")).toEqual([]);
  });

  it("behind « comme l'a dit » is of its subject", () => {
    expect(read("Comme l'écrivait Paul Roux, « nommer les ponts, c'est les aimer ».")).toEqual([
      ["nommer les ponts, c'est les aimer", "l'écrivait", "Paul Roux"],
    ]);
    expect(read("Comme l'indique son nom, le pont est vieux.")).toEqual([]);
  });

  it("is of a source whose house and history stand before it", () => {
    expect(
      read("Pour Paul Roux, de l'université de Lurcy, qui n'a pas vu les travaux, « c'est une belle découverte »."),
    ).toEqual([["c'est une belle découverte", "Pour", "Paul Roux"]]);
    expect(read("A l'inverse, pour Jeanne Roux, ingénieure des ponts, « le calcul est faux ».")).toEqual([
      ["le calcul est faux", "pour", "Jeanne Roux"],
    ]);
  });

  it("is of the only person named before a colon", () => {
    expect(
      read("Même avis chez Paul Roux, son frère, qui tient le garage : « J'ai perdu la moitié de mes clients. »"),
    ).toEqual([["J'ai perdu la moitié de mes clients.", null, "Paul Roux"]]);
  });

  it("with no cue is of whom the text before is about, where nobody has spoken", () => {
    expect(read("Jeanne Roux a accepté de raconter sa traversée.\n\n« Je comptais les heures et les jours. »")).toEqual(
      [["Je comptais les heures et les jours.", null, "Jeanne Roux"]],
    );
  });
});
