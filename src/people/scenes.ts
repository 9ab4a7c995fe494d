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

/** Who is mentioned in one sentence, in order. */
export interface Scene {
  /** Sentences of one zone refer to each other; a teaser of another article is a zone of its own. */
  readonly zone: number;
  readonly figures: Figure[];
}

/** How far back a reference looks, in sentences: for a subject, and for anybody. */
export interface Reach {
  readonly subjects: number;
  readonly others: number;
}

/** Figures of one sentence that are kept. */
const CAST = 32;

/** The sentences read so far, for references to look back over. */
export class Scenes {
  readonly #past: Scene[] = [];
  current: Scene = { zone: 0, figures: [] };

  start(zone: number): void {
    this.current = { zone, figures: [] };
  }

  /** Puts the current sentence behind. A sentence that is counted shortens the reach of what follows. */
  end(counted: boolean): void {
    if (counted || this.current.figures.length > 0) this.#past.push(this.current);
  }

  add(figure: Figure): void {
    if (this.current.figures.length < CAST) this.current.figures.push(figure);
  }

  /**
   * The likeliest figure that fits: in the nearest sentence the subject, else whom no preposition governs, else anybody;
   * the scene it is in as well, to tell who else is there.
   *
   * @param incise takes of the current sentence only who reports
   */
  find(fits: (figure: Figure) => boolean, reach: Reach, incise = false): { figure: Figure; scene: Scene } | null {
    for (let back = 0; back <= reach.subjects; back++) {
      const scene = back === 0 ? this.current : this.#past[this.#past.length - back];
      if (!scene || scene.zone !== this.current.zone) return null;
      const lowest = back <= reach.others ? Rank.Oblique : Rank.Direct;
      for (let rank = Rank.Subject as number; rank >= lowest; rank--) {
        const figure = scene.figures.find(
          (one) => one.rank === rank && fits(one) && (back > 0 || !incise || one.reports),
        );
        if (figure) return { figure, scene };
      }
    }
    return null;
  }

  /** Who was mentioned last, in this sentence or the one before. */
  last(fits: (figure: Figure) => boolean): Figure | null {
    for (const { figures } of [this.current, this.#past.at(-1) ?? this.current]) {
      for (let index = figures.length - 1; index >= 0; index--) {
        const figure = figures[index] as Figure;
        if (fits(figure)) return figure;
      }
    }
    return null;
  }
}

/** Whether two genders may be one person's: they are alike, or one is not known. */
export function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}
