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
  const lengths = lengthsOfSeveral(context, drafts);
  if (!lengths) return { drafts, repeats: NONE };
  const byWords = new Map<string, Draft>();
  const repeats = new Map<Draft, Span[]>();
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    if (!mayRepeat(context, draft) || !lengths.has(lengthOf(context, draft))) continue;
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
  return { drafts: gone.size > 0 ? drafts.filter((draft) => !gone.has(draft)) : drafts, repeats };
}

/** How long the contents are of which there are several; null for none. No others can have the same words. */
function lengthsOfSeveral(context: QuoteContext, drafts: readonly Draft[]): ReadonlySet<number> | null {
  const seen = new Set<number>();
  let several: Set<number> | null = null;
  for (const draft of drafts) {
    if (!mayRepeat(context, draft)) continue;
    const length = lengthOf(context, draft);
    if (seen.has(length)) {
      several ??= new Set();
      several.add(length);
    } else seen.add(length);
  }
  return several;
}

/** Code units of a content. */
function lengthOf({ doc: { tokens } }: QuoteContext, { first, last }: Draft): number {
  return (tokens.end[last - 1] as number) - (tokens.start[first] as number);
}

function mayRepeat({ doc }: QuoteContext, { first, last, block }: Draft): boolean {
  return last - first >= 3 && !isHeading(doc.blocks[block] as DocBlock);
}

/** The content of a draft as a span of the text. */
export function contentSpan({ doc }: QuoteContext, { first, last }: Draft): Span {
  return spanOf(doc.text, doc.tokens.start[first] as number, doc.tokens.end[last - 1] as number);
}
