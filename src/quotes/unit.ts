import type { Quotation } from "../text/quotations.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext, Unit } from "./context.js";
import type { Cues, CueVerb } from "./cues.js";
import type { Draft } from "./draft.js";
import type { Mention } from "./mention.js";
import { subjectAfter } from "./subject-after.js";

/** One unit while it is read: its cues, and the quotes found so far. */
export class UnitReading {
  readonly drafts: Draft[] = [];
  /** The first tokens of wordings that have a source behind them. */
  readonly endings: number[] = [];

  constructor(
    private readonly context: QuoteContext,
    readonly unit: Unit,
    readonly cues: Cues,
    /** Indices of the outermost quotations of the unit. */
    readonly quotations: readonly number[],
  ) {}

  isSource(at: number): boolean {
    return this.endings.length > 0 && this.endings.includes(at);
  }

  cueAt(at: number): CueVerb | undefined {
    const index = this.context.verbAt[at];
    return index && at < this.unit.last ? this.context.verbs[index - 1] : undefined;
  }

  /** One past the connective that starts at `at`. */
  connectiveEnd(at: number): number | undefined {
    return this.cues.connectives.find(({ first }) => first === at)?.last;
  }

  /** One past the incise that starts at `at` ("a-t-il dit", "souligne la maire"); 0 where none does. */
  inciseEnd(at: number): number {
    const cue = this.cueAt(at);
    if (!cue || cue.group.finite < 0) return 0;
    let end = cue.group.clitic >= 0 ? cue.last : (subjectAfter(this.context.doc, cue.last, this.unit.last)?.last ?? 0);
    if (end === 0) return 0;
    const { kind } = this.context.doc.tokens;
    while (end < this.unit.last && end - cue.last < 16 && (kind[end] as number) <= TokenKind.Number) end++;
    return end;
  }

  /** The source of the nearest quote whose source is named before `at`. */
  mentionBefore(at: number): Mention | null {
    for (let index = this.drafts.length - 1; index >= 0; index--) {
      const mention = this.drafts[index]?.mention;
      if (mention && mention.last <= at) return mention;
    }
    return null;
  }

  quotation(index: number): Quotation {
    return this.context.doc.quotations[index] as Quotation;
  }

  /** Whether the content of a quote holds the token at `at`. */
  covers(at: number): boolean {
    return this.drafts.some((draft) => draft.first <= at && at < draft.last);
  }

  isUsed(index: number): boolean {
    return this.context.used[index] === 1;
  }

  /** Adds a quote; the quotations in its content are used by it. */
  add(draft: Draft): void {
    const { last } = draft;
    draft.last = this.#trimmed(draft);
    this.drafts.push(draft);
    for (const index of this.quotations) {
      const { from, to } = this.quotation(index);
      // of a clause that a source wording covers, another cue may still govern the words
      const whole = draft.rule !== "source-phrase" || from === draft.first;
      if (whole && from >= draft.first && to <= last) this.context.used[index] = 1;
    }
  }

  /** The end of a content without the punctuation behind it. */
  #trimmed({ first, last, clause }: Draft): number {
    const { inside, doc } = this.context;
    let end = last;
    // "It is open," he said: the comma inside the marks is the writer's
    if (clause) return end > first + 1 && doc.tokens.kind[end - 1] === TokenKind.Comma ? end - 1 : end;
    while (end > first + 1 && inside[end - 1] === 0 && isPunctuation(doc.tokens.kind[end - 1] as number)) end--;
    return end;
  }

  /** The outermost quotations that lie in `[first, last)`. */
  quotationsIn(first: number, last: number): number[] {
    if (this.quotations.length === 0) return [];
    return this.quotations.filter((index) => {
      const { open, from, to } = this.quotation(index);
      return (open >= 0 ? open : from) >= first && to <= last;
    });
  }
}

function isPunctuation(kind: number): boolean {
  return kind === TokenKind.Period || (kind >= TokenKind.Comma && kind <= TokenKind.Colon) || kind === TokenKind.Dash;
}
