import { describe, expect, it } from "vitest";
import { quotesIn } from "./read.js";

function speakersIn(text: string): (string | null | undefined)[] {
  return quotesIn(text).map((quote) => quote.speaker?.name ?? quote.speaker?.role);
}

describe("a role is not given to somebody else", () => {
  it("of another portfolio", () => {
    const text =
      "Le ministre de la Défense, Marc Petit, a dit que tout allait bien. « Rien ne va », a répondu le ministre de l'Intérieur.";
    expect(speakersIn(text)).toEqual(["Marc Petit", "ministre de l'Intérieur"]);
  });

  it("of the other gender", () => {
    const text = "La ministre Jeanne Roux a dit que tout allait bien. « Rien ne va », a répondu le ministre.";
    expect(speakersIn(text)).toEqual(["Jeanne Roux", "ministre"]);
  });

  it("that is a relative of whoever spoke", () => {
    const text = "« J'ai eu peur », raconte Jeanne Roux, une voisine. « On a tout vu », ajoute son mari.";
    expect(speakersIn(text)).toEqual(["Jeanne Roux", "mari"]);
  });

  it("but to the one named last by « ce dernier »", () => {
    const text =
      "Le chancelier allemand et le président français ont signé. « Nous devons partager », a insisté ce dernier.";
    expect(speakersIn(text)).toEqual(["président français"]);
  });

  it("whose office is named within the words for an unnamed one", () => {
    expect(
      speakersIn("Le président Paul Roux se tait. « Tout est prêt », a indiqué un proche du président Roux."),
    ).toEqual(["proche du président Roux"]);
  });

  it("but to the holder whose body has two names", () => {
    const text =
      "Le porte-parole du ministère français des Affaires étrangères, Paul Roux, a dit que tout allait bien. « Rien ne presse », a répété le porte-parole du Quai d'Orsay.";
    expect(speakersIn(text)).toEqual(["Paul Roux", "Paul Roux"]);
  });
});

describe("words in somebody's words", () => {
  it("leave the outer words their own cue", () => {
    const quotes = quotesIn("« Il criait qu'il allait revenir », raconte Jeanne Roux.");
    expect(quotes.map((quote) => [quote.cue?.text, quote.speaker?.mention?.text, quote.speaker?.name])).toEqual([
      ["raconte", "Jeanne Roux", "Jeanne Roux"],
      ["criait", "Il", null],
    ]);
  });

  it("are not of a document named behind the pronoun", () => {
    const quotes = quotesIn(
      "Paul Roux s'est expliqué. « Elle m'a dit non », a-t-il déclaré, selon le procès-verbal de l'audition.",
    );
    expect(quotes.find((quote) => quote.cue?.text === "a-t-il déclaré")?.speaker?.name).toBe("Paul Roux");
  });
});
