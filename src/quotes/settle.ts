import type { QuoteContext } from "./context.js";
import type { Draft } from "./draft.js";

/**
 * The drafts in order of their content, the outer before the inner: of two with the same content or the same cue the
 * first read stays, and one that crosses another's border gives way.
 */
export function settle(_context: QuoteContext, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    let clash = false;
    for (let index = kept.length - 1; index >= 0 && index >= kept.length - 8; index--) {
      if (clashes(kept[index] as Draft, draft)) clash = true;
    }
    if (!clash) kept.push(draft);
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last);
}

function clashes(a: Draft, b: Draft): boolean {
  if (a.last <= b.first || b.last <= a.first) return false;
  if (a.first === b.first && a.last === b.last) return true;
  const nested = (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last);
  return !nested;
}
