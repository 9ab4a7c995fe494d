import { Word } from "../language/word.js";
import { type BlockShape, hasMark, isCredit, Mark, shapeAt } from "./block-shape.js";
import type { Context } from "./context.js";
import { bits, type Layout, wordingEnd } from "./layout.js";
import { hasWord, LayoutWord } from "./lexicon.js";
import { startsWithName } from "./line-shape.js";

/** A page that tells its first running text again behind the second has come to its end: comments, other articles. */
export function markEnd(
  shapes: readonly BlockShape[],
  { firstProse, secondProse }: Pick<Context, "firstProse" | "secondProse">,
): void {
  let ended = false;
  for (const shape of shapes) {
    if (shape.twin === firstProse && shape.index > secondProse) ended = true;
    if (ended) shape.marks |= Mark.Behind;
  }
}

/** Whether more credit lines have a title before them than behind them. */
export function captionsFirst(shapes: readonly BlockShape[]): boolean {
  let before = 0;
  for (const shape of shapes) {
    if (!isCredit(shape)) continue;
    const title = shapeAt(shapes, shape.index - 1)?.title;
    if (title !== shapeAt(shapes, shape.index + 1)?.title) before += title ? 1 : -1;
  }
  return before >= 0;
}

/** Text behind two thirds of the article that starts with the name of an author. */
export function markBiographies(
  layout: Layout,
  shapes: readonly BlockShape[],
  { firstProse, lastProse }: Pick<Context, "firstProse" | "lastProse">,
): void {
  const { text, start, end, length } = layout.tokens;
  let names: Set<string> | null = null;
  const nameAt = (at: number): string => text.slice(start[at], end[at + 1]);
  const from = firstProse + ((lastProse - firstProse) * 2) / 3;
  for (const shape of shapes) {
    const { index, first, last, words } = shape;
    if (last - first < 2) continue;
    if (shape.prose) {
      const over = shapeAt(shapes, index - 1);
      const name = shapeAt(shapes, index - 2);
      if (over?.role && over.title && name?.names && index >= lastProse && words <= 120) shape.marks |= Mark.Biography;
      if (!names || words > 120 || hasMark(shape, Mark.Biography)) continue;
      const is = first + 2 < length && (bits(layout, first + 2) & Word.Be) !== 0;
      if ((is || (index > from && words <= 60)) && names.has(nameAt(first))) shape.marks |= Mark.Biography;
    } else if (hasWord(shape.opens, LayoutWord.BylineOpener)) {
      const at = wordingEnd(layout, first, LayoutWord.BylineOpener); // "By Ann Lee, Lurcy Post"
      if (at > 0 && startsWithName(layout, at, last)) names = (names ?? new Set()).add(nameAt(at));
    } else if (shape.nameStart >= 2 || (shape.function && index < firstProse))
      names = (names ?? new Set()).add(nameAt(first));
  }
}
