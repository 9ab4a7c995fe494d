import { Word } from "../language/word.js";
import { Gap, TokenKind, type TokenTable } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** Words between quotation marks, in token indices. */
export interface Quotation {
  /** The opening mark; -1 where only the closing one stands in the text. */
  readonly open: number;
  /** The closing mark; -1 where the mark was never closed. */
  readonly close: number;
  /** First token inside. */
  readonly from: number;
  /** One past the last token inside. */
  readonly to: number;
  /** How many quotations it stands in. */
  readonly depth: number;
  /** Index of the quotation of an earlier paragraph that this one goes on, its mark reopened; -1 otherwise. */
  readonly continues: number;
}

type Family = "guillemet" | "curly" | "low" | "straight" | "single" | "corner";
interface Open {
  readonly token: number;
  readonly family: Family;
}

/**
 * Pairs the quotation marks of a text, paragraph by paragraph: directed marks by their direction, straight ones by what
 * they touch, nesting kept. A mark that is never closed holds to the end of its paragraph and disturbs no other; where the
 * next paragraph reopens the same mark, the two are one quotation in two parts.
 *
 * @param paragraphs token ranges `[first, last)`, in order
 * @param single whether ' and ‘ ’ quote (British usage) or are only apostrophes
 */
export function pairQuotations(
  tokens: TokenTable,
  vocabulary: Vocabulary,
  paragraphs: readonly (readonly [first: number, last: number])[],
  single: boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let carried = -1; // the quotation that the paragraph before left open
  let carriedFamily: Family | null = null;
  for (const [first, last] of paragraphs) {
    const pairer = new ParagraphPairer(tokens, vocabulary, single, first, last);
    const { quotations, left } = pairer.pair();
    const base = found.length;
    const opener = quotations.find((quotation) => quotation.open === first);
    const reopens = carried >= 0 && opener !== undefined && familyOf(tokens, first) === carriedFamily;
    for (const quotation of quotations) {
      found.push(quotation === opener && reopens ? { ...quotation, continues: carried } : quotation);
    }
    carried = left ? base + quotations.findIndex((quotation) => quotation.open === left.token) : -1;
    carriedFamily = left ? left.family : null;
  }
  return found;
}

function familyOf(tokens: TokenTable, at: number): Family {
  switch (tokens.text.charCodeAt(tokens.start[at] as number)) {
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      return "guillemet";
    case 0x201e:
      return "low";
    case 0x201c:
    case 0x201d:
      return "curly";
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return "corner";
    default:
      return tokens.kind[at] === TokenKind.SingleMark ? "single" : "straight";
  }
}

/** The marks of one paragraph. */
class ParagraphPairer {
  readonly #stack: Open[] = [];
  readonly #found: Quotation[] = [];

  constructor(
    private readonly tokens: TokenTable,
    private readonly vocabulary: Vocabulary,
    private readonly single: boolean,
    private readonly first: number,
    private readonly last: number,
  ) {}

  pair(): { quotations: Quotation[]; left: Open | null } {
    for (let at = this.first; at < this.last; at++) {
      const kind = this.tokens.kind[at] as number;
      if (kind < TokenKind.OpenMark || kind > TokenKind.SingleMark) continue;
      if (kind === TokenKind.OpenMark) this.#directedOpen(at);
      else if (kind === TokenKind.CloseMark) this.#close(at, familyOf(this.tokens, at));
      else if (kind === TokenKind.StraightMark) this.#straight(at);
      else if (this.single) this.#singleMark(at);
    }
    const left = this.#stack.find((open) => open.family !== "single") ?? null;
    while (this.#stack.length > 0) this.#leaveOpen(this.last);
    this.#found.sort((a, b) => a.from - b.from || b.to - a.to);
    return { quotations: this.#found, left };
  }

  #directedOpen(at: number): void {
    const family = familyOf(this.tokens, at);
    // “ closes what „ opened
    if (family === "curly" && this.#stack.at(-1)?.family === "low" && !this.#touchesNext(at)) this.#close(at, "low");
    else this.#stack.push({ token: at, family });
  }

  #straight(at: number): void {
    const open = this.#indexOf("straight");
    const before = this.#touchesPrevious(at);
    const after = this.#touchesNext(at);
    if (open < 0) {
      // a straight mark closes what “ or « opened, where nothing else did
      if (before && !after && at > this.first) this.#close(at, this.#stack.at(-1)?.family ?? "straight");
      else this.#stack.push({ token: at, family: "straight" });
    } else if (
      !before &&
      after &&
      this.#stack.length < 8 &&
      (this.#nestsAhead(at) || open === this.#stack.length - 1)
    ) {
      if (!this.#nestsAhead(at)) this.#leaveOpen(at);
      this.#stack.push({ token: at, family: "straight" });
    } else this.#close(at, "straight");
  }

  /** Whether the straight marks ahead close twice before one opens: then the mark at hand is nested. */
  #nestsAhead(at: number): boolean {
    let closes = 0;
    for (let next = at + 1, end = Math.min(this.last, at + 200); next < end; next++) {
      if (this.tokens.kind[next] !== TokenKind.StraightMark) continue;
      if (!this.#touchesPrevious(next) && this.#touchesNext(next)) return false;
      if (++closes === 2) return true;
    }
    return false;
  }

  #singleMark(at: number): void {
    const open = this.#indexOf("single");
    const before = this.#touchesPrevious(at);
    const after = this.#touchesNext(at);
    if (!before && after && open < 0) {
      if (this.#singleClosesAhead(at)) this.#stack.push({ token: at, family: "single" });
    } else if (before && !after && open >= 0) {
      if (!this.#isPossessive(at) || !this.#singleClosesAhead(at)) this.#close(at, "single");
    }
  }

  #singleClosesAhead(at: number): boolean {
    for (let next = at + 1, end = Math.min(this.last, at + 120); next < end; next++) {
      if (this.tokens.kind[next] !== TokenKind.SingleMark) continue;
      const before = this.#touchesPrevious(next);
      const after = this.#touchesNext(next);
      if (before && !after) return true;
      if (!before && after) return false;
    }
    return false;
  }

  /** "the workers' rights": an apostrophe after s and before a word. */
  #isPossessive(at: number): boolean {
    const { text, start, kind } = this.tokens;
    const before = text.charCodeAt((start[at] as number) - 1);
    return before === 0x73 && at + 1 < this.last && (kind[at + 1] as number) <= TokenKind.Number;
  }

  #close(at: number, family: Family): void {
    const index = this.#indexOf(family);
    if (index < 0) {
      this.#found.push({ open: -1, close: at, from: this.first, to: at, depth: this.#stack.length, continues: -1 });
      return;
    }
    while (this.#stack.length > index + 1) this.#leaveOpen(at);
    const open = this.#stack.pop() as Open;
    this.#push(open.token, at, at);
  }

  #leaveOpen(end: number): void {
    this.#push((this.#stack.pop() as Open).token, -1, end);
  }

  #push(open: number, close: number, to: number): void {
    this.#found.push({ open, close, from: open + 1, to, depth: this.#stack.length, continues: -1 });
  }

  /** Where in the stack the innermost open mark of a family is, within a bounded depth; -1 if none. */
  #indexOf(family: Family): number {
    const lowest = Math.max(0, this.#stack.length - 8);
    for (let index = this.#stack.length - 1; index >= lowest; index--) {
      if (this.#stack[index]?.family === family) return index;
    }
    return -1;
  }

  #touchesPrevious(at: number): boolean {
    const { gap, kind, word } = this.tokens;
    if (at === this.first || gap[at] !== Gap.Glued) return false;
    const before = kind[at - 1] as number;
    if (before === TokenKind.OpenParenthesis || before === TokenKind.OpenBracket || before === TokenKind.Dash)
      return false;
    if (before === TokenKind.OpenMark) return false;
    const bits = this.vocabulary.bits[word[at - 1] as number] as number;
    return (bits & Word.Elided) === 0;
  }

  #touchesNext(at: number): boolean {
    const { gap, kind } = this.tokens;
    if (at + 1 >= this.last || gap[at + 1] !== Gap.Glued) return false;
    const next = kind[at + 1] as number;
    return (
      next <= TokenKind.Number ||
      next === TokenKind.OpenMark ||
      next === TokenKind.OpenBracket ||
      next === TokenKind.Ellipsis
    );
  }
}
