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

/** The lemmas of a sentence, read when one is asked for. */
class Lemmas {
  #all: readonly string[] | null = null;

  constructor(private readonly read: () => readonly string[]) {}

  at(index: number): string {
    this.#all ??= this.read();
    return this.#all[index] as string;
  }
}

class WinkNote implements WordNote {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly partOfSpeech: PartOfSpeech,
    private readonly lemmas: Lemmas,
    private readonly index: number,
  ) {}

  get lemma(): string {
    return this.lemmas.at(this.index);
  }
}

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
    const lemmas = new Lemmas(() => tokens.out(its.lemma as never) as string[]);
    const notes: WordNote[] = [];
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as string;
      const start = at + (spaces[i] as string).length;
      const end = start + value.length;
      if (!sentence.startsWith(value, start)) return null;
      notes.push(new WinkNote(start, end, PARTS[parts[i] as string] ?? "other", lemmas, i));
      at = end;
    }
    return notes;
  },
};
