import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/analysis/compile.js";
import { type Context, contextOf } from "../../src/article/context.js";
import { STATES } from "../../src/article/grammar.js";
import { isPlain } from "../../src/article/plain.js";
import { SCORES } from "../../src/article/score.js";
import { segmentBlocks } from "../../src/article/segment.js";
import { LexiconSet } from "../../src/language/sets.js";
import { french } from "../../src/languages/fr/index.js";
import type { Hits } from "../../src/text/hits.js";
import { tokenize } from "../../src/text/tokenize.js";

function read(text: string): Context {
  const { lexicon, vocabulary, layout } = languageOf(french, []);
  const tokens = tokenize(text, vocabulary);
  const hits = lexicon.walk(tokens)[LexiconSet.Layout] as Hits;
  return contextOf({ tokens, vocabulary, lexicon: layout, hits }, segmentBlocks(tokens));
}

const plain = [
  "Le maire de Nériac a présenté mardi le budget de la commune, qui prévoit trois millions pour les écoles et deux millions pour les ponts de la vallée.",
  "« Nous avons attendu cette annonce pendant des années », a déclaré Jeanne Roux devant le conseil municipal de Lurcy, où les parents ont applaudi longtemps la décision de la ville.",
  "Les habitants de Lurcy ont attendu le nouveau pont pendant des années, et la commune a promis trois millions pour les écoles de la vallée, les ponts et la halle.",
];
const others = [
  "Nériac mise sur les écoles",
  "Par Anne Roy",
  "- La mairie de Nériac a présenté jeudi le budget de la commune, qui prévoit trois millions pour les écoles et deux millions pour les ponts de la vallée.",
  "Pourquoi le maire de Nériac a-t-il présenté mardi le budget de la commune, qui prévoit trois millions pour les écoles et deux millions pour les ponts ?",
  "Le maire de Nériac a montré mardi aux habitants le chantier du nouveau pont de la commune, qui a coûté trois millions et qui rouvre à la circulation. © Lurcy Photo",
];

describe("plain blocks", () => {
  it("are long running text alone", () => {
    const context = read([...plain, ...others].join("\n\n"));
    expect(context.shapes.map((shape) => isPlain(shape, context))).toEqual([
      true,
      true,
      true,
      ...others.map(() => false),
    ]);
  });

  it("fit each part in each zone alike, wherever they stand", () => {
    const context = read([others[0], others[1], plain[0], others[2], plain[1], others[3], plain[2]].join("\n\n"));
    const [first, ...rest] = context.shapes
      .filter((shape) => isPlain(shape, context))
      .map((shape) => STATES.map(({ part, zone }) => SCORES[part](shape, context, zone)));
    expect(rest).toHaveLength(2);
    for (const scores of rest) expect(scores).toEqual(first);
  });

  it("are no text that stands beside a credit", () => {
    const context = read([plain[0], "© Lurcy Photo", plain[1], plain[2]].join("\n\n"));
    expect(context.shapes.map((shape) => isPlain(shape, context))).toEqual([false, false, false, true]);
  });
});
