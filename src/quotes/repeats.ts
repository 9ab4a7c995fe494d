import type { DocBlock } from "../article/doc.js";
import { type Span, spanOf } from "../text/span.js";
import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";
import { isHeading } from "./headings.js";

/** Drafts with the spans where the same words stand again. */
export interface Repeated {
  readonly drafts: readonly Draft[];
  readonly repeats: ReadonlyMap<Draft, readonly Span[]>;
}

const NONE: ReadonlyMap<Draft, readonly Span[]> = new Map();

/**
 * Leaves each quote once where the same words stand again outside headings (a caption and the text): the one in a
 * paragraph or lead stays, the other is told as its repeat.
 */
export function withoutRepeats(context: QuoteContext, drafts: readonly Draft[]): Repeated {
  if (!hasTwoOfOneLength(context, drafts)) return { drafts, repeats: NONE };
  const byWords = new Map<string, Draft>();
  const repeats = new Map<Draft, Span[]>();
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    if (!mayRepeat(context, draft)) continue;
    const span = contentSpan(context, draft);
    const first = byWords.get(span.text);
    if (!first) byWords.set(span.text, draft);
    else {
      const list = repeats.get(first) ?? [];
      list.push(span);
      repeats.set(first, list);
      gone.add(draft);
    }
  }
  return { drafts: drafts.filter((draft) => !gone.has(draft)), repeats };
}

/** Whether two contents have as many code units: else none can have the words of another, and none need be compared. */
function hasTwoOfOneLength(context: QuoteContext, drafts: readonly Draft[]): boolean {
  const { start, end } = context.doc.tokens;
  const lengths = new Set<number>();
  for (const draft of drafts) {
    if (!mayRepeat(context, draft)) continue;
    const length = (end[draft.last - 1] as number) - (start[draft.first] as number);
    if (lengths.has(length)) return true;
    lengths.add(length);
  }
  return false;
}

function mayRepeat({ doc }: QuoteContext, { first, last, block }: Draft): boolean {
  return last - first >= 3 && !isHeading(doc.blocks[block] as DocBlock);
}

/** The content of a draft as a span of the text. */
export function contentSpan({ doc }: QuoteContext, { first, last }: Draft): Span {
  return spanOf(doc.text, doc.tokens.start[first] as number, doc.tokens.end[last - 1] as number);
}
