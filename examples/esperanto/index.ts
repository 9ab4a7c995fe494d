// A language pack from nothing: the guide "Writing a language pack" walks through it.
import { defineLanguage, type LanguagePack, type RuleNote } from "depeche";
import { agencies, cooperation, quotes } from "./facts.js";
import { grammar } from "./grammar.js";
import { layout, people, places } from "./words.js";

// #region notes
const notes: Readonly<Record<string, RuleNote>> = {
  headline: {
    reads: "a short first line without a full stop",
    example: "La ponto remalfermiĝas\n\nĜi fermiĝis en majo.",
  },
  lead: {
    reads: "the first paragraph behind the headline",
    example:
      "La ponto de Lurcy remalfermiĝas\n\nLa ponto fermiĝis en majo pro la akvo. Ĝi estas preta, kaj la vojo ankaŭ.\n\nLa vojo al la urbo estas longa. Kelkaj iris per la malnova vojo dum la somero.",
  },
  paragraph: { reads: "a block of sentences", example: "Novaĵo\n\nĜi fermiĝis en majo.\n\nLa vojo estas preta." },
  "inverted-cue": {
    reads: "words before a cue with its subject behind it",
    example: "« La ponto remalfermiĝos lunde », diris Maria Roux.",
  },
  "reported-clause": { reads: "a clause behind a cue", example: "Maria Roux diris, ke la ponto estas preta." },
  "source-phrase": {
    reads: "the clause behind « laŭ » and a source",
    example: "Laŭ Maria Roux, la ponto estas preta.",
  },
  ministry: { reads: "a head and its portfolio", example: "La franca ministro pri internaj aferoj venis." },
  "cooperation-clause": {
    reads: "the sides in the clause of the word that says cooperation",
    example: "Francio kaj Portugalio kunlaboras.",
  },
  "cooperation-with": {
    reads: "one side before, the other behind « kun »",
    example: "Norvegio interrompis sian kunlaboron kun Germanio.",
  },
};
// #endregion notes

// #region pack
export const esperanto: LanguagePack = defineLanguage({
  tag: "eo",
  grammar,
  layout,
  people,
  places,
  agencies,
  quotes,
  cooperation,
  notes,
});
// #endregion pack
