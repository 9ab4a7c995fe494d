import type { Doc, DocSentence } from "../article/doc.js";
import type { Gender } from "./lexicon.js";
import { Rank, rankOf } from "./subjects.js";

/** Somebody mentioned in a sentence, at tokens `[first, last)`. */
export interface Figure {
  readonly first: number;
  readonly last: number;
  /** Index of the person; -1 for somebody the text does not name, or a body. */
  readonly person: number;
  /** First token of the phrase that says who is not named; -1 otherwise. */
  readonly antecedent: number;
  readonly gender: Gender;
  /** Null until a reference looks back. */
  rank: Rank | null;
}

/** How far back a reference looks, in sentences: for a subject, and for anybody. */
export interface Reach {
  readonly subjects: number;
  readonly others: number;
}

/** Figures of one sentence that are kept. */
const CAST = 32;

/** Whom a reference may be for. */
type FigureTest = (figure: Figure) => boolean;

/**
 * The sentences read so far, for references to look back over. A scene is the figures of one sentence, in order; the
 * figures of all scenes stand in one row.
 */
export class Scenes {
  readonly #figures: Figure[] = [];
  /** By scene, the index of its first figure. The last scene is the current sentence's. */
  readonly #starts: number[] = [];
  /** By scene, the index of its sentence. */
  readonly #sentences: number[] = [];

  constructor(private readonly doc: Doc) {}

  /** Starts the scene of a sentence. */
  start(sentence: number): void {
    this.#starts.push(this.#figures.length);
    this.#sentences.push(sentence);
  }

  /** Puts the current sentence behind. A sentence that is counted shortens the reach of what follows. */
  end(counted: boolean): void {
    if (counted || !this.isEmpty) return;
    this.#starts.pop();
    this.#sentences.pop();
  }

  add(figure: Figure): void {
    const start = this.#starts[this.#starts.length - 1] as number;
    if (this.#figures.length - start < CAST) this.#figures.push(figure);
  }

  /** Whether nobody is mentioned in the current sentence so far. */
  get isEmpty(): boolean {
    return this.#starts[this.#starts.length - 1] === this.#figures.length;
  }

  /**
   * The likeliest figure of a gender: in the nearest sentence the subject, else whom no preposition governs, else anybody.
   *
   * @param fits what the figure must be beside; of the current sentence, what `fitsHere` says
   */
  find(gender: Gender, reach: Reach, fits: FigureTest | null, fitsHere: FigureTest | null): Figure | null {
    const current = this.#starts.length - 1;
    const zone = this.#zoneOf(current);
    for (let scene = current; scene >= 0 && scene >= current - reach.subjects; scene--) {
      if (scene < current && this.#zoneOf(scene) !== zone) return null;
      const lowest = scene >= current - reach.others ? Rank.Oblique : Rank.Direct;
      const test = scene === current ? fitsHere : fits;
      let best: Figure | null = null;
      let highest = lowest - 1;
      const end = this.#endOf(scene);
      for (let index = this.#starts[scene] as number; index < end && highest < Rank.Subject; index++) {
        const figure = this.#figures[index] as Figure;
        if (!agrees(figure.gender, gender) || (test && !test(figure))) continue;
        const rank = this.#rankOf(figure, scene);
        if (rank <= highest) continue;
        best = figure;
        highest = rank;
      }
      if (best) return best;
    }
    return null;
  }

  /** Whether the scene that a figure stands in has another person of a gender. */
  hasOther(figure: Figure, gender: Gender): boolean {
    const at = this.#figures.lastIndexOf(figure);
    let scene = this.#starts.length - 1;
    while ((this.#starts[scene] as number) > at) scene--;
    const end = this.#endOf(scene);
    for (let index = this.#starts[scene] as number; index < end; index++) {
      const other = this.#figures[index] as Figure;
      if (other.person >= 0 && other.person !== figure.person && agrees(other.gender, gender)) return true;
    }
    return false;
  }

  /** Who was mentioned last, in this sentence or the one before. */
  last(fits: FigureTest): Figure | null {
    const current = this.#starts.length - 1;
    for (let index = this.#figures.length - 1; index >= (this.#starts[Math.max(0, current - 1)] as number); index--) {
      const figure = this.#figures[index] as Figure;
      if (fits(figure)) return figure;
    }
    return null;
  }

  #rankOf(figure: Figure, scene: number): Rank {
    if (figure.rank !== null) return figure.rank;
    const { first, last } = this.#sentenceOf(scene);
    figure.rank = rankOf(this.doc, figure.first, figure.last, first, last);
    return figure.rank;
  }

  /** Scenes of one zone refer to each other; a teaser of another article is a zone of its own. */
  #zoneOf(scene: number): number {
    const { block } = this.#sentenceOf(scene);
    return this.doc.blocks[block]?.part === "related" ? block : -1;
  }

  #sentenceOf(scene: number): DocSentence {
    return this.doc.sentences[this.#sentences[scene] as number] as DocSentence;
  }

  #endOf(scene: number): number {
    return this.#starts[scene + 1] ?? this.#figures.length;
  }
}

/** Whether two genders may be one person's: they are alike, or one is not known. */
export function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}
