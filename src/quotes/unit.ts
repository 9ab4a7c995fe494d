import type { DocBlock } from "../article/doc.js";
import type { Quotation } from "../text/quotations.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import type { CueVerb, SourceCue } from "./cue.js";
import type { Draft } from "./draft.js";
import { isHeading } from "./headings.js";
import type { Mention } from "./mention.js";
import { subjectAfter } from "./subject-after.js";
import { behindDateline, type Units } from "./units.js";

const NONE: readonly number[] = [];

/**
 * The unit that is read, its cues, and the quotes found so far. The lists are those of the text; of each the unit at hand
 * has what was added since it was begun.
 */
export class UnitReading {
  /** The tokens of the unit, `[first, last)`, and the index of its block. */
  first = 0;
  last = 0;
  block = 0;
  /** Indices of the outermost quotations of the unit. */
  quotations: readonly number[] = NONE;
  readonly verbs: CueVerb[] = [];
  readonly sources: SourceCue[] = [];
  /** Wordings that only connect: "par ailleurs". */
  readonly connectives: SourceCue[] = [];
  readonly drafts: Draft[] = [];
  /** Where the unit's own start in the lists. */
  firstVerb = 0;
  firstSource = 0;
  firstConnective = 0;
  firstDraft = 0;

  constructor(private readonly context: QuoteContext) {}

  /** Takes up a unit with the outermost quotations `[low, high)` of the text. */
  begin(unit: Units, low: number, high: number): void {
    this.first = behindDateline(this.context.doc, unit);
    this.last = unit.last;
    this.block = unit.block;
    this.quotations = low < high ? this.context.outermost.slice(low, high) : NONE;
    this.firstVerb = this.verbs.length;
    this.firstSource = this.sources.length;
    this.firstConnective = this.connectives.length;
    this.firstDraft = this.drafts.length;
  }

  addVerb(verb: CueVerb): void {
    this.context.verbAt[verb.first] = this.verbs.push(verb);
  }

  /** Whether a wording that has its source behind it starts at `at`. */
  isSource(at: number): boolean {
    for (let index = this.firstSource; index < this.sources.length; index++) {
      const source = this.sources[index] as SourceCue;
      if (source.first === at && source.ends) return true;
    }
    return false;
  }

  /** Whether its block is a heading. */
  get heading(): boolean {
    return isHeading(this.context.doc.blocks[this.block] as DocBlock);
  }

  /** Whether marks hold any words of the unit. */
  get hasMarks(): boolean {
    return this.quotations.length > 0 || (this.context.inside[this.first] as number) > 0;
  }

  /** The verb whose group starts at `at`. */
  cueAt(at: number): CueVerb | undefined {
    const index = this.context.verbAt[at];
    return index && at < this.last ? this.verbs[index - 1] : undefined;
  }

  /** One past the connective that starts at `at`; -1 where none does. */
  connectiveEnd(at: number): number {
    for (let index = this.firstConnective; index < this.connectives.length; index++) {
      const connective = this.connectives[index] as SourceCue;
      if (connective.first === at) return connective.last;
    }
    return -1;
  }

  /** One past the incise that starts at `at` ("a-t-il dit", "souligne la maire"); 0 where none does. */
  inciseEnd(at: number): number {
    const cue = this.cueAt(at);
    if (!cue || cue.group.finite < 0) return 0;
    let end = cue.group.clitic >= 0 ? cue.last : (subjectAfter(this.context.doc, cue.last, this.last)?.last ?? 0);
    if (end === 0) return 0;
    const { kind } = this.context.doc.tokens;
    while (end < this.last && end - cue.last < 16 && (kind[end] as number) <= TokenKind.Number) end++;
    return end;
  }

  /** The source of the nearest quote whose source is named before `at`. */
  mentionBefore(at: number): Mention | null {
    for (let index = this.drafts.length - 1; index >= this.firstDraft; index--) {
      const { mention } = this.drafts[index] as Draft;
      if (mention && mention.last <= at) return mention;
    }
    return null;
  }

  quotation(index: number): Quotation {
    return this.context.doc.quotations[index] as Quotation;
  }

  /** Whether the content of a quote holds the token at `at`. */
  covers(at: number): boolean {
    for (let index = this.firstDraft; index < this.drafts.length; index++) {
      const { first, last } = this.drafts[index] as Draft;
      if (first <= at && at < last) return true;
    }
    return false;
  }

  /** Whether a quote has the verb for its cue. */
  hasDraftOf({ first }: CueVerb): boolean {
    for (let index = this.firstDraft; index < this.drafts.length; index++)
      if ((this.drafts[index] as Draft).cueFirst === first) return true;
    return false;
  }

  isUsed(index: number): boolean {
    return this.context.used[index] === 1;
  }

  /** Adds a quote; the quotations in its content are used by it. */
  add(draft: Draft): void {
    const { first, last } = draft;
    draft.last = this.#trimmed(draft);
    draft.block = this.block;
    this.drafts.push(draft);
    for (const index of this.quotations) {
      const { from, to } = this.quotation(index);
      // of a clause that a source wording covers, another cue may still govern the words
      const whole = draft.rule !== "source-phrase" || from === first;
      if (whole && from >= first && to <= last) this.context.used[index] = 1;
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

  /** The first of the outermost quotations whose mark opens at or behind `at`; -1 if none does. */
  quotationFrom(at: number): number {
    for (const index of this.quotations) if (this.quotation(index).open >= at) return index;
    return -1;
  }

  /** The first of the outermost quotations that lie in `[first, last)`; -1 if none does. */
  quotationIn(first: number, last: number): number {
    for (const index of this.quotations) if (this.lies(index, first, last)) return index;
    return -1;
  }

  /** Whether an outermost quotation lies in `[first, last)`, its opening mark too. */
  lies(index: number, first: number, last: number): boolean {
    const { open, from, to } = this.quotation(index);
    return (open >= 0 ? open : from) >= first && to <= last;
  }
}

function isPunctuation(kind: number): boolean {
  return kind === TokenKind.Period || (kind >= TokenKind.Comma && kind <= TokenKind.Colon) || kind === TokenKind.Dash;
}
