/** Bits of a sieve; a power of two. */
const ROOM = 131072;

/**
 * Tells of most numbers that they were never added, in less time than a map takes. Of some it does not
 * (a Bloom filter with one hash, Bloom 1970).
 */
export class Sieve {
  readonly #bits: Int32Array = new Int32Array(ROOM >> 5);

  add(number: number): void {
    const bit = bitOf(number);
    this.#bits[bit >> 5] = (this.#bits[bit >> 5] as number) | (1 << (bit & 31));
  }

  mayHold(number: number): boolean {
    const bit = bitOf(number);
    return (((this.#bits[bit >> 5] as number) >> (bit & 31)) & 1) !== 0;
  }
}

function bitOf(number: number): number {
  return (number ^ (number >>> 15)) & (ROOM - 1);
}
