/** Collects strings as UTF-8 in one buffer that is used again and again. */
export class ByteWriter {
  #buffer: Buffer = Buffer.allocUnsafeSlow(1 << 20);
  #length = 0;

  write(words: string): void {
    // A code unit takes at most three bytes.
    const room = this.#length + words.length * 3;
    if (room > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(room * 2);
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    this.#length += this.#buffer.write(words, this.#length);
  }

  /** What was written since the last time, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = Uint8Array.from(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }
}
