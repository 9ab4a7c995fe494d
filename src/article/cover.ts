import { TokenKind } from "../text/tokens.js";
import { dateAt } from "./dates.js";
import { firstHit, type Layout } from "./layout.js";
import { LayoutWord } from "./lexicon.js";

/** What layout words and dates a short block holds, and how much of it they are. */
export interface Cover {
  /** Bit k: a layout word of kind k stands in it. */
  readonly holds: number;
  /** Share of its words that are navigation. */
  readonly navigation: number;
  /** Share of its words that are a date, a time, or what opens one. */
  readonly dated: number;
}

/** The cover of a block too long to be asked. */
export const NOTHING: Cover = { holds: 0, navigation: 0, dated: 0 };

/** Bit k: a layout word of kind k stands at the start of a block. */
export function opensOf({ hits }: Layout, first: number): number {
  let found = 0;
  for (let hit = firstHit(hits, first); hits.start[hit] === first; hit++) found |= bit(hits.value[hit] as number);
  return found;
}

/** How many layout words of a kind stand in a block. */
export function countHits({ hits }: Layout, first: number, last: number, kind: LayoutWord): number {
  let count = 0;
  for (let hit = firstHit(hits, first); (hits.start[hit] as number) < last; hit++)
    if (hits.value[hit] === kind) count++;
  return count;
}

/** Relative days count with the spans of time. */
function bit(value: number): number {
  return 1 << (value > LayoutWord.TimeSpan ? LayoutWord.TimeSpan : value);
}

/** What layout words and dates cover of a short block. */
export function coverOf(layout: Layout, first: number, last: number, words: number): Cover {
  const { hits, tokens } = layout;
  let holds = 0;
  let navigated = first;
  let navigation = 0;
  let dated = 0;
  let datedTo = first;
  let numbers = 0;
  let hit = firstHit(hits, first);
  for (let at = first; at < last; at++) {
    let date = 0;
    for (; (hits.start[hit] as number) <= at; hit++) {
      if (hits.start[hit] !== at || (hits.end[hit] as number) > last) continue;
      const value = hits.value[hit] as number;
      holds |= bit(value);
      const end = hits.end[hit] as number;
      if (value === LayoutWord.Navigation) navigated = Math.max(navigated, end);
      if (value >= LayoutWord.Published) date = Math.max(date, end);
    }
    if (at >= datedTo) {
      const expression = dateAt(tokens, layout.lexicon.calendar, at, last);
      if (expression) date = Math.max(date, expression.last);
      datedTo = Math.max(datedTo, date);
    }
    if ((tokens.kind[at] as number) > TokenKind.Number) continue;
    if (at < navigated || tokens.kind[at] === TokenKind.Number) navigation++;
    if (at < datedTo) dated++;
    else if (tokens.kind[at] === TokenKind.Number) dated += 0.5;
    if (tokens.kind[at] === TokenKind.Number) numbers++;
  }
  const share = Math.max(1, words);
  if (holds >> LayoutWord.Published > 0 && words <= 16 && numbers >= 3) dated = share; // "2 min readJun 3, 20242:26 PM Updated 9 min ago"
  if (navigated === first && words > numbers) navigation = 0;
  return { holds, navigation: navigation / share, dated: dated / share };
}
