import type { Gender } from "./lexicon.js";
import { Rank } from "./subjects.js";

/** Somebody mentioned in a sentence. */
export interface Figure {
  /** Index of the person; -1 for somebody the text does not name, or a body. */
  readonly person: number;
  /** First token of the phrase that says who is not named; -1 otherwise. */
  readonly antecedent: number;
  readonly gender: Gender;
  readonly rank: Rank;
  /** A reported clause follows its verb: "Jeanne Roux a dit que …". */
  readonly reports: boolean;
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
  /** By scene: sentences of one zone refer to each other; a teaser of another article is a zone of its own. */
  readonly #zones: number[] = [];

  start(zone: number): void {
    this.#starts.push(this.#figures.length);
    this.#zones.push(zone);
  }

  /** Puts the current sentence behind. A sentence that is counted shortens the reach of what follows. */
  end(counted: boolean): void {
    if (counted || !this.isEmpty) return;
    this.#starts.pop();
    this.#zones.pop();
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
   * @param fits what the figure must be beside
   * @param incise takes of the current sentence only who reports
   */
  find(gender: Gender, fits: FigureTest | null, reach: Reach, incise: boolean): Figure | null {
    const current = this.#starts.length - 1;
    for (let scene = current; scene >= 0 && scene >= current - reach.subjects; scene--) {
      if (this.#zones[scene] !== this.#zones[current]) return null;
      const lowest = scene >= current - reach.others ? Rank.Oblique : Rank.Direct;
      let best: Figure | null = null;
      const end = this.#endOf(scene);
      for (let index = this.#starts[scene] as number; index < end && best?.rank !== Rank.Subject; index++) {
        const figure = this.#figures[index] as Figure;
        if (figure.rank < lowest || (best && figure.rank <= best.rank) || !agrees(figure.gender, gender)) continue;
        if ((fits && !fits(figure)) || (incise && scene === current && !figure.reports)) continue;
        best = figure;
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

  #endOf(scene: number): number {
    return this.#starts[scene + 1] ?? this.#figures.length;
  }
}

/** Whether two genders may be one person's: they are alike, or one is not known. */
export function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}
