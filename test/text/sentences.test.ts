import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/analysis/compile.js";
import { english } from "../../src/languages/en/index.js";
import { french } from "../../src/languages/fr/index.js";
import { splitSentences } from "../../src/text/sentences.js";
import { tokenize } from "../../src/text/tokenize.js";
import type { TokenTable } from "../../src/text/tokens.js";

const vocabularies = { fr: languageOf(french, []).vocabulary, en: languageOf(english, []).vocabulary };

/** Of each sentence of a text, one past its last token. */
function endsOf(tag: "fr" | "en", tokens: TokenTable): number[] {
  const ends: number[] = [];
  splitSentences(tokens, vocabularies[tag], 0, tokens.length, ends);
  return ends;
}

/** The sentences of a paragraph whose sentences are divided by ` | `, found again without the divider. */
function splits(tag: "fr" | "en", divided: string): string {
  const text = divided.replaceAll(" | ", " ");
  const tokens = tokenize(text, vocabularies[tag]);
  const ends = endsOf(tag, tokens);
  const firsts = [0, ...ends];
  return ends.map((last, at) => text.slice(tokens.start[firsts[at] ?? 0], tokens.end[last - 1])).join(" | ");
}

const cases: [what: string, tag: "fr" | "en", divided: string][] = [
  ["ends at full stops, questions, exclamations", "fr", "Le pont rouvre. | Qui passe ? | Tous ! | Enfin."],
  ["goes on behind a French title", "fr", "M. Roux et Mme Lenoir ont signé. | Me Petit a lu l'acte."],
  ["goes on behind an English title", "en", "Mr. Lee met Dr. Ann Roe and Gen. Hill. | They signed."],
  ["goes on behind an initial", "fr", "J. Roux a écrit à P.-L. Petit. | Il attend."],
  ["ends behind a unit or degree", "fr", "Il fait 30 C. Les enfants jouent.".replace("C. Les", "C. | Les")],
  ["goes on behind a dotted word", "en", "The U.S. Senate met the E.U. envoy. | Nobody spoke."],
  ["ends behind a dotted word where a sentence starts", "en", "She lives in the U.S. | She likes it."],
  ["ends behind a clock time but not before its day", "en", "It opens at 6 a.m. | Trains run until 10 p.m. Monday."],
  ["goes on behind an abbreviation and its number", "en", "See p. 55 and no. 4. | That is all."],
  ["ends behind a word that may be an abbreviation", "en", "The answer was no. | The bridge stays closed."],
  ["keeps closing marks with their sentence", "fr", "« Le pont rouvre. » | Il l'a dit hier."],
  ["goes on where the words behind a quote have no capital", "fr", "« Le pont rouvre ! » a crié Anne. | Puis rien."],
  ["goes on at an incise", "fr", "Le pont, a-t-il dit, rouvre. | Enfin."],
  [
    "does not end inside brackets or at an elision",
    "fr",
    "Il a dit (c'était lundi. Ou mardi.) que « tout va bien. [...] Merci ». | Voilà.",
  ],
  ["ends behind a sentence in brackets", "en", "It rained. | (It always rains.) | Nobody came."],
  ["does not trust a bracket that never closes", "fr", "Le pont (de Lurcy a rouvert. | Les voitures passent."],
  ["keeps the number of a note", "en", "The bridge is old.[1] | It was built in stone. [2] | It stands."],
  ["keeps a list number with its item", "en", "1. The bridge | 2. The mill | 3. The well"],
  ["does not cut numbers and addresses", "en", "It cost 4.5 million, see www.lurcy.example for more. | Yes."],
  ["ends where the capital was forgotten", "fr", "Le maire est content. | il l'a dit hier."],
  ["ends before a pronoun without its capital", "en", "She left the old town. | i saw her. | Nobody else did."],
  ["ends behind a question without the next capital", "en", "Why is the old bridge shut? | nobody knows."],
  ["ends everywhere in a text without capitals", "en", "the fog is bad. | too bad! | stay home."],
  ["goes on behind a short unit", "en", "It lost 16 kgs. since May. | Well done."],
  ["goes on behind an interjection in lower case", "fr", "Hélas ! trois fois hélas. | Il pleut."],
  [
    "goes on behind an abbreviation in lower case",
    "en",
    "The road dept. is closed. | So is the approx. half of the town.",
  ],
  ["ends behind a web address", "en", "See https://lurcy.example/bridge?open=1 | The mayor agrees."],
  ["ends before a web address behind a colon", "en", "The plan is here: | https://lurcy.example/plan"],
  ["goes on behind an address in lower case", "en", "See https://lurcy.example for more. | Yes."],
  ["ends behind a mail address", "en", "Write to anne@lurcy.example | She will answer."],
  [
    "divides sender, time stamp and text of a message",
    "en",
    "Anne Roux | 03/06/2024 10:53:07 AM | The bridge is open.",
  ],
  ["keeps the time of a day in its sentence", "fr", "Le 03/06/2024 10:53, le pont a rouvert. | Voilà."],
  ["keeps a smile and a note with pages", "en", "It works. :) | It is old. [3 - 5] | It stands."],
  ["goes on behind three dots and lower case", "fr", "Il attend... et il espère. | Bien."],
];

describe("splitSentences", () => {
  it.each(cases)("%s (%s)", (_, tag, divided) => {
    expect(splits(tag, divided)).toBe(divided);
  });

  it("ends where the space behind a stop was lost, but not in an address", () => {
    const tokens = tokenize("They came on foot.The mayor cut www.lurcy.Mayor and x.The ribbon.", vocabularies.en);
    expect(endsOf("en", tokens)).toHaveLength(2);
    const elided = tokenize("Elle a quitté le port (AA).L'homme a fui.", vocabularies.fr);
    expect(endsOf("fr", elided)).toHaveLength(2);
  });

  it("loses no token and crosses none", () => {
    const text = "Un. Deux ! « Trois ? » (Quatre.) 5. Six... U.S. sept [8].";
    const tokens = tokenize(text, vocabularies.fr);
    const ends = endsOf("fr", tokens);
    expect(ends.at(-1)).toBe(tokens.length);
    expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
  });
});
