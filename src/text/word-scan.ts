import { Char, INFO, Info, infoOfHigh, TABLE } from "./characters.js";
import { checkStep, HASH_SEED, hashStep } from "./word-table.js";

/** A word while it is read: its two hashes and what it was seen to hold. */
export class WordScan {
  hash: number = HASH_SEED;
  check = 0;
  /** The bits of `Info` of all code units so far. */
  seen = 0;
  /** The code unit that ended the last run, 0 at the end of the text, and what `INFO` says of it. */
  code = 0;
  info = 0;

  /** Starts a word at `from` and reads it up to the first code unit that not every word may hold; gives where that is. */
  start(text: string, from: number): number {
    this.hash = HASH_SEED;
    this.check = 0;
    this.seen = 0;
    return this.run(text, from);
  }

  /** Reads on over letters, digits and combining marks; gives where they end. */
  run(text: string, from: number): number {
    const { length } = text;
    const infos = INFO; // a local, so that the loop does not load it again for each code unit
    let { hash, check, seen } = this;
    let code = 0;
    let info = 0;
    let at = from;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      info = code < TABLE ? (infos[code] as number) : infoOfHigh(code);
      if ((info & Info.Inside) === 0) break;
      seen |= info;
      hash = hashStep(hash, info & Info.Folded);
      check = checkStep(check, info & Info.Folded);
    }
    this.hash = hash;
    this.check = check;
    this.seen = seen;
    this.code = at < length ? code : 0;
    this.info = at < length ? info : 0;
    return at;
  }

  /** Takes the mark that ended the last run into the word. */
  take(): void {
    const kind = (this.info >> Info.ClassShift) & Info.Class;
    this.seen |= kind === Char.Hyphen ? Info.Hyphen : kind === Char.Period ? Info.Period : 0;
    this.hash = hashStep(this.hash, this.info & Info.Folded);
    this.check = checkStep(this.check, this.info & Info.Folded);
  }
}
