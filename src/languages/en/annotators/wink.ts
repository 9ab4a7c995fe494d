import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Annotator, PartOfSpeech, WordNote } from "../../../language/annotator.js";

/** Universal parts of speech as the core asks for them. */
const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: "noun",
  PROPN: "name",
  VERB: "verb",
  AUX: "auxiliary",
  ADJ: "adjective",
  ADV: "adverb",
};

let reader: ReturnType<typeof winkNLP> | null = null; // the model is loaded when the first sentence comes

/**
 * wink-nlp with its English model: parts of speech and lemmas. wink keeps no character offsets; they are rebuilt from
 * each token's text and the spaces before it, and checked against the sentence.
 */
export const wink: Annotator = {
  annotate(sentence) {
    reader ??= winkNLP(model, ["pos"]);
    const { its } = reader;
    const tokens = reader.readDoc(sentence).tokens();
    const values = tokens.out(its.value) as string[];
    const spaces = tokens.out(its.precedingSpaces) as string[];
    const parts = tokens.out(its.pos) as string[];
    const lemmas = tokens.out(its.lemma as never) as string[];
    const notes: WordNote[] = [];
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as string;
      const start = at + (spaces[i] as string).length;
      const end = start + value.length;
      if (!sentence.startsWith(value, start)) return null;
      notes.push({ start, end, partOfSpeech: PARTS[parts[i] as string] ?? "other", lemma: lemmas[i] as string });
      at = end;
    }
    return notes;
  },
};
