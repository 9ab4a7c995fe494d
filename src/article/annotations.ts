import type { Annotator, PartOfSpeech, WordNote } from "../language/annotator.js";
import type { TokenTable } from "../text/tokens.js";
import { type DocSentence, indexBefore } from "./doc.js";

/** Sentences longer than this are not handed to annotators, whose cost may grow faster than their length. */
const LONGEST_SENTENCE = 1000;
/** Nor are sentences with a run without white space longer than this. */
const LONGEST_RUN = 100;

/** What the annotators of a language say of a text, a sentence at a time and only when asked. */
export class Annotations {
  readonly #bySentence: Map<number, readonly WordNote[] | null> = new Map();

  constructor(
    private readonly tokens: TokenTable,
    private readonly sentences: readonly DocSentence[],
    private readonly annotators: readonly Annotator[],
  ) {}

  /** The part of speech of the token at `at`; null where no annotator tells it. */
  partOfSpeechAt(at: number): PartOfSpeech | null {
    const index = indexBefore(this.sentences, at);
    const sentence = this.sentences[index];
    if (!sentence || at >= sentence.last) return null;
    if (!this.#bySentence.has(index)) this.#bySentence.set(index, this.#annotate(sentence));
    const notes = this.#bySentence.get(index);
    if (!notes) return null;
    const start = (this.tokens.start[at] as number) - (this.tokens.start[sentence.first] as number);
    return noteAt(notes, start)?.partOfSpeech ?? null;
  }

  /** The gender a name tells; null where no annotator knows. */
  genderOf(name: string): "f" | "m" | null {
    for (const { describe } of this.annotators) {
      const gender = describe?.(name) ?? null;
      if (gender) return gender;
    }
    return null;
  }

  #annotate(sentence: DocSentence): readonly WordNote[] | null {
    const { text, start, end } = this.tokens;
    const from = start[sentence.first] as number;
    const to = end[sentence.last - 1] as number;
    if (to - from > LONGEST_SENTENCE) return null;
    for (let at = sentence.first; at < sentence.last; at++) {
      if ((end[at] as number) - (start[at] as number) > LONGEST_RUN) return null;
    }
    for (const { annotate } of this.annotators) {
      const notes = annotate?.(text.slice(from, to)) ?? null;
      if (notes) return notes;
    }
    return null;
  }
}

function noteAt(notes: readonly WordNote[], start: number): WordNote | null {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle] as WordNote).end <= start) low = middle + 1;
    else high = middle;
  }
  const note = notes[low];
  return note && note.start <= start ? note : null;
}
