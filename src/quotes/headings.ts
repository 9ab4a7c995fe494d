import { type DocBlock, indexBefore } from "../article/doc.js";
import { mainVerb } from "../syntax/clauses.js";
import { TokenKind } from "../text/tokens.js";
import type { QuoteContext } from "./context.js";
import { contentOf, type Draft, draftOf } from "./draft.js";
import { holdsWords } from "./same-words.js";

/** Quoted words in headings that are looked for in the text, at most. */
const MOST = 24;

/** Whether the unit's block stands over a text: its quoted words are somebody's, and the text tells whose. */
export function isHeading({ part }: DocBlock): boolean {
  return part === "headline" || part === "subheading" || part === "kicker";
}

/**
 * Quoted words in headings that no cue governs: – « Occasion manquée » –. They are a quote where a quote of the text holds
 * the same words, whose source they then have, or where they are the whole heading.
 */
export function readHeadings(context: QuoteContext, drafts: readonly Draft[], quotations: readonly number[]): Draft[] {
  const { doc } = context;
  const found: Draft[] = [];
  for (const index of quotations.slice(0, MOST)) {
    const { open, close, from, to } = doc.quotations[index] as (typeof doc.quotations)[number];
    if (to <= from || open < 0) continue;
    const echo = drafts.find((draft) => draft.first > to && holdsWords(doc, from, to, draft.first, draft.last)) ?? null;
    const blockIndex = indexBefore(doc.blocks, open);
    const block = doc.blocks[blockIndex] as DocBlock;
    const whole = isBare(context, block.first, open) && isBare(context, close < 0 ? to : close + 1, block.last);
    if (!echo && (!whole || drafts.length === 0)) continue;
    const content = contentOf(from, to, mainVerb(doc, from, to) >= 0);
    const draft = draftOf("heading", content, null, null, false, "low", echo);
    draft.block = blockIndex;
    found.push(draft);
  }
  return found;
}

/** Whether `[from, to)` holds nothing but dashes and full stops. */
function isBare({ doc }: QuoteContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((doc.tokens.kind[at] as number) <= TokenKind.Number) return false;
  }
  return true;
}
