import { type DocBlock, indexBefore } from "../article/doc.js";
import { type Span, spanOf } from "../text/span.js";
import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";
import { isHeading } from "./headings.js";

/** Drafts with the spans where the same words stand again. */
export interface Repeated {
  readonly drafts: readonly Draft[];
  readonly repeats: ReadonlyMap<Draft, readonly Span[]>;
}

/**
 * Leaves each quote once where the same words stand again outside headings (a caption and the text): the one in a
 * paragraph or lead stays, the other is told as its repeat.
 */
export function withoutRepeats(context: QuoteContext, drafts: readonly Draft[]): Repeated {
  const { doc } = context;
  const byWords = new Map<string, Draft>();
  const repeats = new Map<Draft, Span[]>();
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    const block = doc.blocks[indexBefore(doc.blocks, draft.first)] as DocBlock;
    if (isHeading(block) || draft.last - draft.first < 3) continue;
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

/** The content of a draft as a span of the text. */
export function contentSpan({ doc }: QuoteContext, { first, last }: Draft): Span {
  return spanOf(doc.text, doc.tokens.start[first] as number, doc.tokens.end[last - 1] as number);
}
