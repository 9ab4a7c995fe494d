import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";

/** Drafts before a draft that it may clash with, at most. */
const REACH = 8;

/**
 * The drafts in order of their content, the outer before the inner: of two with the same content the first read stays,
 * one that crosses another's border gives way, and marks reopened over paragraphs make one quote.
 */
export function settle(context: QuoteContext, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    let index = kept.length - 1;
    const floor = Math.max(0, kept.length - REACH);
    while (index >= floor && !clashes(kept[index] as Draft, draft)) index--;
    if (index < floor) kept.push(draft);
  }
  sort(kept);
  return joined(context, kept);
}

/** Puts drafts in order; they come nearly so, unit by unit. */
function sort(drafts: Draft[]): void {
  for (let index = 1; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    let at = index;
    for (; at > 0 && isBehind(drafts[at - 1] as Draft, draft); at--) drafts[at] = drafts[at - 1] as Draft;
    drafts[at] = draft;
  }
}

function isBehind(a: Draft, b: Draft): boolean {
  return a.first > b.first || (a.first === b.first && a.last < b.last);
}

function clashes(a: Draft, b: Draft): boolean {
  if (a.last <= b.first || b.last <= a.first) return false;
  if (a.first === b.first && a.last === b.last) return true;
  const nested = (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last);
  return !nested;
}

/** Joins the parts of quotations that a mark reopens over paragraphs: with the cue of the part that has one. */
function joined({ doc }: QuoteContext, drafts: Draft[]): Draft[] {
  if (!doc.quotations.some(({ continues }) => continues >= 0)) return drafts;
  const result = [...drafts];
  const gone = new Set<number>();
  const byFirst = new Map<number, number>();
  drafts.forEach((draft, index) => {
    if (draft.clause) byFirst.set(draft.first, index);
  });
  for (const { continues, from, to } of doc.quotations) {
    if (continues < 0) continue;
    const before = doc.quotations[continues] as (typeof doc.quotations)[number];
    const head = byFirst.get(before.from);
    if (head === undefined) continue;
    const first = result[head] as Draft;
    const tail = byFirst.get(from);
    const second = tail === undefined ? null : (result[tail] as Draft);
    const told = first.cueFirst >= 0 || !second || second.cueFirst < 0 ? first : second;
    result[head] = { ...told, first: first.first, last: second?.last ?? to };
    if (tail !== undefined) gone.add(tail);
    byFirst.set(from, head);
  }
  return result.filter((_, index) => !gone.has(index));
}
