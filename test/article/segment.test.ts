import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/analysis/compile.js";
import { segmentBlocks } from "../../src/article/segment.js";
import { french } from "../../src/languages/fr/index.js";
import { tokenize } from "../../src/text/tokenize.js";

function blocks(text: string): string[] {
  const tokens = tokenize(text, languageOf(french, []).vocabulary);
  const found: string[] = [];
  const rows = segmentBlocks(tokens);
  for (let row = 0; row < rows.length; row += 2)
    found.push(text.slice(tokens.start[rows[row] ?? 0], tokens.end[(rows[row + 1] ?? 0) - 1]));
  return found;
}

describe("segmentBlocks", () => {
  it("cuts at blank lines, whatever white space they hold", () => {
    expect(blocks("Un.\n\nDeux.\r\n\r\nTrois.\n \t\u00a0\nQuatre.\u2029\u2029Cinq.")).toEqual([
      "Un.",
      "Deux.",
      "Trois.",
      "Quatre.",
      "Cinq.",
    ]);
  });

  it("keeps short lines under each other apart", () => {
    expect(blocks("Le Journal\nPolitique\n\nLe pont rouvre")).toEqual(["Le Journal", "Politique", "Le pont rouvre"]);
  });

  it("keeps paragraphs with single line breaks apart", () => {
    const [one, two] = [
      "Le pont de Lurcy a rouvert lundi.",
      "Les habitants du quartier des Halles traversent de nouveau la rivière.",
    ];
    expect(blocks(`${one}\n${two}\r\n${one}`)).toEqual([one, two, one]);
  });

  it("joins lines wrapped at a column, also behind a full stop", () => {
    const wrapped = [
      "Le pont de Lurcy a rouvert lundi matin après deux années de travaux.",
      "Les habitants du quartier des Halles pourront de nouveau traverser la",
      "rivière à pied comme en voiture, a annoncé la mairie. Les camions, eux,",
      "attendront la fin du mois de juin.",
    ].join("\n");
    const next =
      "La maire Jeanne Roux coupera le ruban samedi à midi devant la halle aux\ngrains, en présence du préfet.";
    expect(blocks(`Le pont rouvre\nLe Journal\n\n${wrapped}\n\n${next}`)).toEqual([
      "Le pont rouvre",
      "Le Journal",
      wrapped,
      next,
    ]);
  });

  it("keeps a single break between lines of running text inside a paragraph where blank lines divide paragraphs", () => {
    const long = (what: string): string =>
      `Le pont de ${what} a rouvert lundi matin après deux années de travaux, et les camions devront encore attendre un mois.`;
    const broken = `${long("Nériac")}\n${long("Vaubrun")}`;
    const apart = ["Lurcy", "Bellac", "Ornon", "Serves"].map(long);
    expect(blocks(`Le pont rouvre\nLe Journal\n\n${apart.join("\n\n")}\n\n${broken}`)).toEqual([
      "Le pont rouvre",
      "Le Journal",
      ...apart,
      broken,
    ]);
    expect(blocks(`${apart.join("\n")}\n\n${broken}`)).toHaveLength(6);
  });

  it("joins a line that was cut inside a sentence", () => {
    const cut = "Les habitants du quartier des Halles traversent par\nla passerelle.";
    expect(blocks(`Le pont rouvre.\n\n${cut}`)).toEqual(["Le pont rouvre.", cut]);
  });

  it("joins a dispatch in capitals", () => {
    const wire = [
      "LE PONT DE LURCY A ROUVERT LUNDI MATIN APRES DEUX ANNEES DE TRAVAUX, A",
      "ANNONCE LA MAIRIE. LES HABITANTS DU QUARTIER DES HALLES TRAVERSENT DE",
      "NOUVEAU LA RIVIERE A PIED COMME EN VOITURE. LES CAMIONS ATTENDRONT LA",
      "FIN DU MOIS.",
    ].join("\n");
    expect(blocks(wire)).toEqual([wire]);
  });

  it("finds nothing in a text without a token", () => {
    expect(blocks(" \n\n\t")).toEqual([]);
  });
});
