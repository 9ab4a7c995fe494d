import type { NameContext } from "./context.js";
import type { Gender } from "./lexicon.js";
import { GIVEN_NAME, genderBy, Trait } from "./traits.js";
import { givenName, isCapitals, isInitial } from "./words.js";

/** Words of a run that may stand before a family name. */
export const FORENAME: number = GIVEN_NAME | Trait.Initial;

const LISTED: number = Trait.Eponym | Trait.Party;

/** Of a word that was not asked about yet. */
const UNKNOWN = -1;

/**
 * The words of a run of capitalised words, particles and full stops of initials left out: "Jean", "Giscard", "Estaing" of
 * "Jean Giscard d'Estaing". What a word is, is asked once. One object serves all runs of a text.
 */
export class Run {
  /** Token indices of the words. */
  readonly words: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  readonly #traits: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  length = 0;

  constructor(private readonly context: NameContext) {}

  add(at: number): void {
    this.words[this.length] = at;
    this.#traits[this.length++] = UNKNOWN;
  }

  /** What the word at an index is. */
  #traitsOf(index: number): number {
    const known = this.#traits[index] as number;
    if (known !== UNKNOWN) return known;
    const traits = traitsAt(this.context, this.words[index] as number);
    this.#traits[index] = traits;
    return traits;
  }

  /** Index of the first word in `[from, to)` with one of the traits; -1 if none has. */
  find(traits: number, from = 0, to: number = this.length): number {
    for (let index = from; index < to; index++) if (this.has(traits, index)) return index;
    return -1;
  }

  /** Whether every word in `[from, to)` has one of the traits. */
  areAll(traits: number, from = 0, to: number = this.length): boolean {
    for (let index = from; index < to; index++) if (!this.has(traits, index)) return false;
    return true;
  }

  has(traits: number, index: number): boolean {
    return (this.#traitsOf(index) & traits) !== 0;
  }

  /** The gender that a word tells as a given name. */
  genderOf(index: number): Gender {
    return genderBy(this.#traitsOf(index), Trait.FemaleName, Trait.MaleName);
  }
}

function traitsAt({ doc, lexicon }: NameContext, at: number): number {
  let traits = givenName(doc, lexicon, at) | ((lexicon.traits[doc.tokens.word[at] as number] as number) & LISTED);
  if (isInitial(doc, at)) traits |= Trait.Initial;
  return isCapitals(doc, at) ? traits | Trait.Capitals : traits;
}
