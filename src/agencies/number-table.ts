/**
 * Numbers by number, found by open addressing, at most half full: a look-up reads one place of memory, seldom more. 0 is
 * the value of what is not here.
 */
export class NumberTable {
  /** Rows of (key, value). */
  #slots: Int32Array = new Int32Array(2048);
  #size = 0;

  get(key: number): number {
    return this.#slots[this.#slotOf(key) + 1] as number;
  }

  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    if (this.#slots[slot + 1] === 0 && 4 * ++this.#size > this.#slots.length) {
      this.#grow();
      this.set(key, value);
      return;
    }
    this.#slots[slot] = key;
    this.#slots[slot + 1] = value;
  }

  /** The slot that has the key, or the free one where it belongs. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (key << 1) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    this.#size = 0;
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] !== 0) this.set(before[slot] as number, before[slot + 1] as number);
    }
  }
}
