import { describe, expect, it } from "vitest";
import { quotesIn } from "./read.js";

function speakersIn(text: string): (string | null | undefined)[] {
  return quotesIn(text).map((quote) => quote.speaker?.name ?? quote.speaker?.role);
}

describe("a speaker", () => {
  it("is the antecedent of a pronoun", () => {
    expect(
      speakersIn("Le maire Paul Petit a convoqué le conseil.\n\nIl a rappelé que le pont était fermé depuis lundi."),
    ).toEqual(["Paul Petit"]);
    expect(speakersIn("« Oui », a dit Paul Petit.\n\n« Tout va bien », a-t-il poursuivi.")).toEqual([
      "Paul Petit",
      "Paul Petit",
    ]);
  });

  it("is known by title and surname", () => {
    expect(
      speakersIn("Le préfet Paul Petit a visité le pont. « Tout est prêt pour lundi », a assuré M. Petit."),
    ).toEqual(["Paul Petit"]);
  });

  it("is known by a role that the text gives him", () => {
    expect(
      speakersIn("Le préfet Paul Petit a visité le pont. « Tout est prêt pour lundi », a assuré le préfet."),
    ).toEqual(["Paul Petit"]);
    const [quote] = quotesIn("« Tout est prêt », a assuré la maire de Lurcy, Jeanne Roux.");
    expect(quote?.speaker).toMatchObject({
      mention: { text: "la maire de Lurcy, Jeanne Roux" },
      name: "Jeanne Roux",
      kind: "person",
    });
  });

  it("is the person whose name stands behind the acronym of her body", () => {
    const [quote] = quotesIn(
      "La directrice de l'Agence des ponts et des quais (Apq), Jeanne Roux, a indiqué que le pont rouvrirait lundi.",
    );
    expect(quote?.speaker?.name).toBe("Jeanne Roux");
  });

  it("who is new points back to nobody", () => {
    expect(
      speakersIn(
        "La directrice du port, Jeanne Roux, a dit que tout allait bien. D'après une source policière, le pont est fermé. Un maire a dit qu'il attendait.",
      ),
    ).toEqual(["Jeanne Roux", null, "maire"]);
  });

  it("may be two states or bodies", () => {
    const [quote] = quotesIn("Paris et Berlin ont indiqué que le pont rouvrirait lundi.");
    expect(quote?.speaker).toMatchObject({ kind: "group", name: "France et Allemagne" });
    expect(quote?.speaker?.members.map(({ kind, country }) => [kind, country])).toEqual([
      ["country", "FR"],
      ["country", "DE"],
    ]);
    const [one] = quotesIn("Le ministère de l'Intérieur et de la Sécurité a indiqué que le pont rouvrirait lundi.");
    expect(one?.speaker?.members).toEqual([]);
  });

  it("called as nobody but somebody new was before is that one", () => {
    expect(
      speakersIn(
        "« Non », a dit le ministre Paul Petit. Selon un diplomate belge, le pont rouvrira. « Rien n'est sûr », assure ce diplomate.",
      ),
    ).toEqual(["Paul Petit", "diplomate belge", "diplomate belge"]);
  });

  it("ends with its block", () => {
    const [quote] = quotesIn("« Le pont est sûr », a dit la maire\nJeanne Roux a souri.");
    expect(quote?.speaker?.mention?.text).toBe("la maire");
    expect(quotesIn("La maire de Lurcy, selon qui\n\nLe pont rouvre lundi.")).toEqual([]);
  });

  it("is the counterpart whose name is apposed", () => {
    const [quote] = quotesIn("Une réparation jugée « excellente » par son homologue belge, le ministre Paul Petit.");
    expect(quote?.speaker?.name).toBe("Paul Petit");
  });

  it("may be anonymous, a group, two people, a document or a state", () => {
    const [witness] = quotesIn("« Le pont a tremblé », a raconté un témoin.");
    expect(witness?.speaker).toMatchObject({ name: null, kind: "person" });
    const [two] = quotesIn("« Le pont a tremblé », ont raconté Jeanne Roux et Paul Petit.");
    expect(two?.speaker).toMatchObject({ kind: "group", name: "Jeanne Roux et Paul Petit" });
    expect(two?.speaker?.members.map((member) => member.name)).toEqual(["Jeanne Roux", "Paul Petit"]);
    const [document] = quotesIn("« Le pont rouvrira lundi », indique un communiqué.");
    expect(document?.speaker).toMatchObject({ kind: "document", name: null });
    const [state] = quotesIn("Paris estime que le pont doit rester fermé.");
    expect(state?.speaker).toMatchObject({ kind: "country", country: "FR" });
  });

  it("of a quoted sentence without a cue is the one before it", () => {
    const [, floating] = quotesIn(
      "« Le pont rouvrira lundi », a déclaré Jeanne Roux.\n\n« Nous tiendrons parole devant tous les habitants. »",
    );
    expect(floating).toMatchObject({ cue: null, speaker: { mention: null, name: "Jeanne Roux" }, certainty: "low" });
  });

  it("changes with the alternation of speakers", () => {
    expect(
      speakersIn(
        "« Le pont rouvrira », a déclaré Jeanne Roux. « Il faudra du temps », a répondu Paul Petit. « Nous verrons bien », a-t-elle conclu.",
      ),
    ).toEqual(["Jeanne Roux", "Paul Petit", "Jeanne Roux"]);
  });
});
