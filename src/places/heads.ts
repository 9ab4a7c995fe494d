import { foldCode } from "../text/characters.js";

/** So many letters tell words apart well enough. */
const LETTERS = 3;
const ROOM = 16384;

/** Tells most words that no compound of states starts with by their first letters, before they are looked up. */
export class Heads {
  readonly #filter: Uint8Array = new Uint8Array(ROOM);

  /** Adds what words start with; of one shorter than the letters that count, all that goes on from it. */
  add(stem: string): void {
    let key = 0;
    for (let at = 0; at < stem.length && at < LETTERS; at++) key = keyStep(key, stem.charCodeAt(at));
    this.#filter[key] = 1;
  }

  /** Whether the word whose code units start at `start` may start with what was added. */
  mayStart(codes: Uint16Array, start: number): boolean {
    let key = 0;
    for (let at = start; at < start + LETTERS; at++) {
      key = keyStep(key, codes[at] as number);
      if (this.#filter[key] === 1) return true;
    }
    return false;
  }
}

function keyStep(key: number, code: number): number {
  return (key * 31 + foldCode(code) + 1) & (ROOM - 1);
}
