import { describe, expect, it } from "vitest";
import { quotesIn, textsIn } from "./read.js";

describe("marks", () => {
  it("hold content without the no-break spaces inside guillemets", () => {
    const text = "La maire a salué un « très beau pont » à Lurcy.";
    expect(textsIn(text)).toEqual(["très beau pont"]);
    expect(textsIn("«Le pont tiendra bon», a assuré Jeanne Roux.")).toEqual(["Le pont tiendra bon"]);
    expect(textsIn('La maire a promis l\'"ouverture rapide" du pont.')).toEqual(["ouverture rapide"]);
  });

  it("open and close alike where they are straight", () => {
    expect(textsIn('"Le pont rouvrira. Nous tiendrons parole", a déclaré Jeanne Roux.')).toEqual([
      "Le pont rouvrira. Nous tiendrons parole",
    ]);
  });

  it("are not closed by a typographic apostrophe", () => {
    expect(textsIn("« L’usure n’est pas la cause de l’arrêt », a expliqué Jeanne Roux.")).toEqual([
      "L’usure n’est pas la cause de l’arrêt",
    ]);
  });

  it("disturb no other quote where one was never closed", () => {
    const text =
      '"Le pont rouvrira lundi, a promis un élu.\n\n« Nous tiendrons parole », a déclaré Jeanne Roux, la maire de Lurcy.';
    expect(textsIn(text)).toContain("Nous tiendrons parole");
  });

  it("hold several sentences in one pair", () => {
    const [quote] = quotesIn(
      "« Le pont est vieux. Il est usé. Il ne tiendra plus longtemps », a prévenu l'ingénieur Paul Petit.",
    );
    expect(quote?.text).toBe("Le pont est vieux. Il est usé. Il ne tiendra plus longtemps");
    expect(quote?.type).toBe("direct");
  });

  it("that are reopened over paragraphs are one quote", () => {
    const quotes = quotesIn(
      "Jeanne Roux, la maire de Lurcy, a écrit une lettre aux habitants :\n\n« Le pont est vieux et il est usé.\n\n« Il ne tiendra plus longtemps. »",
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.fragments.map((fragment) => fragment.text)).toEqual([
      "Le pont est vieux et il est usé.",
      "Il ne tiendra plus longtemps.",
    ]);
  });

  it("nest: a quote whose words attribute others holds another", () => {
    const quotes = quotesIn("« La préfète affirme que le pont est sûr », a indiqué la maire de Lurcy.");
    expect(quotes.map((quote) => quote.text)).toEqual(["La préfète affirme que le pont est sûr", "le pont est sûr"]);
    expect(quotes[1]?.within).toBe(0);
    expect(textsIn('« Il vit dans le "monde d\'avant" », a ironisé Jeanne Roux.')).toEqual([
      'Il vit dans le "monde d\'avant"',
    ]);
  });

  it("keep elisions and insertions inside", () => {
    expect(textsIn('"Le pont tiendra. [...] Il est solide", a affirmé Jeanne Roux.')).toEqual([
      "Le pont tiendra. [...] Il est solide",
    ]);
    expect(textsIn("« Elle [la préfète] (...) a tout vérifié », a affirmé Jeanne Roux.")).toEqual([
      "Elle [la préfète] (...) a tout vérifié",
    ]);
  });

  it("may be a dash, with an incise, but parenthetical dashes are none", () => {
    expect(textsIn("— Le pont est-il sûr ? demanda la maire de Lurcy.")).toEqual(["Le pont est-il sûr ?"]);
    expect(textsIn("Le pont – un vieil ouvrage – rouvrira lundi.")).toEqual([]);
  });
});
