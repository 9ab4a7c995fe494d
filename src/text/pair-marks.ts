import { type Family, familyOf, isMark, standsFor, touchesBefore, touchesBehind } from "./marks.js";
import type { Quotation, SingleMarks } from "./quotations.js";
import { Gap, TokenKind, type TokenTable } from "./tokens.js";

/** An opening mark that waits for the one that closes it. */
export interface OpenMark {
  readonly token: number;
  readonly family: Family;
}

/** Quotations deeper than this are not told apart. */
const DEEPEST = 8;
/** How many tokens ahead a decision may look. */
const AHEAD = 200;
const AHEAD_SINGLE = 120;

/** Pairs the marks of a text, one paragraph after the other. */
export class MarkPairer {
  /** The quotations of all paragraphs so far, in order of their first token, the outer before the inner. */
  readonly found: Quotation[] = [];
  readonly #stack: OpenMark[] = [];
  #ordered = true;
  private first = 0;
  private last = 0;

  constructor(
    private readonly tokens: TokenTable,
    private readonly single: SingleMarks,
  ) {}

  /** Adds the quotations of the paragraph `[first, last)` from its first mark on; the first mark that was left open. */
  pair(first: number, last: number, mark: number): OpenMark | null {
    const base = this.found.length;
    this.first = first;
    this.last = last;
    for (let at = mark; at < this.last; at++) {
      if (!isMark(this.tokens, at)) continue;
      const kind = this.tokens.kind[at] as number;
      if (kind === TokenKind.StraightMark) this.#straight(at);
      else if (kind === TokenKind.SingleMark) {
        if (this.single) this.#singleMark(at);
      } else this.#directed(at, kind === TokenKind.OpenMark);
    }
    const left = this.#stack.find((open) => open.family !== "single") ?? null;
    while (this.#stack.length > 0) this.#leaveOpen(this.last);
    if (!this.#ordered) this.#order(base);
    return left;
  }

  /** A mark with a direction; one typed the wrong way round ("”text“") goes by what it touches. */
  #directed(at: number, opens: boolean): void {
    const family = familyOf(this.tokens, at);
    const before = touchesBefore(this.tokens, at, this.first);
    const behind = touchesBehind(this.tokens, at, this.last);
    const waits = this.#closable(family) >= 0;
    if (opens ? waits && !behind && (before || this.#stack.at(-1)?.family === "low") : waits || before || !behind) {
      this.#close(at, family);
    } else this.#open(at, family);
  }

  #straight(at: number): void {
    const before = touchesBefore(this.tokens, at, this.first);
    const behind = touchesBehind(this.tokens, at, this.last);
    if (this.#indexOf("straight") < 0) {
      if (before ? !behind : !behind && !this.#opensLoose(at)) this.#close(at, "straight");
      else this.#open(at, "straight");
    } else if (!before && behind) {
      if (!this.#nestsAhead(at)) this.#leaveUpTo(at, "straight");
      this.#open(at, "straight");
    } else this.#close(at, "straight");
  }

  /** Whether a straight mark with space on both sides opens: it does unless punctuation follows or no other mark closes it. */
  #opensLoose(at: number): boolean {
    const { kind, gap } = this.tokens;
    if (at === this.first) return true;
    if (at + 1 >= this.last) return false;
    if (gap[at + 1] === Gap.Glued) return false; // `mot ", a dit`
    if (kind[at - 1] === TokenKind.Colon) return true;
    let marks = 0;
    for (let next = at + 1, end = Math.min(this.last, at + AHEAD); next < end; next++) {
      if (kind[next] === TokenKind.StraightMark) marks++;
    }
    return marks % 2 === 1;
  }

  /** Whether the straight marks ahead close twice before one opens: then the mark at hand is nested. */
  #nestsAhead(at: number): boolean {
    let closes = 0;
    for (let next = at + 1, end = Math.min(this.last, at + AHEAD); next < end; next++) {
      if (this.tokens.kind[next] !== TokenKind.StraightMark) continue;
      const before = touchesBefore(this.tokens, next, this.first);
      if (!before && touchesBehind(this.tokens, next, this.last)) return false;
      if (++closes === 2) return true;
    }
    return false;
  }

  /** Whether the directed marks ahead close both the mark at hand and the one of its family that waits. */
  #closesTwice(at: number, family: Family): boolean {
    let depth = 2;
    for (let next = at + 1, end = Math.min(this.last, at + AHEAD); next < end; next++) {
      if (!isMark(this.tokens, next) || familyOf(this.tokens, next) !== family) continue;
      depth += this.tokens.kind[next] === TokenKind.OpenMark ? 1 : -1;
      if (depth === 0) return true;
    }
    return false;
  }

  /** A single mark: ‘ opens, ’ closes, ' does what it touches; apostrophes at the edge of a word do neither. */
  #singleMark(at: number): void {
    const { codes, start, kind } = this.tokens;
    const code = codes[start[at] as number] as number;
    const open = this.#indexOf("single");
    const before = touchesBefore(this.tokens, at, this.first);
    const behind = touchesBehind(this.tokens, at, this.last);
    if (!before && behind && open < 0 && code !== 0x2019) {
      const digit = codes[start[at + 1] as number] as number;
      const decade = code !== 0x2018 && digit >= 48 && digit <= 57 && kind[at + 1] === TokenKind.Word; // "'90s"
      if (!decade && this.#singleClosesAhead(at)) this.#open(at, "single");
    } else if (before && !behind && open >= 0 && code !== 0x2018) {
      if (!this.#isGenitive(at) || !this.#singleClosesAhead(at)) this.#close(at, "single");
    }
  }

  #singleClosesAhead(at: number): boolean {
    for (let next = at + 1, end = Math.min(this.last, at + AHEAD_SINGLE); next < end; next++) {
      if (this.tokens.kind[next] !== TokenKind.SingleMark) continue;
      const before = touchesBefore(this.tokens, next, this.first);
      const behind = touchesBehind(this.tokens, next, this.last);
      if (before && !behind) return true;
      if (!before && behind) return false;
    }
    return false;
  }

  /** "the workers' rights": an apostrophe behind the letter of the genitive and before a word. */
  #isGenitive(at: number): boolean {
    const { text, start, kind } = this.tokens;
    const letter = text.charAt((start[at] as number) - 1);
    return letter === this.single?.genitive && at + 1 < this.last && (kind[at + 1] as number) <= TokenKind.Number;
  }

  #open(at: number, family: Family): void {
    if (family !== "straight" && family !== "single" && this.#indexOf(family) >= 0 && !this.#closesTwice(at, family)) {
      this.#leaveUpTo(at, family); // « A, a-t-il dit. « B »
    }
    if (this.#stack.length < DEEPEST) this.#stack.push({ token: at, family });
  }

  #close(at: number, family: Family): void {
    const index = this.#closable(family);
    if (index < 0) {
      if (at > this.first)
        this.#add({ open: -1, close: at, from: this.first, to: at, depth: this.#stack.length, continues: -1 });
      return;
    }
    while (this.#stack.length > index + 1) this.#leaveOpen(at);
    const open = this.#stack.pop() as OpenMark;
    this.#push(open.token, at, at);
  }

  /** Gives up the waiting mark of a family, and all that opened inside it. */
  #leaveUpTo(at: number, family: Family): void {
    const index = this.#indexOf(family);
    while (this.#stack.length > Math.max(0, index)) this.#leaveOpen(at);
  }

  #leaveOpen(end: number): void {
    this.#push((this.#stack.pop() as OpenMark).token, -1, end);
  }

  #push(open: number, close: number, to: number): void {
    if (to <= open + 1) return; // no words between
    this.#add({ open, close, from: open + 1, to, depth: this.#stack.length, continues: -1 });
  }

  #add(quotation: Quotation): void {
    const before = this.found.at(-1);
    if (before && byPlace(before, quotation) > 0) this.#ordered = false;
    this.found.push(quotation);
  }

  /** Puts the quotations from `base` on in order: one is closed after those that stand in it. */
  #order(base: number): void {
    const sorted = this.found.slice(base).sort(byPlace);
    for (let at = 0; at < sorted.length; at++) this.found[base + at] = sorted[at] as Quotation;
    this.#ordered = true;
  }

  /** Where in the stack the innermost mark of a family is; -1 if none. */
  #indexOf(family: Family): number {
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      if (this.#stack[index]?.family === family) return index;
    }
    return -1;
  }

  /** Where in the stack the mark is that one of a family closes: of the same family, else one it may stand for. */
  #closable(family: Family): number {
    let index = this.#indexOf(family);
    if (index >= 0) return index;
    index = this.#stack.length - 1;
    return index >= 0 && standsFor(family, (this.#stack[index] as OpenMark).family) ? index : -1;
  }
}

/** By the first token, the outer before the inner. */
function byPlace(one: Quotation, other: Quotation): number {
  return one.from - other.from || other.to - one.to;
}
