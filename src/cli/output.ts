import type { Writable } from "node:stream";
import type { Printer } from "./formats.js";

/** Writes results with what stands before, between and after them; what is awaited is written, its memory free again. */
export class Output {
  #begun = false;
  #printed = false;

  constructor(
    private readonly stream: Writable,
    private readonly printer: Printer,
  ) {}

  async write(output: Uint8Array): Promise<void> {
    if (!this.#begun) await this.#put(this.printer.start);
    this.#begun = true;
    if (output.length === 0) return;
    if (this.#printed) await this.#put(this.printer.between);
    this.#printed = true;
    await this.#put(output);
  }

  async end(): Promise<void> {
    await this.write(new Uint8Array(0));
    await this.#put(this.printer.end);
  }

  async #put(words: string | Uint8Array): Promise<void> {
    if (words.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.stream.write(words, (error) => (error ? reject(error) : resolve()));
    });
  }
}
