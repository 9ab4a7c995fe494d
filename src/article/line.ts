import { TokenKind } from "../text/tokens.js";
import { stampEnd } from "../text/unmarked-end.js";
import { type BlockShape, hasMark, Mark } from "./block-shape.js";
import { dateAt, mayBeDate } from "./dates.js";
import type { Layout } from "./layout.js";
import { bitOf, LayoutWord } from "./lexicon.js";
import { endsInDate, holdsHandle, nameStartOf, startsWithName } from "./line-shape.js";

/** "Published", "Updated": no name starts with them. */
const DATE_OPENERS: number = (1 << LayoutWord.Published) | (1 << LayoutWord.Updated);

/**
 * Adds to the shape of a short block what is not looked for in long ones.
 *
 * @param hit the first layout word at or behind its start
 * @param past whether a verb in the past stands in it
 */
export function readLine(layout: Layout, shape: BlockShape, hit: number, past: boolean): void {
  const { first, last } = shape;
  cover(layout, shape, hit);
  if (holdsHandle(layout, first, last)) shape.marks |= Mark.Handle;
  if (
    !shape.stops &&
    !past &&
    shape.words >= 6 &&
    startsWithName(layout, first, last) &&
    endsInDate(layout, first, last)
  )
    shape.marks |= Mark.Told;
  if ((shape.opens & DATE_OPENERS) === 0) shape.nameStart = nameStartOf(layout, first, last);
}

/** What layout words and dates cover of a short block. */
function cover({ hits, tokens, lexicon }: Layout, shape: BlockShape, from: number): void {
  const { first, last, words } = shape;
  const { calendar } = lexicon;
  let hit = from;
  let navigated = first;
  let navigation = 0;
  let dated = 0;
  let datedTo = first;
  let numbers = 0;
  let listed = false;
  for (let at = first; at < last; at++) {
    let date = 0;
    for (; (hits.start[hit] as number) <= at; hit++) {
      const end = hits.end[hit] as number;
      if (hits.start[hit] !== at || end > last) continue;
      const value = hits.value[hit] as number;
      shape.holds |= bitOf(value);
      if (value === LayoutWord.Navigation) navigated = Math.max(navigated, end);
      if (value >= LayoutWord.Published) date = Math.max(date, end);
    }
    if (at >= datedTo) {
      if (date > datedTo) datedTo = date;
      if (mayBeDate(tokens, calendar, at)) datedTo = Math.max(datedTo, dateAt(tokens, calendar, at, last)?.last ?? 0);
    }
    const kind = tokens.kind[at] as number;
    if (kind === TokenKind.Comma) listed = true;
    if (kind === TokenKind.Slash && at > first + 1 && !hasMark(shape, Mark.Message)) {
      const end = stampEnd(tokens, at, last);
      if (end > 0 && end < last) shape.marks |= Mark.Message;
    }
    if (kind > TokenKind.Number) continue;
    const number = kind === TokenKind.Number;
    if (at < navigated || number) navigation++;
    if (at < datedTo) dated++;
    else if (number) dated += 0.5;
    if (number) numbers++;
  }
  const share = Math.max(1, words);
  if (shape.holds >> LayoutWord.Published > 0 && words <= 16 && numbers >= 3) dated = share; // "2 min readJun 3, 20242:26 PM Updated 9 min ago"
  shape.navigation = listed && words > 3 ? 0 : navigation / share; // "Video, games and more" is no menu
  shape.dated = dated / share / (hasMark(shape, Mark.Message) ? 2 : 1);
}
