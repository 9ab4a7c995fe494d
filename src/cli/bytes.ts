/** Collects strings as UTF-8 in one piece of memory, which is handed over when it is taken. */
export class ByteWriter {
  #buffer: Buffer<ArrayBuffer> | null = null;
  #length = 0;

  /** Memory to write to, instead of new one; what was written is lost. */
  use(memory: ArrayBuffer): void {
    this.#buffer = Buffer.from(memory);
    this.#length = 0;
  }

  write(words: string): void {
    // A code unit takes at most three bytes.
    const buffer = this.#withRoom(this.#length + words.length * 3);
    this.#length += buffer.write(words, this.#length);
  }

  /** What was written; the writer keeps nothing of it. */
  take(): Uint8Array<ArrayBuffer> {
    const buffer = this.#withRoom(this.#length);
    const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, this.#length);
    this.#buffer = null;
    this.#length = 0;
    return bytes;
  }

  #withRoom(size: number): Buffer<ArrayBuffer> {
    const old = this.#buffer;
    if (old && old.length >= size) return old;
    const larger = Buffer.from(new ArrayBuffer(Math.max(1 << 20, size * 2)));
    old?.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
    return larger;
  }
}
