import type { NameContext } from "./context.js";
import type { Gender } from "./lexicon.js";
import { givenGender, isCapitals, isInitial } from "./words.js";

/** What a word in a run of capitalised words is, as a bit set. */
export enum Trait {
  /** A given name the language knows. */
  Given = 0x1,
  /** A given name of women only, and of men only. */
  Female = 0x2,
  Male = 0x4,
  Initial = 0x8,
  /** Written all in capitals. */
  Capitals = 0x10,
  /** Makes the run the name of a thing: "Park". */
  Eponym = 0x20,
}

/** Words of a run that may stand before a family name. */
export const FORENAME: number = Trait.Given | Trait.Initial;

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
    if (this.has(Trait.Female, index)) return "f";
    return this.has(Trait.Male, index) ? "m" : null;
  }
}

function traitsAt({ doc, lexicon }: NameContext, at: number): number {
  const gender = givenGender(doc, lexicon, at);
  let traits = 0;
  if (gender !== undefined) traits = gender === null ? Trait.Given : gender === "f" ? GIVEN_F : GIVEN_M;
  if (isInitial(doc, at)) traits |= Trait.Initial;
  if (isCapitals(doc, at)) traits |= Trait.Capitals;
  const word = doc.tokens.word[at] as number;
  return word > 0 && lexicon.eponyms.has(word) ? traits | Trait.Eponym : traits;
}

const GIVEN_F: number = Trait.Given | Trait.Female;
const GIVEN_M: number = Trait.Given | Trait.Male;
